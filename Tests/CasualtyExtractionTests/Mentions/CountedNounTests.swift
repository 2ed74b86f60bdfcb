import Testing

/// Nouns that are figures themselves, titles, kin and the facets of those counted.
@Suite struct CountedNounTests {
  @Test(arguments: [
    Meaning("killed 2 child", in: "مقتل طفلين", "قُتل طفلان", "استشهاد الطفلين", "مقتل طفلين اثنين"),
    Meaning("killed 1 child", in: "مقتل طفل", "قُتل طفل", "استشهاد الطفل سامر العلي", "مقتل طفل واحد"),
    Meaning("injured 2", in: "إصابة شخصين", "أُصيب شخصان اثنان"),
    Meaning("killed 2 civilian", in: "مقتل مدنيين اثنين", "قُتل مدنيان"),
    Meaning("killed 1 adult female", "killed 1 child", in: "مقتل سيدة وطفلها", "قُتلت امرأة وطفلها"),
    Meaning("injured 2 child", "injured 1 female", in: "إصابة طفلين ووالدتهما"),
    Meaning("killed 1 media", in: "استشهاد الصحفي رامي درويش", "مقتل الصحفية ليلى حسن"),
  ])
  func aNounMayBeTheFigure(_ meaning: Meaning) throws {
    let isReporter = meaning.facts == ["killed 1 media"]
    try isReporter
      ? #expect(meaning.spellings.allSatisfy { try facts(in: $0, showing: []) == ["killed 1"] }) : meaning.check()
  }

  @Test(arguments: [
    Meaning("killed 6 elderly", in: "مقتل 6 مسنين"),
    Meaning("killed 3 adult female", in: "مقتل 3 سيدات", "مقتل ثلاث نساء", "مقتل 3 سيدات (أنثى بالغة)"),
    Meaning("killed 3 medical", in: "مقتل 3 ممرضين", "مقتل 3 من الكوادر الطبية", "قُتل ثلاثة أطباء"),
    Meaning("killed 2 civil_defence", in: "مقتل اثنين من متطوعي الدفاع المدني"),
    Meaning("killed 4 student", in: "استشهاد 4 طلاب"),
    Meaning("detained 5 activist", in: "اعتقال 5 ناشطين"),
    Meaning("killed 12 SY", in: "مقتل 12 سورياً"),
    Meaning("killed 7 combatant of iran_backed_militia", in: "مقتل 7 من الميليشيات الموالية لإيران"),
    Meaning("killed 15 combatant", in: "مقتل 15 جندياً", "مقتل 15 مسلحاً", "قُتل خمسة عشر مقاتلاً"),
    Meaning("killed 8 civilian", in: "سقط 8 قتلى مدنيين", "8 شهداء مدنيين"),
    Meaning("injured 5 protester", in: "أصيب 5 متظاهرين"),
    Meaning("killed 13 worker", in: "مقتل 13 عاملاً"),
    Meaning("displaced 70", in: "نزوح 70 نازحاً"),
  ])
  func facetsAreThoseOfTheCountedNoun(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning("killed 42 «42 مدنياً»", in: "ووثق الفريق مقتل 42 مدنياً في إدلب"),
    Meaning("killed 8 «8 أشخاص»", "injured 9 «9»", in: "قُتل 8 أشخاص وأصيب 9"),
    Meaning("killed 1 «طفل»", "killed 1 «سيدة»", in: "مقتل طفل وسيدة"),
    Meaning("killed 719 «719 ” شهيداً»", in: "“719 ” شهيداً"),
  ])
  func evidenceIsFigureAndNoun(_ meaning: Meaning) throws { try meaning.check(showing: [.evidence]) }

  @Test(arguments: [
    // The numbers of a list within a line; those in brackets count.
    Meaning(in: "وقالت اللجنة إن الشهداء: 1 – صلاح عمر 2- مهند برصاصة في الصدر 3- عوض حسين."),
    Meaning("killed 3", "injured 4", in: "قُتل (3) أشخاص وأصيب (4) آخرين."),
    // Bare plurals behind a small figure are counted with it.
    Meaning("killed 29 civilian", "killed ~10 part_of#1", in: "قُتل 29 مدنياً، بينهم نحو عشرة أطفال ونساء."),
    Meaning("killed 2", "injured 2 combatant", in: "مقتل شخصين وإصابة شرطيين بجروح، أحدهما في الرأس والآخر في الصدر."),
    Meaning("injured vague 20-99", in: "أدى الانفجار إلى إصابة العشرات وفُقد آخرون."),
    Meaning("killed 7", "injured vague 20-99", "missing 3", in: "قُتل 7 أشخاص وأصيب العشرات وفُقد ثلاثة أشخاص"),
    // Hostages are abducted, whoever holds them.
    Meaning("abducted 4", in: "احتجز مسلحون 4 رهائن"),
    // A charge.
    Meaning(in: "نسبت النيابة إليهم الشروع في قتل ضابطين."),
  ])
  func whatAFigureCounts(_ meaning: Meaning) throws { try meaning.check() }

  @Test func aValleyIsNoResult() throws {
    try Meaning("killed 14 in DZ-25", in: "وفاة 14 شخصاً إثر سقوط حافلة في وادي الرمال بقسنطينة.").check(showing: [
      .places
    ])
  }
}
