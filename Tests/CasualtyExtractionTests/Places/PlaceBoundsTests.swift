import Testing

/// Names beside the count that are not where it happened, and what stands between them.
@Suite struct PlaceBoundsTests {
  private static let aspects: Set<Aspect> = [.places]

  @Test(arguments: [
    Meaning(
      "killed 4 in C2419", in: "قُتل 4 ركاب بانقلاب حافلة على طريق دمشق - حمص قرب مدينة النبك",
      "قُتل 4 ركاب بانقلاب حافلة على طريق حمص - دمشق بالقرب من مدينة النبك"),
    Meaning("killed 4 in MA-MAR", in: "قُتل 4 ركاب في حادثة سير بمدينة مراكش"),
    Meaning("killed 4", in: "قُتل 4 ركاب على الطريق الرابط بين مدينتي مراكش وأكادير"),
  ])
  func aRoadIsNotWhereItLeads(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    Meaning("injured 3 in C4252", in: "أصيب 3 شبان أثناء عبور الحدود من ريف إدلب بالقرب من بلدة دركوش"),
    Meaning("killed 1 in C4252", in: "عُثر على جثة رجل بالقرب من بلدة دركوش"),
    Meaning("killed 2 in C4252", in: "قُتل شابان أثناء عبور الحدود التركية قرب بلدة دركوش"),
    Meaning("killed 6 in C4110", in: "قُتل 6 مزارعين بقصف على قرية كفر سجنة القريبة من مدينة خان شيخون"),
    // Where somebody comes from, as before.
    Meaning("killed 1", in: "عُثر على جثة رجل من بلدة دركوش"),
  ])
  func nearAPlaceIsThere(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    Meaning("killed 8 in C1002", in: "أدى استمرار الأزمة في مخيم اليرموك إلى وفاة 8 أشخاص"),
    Meaning("killed 8", in: "قُتل 8 صحفيين منذ بدء الحرب في سوريا"),
    Meaning("killed 70 in قطاع غزة", in: "بلغ عدد القتلى منذ بدء العدوان على قطاع غزة 70 شخصاً"),
    Meaning("killed 7 in PS-DEB", in: "قُتل 7 أشخاص في مدينة دير البلح منذ بدء العدوان على قطاع غزة"),
  ])
  func aWarIsWhereItsDeadFell(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    Meaning("detained 30 in الضفة الغربية", in: "اعتقلت القوات 30 مواطناً في الضفة الغربية، بما فيها القدس المحتلة"),
    Meaning("detained 30 in الضفة الغربية+PS-JEM", in: "اعتقلت القوات 30 مواطناً في الضفة الغربية والقدس"),
  ])
  func whatAPlaceIncludesIsNoOther(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    Meaning("injured 9 in C2338", in: "أصيب 9 أشخاص في مدينة دوما بقذائف أطلقت من جوبر"),
    Meaning("injured 9 in C2338", in: "أصيب 9 أشخاص في مدينة دوما بقصف بالمدفعية الثقيلة من معسكر القابون"),
    Meaning("killed 1", in: "قضى الطفل سمير الحسن تحت التعذيب، ودُفن في بلدة الجيزة"),
    Meaning("killed 5", in: "كشفت مفوضية حقوق الإنسان في العراق مقتل 5 متظاهرين"),
    Meaning("killed 5", in: "قالت لجان التنسيق المحلية في سوريا اليوم (الأحد) إن 5 متظاهرين قُتلوا"),
  ])
  func whenceAndWhitherAreElsewhere(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    Meaning("killed 3 in C4988", in: "قُتل 3 مدنيين في مدينة #رأس_العين"),
    Meaning("killed 3 in SY09", in: "#دير_الزور: مقتل 3 مدنيين في #ريف_دير_الزور"),
  ])
  func hashtagsPartTheirWordsByLines(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    // Namesakes in other countries and units than the text names.
    Meaning("killed 2 in SY07", in: "قُتل نازحان بقصف مخيم وادي خالد غربي إدلب"),
    Meaning("killed 2 in LB-AK", in: "قُتل شخصان في بلدة وادي خالد شمالي لبنان"),
    Meaning("killed 2 in LB-BA", in: "قُتل شخصان بغارة على منطقة الأوزاعي بالعاصمة بيروت"),
    Meaning("killed 2 in EG-SIN", in: "قُتل شخصان في مدينة رفح بمحافظة شمال سيناء المصرية"),
    Meaning("killed 2 in PS-RFH", in: "قُتل شخصان في رفح جنوبي قطاع غزة"),
    Meaning("killed 2 in SY02", in: "شن الطيران عدواناً جوياً على نقاط في ريف حلب، ما أدى إلى مقتل شخصين"),
  ])
  func namesakesElsewhereAreNotMeant(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }
}

