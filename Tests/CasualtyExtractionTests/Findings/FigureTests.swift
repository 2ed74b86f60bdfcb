import ArabicText
import Testing

@testable import CasualtyExtraction

@Suite struct FigureTests {
  @Test(arguments: [(6589, 6859, true), (12, 21, true), (6589, 6588, false), (6589, 9856, false), (100, 10, false)])
  func transposedDigits(_ one: Int, _ other: Int, _ isTransposed: Bool) {
    #expect(Figures.areTransposed(one, other) == isTransposed)
    #expect(Figures.areTransposed(other, one) == isTransposed)
  }

  @Test func boundsExcludeEachOther() {
    #expect(Figures.exclude(Quantity(5), Quantity(6)))
    #expect(Figures.exclude(Quantity(5), Quantity(6, .atLeast)))
    #expect(!Figures.exclude(Quantity(7), Quantity(6, .atLeast)))
    #expect(!Figures.exclude(Quantity(7, .moreThan), Quantity(6, .atLeast)))
    #expect(Figures.exclude(Quantity(7), Quantity(6, .atMost)))
    #expect(!Figures.exclude(Quantity(300), Quantity(6, .approximately)))
  }

  @Test func hugeFiguresDoNotTrap() {
    #expect(Figures.sum([.max, 1]) == nil)
    #expect(Figures.sum([Int]()) == 0)
    #expect(!Figures.areClose(.max, 1, percent: 25))
    #expect(!Figures.areClose(-1, 1, percent: 25))
    #expect(!Figures.areTransposed(.min, .max))
  }

  @Test func closeFigures() {
    #expect(Figures.areClose(90, 100, percent: 10))
    #expect(!Figures.areClose(89, 100, percent: 10))
    #expect(Figures.areClose(0, 0, percent: 10))
  }
}
