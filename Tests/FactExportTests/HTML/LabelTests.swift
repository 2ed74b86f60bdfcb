import CasualtyExtraction
import Testing

@testable import FactExport

@Suite struct LabelTests {
  private let rows = String(decoding: ReportAsset.labels.bytes, as: UTF8.self).split(separator: "\n")
    .filter { $0.first != "#" }
    .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }

  @Test func everyRowHasBothLanguages() {
    for row in rows { #expect(row.count == 3 && row.allSatisfy { !$0.isEmpty }, "\(row)") }
    #expect(Set(rows.map { $0[0] }).count == rows.count)
  }

  @Test func everyValueOfAFactHasAName() {
    let keys = Set(rows.map { $0[0] })
    let values =
      EventKind.allCases.map { "event.\($0.rawValue)" } + Place.Level.allCases.map { "level.\($0.rawValue)" }
      + Finding.Kind.allCases.map { "finding.\($0.rawValue)" }
      + Finding.Severity.allCases.map { "severity.\($0.rawValue)" }
    for value in values { #expect(keys.contains(value), "\(value)") }
  }

  @Test func anUnknownValueIsShownAsItsId() {
    #expect(Labels(.english).name("actor", "desert_falcons") == "desert falcons")
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
  func figuresHaveTheirThousandsApart(number: Int, text: String) {
    #expect(Labels(.english).grouped(number) == text)
  }
}
