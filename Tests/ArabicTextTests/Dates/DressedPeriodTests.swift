import ArabicText
import Testing

/// Periods whose count stands in brackets, that are units of a whole, or that only their dress sets apart; against
/// 10 May 2020, a Sunday.
@Suite("Periods in any dress")
struct DressedPeriodTests {
  static let context = DateContext(reference: CivilDate(iso: "2020-05-10"))

  private func summaries(_ text: String) -> [String] {
    DateReading.mentions(text).map { DateReading.summary($0, Self.context) }
  }

  @Test(
    "The last day or two, counted in hours",
    arguments: [
      ("خلال الـ (24 ساعة) الماضية", "2020-05-09"), ("خلال الـ(24) ساعة الأخيرة", "2020-05-09"),
      ("خلال (24) ساعة", "2020-05-09"), ("خلال الـ \"48 ساعة\" الماضية", "2020-05-08"),
      ("في الـ «48» ساعة المنصرمة", "2020-05-08"), ("خلال الساعات الـ (48) الماضية", "2020-05-08"),
      ("خلال ال٤٨ساعة الفائتة", "2020-05-08"), ("خلال الـ (3) أيام الأخيرة", "2020-05-08"),
    ]
  )
  func hours(_ text: String, _ first: String) {
    #expect(summaries("سقط جرحى \(text) شرق البلدة") == ["\(first)/2020-05-10 day \(first)/2020-05-10"], "\(text)")
  }

  @Test(
    "Hours behind «في», and the bracket that holds them all",
    arguments: [
      ("نزحت عائلات من البلدة في 48 ساعة", "2020-05-08"), ("سقط قتلى في أقل من 24 ساعة", "2020-05-09"),
      ("سقط قتلى خلال الـ (24 ساعة الماضية)", "2020-05-09"),
    ]
  )
  func daysInHours(_ text: String, _ first: String) {
    #expect(summaries(text) == ["\(first)/2020-05-10 day \(first)/2020-05-10"], "\(text)")
  }

