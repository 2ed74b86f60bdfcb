import FactExport

/// The words in which scores are printed.
enum ScoreReport {
  /// The figures of `tally` under `title`.
  static func figures(_ tally: Tally, title: String) -> String {
    var lines = ["\(title): documents \(tally.documents), gold facts \(tally.gold), predicted \(tally.predicted)"]
    for tier in Tally.Tier.allCases {
      let score = tally.score(tier)
      let name = padded(tier.rawValue, 5)
      lines.append("\(name)  precision \(three(score.precision))  recall \(three(score.recall))  F1 \(three(score.f1))")
    }
    let fields = ScoredField.allCases.compactMap { field in
      tally.accuracy(of: field).map { "\(field.rawValue) \(RoundedShare($0, places: 2))" }
    }
    lines.append("fields " + fields.joined(separator: "  "))
    return lines.joined(separator: "\n")
  }

  /// A difference with both facts, their words and the sentence of the text.
  static func difference(
    _ difference: DocumentScore.Difference, in document: String, sentences: SentenceFinder
  ) -> String {
    let start = difference.gold?.start ?? difference.found?.start ?? 0
    return """
      \(document): \(difference.kind)
         gold \(line(of: difference.gold, sentences))
         got  \(line(of: difference.found, sentences))
         in   \(sentences.sentence(at: start) ?? "")

      """
  }

  private static func line(of fact: ScoredFact?, _ sentences: SentenceFinder) -> String {
    guard let fact else { return "nothing" }
    return "\(fact) «\(sentences.quote(fact.start, fact.end))»"
  }

  /// A table of scores, a row for each of `tallies`.
  static func table(_ tallies: [(name: String, tally: Tally)], title: String) -> String {
    let width = tallies.reduce(title.count) { max($0, $1.name.count) }
    var lines = ["\(padded(title, width))  documents  gold  predicted  count  core   full"]
    for (name, tally) in tallies {
      let scores = Tally.Tier.allCases.map { three(tally.score($0).f1) }.joined(separator: "  ")
      let numbers = [(tally.documents, 9), (tally.gold, 4), (tally.predicted, 9)]
        .map { String(repeating: " ", count: max(0, $1 - String($0).count)) + String($0) }
      lines.append("\(padded(name, width))  \(numbers.joined(separator: "  "))  \(scores)")
    }
    return lines.joined(separator: "\n")
  }

  /// The figures as one JSON object.
  static func json(_ tally: Tally) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    for (name, number) in [("documents", tally.documents), ("gold", tally.gold), ("predicted", tally.predicted)] {
      json.key(named: name)
      json.integer(number)
    }
    for tier in Tally.Tier.allCases {
      let score = tally.score(tier)
      json.key(named: tier.rawValue)
      json.beginObject()
      for (name, number) in [("precision", score.precision), ("recall", score.recall), ("f1", score.f1)] {
        json.key(named: name)
        json.number(number)
      }
      json.endObject()
    }
    json.key("fields")
    json.beginObject()
    for field in ScoredField.allCases {
      guard let accuracy = tally.accuracy(of: field) else { continue }
      json.key(named: field.rawValue)
      json.number(accuracy)
    }
    json.endObject()
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private static func three(_ number: Double) -> String { RoundedShare(number, places: 3).description }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
