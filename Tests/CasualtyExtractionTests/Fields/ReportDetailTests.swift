import CasualtyExtraction
import Testing

/// Details of reports that change who counts, which attack it was and when.
@Suite struct ReportDetailTests {
  @Test(arguments: [
    // A march is no drone.
    Meaning(
      "killed 1 adult male", in: "استشهد شاب عقب انطلاق مسيرة حاشدة في الساحة.", "استشهد شاب خلال قمع الجنود مسيرة."),
    Meaning("injured 5", in: "أصيب 5 أشخاص في مسيرة خرجت ضد الجدار."),
    Meaning("injured 6 with drone", in: "أصيب 6 أشخاص في هجوم بمسيرة على البلدة."),
    // Another attack of its own.
    Meaning(
      "injured 4 by russia with airstrike", "injured 2 adult female",
      in: "أصيب 4 أشخاص بغارات روسية على البلدة، إضافة إلى إصابة امرأتين بقصف على قرية مجاورة."),
    // One party after the other.
    Meaning(
      "killed 350 civilian by syrian_regime", "killed 220 by russia", "killed 50 by isis",
      in: "قتل النظام السوري 350 مدنياً تليه روسيا بـ 220 ثم داعش بـ 50."),
    // What stands behind a part told apart by its cause is said of the whole.
    Meaning(
      "killed 6 civilian by sdf", "killed 4 civilian part_of#1 by sdf with torture",
      in: "قُتل 6 مدنيين بينهم 4 بسبب التعذيب على يد قوات سوريا الديمقراطية."),
    // Parties at the head of rows of prose.
    Meaning(
      "detained 90", "detained 60 part_of#1 by sdf", "detained 7 child part_of#2 by sdf",
      "detained 30 part_of#1 by opposition",
      "detained 4 adult female part_of#4 by opposition",
      in: """
        وثّق المكتب 90 حالة اعتقال.
        توزعت مسؤولية الاعتقال على النحو التالي:
        قوات سوريا الديمقراطية (قسد): تصدرت القائمة بـ 60 حالة، شملت 7 أطفال.
        المعارضة المسلحة والجيش الوطني: تم توثيق 30 حالة اعتقال، ضمت 4 سيدات.
        """),
  ])
  func whoDidWhat(_ meaning: Meaning) throws {
    try meaning.check(showing: [.victim, .part, .perpetrators, .weapons])
  }

