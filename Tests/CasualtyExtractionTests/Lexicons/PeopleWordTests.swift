import Testing

/// Trades, roles, ranks and ages of those counted.
@Suite struct PeopleWordTests {
  @Test(arguments: [
    Meaning("killed 1 worker", in: "مقتل بائع متجول في السوق.", "مقتل عتال في الميناء.", "مقتل صانع محتوى."),
    Meaning("killed 7 worker", in: "مقتل 7 جامعي خردة.", "مقتل 7 صيادي سمك.", "مقتل 7 كسبة."),
    Meaning("killed 2 civil_defence", in: "مقتل متطوعان من الدفاع المدني السوري."),
    Meaning("killed 1 female media", in: "مقتل مذيعة في القصف.", "مقتل محررة صحفية."),
    Meaning("killed 1 aid_worker", in: "مقتل موظف في الأونروا.", "مقتل عامل في المجال الإغاثي."),
    Meaning("killed 3 teacher", in: "مقتل 3 أساتذة جامعات.", "مقتل 3 مديري مدارس."),
    Meaning("killed 1 refugee", in: "وفاة طالب لجوء في البحر."),
    Meaning("killed 4 combatant", in: "مقتل 4 أعوان شرطة.", "مقتل 4 متشددين.", "مقتل 4 حراس حدود.", "مقتل 4 نقباء."),
    Meaning("killed 4 combatant of pro_regime_militia", in: "مقتل 4 شبيحة في كمين."),
    Meaning("killed 1 elderly", in: "مقتل سبعيني بقذيفة.", "مقتل طاعن في السن."),
    Meaning("killed 1 adult female", in: "مقتل ربة منزل."),
    Meaning("killed 1", "injured 1", in: "مقتل مستوطن وإصابة آخر."),
    Meaning("killed 3", in: "مقتل 3 من عائلة واحدة.", "مقتل 3 من عائلة النجار.", "مقتل 3 من أفراد أسرة واحدة."),
    Meaning("killed 3 civil_defence", in: "مقتل 3 من الدفاع المدني."),
    Meaning("killed 4 KR", in: "مقتل 4 كوريين جنوبيين."),
    Meaning("killed 9 families displaced", in: "قضت 9 عائلات نازحة."),
  ])
  func whoIsCounted(_ meaning: Meaning) throws { try meaning.check() }
}
