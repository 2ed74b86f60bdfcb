import Testing

/// Verbs and verbal nouns: who is counted, whatever the order of the words.
@Suite struct VerbTests {
  @Test(arguments: [
    Meaning(
      "killed 12 civilian",
      in: "قُتل 12 مدنياً في البلدة.", "قتل اثنا عشر مدنيا في البلدة", "مقتل ١٢ مدنياً في البلدة",
      "قُتِلَ 12 مدنيًّا", "12 مدنياً قُتلوا في البلدة", "إن اثني عشر مدنياً قتلوا", "قـتـل 12 مدنياً"),
    Meaning(
      "killed 5",
      in: "استشهد خمسة أشخاص", "استشهاد 5 أشخاص", "لقي 5 أشخاص مصرعهم", "لقي خمسة أشخاص حتفهم أمس",
      "فارق خمسة أشخاص الحياة", "أودى الانفجار بحياة 5 أشخاص", "وفاة 5 أشخاص غرقاً", "خلّف القصف 5 قتلى",
      "سقط خمسة شهداء", "انتشال 5 جثث من النهر", "راح ضحيته 5 أشخاص"),
    Meaning("injured 9 civilian", in: "أصيب 9 مدنيين", "جُرح تسعة مدنيين", "إصابة 9 مدنيين", "جرح تسعة مدنيين بشظايا"),
    Meaning("detained 14", in: "اعتقلت الدورية 14 شخصاً", "اعتُقل 14 شخصاً", "احتجاز 14 شخصاً", "جرى توقيف 14 شخصاً"),
    Meaning("abducted 3", in: "خُطف ثلاثة أشخاص", "اختطاف 3 أشخاص", "اختطف ملثمون ثلاثة أشخاص"),
    Meaning("displaced 800", in: "نزح 800 شخص", "نزوح 800 شخص", "تهجير ثمانمئة شخص", "شُرّد 800 شخص"),
    Meaning("displaced 60 families", in: "نزحت 60 عائلة", "نزوح ستين أسرة", "تهجير 60 عائلة من القرية"),
    Meaning("missing 7", in: "فُقد سبعة أشخاص", "لا يزال 7 أشخاص في عداد المفقودين", "7 مفقودين"),
    Meaning("casualties 20", in: "سقط 20 شخصاً بين قتيل وجريح", "20 قتيلاً وجريحاً", "قُتل وأصيب 20 شخصاً"),
  ])
  func oneMeaningReadsTheSame(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning("killed 4 civilian by russia", in: "قتلت القوات الروسية 4 مدنيين", "قُتل 4 مدنيين على يد القوات الروسية"),
    Meaning("killed 4 combatant of isis by sdf", in: "قتلت قسد 4 عناصر من تنظيم داعش"),
    Meaning(
      "detained 6 by syrian_regime", in: "اعتقلت قوات النظام 6 أشخاص", "اعتقال 6 أشخاص من قبل قوات النظام",
      "6 أشخاص اعتقلتهم قوات النظام"),
  ])
  func subjectAndObjectAreKeptApart(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .perpetrators]) }

  @Test(arguments: [
    Meaning("massacre 3", in: "ارتكبت الطائرات 3 مجازر", "وقوع ثلاث مجازر", "ثلاث مجازر شهدتها المدينة"),
    Meaning("massacre 1", in: "ارتكبت قوات النظام مجزرة في البلدة"),
    Meaning("attack 2", in: "وثق الفريق حادثتي اعتداء", "شن التنظيم هجومين", "نفذ التنظيم هجومين اثنين"),
    Meaning("attack vague 3-9", in: "نفذ الطيران بضع غارات", "بضع غارات على القرية"),
  ])
  func incidentsAreCounted(_ meaning: Meaning) throws { try meaning.check() }
}
