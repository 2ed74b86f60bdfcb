import Testing

@testable import ArabicText

@Suite struct TokenizerReferenceTests {
  private func check(_ source: [UInt8], _ normalizer: Normalizer) {
    let text = normalizer.normalize(source)
    let tokenized = Tokenizer().tokenize(text)
    let tokens = tokenized.tokens.map {
      ReferenceTokenizer.Token(
        kind: $0.kind, start: $0.range.start, end: $0.range.end, isGlued: $0.isGlued, breaks: $0.lineBreaksBefore,
        mark: $0.mark
      )
    }
    #expect(tokens == ReferenceTokenizer.tokens(text.string), "\(source)")
    for token in tokenized.tokens {
      #expect(token.sourceRange == text.alignment.source(of: token.range))
      #expect(token.readings.isEmpty)
    }
    #expect(tokenized.blocks.flatMap(\.tokens) == Array(tokens.indices), "\(source)")
    #expect(tokenized.sentences.flatMap(\.tokens) == Array(tokens.indices), "\(source)")
  }

  @Test func cutsAsTheReferenceDoes() {
    var generator = SeededGenerator(7)
    let normalizer = Normalizer(.matching)
    for count in 0..<400 { check(SeededTexts.any(count % 90, &generator), normalizer) }
  }

  @Test func cutsFaithfulTextAsTheReferenceDoes() {
    var generator = SeededGenerator(8)
    let normalizer = Normalizer(.faithful)
    for count in 0..<200 { check(SeededTexts.any(count % 90, &generator), normalizer) }
  }

  @Test(arguments: ["", " ", "\n", "1", "1,", "1,2", "1.2.3", "٤٢", "أ", "..", "م1", "1م", "\u{2028}a", "a\u{301}"])
  func cutsEdgesAsTheReferenceDoes(_ text: String) { check(Array(text.utf8), Normalizer(.matching)) }
}
