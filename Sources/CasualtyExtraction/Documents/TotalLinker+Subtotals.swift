import ArabicText

/// Rows that head rows of their own.
extension TotalLinker {
  /// «جنوب القطاع (9 شهداء) / - خان يونس: 5 / - رفح: 4»: the rows below an area's that add up to it and lie in it, or
  /// stand below it by their shape, are its parts.
  func linkSubtotals(_ drafts: inout [Draft]) {
    let rows = drafts.indices.filter { drafts[$0].isRow && drafts[$0].cell == nil }
    var at = rows.startIndex
    while at < rows.endIndex {
      let items = items(below: at, rows, drafts)
      for item in items { drafts[item].becomePart(of: rows[at], drafts[rows[at]].victim) }
      at += 1 + items.count
    }
  }

  /// The rows right below the one at `head` that add up to it; none where they do not, or stand beside it.
  private func items(below head: Int, _ rows: [Int], _ drafts: [Draft]) -> [Int] {
    let area = drafts[rows[head]]
    guard var rest = area.quantity.best, rest > 0 else { return [] }
    var items: [Int] = []
    var block = area.block
    for next in rows[(head + 1)...].prefix(Self.mostItems) where rest > 0 {
      let item = drafts[next]
      guard item.event == area.event, item.block > block, item.block - block <= 2, let count = item.quantity.best,
        count > 0, count <= rest, isBelow(item, area)
      else { return [] }
      rest -= count
      block = item.block
      items.append(next)
    }
    return rest == 0 ? items : []
  }

  /// The most rows below an area's.
  private static let mostItems = 60

  private func isBelow(_ item: Draft, _ area: Draft) -> Bool {
    let (kind, outer) = (text.text.blocks[item.block].kind, text.text.blocks[area.block].kind)
    if kind == .listRow, outer != .listRow { return true }
    if isBracketed(area), !isBracketed(item), kind == outer { return true }
    guard let inner = place(of: item), let outer = place(of: area) else { return false }
    return inner.key != outer.key && gazetteer.contains(outer, inner)
  }

  /// «جنوب القطاع (9)»
  private func isBracketed(_ draft: Draft) -> Bool { text.isMark(draft.count.start - 1, "(") }

  /// The place that opens the row.
  private func place(of row: Draft) -> Gazetteer.Row? {
    let tokens = text.text.blocks[row.block].tokens
    let next = places.prefixCount { $0.tokens.lowerBound < tokens.lowerBound }
    return next < places.count && places[next].tokens.lowerBound < row.count.start ? places[next].row : nil
  }
}
