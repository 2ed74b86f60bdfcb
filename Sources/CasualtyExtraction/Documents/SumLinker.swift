import ArabicText

/// Hangs counts of the sentences behind a total on it where they add up to it exactly.
///
/// «قُتل 63 مدنياً، قتل منهم النظام 17 … بينما قتلت قسد 9 … وقُتل 37 على يد جهات أخرى»: a run of counts that begins and ends
/// with a statement. Two may add up by chance, three hardly.
struct SumLinker {
  let total: TotalLinker
  /// The colons that end a line of a sentence that announces a breakdown: asked for between any two counts.
  private let openings: TokenSet

  init(total: TotalLinker) {
    self.total = total
    openings = Self.openings(total.text)
  }

  /// How many counts behind a total are looked at.
  private static let reach = 60

  /// How many paragraphs below its total a breakdown may end.
  private static let paragraphs = 8

  /// Whether a line between the two tokens announces a breakdown.
  private func opensRows(between start: Int, and end: Int) -> Bool {
    end > start && end - start < 200 && openings.next(from: start, before: end) < end
  }

  private static func openings(_ text: AnnotatedText) -> TokenSet {
    var openings = TokenSet()
    var behind = 0
    for token in text.indices(reading: ClassSet([.breakdown])) where token >= behind {
      guard let sentence = text.sentence(of: token).map({ text.text.sentences[$0].tokens }) else { continue }
      behind = sentence.upperBound
      for at in sentence
      where text.isMark(at, ":") && at + 1 < text.count && text.tokens[at + 1].lineBreaksBefore > 0 {
        openings.insert(at)
      }
    }
    return openings
  }

  /// Links `drafts` in place.
  func link(_ drafts: inout [Draft]) {
    // A total of all that stands behind it, before some of them add up to another one by chance.
    var candidates: [Int] = []
    for index in drafts.indices { hang(onTotal: index, leastCount: 4, &candidates, &drafts) }
    // Inner totals first: «8 … قُتل 5 منهم …، حيث قُتل طفل … وثلاثة …».
    for index in drafts.indices.reversed() { hang(onTotal: index, leastCount: 2, &candidates, &drafts) }
    rehang(&drafts)
    // Thousands that several paragraphs add up to exactly, their own parts between them.
    for index in drafts.indices where drafts[index].quantity.best ?? 0 >= 1000 {
      hang(onTotal: index, leastCount: 3, within: Self.paragraphs, &candidates, &drafts)
      hangSections(onTotal: index, &drafts)
    }
  }

  /// How many paragraphs below its total the sections of a report may go through it.
  private static let sections = 40

  /// «سقط 1564 قتيلاً. … ثالثاً: توزع القتلى بحسب الفئة: 1021 مدنياً … و543 مقاتلاً. رابعاً: …»: every run of counts, section by
  /// section, that adds up to thousands told before.
  private func hangSections(onTotal index: Int, _ drafts: inout [Draft]) {
    guard let sum = drafts[index].quantity.best, total.canBeWhole(drafts[index], [.exact]), !drafts[index].isPart else {
      return
    }
    let candidates = drafts.indices[(index + 1)...].prefix(Self.reach).filter { at in
      drafts[at].block - drafts[index].block <= Self.sections && drafts[at].event == drafts[index].event
        && drafts[at].count.unit == drafts[index].count.unit && drafts[at].whole == nil && !drafts[at].isPart
        && drafts[at].quantity.qualifier == .exact && drafts[at].quantity.best ?? sum < sum
    }
    var first = 0
    while first < candidates.count {
      var rest = sum
      var end = first
      while end < candidates.count, rest > 0 {
        rest -= drafts[candidates[end]].quantity.best ?? sum
        end += 1
      }
      guard rest == 0, end - first > 1 else {
        first += 1
        continue
      }
      for part in candidates[first..<end] { drafts[part].becomePart(of: index, drafts[index].victim) }
      first = end
    }
  }