  @Test(arguments: [
    // Lists in brackets.
    Meaning(
      "killed 3", "killed 1 media part_of#1", "killed 1 combatant part_of#1", "killed 1 civilian part_of#1",
      in: "مقتل ثلاثة أشخاص (صحفي وشرطي ومدني) في الكمين."),
    Meaning("killed 1 adult female", in: "قُتلت سيدة (أنثى بالغة) في الكمين."),
    Meaning("killed 2", in: "تسلم المستشفى جثتي قتيلين."),
    Meaning("killed 1", in: "قال السكان إن المواطن (سليم نعمان، 55 عاماً) قُتل."),
    // A place within the one told is no part; behind parts without a figure something else is added.
    Meaning(
      "killed 2 adult male", "killed 644",
      in: "وفاة شابين. وبذلك يرتفع عدد الشهداء في الضفة بما فيها القدس إلى 644 شهيداً."),
    Meaning(
      "casualties vague 20-99 civilian", "injured 30",
      in: "مقتل وإصابة عشرات المدنيين بينهم نساء وأطفال، إضافة إلى 30 مصاباً."
    ),
    Meaning(
      "killed 63", "killed 17 child part_of#1", "injured 512",
      in: "ارتقى 63 شهيداً من بينهم 17 طفلاً و512 شخصاً أصيبوا بجروح."),
    // Grave cases live; kinds of attacks count; what takes incidents up does not.
    Meaning("killed 2", "injured 4", in: "وصلت إلى المستشفى جثتان وأربع حالات خطرة."),
    Meaning("killed 2", "injured 12", "attack 4", in: "سقط قتيلان و12 مصاباً في أربع حوادث تفجير منفصلة."),
    Meaning("killed 1", in: "وجاءت الحادثتان بعد مقتل مواطن."),
    Meaning("killed vague 20-99 civilian", in: "قتلت الغارات العشرات من المدنيين."),
    // Counts beside a total and in a later sentence add up by chance.
    Meaning(
      "killed 27", "killed 8", "killed 19",
      in: "عثرت الشرطة على 27 جثة فيما قُتل 8 أشخاص. وقال مصدر إن الشرطة عثرت على 19 جثة في حافلة."),
    // Cases of a disease.
    Meaning(
      "killed 33",
      in:
        "ارتفاع حصيلة الإصابات بالكوليرا إلى 412، إضافة إلى 33 حالة وفاة. وتتوزع الإصابات في: حلب 281 إصابة، والحسكة 131."
    ),
  ])
  func whoCounts(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "detained 61 when 2025-12", on: "2026-01-05",
      in: "وفيما يخص الشهر الأخير من العام (كانون الأول 2025)، وُثقت 61 حالة اعتقال."),
    Meaning(
      "casualties vague 20-99", on: "2006-07-24",
      in: "قُتل وجُرح العشرات بأعنف موجة قصف منذ بدأ العدوان قبل اثني عشر يوماً."),
    Meaning(
      "killed 3", on: "2025-09-01", in: "وبحسب تقرير صادر عن الشبكة، الإثنين 1 أيلول الجاري، فإن 3 مدنيين قُتلوا."),
    Meaning(
      "killed 4 when 2017-03-10", "attack 2 when 2017-03-10", on: "2017-03-10",
      in: "قُتل أربعة أشخاص اليوم في هجومين انتحاريين في الموصل التي استعادتها القوات العراقية في أواخر يناير الماضي."),
  ])
  func when(_ meaning: Meaning) throws { try meaning.check(showing: [.time]) }

  @Test(arguments: [
    Meaning("killed 3 in IQ-BG", in: "انفجرت سيارة أمام مبنى السفارة الإيرانية وسط بغداد ما أدى إلى مقتل ثلاثة أشخاص."),
    Meaning("killed 5 in C1007", in: "قُتل 5 أشخاص بقذائف على أحياء سليمان الحلبي وصلاح الدين في حلب."),
    Meaning("injured 1 in YE-HU", in: "أصيب طفل في حي السلام في مدينة الحديدة."),
  ])
  func places(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    Meaning(
      "killed 21 says health_ministry", "killed 3",
      in: "قالت وزارة الصحة إن 21 شخصاً قُتلوا. وأشار المركز الفلسطيني للإعلام إلى مقتل 3 أشخاص."),
    Meaning(
      "killed 21 says snhr", "killed 3 says snhr",
      in: "قالت الشبكة السورية لحقوق الإنسان إن 21 شخصاً قُتلوا. وأشارت الشبكة إلى مقتل 3 أشخاص."),
  ])
  func whoSays(_ meaning: Meaning) throws { try meaning.check(showing: [.source]) }

  @Test(arguments: [
    Meaning(
      "killed 4 in C2342 says white_helmets", on: "2016-10-02",
      in: "قال الدفاع المدني في ريف دمشق إن أربعة مدنيين قُتلوا في حرستا بريف دمشق."),
    Meaning(
      "killed 4 in SY03 says civil_defence", on: "2025-10-02",
      in: "قال الدفاع المدني في ريف دمشق إن أربعة مدنيين قُتلوا في قرية بريف دمشق."),
    Meaning(
      "killed 4 in SD-KA says civil_defence", on: "2016-10-02",
      in: "قال الدفاع المدني إن أربعة مدنيين قُتلوا في ولاية كسلا بالسودان."),
  ])
  func civilDefence(_ meaning: Meaning) throws { try meaning.check(showing: [.source, .places]) }

  @Test(arguments: [
    // Whose a site is; who fell into captivity; ranks behind a qualifier.
    Meaning(
      "killed 2 combatant by isis",
      in: "هاجم مسلحو تنظيم داعش حاجزاً يتبع لـ”لواء القدس” الموالي للنظام، وتمكنوا من قتل عنصرين."),
    Meaning("abducted 3 combatant of isis", in: "ثلاثة عناصر من تنظيم داعش وقعوا أسرى."),
    Meaning("killed ≥10 combatant of isis", in: "وقع عشرة قتلى على الأقل في صفوف تنظيم داعش."),
    Meaning("killed 20", "missing 7 part_of#1", in: "قُتل 20 شخصاً، منهم 7 أشخاص لم يُعرف مصيرهم إلى الآن."),
    // A row that «و» begins.
    Meaning(
      "killed 60", "killed 20 combatant of isis part_of#1", "killed 40 civilian part_of#1",
      in: """
        بلغت حصيلة القتلى 60 قتيلاً، هم:
        20 من تنظيم داعش.
        و40 مدنياً.
        """),
  ])
  func sides(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part, .perpetrators]) }
}
