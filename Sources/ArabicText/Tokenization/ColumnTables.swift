import CVectors

/// Gives each cell of a table a line of its own, as web pages give tables when they are copied.
///
/// Cells are parted by «|», by tabs or by several spaces. A table is a row of words above rows of as many cells, of which
/// one column holds figures throughout; what stands between its cells then joins no words («شباط ⇥ 98» is no year).
/// Two breaks, as between paragraphs: no line of words is joined to a cell («عدد الشهداء ⇥ منهم أطفال»).
struct ColumnTables {
  let bytes: UnsafeBufferPointer<UInt8>

  /// What parts the cells of a line.
  private enum Border {
    case bar
    case tab
    case spaces
  }

  /// A line of the text and where its cells begin.
  private struct Line {
    let cells: [Range<Int>]
    let border: Border
  }

  /// Sets a line break before each cell of the tables in `records`. O(tokens).
  func part(_ records: inout [TokenRecord]) {
    readEqualSigns(&records)
    guard mayHaveCells(records) else { return }
    var rows: [Line] = []
    var rules: [Int] = []
    var start = 0
    while start < records.count {
      var end = start + 1
      while end < records.count, !records[end].opensLine { end += 1 }
      let line = start..<end
      start = end
      if isRule(records, line) {
        if !rows.isEmpty { rules.append(line.lowerBound) }
        continue
      }
      let next = cells(records, line)
      if let first = rows.first, first.cells.count != next?.cells.count || first.border != next?.border {
        part(&records, rows, rules)
        rows = []
        rules = []
      }
      if let next { rows.append(next) }
    }
    part(&records, rows, rules)
  }

  /// «حلب = 12» is «حلب: 12».
  private func readEqualSigns(_ records: inout [TokenRecord]) {
    guard let base = bytes.baseAddress, cvectors_contains(base, bytes.count, 0x3D) else { return }
    for index in records.indices.dropFirst().dropLast()
    where records[index].isMark("=") && !records[index].opensLine && !records[index + 1].opensLine
      && records[index + 1].kind == .number && (records[index - 1].kind == .word || records[index - 1].isMark(")"))
    {
      setColon(&records, index)
    }
  }

  /// Whether anything in the text may part cells; most have nothing.
  private func mayHaveCells(_ records: [TokenRecord]) -> Bool {
    var end = 0
    for record in records {
      if record.start - end >= 2, !record.opensLine || record.isMark("|") { return true }
      if record.start > end, bytes[end] == 0x09 || record.isMark("|") { return true }
      end = record.end
    }
    return false
  }

  /// «|---|:--:|»: the line below a table's head.
  private func isRule(_ records: [TokenRecord], _ line: Range<Int>) -> Bool {
    line.count >= 3
      && line.allSatisfy {
        records[$0].isMark("|") || records[$0].isMark("-") || records[$0].isMark(":") || records[$0].isMark("+")
          || records[$0].isMark("=")
      }
  }

  private func cells(_ records: [TokenRecord], _ line: Range<Int>) -> Line? {
    guard line.count >= 2, line.count <= 120 else { return nil }
    let border: Border =
      line.contains { records[$0].isMark("|") }
      ? .bar : line.dropFirst().contains { hasTab(records, $0) } ? .tab : .spaces
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for at in line {
      switch border {
      case .bar:
        guard records[at].isMark("|") else { continue }
        // The bars at both ends are no borders between cells.
        if at > start { cells.append(start..<at) }
        start = at + 1
      case .tab, .spaces:
        guard at > start, border == .tab ? hasTab(records, at) : hasSpaces(records, at) else { continue }
        cells.append(start..<at)
        start = at
      }
    }
    if start < line.upperBound { cells.append(start..<line.upperBound) }
    return cells.count >= 2 ? Line(cells: cells, border: border) : nil
  }

