import Testing

/// Parts of a count, parts of parts, and what is none.
@Suite struct PartTests {
  @Test(arguments: [
    Meaning(
      "killed 21 civilian", "killed 4 child part_of#1",
      in: "قُتل 21 مدنياً بينهم 4 أطفال", "قُتل 21 مدنياً من بينهم أربعة أطفال", "مقتل 21 مدنياً، منهم 4 أطفال",
      "مقتل 21 مدنياً، من ضمنهم 4 أطفال", "مقتل 21 مدنياً بما في ذلك 4 أطفال"),
    Meaning(
      "killed 64 civilian", "killed 11 child part_of#1", "killed 7 adult female part_of#1",
      in: "قُتل 64 مدنياً، بينهم 11 طفلاً و7 سيدات", "مقتل 64 مدنياً من بينهم 11 طفلاً، و7 سيدات"),
    Meaning(
      "killed 30", "killed 9 child part_of#1", "killed 2 infant part_of#2",
      in: "قُتل 30 شخصاً بينهم 9 أطفال، منهم رضيعان", "مقتل 30 شخصاً بينهم 9 أطفال بينهم رضيعان اثنان"),
    Meaning(
      "killed 18 civilian", "killed 5 child part_of#1", "injured 12",
      in: "قُتل 18 مدنياً بينهم 5 أطفال وأصيب 12 شخصاً", "مقتل 18 مدنياً بينهم 5 أطفال، وإصابة 12 شخصاً"),
    Meaning("killed 12 civilian", "killed 3 civilian part_of#1", in: "قُتل 12 مدنياً، 3 منهم في السوق"),
    Meaning("detained 9", "detained 1 child part_of#1", in: "اعتقلت الدورية 9 أشخاص أحدهم قاصر"),
    Meaning(
      "killed 8", "killed 1 adult female part_of#1", "killed 7 child part_of#1",
      in: "قُتل 8 مواطنين، سيدة و7 أطفال", "مقتل 8 مواطنين: سيدة و7 أطفال", "مقتل 8 مواطنين هم سيدة و7 أطفال"),
    Meaning("displaced 90 families", "displaced 40 families part_of#1", in: "نزحت 90 عائلة، منها 40 عائلة نحو الشمال"),
    Meaning("massacre 6", "massacre 2 part_of#1", in: "ارتُكبت 6 مجازر، بينها مجزرتان في حلب"),
  ])
  func aMarkerHangsThePartOnTheNearestWhole(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "killed 31", "injured 64", "casualties 9 child", in: "مقتل 31 شخصاً وإصابة 64 آخرين بينهم 9 أطفال"),
    Meaning(
      "killed 1 civilian", "injured 8 civilian", "injured 2 child female part_of#2",
      in: "قتل مدني وأصيب 8 آخرون بينهم طفلتان"),
    Meaning(
      "killed 40 combatant", "killed 6 civilian", in: "قُتل 40 عسكرياً و6 مدنيين"),
  ])
  func whatTheTextLeavesOpenIsNoPart(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "killed ≥25", "killed 6 child part_of#1", in: "مقتل ما لا يقل عن 25 شخصاً بينهم 6 أطفال"),
    Meaning(
      "killed >50 by russia", "killed 8 part_of#1 by russia",
      in: "قتلت القوات الروسية أكثر من 50 شخصاً، بينهم 8 أشخاص في السوق"),
    Meaning(
      "killed 10 by syrian_regime", "killed 4 part_of#1 by syrian_regime",
      in: "قُتل 10 أشخاص على يد قوات النظام، بينهم 4 أشخاص"),
  ])
  func qualifiersStayAndPerpetratorsFlow(_ meaning: Meaning) throws {
    let isPlain = meaning.facts.contains { $0.hasSuffix("child part_of#1") }
    try meaning.check(showing: isPlain ? [.victim, .part] : [.part, .perpetrators])
  }
}

