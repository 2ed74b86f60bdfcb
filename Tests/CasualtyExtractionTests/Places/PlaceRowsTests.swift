import Testing

/// Rows of places with their figures, and the places that open a tally.
@Suite struct PlaceRowsTests {
  private static let aspects: Set<Aspect> = [.places]

  @Test(arguments: [
    Meaning(
      "killed 11 in IQ-BG", "killed 8 in IQ-MA", "killed 6 in IQ-DQ",
      in: "قُتل 11 متظاهراً في بغداد، و8 في ميسان، وذي قار 6"),
    Meaning(
      "detained 13 in PS-TBS", "detained 9 in PS-TKM", "detained 27 in PS-RBH",
      in: "بلغ عدد المعتقلين في طوباس 13، وطولكرم 9 مواطنين، وفي رام الله والبيرة 27 معتقلاً"),
    Meaning(
      "killed 22 in SY12", "killed 9 in C6044", "killed 13 in C6039",
      in: "استشهاد 22 مدنياً في ريف درعا أمس (9 في بلدة المسيفرة، و13 في بلدة المزيريب) بغارات"),
    Meaning(
      "killed 41 in IQ-KI", "injured 18 in IQ-KI", "killed 11 in IQ-SD",
      in: "سقط في كركوك 41 قتيلاً و18 جريحاً، وصلاح الدين \"11 قتيلاً\""),
  ])
  func eachCountHasItsPlace(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    Meaning(
      "killed 6 in YE-SH", in: "وفي سياق ضحايا الإرهاب في شبوة ارتفعت حصيلة الوفيات إلى 6"),
    Meaning(
      "killed 3 in C2338",
      in: "أفاد المركز في تحديث لحصيلة غارة الأمس على منزل في مدينة دوما، بأن الحصيلة ارتفعت إلى ثلاثة قتلى"),
    Meaning(
      "killed 22 in SD-KN",
      in: "ذكر المجلس أن أكثر الولايات تضرراً في مجال خسائر الأرواح هي ولاية شمال كردفان حيث بلغ عدد الوفيات 22"),
    // Who speaks there counts for the whole country.
    Meaning("killed 97", in: "أعلن وزير الصحة في إدارة شرق ليبيا، مساء السبت، أن حصيلة الوفيات بلغت 97"),
  ])
  func whatATallyIsOfSaysWhere(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }
}
