import ArabicText

/// The same measure told twice with figures that cannot both hold.
///
/// Two figures of one event are rarely the same measure, so that each way to know it is a check of its own. What
/// another sentence says of another moment («ارتفع إلى», «حصيلة سابقة»), scope (time, place, perpetrator, source) or
/// victim group is another measure; so is every row of a list, and what stands in the same sentence.
struct Contradiction {
  let read: ReadFacts

  func findings() -> [Finding] {
    let comparable = read.facts.indices.filter(isComparable)
    guard comparable.count > 1 else { return [] }
    var pairs = TransposedFigures(read: read, comparable: comparable).pairs()
    pairs += RetoldTally(read: read, comparable: comparable).pairs()
    pairs += SameMeasure(read: read, comparable: comparable).pairs()
    var told = Set<[Int]>()
    return pairs.filter { told.insert([$0.first, $0.second]).inserted }.map(finding)
  }

  /// Whether the fact may be the same measure as another one.
  private func isComparable(_ index: Int) -> Bool {
    !read.isInRow(index) && read.facts[index].assertion == .asserted && read.facts[index].count.quantity.best != nil
      && read.facts[index].toll != .raised && !tellsAnotherMoment(read.facts[index].evidence.sentence)
  }

  /// «وكانت حصيلة سابقة …», «ارتفع … إلى»: the sentence compares moments itself.
  private func tellsAnotherMoment(_ sentence: Int) -> Bool {
    read.text.has(.otherMoment)
      && read.text.text.sentences[sentence].tokens.contains { read.text.reads($0, .otherMoment) }
  }

  private func finding(_ pair: ContradictingPair) -> Finding {
    let (first, second) = (read.facts[pair.first], read.facts[pair.second])
    let (one, other) = (first.count.quantity, second.count.quantity)
    let isTransposed = Figures.areTransposed(one.best ?? 0, other.best ?? 0)
    let isCertain = Figures.exclude(one, other)
    let english = isTransposed ? " Two digits seem to have changed places." : ""
    let arabic = isTransposed ? " يبدو أن رقمين متجاورين تبادلا موضعيهما." : ""
    return Finding(
      kind: .contradiction, severity: isCertain ? .error : .warning, facts: [first.id, second.id],
      expected: one.shown(), actual: other.shown(),
      message: Finding.Message(
        english: """
          «\(first.evidence.text)» (\(one.shown())) and «\(second.evidence.text)» (\(other.shown())) tell the same toll and \
          \(isCertain ? "cannot both hold" : "do not agree").\(english) Check which figure is right.
          """,
        arabic: """
          «\(first.evidence.text)» (\(one.shown())) و«\(second.evidence.text)» (\(other.shown())) حصيلة واحدة \
          \(isCertain ? "ولا يمكن أن يصح الرقمان معاً" : "والرقمان لا يتفقان").\(arabic) تحقق من الرقم الصحيح.
          """
      ),
      evidence: second.evidence
    )
  }
}

/// Two facts, in text order, that tell one measure with other figures.
struct ContradictingPair: Hashable {
  let first: Int
  let second: Int
}
