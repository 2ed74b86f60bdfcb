import ArabicText

/// Runs programs over the tokens of one sentence.
///
/// A state is an instruction and a position; none is left twice from one start, so a run takes
/// O(instructions × tokens within reach), whatever the pattern. The stack is its own: no text overflows the thread's.
struct ProgramRun {
  /// A way to match: the token behind it and what it captured, in the order in which captures open.
  struct Ending {
    let end: Int
    let captures: [PatternCapture]
  }

  private struct State {
    var instruction: Int
    var position: Int
    /// The last capture mark on the way here, -1 without one.
    var mark = -1
  }

  /// A capture that opens or closes, and the mark before it on the same way.
  private struct CaptureMark {
    let slot: Int
    let position: Int
    let before: Int
  }

  let text: TokenizedText
  let lexicon: Lexicon
  /// The sentence.
  let limits: Range<Int>

  /// The ends `program` reaches from `start`, each once with the captures of the first way there.
  func endings(of program: PatternProgram, at start: Int) -> [Ending] {
    var endings: [Ending] = []
    run(program, at: start) { state, marks in
      if !endings.contains(where: { $0.end == state.position }) {
        endings.append(Ending(end: state.position, captures: captures(program, state.mark, marks)))
      }
      return true
    }
    return endings
  }

  private func matches(_ program: PatternProgram, at start: Int) -> Bool {
    var found = false
    run(program, at: start) { _, _ in
      found = true
      return false
    }
    return found
  }

  /// Follows every way through `program`, first ways first, until `accept` returns false.
  private func run(_ program: PatternProgram, at start: Int, _ accept: (State, [CaptureMark]) -> Bool) {
    var left = Set<Int>()
    var marks: [CaptureMark] = []
    let width = limits.count + 1
    var stack = [State(instruction: 0, position: start)]
    while var state = stack.popLast() {
      following: while true {
        switch program.instructions[state.instruction] {
        case .word(let test):
          let lengths = lengths(test, at: state.position)
          guard let longest = lengths.first else { break following }
          for length in lengths.dropFirst().reversed() {
            stack.append(
              State(instruction: state.instruction + 1, position: state.position + length, mark: state.mark))
          }
          state.position += longest
        case .mark(let scalar):
          guard takes(state.position, { $0.kind == .mark && $0.mark == scalar }) else { break following }
          state.position += 1
        case .figure:
          guard takes(state.position, { $0.kind == .number }) else { break following }
          state.position += 1
        case .anyWord:
          guard takes(state.position, { $0.kind == .word }) else { break following }
          state.position += 1
        case .anyToken:
          guard state.position < limits.upperBound else { break following }
          state.position += 1
        case .split(let first, let second):
          let key = state.instruction * width + (state.position - limits.lowerBound)
          guard left.insert(key).inserted else { break following }
          stack.append(State(instruction: second, position: state.position, mark: state.mark))
          state.instruction = first
          continue following
        case .jump(let target):
          state.instruction = target
          continue following
        case .save(let slot):
          marks.append(CaptureMark(slot: slot, position: state.position, before: state.mark))
          state.mark = marks.count - 1
        case .unless(let index):
          guard !matches(program.lookaheads[index], at: state.position) else { break following }
        case .fail: break following
        case .accept:
          guard accept(state, marks) else { return }
          break following
        }
        state.instruction += 1
      }
    }
  }

  /// The captures on the way to the mark at `last`.
  private func captures(_ program: PatternProgram, _ last: Int, _ marks: [CaptureMark]) -> [PatternCapture] {
    var way: [CaptureMark] = []
    var at = last
    while at >= 0 {
      way.append(marks[at])
      at = marks[at].before
    }
    var captures: [PatternCapture] = []
    var open: [Int] = []
    for mark in way.reversed() {
      if mark.slot.isMultiple(of: 2) {
        open.append(captures.count)
        let name = program.captures[mark.slot / 2]
        captures.append(PatternCapture(name: name, tokens: mark.position..<mark.position))
      } else if let index = open.popLast() {
        let capture = captures[index]
        captures[index] = PatternCapture(name: capture.name, tokens: capture.tokens.lowerBound..<mark.position)
      }
    }
    return captures
  }

  private func takes(_ position: Int, _ test: (Token) -> Bool) -> Bool {
    position < limits.upperBound && test(text.tokens[position])
  }

  /// How many tokens a reading that passes `test` can take at `position`, longest first.
  private func lengths(_ test: WordTest, at position: Int) -> [Int] {
    guard position < limits.upperBound else { return [] }
    var lengths: [Int] = []
    for reading in text.tokens[position].readings where test.accepts(reading, lexicon) {
      guard !lengths.contains(reading.length), position + reading.length <= limits.upperBound else { continue }
      lengths.append(reading.length)
    }
    return lengths.sorted(by: >)
  }
}
