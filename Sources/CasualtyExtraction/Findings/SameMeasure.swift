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
      let time = read.facts[index].time
      let key = Measure(
        event: read.facts[index].event, start: time?.start, end: time?.end, source: read.facts[index].source)
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
    guard (read.facts[index].count.quantity.best ?? 0) >= smallest, read.facts[index].partOf == nil,
      !read.facts[index].places.isEmpty || !read.facts[index].perpetrators.isEmpty,
      let start = read.facts[index].time?.start, let end = read.facts[index].time?.end
    else { return false }
    return start < end
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
