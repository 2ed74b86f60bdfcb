import ArabicText

/// Reads a document's sentences left to right and puts every count under its event.
///
/// What governs what is decided over mentions, not characters: a trigger opens a clause, counts that it
/// governs and counts joined to them take its event, «بينهم» opens a list of parts.
struct ClauseReader {
  let text: AnnotatedText
  let counts: [CountMention]
  let triggers: [Trigger]
  let countAt: [Int: Int]
  let triggerAt: [Int: Int]
  let placeTokens: Set<Int>
  let dateTokens: Set<Int>
  let actorTokens: Set<Int>
  let phrases: NounPhraseReader
  /// Whether the text tells of a disease, so that «إصابة», «حالة» are its cases.
  let hasDisease: Bool

  private(set) var drafts: [Draft] = []
  /// The clauses of every sentence.
  private(set) var segments: [[Segment]] = []

  init(
    _ text: AnnotatedText, counts: [CountMention], triggers: [Trigger], placeTokens: Set<Int>, dateTokens: Set<Int>,
    actorTokens: Set<Int>, hasDisease: Bool, phrases: NounPhraseReader
  ) {
    self.text = text
    self.counts = counts
    self.triggers = triggers
    self.placeTokens = placeTokens
    self.dateTokens = dateTokens
    self.actorTokens = actorTokens
    self.hasDisease = hasDisease
    self.phrases = phrases
    countAt = Dictionary(counts.indices.map { (counts[$0].start, $0) }, uniquingKeysWith: { first, _ in first })
    triggerAt = Dictionary(
      triggers.indices.map { (triggers[$0].tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the token belongs to a date.
  func isDate(_ index: Int) -> Bool { dateTokens.contains(index) }

  /// Who a plural of victims without figure says they are: «عدد الضحايا المدنيين».
  func victim(of trigger: Trigger) -> Victim { phrases.phrase(at: trigger.tokens.lowerBound)?.victim ?? Victim() }

  /// Reads all sentences.
  mutating func read() {
    var headings = HeadingContext()
    for index in text.text.sentences.indices {
      let sentence = text.text.sentences[index]
      headings.enter(text, block: sentence.block, drafts: drafts)
      // The drafts are handed over, not copied: a long document stays linear.
      let known = drafts
      drafts = []
      var reader = SentenceReader(self, index, headings, known)
      reader.read()
      drafts = reader.drafts
      segments.append(reader.segments)
      headings.leave(text, sentence: sentence, drafts: drafts, firstNew: reader.firstDraft, counts: counts)
    }
  }
}
