import ArabicText

/// Which patterns a sentence or a token can be of interest to.
struct TriggerIndex: Sendable {
  private let needs: [[ClassSet]]
  private let starts: [TriggerSet]
  /// Every class that some pattern begins with.
  private let startClasses: ClassSet
  /// Patterns that can begin with a mark, a number, any word or anything.
  private let withoutClass: [Int]
  /// Patterns by the class they can begin with.
  private let byClass: [UInt8: [Int]]

  init(_ programs: [PatternProgram]) {
    needs = programs.map(\.needs)
    starts = programs.map(\.start)
    var all = ClassSet()
    var byClass: [UInt8: [Int]] = [:]
    for (pattern, start) in starts.enumerated() {
      all.formUnion(start.classes)
      for code in UInt8.min...UInt8.max where start.classes.contains(LexicalClass(rawValue: code)) {
        byClass[code, default: []].append(pattern)
      }
    }
    startClasses = all
    self.byClass = byClass
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
    let isTrigger = token.readings.contains { startClasses.contains($0.lexicalClass) }
    guard isTrigger || !withoutClass.isEmpty else { return [] }
    var found = Set(withoutClass.filter { takes(starts[$0], token) })
    for reading in token.readings { found.formUnion(byClass[reading.lexicalClass.rawValue] ?? []) }
    return found.isEmpty ? [] : live.filter(found.contains)
  }

  private func takes(_ start: TriggerSet, _ token: Token) -> Bool {
    start.takesAnything || start.takesFigures && token.kind == .number || start.takesWords && token.kind == .word
      || token.kind == .mark && start.marks.contains(token.mark)
  }
}
