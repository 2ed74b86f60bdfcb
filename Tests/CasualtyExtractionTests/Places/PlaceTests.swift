import Testing

/// Where, the finest that the text ties to a count.
@Suite struct PlaceTests {
  private static let aspects: Set<Aspect> = [.places]

  @Test(arguments: [
    Meaning(
      "killed 5 in SY07", in: "قُتل 5 أشخاص في إدلب", "قُتل 5 أشخاص في ريف إدلب", "مقتل 5 أشخاص في محافظة إدلب",
      "مقتل 5 أشخاص بريف إدلب الجنوبي"),
    Meaning("killed 5 in SY03", in: "قُتل 5 أشخاص في ريف دمشق", "مقتل 5 أشخاص بريف دمشق"),
    Meaning("killed 5 in SY01", in: "قُتل 5 أشخاص في دمشق"),
    Meaning(
      "killed 5 in C3953", in: "قُتل 5 أشخاص في بلدة سرمين", "قُتل 5 أشخاص في سرمين بريف إدلب",
      "مقتل 5 أشخاص بمدينة سرمين"),
    Meaning("killed 5 in C2870", in: "قُتل 5 أشخاص في مدينة الرستن بريف حمص"),
    Meaning("killed 5 in C1767", in: "قُتل 5 أشخاص في مدينة منبج شرقي حلب"),
    Meaning("killed 5 in SY", in: "قُتل 5 أشخاص في سوريا", "مقتل 5 أشخاص في سورية"),
    Meaning("killed 5 in البادية السورية", in: "قُتل 5 أشخاص في البادية السورية"),
    Meaning("killed 5 in SY04", in: "قُتل 5 أشخاص في بادية حمص"),
    Meaning(
      "killed 2 in SY02", "killed 3 in SY12", in: "مقتل شخصين في حلب و3 أشخاص في درعا",
      "قُتل شخصان في حلب، وقُتل 3 أشخاص في درعا"),
    Meaning("massacre 4 in SY07", "massacre 4 in SY09", in: "ارتُكبت 4 مجازر في كل من إدلب ودير الزور"),
  ])
  func theFinestPlaceIsTaken(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    // A district's seat bears its name: the town, unless the cue says otherwise.
    Meaning("killed 5 in C2889", in: "قُتل 5 أشخاص في تدمر", "قُتل 5 أشخاص بقصف على مدينة تدمر"),
    Meaning("killed 5 in C5192", in: "قُتل 5 أشخاص في قصف على الميادين شرق دير الزور"),
    Meaning("killed 5 in SY090201", in: "قُتل 5 أشخاص في ناحية هجين"),
    // Names that are words as well count behind a preposition or what struck them.
    Meaning(
      "killed 5 in C2154", in: "قُتل 5 أشخاص في السفيرة بريف حلب", "أصابت القذائف السوق وقُتل 5 أشخاص في السفيرة"),
    Meaning("killed 5 in LY-NQ", in: "قُتل 5 أشخاص في زوارة", "قُتل 5 أشخاص قرب زوارة"),
    Meaning("killed 5 in C6039", in: "قُتل 5 أشخاص في بلدة مزيريب غرب درعا"),
  ])
  func aTownIsReadBehindAPreposition(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    Meaning("killed 5", in: "قُتل 5 أشخاص من أبناء حلب", "قُتل 5 أشخاص، وقال المرصد السوري إنهم مدنيون"),
    Meaning("killed 1", in: "استشهاد الطفل أحمد النابلسي", "مقتل الشاب كريم الحلبي"),
    Meaning("killed 7", in: "قُتل 7 أشخاص منذ التدخل الروسي في سوريا"),
    Meaning("killed 3", in: "قُتل 3 أشخاص، وأعرب عن أسفه مسؤول من وزارة الصحة السودانية"),
  ])
  func aNameThatIsNoPlaceOfTheEventIsNone(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test func aDefiniteNounTakesUpThePlaceNamedBefore() throws {
    let text = "قُتل 5 أشخاص في مدينة الباب. وأصيب 3 أشخاص في المدينة نفسها."
    #expect(try facts(in: text, showing: Self.aspects) == ["killed 5 in C1202", "injured 3 in C1202"])
  }

  @Test func placesDoNotCarryAcrossSentences() throws {
    let text = "قُتل 5 أشخاص في مدينة الباب. واعتُقل 3 أشخاص لاحقاً."
    #expect(try facts(in: text, showing: Self.aspects) == ["killed 5 in C1202", "detained 3"])
  }

  @Test(arguments: [
    Meaning(
      "killed 4 in LY-TB", in: "قُتل 4 مدنيين في غارات على العاصمة الليبية", "قُتل 4 مدنيين في العاصمة الليبية طرابلس"),
    // Where a place lies, or somebody comes from, is not where it happened.
    Meaning("killed 4 in C2338", in: "قُتل 4 مدنيين في مدينة دوما شرق العاصمة السورية دمشق"),
    Meaning("killed 4 in EG-KB", in: "قُتل 4 عمال في حريق بمدينة العبور التي تقع على بعد 30 ميلاً شمال العاصمة المصرية"),
    Meaning("killed 2 in TN-42", in: "توفيت شقيقتان أصيلتا العاصمة في ولاية القصرين"),
  ])
  func aCapitalIsNamedByItsCountry(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test func theBareCapitalIsThatOfTheCountryToldOf() throws {
    let text = "شهدت طرابلس الليبية اشتباكات أمس. وسقطت قذائف جنوب العاصمة الخميس ما أدى إلى مقتل 4 أشخاص."
    #expect(try facts(in: text, showing: Self.aspects) == ["killed 4 in LY-TB"])
    #expect(try facts(in: "قُتل 4 أشخاص في العاصمة المؤقتة.", showing: Self.aspects) == ["killed 4"])
  }

  @Test(arguments: [
    // Each by its name where one code would stand for all of them.
    Meaning(
      "killed 7 in الصرفند+جويا+صديقين", in: "استشهاد 7 أشخاص في غارات على بلدات الصرفند وجويا وصديقين جنوبي لبنان"),
    Meaning("killed 7 in LB-JA", in: "استشهاد 7 أشخاص في غارة على بلدة قانا قضاء صور جنوبي لبنان"),
  ])
  func townsOfOneUnitAreTold(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }
}

/// Places that are somebody's, and those told beside each other.
@Suite struct PlacesBesideTests {
  @Test(arguments: [
    // Where somebody comes from, against where they were taken.
    Meaning("killed 1", in: "وفاة أسير فلسطيني من بيت أمر في ظروف غامضة"),
    Meaning("killed 1 in SY04", in: "مقتل شاب من مدينة الباب برصاص مجهولين في ريف حمص"),
    Meaning("detained 4 in C1202", in: "اعتقال 4 شبان من مدينة الباب"),
    Meaning("attack 20 in الضفة الغربية+PS-JEM", in: "نفذت القوات 20 عملية اقتحام في الضفة الغربية والقدس."),
    Meaning(
      "killed 2 in C2987", "killed 1 in SY02",
      in: "أفاد المرصد بمقتل رجلين في مدينة حماة برصاص مسلحين، وفي حلب، قُتل حارس بإطلاق نار."),
    Meaning(
      "killed 1 in C2338", "killed 1 in C2338",
      in: "وفي ريف دمشق، قُتلت امرأة وطفلها جراء غارات على مدينة دوما."),
    Meaning("killed 5 in C1007", in: "قضى خمسة باعة بغارة على حي البساتين في حلب."),
  ])
  func whose(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }
}

/// One name of several places, and one place of several names.
@Suite struct SharedNameTests {
  private static let aspects: Set<Aspect> = [.places]

  @Test(arguments: [
    Meaning("killed 3 in JO-AM", in: "قُتل 3 أشخاص في عمان", "قُتل 3 أشخاص في عمان، وقالت السلطات الأردنية إنها تحقق"),
    Meaning(
      "killed 3 in OM", in: "قُتل 3 أشخاص في سلطنة عمان", "قُتل 3 أشخاص في عمان، وقالت الشرطة العمانية إنها تحقق",
      "قُتل 3 أشخاص في عمان، وتضررت بيوت في صلالة"),
    Meaning("killed 6 in OM-MA", in: "قُتل 6 أشخاص في مسقط، وفق الشرطة العمانية"),
    // Where somebody was born.
    Meaning("killed 4 in SY02", in: "قُتل 4 أشخاص في مسقط رأسه بريف حلب"),
  ])
  func aCountryOfACapitalsNameIsToldByTheText(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    Meaning(
      "killed 5 in LB-BH", in: "قُتل 5 أشخاص في محافظة بعلبك - الهرمل", "قُتل 5 أشخاص في بعلبك-الهرمل",
      "قُتل 5 أشخاص في بعلبك – الهرمل", "قُتل 5 أشخاص في بعلبك الهرمل")
  ])
  func aUnitBearsTheNamesOfTwoTowns(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }
}
