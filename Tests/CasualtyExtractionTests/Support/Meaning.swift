import Testing

/// One meaning and the spellings that all have it.
struct Meaning: Sendable, CustomTestStringConvertible {
  /// The facts in short form; none for what is no fact.
  let facts: [String]
  /// The document's day.
  let date: String?
  /// Sentences that say it.
  let spellings: [String]

  /// `facts` are what each of `spellings` says.
  init(_ facts: String..., on date: String? = nil, in spellings: String...) {
    self.facts = facts
    self.date = date
    self.spellings = spellings
  }

  /// The same with lists for what is named one by one, as for meanings that share a day.
  init(_ facts: [String], on date: String?, in spellings: [String]) {
    self.facts = facts
    self.date = date
    self.spellings = spellings
  }

  var testDescription: String { facts.isEmpty ? "no fact" : facts.joined(separator: "; ") }

  /// Records an issue for every spelling that reads otherwise.
  func check(showing aspects: Set<Aspect> = [.victim, .part], sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    for spelling in spellings {
      let read = try CasualtyExtractionTests.facts(in: spelling, date: date, showing: aspects)
      #expect(read == facts, "«\(spelling)»", sourceLocation: sourceLocation)
    }
  }
}