  /// «قُتل 27 مقاتلاً معارضاً و40 موالياً. والمقاتلون هم 19 …، و8 …»: parts behind a marker that add up to another total told
  /// before than the nearest one, with the count that goes on with them.
  private func rehang(_ drafts: inout [Draft]) {
    var first = 0
    while first < drafts.count {
      defer { first += 1 }
      guard let whole = drafts[first].whole, drafts[first].rule.hasSuffix(".part"), !drafts[first].isAmong,
        drafts[first].sentence > drafts[whole].sentence, drafts[first].quantity.qualifier == .exact
      else { continue }
      var sum = 0
      var parts: [Int] = []
      for at in first..<drafts.count where drafts[at].sentence == drafts[first].sentence {
        guard drafts[at].event == drafts[first].event, drafts[at].whole == whole || drafts[at].whole == nil,
          let count = drafts[at].quantity.best
        else { break }
        sum = Figures.plus(sum, count)
        parts.append(at)
        guard parts.count > 1, sum != drafts[whole].quantity.best else { continue }
        let other = drafts.indices[..<first].last {
          drafts[$0].quantity.best == sum && drafts[$0].event == drafts[first].event && total.canBeWhole(drafts[$0])
            && drafts[first].sentence - drafts[$0].sentence <= 3
        }
        guard let other else { continue }
        for part in parts { drafts[part].becomePart(of: other, drafts[other].victim) }
        first = at
        break
      }
    }
  }

  /// Hangs the counts behind `index` on it where at least `leastCount` of them, within as many paragraphs or `blocks`, add up
  /// to it; `candidates` is room for those.
  private func hang(
    onTotal index: Int, leastCount: Int, within blocks: Int? = nil, _ candidates: inout [Int], _ drafts: inout [Draft]
  ) {
    // «121 شخصاً على الأقل» is a total as well.
    // «خمسة من الكوادر الطبية»: parts of a kind are no totals of what later sentences tell.
    guard total.canBeWhole(drafts[index], [.exact, .atLeast]),
      !(drafts[index].isPart && drafts[index].victim.role != nil),
      let sum = drafts[index].quantity.best,
      sum >= (leastCount > 2 ? 20 : 4), drafts.count - index > leastCount
    else {
      return
    }
    let isCrossed = findCandidates(of: index, within: blocks ?? leastCount, drafts, into: &candidates)
    if leastCount > 2 {
      candidates.removeAll { drafts[$0].isAmong }
      // A headline's figure that the text tells again is not the nearest total.
      if let first = candidates.first, drafts[(index + 1)..<first].contains(where: { isRetold(drafts[index], $0) }) {
        return
      }
    }
    guard candidates.count >= leastCount,
      let run = run(of: sum, in: candidates, whole: index, isCrossed, drafts), run.count >= leastCount,
      leastCount == 2 || run[0] == candidates[0]
    else { return }
    for part in run where drafts[part].whole == nil || drafts[part].isAmong {
      // «ومن بين القتلى 15 مدنياً، و9 من …»: of the total that they add up to.
      drafts[part].isAmong = false
      drafts[part].becomePart(of: index, drafts[index].victim)
    }
  }

  private func isRetold(_ one: Draft, _ other: Draft) -> Bool {
    other.event == one.event && other.quantity.best == one.quantity.best && !other.isPart
      && other.count.unit == one.count.unit
  }

  /// Finds the counts behind the total at `index` that may be its parts; whether a larger one stands among them.
  private func findCandidates(
    of index: Int, within blocks: Int, _ drafts: [Draft], into found: inout [Int]
  ) -> Bool {
    found.removeAll(keepingCapacity: true)
    guard let sum = drafts[index].quantity.best else { return false }
    let (event, block, sentence) = (drafts[index].event, drafts[index].block, drafts[index].sentence)
    let (end, unit) = (drafts[index].count.end, drafts[index].count.unit)
    var isCrossed = false
    for at in drafts.indices[(index + 1)...] {
      // In place first: a copy counts references, and few pass.
      // «توزعت … على النحو التالي:»: the paragraphs below such a line belong together.
      let apart = drafts[at].block - block
      if apart > blocks, !(opensRows(between: end, and: drafts[at].count.start) && apart <= Self.paragraphs) { break }
      if drafts[at].sentence - sentence > 10 || at - index > Self.reach { break }
      guard drafts[at].event == event, drafts[at].count.unit == unit else { continue }
      guard
        drafts[at].whole == nil && !drafts[at].isPart || drafts[at].whole == index && isOnItsOwn(drafts[at])
          || drafts[at].isAmong, !isOfOthers(drafts[at].victim, drafts[index].victim)
      else { continue }
      guard let count = drafts[at].quantity.best, drafts[at].quantity.qualifier == .exact, count < sum else {
        // «… 41 قتيلاً …، ليبلغ العدد منذ بدء القصف 2350. وقُتل 11 …»: a toll of a longer time stands between.
        isCrossed = isCrossed || drafts[at].quantity.best ?? 0 > sum
        continue
      }
      if total.isElsewhere(drafts[at], drafts[index]) { continue }
      found.append(at)
    }
    return isCrossed
  }

