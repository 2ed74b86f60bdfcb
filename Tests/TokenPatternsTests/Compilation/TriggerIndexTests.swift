import ArabicText
import Testing

@testable import TokenPatterns

struct TriggerIndexTests {
  private func index(@PatternBuilder _ parts: () -> [PatternNode]) -> TriggerIndex {
    TriggerIndex([ProgramCompiler.program(of: .sequence(parts()))])
  }

  private func isPossible(_ index: TriggerIndex, _ source: String) -> Bool {
    let tokens = Toys.text(source).tokens
    let classes = TokenClassSets(tokens, in: tokens.indices)
    var present = ClassSet()
    for token in tokens.indices { present.formUnion(classes[token]) }
    return index.isPossible(0, with: present)
  }

  /// The tokens at which the pattern is tried.
  private func starts(_ index: TriggerIndex, _ source: String) -> [String] {
    let text = Toys.text(source)
    let classes = TokenClassSets(text.tokens, in: text.tokens.indices)
    return text.tokens.indices
      .filter { index.mayBegin(with: classes[$0]) && index.begins(0, with: text.tokens.records[$0], classes[$0]) }
      .map(text.word)
  }

  @Test
  func aSentenceWithoutANeededClassIsPassedOver() {
    let index = index {
      Word(Toys.joiner)
      ChoiceOf {
        Word(Toys.ball)
        Word(Toys.doll)
      }
    }
    #expect(isPossible(index, "doll and x"))
    #expect(!isPossible(index, "x and y 7, red"))
    #expect(!isPossible(index, "ball doll"))
  }

  @Test
  func whatMayBeMissingIsNotNeeded() {
    let index = index {
      Optionally { Word(Toys.ball) }
      Repeat(0...2) { Word(Toys.doll) }
      NegativeLookahead { Word(Toys.color) }
      ChoiceOf {
        Word(Toys.joiner)
        Figure()
      }
    }
    #expect(isPossible(index, "x"))
  }

  @Test
  func patternsAreTriedOnlyWhereTheyCanBegin() {
    let index = index {
      Optionally { Mark(",") }
      NegativeLookahead { AnyToken() }
      Gap(upTo: 1, over: Toys.color)
      Word(Toys.doll)
    }
    #expect(starts(index, "ball , x red 7 doll") == [",", "red", "doll"])
    #expect(starts(self.index { Figure() }, "ball 7") == ["7"])
    #expect(starts(self.index { AnyWord() }, "x, 7") == ["x"])
    #expect(starts(self.index { Gap(upTo: 1) }, "x 7") == ["x", "7"])
  }
}
