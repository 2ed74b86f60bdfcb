import ArabicText
import Testing
import TokenPatterns

struct TraceTests {
  private let matcher = PatternMatcher([
    Pattern("ball", matches: []) { Word(Toys.ball) },
    Pattern("pair", matches: []) {
      Capture("one") { Word(Toys.ball) }
      Word(Toys.joiner)
      Capture("other") { Word(Toys.doll) }
    },
  ])

  @Test
  func aTraceTellsRuleCapturesAndWhatCoversWhat() {
    let text = Toys.text("a ball and bear. ball")
    let lines = matcher.trace(of: text, lexicon: Toys.lexicon).map { $0.line(in: text) }
    #expect(
      lines == [
        "ball «ball» (covered by pair)", "pair «ball and bear» one=«ball» other=«bear»", "ball «ball»",
      ])
  }

  @Test
  func whatIsKeptIsWhatMatches() {
    var random = RandomPatterns(seed: 3)
    for _ in 0..<100 {
      let text = Toys.text(random.text())
      let kept = matcher.trace(of: text, lexicon: Toys.lexicon).filter { $0.outcome == .kept }.map(\.match)
      #expect(kept == matcher.matches(in: text, lexicon: Toys.lexicon))
    }
  }
}
