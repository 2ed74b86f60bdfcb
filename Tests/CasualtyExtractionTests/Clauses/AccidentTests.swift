import Testing

/// What reports of accidents, boats, crimes and courts say in their own ways.
@Suite struct AccidentTests {
  /// An aircraft that comes down is what befell its people.
  @Test(arguments: [
    Meaning(
      "killed 40", in: "مقتل 40 شخصاً في تحطم مروحية", "تحطمت طائرة ركاب وقُتل 40 من ركابها",
      "سقطت مروحية عسكرية فقُتل 40 جندياً", "مقتل 40 شخصاً إثر إسقاط طائرة نقل عسكرية",
      "قُتل 40 شخصاً حين تحطمت طائرة شحن فوق حي سكني"),
    Meaning("killed 40 with airstrike", in: "قُتل 40 شخصاً بقصف شنته طائرات حربية على القرية"),
  ])
  func aircraftThatCameDown(_ meaning: Meaning) throws { try meaning.check(showing: [.weapons]) }

  @Test(arguments: [
    Meaning(
      "killed 3", "killed 1 adult male part_of#1", "killed 1 adult female part_of#1", "killed 1 child part_of#1",
      in: "انتُشلت ثلاث جثث لرجل وزوجته وطفلهما", "العثور على 3 جثث لرجل وزوجته وطفلهما داخل البئر"),
    Meaning("killed 2 child", in: "العثور على جثتين لطفلين شقيقين"),
    // Those told before.
    Meaning(
      "killed 2", in: "لقي شخصان مصرعهما غرقاً ونُقلت جثتا الضحيتين إلى المستشفى",
      "لقي شخصان مصرعهما غرقاً. وعُثر على جثتيهما عند الشاطئ"),
    Meaning("abducted 2", "killed 2", in: "اختُطف شخصان وعُثر على جثتيهما بعد يومين"),
  ])
  func bodies(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning("killed 26 adult", in: "وفاة 26 شاباً وشابة في انقلاب حافلة"),
    Meaning("injured 40 student", in: "إصابة 40 طالباً وطالبة باختناق"),
    Meaning("killed 12 adult male", "killed 1 adult female", in: "مقتل 12 رجلاً وامرأة"),
    Meaning("killed 2 SD", in: "وفاة شخصين سودانيي الجنسية", "وفاة شخصين من الجنسية السودانية"),
    Meaning(
      "detained 1327", "detained 64 adult female part_of#1", "detained 19 child part_of#1", "detained 910 part_of#1",
      in: "أوقف الأمن 1327 شخصاً، بينهم 64 سيدة و19 قاصراً، عُرض 910 منهم على القاضي"),
  ])
  func whoTheyWere(_ meaning: Meaning) throws { try meaning.check() }

  /// Those accused did it, and what they did was then.
  @Test(arguments: [
    Meaning(
      "detained 4 by iraq_government in IQ-BG", "killed 1 in IQ-BG",
      in: "ألقت القوات العراقية القبض على 4 متهمين بقتل تاجر في بغداد"),
    Meaning(
      "killed 9 with execution in EG-C when 2024-06-12", "killed 1", on: "2024-06-15",
      in: "نُفذ حكم الإعدام في 9 متهمين أدينوا باغتيال قاضٍ، داخل سجن بالقاهرة صباح الأربعاء"),
  ])
  func theAccused(_ meaning: Meaning) throws {
    try meaning.check(showing: [.perpetrators, .weapons, .places, .time])
  }

  /// «نجا» counts nobody; what stands behind «فيما» does.
  @Test(arguments: [
    Meaning("killed 57", in: "غرق قارب وعلى متنه 75 شخصاً نجا منهم 18، فيما يُعتقد أن 57 آخرين لقوا حتفهم"),
    Meaning("detained 5", in: "أصدر القاضي 2 بطاقات إيداع بالسجن في حق 5 أشخاص"),
  ])
  func besideThoseSaved(_ meaning: Meaning) throws { try meaning.check() }

  /// Headlines that begin with some of the dead; whom nobody can reach; who got well.
  @Test(arguments: [
    Meaning("killed 3 child part_of#2", "killed 8 SY", in: "بينهم 3 أطفال.. مصرع 8 سوريين غرقاً"),
    Meaning("killed 1 combatant part_of#2", "killed 8", in: "من بينهم ضابط: مقتل 8 أشخاص في تحطم مروحية"),
    Meaning("killed 12 civilian", in: "بينهم نساء وأطفال.. مقتل 12 مدنياً"),
    Meaning("missing 7 worker", in: "فقدان الاتصال بـ 7 عمال داخل المنجم", "فُقد الاتصال بـ7 عمال داخل المنجم"),
    Meaning("killed 9", in: "عدد حالات الشفاء: 1098\nعدد الوفيات: 9", "تعافى 96 مريضاً، والوفيات 9"),
    Meaning("killed 70", in: "قتلت عصابة مسلحة 70 شخصاً"),
  ])
  func headlinesAndTallies(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "killed 158 in LB-BA", "displaced >300 in LB-BA",
      in: "ارتفاع حصيلة ضحايا انفجار بيروت إلى 158 قتيلاً، وما يزيد على 300 مشرد"),
    Meaning("missing >130", in: "لا يزال أكثر من 130 في عداد المفقودين، حسبما قال حاكم إقليم جنوب كيفو"),
    Meaning(
      "killed 13 in MA-HAO", "killed 4 in MA-TAR", in: "حصيلة ضحايا الزلزال:\nالحوز: 13 وفاة\nتارودانت: 4"),
  ])
  func placesOfTallies(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  /// Tallies of a disaster that the words before the figure name; cases; what is of several kinds.
  @Test(arguments: [
    Meaning("killed 46", in: "إن حصيلة الوفيات بعد غرق مركب قبالة السواحل ارتفعت إلى 46 بعد أن توقف البحث"),
    Meaning(
      "injured 167", "injured 11 part_of#1", "injured 2 part_of#1",
      in: "وصلت جملة الإصابات إلى 167، منها 11 بطلق ناري، وحالتان دهساً"),
    Meaning("killed 0", in: "لم يتم تسجيل أي حالة وفاة"),
    Meaning("detained 1240", "detained 12 part_of#1", in: "أُوقف 1240 شخصاً في 50 ولاية، بينهم 12 أجنبياً"),
    Meaning("casualties 24", in: "سقط 24 شخصاً بين قتيل وجريح"),
    Meaning(in: "عدد ضحايا الكارثة بلغ 512 بين قتيل ومفقود"),
    Meaning("killed 1", in: "تنفيذ حكم القتل قصاصاً في أحد الجناة"),
    Meaning("injured 12 detainee", "injured 4", in: "إصابة 12 سجيناً وأربعة أعوان"),
    Meaning("killed 4 migrant", in: "انتُشلت جثث 4 مجتازين"),
    Meaning("killed 14 combatant", in: "مقتل 14 منتسباً في سيطرة الآثار"),
  ])
  func talliesAndCases(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning("missing >80", in: "أكثر من ثمانين مهاجراً باتوا في عداد المفقودين بعد إبحارهم من ليبيا"),
    Meaning("killed 4 in TN-61", in: "انتشل الحرس في تونس 4 جثث لمهاجرين قضوا بعد غرق مركبهم قبالة سواحل جزيرة قرقنة"),
  ])
  func boats(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    Meaning("injured 1 with gunfire", in: "إصابة متظاهر بعيار ناري"),
    Meaning("injured 1", in: "إصابة متظاهر بعبوة غاز في الصدر", "إصابة متظاهر بقنبلة صوت"),
  ])
  func whatIsNoWeapon(_ meaning: Meaning) throws { try meaning.check(showing: [.weapons]) }

  /// Names that are other words besides, behind «في» and «بـ».
  @Test(arguments: [
    Meaning("killed 3 in SA-02", in: "وفاة 3 أشخاص في جدة", "وفاة 3 أشخاص بجدة", "الدفاع المدني بـ #جدة: وفاة 3 أشخاص"),
    Meaning("killed 3 in SA-05", in: "وفاة 3 أشخاص في بريدة"),
    Meaning("killed 1", in: "وفاة جدة في حادث سير"),
    Meaning("killed 3 in EG-GZ", in: "مقتل 3 أشخاص في مدينة 6 أكتوبر", "مقتل 3 أشخاص بمدينة السادس من أكتوبر"),
  ])
  func placesBehindIn(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    Meaning(
      "killed 3 when 2024-06-03/2024-06-09", on: "2024-06-15",
      in: "لقي 3 أشخاص مصرعهم في 1968 حادثة سير من 3 إلى 9 يونيو الجاري"),
    Meaning(
      "killed 3 when 2024-06-14/2024-06-15", on: "2024-06-15", in: "قُتل 3 أشخاص ليل الجمعة السبت",
      "قُتل 3 أشخاص ليل الجمعة - السبت", "قُتل 3 أشخاص في الليلة الفاصلة بين الجمعة والسبت"),
    // When it was counted is not when it happened; what is held against it was another year's.
    Meaning(
      "killed 100 when 2020-08-04", "injured 400 when 2020-08-04", on: "2020-08-05",
      in: "خلّف انفجار هز بيروت الثلاثاء 100 قتيل و400 جريح، وفق حصيلة للصليب الأحمر صباح الأربعاء"),
    Meaning(
      "killed 486 when 2024-01-01/2024-06-10", "killed 512 when 2023", on: "2024-06-15",
      in: "سُجل منذ مطلع السنة إلى غاية 10 جوان 2024 مقتل 486 شخصاً، مقابل 512 قتيلاً خلال السنة الماضية"),
    Meaning(
      "killed 460 when 2019-10-01/..", on: "2019-12-07", in: "قُتل 460 شخصاً منذ بدء الاحتجاجات مطلع أكتوبر الماضي",
      "قُتل 460 شخصاً منذ اندلاع الاحتجاجات في 1 أكتوبر"),
  ])
  func nightsAndTallies(_ meaning: Meaning) throws { try meaning.check(showing: [.time]) }

  @Test func aNightDoesNotCarryOver() throws {
    #expect(
      try facts(
        in: "أصيب شرطي ليل الجمعة السبت في وهران. وكان 3 أشخاص قُتلوا في المدينة.", date: "2024-06-15", showing: [.time])
        == ["injured 1 when 2024-06-14/2024-06-15", "killed 3"])
  }

  @Test(arguments: [
    Meaning(
      "killed 3 says health_ministry", in: "قُتل 3 أشخاص، حسبما أعلن د. هشام فوزي وكيل أول وزارة الصحة.",
      "قُتل 3 أشخاص، بحسب الدكتور خالد منصور وكيل وزارة الصحة.")
  ])
  func whoSpeaksForTheMinistry(_ meaning: Meaning) throws { try meaning.check(showing: [.source]) }
}
