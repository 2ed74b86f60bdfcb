import Testing

/// With what, and on what.
@Suite struct WeaponAndTargetTests {
  @Test(arguments: [
    Meaning(
      "killed 4 with airstrike", in: "مقتل 4 أشخاص بقصف جوي", "قُتل 4 أشخاص بغارة جوية",
      "مقتل 4 أشخاص بغارات الطيران الحربي"),
    Meaning(
      "killed 4 with shelling", in: "مقتل 4 أشخاص بقصف مدفعي", "قُتل 4 أشخاص بقذائف الهاون", "مقتل 4 أشخاص بقصف صاروخي"),
    Meaning("killed 4", in: "مقتل 4 أشخاص بقصف", "مقتل 4 أشخاص في انفجار"),
    Meaning("killed 4 with landmine", in: "مقتل 4 أشخاص بانفجار لغم", "قُتل أربعة أشخاص بانفجار لغم أرضي"),
    Meaning("killed 4 with ied", in: "مقتل 4 أشخاص بعبوة ناسفة", "قُتل 4 أشخاص بانفجار عبوة ناسفة"),
    Meaning("killed 4 with car_bomb", in: "مقتل 4 أشخاص بسيارة مفخخة", "قُتل 4 أشخاص بانفجار دراجة نارية مفخخة"),
    Meaning("killed 4 with gunfire", in: "مقتل 4 أشخاص بالرصاص", "قُتل 4 أشخاص بإطلاق نار"),
    Meaning("killed 4 with drone", in: "مقتل 4 أشخاص بطائرة مسيّرة", "قُتل 4 أشخاص بمسيّرة"),
    Meaning("killed 4 with torture", in: "وفاة 4 أشخاص تحت التعذيب", "مقتل 4 أشخاص بسبب التعذيب"),
    Meaning("killed 4 with execution", in: "إعدام 4 أشخاص", "أُعدم 4 أشخاص"),
    Meaning("killed 4 with barrel_bomb", in: "مقتل 4 أشخاص بالبراميل المتفجرة"),
    Meaning("killed 4 with chemical", in: "مقتل 4 أشخاص بغاز السارين"),
    Meaning("killed 4 with cluster_munition", in: "مقتل 4 أشخاص بقنابل عنقودية"),
  ])
  func weapons(_ meaning: Meaning) throws { try meaning.check(showing: [.weapons]) }

  @Test(arguments: [
    Meaning("killed 4 on school", in: "مقتل 4 أشخاص بقصف استهدف مدرسة", "قُتل 4 أشخاص بقصف على مدرسة"),
    Meaning("killed 4 on market", in: "مقتل 4 أشخاص بقصف على سوق شعبي", "مقتل 4 أشخاص بقصف استهدف السوق"),
    Meaning("killed 4 on medical_facility", in: "مقتل 4 أشخاص بقصف استهدف مشفى"),
    Meaning("attack 5 on vital_facility", in: "وثق التقرير 5 حوادث اعتداء على مراكز حيوية مدنية"),
    Meaning("attack 2 on mosque", in: "حادثتا اعتداء على مساجد"),
    Meaning("killed 4", in: "مقتل 4 أشخاص عند خروجهم من المدرسة"),
  ])
  func targets(_ meaning: Meaning) throws { try meaning.check(showing: [.targets]) }

  @Test(arguments: [
    Meaning(
      "killed 4 on mosque", in: "مقتل 4 أشخاص في انفجار داخل مسجد", "مقتل 4 أشخاص بتفجير مسجد",
      "مقتل 4 أشخاص بتفجير بمسجد",
      "مقتل 4 أشخاص جراء انفجار هزّ مسجداً", "قُتل 4 أشخاص في مسجد استهدفته مدفعية"),
    Meaning("killed 4 on market", in: "مقتل 4 أشخاص بانفجار سيارة مفخخة في أحد الأسواق"),
    Meaning(
      "killed 4 on camp", in: "تعرض مخيم للنازحين لهجوم أوقع 4 قتلى", "إن مخيماً للنازحين تعرض لهجوم أوقع 4 قتلى"),
    Meaning("killed 2 on residential", in: "إن منزل أحد المزارعين استُهدف فجراً، ما أدى إلى مقتل 2"),
    // A town's name, an accident, a stampede, what was damaged besides, who did it.
    Meaning("killed 4", in: "مقتل 4 أشخاص بقصف استهدف بلدة بيت حانون", "مقتل 4 أشخاص بانفجار أسطوانة غاز في منزل"),
    Meaning(
      "killed 9", in: "حصيلة حادث التدافع في مدرسة بلغت 9 قتلى",
      "جرفت السيول التي ضربت البلدة خيام النازحين وتوفي 9 أشخاص"),
    Meaning(
      "killed 4", in: "قُتل 4 أشخاص بقصف على القرية أحدث أضراراً في المنازل", "قُتل 4 أشخاص في عملية نفذتها دورية",
      "قُتل 4 أشخاص برصاص الشرطة، مؤكدةً إحراق 14 خيمة"),
  ])
  func whereItWentOff(_ meaning: Meaning) throws { try meaning.check(showing: [.targets]) }

  /// The tally behind its figures says what they are the toll of.
  @Test(arguments: [
    Meaning("casualties 47 with car_bomb", in: "47 شخصاً بين قتيل وجريح حصيلة انفجار سيارة مفخخة."),
    Meaning(
      "killed 24 with airstrike", "injured 58 with airstrike",
      in: "24 شهيداً و58 جريحاً، هذه هي الحصيلة النهائية لغارة فجر أمس.", "24 شهيداً و58 جريحاً كانوا حصيلة القصف الجوي."),
    Meaning("killed 5 with airstrike", "killed 40", in: "قُتل 5 أشخاص بغارة في هذه القرية، وبلغت حصيلة العام 40 قتيلاً."),
  ])
  func tollOf(_ meaning: Meaning) throws { try meaning.check(showing: [.weapons]) }
}
