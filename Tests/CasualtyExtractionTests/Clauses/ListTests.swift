import CasualtyExtraction
import Testing

/// Lists, gapped clauses and what interrupts them.
@Suite struct ListTests {
  @Test(arguments: [
    // Bare figures behind counted things count things.
    Meaning(
      "killed 21", "killed 6 part_of#1",
      in: "وفاة 21 شخصاً منها 6 حالات في الجزيرة، وانهيار 450 بيتاً في سنار، و77 بيتاً في كسلا، و90 بالقضارف."),
    Meaning("killed 4", "killed 3", in: "قُتل 4 أشخاص في سنار، و3 في كسلا."),
    // The noun behind the second figure is the first one's too.
    Meaning("killed 4 civilian", "injured 31 civilian", in: "مقتل 4 وجرح 31 مدنياً"),
    Meaning("killed 6 child", in: "6 جثث لأطفال عُثر عليها في البئر، وقُتل آخرون."),
    Meaning("displaced 300 families", in: "فرّت 300 عائلة من القرية."),
    Meaning("killed 40", "killed 5 combatant", in: "وانتهى الحصار بمقتل 40 شخصاً و5 من رجال الأمن."),
    // What is told of a whole, of years, of places, of what might come.
    Meaning("killed 30", in: "أودى الوباء بحياة 30 شخصاً من أصل 900 حالة."),
    Meaning("killed 120", "killed 214", in: "قتلى الألغام في البلاد: 2016: 120؛ 2017: 214."),
    Meaning("killed 190", in: "ارتفع عدد القتلى من 150 إلى 190"),
    Meaning(in: "حذّر من أن تؤدي الضربة إلى مقتل آلاف المدنيين."),
    Meaning(in: "يقضي الاتفاق بتسوية أوضاع 340 من مقاتلي الفصيل."),
    // Titles with a name, away from their verb or with a second title.
    Meaning(
      "killed 1 worker", "killed 1 female student", in: "استشهد في درعا أمس المهندس رامي السالم والطالبة سلمى النجار."),
    Meaning("killed 1 combatant", in: "اغتيل العقيد المتقاعد فرج السعداوي."),
    Meaning(in: "استشهد في درعا أمس المدير العام."),
    // Mixed people under one figure, or told apart.
    Meaning("killed 850", in: "استشهاد 850 طفلاً وامرأة خلال الشهر."),
    Meaning("killed 4 child", "killed 1 adult female", in: "استشهاد 4 أطفال وامرأة."),
    Meaning("killed 30", in: "قُتل 30 رجلاً وامرأة وطفلاً."),
    // Members of teams are no combatants.
    Meaning("killed 18 medical", in: "استشهد 18 من عناصر الطواقم الطبية."),
    Meaning("killed 2 combatant", in: "قُتل عنصران من الشرطة."),
    // The adverb of manner is no counted thing.
    Meaning("killed 9", "killed 31", in: "وفاة 9 أشخاص بالصواعق و31 غرقاً."),
    // «فقد» before a verb is a particle.
    Meaning("killed 7 adult male", in: "وبحسب الأهالي فقد قُتل 7 رجال."),
    Meaning("missing 7 adult male", in: "فقد 7 رجال."),
    Meaning("killed 2", in: "فقد السائق السيطرة على حافلته فقُتل راكبان."),
    Meaning("missing 6 combatant", in: "إن 6 عناصر فُقد الاتصال بهم في البادية."),
    // «أو» joins the events.
    Meaning("casualties 300", in: "قتل أو جرح 300 شخص."),
    // A house's owner is not among the dead.
    Meaning("casualties 11", in: "مقتل وإصابة 11 شخصاً في غارات على مواقع بينها مركز تجاري ومنزل مواطن."),
    // The side stands behind the qualifier.
    Meaning("killed ≥17 combatant of syrian_regime", in: "قُتل 17 عنصراً على الأقل من قوات النظام."),
    // «سقوط» of somebody tells, of something causes.
    Meaning("killed 1", "injured 4", in: "أفاد المسعفون بسقوط شهيد وجرح 4."),
    Meaning("injured 5", in: "أصيب خمسة بسقوط ثلاث قذائف."),
  ])
  func whoIsCounted(_ meaning: Meaning) throws { try meaning.check(showing: [.victim, .part]) }

