import Testing

/// One toll told by several, and the words that say what a count is the toll of.
@Suite struct RetoldTollTests {
  @Test(arguments: [
    Meaning(
      "killed 14 by israel with airstrike in SY04", "killed 21 by israel with airstrike in SY04 says sohr",
      in: "شنت الطائرات الإسرائيلية غارات على حمص أدت إلى مقتل 14 شخصاً، بينما قال المرصد السوري إن عدد القتلى بلغ 21."),
    // One that says since when it counts is another story.
    Meaning(
      "killed 14 by israel with airstrike in SY04", "killed 900 says sohr",
      in: "قُتل 14 شخصاً بغارات إسرائيلية على حمص، في حين قال المرصد السوري إن عدد القتلى بلغ منذ مطلع العام 900."),
  ])
  func toldByAnother(_ meaning: Meaning) throws {
    try meaning.check(showing: [.perpetrators, .weapons, .places, .source])
  }

  @Test(arguments: [
    Meaning(
      "killed >40 with suicide_bomb on market in YE-AD", "injured 90 with suicide_bomb on market in YE-AD",
      in: "أكثر من أربعين قتيلاً و90 جريحاً هي الحصيلة الجديدة للتفجير الانتحاري داخل سوق في مدينة عدن."),
    Meaning(
      "killed 12 by usa with airstrike in YE-SH",
      in: "اثنا عشر قتيلاً هو عدد ضحايا الغارة الأمريكية على قرية في شبوة."),
  ])
  func whatTheyAreTheTollOf(_ meaning: Meaning) throws {
    try meaning.check(showing: [.perpetrators, .weapons, .targets, .places])
  }

  @Test(arguments: [
    // A verb that the tables list as it is written agrees with its part as others do.
    Meaning(
      "killed 60", "killed 53 part_of#1 with gunfire in SY04", "killed 7 part_of#1 with car_bomb in SY01",
      in: "ارتفع عدد القتلى إلى 60، 53 منهم سقطوا في إطلاق نار في حمص، وسبعة في انفجار سيارة مفخخة وسط دمشق.")
  ])
  func partsUnderListedVerbs(_ meaning: Meaning) throws { try meaning.check(showing: [.weapons, .places, .part]) }

  @Test(arguments: [
    Meaning("displaced ~200000", in: "وقال المحافظ إن نحو 200 ألف شخص باتوا مشردين."),
    Meaning("missing 16", in: "ما يعني أن 16 شخصاً ما زالوا مفقودين."),
  ])
  func statesThatLast(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    // In a text of Syria everybody knows the observatory, elsewhere not.
    Meaning("killed 9 says sohr", in: "قال المرصد إن 9 مدنيين قُتلوا في إدلب."),
    Meaning("killed 9", in: "قال المرصد إن 9 مدنيين قُتلوا في تعز."),
    Meaning(
      "killed 40 says red_crescent", "killed 90",
      in: "بلغ عدد القتلى 40 حسب الهلال الأحمر، في وقت قال فيه عميد البلدية إن عدد القتلى 90."),
  ])
  func whoTells(_ meaning: Meaning) throws { try meaning.check(showing: [.source]) }
}
