import ArabicText

/// Two totals of one source for the same period, place, perpetrator and group with figures close to each other.
struct SameMeasure {
  let read: ReadFacts
  let comparable: [Int]
  /// How far two figures of one measure may be apart, in percent of the larger: further apart they are two measures.
  private let reach = 5
  /// The smallest figure compared: small ones are single incidents.
  private let smallest = 100

  func pairs() -> [ContradictingPair] {
    var pairs: [ContradictingPair] = []
    var byGroup: [Measure: [Int]] = [:]
    for index in comparable where isTally(index) {
      let fact = read.facts[index]
      let key = Measure(event: fact.event, start: fact.time?.start, end: fact.time?.end, source: fact.source)
      let earlier = byGroup[key, default: []]
      for one in earlier.suffix(16) where differs(one, index) {
        pairs.append(ContradictingPair(first: one, second: index))
      }
      byGroup[key, default: []].append(index)
    }
    return pairs
  }

  private struct Measure: Hashable {
    let event: EventKind
    let start: CivilDate?
    let end: CivilDate?
    let source: String?
  }

  /// A total of a period longer than a day, of which the text says where it was or who did it.
  private func isTally(_ index: Int) -> Bool {
    let fact = read.facts[index]
    guard fact.partOf == nil, !fact.places.isEmpty || !fact.perpetrators.isEmpty, let start = fact.time?.start,
      let end = fact.time?.end, start < end
    else { return false }
    return (fact.count.quantity.best ?? 0) >= smallest
  }

  private func differs(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (read.facts[one], read.facts[other])
    guard let figure = first.count.quantity.best, let changed = second.count.quantity.best else { return false }
    return first.evidence.sentence != second.evidence.sentence && first.victim.isSameGroup(as: second.victim)
      && Set(first.targets) == Set(second.targets) && read.haveOneScope(one, other)
      && Figures.exclude(first.count.quantity, second.count.quantity)
      && Figures.areClose(figure, changed, percent: reach)
  }
}