  private func hasTab(_ records: [TokenRecord], _ index: Int) -> Bool {
    (records[index - 1].end..<records[index].start).contains { bytes[$0] == 0x09 }
  }

  private func hasSpaces(_ records: [TokenRecord], _ index: Int) -> Bool {
    let gap = records[index - 1].end..<records[index].start
    return gap.count >= 2 && gap.contains { bytes[$0] == 0x20 || bytes[$0] == 0xA0 } && gap.count(where: isSpace) >= 2
  }

  /// A space, or the byte that a no-break space begins with.
  private func isSpace(_ offset: Int) -> Bool { bytes[offset] == 0x20 || bytes[offset] == 0xC2 }

  /// Parts the cells of `rows` where they are a table; the lines that begin at `rules` join what stands before them.
  private func part(_ records: inout [TokenRecord], _ rows: [Line], _ rules: [Int]) {
    // The head is the first line without figures that has a row below it with some.
    guard rows.count >= 2,
      let head = rows.indices.dropLast().first(where: { index in
        !rows[index].cells.contains { isFigure(records, $0) }
          && rows[index + 1].cells.contains { isFigure(records, $0) }
      })
    else { return partPairs(&records, rows) }
    let body = rows[(head + 1)...]
    if rows[head].border == .spaces, body.count < 2 { return }
    let isTable = rows[head].cells.indices.contains { column in
      body.allSatisfy { isNumber(records, $0.cells[column]) || isEmpty(records, $0.cells[column]) }
        && body.contains { isFigure(records, $0.cells[column]) }
    }
    guard isTable else { return }
    for row in rows[head...] {
      for cell in row.cells.dropFirst() { setBreaks(&records, cell.lowerBound, 2) }
    }
    for rule in rules where rule > rows[head].cells[0].lowerBound { setBreaks(&records, rule, 0) }
  }

  /// «حلب | 12» without a head is «حلب: 12».
  private func partPairs(_ records: inout [TokenRecord], _ rows: [Line]) {
    for row in rows where row.border == .bar && row.cells.count == 2 {
      let bar = row.cells[1].lowerBound - 1
      guard !isNumber(records, row.cells[0]), isFigure(records, row.cells[1]), records[bar].isMark("|") else {
        continue
      }
      setColon(&records, bar)
    }
  }

  private func setColon(_ records: inout [TokenRecord], _ index: Int) {
    let record = records[index]
    records[index] = TokenRecord(
      start: record.start, end: record.end, mark: 0x3A, kind: .mark, isGlued: record.isGlued, lineBreaksBefore: 0)
  }

  private func setBreaks(_ records: inout [TokenRecord], _ index: Int, _ breaks: Int) {
    let record = records[index]
    records[index] = TokenRecord(
      start: record.start, end: record.end, mark: record.mark, kind: record.kind, isGlued: record.isGlued,
      lineBreaksBefore: breaks)
  }

  /// As ``isNumber(_:_:)``, years aside: they head columns as well.
  private func isFigure(_ records: [TokenRecord], _ cell: Range<Int>) -> Bool {
    isNumber(records, cell) && (cell.count > 1 || !isYear(records[cell.lowerBound]))
  }

  /// «12», «~12», «1 200», «12 (3%)»: a cell without words.
  private func isNumber(_ records: [TokenRecord], _ cell: Range<Int>) -> Bool {
    cell.count <= 8 && cell.contains { records[$0].kind == .number } && !cell.contains { records[$0].kind == .word }
  }

  /// «2019» may head a column.
  private func isYear(_ record: TokenRecord) -> Bool {
    record.count == 4
      && (bytes[record.start] == 0x31 && bytes[record.start + 1] == 0x39
        || bytes[record.start] == 0x32 && bytes[record.start + 1] == 0x30)
  }

  /// «-», «—».
  private func isEmpty(_ records: [TokenRecord], _ cell: Range<Int>) -> Bool {
    cell.allSatisfy { records[$0].kind == .mark }
  }
}
