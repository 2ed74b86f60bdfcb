import CasualtyExtraction
import Testing

/// Who did it where the text does not name them beside the count.
@Suite struct AgentFieldTests {
  @Test(arguments: [
    Meaning("killed 6 by al_shabaab", in: "وقالت حركة الشباب إنها قتلت 6 من الحراس."),
    Meaning("killed 4 by russia with airstrike", in: "زعم الجيش الروسي أن طائراته قتلت 4 رعاة."),
    Meaning("casualties 4 by turkey", in: "أعلنت وزارة الدفاع التركية تحييد 4 رجال في الجبل."),
    Meaning(
      "killed 9 by rsf with shelling",
      in: "أدانت نقابة محلية قصف قوات الدعم السريع بالمدفعية السوق الذي أودى بحياة 9 أشخاص."),
    Meaning(
      "killed 8 by syrian_regime", "killed 3 by opposition",
      in: "قتلت قوات النظام 8 أشخاص، بينما قُتل 3 أشخاص على يد فصائل المعارضة."),
    // What sets the same event apart is another's act; an active verb goes on with its subject.
    Meaning("killed 8 by syrian_regime", "killed 3", in: "قتلت قوات النظام 8 أشخاص، بينما قُتل 3 أشخاص في حادث."),
    Meaning(
      "detained 9 by sdf", "detained 5 by sdf",
      in: "اعتقلت قوات سوريا الديمقراطية 9 رجال، بينما اعتقلت في قرية أخرى 5 رجال."),
    Meaning("killed 1 perhaps by israel with airstrike", in: "قُتل شخص بغارة يُعتقد أنها إسرائيلية"),
    Meaning("killed 2 by hts", in: "أما هيئة تحرير الشام فقتلت رجلين."),
    Meaning("killed 7 by al_qaeda", in: "قُتل 7 دركيين في هجوم نُسب إلى مسلحين ينتمون لجماعة نصرة الإسلام."),
    Meaning(
      "killed 3 by isis", in: "قتل عناصر ينتمون لجماعة موالية لتنظيم داعش ثلاثة حراس.",
      "تبنى تنظيم داعش الهجوم الذي استهدف قوات من الجيش المالي وأدى إلى مقتل 3 أشخاص."),
    Meaning("killed 3 by unidentified", in: "قُتل 3 أشخاص في كمين نصبه مسلحون."),
    Meaning("killed 4 by isis", in: "قُتل 4 حراس في هجوم لـ”داعش”.", "قُتل 4 حراس في هجوم مسلح لعناصر تنظيم داعش."),
    Meaning("killed 3 by isis", in: "هاجمت مجموعة أخرى من تنظيم داعش نقطة وقتلت 3 رجال."),
    Meaning(
      "killed 5 by lna with airstrike",
      in: "قُتل 5 أشخاص وأصيب العديد جراء القصف الذي شنه طيران خليفة حفتر على قرية."),
    // The nation of an attack or of troops; an occupied one has none.
    Meaning("killed 9 by iraq_government with airstrike", in: "قُتل 9 رجال في غارة عراقية."),
    Meaning("killed 5 by pakistan", in: "قتلت قوات باكستانية 5 رعاة."),
    Meaning("killed 6", in: "قُتل 6 جنود في هجمات فلسطينية."),
    // «إلا أن» tells another story.
    Meaning(
      "killed 1 by iraq_government", "killed 2",
      in: "قتلت القوات العراقية مسلحاً، إلا أن رفيقه بقي في الدار وقُتل شخصان."),
    // Whose the forces are: of the country named behind them, or that the text tells of.
    Meaning("killed 4 by niger", in: "قتلت القوات المسلحة في النيجر 4 رعاة.", "قتل الجيش 4 رعاة في النيجر."),
  ])
  func whoDidIt(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .weapons]) }

  @Test(arguments: [
    Meaning("killed 2 with suicide_bomb", "detained 6", in: "فجر انتحاري نفسه فقُتل حارسان، وأوقفت الشرطة 6 أشخاص."),
    Meaning("killed 3 with airstrike on market", in: "قُتل 3 باعة بغارة جوية وسط سوق."),
    Meaning("injured 1 with gunfire", in: "أصيب رجل بالرصاص ونقل على إثره إلى المستشفى."),
    Meaning("killed 2 with rocket", in: "قُتل رجلان بصاروخ في حي الثكنة."),
    Meaning("killed 5 with shelling", "killed 4", in: "قُتل 5 رجال بقذيفة، بينما قُتل 4 رجال في ظروف غامضة."),
    Meaning("injured 7", in: "أصيب 7 رجال في حي حجر النار."),
    Meaning("injured 7 with gunfire", in: "أطلق رجل النار على حافلة ما أدى إلى إصابة 7 ركاب."),
  ])
  func withAndToWhat(_ meaning: Meaning) throws { try meaning.check(showing: [.weapons, .targets]) }
}
