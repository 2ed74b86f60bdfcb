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

  /// What some patterns can begin with.
  struct Starts {
    let classes: ClassSet
    /// What those begin with that begin with no class.
    let others: [TriggerSet]

    /// Whether one of the patterns can begin with `token`, which reads as `classes`.
    @inline(__always)
    func contain(_ token: TokenRecord, _ classes: ClassSet) -> Bool {
      classes.intersects(self.classes) || !others.isEmpty && others.contains { TriggerIndex.takes($0, token) }
    }
  }

  /// What `patterns` can begin with. O(patterns).
  func starts(of patterns: [Int]) -> Starts {
    var classes = ClassSet()
    for pattern in patterns { classes.formUnion(startSets[pattern]) }
    // As a rule each begins with a class.
    guard !withoutClass.isEmpty else { return Starts(classes: classes, others: []) }
    return Starts(classes: classes, others: withoutClass.filter(patterns.contains).map { starts[$0] })
  }

  /// The first token from `token` on that one of the patterns may begin with; the end of the range where there is none.
  func next(in classes: TokenClassSets, from token: Int) -> Int {
    guard withoutClass.isEmpty else { return token }
    return classes.next(startClasses, from: token)
  }

  /// Whether the pattern at `index` can begin with `token`, which reads as `classes`.
  func begins(_ index: Int, with token: TokenRecord, _ classes: ClassSet) -> Bool {
    startSets[index].intersects(classes) || !withoutClass.isEmpty && Self.takes(starts[index], token)
  }

  private static func takes(_ start: TriggerSet, _ token: TokenRecord) -> Bool {
    start.takesAnything || start.takesFigures && token.kind == .number || start.takesWords && token.kind == .word
      || token.kind == .mark && start.marks.contains(token.mark)
  }
}
