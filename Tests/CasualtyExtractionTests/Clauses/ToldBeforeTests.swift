import Testing

/// Those whom a sentence names first and says later what befell.
@Suite struct ToldBeforeTests {
  @Test(arguments: [
    // The verb's pronoun takes up who was shot at.
    Meaning("killed 1 child male PS", in: "أطلق الجنود النار على فتى فلسطيني وقتلوه في قرية بورين."),
    Meaning("killed 1 adult male", in: "أطلق مجهولون النار على الشاب “رامي” فأردوه قتيلاً."),
    Meaning("injured 1 teacher", in: "أطلق مسلحون النار على مدرّس فأصابوه بجروح."),
    Meaning("abducted 1 elderly male", in: "اقتحم مسلحون منزل رجل مسن واختطفوه."),
    Meaning(in: "لم ترد تقارير عن سقوط ضحايا بعد إيواء 120 أسرة."),
    // Found dead.
    Meaning("killed 3 worker", in: "تم العثور على 3 من الصيادين المفقودين مفارقين الحياة."),
    Meaning("killed 43", in: "عثرت الفرق على جثث الركاب الـ 43."),
    Meaning("killed ≥7", in: "عثرت الفرق على جثث متفحمة لما لا يقل عن 7 أشخاص."),
    // A verb of supposing is no counted noun.
    Meaning("killed 6 combatant", "missing 4 combatant", in: "أسفر الكمين عن مقتل 6 جنود وفقدان 4 يعتقد أنهم أسروا."),
    Meaning("abducted 2 worker", in: "خطف مسلحون من المدينة راعيين اثنين."),
    // «فادي» is a name, not «and led».
    Meaning(
      "killed 1 media", "killed 1 worker", "killed 2",
      in: "قتل الصحافي البارز فادي نصر وسائقه واثنان من المارة في انفجار."),
  ])
  func whomTheVerbTakesUp(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part]) }

  @Test(arguments: [
    Meaning(
      "killed 2", "killed 1 adult female part_of#1", "killed 1 elderly male part_of#1",
      in: "قُتل شخصان برصاص قناص، هما امرأة ورجل مسن."),
    // As many as were told: the same.
    Meaning("killed 2", in: "قتل وزيران، هما وزيرا الصحة والتعليم."),
    Meaning("killed 2", "killed 1 part_of#1", in: "أعدمت السلطات شخصين، أحدهما في مدينة شيراز."),
  ])
  func whoTheyWere(_ meaning: Meaning) throws { try meaning.check(showing: [.part, .victim]) }

  @Test(arguments: [
    // Letters that stand for words end no sentence.
    Meaning("detained 5", in: "أوقفت مفرزة بتمنراست/ن.ع.6 خمسة (05) مهربين."),
    Meaning("attack 2", in: "نفذ سلاح الجو ضربتين جويتين على أوكار التنظيم."),
  ])
  func marksAndForms(_ meaning: Meaning) throws { try meaning.check(showing: []) }

  @Test(arguments: [
    // A family and those who were it.
    Meaning(
      "killed 1 families", "killed 1 male", "killed 2 child",
      in: "لقيت أسرة مكونة من أب وطفليه مصرعها إثر انهيار منزلها."),
    // Who dies by a sentence that was carried out.
    Meaning("killed 1", in: "نفذت وزارة الداخلية حكم القتل قصاصاً بحق مواطن أدين بالقتل."),
    Meaning(
      "killed 14", "killed 2 combatant part_of#1", in: "سقط 14 قتيلاً، بينهم الانتحاريان، في هجوم على فندق."),
    // Told before, named after something else, or no noun of people.
    Meaning("attack 2", "injured 25", in: "وقع هجومان متزامنان. وأصيب 25 في الهجومين اللذين استهدفا الثكنة."),
    Meaning(in: "امتنع عن ذكر عدد المختطفين، وكان المسلحون يرتدون الزي العسكري."),
    Meaning("killed 13", in: "ارتفع عدد ضحايا تصادم القطارين بمنطقة بركة السبع إلى 13 حالة وفاة."),
    Meaning("killed 9", in: "بلغ العدد التراكمي لحالات الإصابة بالكوليرا 118 حالة، منها 9 حالات وفاة."),
    Meaning("killed 50", in: "وقعت 6317 هزة ارتدادية، تراوحت قوة 38 منها بين 5 و6 درجات، وقتل 50 شخصاً."),
  ])
  func whoIsCounted(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part]) }

  @Test(arguments: [
    // What the next sentence takes up with «هذه» is of the period told with it.
    Meaning(
      "killed 29 when 2024-01-01/2024-05-31",
      in:
        "استجابت الفرق لـ2418 حريقاً منذ بداية العام 2024 وحتى نهاية أيار 2024. وقالت إن هذه الحرائق تسببت بوفاة 29 شخصاً."
    )
  ])
  func whenItWas(_ meaning: Meaning) throws { try meaning.check(showing: [.time]) }

  @Test(arguments: [
    // A name that holds a country's is no vote for it.
    Meaning(
      "killed 8 by syrian_regime", "killed 3 by isis",
      in: "وثقت الشبكة السورية مقتل إعلاميين: قتلت القوات الحكومية 8، وقتل تنظيم دولة العراق والشام 3."),
    Meaning(
      "abducted 11 by unidentified", in: "أقدم مسلحون مجهولون على خطف 11 راعياً",
      "إن مسلحين مجهولين يستقلون دراجات وسيارتين أقدموا على اختطاف 11 راعياً"),
  ])
  func whoseForces(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators]) }
}
