import Testing

/// When: own clause, sentence, heading, report; relative dates; verbs of saying.
@Suite struct TimeTests {
  private static let aspects: Set<Aspect> = [.time]

  @Test(arguments: [
    Meaning(
      "killed 5 when 2019-05-03", in: "قُتل 5 أشخاص في 3 أيار 2019", "مقتل 5 أشخاص يوم 3 أيار/مايو 2019",
      "في الثالث من أيار 2019 قُتل 5 أشخاص", "قُتل 5 أشخاص بتاريخ 3/5/2019", "قُتل 5 أشخاص يوم ٣ مايو ٢٠١٩"),
    Meaning("killed 5 when 2019-05", in: "قُتل 5 أشخاص في أيار 2019", "مقتل 5 أشخاص خلال شهر أيار/مايو 2019"),
    Meaning("killed 5 when 2019", in: "قُتل 5 أشخاص عام 2019", "مقتل 5 أشخاص خلال العام 2019"),
    Meaning("killed 5 when 2020-03-01/2020-03-05", in: "قُتل 5 أشخاص بين 1 و5 آذار/مارس 2020"),
    Meaning("killed 5 when 2020-03-04", on: "2020-03-05", in: "قُتل 5 أشخاص أمس", "قُتل 5 أشخاص يوم أمس الأربعاء"),
    Meaning("killed 5 when 2020-03-05", on: "2020-03-05", in: "قُتل 5 أشخاص اليوم", "مقتل 5 أشخاص اليوم الخميس"),
    Meaning("killed 5 when 2020-03-03/2020-03-05", on: "2020-03-05", in: "قُتل 5 أشخاص خلال الأيام الثلاثة الماضية"),
    Meaning("killed 5 when 2020-03-04/2020-03-05", on: "2020-03-05", in: "قُتل 5 أشخاص خلال 24 ساعة"),
    Meaning(
      "killed 5 when 2020-01-01/..", on: "2020-03-05", in: "قُتل 5 أشخاص منذ مطلع العام",
      "قُتل 5 أشخاص منذ بداية العام الجاري"),
    Meaning("killed 5 when unknown", in: "قُتل 5 أشخاص أمس"),
    Meaning("killed 5", in: "قُتل 5 أشخاص", "قُتل 5 أشخاص، بحسب ما قالت الوزارة"),
  ])
  func datesOfTheClause(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    Meaning("killed 5", on: "2020-03-05", in: "قالت الوزارة أمس إن 5 أشخاص قُتلوا"),
    Meaning("killed 5 when 2020-03-03", on: "2020-03-05", in: "قالت الوزارة أمس إن 5 أشخاص قُتلوا يوم الثلاثاء"),
  ])
  func theDateOfAVerbOfSayingIsNotTheFacts(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test func aReportingPeriodHoldsUntilAnother() throws {
    let text = """
      وثقت الشبكة السورية لحقوق الإنسان مقتل 90 شخصاً خلال أيار 2019. واعتُقل 40 شخصاً.
      وخلال حزيران 2019 قُتل 30 شخصاً. وأصيب 12 شخصاً.
      """
    #expect(
      try facts(in: text, showing: Self.aspects) == [
        "killed 90 when 2019-05", "detained 40 when 2019-05", "killed 30 when 2019-06", "injured 12 when 2019-06",
      ])
  }

  @Test func theDayOfAnIncidentDoesNotCarryOver() throws {
    let text = "قُتل 5 أشخاص في قصف يوم 3 أيار 2019. وأصيب 12 شخصاً في حريق."
    #expect(try facts(in: text, showing: Self.aspects) == ["killed 5 when 2019-05-03", "injured 12"])
  }

  @Test(arguments: [
    Meaning(
      "killed 8 when 2020-05-05/2020-06-09", on: "2020-06-10",
      in: "وثقت اللجنة مقتل 8 رعاة منذ 5 أيار (تاريخ بدء الهدنة) وحتى يوم أمس الثلاثاء",
      "وثقت اللجنة مقتل 8 رعاة منذ بدء الهدنة في 5 أيار، تاريخ سقوط أول جريح، حتى مساء أمس"),
    Meaning(
      "killed 8 when 2020-06-09", "injured 3 when 2020-06-10", on: "2020-06-10",
      in: "قُتل 8 رعاة مساء أمس، وفجر اليوم أُصيب 3 رجال"),
  ])
  func sinceAndUntilAreOnePeriod(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test func partsTakeTheTimeOfTheirWhole() throws {
    let text = "قُتل 20 شخصاً في أيار 2019، بينهم 6 أطفال"
    #expect(try facts(in: text, showing: Self.aspects) == ["killed 20 when 2019-05", "killed 6 when 2019-05"])
  }
}