/// Verbs behind parts that go on with their whole.
@Suite struct ResumedWholeTests {
  @Test(arguments: [
    Meaning(
      "killed 60 civilian by russia with airstrike", "killed 12 child part_of#1 by russia with airstrike",
      "killed 9 adult female part_of#1 by russia with airstrike", "killed 40 civilian with shelling",
      "killed 8 child part_of#4 with shelling", "killed 1 adult female part_of#4 with shelling",
      in:
        "القتلى هم 60 مدنياً بينهم 12 طفلاً و9 نساء قضوا بغارات روسية، و40 مدنياً بينهم 8 أطفال وامرأة قضوا بقصف مدفعي."
    ),
    Meaning(
      "killed 90", "killed 15 by syrian_regime with execution+gunfire",
      "killed 2 adult female part_of#2 by syrian_regime with execution+gunfire",
      "killed 7 child part_of#2 by syrian_regime with execution+gunfire",
      in: "بلغت الحصيلة 90 قتيلاً، إضافة إلى 15 شخصاً، بينهم سيدتان و7 أطفال، أُعدموا ميدانياً برصاص قوات النظام."),
    // The verb agrees with the last part: it is that part's own.
    Meaning(
      "killed 60 civilian", "killed 5 child part_of#1", "killed 16 part_of#1 with gunfire",
      in: "قُتل 60 مدنياً، بينهم 5 أطفال و16 شخصاً قضوا برصاص قناص."),
  ])
  func whose(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part, .perpetrators, .weapons]) }

  @Test(arguments: [
    // «منهم» of people whom the sentence itself names, not of those told before.
    Meaning(
      "injured 19", "killed 4 combatant", "killed 1 civilian",
      in: "أصيب 19 شخصاً. وفتح جندي النار على مجموعة من العسكريين ما أدى إلى مقتل أربعة منهم إضافة إلى مدني واحد."),
    Meaning(
      "killed 35", "killed 4", in: "قتل 35 شخصاً. وذكرت الوزارة أن 43 شخصاً نقلوا إلى المستشفيات، توفي أربعة منهم."),
    Meaning("killed 35", "killed 4 part_of#1", in: "قتل 35 شخصاً. وقال ناشطون إن أربعة منهم قضوا اختناقاً."),
    // One part with a verb of its own, then the next.
    Meaning(
      "killed 7", "killed 1 adult male part_of#1", "killed 1 child female part_of#1",
      in: "وفاة سبعة أشخاص بحوادث مختلفة، من بينهم شاب قضى بحادث تدهور، وطفلة عمرها ثلاثة أعوام، توفيت بحادث دهس."),
    // Victims whom the text did not tell from the injured.
    Meaning(
      "casualties 211", "killed 148 part_of#1",
      in: "شهدت المحافظة سقوط 211 ضحية. ومن بين الضحايا في حمص، 148 ضحية قتلوا."),
    Meaning(
      "killed 61", "killed 40 part_of#1", "killed 20 part_of#1", "killed 1 part_of#1",
      in: "سجل المركز 61 حالة قتل. وتنوعت حالات القتل بين 40 حالة في حملة للجيش، و20 بواسطة الشرطة، وحالة قتل بالتعذيب."
    ),
  ])
  func whoseParts(_ meaning: Meaning) throws { try meaning.check(showing: [.part, .victim]) }

  @Test(arguments: [
    Meaning("killed 120", in: "ارتكبت السلطات 120 حالة قتل و48 حالة تعذيب و57 حالة إهمال طبي."),
    Meaning("injured 14", in: "وأدى الانفجار إلى إصابة 14 بجروح 0 وكان أول الانفجارات صباحاً."),
    Meaning("displaced ~430 families", in: "نزوح نحو 430 أسرة من قرى في محليتي الدويم وأم رمتا."),
    Meaning("injured 21", in: "تمكنت الفرق من إنقاذ 21 مصاباً."),
    Meaning("missing 4", in: "عمليات البحث تتواصل عن (4) مفقودين."),
  ])
  func whatCounts(_ meaning: Meaning) throws { try meaning.check(showing: [.part]) }

  @Test(arguments: [
    // «والشهداء هم» breaks down a total of its own sentence.
    Meaning(
      "killed 210 civilian", "killed 120 part_of#1", "killed 30 child part_of#2", "killed 90 part_of#1",
      in:
        "ليرتفع العدد إلى 210 مدنيين قضوا هذا الشهر، والشهداء هم 120 مواطناً بينهم 30 طفلاً استشهدوا في غارات، و90 مواطناً قضوا بالقصف."
    ),
    // Lists of «من بين القتلى» go on over the parts' own verbs and besides.
    Meaning(
      "killed 29", "killed 2 part_of#1", "killed 1 part_of#1", "killed 1 civilian part_of#1", "killed 3 part_of#1",
      in:
        "أحصى التجمع مقتل 29 شخصاً. ومن بين القتلى اثنان قضيا بلغم، وشخص تحت التعذيب، ومدني قُتل بقصف، فضلاً عن ثلاثة قتلى بجرائم."
    ),
    Meaning(
      "killed 83 civilian", "killed 24 child part_of#1", "killed 5 adult female part_of#1",
      in: "وثقت الشبكة مقتل 83 مدنياً، مشيرة إلى أن 24 من القتلى أطفال إلى جانب خمس سيدات."),
    // Those of other towns add up by chance.
    Meaning(
      "killed 13 civilian", "killed 7 civilian", "killed 6 civilian",
      in: "ارتفعت حصيلة القتلى في مدينة دوما إلى 13 مدنياً، في ظل مقتل سبعة مدنيين في كفربطنا وستة آخرين في زملكا."),
  ])
  func listsOfParts(_ meaning: Meaning) throws { try meaning.check(showing: [.part, .victim]) }

  @Test(arguments: [
    // Rows below the line that counts them all.
    Meaning(
      "killed 98", "killed 11 child part_of#1", "killed 60 part_of#1", "killed 24 part_of#1", "killed 14 part_of#1",
      in: "حصيلة يوم الثلاثاء حسب لجان التنسيق المحلية:\n98 شهيداً بينهم 11 طفلاً:\n60 في حلب\n24 في حمص\n14 في درعا"),
    Meaning(
      "killed 23", "killed 18 male part_of#1", "killed 5 female part_of#1",
      in: "أدى الجوع إلى وفاة 23 شخصاً، ويتوزع الضحايا بين 18 ذكراً و5 إناث."),
    // Joined by «و» they stand beside the first.
    Meaning(
      "injured 4 female student", "injured 2 female teacher", "injured 2 female refugee",
      in: "إصابة 4 طالبات ومعلمتين ولاجئتين."),
  ])
  func rowsAndSums(_ meaning: Meaning) throws { try meaning.check(showing: [.part, .victim]) }
}
