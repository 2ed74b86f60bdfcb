import ArabicText

/// Turns a pattern's node into a program. Bounded repetitions and gaps are written out, so that where the machine
/// stands says all about the way there: a program's length is the product of its nested bounds.
struct ProgramCompiler {
  private var instructions: [PatternProgram.Instruction] = []
  private var tests: [WordTest] = []
  private var captures: [String] = []
  private var lookaheads: [PatternProgram] = []

  static func program(of node: PatternNode) -> PatternProgram {
    var compiler = ProgramCompiler()
    compiler.emit(node)
    compiler.instructions.append(.accept)
    return PatternProgram(
      instructions: compiler.instructions, tests: compiler.tests.map(CompiledTest.init),
      captures: compiler.captures,
      lookaheads: compiler.lookaheads, start: TriggerSet(compiler.instructions, compiler.tests), needs: node.needs
    )
  }

  private mutating func emit(_ node: PatternNode) {
    switch node {
    case .word(let test): instructions.append(word(test))
    case .mark(let scalar): instructions.append(.mark(scalar))
    case .figure: instructions.append(.figure)
    case .anyWord: instructions.append(.anyWord)
    case .anyToken: instructions.append(.anyToken)
    case .sequence(let parts): for part in parts { emit(part) }
    case .choice(let parts): emitChoice(parts)
    case .optional(let part): emitOptional(1, false) { $0.emit(part) }
    case .repetition(let part, let min, let max, let isReluctant):
      for _ in 0..<Swift.max(min, 0) { emit(part) }
      guard let max else { return emitLoop(part, isReluctant) }
      emitOptional(max - Swift.max(min, 0), isReluctant) { $0.emit(part) }
    case .gap(let max, let classes):
      let step: PatternProgram.Instruction = classes.isEmpty ? .anyToken : word(WordTest(classes))
      emitOptional(max, true) { $0.instructions.append(step) }
    case .negativeLookahead(let part):
      lookaheads.append(Self.program(of: part))
      instructions.append(.unless(lookaheads.count - 1))
    case .capture(let name, let part):
      let slot = captures.firstIndex(of: name) ?? captures.count
      if slot == captures.count { captures.append(name) }
      instructions.append(.save(2 * slot))
      emit(part)
      instructions.append(.save(2 * slot + 1))
    }
  }

  private mutating func word(_ test: WordTest) -> PatternProgram.Instruction {
    if let index = tests.firstIndex(of: test) { return .word(index) }
    tests.append(test)
    return .word(tests.count - 1)
  }

  private mutating func emitChoice(_ parts: [PatternNode]) {
    guard let last = parts.last else { return instructions.append(.fail) }
    var jumps: [Int] = []
    for part in parts.dropLast() {
      let split = instructions.count
      instructions.append(.fail)
      emit(part)
      jumps.append(instructions.count)
      instructions.append(.fail)
      instructions[split] = .split(split + 1, instructions.count)
    }
    emit(last)
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
  }

  /// The part up to `times` times, each behind a choice to stop; reluctantly the choice to stop comes first.
  private mutating func emitOptional(_ times: Int, _ isReluctant: Bool, _ part: (inout ProgramCompiler) -> Void) {
    var splits: [Int] = []
    for _ in 0..<max(times, 0) {
      splits.append(instructions.count)
      instructions.append(.fail)
      part(&self)
    }
    let end = instructions.count
    for split in splits { instructions[split] = isReluctant ? .split(end, split + 1) : .split(split + 1, end) }
  }

  private mutating func emitLoop(_ part: PatternNode, _ isReluctant: Bool) {
    let split = instructions.count
    instructions.append(.fail)
    emit(part)
    instructions.append(.jump(split))
    let end = instructions.count
    instructions[split] = isReluctant ? .split(end, split + 1) : .split(split + 1, end)
  }
}

extension TriggerSet {
  /// What a program of `instructions` can take first.
  fileprivate init(_ instructions: [PatternProgram.Instruction], _ tests: [WordTest]) {
    var seen = Set<Int>()
    var open = [0]
    while let at = open.popLast() {
      guard at < instructions.count, seen.insert(at).inserted else { continue }
      switch instructions[at] {
      case .word(let test): classes.formUnion(ClassSet(tests[test].classes))
      case .mark(let scalar): marks.append(scalar)
      case .figure: takesFigures = true
      case .anyWord: takesWords = true
      case .anyToken: takesAnything = true
      case .split(let first, let second): open += [first, second]
      case .jump(let target): open.append(target)
      case .save, .unless: open.append(at + 1)
      case .fail, .accept: continue
      }
    }
  }
}

extension PatternNode {
  /// Sets of classes of which every match reads at least one each.
  fileprivate var needs: [ClassSet] {
    switch self {
    case .word(let test): [ClassSet(test.classes)]
    case .sequence(let parts): parts.flatMap(\.needs)
    case .choice(let parts): Self.needs(ofAny: parts)
    case .repetition(let part, let min, _, _): min > 0 ? part.needs : []
    case .capture(_, let part): part.needs
    case .mark, .figure, .anyWord, .anyToken, .optional, .gap, .negativeLookahead: []
    }
  }

  /// One set for all alternatives, made of one need of each, unless one of them needs nothing.
  private static func needs(ofAny parts: [PatternNode]) -> [ClassSet] {
    var union = ClassSet()
    for part in parts {
      guard let need = part.needs.first else { return [] }
      union.formUnion(need)
    }
    return union.isEmpty ? [] : [union]
  }
}
