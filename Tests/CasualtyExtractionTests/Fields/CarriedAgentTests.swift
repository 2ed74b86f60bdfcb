import Testing

/// Agents under a plural verb, described before their verb or owning what was left behind.
@Suite struct CarriedAgentTests {
  @Test(arguments: [
    Meaning(
      "abducted 17 by unidentified",
      in: "قال شهود إن مسلحين ترجلوا من سيارتين عند مدخل المصنع وخطفوا 17 شخصاً.",
      "قال شهود إن مسلحين مجهولين وصلوا على متن شاحنتين، وخطفوا 17 شخصاً."),
    Meaning("killed 2 by unidentified", in: "وأضاف أن المسلحين فروا بعد أن قتلوا شخصين."),
    Meaning(
      "killed 4 by syrian_regime", in: "إن قوات النظام المتواجدة في حاجز المدجنة استهدفت بلدة الحويز ما أدى إلى مقتل 4."
    ),
    Meaning(
      "killed 2 by syrian_regime with landmine", in: "قُتل شخصان جراء انفجار مخلفات قصف قوات الأسد في بلدة الحراك."),
    Meaning(
      "killed 40 by syrian_regime+pro_regime_militia",
      in: "في سوريا قُتل 40 شخصاً على يد قوات الحكومة السورية والميليشيات التابعة لها."),
    Meaning("killed 7 by syrian_regime with execution", in: "أشار التقرير إلى ارتكاب قوات النظام 7 إعدامات ميدانية."),
    Meaning("killed 5 by opposition with gunfire", in: "في سوريا قُتل 5 أشخاص بنيران عناصر الجيش السوري الحر."),
    // A raid on the ground, arms that were taken or kept off.
    Meaning("killed 14 by unidentified", in: "شن مسلحون قبليون غارة على قرية وقتلوا 14 شخصاً."),
    Meaning("killed 15 combatant", in: "غنم المقاتلون 3 دبابات ومدافع هاون بعد مقتل 15 عنصراً."),
    Meaning("killed 6", in: "عُثر على ست جثث في سيارة مضادة للرصاص."),
    Meaning("killed 2 combatant with landmine", in: "انفجر لغم تحت دبابة للجيش ما أدى إلى مقتل جنديين."),
  ])
  func whoDid(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .weapons, .victim]) }

  @Test(arguments: [
    Meaning(
      "killed 3 says red_crescent", "killed 12",
      in: "قُتل 3 أشخاص، بحسب الهلال الأحمر. وقالت هيئة مقاومة الجدار إن 12 شخصاً قتلوا."),
    Meaning("killed 5 says health_ministry", in: "ونقلت الوكالة عن وزير الصحة مقتل 5 أشخاص."),
    Meaning(
      "displaced ~300 says response_coordinators", in: "نزح نحو 300 شخص. بحسب إحصاء “منسقي الاستجابة في الشمال السوري”."
    ),
    Meaning("killed 53", in: "أشار ناشطون من دير الزور والمرصد السوري لحقوق الإنسان إلى مقتل 53 شخصاً."),
  ])
  func whoCounted(_ meaning: Meaning) throws { try meaning.check(showing: [.source]) }

  @Test(arguments: [
    Meaning("displaced 400 in C6124", in: "نزح 400 شخص من مدينة نوى إلى بلدة تسيل."),
    Meaning("killed 1 in C4226", in: "تعرضت بلدة بداما التابعة لمدينة جسر الشغور لقصف أدى إلى مقتل شخص."),
    Meaning("killed 7 in C1007", in: "قُتل 7 أشخاص إثر غارة إسرائيلية على أحياء حلب الشرقية."),
    Meaning(
      "killed 19 in EG-C", in: "تمكنت الفرق من انتشال جثث من تحت أنقاض عقار في منطقة عين شمس ليرتفع عدد الوفيات إلى 19."
    ),
    Meaning("killed ≥100", in: "بلغت حصيلة القتلى 100 على الأقل، في وقت تتواصل فيه الاشتباكات في مدن سورية عدة."),
  ])
  func whereItWas(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }
}
