import ArabicText

/// Which patterns a sentence or a token can be of interest to.
struct TriggerIndex: Sendable {
  private let needs: [[ClassSet]]
  private let starts: [TriggerSet]
  /// The classes of each.
  private let startSets: [ClassSet]
  /// Every class that some pattern begins with.
  private let startClasses: ClassSet
  /// Patterns that can begin with a mark, a number, any word or anything.
  private let withoutClass: [Int]

  init(_ programs: [PatternProgram]) {
    needs = programs.map(\.needs)
    starts = programs.map(\.start)
    startSets = programs.map(\.start.classes)
    var all = ClassSet()
    for start in starts { all.formUnion(start.classes) }
    startClasses = all
    withoutClass = programs.indices.filter {
      let start = programs[$0].start
      return start.takesAnything || start.takesFigures || start.takesWords || !start.marks.isEmpty
    }
  }

  /// Whether the pattern at `index` can find every class it needs among `present`.
  func isPossible(_ index: Int, with present: ClassSet) -> Bool {
    let needs = needs[index]
    for at in needs.indices where !needs[at].intersects(present) { return false }
    return true
  }

  /// Whether one of the patterns may begin with a token that reads as `classes`; cheap.
  func mayBegin(with classes: ClassSet) -> Bool { !withoutClass.isEmpty || classes.intersects(startClasses) }

  /// The tokens of `limits` that one of `patterns` can begin with. O(limits).
  func starts(
    of patterns: [Int], in limits: Range<Int>, _ records: [TokenRecord], _ classes: TokenClassSets
  ) -> [Int] {
    var sets = ClassSet()
    for pattern in patterns { sets.formUnion(startSets[pattern]) }
    // As a rule each begins with a class.
    let others = withoutClass.filter(patterns.contains)
    var found: [Int] = []
    for token in limits
    where classes[token].intersects(sets) || others.contains(where: { takes(starts[$0], records[token]) }) {
      found.append(token)
    }
    return found
  }

  /// The first token from `token` on that one of the patterns may begin with; the end of the range where there is none.
  func next(in classes: TokenClassSets, from token: Int) -> Int {
    guard withoutClass.isEmpty else { return token }
    return classes.next(startClasses, from: token)
  }

  /// Whether the pattern at `index` can begin with `token`, which reads as `classes`.
  func begins(_ index: Int, with token: TokenRecord, _ classes: ClassSet) -> Bool {
    startSets[index].intersects(classes) || !withoutClass.isEmpty && takes(starts[index], token)
  }

  private func takes(_ start: TriggerSet, _ token: TokenRecord) -> Bool {
    start.takesAnything || start.takesFigures && token.kind == .number || start.takesWords && token.kind == .word
      || token.kind == .mark && start.marks.contains(token.mark)
  }
}
