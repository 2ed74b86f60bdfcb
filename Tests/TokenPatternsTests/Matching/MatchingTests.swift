import ArabicText
import Testing
import TokenPatterns

struct MatchingTests {
  @Test
  func wordsMatchByClassValueAndFeature() {
    #expect(Toys.found(in: "ball and bear") { Word(Toys.ball) } == ["ball"])
    #expect(Toys.found(in: "ball or rugby") { Word(Toys.ball, values: ["oval"]) } == ["rugby"])
    #expect(Toys.found(in: "ball or rugby") { Word(Toys.ball, features: ["size=big"]) } == ["rugby"])
    #expect(Toys.found(in: "ball or rugby") { Word(Toys.ball, features: ["size=small"]) } == [])
    #expect(Toys.found(in: "ball or rugby") { Word(Toys.ball, withoutFeatures: ["soft"]) } == ["ball"])
    #expect(Toys.found(in: "ball doll blue") { Word(Toys.doll, Toys.ball) } == ["ball", "doll"])
  }

  @Test
  func aWordTakesAsManyTokensAsItsReading() {
    #expect(Toys.found(in: "a red ball here") { Word(Toys.ball) } == ["red ball"])
    #expect(Toys.found(in: "a red ball", overlap: .all) { Word(Toys.ball) } == ["red ball", "ball"])
    #expect(Toys.found(in: "ball game", overlap: .all) { Word(Toys.ball) } == ["ball", "ball game"])
  }

  @Test
  func figuresAndMarksMatch() {
    #expect(Toys.found(in: "7 balls, 12") { Figure() } == ["7", "12"])
    #expect(
      Toys.found(in: "ball, doll") {
        Word(Toys.ball)
        Mark(",")
      } == ["ball,"])
  }

  @Test
  func gapsStayWithinSentenceAndLine() {
    let pattern = Pattern("p", matches: []) {
      Word(Toys.ball)
      Gap(upTo: 3)
      Word(Toys.doll)
    }
    #expect(Toys.found(pattern.node, in: "ball x y z doll") == ["ball x y z doll"])
    #expect(Toys.found(pattern.node, in: "ball x y z z doll") == [])
    #expect(Toys.found(pattern.node, in: "ball. doll") == [])
    #expect(Toys.found(pattern.node, in: "ball\ndoll") == [])
  }

  @Test
  func gapsOverClassesPassNothingElse() {
    let node = Pattern("p", matches: []) {
      Word(Toys.joiner)
      Gap(upTo: 2, over: Toys.color, Toys.ball)
      Word(Toys.doll)
    }.node
    #expect(Toys.found(node, in: "and red blue doll") == ["and red blue doll"])
    #expect(Toys.found(node, in: "and red ball blue doll") == ["and red ball blue doll"])
    #expect(Toys.found(node, in: "and x doll") == [])
  }

  @Test
  func lookaheadForbidsWhatFollows() {
    let node = Pattern("p", matches: []) {
      Word(Toys.ball)
      NegativeLookahead {
        Gap(upTo: 1)
        Word(Toys.color)
      }
    }.node
    #expect(Toys.found(node, in: "ball x doll") == ["ball"])
    #expect(Toys.found(node, in: "ball x red") == [])
    #expect(Toys.found(node, in: "ball") == ["ball"])
  }

  @Test
  func capturesAreTokenRanges() throws {
    let pattern = Pattern("p", matches: []) {
      Capture("first") {
        ChoiceOf {
          Word(Toys.ball)
          Word(Toys.doll)
        }
      }
      Repeat(1...3) {
        Word(Toys.joiner)
        Capture("last") { Word(Toys.ball, Toys.doll) }
      }
      Optionally { Capture("color") { Word(Toys.color) } }
    }
    let text = Toys.text("x ball and doll or red ball")
    let match = try #require(PatternMatcher([pattern]).matches(in: text, lexicon: Toys.lexicon).first)
    #expect(match.rule == "p")
    #expect(match["first"] == 1..<2)
    #expect(match["last"] == 3..<4)
    #expect(match.all("last") == [3..<4, 5..<7])
    #expect(match["color"] == nil)
    #expect(match["none"] == nil)
  }

  @Test
  func longestWinsThenThePatternListedFirst() {
    let short = Pattern("short", matches: []) { Word(Toys.ball) }
    let long = Pattern("long", matches: []) {
      Word(Toys.ball)
      Gap(upTo: 1)
      Word(Toys.doll)
    }
    let same = Pattern("same", matches: []) { Word(Toys.ball) }
    let text = Toys.text("ball x doll ball")
    let rules = PatternMatcher([short, same, long]).matches(in: text, lexicon: Toys.lexicon).map(\.rule)
    #expect(rules == ["long", "short"])
  }

  @Test
  func degeneratePatternsMatchNothing() {
    for node in [
      PatternNode.sequence([]), .choice([]), .optional(.anyToken), .gap(max: -3, over: []),
      .repetition(.sequence([]), min: 0, max: nil, isReluctant: false),
      .repetition(.anyToken, min: -2, max: -5, isReluctant: false),
      .negativeLookahead(.choice([])),
    ] {
      let found = Toys.found(node, in: "")
      #expect(found == [])
    }
    #expect(
      Toys.found(.repetition(.optional(.optional(.anyToken)), min: 0, max: nil, isReluctant: false), in: "a b. c") == [
        "a b.", "c",
      ])
    #expect(PatternMatcher([]).matches(in: Toys.text("ball"), lexicon: Toys.lexicon) == [])
    #expect(PatternMatcher([]).matches(inSentence: 9, of: Toys.text("ball"), lexicon: Toys.lexicon) == [])
  }

  @Test
  func longSentencesNeitherOverflowNorExplode() {
    let source = String(repeating: "red ", count: 700) + "doll"
    let color = PatternNode.optional(.word(WordTest([Toys.color])))
    let inner = PatternNode.repetition(color, min: 0, max: nil, isReluctant: true)
    let nested = PatternNode.repetition(inner, min: 0, max: nil, isReluctant: false)
    let node = PatternNode.sequence([.word(WordTest([Toys.joiner])), nested, .word(WordTest([Toys.doll]))])
    #expect(Toys.found(node, in: "and " + source) == ["and " + source])
  }
}
