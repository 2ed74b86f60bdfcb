import ArabicText

/// «مقتل 5 بينهم 7 أطفال»: a part, or parts that share nobody, above the whole.
///
/// A whole with an open upper bound («ما لا يقل عن», «نحو») leaves room for any part.
struct PartExceedsWhole {
  let read: ReadFacts
  /// The most parts of one whole that are compared in pairs.
  private let limit = 32

  func findings() -> [Finding] {
    read.parts.keys.compactMap { read.indices[$0] }.sorted().compactMap { finding(of: $0) }
  }

  private func finding(of whole: Int) -> Finding? {
    let total = read.facts[whole]
    guard let most = total.count.quantity.high, [.exact, .atMost, .lessThan].contains(total.count.quantity.qualifier)
    else { return nil }
    let parts = (read.parts[total.id] ?? []).filter { isPart($0, of: whole) }
    // A breakdown within the sentence is added up as one.
    if let first = parts.first, InlineBreakdown(read: read).marker(of: whole, first: first) != nil { return nil }
    if let part = parts.first(where: { (read.facts[$0].count.quantity.low ?? 0) > most }) {
      guard !isOthers(part, read.facts[part].count.quantity.low ?? 0, whole) else { return nil }
      return finding([read.facts[part]], of: total, sum: read.facts[part].count.quantity.low ?? 0, most: most)
    }
    let apart = disjoint(Array(parts.prefix(limit)))
    guard apart.count >= 2, let sum = Figures.sum(apart.compactMap { read.facts[$0].count.quantity.low }), sum > most,
      !isOthers(apart[apart.count - 1], sum, whole)
    else { return nil }
    return finding(apart.map { read.facts[$0] }, of: total, sum: sum, most: most)
  }

  /// Whether the text itself makes it a part, with a word for it, in the whole's sentence.
  private func isPart(_ index: Int, of whole: Int) -> Bool {
    let (part, total) = (read.facts[index], read.facts[whole])
    return part.rule.hasSuffix(".part") && part.event == total.event && part.count.unit == total.count.unit
      && part.assertion == total.assertion && !part.victim.isDisjoint(from: total.victim)
      && [.exact, .atLeast, .moreThan].contains(part.count.quantity.qualifier)
      && part.evidence.sentence == total.evidence.sentence && part.evidence.start >= total.evidence.end
  }

  /// Whether an earlier count of the sentence is large enough to be the whole in truth («61 بينهم … وشهيدان، توزعوا: 22 …»).
  private func isOthers(_ part: Int, _ figure: Int, _ whole: Int) -> Bool {
    let fact = read.facts[part]
    return read.facts[..<part].reversed().prefix(limit).prefix { $0.evidence.sentence == fact.evidence.sentence }
      .contains {
        $0.id != read.facts[whole].id && $0.event == fact.event && ($0.count.quantity.high ?? .max) >= figure
      }
  }

  /// Parts that share nobody with each other, taken in text order.
  private func disjoint(_ parts: [Int]) -> [Int] {
    var taken: [Int] = []
    for part in parts where taken.allSatisfy({ read.areDisjoint(part, $0) }) {
      taken.append(part)
    }
    return taken
  }

  private func finding(_ parts: [Fact], of whole: Fact, sum: Int, most: Int) -> Finding {
    let quotes = parts.map { "«\($0.evidence.text)»" }
    let english =
      parts.count == 1
      ? "\(quotes[0]) is said to be part of «\(whole.evidence.text)», which is fewer: check both figures."
      : """
      \(quotes.joined(separator: ", ")) are different people and make \(sum) together, more than the whole \
      «\(whole.evidence.text)»: check the figures.
      """
    let arabic =
      parts.count == 1
      ? "\(quotes[0]) ورد جزءاً من «\(whole.evidence.text)» وهو أكبر منه: راجع الرقمين."
      : """
      \(quotes.joined(separator: "، ")) فئات لا تتداخل ومجموعها \(sum)، وهو أكثر من الكل \
      «\(whole.evidence.text)»: راجع الأرقام.
      """
    return Finding(
      kind: .partExceedsWhole, severity: .error, facts: [whole.id] + parts.map(\.id), expected: "≤ \(most)",
      actual: String(sum), message: Finding.Message(english: english, arabic: arabic),
      evidence: parts[parts.count - 1].evidence
    )
  }
}
