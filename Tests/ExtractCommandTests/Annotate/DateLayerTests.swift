import ArabicText
import Testing

@Suite struct DateLayerTests {
  private let reference = CivilDate(iso: "2021-04-20")

  @Test(arguments: [
    ("زارها أمس", "أمس = 2021-04-19 day"),
    ("وبأيلول 2019", "أيلول 2019 = 2019-09 month"),
    ("في 12 نيسان", "12 نيسان = 2021-04-12 day"),
    ("منذ مطلع العام", "منذ مطلع العام = 2021-01-01/.. period"),
    ("بين 1 و5 آذار/مارس 2020", "بين 1 و5 آذار/مارس 2020 = 2020-03-01/2020-03-05 day"),
  ])
  func datesAreResolvedWithTheDocumentsDay(_ text: String, _ expected: String) throws {
    #expect(try Annotated.meanings(text, .dates, date: reference) == [expected])
  }

  @Test(arguments: [
    ("31 حزيران 2018", "day impossible_date"), ("الاثنين 1 كانون الأول 2024", "day weekday_mismatch"),
    ("8 تشرين الثاني/أكتوبر 2019", "day month_pair_mismatch"), ("حزيران 2018", "month"),
    ("منذ مطلع العام", "since"),
  ])
  func aDateSaysWhatItIsAndWhatIsWrongWithIt(_ text: String, _ expected: String) throws {
    #expect(try Annotated.spans(text, [.dates], date: reference).map(Annotated.detail) == [expected])
  }

  @Test func withoutADayRelativeDatesKeepTheirWordsAlone() throws {
    #expect(try Annotated.meanings("زارها أمس", .dates) == ["أمس = - day"])
    #expect(try Annotated.meanings("في 3 أيار 2018 وفي 9 أيار", .dates).last == "9 أيار = 2018-05-09 day")
  }
}
