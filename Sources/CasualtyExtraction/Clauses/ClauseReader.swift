import ArabicText

/// Reads a document's sentences left to right and puts every count under its event.
///
/// What governs what is decided over mentions, not characters: a trigger opens a clause, counts that it
/// governs and counts joined to them take its event, «بينهم» opens a list of parts.
struct ClauseReader {
  let context: ClauseContext
  private(set) var drafts: [Draft] = []
  /// The clauses of every sentence.
  private(set) var segments: [[Segment]] = []

  /// The tables of the text, which no sentence is read from.
  private let tables: [Table]

  init(_ context: ClauseContext, tables: [Table]) {
    self.context = context
    self.tables = tables
  }

  /// Hands the drafts over, so that who changes them copies none.
  mutating func takeDrafts() -> [Draft] {
    var taken: [Draft] = []
    swap(&taken, &drafts)
    return taken
  }

  /// Reads all sentences. O(tokens).
  mutating func read() {
    var headings = HeadingContext()
    // So that neither moves while it grows.
    drafts.reserveCapacity(context.counts.count + 4)
    segments.reserveCapacity(context.text.text.sentences.count)
    let text = context.text
    let cells = TableReader(context)
    var table = tables.startIndex
    for (index, sentence) in text.text.sentences.enumerated() {
      while table < tables.endIndex, tables[table].blocks.upperBound <= sentence.block { table += 1 }
      if table < tables.endIndex, tables[table].blocks.contains(sentence.block) {
        if tables[table].blocks.lowerBound == sentence.block,
          sentence.tokens.lowerBound == text.text.blocks[sentence.block].tokens.lowerBound
        {
          cells.read(tables[table], into: &drafts)
        }
        segments.append([Segment(tokens: sentence.tokens, kind: nil, isApart: true)])
        continue
      }
      headings.enter(text, block: sentence.block, drafts: drafts)
      // The drafts change hands and are never copied: a long document stays linear.
      var reader = SentenceReader(context, index, headings)
      reader.take(&drafts)
      reader.read()
      segments.append(reader.segments)
      swap(&reader.drafts, &drafts)
      headings.leave(text, sentence: sentence, drafts: drafts, firstNew: reader.firstDraft, counts: context.counts)
    }
  }
}
