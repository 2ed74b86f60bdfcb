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

  private let records: [TokenRecord]
  private let annotations: [TokenAnnotation]
  private let readings: [Reading]
  private let lexicon: Lexicon
  /// The classes of each token's readings.
  private let classes: TokenClassSets
  /// The sentence.
  var limits = 0..<0
  private var stack: [State] = []
  /// The captures on the ways that are followed.
  private var marks: [CaptureMark] = []
  /// The states that were left already, one bit each.
  private var left: [UInt64] = []

  init(text: TokenizedText, lexicon: Lexicon, classes: TokenClassSets) {
    records = text.tokens.records
    annotations = text.tokens.annotations
    readings = text.tokens.allReadings
    self.lexicon = lexicon
    self.classes = classes
  }

  /// The ends `program` reaches from `start`, each once with the captures of the first way there.
  mutating func endings(of program: PatternProgram, at start: Int) -> [Ending] {
    var endings: [Ending] = []
    run(program, at: start) { state, marks in
      if !endings.contains(where: { $0.end == state.position }) {
        endings.append(Ending(end: state.position, captures: Self.captures(program, state.mark, marks)))
      }
      return true
    }
    return endings
  }

  private mutating func matches(_ program: PatternProgram, at start: Int) -> Bool {
    var found = false
    run(program, at: start) { _, _ in
      found = true
      return false
    }
    return found
  }

  /// Follows every way through `program`, first ways first, until `accept` returns false.
  private mutating func run(_ program: PatternProgram, at start: Int, _ accept: (State, [CaptureMark]) -> Bool) {
    let width = limits.count + 1
    let (floor, firstMark, firstLeft) = (stack.count, marks.count, left.count)
    defer {
      stack.removeLast(stack.count - floor)
      marks.removeLast(marks.count - firstMark)
      left.removeLast(left.count - firstLeft)
    }
    stack.append(State(instruction: 0, position: start))
    while stack.count > floor, var state = stack.popLast() {
      following: while true {
        switch program.instructions[state.instruction] {
        case .word(let test):
          guard let longest = take(program, test, state) else { break following }
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
          if left.count == firstLeft {
            left.append(contentsOf: repeatElement(0, count: (program.instructions.count * width) >> 6 + 1))
          }
          let bit: UInt64 = 1 << UInt64(key & 63)
          guard left[firstLeft + key >> 6] & bit == 0 else { break following }
          left[firstLeft + key >> 6] |= bit
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
  private static func captures(_ program: PatternProgram, _ last: Int, _ marks: [CaptureMark]) -> [PatternCapture] {
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

  private func takes(_ position: Int, _ test: (TokenRecord) -> Bool) -> Bool {
    position < limits.upperBound && test(records[position])
  }

  /// The most tokens that a reading which passes the test at index `test` can take; shorter ones are put on the stack,
  /// the longest on top.
  private mutating func take(_ program: PatternProgram, _ test: Int, _ state: State) -> Int? {
    let position = state.position
    guard position < limits.upperBound, classes[position].intersects(program.tests[test].classes) else { return nil }
    var longest = 0
    var shorter: [Int] = []
    let annotation = annotations[position]
    let test = program.tests[test]
    for at in annotation.start..<(annotation.start + annotation.count)
    where test.test.accepts(readings[at], lexicon) {
      let reading = readings[at]
      let length = reading.length
      guard length != longest, !shorter.contains(length), position + length <= limits.upperBound else { continue }
      if longest > 0 { shorter.append(min(length, longest)) }
      longest = max(length, longest)
    }
    // As a rule all are of one length.
    if shorter.count > 1 { shorter.sort() }
    for length in shorter {
      stack.append(State(instruction: state.instruction + 1, position: position + length, mark: state.mark))
    }
    return longest > 0 ? longest : nil
  }
}
