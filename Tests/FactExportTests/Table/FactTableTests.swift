import ArabicText
import Testing

@testable import CasualtyExtraction
@testable import FactExport

@Suite struct FactTableTests {
  private func table(_ facts: [Fact], findings: [Finding] = [], lineWidth: Int? = nil) -> [String] {
    String(
      decoding: FactTable(lineWidth: lineWidth).bytes(of: SampleFacts.result(facts, findings: findings)), as: UTF8.self
    )
    .split(separator: "\n")
    .map(String.init)
  }

  @Test func columnsAreAligned() {
    let lines = table([SampleFacts.full, SampleFacts.bare])
    #expect(lines.count == 5)
    #expect(lines[0] == "report, 2020-03-06, 2 facts")
    #expect(
      lines[1]
        == "event                count    victim    perpetrators  weapons    places  time                   source  evidence"
    )
    #expect(
      lines[3]
        == "killed               ≥ 42     civilian  russia        airstrike  Idleb   2020-03-01/2020-03-05  snhr    \u{2068}42 مدنيًا\u{2069}"
    )
    #expect(lines[4].hasPrefix("↳ attack (possible)  20–99 ?  "))
    #expect(lines[4].hasSuffix(" \u{2068}عشرات\u{2069}"))
  }

  @Test func aDocumentWithoutFactsIsItsHeading() {
    #expect(table([]) == ["report, 2020-03-06, no facts"])
  }

  @Test func findingsStandBelow() {
    let lines = table([SampleFacts.full], findings: [SampleFacts.finding])
    #expect(lines[0] == "report, 2020-03-06, 1 fact")
    #expect(lines.last == "! error sum_mismatch: the rows add up to 40, not 42 (report#4)")
  }

  @Test func findingsAreToldInTheLanguageAskedFor() {
    let result = SampleFacts.result([SampleFacts.full], findings: [SampleFacts.finding])
    let text = String(decoding: FactTable(language: .arabic).bytes(of: result), as: UTF8.self)
    #expect(text.hasSuffix("! error sum_mismatch: \u{2068}مجموع الأسطر 40 لا 42\u{2069} (report#4)\n"))
  }

  @Test func theEvidenceGivesWayToTheTerminal() {
    var fact = SampleFacts.full
    fact.evidence.text = String(repeating: "مدنيون ", count: 9)
    for width in [0, 60, 97, 100, 120] {
      let lines = table([fact], lineWidth: width)
      #expect(DisplayWidth.of(lines[3]) == min(max(width, 97), 89 + 40))
    }
  }

  @Test func aTextCannotMoveTheCursorOrBreakTheOrder() {
    var fact = SampleFacts.full
    fact.evidence.text = "42\u{1B}[2J\n\u{202E}مدني\u{2069}"
    let line = table([fact])[3]
    #expect(line.hasSuffix("\u{2068}42 [2J مدني\u{2069}"))
  }

  @Test(arguments: [
    (Quantity(7), "7"), (Quantity(7, .moreThan), "> 7"), (Quantity(7, .approximately), "~ 7"),
    (Quantity(7, .atMost), "≤ 7"), (Quantity(7, .lessThan), "< 7"),
    (Quantity(best: nil, low: 20, high: 30, qualifier: .range), "20–30"),
    (Quantity(best: nil, low: 2_000_000, high: nil, qualifier: .vague), "2000000– ?"),
  ])
  func countsShowTheirQualifier(_ quantity: Quantity, _ expected: String) {
    #expect(FactRow.count(Count(quantity: quantity, unit: .person, text: "")) == expected)
    #expect(FactRow.count(Count(quantity: quantity, unit: .family, text: "")) == "\(expected) families")
  }
}
