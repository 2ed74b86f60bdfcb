import ArabicText

/// Two sentences that share a figure (117 operations) tell one tally: their other figures must agree.
struct RetoldTally {
  let read: ReadFacts
  let comparable: [Int]
  /// The smallest figure that is shared by no chance, and that is compared.
  private let smallest = 10
  /// How far two figures of one measure may be apart, in percent of the larger.
  private let reach = 20
  /// The most counts of a sentence that is compared with another.
  private let limit = 64

  func pairs() -> [ContradictingPair] {
    let bySentence = Dictionary(grouping: comparable, by: { read.facts[$0].evidence.sentence })
    var anchors: [Anchor: [Int]] = [:]
    for index in comparable where read.facts[index].count.quantity.isExact {
      guard let figure = read.facts[index].count.quantity.best, figure >= smallest else { continue }
      anchors[Anchor(event: read.facts[index].event, figure: figure), default: []].append(index)
    }
    var pairs: [ContradictingPair] = []
    for index in comparable {
      guard let figure = read.facts[index].count.quantity.best,
        let group = anchors[Anchor(event: read.facts[index].event, figure: figure)], group.first == index
      else { continue }
      for other in group.dropFirst() where retells(index, other) {
        pairs += compare(
          index, bySentence[read.facts[index].evidence.sentence] ?? [], other,
          bySentence[read.facts[other].evidence.sentence] ?? [])
      }
    }
    return pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private struct Anchor: Hashable {
    let event: EventKind
    let figure: Int
  }

  /// Whether two equal figures in different sentences count the same.
  private func retells(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (read.facts[one], read.facts[other])
    return first.evidence.sentence != second.evidence.sentence && read.mayShareScope(one, other)
      && first.victim.isCompatible(with: second.victim) && (first.partOf == nil) == (second.partOf == nil)
  }

  /// The counts of one sentence against those of the other, each event and group that stands once in both.
  private func compare(_ anchor: Int, _ one: [Int], _ otherAnchor: Int, _ other: [Int]) -> [ContradictingPair] {
    guard one.count <= limit, other.count <= limit else { return [] }
    return one.compactMap { first in
      guard first != anchor, let second = counterpart(of: first, in: other, but: otherAnchor),
        isOnly(first, in: one), disagree(first, second), read.mayShareScope(first, second),
        !isMadeUp(first, by: second), !isMadeUp(second, by: first)
      else { return nil }
      return ContradictingPair(first: first, second: second)
    }
  }

  private func isOnly(_ index: Int, in sentence: [Int]) -> Bool {
    !sentence.contains { $0 != index && isAlike($0, index) }
  }

  private func isAlike(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (read.facts[one], read.facts[other])
    return first.event == second.event && (first.partOf == nil) == (second.partOf == nil)
      && first.victim.isSameGroup(as: second.victim)
  }

  /// The count of `sentence` that tells the same: the only one of the event and group; for a total of «قتلى» in a
  /// headline the first one of the event, unless the event's counts add up to it.
  private func counterpart(of index: Int, in sentence: [Int], but anchor: Int) -> Int? {
    let alike = sentence.filter { $0 != anchor && isAlike($0, index) }
    if alike.count == 1 { return alike[0] }
    let fact = read.facts[index]
    guard alike.isEmpty, fact.victim.isBare, fact.partOf == nil, isHeadline(index) else { return nil }
    let totals = sentence.filter {
      read.facts[$0].event == fact.event && read.facts[$0].partOf == nil && read.facts[$0].count.quantity.isExact
    }
    guard let first = totals.first, first != anchor, totals.count <= 4 else { return nil }
    var sum = 0
    for total in totals {
      sum += min(read.facts[total].count.quantity.best ?? 0, 1 << 40)
      if sum == fact.count.quantity.best { return nil }
    }
    return first
  }

  /// Whether a count told right behind `part` makes up what it lacks: a headline's 30 are 25 here and 5 there.
  private func isMadeUp(_ total: Int, by part: Int) -> Bool {
    guard let whole = read.facts[total].count.quantity.best, let figure = read.facts[part].count.quantity.best else {
      return false
    }
    let sentence = read.facts[part].evidence.sentence
    return read.facts[part...].prefix(limit).contains {
      $0.partOf == nil && $0.event == read.facts[part].event && $0.evidence.sentence - sentence <= 3
        && $0.count.quantity.best.map { $0 <= whole && whole - $0 == figure } ?? false
    }
  }

  private func isHeadline(_ index: Int) -> Bool { read.text.text.blocks[read.drafts[index].block].kind == .headline }

  /// Whether the figures exclude each other, or one is «نحو» with a figure too fine to be rounded («نحو 335»).
  private func disagree(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (read.facts[one].count.quantity, read.facts[other].count.quantity)
    guard let figure = first.best, let changed = second.best, figure != changed, min(figure, changed) >= smallest,
      Figures.areClose(figure, changed, percent: reach)
    else { return false }
    if Figures.exclude(first, second) { return true }
    return isFine(first) && second.isExact || isFine(second) && first.isExact
  }

  private func isFine(_ quantity: Quantity) -> Bool {
    quantity.qualifier == .approximately && (quantity.best ?? 0) % 10 != 0
  }
}
