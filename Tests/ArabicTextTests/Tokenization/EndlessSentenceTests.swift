import ArabicText
import Testing

/// A text without full stops is cut, so that no sentence grows without bound.
@Suite struct EndlessSentenceTests {
  private static func lengths(_ text: String) -> [Int] {
    Tokenizer().tokenize(Normalizer(.matching).normalize(text)).sentences.map(\.tokens.count)
  }

  @Test func aCommaBehindFourHundredTokensEndsIt() {
    let lengths = Self.lengths(String(repeating: "قتل رجل وجرح آخر، ", count: 300))
    #expect(lengths.reduce(0, +) == 1500)
    #expect(lengths.dropLast().allSatisfy { (400...406).contains($0) })
  }

  @Test func withoutACommaEightHundredAreTheMost() {
    let lengths = Self.lengths(String(repeating: "كلمة ", count: 2000))
    #expect(lengths.reduce(0, +) == 2000)
    #expect(lengths.max() == 801)
  }

  @Test func shorterOnesStayWhole() {
    #expect(Self.lengths(String(repeating: "كلمة، ", count: 190)) == [380])
  }
}
