import Testing

/// Towns and first-level units outside Syria that the built-in gazetteer knows.
@Suite struct GazetteerRowsTests {
  private static let aspects: Set<Aspect> = [.places]

  @Test(arguments: [
    Meaning("killed 3 in EG-AST", in: "قُتل 3 أشخاص في أبنوب"),
    Meaning("killed 3 in ML-5", in: "قُتل 3 أشخاص في سيفاري"),
    Meaning("killed 4 in NG-KT", in: "مقتل 4 أشخاص في ولاية كاتسينا"),
    Meaning("injured 3 in PS-NBS", in: "أصيب 3 أشخاص في بلدة بورين"),
    Meaning("killed 5 in YE-SD", in: "قُتل 5 أشخاص في مديرية الظاهر بمحافظة صعدة"),
    Meaning("killed 6 in IN-KL", in: "قُتل 6 أشخاص في كيرالا"),
    Meaning("killed 2 in AF-KAB", in: "قُتل شخصان في ولاية كابول"),
  ])
  func townsAndUnitsOutsideSyria(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  /// Towns, quarters, camps and islands that reports of other countries name.
  @Test(arguments: [
    Meaning("killed 3 in SA-09", in: "قُتل 3 أشخاص في صامطة"),
    Meaning("killed 4 in OM-BS", in: "توفي 4 أشخاص في ولاية السويق"),
    Meaning("killed 3 in AF-NAN", in: "قُتل 3 أشخاص في مديرية أتشين"),
    Meaning("killed 7 in PK-KP", in: "مقتل 7 أشخاص في مانسهرا"),
    Meaning("killed 3 in NE-6", in: "مقتل 3 جنود في تورودي"),
    Meaning("killed 3 in SS-UY", in: "مقتل 3 أشخاص في أجونق توك"),
    Meaning("killed 2 in LB-JL", in: "استشهاد شخصين في حارة حريك"),
    Meaning("killed 5 in IQ-BG", in: "قُتل 5 أشخاص في حي الجهاد"),
    Meaning("killed 3 in UA-14", in: "قُتل 3 أشخاص في فوهليدار"),
    Meaning("killed 4 in ساموس", in: "غرق 4 أشخاص قبالة جزيرة ساموس"),
    Meaning("killed 4 in لامبيدوزا", in: "غرق 4 أشخاص قبالة لمبيدوزا"),
    Meaning("killed 6 in غوانتانامو", in: "وفاة 6 أشخاص في غوانتنامو"),
  ])
  func townsOfOtherCountries(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  /// Names that are words as well («fleeing ones», «the agreement of Astana») need a cue.
  @Test(arguments: [
    Meaning("killed 3", in: "قُتل 3 أشخاص من فصائل المعارضة", "قُتل 3 أشخاص هاربين من القصف"),
    Meaning("killed 4", in: "قُتل 4 أشخاص منذ اتفاق أستانا"),
  ])
  func aWordIsNoPlace(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }
}
