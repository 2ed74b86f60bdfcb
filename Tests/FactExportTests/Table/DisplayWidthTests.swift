import Testing

@testable import FactExport

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("مدني", 4), ("مَدَنِيّ", 4), ("لا", 2), ("\u{2068}a\u{2069}", 1), ("漢字", 4), ("e\u{301}", 1),
    ("≥ 5", 3),
  ])
  func widthIsWhatATerminalShows(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: 1...12)
  func truncatedTextFits(_ columns: Int) {
    for text in ["abcdefgh", "مدنيون ومسلحون", "漢字漢字漢字", "مَدَنِيّ"] {
      #expect(DisplayWidth.of(DisplayWidth.truncated(text, to: columns)) <= columns)
    }
  }

  @Test func shortTextStays() {
    #expect(DisplayWidth.truncated("abc", to: 3) == "abc")
    #expect(DisplayWidth.truncated("abcd", to: 3) == "ab…")
  }
}
