import Testing

@testable import FactExport

@Suite struct DelimitedTextTests {
  private func row(_ delimiter: DelimitedFormat.Delimiter, _ cells: CellValue...) -> String {
    var text = DelimitedText(delimiter, capacity: -1)
    text.row(cells)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("حلب", "حلب"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\r\nb", "\"a\r\nb\""), ("a\tb", "a\tb"),
    ("", ""), (" a ", " a "),
  ])
  func quotesStandOnlyWhereACellNeedsThem(_ text: String, _ cell: String) {
    #expect(row(.comma, .text(text), .integer(1)) == cell + ",1\r\n")
  }

  @Test func tabsNeedQuotesBetweenTabs() {
    #expect(row(.tab, .text("a\tb"), .text("a,b")) == "\"a\tb\"\ta,b\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"])
  func formulasBecomeWords(_ text: String) {
    #expect(ReadTable.rows(Array(row(.comma, .text(text), .list([text, "b"])).utf8)) == [["'\(text)", "'\(text)|b"]])
    #expect(row(.comma, .text("a" + text)).contains("a" + text))
  }

  @Test func aCombiningMarkHidesNoFormula() {
    #expect(DelimitedText.safe("=\u{301}1") == "'=\u{301}1")
  }

  @Test func numbersFlagsAndNothingAreWrittenAsTheyAre() {
    #expect(
      row(.comma, .integer(-3), .decimal(-1.5), .boolean(true), .missing, .list([])) == "-3,-1.5,true,,\r\n"
    )
    #expect(CellValue(Double.nan) == .missing)
  }

  @Test func everyRowBeginsAnew() {
    var text = DelimitedText(.comma)
    text.header(["#a", "=b"])
    text.row([.text("1"), .missing])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "#a,=b\r\n1,\r\n")
  }
}
