import Testing

/// Counts of later sentences that add up to a total are its parts; others are none.
@Suite struct SumTests {
  @Test(arguments: [
    // A part told with its own verb, then the others.
    Meaning(
      "killed 40 civilian", "killed 6 child part_of#1", "killed 22 civilian part_of#1", "killed 11 civilian part_of#1",
      "killed 7 civilian part_of#1",
      in:
        "سجل التقرير مقتل 40 مدنياً بينهم 6 أطفال، قتل منهم النظام 22 مدنياً. بينما قتلت قسد 11 مدنياً، وقُتل 7 مدنيين على يد جهات أخرى."
    ),
    // Rows behind a total of another sentence, a total of somebody else between them.
    Meaning(
      "massacre 9", "massacre 4", "massacre 5 part_of#1", "massacre 2 part_of#1", "massacre 1 part_of#1",
      "massacre 1 part_of#1",
      in:
        "ارتكبت قوات النظام 9 مجازر في تموز، و4 مجازر أخرى على يد قوات روسية. وفصّل التقرير أن قوات النظام ارتكبت 5 مجازر في حلب، ومجزرتين بريف الرقة، ومجزرة واحدة في كل من حمص واللاذقية."
    ),
    // «على الأقل» bounds a total as well.
    Meaning(
      "killed ≥64", "killed 30 part_of#1", "killed 21 part_of#1", "killed 13 part_of#1",
      in: "قتل 64 شخصاً على الأقل جراء السيول. وتفصيلاً سُجل سقوط 30 قتيلاً في حجة، و21 قتيلاً في مأرب، و13 قتيلاً في تعز."),
    // Quoted and bracketed appositions.
    Meaning(
      "killed 5", "killed 3 child part_of#1", "killed 2 adult female part_of#1",
      in: "قصف الطيران البلدة مخلفاً خمسة شهداء \"ثلاثة أطفال وامرأتين\".",
      "قصف الطيران البلدة مخلفاً خمسة شهداء (ثلاثة أطفال وامرأتين)."),
    // Those told before, taken up by «القتلى هم».
    Meaning(
      "killed 23", "killed 15 refugee IQ part_of#1", "killed 8 SY part_of#1",
      in: "وثقت اللجنة مقتل 23 شخصاً. وقال المرصد إن القتلى هم: 15 لاجئاً عراقياً، و8 سوريين."),
  ])
  func whatAddsUp(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    // A small total is reached by chance.
    Meaning(
      "killed 4", "injured 2", "killed 2", "killed 1", "killed 1",
      in: "قتل 4 أشخاص في حلب وأصيب اثنان. وفي إدلب قتل شخصان. وفي حمص قتل شخص، ومات آخر في حماة."),
    // The last count does not end its statement.
    Meaning(
      "killed 30", "killed 18", "killed 12", "killed 5",
      in: "قتل 30 شخصاً أمس. وقتل اليوم 18 شخصاً في صعدة، و12 في حجة، و5 في عمران."),
  ])
  func whatDoesNot(_ meaning: Meaning) throws { try meaning.check() }
}
