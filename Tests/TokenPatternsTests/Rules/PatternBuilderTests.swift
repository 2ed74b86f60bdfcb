import Testing
import TokenPatterns

struct PatternBuilderTests {
  @Test
  func theBuilderYieldsPlainData() {
    let withFigure = true
    let pattern = Pattern("p", matches: []) {
      Word(Toys.ball)
      if withFigure { Figure() }
      for scalar in [",", ";"] as [Unicode.Scalar] { Optionally { Mark(scalar) } }
      PatternNode.anyToken
    }
    #expect(
      pattern.node
        == .sequence([
          .word(WordTest([Toys.ball])), .figure, .optional(.sequence([.mark(0x2C)])),
          .optional(.sequence([.mark(0x3B)])),
          .anyToken,
        ])
    )
  }

  @Test
  func componentsNestAsWritten() {
    let choice = ChoiceOf {
      InOrder {
        Word(Toys.ball)
        Gap(upTo: 2, over: Toys.color)
      }
      Repeat(2...) { AnyToken() }
    }
    let word = PatternNode.word(WordTest([Toys.ball]))
    #expect(
      choice.node
        == .choice([
          .sequence([word, .gap(max: 2, over: [Toys.color])]),
          .repetition(.sequence([.anyToken]), min: 2, max: nil, isReluctant: false),
        ])
    )
  }
}
