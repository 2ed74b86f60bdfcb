import Testing

/// What a count takes from other words than its own: the attack of the sentence before, the speaker, the heading; and what it
/// does not.
@Suite struct TakenUpTests {
  @Test(arguments: [
    Meaning(
      "killed 9 by syrian_regime in C3916",
      in: "استهدفت طائرات النظام منزلاً في مدينة سراقب. وارتفعت حصيلة القتلى من ذلك الهجوم إلى تسعة أشخاص."),
    Meaning(
      "killed 4 by israel in C3916",
      in: "استهدفت طائرات إسرائيلية منزلاً في مدينة سراقب. وأعلنت الوزارة لاحقاً استشهاد 4 أشخاص في تلك الغارة."),
    Meaning(
      "killed 27 combatant of al_shabaab by somalia_government in SO-BY",
      in:
        "أعلن الجيش الصومالي مقتل 27 عنصراً من حركة “الشباب” المرتبطة بتنظيم “القاعدة”، خلال عملية نفذتها قواته ضد تجمع للحركة في إقليم باي."
    ),
    Meaning(
      "killed 3 combatant of sdf", "killed 2 combatant of isis by sdf",
      in: "أعلنت قوات سوريا الديمقراطية مقتل ثلاثة من عناصر قسد. وأضافت أنها قتلت اثنين من عناصر داعش."),
    // A clash beside the strikes: no one's toll.
    Meaning(
      "killed 700", "killed 2 media part_of#1",
      in:
        "ارتفعت حصيلة القتلى، نتيجة الاشتباكات والقصف الإسرائيلي، إلى 700 قتيل، موزعين على النحو التالي:\n-2 إعلاميين قتلوا خلال الاشتباكات"
    ),
    Meaning(
      "killed 90", "killed 50 part_of#1 in SY02", "killed 30 part_of#1 in SY03", "killed 10 part_of#1 in SY12",
      in: "مقتل (90) شخصاً، توزعوا على المحافظات كالتالي: حلب (50)، ريف دمشق (30)، درعا (10)."),
    // Where the one who speaks works, whence planes came, a street's name.
    Meaning(
      "killed 607 in LY-TB",
      in: "أكدت منظمة الصحة العالمية في ليبيا، أن حصيلة ضحايا النزاع في طرابلس ارتفعت إلى 607 قتلى."),
    Meaning(
      "killed 5 combatant in SY02",
      in: "نفذت الطائرات غارة من اتجاه الجولان على نقاط في ريف حلب ما أدى إلى مقتل 5 عسكريين."),
    Meaning("injured 7 in IQ-BG", in: "انفجرت سيارة في شارع فلسطين في بغداد فأصيب سبعة أشخاص."),
    Meaning("killed 21 civilian by pkk", in: "فإن 21 مدنياً قتلوا إثر هجمات نفذها حزب العمال الكردستاني."),
  ])
  func whoAndWhere(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part, .perpetrators, .places]) }

  @Test(arguments: [
    // Said before what is told, or of what is to come.
    Meaning(
      "detained 7 combatant", on: "2021-02-03",
      in: "أعلنت الوزارة، في بيان نقلته الوكالة، أمس، أن القوات اعتقلت سبعة إرهابيين."),
    Meaning("killed 13 worker", on: "2025-04-19", in: "ومساء الجمعة، أعلنت القناة مقتل 13 عاملاً."),
    Meaning(
      "killed 19", on: "2022-10-15", in: "ارتفعت حصيلة الانفجار إلى 19 قتيلاً، وسيتفقد الموقع، السبت، الرئيس."),
    // The head of a report.
    Meaning(
      "killed 90 when 2022-06-01/2022-08-28", on: "2022-08-29",
      in: "آثار السيول منذ الأول من يونيو وحتى 28 أغسطس 2022\n\nالوفيات: 90"),
    // How old they were.
    Meaning("killed 2 adult female", on: "2025-09-26", in: "قُتلت امرأتان في الثلاثينات."),
    Meaning(
      "killed 845 when 2023-09-08/2023-09-09", on: "2023-09-09",
      in: "ارتفعت حصيلة ضحايا الهزة الأرضية، التي سجلت مساء أمس الجمعة، إلى 845 وفاة حتى صباح اليوم السبت."),
    Meaning(
      "killed 3412 when 2014-09-23/2015-09-23", on: "2015-09-24",
      in: "أفاد المرصد بمقتل 3412 شخصاً خلال عام كامل، منذ فجر 23 سبتمبر 2014، وحتى فجر الأربعاء 23 سبتمبر 2015."),
  ])
  func when(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part, .time]) }
}
