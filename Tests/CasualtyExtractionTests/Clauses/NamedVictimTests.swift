import CasualtyExtraction
import Testing

/// Who is told one by one, by title and name, and what is said of several at once.
@Suite struct NamedVictimTests {
  @Test(arguments: [
    Meaning(
      "killed 1 adult male", "killed 1 child", in: "قُتل كل من الشاب ماهر العلي والطفل قصي الحسن برصاص مجهولين."),
    Meaning(in: "قُتل كل من ماهر العلي وقصي الحسن برصاص مجهولين."),
    Meaning(
      "killed 1 adult male", "killed 1 adult male",
      in: "اغتيل الشاب ماهر العلي. وعُثر على جثة الشاب “قصي الحسن” مقتولاً بطلق ناري."),
    Meaning(
      "killed 7", "killed 1 part_of#1", "killed 1 combatant part_of#1",
      in: "قُتل 7 أشخاص بينهم مدير المشفى وقائد الكتيبة.", "قُتل 7 أشخاص بينهم مدير المستشفى وقائد كتيبة."),
    // Adjectives and cases say what befell whom.
    Meaning(
      "detained 38 media", in: "لا يزال 38 صحفياً محتجزين في سجون الجماعة.", "ما زال 38 صحفياً معتقلين لدى السلطات."),
    Meaning(
      "detained 96", "detained 7 adult female part_of#1", "detained 5 child part_of#1",
      in: "سجّل المكتب 96 حالة اعتقال، منها 7 حالات بحق سيدات و5 بحق أطفال."),
    Meaning(
      "killed 6 combatant of lebanon_army", "injured 2 combatant of lebanon_army",
      in: "سقط 6 قتلى وجريحان في صفوف الجيش اللبناني."),
    Meaning("killed 6 civilian", "injured 9 civilian", in: "سقط 6 قتلى و9 جرحى من المدنيين."),
    // What befell the dead does not take the list over.
    Meaning("killed 6", "killed 1", in: "توفي ستة أشخاص نتيجة إصابتهم بالتسمم، وشخص واحد نتيجة إصابته بطلق ناري."),
    Meaning("killed 9", "killed 4 part_of#1", in: "وصل إلى المستشفى 9 شهداء، بينهم 4 انتُشلوا من تحت الأنقاض."),
    // Who got away.
    Meaning("abducted 25 student", in: "اختطف مسلحون 25 تلميذاً، وأعلنت الشرطة أن ستة منهم تمكنوا من الفرار."),
    Meaning(in: "أنقذت فرق الإغاثة 14 شخصاً من موت محقق."),
    Meaning("injured 8", in: "أصيب 8 أشخاص، وذكر مدير العلاقات العامة في المستشفى أن الجروح طفيفة."),
    Meaning("abducted 1", in: "يعود التوتر إلى اختطاف مجموعة مسلحة لزعيم قبلي."),
    Meaning("killed 10", "injured 7", in: "أوقعت المعارك الاثنين عشرة قتلى و7 جرحى."),
    Meaning("killed 4 combatant", in: "لقي أربعة من القوات شبه العسكرية حتفهم."),
    // Tried or planned only.
    Meaning(in: "اعترف المتهم بالتخطيط لقتل 5 مسؤولين.", "أُدين بمحاولة قتل 5 مسؤولين."),
    Meaning("killed 61", in: "قُتل جميع ركابها الـ61."),
    Meaning("attack 33", "killed 18", in: "أحصى المكتب 33 محاولة اغتيال أسفرت عن مقتل 18 شخصاً."),
    Meaning("killed 27", in: "أودى حريق في مستشفى ابن البيطار المخصص لمصابي الكوليرا بحياة 27 شخصاً."),
  ])
  func whoIsTold(_ meaning: Meaning) throws {
    try meaning.check(showing: [.victim, .part])
  }

  @Test(arguments: [
    Meaning("killed 4 by syrian_regime", in: "قُتل 4 جراء استهداف قوات النظام سيارة على الطريق."),
    Meaning("killed 8 by saudi_coalition in YE-SD", in: "قتلت طائرات التحالف 8 في صعدة."),
    Meaning("killed 8 by coalition in SY11", in: "قتلت طائرات التحالف 8 في محافظة الرقة."),
    // The country behind gives way to the place before; what lies nearby is none.
    Meaning("killed 13 in SD-DN", in: "تسببت اشتباكات في شمال دارفور في مقتل 13 شخصاً في المنطقة الواقعة غرب السودان."),
    Meaning("killed 3 in LB", in: "قُتل 3 في بلدة حدودية شرقي لبنان قرب سوريا."),
    // Rows that add up to the killed tell where they were killed.
    Meaning(
      "killed 24", "injured 900", "killed 11 part_of#1 in IQ-MA", "killed 8 part_of#1 in IQ-DQ",
      "killed 5 part_of#1 in IQ-BA",
      in: "مقتل 24 متظاهراً وإصابة 900 آخرين، منهم 11 في ميسان و8 في ذي قار و5 في البصرة."),
    // A village of a name that the tables know only abroad.
    Meaning("killed 2 in PS-NBS", in: "قُتل 2 في قرية دوما بنابلس."),
    Meaning(
      "killed 2 in SY11", "killed 3 in SY07", "killed 9 in PS-GZA",
      in: "قُتل 2 في الرقة و3 في إدلب، وقُتل 9 في شارع الوحدة بغزة."),
    // A capital that says so.
    Meaning("killed 40", in: "أوقعت المعارك 40 قتيلاً وفقاً للخرطوم."),
    Meaning("killed 1 in SY13", in: "قُتل الشاب ماهر العلي من مدينة طفس في محافظة السويداء."),
  ])
  func whoDidItWhere(_ meaning: Meaning) throws { try meaning.check(showing: [.part, .perpetrators, .places]) }
}
