import Testing

/// Who did it, and who is only named.
@Suite struct PerpetratorTests {
  private static let aspects: Set<Aspect> = [.perpetrators]

  @Test(arguments: [
    Meaning(
      "killed 7 by syrian_regime",
      in: "قُتل 7 أشخاص على يد قوات النظام", "مقتل 7 أشخاص من قبل قوات النظام السوري", "قتلت قوات النظام 7 أشخاص",
      "مقتل سبعة أشخاص في قصف شنته قوات النظام", "مقتل 7 أشخاص بقصف قوات النظام",
      "قُتل 7 أشخاص جراء قصف لقوات النظام", "قضت وحدة من قوات النظام على 7 أشخاص",
      "وكانت قوات النظام قد قتلت 7 أشخاص", "ردت قوات النظام بقصف مدفعي أوقع 7 قتلى"),
    Meaning("injured 3 by turkey", in: "إصابة 3 أشخاص جراء استهداف مسيرة تركية لسيارة"),
    Meaning("killed 12 by pro_regime_militia", in: "قتل مسلحون موالون للنظام 12 شخصاً"),
    Meaning("detained 3 by israel", in: "توغلت قوة إسرائيلية في القرية واعتقلت 3 أشخاص"),
    Meaning(
      "killed 3 by russia", in: "قُتل 3 أشخاص بغارة روسية", "مقتل 3 أشخاص بغارات الطيران الروسي",
      "قتلت غارة روسية 3 أشخاص", "استشهاد 3 أشخاص إثر غارات نفذتها طائرات روسية"),
    Meaning(
      "killed 5 by israel", in: "استشهد 5 أشخاص برصاص الاحتلال", "استشهاد 5 أشخاص بنيران قوات الاحتلال الإسرائيلي"),
    Meaning("killed 4 by isis", in: "قُتل 4 أشخاص بهجوم لتنظيم داعش", "مقتل 4 أشخاص بلغم زرعه تنظيم داعش"),
    Meaning(
      "killed 2 by unidentified", in: "قُتل شخصان برصاص مجهولين", "قتل مسلحون مجهولون شخصين",
      "مقتل شخصين على يد جهات لم يتمكن الفريق من تحديدها"),
    Meaning("massacre 2 by syrian_regime", in: "ارتكبت قوات النظام مجزرتين", "مجزرتان ارتكبتهما قوات النظام"),
    Meaning(
      "killed 6 by syrian_regime+russia", in: "قُتل 6 أشخاص على يد قوات النظام وروسيا",
      "قتلت قوات النظام والقوات الروسية 6 أشخاص"),
    Meaning("detained 11 by sdf", in: "اعتقلت قوات سوريا الديمقراطية 11 شخصاً", "11 معتقلاً لدى قسد"),
    Meaning("killed 9 by hts", in: "وفاة 9 أشخاص في سجون هيئة تحرير الشام"),
  ])
  func whoDidItIsTaken(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test(arguments: [
    Meaning("killed 5", in: "قُتل 5 من عناصر قوات النظام", "مقتل 5 عناصر من قوات النظام"),
    Meaning("killed 8", in: "قُتل 8 أشخاص في هجوم استهدف القوات التركية"),
    Meaning("killed 10", in: "قُتل 10 أشخاص، معظمهم على يد قوات النظام"),
    Meaning("killed 3", in: "قُتل 3 أشخاص بانفجار لغم من مخلفات الحرب"),
    Meaning("injured 4", in: "أصيب 4 أشخاص في حادث سير"),
  ])
  func whoIsOnlyNamedIsNone(_ meaning: Meaning) throws { try meaning.check(showing: Self.aspects) }

  @Test func anActorMayKillTheFightersOfAnother() throws {
    #expect(
      try facts(in: "قتل تنظيم الدولة 6 من عناصر قسد", showing: [.victim, .perpetrators])
        == ["killed 6 combatant of sdf by isis"])
  }

  @Test func sentencesDoNotShareTheirPerpetrators() throws {
    let text = "قتلت قوات النظام 6 أشخاص. وأصيب 3 أشخاص في حريق."
    #expect(try facts(in: text, showing: Self.aspects) == ["killed 6 by syrian_regime", "injured 3"])
  }
}