/// Prepositions, cues and contrasts between a count and its place.
@Suite struct PlaceTiesTests {
  private static let aspects: Set<Aspect> = [.places]

  @Test(arguments: [
    Meaning("killed 5 in LB", in: "قُتل 5 أشخاص من أبناء المحافظة في لبنان"),
    Meaning("killed 5 in SY04", in: "قُتل 5 أشخاص في الريف الشرقي لحمص"),
    Meaning("killed 5 in LB-BH", in: "قُتل 5 أشخاص في بلدة رأس بعلبك، شرقي لبنان"),
    Meaning("killed 5 in IQ-DI", in: "قُتل 5 أشخاص وسط مدينة بعقوبة، شمال شرق بغداد"),
    Meaning("killed 4 in ML+NE", in: "قُتل 4 أشخاص خلال العام الماضي بمالي والنيجر"),
    Meaning("killed 2 in DZ-28+DZ-07", in: "لقي شخصان حتفهما في منطقتي المسيلة وبسكرة"),
    Meaning("killed 2", in: "لقي شخصان حتفهما في مناطق سورية متفرقة"),
    Meaning("killed 6 in SA-02", in: "بلغ عدد المتوفين في سيول محافظة جدة 6 حالات"),
  ])
  func wordsBeforeAName(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    Meaning(
      "killed 2 in IQ-DI", "injured 4 in IQ-DI",
      in: "قال مصدر إن شرطيين اثنين قُتلا، بينما أصيب 4 شرطيين بانفجار عبوة في بعقوبة"),
    Meaning("killed 6 in C1007", in: "قُتل 6 مدنيين، بينما أصيب آخرون بجروح، إثر استهداف حي السكري في مدينة حلب"),
    // Another speaks of other dead.
    Meaning(
      "killed 8 in IQ", "injured 500 in IQ-BA",
      in: "وفي العراق، قال مسؤولون إن الزلزال أدى إلى مقتل 8 أشخاص، وصرح الهلال الأحمر أن 500 شخص أصيبوا في البصرة"),
  ])
  func contrastsShareTheirPlace(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    // An origin is none, with the whole of its name; what it does not lie in is where it happened.
    Meaning("killed 1 in SY12", in: "قتل شاب من أبناء بلدة خان أرنبة في درعا"),
    Meaning("killed 2", in: "قتل رجلان، أحدهما من أبناء بقرص والآخر من منطقة الشميطية"),
    Meaning("killed 1 in C4519", in: "عثر على لاجئ مقتولاً في القسم الأول من مخيم الهول"),
    // «مصرعهم» belongs to its verb: the words behind it to the whole.
    Meaning("killed 9 in SY02", "killed 3 in SY02", in: "لقي 9 أشخاص بينهم ثلاثة أطفال مصرعهم جراء انهيار مبنى في حلب"),
    // What a bracket adds does not part two counts.
    Meaning(
      "killed 9 in SY02", "injured 24 in SY02",
      in: "قُتل 9 أشخاص أمس الجمعة (2 أغسطس/ آب 2013) وأصيب 24 آخرون جراء انفجار في حلب"),
    // The place told goes before the dateline.
    Meaning("killed 5 in SY02", "injured 12 in SY02", in: "سوريا: وفاة 5 عمال وإصابة 12 في انقلاب شاحنة في حلب"),
  ])
  func whereFrom(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }
}
