import Testing

@testable import FactExport

@Suite struct ChartTests {
  @Test(arguments: [(1.0, "1"), (1.25, "1.3"), (-0.05, "-0.1"), (.nan, "0"), (.infinity, "0"), (12.04, "12")])
  func coordinatesHaveOneDecimal(number: Double, text: String) {
    #expect(ChartGeometry.text(number) == text)
  }

  @Test(arguments: [(0, 1), (3, 1), (9, 5), (131, 50), (64, 20), (1 << 50, 500_000_000_000_000)])
  func gridLinesAreRound(most: Int, step: Int) {
    #expect(ChartGeometry.step(for: most, steps: 4) == step)
  }

  @Test func monthsBetweenAreShownAndManyBecomeYears() {
    let near = TimeAxis([(.month(2020 * 12 + 10), [1, 0, 0]), (.month(2021 * 12 + 1), [2, 0, 0])])
    #expect(near.columns.map(\.label) == ["2020-11", "2020-12", "2021-01", "2021-02"])
    #expect(near.columns.map(\.total) == [1, 0, 0, 2])
    let far = TimeAxis([
      (.month(2014 * 12), [1, 0, 0]), (.month(2019 * 12 + 5), [2, 0, 0]), (.period("2014", year: 2014), [4, 0, 0]),
      (.period("2011/2015", year: nil), [8, 0, 0]), (.unknown, [16, 0, 0]),
    ])
    #expect(far.columns.map(\.label) == ["2014", "2015", "2016", "2017", "2018", "2019"])
    #expect(far.columns.first?.total == 5)
    #expect(far.longer.map(\.values) == [[8, 0, 0]])
  }

  @Test func namesOnAMapDoNotCoverEachOther() {
    var placement = LabelPlacement(width: 400, height: 300)
    let spots = (0..<6).map { _ in placement.spot(for: (200, 150), radius: 5, width: 60) }
    #expect(spots.compactMap(\.self).count == 4)
  }

  @Test func aSingleDotStandsInTheMiddle() {
    let dot = DotMap.Dot(latitude: 36.2, longitude: 37.1, row: ChartRow(label: "Aleppo", values: [1, 0, 0]))
    let frame = MapFrame([dot], width: 400, margin: 34)
    #expect(abs(frame.point(dot).x - 200) < 1 && abs(frame.point(dot).y - frame.height / 2) < 1)
  }
}
