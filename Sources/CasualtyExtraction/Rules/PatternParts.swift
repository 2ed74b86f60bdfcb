import ArabicText
import TokenPatterns

/// Parts that several rules share.
enum PatternParts {
  /// Up to `limit` tokens of one statement, as few as possible first: no mark but quotes, no figure, no other negation, no clause of its own.
  static func words(upTo limit: Int) -> PatternNode {
    Repeat(0...max(limit, 0), isReluctant: true) {
      ChoiceOf {
        // «بين» is also a verb of saying.
        Word(.between)
        Mark("\"")
        InOrder {
          NegativeLookahead {
            Word(.negation, .complementizer, .relative, .sayVerb, .boundary, .noZero)
          }
          AnyWord()
        }
      }
    }.node
  }

  /// As ``words(upTo:)``, with commas: «في بيان له، اليوم السبت،».
  static func asides(upTo limit: Int) -> PatternNode {
    Repeat(0...max(limit, 0), isReluctant: true) {
      ChoiceOf {
        Mark("\"")
        Mark(",")
        InOrder {
          NegativeLookahead {
            Word(.negation, .complementizer, .relative, .sayVerb, .boundary, .noZero)
          }
          AnyWord()
        }
      }
    }.node
  }

  /// An actor by name, or by a noun that takes up the one named before.
  static func actor(_ capture: String = "agent") -> PatternNode {
    InOrder {
      Optionally { Mark("\"") }
      Capture(capture) { Word(.actor, .actorAnaphor) }
      Optionally { Mark("\"") }
    }.node
  }
}
