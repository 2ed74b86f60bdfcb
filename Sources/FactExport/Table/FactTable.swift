import CasualtyExtraction

/// A table for a terminal: a heading for each document, a row for each fact, a line for each finding.
public struct FactTable: FactFormat {
  /// The columns that a cell takes at most.
  public var cellWidth: Int
  /// The columns that a line takes at most; the evidence gives way first. nil for no limit.
  public var lineWidth: Int?

  /// Whether headings, titles, doubtful facts and findings are in colours (ANSI escape sequences).
  public var hasColors: Bool
  /// The language of the findings' messages.
  public var language: MessageLanguage

  /// A table whose cells take at most `cellWidth` columns, and its lines `lineWidth` where that can be done.
  public init(
    cellWidth: Int = 40, lineWidth: Int? = nil, hasColors: Bool = false, language: MessageLanguage = .english
  ) {
    self.cellWidth = max(1, cellWidth)
    self.lineWidth = lineWidth
    self.hasColors = hasColors
    self.language = language
  }

  /// An empty line.
  public var separator: [UInt8] { [0x0A] }

  /// The table of one document.
  public func bytes(of result: DocumentResult) -> [UInt8] {
    var lines = [paint(heading(of: result), .bold)]
    if !result.facts.isEmpty { lines += table(of: result.facts) }
    lines += result.findings.map(line)
    return lines.flatMap { Array($0.utf8) + [0x0A] }
  }

  /// A finding in full: its message is what the editor acts on.
  private func line(of finding: Finding) -> String {
    let message = TableCell(finding.message[language], columns: .max).padded(to: 0)
    let facts = TableCell(finding.facts.joined(separator: ", "), columns: 80).padded(to: 0)
    let label = "! \(finding.severity.rawValue) \(finding.kind.rawValue):"
    return paint(label, finding.severity == .error ? .red : .yellow)
      + " \(message)" + (facts.isEmpty ? "" : " (\(facts))")
  }

  private func heading(of result: DocumentResult) -> String {
    let name = TableCell(result.report.document, columns: 80).padded(to: 0)
    let number = result.facts.count
    let facts = number == 0 ? "no facts" : number == 1 ? "1 fact" : "\(number) facts"
    return ([name, result.report.date?.description, facts] as [String?]).compactMap(\.self).joined(separator: ", ")
  }

  private func table(of facts: [Fact]) -> [String] {
    var rows = ([FactRow.titles] + facts.map { FactRow($0).cells }).map { row in
      row.map { TableCell($0, columns: cellWidth) }
    }
    var widths = FactRow.titles.indices.map { column in rows.reduce(0) { max($0, $1[column].width) } }
    let last = widths.count - 1
    if let lineWidth {
      let room = max(8, lineWidth - widths[..<last].reduce(0) { $0 + $1 + 2 })
      if widths[last] > room {
        widths[last] = room
        for index in rows.indices { rows[index][last] = TableCell(rows[index][last].text, columns: room) }
      }
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    var lines = rows.map { row in
      zip(row, widths).enumerated()
        .map { column, cell in cell.0.padded(to: column == last ? 0 : cell.1) }
        .joined(separator: "  ")
    }
    for (index, fact) in facts.enumerated() where fact.assertion != .asserted {
      lines[index + 1] = paint(lines[index + 1], .yellow)
    }
    lines[0] = paint(lines[0], .faint)
    lines.insert(paint(rule, .faint), at: 1)
    return lines
  }

  /// The colours, as the parameters of "Select Graphic Rendition" (ECMA-48).
  private enum Color: Int {
    case bold = 1
    case faint = 2
    case red = 31
    case yellow = 33
  }

  private func paint(_ line: String, _ color: Color) -> String {
    hasColors ? "\u{1B}[\(color.rawValue)m\(line)\u{1B}[0m" : line
  }
}
