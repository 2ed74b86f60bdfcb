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

  init(_ context: ClauseContext) { self.context = context }

  /// Hands the drafts over, so that who changes them copies none.
  mutating func takeDrafts() -> [Draft] {
    var taken: [Draft] = []
    swap(&taken, &drafts)
    return taken
  }

  /// Reads all sentences. O(tokens).
  mutating func read() {
    var headings = HeadingContext()
    let text = context.text
    for (index, sentence) in text.text.sentences.enumerated() {
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
