import ArabicText

/// Hangs the rows of breakdowns, and parts told in later sentences, on their totals.
struct TotalLinker {
  let text: AnnotatedText
  /// The clauses of every sentence.
  let segments: [[Segment]]
  /// The places of the text, in its order.
  let places: [PlaceMention]
  let gazetteer: Gazetteer
  /// How many facts a distributive draft gives.
  let copies: [Int: Int]

  func link(_ drafts: inout [Draft]) {
    linkRows(&drafts)
    linkSubtotals(&drafts)
    linkRowsOfFirst(&drafts)
    linkRowsOfLast(&drafts)
    linkAppositions(&drafts)
    SumLinker(total: self).link(&drafts)
    climb(&drafts)
  }

  /// «16 في حلب، و11 في إدلب …، ومن بين الشهداء 7 أطفال»: of the total that the rows turned out to be parts of.
  private func climb(_ drafts: inout [Draft]) {
    for index in drafts.indices where drafts[index].isAmong {
      // Rows may hang on a total behind them: no chain is taken to end.
      for _ in 0..<Self.depth {
        guard let whole = drafts[index].whole, let outer = drafts[whole].whole, outer != whole, outer != index else {
          break
        }
        drafts[index].whole = outer
      }
    }
  }

  /// How many wholes of wholes are climbed.
  private static let depth = 16

  /// A row's count hangs on the nearest earlier total of its event, or on the first one behind the list.
  private func linkRows(_ drafts: inout [Draft]) {
    let sums = rowSums(drafts)
    // Only rows are linked here: what may be a total stays one.
    let totals = drafts.indices.filter { !drafts[$0].isRow && !drafts[$0].isPart }
    for index in drafts.indices where drafts[index].isRow && drafts[index].whole == nil && !drafts[index].isPart {
      let row = drafts[index]
      let sum = sums[RowGroup(heading: Self.group(of: row), event: row.event)]
      let here = totals.prefixCount { $0 < index }
      let near = totals[totals.prefixCount { $0 < index - Self.reach }..<here]
      let before =
        near.last { isTotal(drafts[$0], of: row) && drafts[$0].quantity.best == sum }
        ?? near.last { isTotal(drafts[$0], of: row) && covers(drafts[$0], row) }
      let after = totals[here...].prefix { $0 < index + Self.reach }.first { isTotal(drafts[$0], of: row) }
      guard let whole = before ?? after.flatMap({ sumsUp($0, row, drafts) ? $0 : nil }),
        !retells(row, drafts[whole]), !contradicts(row.victim, drafts[whole].victim)
      else { continue }
      drafts[index].becomePart(of: whole, drafts[whole].victim)
    }
  }

  /// «63 مدنياً … تفاصيل: - عدد الضحايا: 63 مدنياً»: the total again, no part of itself.
  private func retells(_ row: Draft, _ total: Draft) -> Bool {
    row.quantity.best ?? 0 >= 20 && row.quantity.best == total.quantity.best
      && row.quantity.qualifier == total.quantity.qualifier
  }

  /// «… وإصابة 7 عسكريين. … - أصيب طفل»: no soldier.
  private func contradicts(_ row: Victim, _ total: Victim) -> Bool {
    total.status == "combatant" && (row.age == "child" || row.age == "infant")
  }

  /// How many drafts away a row's total may stand.
  private static let reach = 400

  /// The rows of one heading that count one event.
  private struct RowGroup: Hashable {
    let heading: Int
    let event: EventKind
  }

  /// The heading of a row, by its first token; rows within one sentence have none and belong to it.
  private static func group(of row: Draft) -> Int { row.heading?.lowerBound ?? -1 - row.sentence }

  /// «98 شهيداً: / 35 في حلب / 22 في حمص …» below one heading: rows that add up to the first of them.
  private func linkRowsOfFirst(_ drafts: inout [Draft]) {
    var first = 0
    while first < drafts.count {
      let total = drafts[first]
      guard total.isRow, !total.isPart, total.whole == nil, let sum = total.quantity.best, sum >= 4 else {
        first += 1
        continue
      }
      var rest = sum
      var rows: [Int] = []
      var next = first + 1
      while next < drafts.count, rest > 0, drafts[next].block - total.block <= rows.count + 2 {
        defer { next += 1 }
        if drafts[next].isPart || drafts[next].event != total.event { continue }
        let isBelow =
          drafts[next].heading == total.heading || drafts[next].heading?.contains(total.count.start) ?? false
        guard drafts[next].isRow, isBelow, drafts[next].whole == nil,
          let count = drafts[next].quantity.best
        else { break }
        rest -= min(count, rest + 1)
        rows.append(next)
      }
      if rest == 0, rows.count > 2 {
        for row in rows { drafts[row].becomePart(of: first, total.victim) }
        first = next
      } else {
        first += 1
      }
    }
  }

  /// «حلب 30 / إدلب 20 / المجموع 50»: the row of the total stands last.
  private func linkRowsOfLast(_ drafts: inout [Draft]) {
    for last in drafts.indices {
      let total = drafts[last]
      guard !total.isPart, total.whole == nil, !total.event.isIncident, var rest = total.quantity.best, rest >= 4,
        text.reads(text.text.blocks[total.block].tokens.lowerBound, .tallyNoun)
      else { continue }
      var rows: [Int] = []
      var block = total.block
      var row = last - 1
      while row >= 0, rest > 0, total.block - drafts[row].block <= rows.count + 2 {
        defer { row -= 1 }
        if drafts[row].isPart || drafts[row].event != total.event { continue }
        // Rows of their heading, or one in each line.
        guard drafts[row].whole == nil, drafts[row].count.unit == total.count.unit,
          drafts[row].isRow && drafts[row].heading == total.heading || drafts[row].block < block,
          let count = drafts[row].quantity.best
        else { break }
        block = drafts[row].block
        rest -= min(count, rest + 1)
        rows.append(row)
      }
      guard rest == 0, rows.count > 1 else { continue }
      for row in rows { drafts[row].becomePart(of: last, total.victim) }
    }
  }

