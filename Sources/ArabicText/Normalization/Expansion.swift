/// A source character whose folded form is longer than itself («ﷺ», a ligature, an ill-formed byte that became U+FFFD),
/// or a stretch of the source that was replaced as a whole («آذار/مارس», March, by one name).
struct Expansion: Equatable, Sendable {
  let source: TextRange<Source>
  let normalized: TextRange<Normalized>
  /// How many bytes this expansion and those before it have added.
  let growth: Int
}

/// The expansions of a text, in order.
struct Expansions: Equatable, Sendable {
  private(set) var list: [Expansion] = []

  mutating func removeAll() { list.removeAll(keepingCapacity: true) }

  /// Notes that the source bytes `source` became the bytes `normalized`, more of them.
  mutating func append(_ source: TextRange<Source>, _ normalized: TextRange<Normalized>) {
    append(source, normalized, kept: source.count)
  }

  /// Notes that `source`, of whose bytes `kept` count as kept, became the bytes `normalized`.
  mutating func append(_ source: TextRange<Source>, _ normalized: TextRange<Normalized>, kept: Int) {
    let growth = (list.last?.growth ?? 0) + normalized.count - kept
    list.append(Expansion(source: source, normalized: normalized, growth: growth))
  }
}

extension UnsafeBufferPointer<Expansion> {
  /// The last expansion that begins at or before `offset`, by `start`. O(log n).
  @inline(__always)
  func last(atOrBefore offset: Int, _ start: (Expansion) -> Int) -> Expansion? {
    guard !isEmpty else { return nil }
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if start(self[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : self[low - 1]
  }
}
