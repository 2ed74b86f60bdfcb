import Testing

/// On which side those counted were.
@Suite struct SideFacetTests {
  @Test(arguments: [
    Meaning("killed 3 combatant of egypt_army", in: "قُتل 3 من أفراد الجيش المصري."),
    Meaning("killed 1 combatant of egypt_army", in: "لقي مجند بالجيش المصري مصرعه."),
    Meaning("killed 5 combatant of sdf", in: "مقتل 5 من عناصر “الوحدات الكردية” بتفجير."),
    Meaning("killed 7 combatant of pkk", in: "مقتل 7 “إرهابيين” من تنظيم بي كا كا."),
    Meaning("killed 2 combatant of isis", in: "عُثر على جثتين لعناصر داعش."),
    Meaning("killed 6 combatant of sdf", in: "قُتل 6 من قوات “الصاعقة”، التابعة لقوات سوريا الديمقراطية."),
    Meaning("killed 4 combatant of isis", in: "قُتل 4 أفراد من خلية تتبع لتنظيم داعش."),
    Meaning("killed 4 combatant of iran_backed_militia", in: "قضى 4 عناصر من مجموعة موالية لإيران."),
    Meaning("casualties 9 combatant of ethiopia", in: "أوقع كمين 9 بين قتيل وجريح في صفوف القوات الإثيوبية."),
    Meaning("killed 40 combatant of syrian_regime", in: "بلغ عدد قتلى قوات النظام 40 قتيلاً.", "قتلى قوات النظام: 40"),
    Meaning(
      "killed 2 combatant of sdf", in: "أعلنت قوات سوريا الديمقراطية مقتل اثنين من أعضائها.",
      "قالت قوات سوريا الديمقراطية إن تنظيم داعش هاجم القرية وارتقى اثنان من مقاتلينا."),
    Meaning("killed 6 combatant of houthi", in: "مقتل 6 حوثيين.", "قُتل 6 متمردين حوثيين.", "مقتل 6 من الحوثيين."),
    Meaning("killed 20 combatant of houthi", in: "مقتل 20 حوثياً."),
    Meaning("killed 1 combatant of houthi", in: "مقتل قيادي حوثي."),
    Meaning("killed 8 combatant of isis", in: "مقتل 8 دواعش.", "مقتل 8 داعشيين."),
    Meaning("killed 2 child", in: "قُتل طفلان بلغم حوثي."),
    // Who adheres need not have fought; victims of an attack are nobody's; members of a family are no force.
    Meaning("detained 5 of isis", in: "توقيف 5 أشخاص موالين لتنظيم داعش."),
    Meaning("killed 30", in: "بلغ عدد قتلى العدوان الإسرائيلي 30 شخصاً."),
    Meaning("killed 2", in: "قُتل 2 من أفراد عائلة واحدة."),
    Meaning("killed 1 combatant", in: "مقتل جندي بطائرات روسية."),
  ])
  func sides(_ meaning: Meaning) throws { try meaning.check(showing: [.victim]) }

  @Test(arguments: [
    Meaning("killed 3 combatant of opposition", on: "2020-05-01", in: "مقتل 3 من الفصائل في ريف حماة بسوريا."),
    Meaning(
      "killed 3 combatant of palestinian_factions", on: "2020-05-01", in: "مقتل 3 من الفصائل في خان يونس بقطاع غزة."),
    Meaning("killed 3 combatant of lna", on: "2020-05-01", in: "مقتل 3 من الجيش الوطني في سرت بليبيا."),
    Meaning("killed 3 combatant of opposition", on: "2020-05-01", in: "مقتل 3 من الجيش الوطني في عفرين."),
    Meaning(
      "killed 3 combatant of somalia_government", on: "2020-05-01", in: "مقتل 3 من القوات الحكومية في مقديشو بالصومال."),
    // The air raids' nation is not where they fell.
    Meaning(
      "killed 3 combatant of syrian_regime", on: "2020-05-01",
      in: "مقتل 3 من القوات الحكومية بقصف إسرائيلي على القنيطرة السورية."),
  ])
  func ofTheCountry(_ meaning: Meaning) throws { try meaning.check(showing: [.victim]) }
}