  /// What the rows of each heading amount to.
  private func rowSums(_ drafts: [Draft]) -> [RowGroup: Int] {
    var sums: [RowGroup: Int] = [:]
    for index in drafts.indices where drafts[index].isRow {
      let row = drafts[index]
      let group = RowGroup(heading: Self.group(of: row), event: row.event)
      // «وواحد في كل من اللاذقية والقنيطرة» gives two.
      for _ in 0..<min(copies[index] ?? 1, 40) { sums[group] = Figures.plus(sums[group] ?? 0, row.quantity.best ?? 0) }
    }
    return sums
  }

  private func isTotal(_ draft: Draft, of row: Draft) -> Bool {
    draft.event == row.event && !draft.isRow && !draft.isPart && (draft.heading == nil || draft.heading != row.heading)
      && (draft.block != row.block || draft.sentence < row.sentence)
      && draft.count.unit == row.count.unit
  }

  private func covers(_ total: Draft, _ row: Draft) -> Bool {
    guard let most = total.quantity.best ?? total.quantity.low, let part = row.quantity.best ?? row.quantity.low else {
      return true
    }
    return part <= most || total.quantity.qualifier == .vague
  }

  /// A total behind its rows must be at least their sum's size.
  private func sumsUp(_ total: Int, _ row: Draft, _ drafts: [Draft]) -> Bool {
    var sum = 0
    for at in max(0, total - Self.reach)..<total where drafts[at].isRow && drafts[at].event == row.event {
      guard !drafts[at].isPart || drafts[at].whole == total else { continue }
      sum = Figures.plus(sum, drafts[at].quantity.best ?? drafts[at].quantity.low ?? 0)
    }
    return drafts[total].quantity.best == sum
  }

  /// «8 مواطنين، سيدة و7 أطفال»: an apposition that adds up.
  private func linkAppositions(_ drafts: inout [Draft]) {
    for index in drafts.indices where canBeWhole(drafts[index]) {
      guard let total = drafts[index].quantity.best, total >= 2 else { continue }
      var sum = 0
      var end = index + 1
      while end < drafts.count, drafts[end].sentence == drafts[index].sentence, sum < total,
        drafts[end].rule.hasSuffix(".coordination"),
        // «4 طالبات ومعلمتين ولاجئتين» counts eight.
        end > index + 1 || !text.startsWithConjunction(drafts[end].count.start),
        canBePart(drafts[end], of: drafts[index]), !isElsewhere(drafts[end], drafts[index])
      {
        sum = Figures.plus(sum, drafts[end].quantity.best ?? .max)
        end += 1
      }
      guard sum == total, end - index > 2 else { continue }
      for part in (index + 1)..<end {
        drafts[part].becomePart(of: index, drafts[index].victim)
      }
    }
  }

  /// «6 مجازر في حلب، و4 مجازر في إدلب»: a count of another place is no part.
  func isElsewhere(_ part: Draft, _ total: Draft) -> Bool {
    // In another sentence what stands before is the hospital, not where they fell.
    let isHere = part.sentence == total.sentence
    guard let there = place(of: part, looksBefore: isHere), let here = place(of: total, looksBefore: true) else {
      return false
    }
    return here.key != there.key && !gazetteer.contains(here, there)
  }

  /// The unit that stands right behind the count, else the last one before it in its clause.
  private func place(of draft: Draft, looksBefore: Bool) -> Gazetteer.Row? {
    let clause = segments[draft.sentence][draft.segment].tokens
    if let row = unit(in: draft.count.end..<(draft.count.end + 5), of: clause) { return row }
    // «في مدينة عربين إلى 13 مدنياً», «ثم الأنبار حيث لقي 29 …»
    guard looksBefore else { return nil }
    for start in stride(from: draft.count.start - 1, through: max(clause.lowerBound, draft.count.start - 8), by: -1) {
      if let row = unit(in: start..<(start + 1), of: clause) { return row }
    }
    return nil
  }

  /// The first unit that begins among the tokens `near` and within `clause`.
  private func unit(in near: Range<Int>, of clause: Range<Int>) -> Gazetteer.Row? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].tokens.lowerBound < near.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < places.count, near.contains(places[low].tokens.lowerBound),
      clause.contains(places[low].tokens.lowerBound)
    else { return nil }
    let level = places[low].row.place.level
    return level == .country || level == .region ? nil : places[low].row
  }

  /// «فيما نُسبت 4 مجازر إلى …»: another story, not a part.
  func isApart(_ total: Draft, _ part: Draft) -> Bool {
    guard part.segment > total.segment else { return false }
    return segments[total.sentence][(total.segment + 1)...part.segment].contains { $0.isApart }
  }

  /// Whether others may add up to the count, whose figure is given by one of `qualifiers`.
  func canBeWhole(_ draft: Draft, _ qualifiers: [Quantity.Qualifier] = [.exact]) -> Bool {
    !draft.isRow && !draft.isJoint && qualifiers.contains(draft.quantity.qualifier)
  }

  private func canBePart(_ draft: Draft, of whole: Draft) -> Bool {
    draft.event == whole.event && !draft.isPart && draft.count.unit == whole.count.unit && draft.quantity.best != nil
  }
}
