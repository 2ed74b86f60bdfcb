import ArabicText
import Testing

@testable import CasualtyExtraction
@testable import FactExport

@Suite struct WideFactsTests {
  /// Three killed in Idleb, with the figure and facets that `change` gives.
  private func fact(_ number: Int, _ figure: Int, _ change: (inout Fact) -> Void = { _ in }) -> Fact {
    var fact = SampleFacts.full
    fact.id = "report#\(number)"
    fact.count.quantity = Quantity(figure)
    change(&fact)
    return fact
  }

  private func records(_ facts: Fact...) -> [[String: String]] {
    ReadTable.records(WideFacts().bytes(of: [SampleFacts.result(facts)]))
  }

  @Test func whatSharesPlaceTimeAndPerpetratorIsAddedUp() {
    let rows = records(fact(1, 3), fact(2, 4), fact(3, 9) { $0.event = .injured })
    #expect(rows.count == 1)
    #expect(rows.first?["killed"] == "7" && rows.first?["killed_civilians"] == "7")
    #expect(rows.first?["injured"] == "9" && rows.first?["missing"] == "")
    #expect(rows.first?["facts"] == "report#1|report#2|report#3" && rows.first?["left_out"] == "")
  }

  @Test func partsAreNotAddedToTheirWhole() {
    let rows = records(
      fact(1, 12),
      fact(2, 4) {
        $0.partOf = "report#1"
        $0.victim.age = "child"
      })
    #expect(rows.count == 1)
    #expect(rows.first?["killed"] == "12" && rows.first?["killed_children"] == "4")
    #expect(rows.first?["is_part"] == "false")
  }

  @Test func aPartElsewhereIsARowThatSaysSo() {
    let rows = records(
      fact(1, 12),
      fact(2, 4) {
        $0.partOf = "report#1"
        $0.places = [Place(name: "قرية", level: .locality)]
      })
    #expect(rows.map { $0["is_part"] } == ["false", "true"])
    #expect(rows.map { $0["killed"] } == ["12", "4"])
  }

  @Test func deniedPossibleAndZeroAreLeftOut() {
    let rows = records(
      fact(1, 3), fact(2, 5) { $0.assertion = .denied }, fact(3, 6) { $0.assertion = .possible }, fact(4, 0))
    #expect(rows.first?["killed"] == "3")
    #expect(rows.first?["left_out"] == "report#2|report#3|report#4")
    #expect(records(fact(1, 5) { $0.assertion = .denied }, fact(2, 0)).isEmpty)
  }

  @Test func inexactMeasuresAreNamed() {
    let rows = records(fact(1, 3) { $0.count.quantity = Quantity(3, .atLeast) }, fact(2, 1) { $0.event = .injured })
    #expect(rows.first?["inexact"] == "killed|killed_civilians")
    #expect(rows.first?["sources"] == "snhr")
  }

  @Test func sumsStayWithinTheirType() {
    #expect(records(fact(1, .max), fact(2, 7)).first?["killed"] == String(Int.max))
  }

  @Test func aTextBecomesItsRows() {
    let rows = ReadTable.records(WideFacts().bytes(of: ExportSamples.results))
    #expect(rows.first?["place_en"] == "Idleb")
    #expect(rows.first?["killed"] == "12" && rows.first?["killed_children"] == "4" && rows.first?["injured"] == "20")
    #expect(rows.allSatisfy { $0["place_en"] != "Al Bab" })
  }
}
