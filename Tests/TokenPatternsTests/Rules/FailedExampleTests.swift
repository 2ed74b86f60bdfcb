import Testing
import TokenPatterns

struct FailedExampleTests {
  @Test
  func examplesThatHoldFailNowhere() {
    let pattern = Pattern("pair", matches: ["a ball and doll", "red ball or bear"], rejects: ["ball. and doll"]) {
      Word(Toys.ball)
      Word(Toys.joiner)
      Word(Toys.doll)
    }
    #expect(PatternMatcher([pattern]).failedExamples(lexicon: Toys.lexicon) == [])
  }

  @Test
  func everyKindOfFailureIsTold() {
    let matcher = PatternMatcher([
      Pattern("ball", matches: ["doll", "ball and doll"], rejects: ["rugby", "doll"]) { Word(Toys.ball) },
      Pattern("pair", matches: []) {
        Word(Toys.ball)
        Word(Toys.joiner)
        Word(Toys.doll)
      },
    ])
    #expect(
      matcher.failedExamples(lexicon: Toys.lexicon).map(\.description) == [
        "ball does not match «doll»", "ball loses «ball and doll» to pair", "ball matches «rugby»",
        "pair has no example",
      ])
  }
}
