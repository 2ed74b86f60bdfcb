import ArabicText

/// 6589 in one sentence, 6859 in another: four digits that differ by two changed places are a slip, not chance.
struct TransposedFigures {
  let read: ReadFacts
  let comparable: [Int]
  /// The fewest digits for which it is no chance; one fewer where the same group is counted.
  private let fewestDigits = 4

  func pairs() -> [ContradictingPair] {
    var pairs: [ContradictingPair] = []
    var byDigits: [[UInt8]: [Int]] = [:]
    for index in comparable {
      guard let figure = read.facts[index].count.quantity.best, figure >= 100 else { continue }
      let key = Figures.digits(of: figure).sorted()
      let earlier = byDigits[key, default: []]
      for one in earlier.suffix(16) where isSlip(one, index) {
        pairs.append(ContradictingPair(first: one, second: index))
      }
      byDigits[key, default: []].append(index)
    }
    return pairs
  }

  private func isSlip(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (read.facts[one], read.facts[other])
    guard let figure = first.count.quantity.best, let changed = second.count.quantity.best,
      Figures.areTransposed(figure, changed), Figures.exclude(first.count.quantity, second.count.quantity),
      first.evidence.sentence != second.evidence.sentence, (first.partOf == nil) == (second.partOf == nil),
      read.mayShareScope(one, other)
    else { return false }
    return Figures.digits(of: figure).count >= fewestDigits
      ? first.victim.isCompatible(with: second.victim)
      : first.victim.isSameGroup(as: second.victim) && read.haveOneScope(one, other)
  }
}