  @Test("A few hours are no days", arguments: ["وصلت الفرق في 3 ساعات", "انتهى الحصار في 20 ساعة"])
  func fewHours(_ text: String) { #expect(summaries(text) == [], "\(text)") }

  @Test(
    "The end of a period is a clock time, the end of a day, or a moment that is dated",
    arguments: [
      ("منذ 3 أيار إلى حدود الساعة التاسعة من صباح اليوم الأحد", "2020-05-03/2020-05-10 day 2020-05-03/2020-05-10"),
      ("من 3 أيار إلى غاية منتصف نهار أمس", "2020-05-03/2020-05-09 day 2020-05-03/2020-05-09"),
      ("ما بين يوم الأحد 3-5-2020 إلى نهاية يوم السبت 9-5-2020", "2020-05-03/2020-05-09 day 2020-05-03/2020-05-09"),
      ("منذ مطلع العام وحتى لحظة إعداد التقرير في 7 أيار", "2020-01-01/2020-05-07 period 2020-01-01/2020-05-07"),
      ("منذ مطلع العام وحتى لحظة إعداد التقرير", "2020-01-01/2020-05-10 period 2020-01-01/2020-05-10"),
    ]
  )
  func endsOfPeriods(_ text: String, _ expected: String) { #expect(summaries(text) == [expected], "\(text)") }

  @Test(
    "Two days of one period",
    arguments: [
      ("جُرح رجل ليل الثلاثاء وفجر الأربعاء 6 أيار 2020 في البلدة", "2020-05-05/2020-05-06 day 2020-05-05/2020-05-06"),
      ("جُرح رجلان مساء أمس وفجر اليوم", "2020-05-09/2020-05-10 day 2020-05-09/2020-05-10"),
      ("بين الحادي والثلاثين من آذار الماضي، والسادس من نيسان", "2020-03-31/2020-04-06 day 2020-03-31/2020-04-06"),
      ("بين 4-5-2020 و6-5-2020", "2020-05-04/2020-05-06 day 2020-05-04/2020-05-06"),
    ]
  )
  func twoDays(_ text: String, _ expected: String) { #expect(summaries(text) == [expected], "\(text)") }

  @Test(
    "The first and last units of a whole",
    arguments: [
      ("خلال الأشهر الستة الأولى من 2019", "2019-01-01/2019-06-30 period 2019-01/2019-06"),
      ("في التسعة أشهر الأولى من العام الماضي", "2019-01-01/2019-09-30 period 2019-01/2019-09"),
      ("خلال الأشهر الثلاثة الأولى من العام", "2020-01-01/2020-03-31 period 2020-01/2020-03"),
      ("آخر شهرين من عام 2018", "2018-11-01/2018-12-31 period 2018-11/2018-12"),
      ("الأيام العشرة الأولى من آذار", "2020-03-01/2020-03-10 period 2020-03-01/2020-03-10"),
      ("الأيام الخمسة الأخيرة من نيسان", "2020-04-26/2020-04-30 period 2020-04-26/2020-04-30"),
      ("الأسبوعين الأولين من نيسان 2019", "2019-04-01/2019-04-14 period 2019-04-01~/2019-04-14~"),
      ("في اليوم الأخير من شباط الماضي", "2020-02-29/2020-02-29 day 2020-02-29"),
      ("آخر أسبوع في تشرين الثاني 2018", "2018-11-24/2018-11-30 period 2018-11-24~/2018-11-30~"),
    ]
  )
  func unitsOfAWhole(_ text: String, _ expected: String) { #expect(summaries(text) == [expected], "\(text)") }

  @Test(
    "Units of what has no date are none of the last days",
    arguments: ["خلال الـ24 ساعة الأولى من الهدنة", "في الأيام الثلاثة الأولى", "في اليوم الأخير من المعركة"]
  )
  func unitsOfAnEvent(_ text: String) { #expect(summaries(text) == [], "\(text)") }

  @Test(
    "Months, years and days as they are tied",
    arguments: [
      ("ليلة النصف من شعبان 1441", "2020-04-08/2020-04-08 day 2020-04-08~"),
      ("بتاريخ 7-3", "2020-03-07/2020-03-07 day 2020-03-07"),
      ("14 نيسان/ 2019", "2019-04-14/2019-04-14 day 2019-04-14"),
      ("يوم 14 - نيسان - 2019", "2019-04-14/2019-04-14 day 2019-04-14"),
      ("العامين 2017 و2018", "2017-01-01/2018-12-31 period 2017/2018"),
      ("بين العامين 2017 و2018", "2017-01-01/2018-12-31 period 2017/2018"),
      ("4 ـ 9 نيسان 2019", "2019-04-04/2019-04-09 day 2019-04-04/2019-04-09"),
      ("9/10 نيسان 2019", "2019-04-09/2019-04-10 day 2019-04-09/2019-04-10"),
      ("ليل السبت/الأحد 9/10 أيار", "2020-05-09/2020-05-10 day 2020-05-09/2020-05-10"),
      ("السنة الفارطة", "2019-01-01/2019-12-31 year 2019"), ("شهر مارس الفارط", "2020-03-01/2020-03-31 month 2020-03"),
      ("السبت المنقضي", "2020-05-09/2020-05-09 day 2020-05-09"), ("امبارح", "2020-05-09/2020-05-09 day 2020-05-09"),
      ("أول امبارح", "2020-05-08/2020-05-08 day 2020-05-08"), ("السبت الجاي", "2020-05-16/2020-05-16 day 2020-05-16"),
    ]
  )
  func ties(_ text: String, _ expected: String) { #expect(summaries(text) == [expected], "\(text)") }

  @Test(
    "The year that says which war, vote or quake",
    arguments: [
      ("بعد حرب 1973", "1973-01-01/1973-12-31 year 1973"),
      ("منذ انتخابات 2018", "2018-01-01/2020-05-10 period 2018/.."),
      ("زلزال 1999", "1999-01-01/1999-12-31 year 1999"),
    ]
  )
  func yearsOfEvents(_ text: String, _ expected: String) { #expect(summaries(text) == [expected], "\(text)") }

  @Test("A weekday that fits soon, and not in the past, says the year")
  func announced() {
    #expect(summaries("يجتمعون الثلاثاء 12 أيار") == ["2020-05-12/2020-05-12 day 2020-05-12"])
    #expect(summaries("الأربعاء 13 أيار في العاصمة") == ["2020-05-13/2020-05-13 day 2020-05-13"])
    #expect(summaries("الخميس 13 أيار في العاصمة") == ["2019-05-13/2019-05-13 day 2019-05-13 weekday"])
    #expect(summaries("الاثنين 13 أيار في العاصمة") == ["2019-05-13/2019-05-13 day 2019-05-13"])
    // A Friday of August is too far ahead to be meant.
    #expect(summaries("الجمعة 21 آب في العاصمة") == ["2019-08-21/2019-08-21 day 2019-08-21 weekday"])
  }
}
