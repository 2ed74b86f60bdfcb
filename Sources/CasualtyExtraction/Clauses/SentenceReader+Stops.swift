import ArabicText
import TokenPatterns

/// Where the reader of a sentence has anything to do: most words change nothing and are passed over.
extension SentenceReader {
  /// The classes of the words that ``readWord(_:)`` and ``step(_:_:)`` look at; no other word changes the state.
  static let stateWords = ClassSet([
    .partMarker, .tallyNoun, .breakdown, .allWord, .conditional, .drill, .auxiliary, .still, .dateLink, .afterThat,
    .reachVerb, .boundary, .complementizer, .against, .denial, .attackVerb, .adding, .sayVerb, .superlative,
    .possibility, .attackNoun,
  ])

  /// The next token with anything to do. A debug build looks at all of them, and fails at a class that ``stateWords``
  /// lacks.
  func nextStop(from index: Int, before end: Int) -> Int {
    #if DEBUG
      index
    #else
      clauses.stops.next(from: index, before: end)
    #endif
  }
}

extension ClauseContext {
  /// Marks and what follows a comma, counts, triggers and the words that change a sentence's state.
  static func stops(_ text: AnnotatedText, _ counts: [CountMention], _ triggers: [Trigger]) -> TokenSet {
    let storage = text.tokens.storage
    var stops = TokenSet(capacity: text.count)
    stops.formUnion(text.indices(reading: SentenceReader.stateWords))
    for index in storage.records.indices where storage.records[index].kind == .mark {
      stops.insert(index)
      if storage.records[index].mark == 0x2C, index + 1 < storage.records.count { stops.insert(index + 1) }
    }
    for index in counts.indices { stops.insert(counts[index].start) }
    for index in triggers.indices { stops.insert(triggers[index].tokens.lowerBound) }
    return stops
  }
}
