import Testing

@testable import ArabicText

/// Lines, cells and columns of tables.
@Suite struct TableLinesTests {
  private func rows(_ text: String) -> [TableRow] {
    var rows: [TableRow] = []
    TableLines(LexiconFile(name: "t.tsv", contents: text)).forEachRow { rows.append($0) }
    return rows
  }

  @Test func linesEndAsCharactersSay() {
    let text = "a\n\r\n# no\rb\u{B}c\u{C}d\u{85}e\u{2028}f\u{2029}g\n\n"
    let expected = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .filter { !$0.element.isEmpty && $0.element.first != "#" }
    #expect(rows(text).map(\.number) == expected.map { $0.offset + 1 })
    #expect(rows(text).map { $0.text(0) } == expected.map { String($0.element) })
  }

  @Test func cellsKeepTheirColumns() throws {
    let row = try #require(rows("\nصف\t\tأب|جد|\tz").first)
    #expect(row.number == 2 && row.cells.count == 4)
    #expect((0..<4).map { row.text($0) } == ["صف", "", "أب|جد|", "z"])
    #expect(row.parts(2, at: 0x7C).map { row.text(in: $0) } == ["أب", "جد", ""])
    #expect(row.cells.map { row.column(of: $0.lowerBound) } == [1, 4, 5, 12])
  }
}