  @Test(arguments: [
    // The place opens the count.
    Meaning(
      "killed 9 in SY05", "killed 11 in SY12", "killed 2 in SY08",
      in: "قُتل في حماة 9 أشخاص، وفي درعا 11 شخصاً، وفي الحسكة شخصان."),
    Meaning(
      "killed 90 in MA-TAR", "killed 44 in MA-CHI",
      in: "بلغ عدد الوفيات بإقليم تارودانت 90 شخصاً، وبإقليم شيشاوة 44 شخصاً."),
    // Countries as objects of a disaster, behind prepositions, and where its centre lies.
    Meaning("killed 700 in TR+SY", in: "ضرب زلزال عنيف تركيا وسوريا وأسفر عن سقوط 700 قتيل."),
    Meaning("killed 55 in TR", in: "أما في تركيا، فلقي 55 شخصاً مصرعهم."),
    Meaning("killed 61 in SY", in: "وفي سوريا قُتل 61 شخصاً نتيجة زلزال مركزه في تركيا."),
    // Where somebody spoke.
    Meaning("killed 8", in: "قال الوزير في مؤتمر صحفي بصنعاء إن 8 أشخاص قُتلوا."),
    // The largest of those counted tells of itself.
    Meaning(
      "massacre 5 in SY02", "killed 33 in SY02", "massacre 2 in SY09",
      in: "ارتُكبت 5 مجازر في حلب، أكبرها أودت بحياة 33 شخصاً، ومجزرتان في دير الزور."),
    // Other places' counts are no parts although they add up.
    Meaning(
      "killed 8 in SY02", "killed 5 in SY07", "killed 3 in SY04",
      in: "قُتل 8 أشخاص في حلب، و5 أشخاص في إدلب، و3 أشخاص في حمص."),
  ])
  func whereTheyWere(_ meaning: Meaning) throws { try meaning.check(showing: [.places, .part]) }

  @Test(arguments: [
    Meaning(
      "killed 14 by isis", "killed 20", in: "قُتل 14 مزارعاً على يد تنظيم الدولة، و20 مزارعاً على يد جهات أخرى."),
    Meaning("massacre 3 perhaps by russia", in: "ارتُكبت 3 مجازر على يد قوات يُعتقد أنها روسية."),
    Meaning("killed 9 by saudi_coalition", in: "قُتل 9 يمنيين بقصف لقوات التحالف."),
    Meaning("killed 9 by coalition", in: "قُتل 9 سوريين بقصف لقوات التحالف."),
    Meaning(
      "killed 4 by saudi_coalition",
      in: "إن طيران التحالف العربي الذي يحلق في الأجواء، قصف جسراً ما أدى إلى مقتل 4 أشخاص."),
    Meaning("killed 12 by israel", in: "12 قتيلاً معظمهم عمال سقطوا بقصف إسرائيلي."),
    Meaning("killed 6 by israel on residential", in: "استشهد 6 شبان في استهداف الاحتلال منزلاً."),
  ])
  func whoDidIt(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .targets]) }

  @Test(arguments: [
    Meaning("killed 12 preliminary", "injured 40 preliminary", in: "في حصيلة أولية: مقتل 12 شخصاً وإصابة 40 شخصاً."),
    Meaning("killed 12 final", in: "الحصيلة النهائية: 12 قتيلاً."),
    Meaning("killed 12 raised", in: "ارتفعت حصيلة الانفجار إلى 12 قتيلاً."),
  ])
  func howFinal(_ meaning: Meaning) throws { try meaning.check(showing: [.toll]) }
}
