import ArabicText

/// Which patterns a sentence or a token can be of interest to.
struct TriggerIndex: Sendable {
  private let needs: [[ClassSet]]
  private let starts: [TriggerSet]
  /// Every class that some pattern begins with.
  private let startClasses: ClassSet
  /// Patterns that can begin with a mark, a number, any word or anything.
  private let withoutClass: [Int]

  init(_ programs: [PatternProgram]) {
    needs = programs.map(\.needs)
    starts = programs.map(\.start)
    var all = ClassSet()
    for start in starts { all.formUnion(start.classes) }
    startClasses = all
    withoutClass = programs.indices.filter {
      let start = programs[$0].start
      return start.takesAnything || start.takesFigures || start.takesWords || !start.marks.isEmpty
    }
  }

  /// The patterns that find in `tokens` every class they need. O(readings + patterns).
  func patterns(possibleIn tokens: Slice<TokenList>) -> [Int] {
    var present = ClassSet()
    for token in tokens {
      for reading in token.readings { present.insert(reading.lexicalClass) }
    }
    return needs.indices.filter { needs[$0].allSatisfy { $0.intersects(present) } }
  }

  /// The patterns among `live` that can begin with `token`, in order.
  func patterns(startingWith token: Token, among live: [Int]) -> [Int] {
    var classes = ClassSet()
    for reading in token.readings { classes.insert(reading.lexicalClass) }
    guard classes.intersects(startClasses) || !withoutClass.isEmpty else { return [] }
    return live.filter { starts[$0].classes.intersects(classes) || takes(starts[$0], token) }
  }

  private func takes(_ start: TriggerSet, _ token: Token) -> Bool {
    start.takesAnything || start.takesFigures && token.kind == .number || start.takesWords && token.kind == .word
      || token.kind == .mark && start.marks.contains(token.mark)
  }
}
