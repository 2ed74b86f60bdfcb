import Testing

/// Rows under a heading or a total.
@Suite struct RowTests {
  @Test(arguments: [
    Meaning(
      "killed 64 civilian in SY", "killed 40 civilian part_of#1 in SY02", "killed 24 civilian part_of#1 in SY07",
      in: "قُتل 64 مدنياً في سوريا، توزعوا على المحافظات كما يأتي:\n- حلب: 40\n- إدلب: 24",
      "قُتل 64 مدنياً في سوريا. وتوزعت الحصيلة على النحو الآتي:\nحلب: 40\nإدلب: 24",
      "قُتل 64 مدنياً في سوريا، توزعوا كالآتي:\n• حلب: 40 مدنياً\n• إدلب: 24 مدنياً"),
    Meaning(
      "killed 30", "killed 18 child part_of#1", "killed 12 adult female part_of#1",
      in: "بلغ عدد القتلى 30 قتيلاً، وهم:\n- 18 طفلاً\n- 12 سيدة"),
    Meaning(
      "killed 9 in SY02", "injured 4 in SY02", "killed 3 in SY07", "injured 5 in SY07",
      in: "حصيلة القصف:\n- حلب: 9 قتلى و4 جرحى\n- إدلب: 3 قتلى و5 جرحى"),
    Meaning(
      "massacre 7", "massacre 5 part_of#1 in SY03", "massacre 2 part_of#1 in SY12",
      in: "وقعت 7 مجازر، وتوزعت المجازر حسب المحافظات:\n- ريف دمشق: 5\n- درعا: 2"),
  ])
  func rowsHangOnTheirTotal(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part, .places]) }

  @Test func aHeadingGivesItsRowsThePeriod() throws {
    let text = "حصيلة الضحايا في أيار 2019\n- حلب: 9 قتلى\n- إدلب: 3 قتلى"
    #expect(
      try facts(in: text, showing: [.time, .places])
        == ["killed 9 in SY02 when 2019-05", "killed 3 in SY07 when 2019-05"])
  }

  /// Rows, later counts and brackets whose sum no integer holds.
  @Test(arguments: [
    "توزع القتلى كالآتي:\n" + String(repeating: "- حلب: 999999999999999999\n", count: 12),
    "قُتل 5 أشخاص (" + String(repeating: "999999999999999999 رجال و", count: 11) + "3 نساء).",
    "قُتل 5 أشخاص. " + String(repeating: "وقُتل 999999999999999999 مدنياً في حلب. ", count: 12),
  ])
  func figuresTooLargeToAddUpAreRead(_ text: String) throws { #expect(try !facts(in: text).isEmpty) }

  @Test func listNumbersAreNoCounts() throws {
    let text = "توصيات:\n1. فتح ممرات آمنة\n2. وقف القصف\n3) حماية المدنيين"
    #expect(try facts(in: text) == [])
  }
}