  /// «من بينهم 13 رجلاً … 4 نساء و9 أطفال»: women and children are no men, though they add up.
  private func isOfOthers(_ part: Victim, _ whole: Victim) -> Bool {
    if let one = part.sex, let other = whole.sex, one != other { return true }
    if let one = part.status, let other = whole.status, one != other { return true }
    return whole.age == "adult" && (part.age == "child" || part.age == "infant")
      || part.age == "adult" && (whole.age == "child" || whole.age == "infant")
  }

  /// Whether verbs or figures tell each: names and titles in a row add up by chance.
  private func isTold(_ run: [Int], _ drafts: [Draft]) -> Bool {
    run.allSatisfy { !drafts[$0].count.isDefinite && !drafts[$0].count.hasPronoun }
      && drafts[run[0]].sentence == drafts[run[run.count - 1]].sentence
  }

  /// «قتل منهم النظام 17», «5 منهم»: a part that no facet tells apart, but its verb.
  private func isOnItsOwn(_ draft: Draft) -> Bool {
    draft.hasOwnVerb
      || (draft.count.noun == .none || draft.rule.hasSuffix(".part") && draft.victim.role == nil)
        && draft.victim.age == nil && draft.victim.sex == nil
  }

  /// The first run of `candidates` that adds up to `sum`.
  private func run(of sum: Int, in candidates: [Int], whole: Int, _ isCrossed: Bool, _ drafts: [Draft]) -> [Int]? {
    for start in candidates.indices where parts(candidates, at: start, drafts) {
      var rest = sum
      var end = start
      while end < candidates.count, rest > 0 {
        let count = drafts[candidates[end]].quantity.best ?? .max
        let (told, isTooMuch) = count.multipliedReportingOverflow(by: total.copies[candidates[end]] ?? 1)
        rest = isTooMuch ? -1 : rest - told
        end += 1
      }
      guard rest == 0, end - start > 1, end == candidates.count || parts(candidates, at: end, drafts) else { continue }
      let run = Array(candidates[start..<end])
      // «4 طالبات ومعلمتين ولاجئتين» counts eight.
      let first = drafts[run[0]].count.start
      if first - drafts[whole].count.end <= 1, total.text.startsWithConjunction(first) { continue }
      // «27 جثة فيما قُتل 8. … 19 جثة»: one beside the total and one of a later sentence.
      if run.count == 2, drafts[run[0]].sentence == drafts[whole].sentence,
        drafts[run[1]].sentence != drafts[whole].sentence
      {
        continue
      }
      // A small total is reached by chance.
      if sum < 10, drafts[run[run.count - 1]].sentence > drafts[whole].sentence + 1 || !isTold(run, drafts) { continue }
      // Far behind it only a longer run is one of parts.
      if run.count < 3, drafts[run[0]].sentence > drafts[whole].sentence + 5 { continue }
      // Two that stand behind others add up by chance, unless the sum is a large one.
      if run.count == 2, start > 0, sum < 100 { continue }
      let isNear = run.allSatisfy { drafts[$0].block == drafts[whole].block } && !isCrossed
      if run.count > 2 || isNear || sum >= 10 && !isCrossed { return run }
    }
    return nil
  }

  /// Whether a statement begins with the candidate: another sentence, or a clause set apart.
  private func parts(_ candidates: [Int], at position: Int, _ drafts: [Draft]) -> Bool {
    guard position > 0 else { return true }
    let (one, other) = (drafts[candidates[position - 1]], drafts[candidates[position]])
    return one.sentence != other.sentence || total.isApart(one, other)
  }
}
