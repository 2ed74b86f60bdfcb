import ArabicText

/// A document's facts with the drafts, dates and words that they came from.
struct ReadFacts {
  let text: AnnotatedText
  let facts: [Fact]
  /// Of each fact the draft it was made from.
  let drafts: [Draft]
  /// Every count of the text, those that are no facts among them.
  let counts: [CountMention]
  let mentions: [DateMention]
  /// The dates as resolved, one for each mention.
  let dates: [TimeReader.Dated]
  let reference: CivilDate?
  let offsets: CodePointOffsets
  /// The index of each fact by its id.
  let indices: [String: Int]
  /// The heading of each block that is a row of its list.
  private let headings: [Int: Range<Int>]
  /// The parts of each whole, by the whole's id, in text order.
  let parts: [String: [Int]]

  init(
    _ text: AnnotatedText, facts: [Fact], drafts: [Draft], owners: [Int], counts: [CountMention],
    mentions: [DateMention],
    dates: [TimeReader.Dated], reference: CivilDate?, offsets: CodePointOffsets
  ) {
    self.text = text
    self.facts = facts
    self.drafts = owners.map { drafts[$0] }
    self.counts = counts
    self.mentions = mentions
    self.dates = dates
    self.reference = reference
    self.offsets = offsets
    indices = Dictionary(facts.indices.map { (facts[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    headings = Dictionary(
      drafts.compactMap { draft in
        draft.heading.flatMap { text.text.sentences[draft.sentence].tokens == $0 ? nil : (draft.block, $0) }
      },
      uniquingKeysWith: { first, _ in first })
    parts = Dictionary(grouping: facts.indices.filter { facts[$0].partOf != nil }, by: { facts[$0].partOf ?? "" })
  }

  /// The index of the whole of the fact at `index`.
  func whole(of index: Int) -> Int? { facts[index].partOf.flatMap { indices[$0] } }

  /// Whether the fact stands in a row of a list: a line with a bullet, or a short one below a heading.
  func isInRow(_ index: Int) -> Bool { isRow(drafts[index].block) }

  /// Whether the line is a row of a list.
  func isRow(_ block: Int) -> Bool { text.text.blocks[block].kind == .listRow || headings[block] != nil }

  /// The tokens of the heading above the list in which the fact stands.
  func heading(of index: Int) -> Range<Int>? { headings[drafts[index].block] }

  /// The lines below `heading` that are or may be rows of its list.
  func lines(under heading: Range<Int>) -> Range<Int> {
    let blocks = text.text.blocks
    let first = min(text.text.sentences[sentence(at: heading.lowerBound)].block + 1, blocks.count)
    var end = first
    while end < blocks.count, isRow(end) || blocks[end].kind == .headline && blocks[end].tokens.count <= 12 { end += 1 }
    return first..<end
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
      start: offsets.codePoint(atByte: mention.sourceRange.start),
      end: offsets.codePoint(atByte: mention.sourceRange.end),
      sentence: sentence(at: mention.tokens.lowerBound), text: mention.text
    )
  }
}
