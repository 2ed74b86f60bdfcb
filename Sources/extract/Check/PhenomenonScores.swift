/// Scores of documents by what they are examples of.
struct PhenomenonScores {
  private var tallies: [String: Tally] = [:]

  /// Adds a document's `tally` to each of its `phenomena`; one without any goes under «none».
  mutating func add(_ tally: Tally, of phenomena: [String]) {
    for name in phenomena.isEmpty ? ["none"] : Array(Set(phenomena)) { tallies[name, default: Tally()] += tally }
  }

  /// The phenomena in name order.
  var rows: [(name: String, tally: Tally)] {
    tallies.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
