import ArabicText

/// A document's facts with the drafts, dates and words that they came from.
struct ReadFacts {
  let text: AnnotatedText
  let facts: [Fact]
  /// Of each fact the draft it was made from.
  let drafts: [Draft]
  let mentions: [DateMention]
  /// The dates as resolved, one for each mention.
  let dates: [TimeReader.Dated]
  let reference: CivilDate?
  let offsets: CodePointOffsets
  /// The index of each fact by its id.
  let indices: [String: Int]
  /// The parts of each whole, by the whole's id, in text order.
  let parts: [String: [Int]]

  init(
    _ text: AnnotatedText, facts: [Fact], drafts: [Draft], owners: [Int], mentions: [DateMention],
    dates: [TimeReader.Dated], reference: CivilDate?, offsets: CodePointOffsets
  ) {
    self.text = text
    self.facts = facts
    self.drafts = owners.map { drafts[$0] }
    self.mentions = mentions
    self.dates = dates
    self.reference = reference
    self.offsets = offsets
    indices = Dictionary(facts.indices.map { (facts[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    parts = Dictionary(grouping: facts.indices.filter { facts[$0].partOf != nil }, by: { facts[$0].partOf ?? "" })
  }

  /// The index of the whole of the fact at `index`.
  func whole(of index: Int) -> Int? { facts[index].partOf.flatMap { indices[$0] } }

  /// Whether the fact stands in a row of a list.
  func isInRow(_ index: Int) -> Bool { text.text.blocks[drafts[index].block].kind == .listRow }

  /// The tokens of the heading above the list in which the fact stands.
  func heading(of index: Int) -> Range<Int>? {
    if let heading = drafts[index].heading { return heading }
    let block = drafts[index].block
    return isInRow(index) ? drafts.first { $0.block == block && $0.heading != nil }?.heading : nil
  }

  /// The sentence that holds `token`.
  func sentence(at token: Int) -> Int {
    var low = 0
    var high = text.text.sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if text.text.sentences[middle].tokens.lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }

  /// The evidence of a date.
  func evidence(of mention: DateMention) -> Evidence {
    Evidence(
      start: offsets.codePoint(at: mention.sourceRange.start), end: offsets.codePoint(at: mention.sourceRange.end),
      sentence: sentence(at: mention.tokens.lowerBound), text: mention.text
    )
  }
}
