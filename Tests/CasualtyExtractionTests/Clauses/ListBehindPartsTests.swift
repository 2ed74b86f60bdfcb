import Testing

/// What parts, brackets and verbs of their own leave to the counts around them.
@Suite struct ListBehindPartsTests {
  private static let all: Set<Aspect> = [.victim, .part, .perpetrators, .weapons, .places]

  @Test(arguments: [
    // A list of units goes on behind the parts of one of them, in brackets or not.
    Meaning(
      "killed 22 in SY02", "killed 12 in SY01", "killed 2 child part_of#2 in SY01", "killed 6 in SY12",
      in: "قُتل 22 في حلب، و12 في دمشق بينهم طفلان، و6 في درعا."),
    Meaning(
      "killed 14 in SY01", "killed 4 part_of#1 with execution in C2504", "killed 8 in SY12", "killed 3 in SY06",
      in: "قُتل (14) في دمشق، بينهم (4) أعدموا في جوبر، و(8) في درعا، و(3) في اللاذقية.",
      "قُتل 14 في دمشق، بينهم 4 أعدموا في جوبر، و8 في درعا، و3 في اللاذقية."),
    // What befell one part alone.
    Meaning(
      "killed 7", "killed 1 child part_of#1 by syrian_regime with execution",
      in: "قُتل سبعة أشخاص، بينهم طفل نتيجة إعدامه ميدانياً من قبل قوات الأسد."),
    Meaning(
      "killed 7 with gunfire", "killed 4 by syrian_regime with torture", "killed 2 with airstrike",
      in: "قُتل سبعة أشخاص بطلق ناري، وقضى أربعة تحت التعذيب في معتقلات النظام، وقُتل شخصان جرّاء القصف الجويّ."),
    // A verb whose object takes the count up tells of it alone.
    Meaning(
      "killed 8 civilian", "killed 15 combatant by israel with airstrike", "killed 18 combatant",
      in: "قُتل 8 مدنيين، و15 عنصراً قتلتهم الغارات الإسرائيلية، و18 مسلحاً."),
    // Others share with the whole whose parts stand between.
    Meaning(
      "killed 7 civilian by russia with airstrike in C1007",
      "killed 2 adult female part_of#1 by russia with airstrike in C1007",
      "injured 12 civilian by russia with airstrike in C1007",
      in: "قُتل 7 مدنيين، منهم سيدتان، جراء غارات روسية في مدينة حلب، فيما أصيب 12 آخرون.",
      "قُتل 7 مدنيين بينهم سيدتان جراء غارات روسية في مدينة حلب، وأصيب 12 آخرون."),
    Meaning(
      "killed 4 civilian by coalition with airstrike", "killed 1 civilian with landmine",
      in: "نفذ طيران التحالف غارات أدت لمقتل أربعة مدنيين، يضاف إليهم مقتل مدني آخر بانفجار لغم."),
    Meaning(
      "killed 52 civilian in PS-GZA", "killed 143 civilian in الضفة الغربية",
      in: "قُتل 52 مدنياً في غزة، و143 في الضفة الغربية."),
    // A clause that sets the tally apart.
    Meaning(
      "killed ≥700", "displaced >1000000", in: "بلغت الحصيلة 700 قتيل على الأقل، فيما بات أكثر من مليون شخص بلا مأوى."),
    Meaning("killed 5", in: "مقتل عائلة مؤلفة من خمسة أشخاص.", "قُتلت عائلة مكونة من 5 أفراد."),
    // A colon opens a breakdown: where its first row was is not where the whole was.
    Meaning(
      "killed 58", "killed 7 adult female part_of#1", "killed 5 child part_of#1", "killed 31 part_of#1 in SY02",
      "killed 17 part_of#1 in SY04", "killed 10 part_of#1 in SY12",
      in: "سقط 58 شهيداً بينهم 7 نساء و5 أطفال: 31 شهيداً في حلب، و17 في حمص، و10 في درعا."),
  ])
  func eachCountHasItsOwn(_ meaning: Meaning) throws { try meaning.check(showing: Self.all) }

  @Test(arguments: [
    Meaning(
      "injured 90", "injured 17 part_of#1", "injured 35 part_of#1", "injured 18 part_of#1",
      in: "أصيب 90 شخصاً، منهم 17 مصاباً بجروح خطيرة، و35 شخصاً بإصابات متوسطة، و18 شخصاً بإصابات طفيفة."),
    Meaning(
      "killed 9 SY", "killed 5 SY part_of#1", "killed 4 SY part_of#1",
      in: "قُتل 9 سوريين؛ خمسة في حلب وأربعة في إدلب."),
    // A verb right before it tells of one without a noun.
    Meaning("killed 2 combatant", "injured 1", in: "قُتل جنديان وأصيب واحد في انفجار لغم."),
    // Adjectives and predicates count nobody.
    Meaning("killed 9", in: "عثرت الدورية على 9 جثث، وكانت مقيدة ومعصوبة الأعين ومصابة بطلقات في الرأس."),
    Meaning("killed 30", in: "قُتل 30 شخصاً بينهم فرق طبية وإعلامية."),
    Meaning(
      "killed 3 adult male", "killed 1 infant", "injured 2",
      in: "أدى القصف إلى استشهاد 3 شبان وطفل رضيع وإصابة 2 آخرين."),
    // Who came to the funeral, and the year in a bracket.
    Meaning(in: "شيّع الآلاف جثمان الشهيد سامر الحسن."),
    Meaning("killed 195", in: "ارتفعت الحصيلة منذ بداية العام الجاري (2022) برصاص الجيش إلى 195 قتيلاً."),
    Meaning("killed 2 combatant", in: "قالت الحكومة إن الجنديين اللذين قتلا ليلة الأحد سيدفنان اليوم."),
    Meaning("killed 6", in: "قال الناشط إن التنظيم قام بإعدام 6 أشخاص في ساحة النعيم."),
    Meaning(in: "قُتل معتصم السالم وثائر الحسن."),
    Meaning("killed 313 displaced", in: "بلغ عدد الوفيات بين النازحين 313."),
    Meaning(
      "killed 1 elderly female", "killed 1 child", in: "انتشلت فرق الدفاع المدني جثة امرأة مسنة وابنها من تحت الأنقاض."),
    Meaning("killed 1 combatant", "killed 1", in: "قُتل قيادي ومرافقه بانفجار."),
    Meaning("killed 43", "killed 1 detainee", in: "بلغ عدد القتلى 43، إضافة إلى أسير قضى نتيجة الإهمال الطبي."),
    Meaning("killed 1 civilian", "injured 3", in: "سُجل سقوط مدني وثلاث إصابات جراء قصف المسجد."),
    Meaning(
      "killed 20 civilian", "killed 9 child part_of#1", "killed 7 child part_of#2", "killed 2 child part_of#2",
      in: "قُتل 20 مدنياً بينهم 9 أطفال، 7 منهم في حلب و2 في إدلب."),
  ])
  func whoCounts(_ meaning: Meaning) throws { try meaning.check() }
}
