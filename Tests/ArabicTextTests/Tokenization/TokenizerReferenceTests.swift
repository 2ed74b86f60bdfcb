import SeededRandom
import Testing

@testable import ArabicText

@Suite struct TokenizerReferenceTests {
  private func check(_ source: [UInt8], _ normalizer: Normalizer) {
    let text = normalizer.normalize(source)
    let tokenized = Tokenizer().tokenize(text)
    // Before soft line breaks are joined, which the reference knows nothing of.
    var records: [TokenRecord] = []
    Tokenizer.scan(text.bytes, into: &records)
    text.withView { GluedWords(text: $0).cut(&records) }
    let all = Self.tokens(records)
    text.withView { HashtagWords.part(&records, of: $0.bytes) }
    let tokens = Self.tokens(records)
    #expect(tokens.map { $0.start..<$0.end } == tokenized.tokens.map { $0.range.start..<$0.range.end }, "\(source)")
    #expect(all == ReferenceTokenizer.tokens(text.string, cutBefore: glued(text)), "\(source)")
    for token in tokenized.tokens {
      #expect(token.sourceRange == text.alignment.source(of: token.range))
      #expect(token.readings.isEmpty)
    }
    #expect(tokenized.blocks.flatMap(\.tokens) == Array(tokens.indices), "\(source)")
    #expect(tokenized.sentences.flatMap(\.tokens) == Array(tokens.indices), "\(source)")
  }

  private static func tokens(_ records: [TokenRecord]) -> [ReferenceTokenizer.Token] {
    records.map {
      ReferenceTokenizer.Token(
        kind: $0.kind, start: $0.start, end: $0.end, isGlued: $0.isGlued, breaks: $0.lineBreaksBefore, mark: $0.mark)
    }
  }

  @Test(arguments: [
    ("في #ريف_حمص_الشمالي", ["في", "#", "ريف", "حمص", "الشمالي"]), ("#حلب_2016", ["#", "حلب", "_", "2016"]),
    ("@حساب_الشبكة", ["@", "حساب", "_", "الشبكه"]), ("أ_ب", ["ا", "_", "ب"]),
  ])
  func partsTheWordsOfHashtags(_ source: String, _ words: [String]) {
    let text = Tokenizer().tokenize(Normalizer(.matching).normalize(source))
    #expect(text.tokens.indices.map { text.word($0) } == words)
  }

  /// Where a letter stands behind «ة» in the source.
  private func glued(_ text: NormalizedText) -> Set<Int> {
    let source = text.source
    var cuts = Set<Int>()
    for offset in source.indices.dropFirst(2).dropLast()
    where source[offset - 2] == 0xD8 && source[offset - 1] == 0xA9 {
      let scalar = (UInt32(source[offset]) & 0x1F) << 6 | UInt32(source[offset + 1]) & 0x3F
      guard source[offset] == 0xD8 || source[offset] == 0xD9 else { continue }
      if (0x621...0x63A).contains(scalar) || (0x641...0x64A).contains(scalar) {
        cuts.insert(text.alignment.normalized(of: TextRange(offset, offset + 2)).start)
      }
    }
    return cuts
  }

  @Test(arguments: [
    ("المدينةالقديمة", ["المدينه", "القديمه"]), ("حالةوفاة", ["حاله", "وفاه"]), ("قافلةً من", ["قافله", "من"]),
    ("سنةـ", ["سنه"]), ("ةة", ["ه", "ه"]), ("مدرسة3", ["مدرسه", "3"]),
  ])
  func cutsBehindTehMarbuta(_ source: String, _ words: [String]) {
    let text = Tokenizer().tokenize(Normalizer(.matching).normalize(source))
    #expect(text.tokens.indices.map { text.word($0) } == words)
  }

  @Test(arguments: [
    ("مدنياًعلى", ["مدنيا", "علي"]), ("شخصًافي", ["شخصا", "في"]), ("سواءًكان", ["سواء", "كان"]),
    ("قتيًلا", ["قتيلا"]), ("حالًيا", ["حاليا"]), ("جزاءًا", ["جزاءا"]), ("أيضاًو", ["ايضاو"]),
    ("مصابًا.", ["مصابا", "."]),
  ])
  func cutsBehindFathatan(_ source: String, _ words: [String]) {
    let padding = String(repeating: "نص طويل ", count: 9)
    for (text, first) in [(source, 0), (padding + source, 18)] {
      let tokens = Tokenizer().tokenize(Normalizer(.matching).normalize(text))
      #expect(tokens.tokens.indices.dropFirst(first).map { tokens.word($0) } == words)
    }
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
