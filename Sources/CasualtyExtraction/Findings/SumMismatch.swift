import ArabicText

/// «توزعت المجازر حسب المحافظات» with rows that do not amount to the total.
///
/// Only lists whose heading announces a breakdown are added up, and only exact counts of one event that each stand
/// alone in their row. A list of «أبرز» (the most notable) or «منها» (among them) is not the whole, and where rows and
/// total are far apart the list is taken for another one's.
struct SumMismatch {
  let read: ReadFacts
  /// How far the sum may be from the total, in percent of the larger, to be its breakdown at all.
  private let reach = 25

  func findings() -> [Finding] {
    let rows = read.facts.indices.filter { read.isInRow($0) && isTopOfRow($0) }
    var findings: [Finding] = []
    for (heading, list) in grouped(rows) where announcesWhole(heading) {
      let wholes = Set(list.compactMap { read.whole(of: $0) }).sorted()
      for whole in wholes {
        let own = list.filter { read.whole(of: $0) == whole && fits($0, whole) }
        if let finding = finding(own, of: whole, in: list) { findings.append(finding) }
      }
    }
    return findings + InlineBreakdown(read: read).findings()
  }

  /// A part of a count of its own row («بينهم طفل») is no row.
  private func isTopOfRow(_ index: Int) -> Bool {
    guard let whole = read.whole(of: index) else { return false }
    return read.drafts[whole].block != read.drafts[index].block
  }

  /// The rows under each heading, in text order.
  private func grouped(_ rows: [Int]) -> [(heading: Range<Int>, rows: [Int])] {
    var lists: [(heading: Range<Int>, rows: [Int])] = []
    for row in rows {
      guard let heading = read.heading(of: row) else { continue }
      if lists.last?.heading == heading {
        lists[lists.count - 1].rows.append(row)
      } else {
        lists.append((heading, [row]))
      }
    }
    return lists
  }

  /// Whether the heading announces a breakdown, and not of some of the whole.
  private func announcesWhole(_ heading: Range<Int>) -> Bool {
    heading.contains { read.text.reads($0, .breakdown) }
      && !heading.contains { index in
        read.text.reads(index, .majority) || read.text.reads(index, .partMarker, "list")
          || read.text.reads(index, .partMarker, "them") || read.text.reads(index, .partMarker, "among")
          || read.text.reads(index, .superlative) || read.text.reads(index, .highlight)
      }
  }

  /// Whether the row may be one of the whole's: no other status or side, and as much said of it.
  private func fits(_ row: Int, _ whole: Int) -> Bool {
    let (part, total) = (read.facts[row], read.facts[whole])
    return part.event == total.event && part.count.unit == total.count.unit
      && part.victim.includesFacets(of: total.victim)
  }

  private func finding(_ rows: [Int], of whole: Int, in list: [Int]) -> Finding? {
    let total = read.facts[whole]
    guard let stated = total.count.quantity.best, total.count.quantity.isExact, rows.count >= 2,
      rows.allSatisfy({ read.facts[$0].count.quantity.isExact && read.facts[$0].assertion == .asserted }),
      Set(rows.map { read.drafts[$0].block }).count == rows.count, isOneKind(rows, of: whole),
      let sum = Figures.sum(rows.compactMap { read.facts[$0].count.quantity.best }), sum != stated,
      Figures.areClose(sum, stated, percent: reach), !amounts(to: sum, before: rows[0], total)
    else { return nil }
    // Where a row has no count of this kind one may have been missed: only too many are told.
    if sum < stated, read.heading(of: rows[0]).map({ read.lines(under: $0).count }) != rows.count { return nil }
    return .sumMismatch(total, rows.map { read.facts[$0] }, sum: sum, stated: stated)
  }

  /// Whether the rows count the same group as each other, or groups that share nobody.
  private func isOneKind(_ rows: [Int], of whole: Int) -> Bool {
    let victims = rows.map { row in
      var victim = read.facts[row].victim
      // «3 مدنيين من العاملين …» among rows of civilians says their trade as well.
      if read.facts[whole].victim.status != nil { victim.role = read.facts[whole].victim.role }
      return victim
    }
    guard let first = victims.first, !victims.allSatisfy({ $0.isSameGroup(as: first) }) else { return true }
    guard victims.count <= 32 else { return false }
    return victims.indices.allSatisfy { one in
      victims[..<one].allSatisfy { $0.isDisjoint(from: victims[one]) }
    }
  }

  /// Whether another total before the rows is what they add up to.
  private func amounts(to sum: Int, before row: Int, _ total: Fact) -> Bool {
    read.facts[..<row].contains { $0.event == total.event && $0.count.quantity.best == sum && $0.id != total.id }
  }
}
