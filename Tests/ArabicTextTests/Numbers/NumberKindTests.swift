import Testing

@testable import ArabicText

@Suite("Numbers: what they are there for")
struct NumberKindTests {
  @Test("kinds", arguments: NumberKindCorpus.kinds) func kinds(_ example: NumberCorpus.Example) { check(example) }
  @Test("counts", arguments: NumberKindCorpus.counts) func counts(_ example: NumberCorpus.Example) { check(example) }

  @Test("no number", arguments: NumberKindCorpus.empty) func empty(_ text: String) {
    let found = NumberFixture.summary(text)
    #expect(found.isEmpty, "«\(text)» reads as \(found)")
  }

  private func check(_ example: NumberCorpus.Example) {
    for text in example.texts {
      let found = NumberFixture.summary(text)
      #expect(found == example.expected, "«\(text)» reads as \(found)")
    }
  }
}
