import Testing

/// Who counted, and how long it holds.
@Suite struct SourceTests {
  private static let aspects: Set<Aspect> = [.source]

  @Test(arguments: [
    Meaning(
      "killed 5 says snhr", in: "قالت الشبكة السورية لحقوق الإنسان إن 5 أشخاص قُتلوا",
      "وثقت الشبكة السورية لحقوق الإنسان مقتل 5 أشخاص", "قُتل 5 أشخاص، وفق الشبكة السورية لحقوق الإنسان",
      "قُتل 5 أشخاص بحسب الشبكة السورية لحقوق الإنسان", "أحصت الشبكة السورية لحقوق الإنسان 5 قتلى"),
    Meaning(
      "injured 3 says white_helmets", in: "ذكر الدفاع المدني السوري أن 3 أشخاص أصيبوا",
      "أعلنت الخوذ البيضاء إصابة 3 أشخاص"),
    Meaning("killed 4 says un", in: "أعلنت الأمم المتحدة مقتل 4 أشخاص", "قالت اليونيسف إن 4 أشخاص قُتلوا"),
    Meaning("killed 4 says isis", in: "زعم تنظيم الدولة مقتل 4 أشخاص"),
    Meaning("killed 4", in: "قال ناشطون إن 4 أشخاص قُتلوا", "أفاد مصدر طبي بمقتل 4 أشخاص"),
    Meaning("killed 4 says sohr", "injured 6 says sohr", in: "قُتل 4 أشخاص وأصيب 6، وفق المرصد السوري لحقوق الإنسان"),
  ])
  func whoCounts(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test func aSourceHoldsUntilAnotherIsNamed() throws {
    let text = """
      وثق المرصد السوري لحقوق الإنسان مقتل 5 أشخاص. وأصيب 3 أشخاص. وقالت الشبكة السورية لحقوق الإنسان إن 7 أشخاص اعتُقلوا. \
      وخُطف شخصان. وقال ناشطون إن 9 أشخاص نزحوا. وفُقد 6 أشخاص.
      """
    #expect(
      try facts(in: text, showing: Self.aspects) == [
        "killed 5 says sohr", "injured 3 says sohr", "detained 7 says snhr", "abducted 2 says snhr", "displaced 9",
        "missing 6",
      ])
  }

  @Test func aHeadlineBeforeTheSourceHasNone() throws {
    let text = "مقتل 5 أشخاص في قصف\nقال المرصد السوري لحقوق الإنسان إن 5 أشخاص قُتلوا."
    #expect(try facts(in: text, showing: Self.aspects) == ["killed 5", "killed 5 says sohr"])
  }
}
