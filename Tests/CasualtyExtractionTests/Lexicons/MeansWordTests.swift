import Testing

/// Words for weapons and for what was hit.
@Suite struct MeansWordTests {
  @Test(arguments: [
    Meaning("killed 6 with drone", in: "قُتل 6 رجال جراء محلقة انقضاضية.", "مقتل 6 رجال بطائرة كواد كابتر."),
    Meaning("killed 6 with suicide_bomb", in: "قُتل 6 رجال في عملية انغماسية.", "مقتل 6 رجال بحزامه الناسف."),
    Meaning("killed 6 with ied", in: "قُتل 6 رجال في انفجار طرد ملغوم.", "مقتل 6 رجال بقنبلة لاصقة."),
    Meaning("killed 6 with gunfire", in: "قُتل 6 رجال بمسدس كاتم للصوت.", "مقتل 6 رجال برشقات نارية."),
    Meaning("killed 6 with incendiary", in: "قُتل 6 رجال بقذائف فسفورية.", "مقتل 6 رجال بزجاجات حارقة."),
    Meaning("killed 6 with airstrike", in: "قُتل 6 رجال جراء حزام ناري."),
    Meaning("killed 6 with stabbing", in: "قُتل 6 رجال بآلات حادة."),
    Meaning("killed 6 with landmine", in: "قُتل 6 رجال في انفجار لغم مضاد للدبابات."),
  ])
  func weapons(_ meaning: Meaning) throws { try meaning.check(showing: [.weapons]) }

  @Test(arguments: [
    Meaning("killed 6 on residential", in: "قُتل 6 رجال في غارة على برج سكني.", "مقتل 6 رجال بقصف استهدف مربعاً سكنياً."),
    Meaning("killed 6 on camp", in: "قُتل 6 رجال في قصف استهدف معسكراً للنازحين."),
    Meaning(
      "killed 6 on military_site", in: "قُتل 6 رجال في هجوم على قسم شرطة.", "مقتل 6 رجال بقصف استهدف مطاراً عسكرياً."),
    Meaning("killed 6 on infrastructure", in: "قُتل 6 رجال بقصف استهدف محطة ضخ المياه."),
    Meaning("killed 6 on mosque", in: "قُتل 6 رجال في هجوم على حسينية."),
    Meaning("killed 6 on vital_facility", in: "قُتل 6 رجال بقصف استهدف مبنى حكومياً."),
  ])
  func targets(_ meaning: Meaning) throws { try meaning.check(showing: [.targets]) }
}
