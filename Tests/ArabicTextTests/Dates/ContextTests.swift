import ArabicText
import Testing

@Suite("Dates by what stands around them")
struct ContextTests {
  private func period(_ start: String, _ end: String) -> Period {
    Period(
      start: CivilDate(iso: start), end: CivilDate(iso: end), precision: .period, edtf: "\(start)/\(end)", text: "")
  }

  private func resolve(_ text: String, _ context: DateContext) -> String? {
    DateReading.mentions(text).first.map { $0.resolve(in: context) }.flatMap(\.edtf)
  }

  @Test("Without a year: the enclosing period, the reference, the date before, the date behind")
  func yearless() {
    let half = period("2016-07-01", "2016-12-31")
    let reference = CivilDate(iso: "2017-01-05")
    #expect(resolve("شهر آب", DateContext(reference: reference, enclosing: half)) == "2016-08")
    #expect(resolve("شهر حزيران", DateContext(reference: reference, enclosing: half)) == "2016-06")
    #expect(resolve("12 أيلول", DateContext(reference: reference, enclosing: half)) == "2016-09-12")
    #expect(resolve("12 أيلول", DateContext(reference: reference)) == "2016-09-12")
    #expect(resolve("3 كانون الثاني", DateContext(reference: reference)) == "2017-01-03")
    #expect(resolve("6 كانون الثاني", DateContext(reference: reference)) == "2016-01-06")
    let winter = period("2015-11-01", "2016-02-28")
    #expect(resolve("20 كانون الأول", DateContext(enclosing: winter)) == "2015-12-20")
    #expect(resolve("20 كانون الثاني", DateContext(enclosing: winter)) == "2016-01-20")
    let day = period("2014-03-02", "2014-03-02")
    #expect(resolve("12 أيلول", DateContext(preceding: day)) == "2014-09-12")
    #expect(resolve("12 أيلول", DateContext(following: day)) == "2014-09-12")
    #expect(resolve("12 أيلول", DateContext()) == nil)
    // A report of January does not reach into the December to come.
    let january = period("2020-01-01", "2020-01-31")
    let published = CivilDate(iso: "2020-02-03")
    #expect(resolve("28 كانون الأول", DateContext(reference: published, enclosing: january)) == "2019-12-28")
  }

  @Test("«هذا العام» is the year named before where no reference is known")
  func thisYear() {
    let text = "قتل 12 مدنياً في عام 2016، وأصيب 30 منذ مطلع هذا العام"
    #expect(dated(text, nil) == ["2016", "2016-01-01/.."])
    #expect(dated(text, "2019-04-02") == ["2016", "2019-01-01/.."])
    #expect(dated("قتل 12 في 3 آذار 2016، و30 هذا العام", nil) == ["2016-03-03", "-"])
  }

  @Test("29 February and the 30th of a Hijri month fall in a year that has them")
  func rareDays() {
    let context = DateContext(reference: CivilDate(iso: "2023-05-10"))
    #expect(resolve("29 شباط", context) == "2020-02-29")
    #expect(resolve("5 رمضان", context) == "2023-03-27~")
    #expect(resolve("10 ذي الحجة", context) == "2022-07-09~")
  }

  private func dated(_ text: String, _ reference: String?) -> [String] {
    let context = DateContext(reference: reference.flatMap { CivilDate(iso: $0) })
    let mentions = DateReading.finder.datedMentions(in: DateReading.tokens(text), context: context)
    return mentions.map { "\($0.period.edtf ?? "-")" }
  }

  @Test("Days counted end on the day named last before")
  func latestDays() {
    let text = "حصيلة يوم السبت 30 تشرين الثاني 12 شهيداً، لترتفع الحصيلة خلال الأيام الأربعة الأخيرة إلى 31"
    #expect(dated(text, "2024-12-01") == ["2024-11-30", "2024-11-27/2024-11-30"])
    #expect(dated("ارتفعت خلال الأيام الأربعة الأخيرة", "2024-12-01") == ["2024-11-28/2024-12-01"])
    let past = "حصيلة يوم السبت 30 تشرين الثاني 12 شهيداً، وخلال الأيام الأربعة الماضية 31"
    #expect(dated(past, "2024-12-01") == ["2024-11-30", "2024-11-28/2024-12-01"])
  }

  @Test("What refers to the date before")
  func neighbours() {
    #expect(dated("غرق 1553 خلال العام 2021، و999 في العام الذي سبقه", "2022-05-29") == ["2021", "2020"])
    #expect(dated("في 3 أيار 2018 ثم في 9 من الشهر نفسه", nil) == ["2018-05-03", "2018-05-09"])
    #expect(dated("في 3 أيار 2018 ثم في حزيران من العام ذاته", nil) == ["2018-05-03", "2018-06"])
    #expect(dated("في 3 أيار 2018 وفي اليوم التالي", nil) == ["2018-05-03", "2018-05-04"])
    #expect(dated("في 3 أيار 2018، ومنذ ذلك الحين", "2018-06-01") == ["2018-05-03", "2018-05-03/.."])
  }

  @Test("An event that the text dates keeps its date")
  func anchors() {
    let text = "قتلت القوات 120 مدنياً منذ تدخلها في 30 أيلول 2015 حتى 30 أيلول 2017. وارتكبت 5 مجازر منذ تدخلها."
    #expect(dated(text, "2017-10-02") == ["2015-09-30/2017-09-30", "2015-09-30/.."])
    #expect(
      dated("منذ بدء الحملة 12 مجزرة. وكانت الحملة بدأت. منذ بدء الحملة في 2 شباط 2019", "2019-05-01").first
        == "2019-02-02/..")
    #expect(dated("منذ بدء العدوان", "2024-11-06") == ["-"])
    #expect(DateReading.mentions("منذ بدء العدوان").first?.kind == .anchored)
    let anchored = DateReading.mentions("منذ بدء العدوان").first
    let anchors = ["عدوان": period("2024-09-23", "2024-09-23")]
    let context = DateContext(reference: CivilDate(iso: "2024-11-06"), anchors: anchors)
    #expect(anchored?.resolve(in: context).edtf == "2024-09-23/..")
  }

  @Test("A date of today in the text is the reference where none is given")
  func statedReference() {
    let text = "قضى 35 شهيداً اليوم الأحد 1 كانون الأول 2024، وأصيب 50 أمس السبت"
    #expect(dated(text, nil) == ["2024-12-01", "2024-11-30"])
  }

  @Test("Month names become one canonical name", arguments: MonthStyle.allCases)
  func monthNames(_ style: MonthStyle) {
    let text = "في 6شباط/فبراير 2023 وفي ت1 2015 وشهر يونيو “حزيران” و3 رمضان 1444"
    let months = DateReading.finder.monthNames(in: DateReading.tokens(text), style: style)
    #expect(months.map(\.month) == [2, 10, 6, 9])
    let expected: [String?]
    switch style {
    case .gregorian: expected = ["فبراير", "أكتوبر", "يونيو", "رمضان"]
    case .syriac: expected = ["شباط", "تشرين الأول", "حزيران", "رمضان"]
    case .number: expected = ["2", "10", "6", "رمضان"]
    }
    #expect(months.map(\.name) == expected)
    let slice = Array(text.utf8)[months[0].sourceRange.start..<months[0].sourceRange.end]
    #expect(String(decoding: slice, as: UTF8.self) == "شباط/فبراير")
  }
}
