import CasualtyExtraction
import Testing

/// Which period goes on to the sentences behind, which does not, and which date of a sentence is a count's.
@Suite struct CarriedTimeTests {
  private func times(_ text: String) throws -> [String] {
    try facts(in: text, date: "2022-10-20", showing: [.time])
  }

  @Test(arguments: [
    "قُتل 6 رعاة برصاص مجهولين، ليرتفع عدد القتلى منذ مطلع العام إلى 90.",
    "قُتل 6 رعاة برصاص مجهولين، مما يرفع عدد القتلى منذ مطلع العام إلى 90.",
  ])
  func aTotalToldByTheWayIsItsOwn(_ first: String) throws {
    let read = try times(first + " وأُصيب 4 رجال في قرية أخرى.")
    #expect(read.dropFirst() == ["killed 90 when 2022-01-01/..", "injured 4"])
  }

  @Test(arguments: [
    "بلغ عدد قتلى الحرب المستمرة منذ 18 شهراً 90 شخصاً.", "منذ 3 أشهر\nبلغ عدد قتلى الحرب 90 شخصاً.",
  ])
  func howLongAWarHasGoneOnDatesNoIncident(_ first: String) throws {
    #expect(try times(first + " وأُصيب 4 رجال في قرية أخرى.").last == "injured 4")
  }

  @Test(arguments: [
    "وهذا هو أكبر عدد من القتلى توقعه الحركة في البلاد منذ شباط 2016.", "قُتل رجال في أعلى حصيلة شهرية منذ عام 2016.",
  ])
  func aRecordSinceWhenIsNoPeriod(_ first: String) throws {
    #expect(try times(first + " وأُصيب 4 رجال في قرية أخرى.").last == "injured 4")
  }

  @Test func sinceTheMiddleOfAMonthIsSinceTheMonth() throws {
    #expect(try times("خلّفت الحرب منذ منتصف نيسان 2021 أكثر من 90 قتيلاً.") == ["killed >90 when 2021-04~/.."])
  }

  @Test func aTotalTheReportIsAboutHolds() throws {
    #expect(
      try times("ارتفعت حصيلة القتلى منذ مطلع العام إلى 90. وأُصيب 4 رجال.") == [
        "killed 90 when 2022-01-01/..", "injured 4 when 2022-01-01/..",
      ])
  }

  @Test func sinceThisMorningHoldsForItsTallyOnly() throws {
    #expect(
      try times("بلغ عدد القتلى منذ صباح اليوم 9. وأُصيب 4 رجال في قرية أخرى.") == [
        "killed 9 when 2022-10-20/..", "injured 4",
      ])
  }

  @Test func whatWasToldBeforeIsNotOfTheTally() throws {
    let tally = "يرتفع عدد قتلى القوات منذ آذار 2019 إلى 90."
    #expect(
      try times(tally + " وكان الجيش قد أعلن أن 5 جنود قُتلوا. وأُصيب 4 رجال.") == [
        "killed 90 when 2019-03/..", "killed 5", "injured 4 when 2019-03/..",
      ])
  }

  @Test func theMonthBeforeIsToldBesideTheReports() throws {
    let report = "وثقت اللجنة مقتل 90 شخصاً خلال أيلول الماضي. وكان شهر آب قد سجل مقتل 70 شخصاً. وأُصيب 40 رجلاً."
    #expect(
      try times(report) == ["killed 90 when 2022-09", "killed 70 when 2022-08", "injured 40 when 2022-09"])
  }

  @Test func pointsInTimeDoNotHold() throws {
    #expect(
      try times("قُتل 9 رعاة نهاية الشهر الماضي. وأُصيب 4 رجال.") == ["killed 9 when 2022-09~", "injured 4"])
  }

  @Test(arguments: [
    (
      "وثقت اللجنة مقتل 90 شخصاً في النصف الأول من عام 2022. وفي الفترة نفسها أُصيب 40 رجلاً.",
      "injured 40 when 2022-01/2022-06"
    ),
    ("قُتل 90 شخصاً عام 2020، وفي العام الماضي أُصيب 40 رجلاً.", "injured 40 when 2021"),
    ("كمين الطريق (أيلول 2022): في 14 أيلول أُصيب 40 رجلاً.", "injured 40 when 2022-09-14"),
    ("الهجوم هو الأعنف منذ تفجير السوق في أيلول 2019، الذي قُتل فيه 40 رجلاً.", "killed 40 when 2019-09"),
    ("أصدر المركز تقريره عن عام 2021، مؤكداً أن هذا العام شهد إصابة 40 رجلاً.", "injured 40 when 2021"),
    ("ارتفع العدد مقارنة مع شهر آب الماضي عندما أُصيب 40 رجلاً.", "injured 40 when 2022-08"),
    ("وثقت اللجنة مقتل 90 شخصاً في أيلول 2022. وفي التاسع عشر من الشهر أُصيب 40 رجلاً.", "injured 40 when 2022-09-19"),
    ("بخلاف الانتحاريين الاثنين، أُصيب 40 رجلاً.", "injured 40"),
    ("شيّع المئات اليوم 40 شهيداً سقطوا أمس في الغارة.", "killed 40 when 2022-10-19"),
    ("قُتل 40 شهيداً اليوم، وشيّعهم المئات أمس.", "killed 40 when 2022-10-20"),
    ("هذه الهزة هي الأكبر منذ زلزال 17 آب 1999 الذي تسبب في إصابة 40 رجلاً.", "injured 40 when 1999-08-17"),
    ("وفي 17 الشهر الجاري، أُصيب 40 رجلاً.", "injured 40 when 2022-10-17"),
    ("استهدف القصف المدنيين الاثنين في القرية، ما أسفر عن إصابة 40 رجلاً.", "injured 40 when 2022-10-17"),
    ("زاد عدد الحوادث، وأُصيب 40 رجلاً، بزيادة 15% عن العام 2019.", "injured 40"),
    ("توزعت الحصيلة، وفق التقرير الذي وصلت الصحيفة نسخة منه اليوم، على 40 جريحاً.", "injured 40"),
  ])
  func theDateOfACount(_ text: String, _ expected: String) throws { #expect(try times(text).last == expected) }

  @Test(arguments: [
    ("(40) جريحاً، هذه هي الحصيلة النهائية لغارة سوّت مبنى بالأرض فجر اليوم.", "injured 40 when 2022-10-20"),
    ("دهمت دورية فجر أمس بلدة قريبة، وشنت حملة اعتقالات طالت 9 رجال.", "detained 9 when 2022-10-19"),
    ("وقالت الصحيفة أمس إن الحملة التي طالت 9 رجال انتهت.", nil),
  ])
  func theOnlyDayOfASentence(_ text: String, _ expected: String?) throws {
    let read = try times(text).last
    #expect(expected == nil ? read?.contains("when") != true : read == expected)
  }

  @Test func aHeadingsDayHoldsForItsRows() throws {
    let text = """
      حوادث اليوم في الريف | الخميس 20 تشرين الأول
      - قُتل 3 رعاة قرب البلدة.
      - أُصيب 4 رجال بانفجار لغم.
      """
    #expect(try times(text) == ["killed 3 when 2022-10-20", "injured 4 when 2022-10-20"])
  }

  @Test func anEventOfTheTablesThatIsYetToComeIsNone() throws {
    let text = "ارتفع عدد الشهداء منذ بدء العدوان على قطاع غزة إلى 494 شهيداً."
    #expect(try facts(in: text, date: "2009-01-04", showing: [.time]) == ["killed 494 when unknown"])
  }
}
