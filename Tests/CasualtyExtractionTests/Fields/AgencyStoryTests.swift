import CasualtyExtraction
import Testing

/// Stories of agencies and dailies on attacks: who is supposed, who claims, what the second sentence takes up.
@Suite struct AgencyStoryTests {
  @Test(arguments: [
    // Whose the armed men are is only supposed.
    Meaning(
      "killed 8 perhaps by boko_haram", in: "قُتل 8 رعاة في هجوم شنه مسلحون يُعتقد أنهم من بوكو حرام.",
      "قُتل 8 رعاة في هجوم شنه مسلحون يشتبه في انتمائهم إلى جماعة بوكو حرام."),
    Meaning("abducted 9 perhaps by boko_haram", in: "خطف مسلحون يُعتقد أنهم ينتمون إلى بوكو حرام 9 تلميذات."),
    Meaning("killed 5 perhaps by al_qaeda", in: "قُتل 5 حراس بهجوم نفذه مسلحون يُعتقد بانتمائهم لتنظيم القاعدة."),
    Meaning("killed 5 by ttp", in: "قُتل 5 حراس في هجوم شنه ستة مسلحين من حركة طالبان باكستان على مدرسة يديرها الجيش."),
    Meaning("killed 4 by unidentified", in: "هاجم مسلحون يرتدون زي الجيش منزلاً وقتلوا 4 رجال."),
    // Claims and blame; who claims an attack did not kill the attackers.
    Meaning("killed 15 by egypt_army", in: "قتل الجيش المصري 15 إرهابياً. وتبنى تنظيم داعش الهجوم."),
    Meaning("killed 4 with suicide_bomb", in: "قُتل 4 انتحاريين عند الباب. وتبنى تنظيم القاعدة الهجوم."),
    Meaning("killed 9", in: "قُتل 9 أشخاص في جمرود، حيث يشن الجيش الباكستاني حملة."),
    Meaning("killed 6 by al_shabaab", in: "قُتل 6 أشخاص بتفجير. وتبنى الهجوم قيادي في حركة الشباب."),
    Meaning("killed 6 by isis", in: "قُتل 6 أشخاص بتفجير. وقال الوزير إن تنظيم داعش يقف وراء الهجوم."),
    Meaning("killed 6 by al_qaeda", in: "قُتل 6 أشخاص بتفجير. وقال متحدث إن الهجوم يحمل بصمات تنظيم القاعدة."),
    Meaning(
      "killed 6 by al_shabaab",
      in: "قُتل 6 أشخاص بتفجير. ولم تتبن أي جهة الهجوم، غير أن الحكومة اتهمت حركة الشباب بالوقوف وراءه."),
    // Forces with their nation behind; whose the weapon was, and whose the camp that was attacked.
    Meaning("killed 5 by ethiopia", in: "قُتل 5 رعاة على أيدي القوات الحكومية الإثيوبية."),
    Meaning("killed 5 by taliban with car_bomb", in: "قُتل 5 رعاة بانفجار شاحنة مفخخة لطالبان."),
    Meaning("killed 71 by isis", in: "سقط 71 قتيلاً في هجوم على معسكر للجيش النيجري تبناه تنظيم الدولة الإسلامية."),
    Meaning("killed 39 by baloch", in: "قتل انفصاليون من جيش تحرير البلوش 39 شخصاً في القرية."),
    // What hangs on a word of belonging did nothing.
    Meaning(
      "killed 3 by iraq_government", "detained 7 by iraq_government",
      in: "قتلت قوة عراقية ثلاثة من قادة الجماعة التابعة للقاعدة واعتقلت سبعة آخرين."),
    Meaning(
      "casualties 5 by saudi_coalition with airstrike",
      in: "أعلنت جماعة الحوثي سقوط 5 أشخاص بين قتيل وجريح جراء غارات شنها طيران التحالف العربي."),
    Meaning("killed 7 by usa with drone", in: "قُتل 7 رجال في غارة شنتها طائرة أمريكية دون طيار."),
  ])
  func whoDidIt(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .weapons]) }

  @Test(arguments: [
    Meaning(
      "attack 2", "killed 70", "injured 90", in: "ارتفع عدد قتلى التفجيرين إلى 70 قتيلاً و90 جريحاً."),
    Meaning(
      "attack 4", "killed >400", in: "ارتفع عدد ضحايا التفجيرات الأربعة التي استهدفت القرية إلى أكثر من 400 قتيل."),
    Meaning(
      "killed 86", "injured 18", "attack 2", "killed 62 part_of#1",
      in: "لقي 86 شخصاً مصرعهم وأصيب 18 آخرون في تفجيرين، وأوضح الوزير أن 62 منهم لقوا حتفهم في الموقع."),
    // Behind two attacks bare figures count people again; who speaks is none of those counted.
    Meaning(
      "killed 77", "attack 2", "killed 8 part_of#1", "killed 69 part_of#1",
      in: "قُتل 77 شخصاً في هجومين نفذهما رجل: ثمانية بتفجير، و69 رمياً بالرصاص."),
    Meaning("killed 37", "killed 1 part_of#1", in: "قُتل 37 شخصاً بينهم أحد منفذي الهجوم، وفق وزير الصحة التركي."),
    Meaning("abducted 200", in: "خطف المسلحون قبل ذلك بأيام 200 نازحة من القرية."),
    // What stands behind a bare figure is no noun.
    Meaning(
      "killed 51", in: "ارتفع عدد القتلى إلى 51 بعد انتشال الركام.", "ارتفع عدد القتلى إلى 51 قبل وصول المسعفين.",
      "ارتفع عدد القتلى إلى 51 عندما هدأت المعارك."),
    Meaning("killed ≥15", "killed 4", in: "قال إن 15 سجيناً على الأقل وأربعة حراس قُتلوا في تمرد."),
    Meaning("killed 20", in: "فقد الجيش السوداني 20 من جنوده في كمين."),
    Meaning("killed 7", "injured 19", in: "قُتل سبعة أشخاص وأصيب 19 آخرون بينهم أطفال في هجوم مسلح على حافلة."),
  ])
  func howMany(_ meaning: Meaning) throws { try meaning.check(showing: [.part]) }

  @Test(arguments: [
    Meaning("killed 9 in NG-BO", in: "قُتل 9 رعاة وأصيب كثيرون بجروح في هجوم على قرية في ولاية بورنو."),
    Meaning("killed 9 in SD-NR", in: "اتهمت لجان مقاومة الأبيض المليشيا بقتل 9 رعاة في قرية بولاية نهر النيل."),
    Meaning("killed 2 in LY-BA", in: "قُتل موظفان في هجوم على القنصلية الأميركية في بنغازي."),
    Meaning(
      "killed 2 in IQ-BG", "killed 3 in IQ-BG",
      in: "قُتل رجلان في منطقة الدورة ببغداد. كما أدى انفجار في المنطقة ذاتها إلى مصرع 3 رجال."),
    Meaning(
      "killed ≥58 in كابول", "injured 150 in كابول",
      in: "قُتل 58 شخصاً على الأقل معظمهم طالبات وأصيب 150 في انفجارات استهدفت مدرسة في حي غربي كابل."),
    Meaning(
      "killed ≥50 in NG-ON",
      in: "قتل مسلحون 50 شخصاً على الأقل عندما أطلقوا النار وفجروا عبوات في كنيسة بولاية أوندو."),
    Meaning("detained 11", in: "أوقفت السلطات 11 شخصاً، وهم مواطنون من طاجيكستان."),
  ])
  func wherever(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    // What the text holds an attack against is no period of it; two days of one incident do not carry over.
    Meaning("killed >330 when 2004", in: "الهجوم هو الأعنف منذ هجوم بيسلان عام 2004 الذي قُتل فيه أكثر من 330 شخصاً."),
    Meaning(
      "killed 45 when 2010-05-10", "killed 20", on: "2010-05-11",
      in: "قُتل 45 شخصاً يوم الاثنين، في أكثر الأيام دموية هذا العام. وفي البصرة قُتل 20 شخصاً."),
    Meaning(
      "killed 40 when 2025-04-11/2025-04-12", "killed 9", on: "2025-04-13",
      in: "قُتل 40 شخصاً في هجوم على المخيم يومي الجمعة والسبت. وأكدت منظمة محلية مقتل تسعة من كوادرها."),
    // A period behind «فيما» is that of what it counts.
    Meaning(
      "killed 5", "attack >70 when 2017-02-28/..", on: "2017-04-03",
      in: "لقي خمسة رجال حتفهم في غارات أمريكية، فيما قال متحدث إن الولايات المتحدة شنت أكثر من 70 ضربة منذ 28 فبراير."),
  ])
  func whenever(_ meaning: Meaning) throws { try meaning.check(showing: [.time]) }

  @Test(arguments: [
    Meaning("killed 19 by russia with rocket", in: "قُتل 19 رجلاً في ضربة روسية بصاروخ إسكندر على قرية."),
    Meaning("killed 15 with rocket", in: "قُتل 15 شخصاً حين تحطمت طائرة أُسقطت بصاروخ."),
    Meaning("killed 2 with rocket on medical_facility", in: "أصاب صاروخ مستشفى ما أدى إلى مقتل شخصين."),
    Meaning("killed 6 on mosque", in: "قُتل 6 أشخاص في هجوم على مسجد الروضة."),
  ])
  func withWhat(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .weapons, .targets]) }

  @Test(arguments: [
    Meaning(
      "killed 63 says russia", "killed 400 says ukraine",
      in: "قالت وزارة الدفاع الروسية إن 63 رجلاً قُتلوا. في المقابل، قالت كييف إن 400 رجل قُتلوا."),
    Meaning("killed 9 says health_ministry", in: "قُتل 9 أشخاص في هجوم استمر ساعة، وفقاً لوزير الصحة علي حاجي آدم."),
    Meaning("killed 9 says health_ministry", in: "قُتل 9 أشخاص، بحسب وزير الصحة محمد أوغلو."),
  ])
  func whoSaysSo(_ meaning: Meaning) throws { try meaning.check(showing: [.source]) }
}
