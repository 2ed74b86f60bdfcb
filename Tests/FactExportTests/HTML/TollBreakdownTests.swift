import ArabicText
import CasualtyExtraction
import Testing

@testable import FactExport

/// What the charts add up, and what not.
@Suite struct TollBreakdownTests {
  @Test func partsAreNotAddedToTheirWhole() {
    #expect(HTMLSamples.amounts("قُتل 12 مدنياً في إدلب، بينهم 3 أطفال وسيدتان.", by: .place) == ["killed SY07 12"])
  }

  @Test func rowsStandForTheirTotal() {
    let text = "قُتل 30 مدنياً في سوريا خلال آذار 2021، توزعوا كالآتي:\n- حلب: 18\n- إدلب: 10"
    #expect(HTMLSamples.amounts(text, by: .place) == ["killed SY02 18", "killed SY07 10", "killed SY 2"])
    #expect(HTMLSamples.amounts(text, by: .month) == ["killed 2021-3 30"])
  }

  @Test func aFigureToldAgainCountsOnce() {
    let text = "مقتل 15 مدنياً في حلب\n\nقُتل 15 مدنياً يوم 3 آذار 2021 في قصف على حلب."
    #expect(HTMLSamples.amounts(text, by: .place) == ["killed SY02 15"])
  }

  @Test func anIncidentWithinATallyIsNotAdded() {
    let text =
      "قُتل 64 مدنياً في سوريا خلال آذار 2021.\n\nوفي 12 آذار 2021 قُتل 5 مدنيين في إدلب على يد القوات الروسية."
    #expect(HTMLSamples.amounts(text, by: .month) == ["killed 2021-3 64"])
    #expect(HTMLSamples.amounts(text, by: .perpetrator) == ["killed russia 5", "killed - 59"])
  }

  @Test func incidentsOfOneSentenceAreAdded() {
    let text = "قُتل 5 مدنيين في حلب وقُتل 3 مدنيين في إدلب."
    #expect(HTMLSamples.amounts(text, by: .place) == ["killed SY02 5", "killed SY07 3"])
  }

  @Test func whatIsDeniedSupposedOrZeroIsLeftOut() {
    for text in [
      "نفى الجيش مقتل 7 جنود في حلب.", "يُخشى مقتل 20 شخصاً في حلب.", "لم يُقتل أحد في حلب.", "اعتقال 9 مدنيين في حلب.",
    ] {
      #expect(HTMLSamples.amounts(text, by: .place).isEmpty, "\(text)")
    }
  }

  @Test func aCountOfSeveralActorsGoesToThemTogether() {
    var fact = SampleFacts.full
    fact.perpetrators = ["russia", "syrian_regime"]
    #expect(amounts([fact], by: .perpetrator) == [.actors(["russia", "syrian_regime"]): 42])
  }

  @Test func circlesAndUnknownWholesDoNoHarm() {
    var one = SampleFacts.full
    var other = SampleFacts.full
    one.partOf = "report#5"
    other.id = "report#5"
    other.partOf = "report#4"
    #expect(amounts([one, other], by: .month) == [.month(2020 * 12 + 2): 42])
    one.partOf = "elsewhere#1"
    #expect(amounts([one], by: .month) == [.month(2020 * 12 + 2): 42])
  }

  @Test func immenseFiguresDoNotOverflow() {
    let facts = (0..<8).map { index in
      var fact = SampleFacts.full
      fact.id = "report#\(index)"
      fact.count.quantity = Quantity(.max)
      fact.evidence.sentence = 0
      return fact
    }
    #expect(amounts(facts, by: .month).values.allSatisfy { $0 > 0 })
  }

  private func amounts(_ facts: [Fact], by dimension: TollBreakdown.Dimension) -> [TollBreakdown.Bucket: Int] {
    let units = PlaceUnits(Gazetteer())
    let breakdown = TollBreakdown(TollTree(SampleFacts.result(facts), units), by: dimension, units)
    return Dictionary(breakdown.amounts.map { ($0.key.bucket, $0.value) }) { $0 + $1 }
  }
}
