import ArabicText

/// A pattern as instructions of a backtracking machine. A class, so that runs share it.
final class PatternProgram: Sendable {
  enum Instruction: Sendable {
    /// Takes a reading that passes the test at this index.
    case word(Int)
    /// Takes the mark.
    case mark(UInt32)
    /// Takes a number in digits.
    case figure
    /// Takes any word.
    case anyWord
    /// Takes any token.
    case anyToken
    /// Goes on at the first, later at the second.
    case split(Int, Int)
    /// Goes on there.
    case jump(Int)
    /// Notes the position: `2 * slot` where a capture begins, `2 * slot + 1` where it ends.
    case save(Int)
    /// Goes on unless the program at this index matches here.
    case unless(Int)
    /// Never goes on.
    case fail
    /// The pattern has matched.
    case accept
  }

  let instructions: [Instruction]
  /// The tests of words.
  let tests: [CompiledTest]
  /// The names of the capture slots.
  let captures: [String]
  /// The programs of negative lookaheads.
  let lookaheads: [PatternProgram]
  /// What its first token may be.
  let start: TriggerSet
  /// For each set some token of the match must read as a class in it.
  let needs: [ClassSet]

  init(
    instructions: [Instruction], tests: [CompiledTest], captures: [String],
    lookaheads: [PatternProgram], start: TriggerSet, needs: [ClassSet]
  ) {
    self.instructions = instructions
    self.tests = tests
    self.captures = captures
    self.lookaheads = lookaheads
    self.start = start
    self.needs = needs
  }

}

/// A test of words with the classes that it takes. A class, so that it is looked at in its place rather than copied.
final class CompiledTest: Sendable {
  let test: WordTest
  let classes: ClassSet

  init(_ test: WordTest) {
    self.test = test
    classes = ClassSet(test.classes)
  }
}

/// What the first token of a match may be.
struct TriggerSet: Sendable {
  var classes = ClassSet()
  var marks: [UInt32] = []
  var takesFigures = false
  var takesWords = false
  var takesAnything = false
}
