/// Hangs the rows of breakdowns, and parts told in later sentences, on their totals.
struct TotalLinker {
  /// Links `drafts` in place.
  let segments: [[Segment]]
  /// The places of the text, in its order.
  let places: [PlaceMention]
  let gazetteer: Gazetteer

  func link(_ drafts: inout [Draft]) {
    linkRows(&drafts)
    linkAppositions(&drafts)
    linkSums(&drafts)
  }

  /// A row's count hangs on the nearest earlier total of its event, or on the first one behind the list.
  private func linkRows(_ drafts: inout [Draft]) {
    let sums = rowSums(drafts)
    // Only rows are linked here: what may be a total stays one.
    let totals = drafts.indices.filter { !drafts[$0].isRow && !drafts[$0].isPart }
    for index in drafts.indices where drafts[index].isRow && drafts[index].whole == nil && !drafts[index].isPart {
      let row = drafts[index]
      let sum = row.heading.flatMap { sums[RowGroup(heading: $0.lowerBound, event: row.event)] }
      let here = totals.prefixCount { $0 < index }
      let near = totals[totals.prefixCount { $0 < index - Self.reach }..<here]
      let before =
        near.last { isTotal(drafts[$0], of: row) && drafts[$0].quantity.best == sum }
        ?? near.last { isTotal(drafts[$0], of: row) && covers(drafts[$0], row) }
      let after = totals[here...].prefix { $0 < index + Self.reach }.first { isTotal(drafts[$0], of: row) }
      guard let whole = before ?? after.flatMap({ sumsUp($0, row, drafts) ? $0 : nil }) else { continue }
      drafts[index].whole = whole
      drafts[index].isPart = true
      if row.count.noun == .none, row.victim.isBare { drafts[index].victim.takeFacets(of: drafts[whole].victim) }
    }
  }

  /// How many drafts away a row's total may stand.
  private static let reach = 400

  /// The rows of one heading that count one event.
  private struct RowGroup: Hashable {
    let heading: Int
    let event: EventKind
  }

  /// What the rows of each heading amount to.
  private func rowSums(_ drafts: [Draft]) -> [RowGroup: Int] {
    var sums: [RowGroup: Int] = [:]
    for row in drafts where row.isRow {
      guard let heading = row.heading else { continue }
      sums[RowGroup(heading: heading.lowerBound, event: row.event), default: 0] += row.quantity.best ?? 0
    }
    return sums
  }

  private func isTotal(_ draft: Draft, of row: Draft) -> Bool {
    draft.event == row.event && !draft.isRow && !draft.isPart
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
      sum += drafts[at].quantity.best ?? drafts[at].quantity.low ?? 0
    }
    return drafts[total].quantity.best == sum
  }

  /// «8 مواطنين، سيدة و7 أطفال»: an apposition that adds up.
  private func linkAppositions(_ drafts: inout [Draft]) {
    for index in drafts.indices where canBeWhole(drafts[index]) {
      guard let total = drafts[index].quantity.best, total >= 2 else { continue }
      var sum = 0
      var end = index + 1
      while end < drafts.count, drafts[end].sentence == drafts[index].sentence,
        canBePart(drafts[end], of: drafts[index]), !isElsewhere(drafts[end], drafts[index]),
        drafts[end].rule.hasSuffix(".coordination"), sum < total
      {
        sum += drafts[end].quantity.best ?? total + 1
        end += 1
      }
      guard sum == total, end - index > 2 else { continue }
      for part in (index + 1)..<end {
        drafts[part].whole = index
        drafts[part].isPart = true
      }
    }
  }

  /// Counts of the next sentences that break a total down and add up to it exactly.
  private func linkSums(_ drafts: inout [Draft]) {
    let broken = Set(drafts.compactMap { $0.rule.hasSuffix(".part") ? nil : $0.whole })
    for index in drafts.indices where canBeWhole(drafts[index]) {
      guard let total = drafts[index].quantity.best, total >= 4, !broken.contains(index) else { continue }
      var sum = 0
      var parts: [Int] = []
      var isCrossed = false
      for at in drafts.indices[(index + 1)...] {
        let draft = drafts[at]
        if draft.block - drafts[index].block > 2 || draft.sentence - drafts[index].sentence > 4 { break }
        if draft.sentence == drafts[index].sentence, isApart(drafts[index], draft) { break }
        if isElsewhere(draft, drafts[index]) { break }
        guard draft.event == drafts[index].event, !draft.isPart, draft.whole == nil,
          draft.count.unit == drafts[index].count.unit
        else { continue }
        // «… 41 قتيلاً …، ليبلغ العدد منذ بدء القصف 2350. وقُتل 11 …»: a toll of a longer time stands between.
        if parts.isEmpty, let count = draft.quantity.best, count > total * 3 {
          isCrossed = true
          continue
        }
        guard let count = draft.quantity.best, count < total, draft.quantity.qualifier == .exact else { break }
        sum += count
        parts.append(at)
        if sum >= total { break }
      }
      // Two counts of the next paragraph may add up by chance, three hardly.
      let isNear = parts.allSatisfy { drafts[$0].block == drafts[index].block }
      guard sum == total, parts.count >= (isNear && !isCrossed ? 2 : 3) else { continue }
      for part in parts {
        drafts[part].whole = index
        drafts[part].isPart = true
        if drafts[part].count.noun == .none, drafts[part].victim.isBare {
          drafts[part].victim.takeFacets(of: drafts[index].victim)
        }
      }
    }
  }

  /// «6 مجازر في حلب، و4 مجازر في إدلب»: a count of another place is no part.
  private func isElsewhere(_ part: Draft, _ total: Draft) -> Bool {
    guard let there = place(of: part), let here = place(of: total) else { return false }
    return here.key != there.key && !gazetteer.contains(here, there)
  }

  /// The unit that stands right behind the count.
  private func place(of draft: Draft) -> Gazetteer.Row? {
    let near = draft.count.end..<(draft.count.end + 5)
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].tokens.lowerBound < near.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < places.count, near.contains(places[low].tokens.lowerBound),
      segments[draft.sentence][draft.segment].tokens.contains(places[low].tokens.lowerBound)
    else { return nil }
    let level = places[low].row.place.level
    return level == .country || level == .region ? nil : places[low].row
  }

  /// «فيما نُسبت 4 مجازر إلى …»: another story, not a part.
  private func isApart(_ total: Draft, _ part: Draft) -> Bool {
    guard part.segment > total.segment else { return false }
    return segments[total.sentence][(total.segment + 1)...part.segment].contains { $0.isApart }
  }

  private func canBeWhole(_ draft: Draft) -> Bool {
    !draft.isRow && draft.quantity.qualifier == .exact && !draft.isJoint
  }

  private func canBePart(_ draft: Draft, of whole: Draft) -> Bool {
    draft.event == whole.event && !draft.isPart && draft.count.unit == whole.count.unit && draft.quantity.best != nil
  }
}
