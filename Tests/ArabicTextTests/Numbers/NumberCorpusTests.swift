import Testing

@testable import ArabicText

@Suite("Numbers: one value, many spellings")
struct NumberCorpusTests {
  @Test("units", arguments: NumberCorpus.units) func units(_ example: NumberCorpus.Example) { check(example) }
  @Test("compounds", arguments: NumberCorpus.compounds) func compounds(_ example: NumberCorpus.Example) {
    check(example)
  }
  @Test("scales", arguments: NumberCorpus.scales) func scales(_ example: NumberCorpus.Example) { check(example) }
  @Test("qualified", arguments: NumberCorpus.qualified) func qualified(_ example: NumberCorpus.Example) {
    check(example)
  }
  @Test("vague", arguments: NumberCorpus.vague) func vague(_ example: NumberCorpus.Example) { check(example) }
  @Test("lists", arguments: NumberCorpus.lists) func lists(_ example: NumberCorpus.Example) { check(example) }

  private func check(_ example: NumberCorpus.Example) {
    for text in example.texts {
      let found = NumberFixture.summary(text)
      #expect(found == example.expected, "«\(text)» reads as \(found)")
    }
  }
}
