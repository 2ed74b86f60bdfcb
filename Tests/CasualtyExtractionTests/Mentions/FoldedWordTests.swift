import Testing

@testable import CasualtyExtraction

@Suite struct FoldedWordTests {
  private func word(_ text: String) -> FoldedWord { FoldedWord(Array("x\(text)".utf8).dropFirst()) }

  @Test func wordsAreComparedAsStringsAre() {
    #expect(word("قتل") == "قتل" && word("قتلي") != "قتل" && word("قت") != "قتل")
    #expect(word("وقتل").hasPrefix("و") && word("وقتل").hasSuffix("تل") && word("وقتل").contains("قت"))
    #expect(!word("و").hasPrefix("وق") && !word("ل").hasSuffix("تل") && !word("").contains("و"))
    #expect(word("نار").isAny(of: ["النار", "نار"]) && !word("نار").isAny(of: []))
    #expect(word("باطلاق").containsAny(of: ["فتح", "اطلاق"]))
    #expect(word("وسيقتل").dropFirst(letters: 1) == "سيقتل" && word("و").dropFirst(letters: 3) == "")
    #expect(word("قتل").count == 6)
  }
}
