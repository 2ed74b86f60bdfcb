import Testing

/// Counts joined by «و», nouns left out, «آخرين».
@Suite struct CoordinationTests {
  @Test(arguments: [
    Meaning(
      "killed 4 civilian", "injured 31 civilian",
      in: "مقتل 4 مدنيين وجرح 31 مدنياً", "قُتل 4 مدنيين وأصيب 31 آخرون",
      "قتل 4 مدنيين وجُرح 31 آخرين"),
    Meaning(
      "killed 3", "injured 8", in: "سقط 3 قتلى و8 جرحى", "3 قتلى و8 جرحى", "خلّف الانفجار 3 قتلى و8 جرحى",
      "أسفر الهجوم عن مقتل 3 أشخاص وإصابة 8"),
    Meaning(
      "killed 2 child", "killed 1 adult female", in: "مقتل طفلين وسيدة", "قُتل طفلان وسيدة", "استشهاد طفلين اثنين وسيدة"),
    Meaning("killed 6 adult male", "killed 4 child", "injured 11", in: "قُتل 6 رجال و4 أطفال، وأصيب 11 شخصاً"),
    Meaning("detained 5", "abducted 2", in: "اعتقال 5 أشخاص وخطف شخصين", "اعتُقل خمسة أشخاص وخُطف شخصان"),
    Meaning("killed 7", "missing 3", in: "قُتل 7 أشخاص وفُقد ثلاثة أشخاص"),
    Meaning("injured 10 civilian", "killed 1 child", in: "إصابة 10 مدنيين ومقتل طفل"),
  ])
  func eachCountIsAFact(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "killed 2 combatant", "injured 5 combatant", in: "قُتل جنديان وأصيب 5 آخرون", "مقتل جنديين وإصابة خمسة آخرين"),
    Meaning("killed 1 child", "injured 3", in: "قتل طفل وأصيب ثلاثة آخرون"),
    Meaning("killed 1 media", in: "مقتل صحفي وإصابة صحفيين آخرين"),
    Meaning("killed 1 adult male", "injured 1", in: "قُتل رجل وأصيب آخر"),
  ])
  func othersTakeStatusAndRoleButNotAgeOrSex(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning("killed ≥9", "injured 4", in: "مقتل ما لا يقل عن 9 أشخاص وإصابة 4", "قُتل 9 أشخاص على الأقل وأصيب 4"),
    Meaning("killed ~30", "injured >50", in: "قُتل نحو 30 شخصاً وأصيب أكثر من 50"),
    Meaning("killed 20-30", in: "قُتل بين 20 و30 شخصاً", "مقتل 20 إلى 30 شخصاً", "مقتل من 20 إلى 30 شخصاً"),
    Meaning("killed ≤15", in: "قُتل ما يصل إلى 15 شخصاً", "قتل 15 شخصاً على الأكثر"),
    Meaning("killed <10", in: "قُتل أقل من 10 أشخاص", "مقتل ما يقل عن عشرة أشخاص"),
    Meaning("displaced vague 20000-99999", in: "نزوح عشرات الآلاف", "نزح عشرات الآلاف من السكان"),
    Meaning("killed 1271", in: "مقتل 1,271 شخصاً", "مقتل ١٬٢٧١ شخصاً", "مقتل ألف ومئتين وواحد وسبعين شخصاً"),
    Meaning("displaced 220000", in: "نزوح 220 ألف شخص", "نزح 220 ألفاً"),
  ])
  func aQualifierHoldsForItsOwnCount(_ meaning: Meaning) throws { try meaning.check() }
}
