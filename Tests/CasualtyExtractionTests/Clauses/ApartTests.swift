import Testing

/// What is told of one count alone, and what counts nobody.
@Suite struct ApartTests {
  @Test(arguments: [
    // A verb right behind a count, and a party's own means, are that count's alone.
    Meaning(
      "killed 30 civilian by isis with landmine", "killed 15 civilian with car_bomb", "killed 20 civilian by sdf",
      "killed 1 civilian by syrian_regime",
      in: "سُجّل استشهاد 30 مدنياً جراء انفجار ألغام زرعها تنظيم الدولة، و15 مدنياً جراء انفجار سيارات مفخخة، "
        + "و20 مدنياً قضوا على يد قسد، ومدني على يد قوات الأسد."),
    Meaning(
      "killed 50 civilian by coalition with airstrike", "killed 12 civilian by opposition",
      "killed 70 civilian by unidentified",
      in: "قتلت طائرات التحالف الدولي 50 مدنياً، كما قُتل 12 مدنياً على يد فصائل المعارضة، "
        + "إضافة إلى مقتل 70 مدنياً على يد جهات أخرى لم تحددها الشبكة."),
    // A share of them, in the verb that follows too.
    Meaning("killed 900 civilian", in: "وثق التقرير مقتل 900 مدني، 85 بالمئة منهم قُتلوا على يد قوات النظام."),
    // A bracket between the subject and its verb.
    Meaning(
      "killed 80 civilian by rsf with execution", in: "قوات الدعم السريع (ميليشيا قبلية سابقاً) أعدمت 80 مدنياً."),
    Meaning(
      "killed 9 civilian by isis with execution", in: "ونفّذ تنظيم الدولة إعدامات ميدانية بحق 9 مدنيين من أهالي البلدة."),
  ])
  func ofOneCount(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .weapons, .victim]) }

  @Test(arguments: [
    Meaning("killed 3 by unidentified", in: "أُطلقت النار على ثلاثة رجال وقُتلوا على يد مسلحين مجهولين."),
    Meaning("injured 5 by israel", in: "أطلق جنود الاحتلال النار على خمسة شبان فأصيبوا بجروح."),
    Meaning("killed 2 by israel", in: "أطلقت قوات الاحتلال النار على شابين اثنين وقتلتهما."),
    // Whom the verb befell stands behind it.
    Meaning(
      "killed 1 by unidentified", "killed 2 by unidentified", in: "أطلق مسلحون النار على منزل وقتلوا سيدة وطفلين."),
  ])
  func shotAt(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators]) }

  @Test(arguments: [
    // A name that is a rank besides; who somebody was.
    Meaning("killed 1 adult male", in: "أسفرت الحادثة عن مقتل الشاب \"سامر\" وإصابة \"رائد\" بجروح."),
    Meaning(
      "detained 8", in: "اعتُقل ثمانية مواطنين، هم: محمود أحمد (46 عاماً)، ورائد علي (25 عاماً)، وسامي جبر وهو أسير محرر."),
    Meaning("killed 2 adult male", in: "قُتل الشابان سامر ورائد. وينحدر الشابان من طفس، وهما مدنيان."),
    Meaning("detained 2", in: "اعتقلت قوات الاحتلال مواطنين، وهما: سلام نجم، وزاهر شوشة."),
    Meaning("killed 1 combatant", in: "قُتل رائد في الجيش."),
  ])
  func namesAndPredicates(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "killed 400", "killed 110 part_of#1 in SY02", "killed 50 part_of#1 in SY07",
      in: "كشف التقرير أن عدد القتلى بلغ 400: 110 في حلب، و50 في إدلب."),
    Meaning(
      "killed 60", "killed 31 part_of#1 in SY02", "killed 1 part_of#2 in SY02", "killed 2 part_of#2 in SY02",
      "killed 29 part_of#1 in SY04", "killed 1 part_of#5 in SY04",
      in: "قُتل 60 شخصاً، وتوزع العدد على المحافظات التالية: حلب: 31 بينهم امرأة و2 تحت التعذيب، وحمص: 29 بينهم طفل."),
    Meaning(
      "killed 90", "killed 40 part_of#1", "killed 15 part_of#2", "killed 12 part_of#3",
      in: "بلغ عدد القتلى 90، من بينهم 40 من أبناء البلدة (يتضمنهم 15 مدنياً بينهم 12 طفلاً)."),
  ])
  func breakdowns(_ meaning: Meaning) throws { try meaning.check(showing: [.part, .places]) }

  @Test(arguments: [
    Meaning("killed 300", "killed 120", in: "سُجل مقتل 300 لاجئ. وقد تم توثيق 120 ضحية."),
    Meaning("casualties 20", in: "سقوط 20 ضحية."),
    Meaning("killed 18 by russia", in: "قصفت الطائرات الروسية المدينة، ما أدى لسقوط شهداء، وبلغ عددهم 18 شهيداً."),
  ])
  func talliesOfVictims(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators]) }

  @Test(arguments: [
    // «إلى أن» behind a verb of saying is no «until».
    Meaning("killed 4", in: "وأشار الناجون إلى أن أربعة أشخاص ماتوا بسبب الإعياء."),
    // A teacher or a school, by what befell it.
    Meaning("killed 1 female teacher", "killed 1 child", in: "أدى إطلاق نار لمقتل مدرسة ومراهق."),
    Meaning("killed 2", in: "أصاب هجوم جوي مدرسة بمدينة سومي، مما أسفر عن مقتل شخصين."),
  ])
  func wordsOfTwoSenses(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning("killed 14 on camp", in: "قُتل 14 شخصاً إثر استهداف قوات الدعم السريع لمخيمات نازحين."),
    Meaning("killed 6 on school", in: "مقتل 6 بقصف الاحتلال لمدرسة."),
  ])
  func behindTheOwnerOfTheAttack(_ meaning: Meaning) throws { try meaning.check(showing: [.targets]) }

  @Test(arguments: [
    Meaning("injured 60 says health_ministry", in: "وقال سامي عمر، وزير الصحة، إن 60 شخصاً أصيبوا."),
    Meaning("killed 300", in: "سجلت وزارة الداخلية ضحايا. ويؤكد مختصون أن زلزالاً سابقاً خلّف 300 قتيل."),
  ])
  func officesBehindNames(_ meaning: Meaning) throws { try meaning.check(showing: [.source]) }
}
