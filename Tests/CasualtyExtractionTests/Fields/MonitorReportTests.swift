import CasualtyExtraction
import Testing

/// What monitors of wars write: attacks with their owners, tolls with parts, more cases behind the first.
@Suite struct MonitorReportTests {
  @Test(arguments: [
    Meaning(
      "attack >31 by syrian_regime+russia", "killed 12 by syrian_regime+russia",
      in: "وثّق الفريق أكثر من 31 هجوماً من قوات النظام وروسيا، تسببت هذه الهجمات بمقتل 12 شخصاً."),
    Meaning(
      "attack 2 by israel with airstrike", "killed 9 by israel with airstrike",
      in: "أدت غارتا العدو الإسرائيلي على البلدة إلى مقتل 9 أشخاص."),
    Meaning(
      "killed 20 by pro_regime_militia", "killed 30",
      in: "قتلت المجموعات المسلحة المرتبطة بنظام الأسد 20 شخصاً، فيما قتلت القوى المسلحة المشاركة في العمليات 30 شخصاً."),
    // One more case has its own agent and means.
    Meaning(
      "injured 4 by settlers with gunfire", "killed 1",
      in: "أصيب أربعة بالرصاص في هجوم للمستوطنين على بلدة حوارة، كما استشهد الشاب سامر (20 عاماً) في قرية زعترة."),
    Meaning(
      "casualties 4 by hezbollah with shelling",
      in: "استهدف مجاهدو المقاومة الإسلامية موقعاً بقذائف المدفعية وأوقعوا أربع إصابات بين قتيل وجريح."),
    Meaning(
      "attack 40 on vital_facility", "attack 8 on school", "attack 5 on medical_facility",
      in: "وثّق التقرير 40 حادثة اعتداء على مراكز حيوية. كان من بينها 8 على مدارس، و5 على منشآت طبية."),
    Meaning("killed 15 by syrian_regime", in: "وحدات من الجيش السوري تقضي على 15 إرهابياً في محيط المطار."),
    Meaning(
      "injured 4 by turkey with drone", in: "أصيب أربعة مدنيين إثر استهداف طائرة مسيّرة تركية مطبعة في البلدة."),
    Meaning(
      "killed 20 with suicide_bomb", "killed 1 with suicide_bomb", "injured 9 with suicide_bomb",
      in: "استشهد 20 شخصاً بينهم اللواء حسان درويش رئيس فرع البلدة وأصيب 9 آخرون في تفجيرات انتحارية."),
    Meaning("injured 3 by settlers", in: "أسفر هجوم مئات المستوطنين على البلدة عن إصابة 3 مواطنين."),
    Meaning("killed 1 by settlers on residential", in: "استشهد الرضيع سامي إثر إحراق مستوطنين منزل العائلة."),
    Meaning(
      "killed >11 by israel with gunfire",
      in: "قُتل أكثر من 11 شخصاً بعد أن فتحت قوات الاحتلال نيرانها صوب الذين كانوا ينتظرون وصول شاحنات الطحين."),
    Meaning("attack 2 with car_bomb on mosque", in: "تفجيران بسيارتين مفخختين استهدفا مسجدي التقوى والهدى."),
  ])
  func whoAndHow(_ meaning: Meaning) throws {
    try meaning.check(showing: [.perpetrators, .weapons, .targets])
  }

  @Test(arguments: [
    Meaning(
      "killed 208 civilian", "killed 46 child part_of#1", "killed 31 adult female part_of#1",
      "killed 114 civilian part_of#1",
      in: "مقتل 208 مدنيين، بينهم 46 طفلاً و31 سيدة، 114 منهم على يد قوات النظام."),
    Meaning(
      "killed 16", "killed 5 child part_of#1", "killed 9", "killed 1 civil_defence part_of#3",
      in: "16 شهيداً في دوما بينهم 5 أطفال، و9 شهداء في عربين بينهم عنصر في الدفاع المدني، بغارات جوية."),
    Meaning(
      "killed 1386", "killed 657 part_of#1", "killed 124 civilian part_of#2", "killed 10 child part_of#3",
      "killed 429 combatant of syrian_government part_of#1", "killed 33 part_of#1", "killed 7 adult female part_of#6",
      on: "2025-08-01",
      in: """
        بلغت حصيلة الأحداث منذ 13 تموز 1386 قتيلاً، هم: 657 من أبناء السويداء، بينهم 124 مدنياً من ضمنهم 10 أطفال، \
        و429 من عناصر قوات وزارة الدفاع، و33 مواطناً بينهم 7 سيدات أعدموا برصاص الأمن العام.
        """),
    Meaning("killed 103", "killed 7 SY part_of#1", in: "مقتل 103 أشخاص، هم: 7 من الجنسية السورية."),
    Meaning(
      "killed 21", "injured 10", "killed 7 IL", in: "استشهد 21 شخصاً وأصيب 10 آخرون، وقُتل في المقابل 7 إسرائيليين."),
    Meaning(
      "killed ≥41", "killed 24 detainee part_of#1", in: "بلغ عدد الشهداء 41 على الأقل، من بينهم 24 من معتقلي غزة."),
    Meaning("killed 1 combatant", in: "المقاومة الإسلامية تزف الشهيد المجاهد محمد حيدر، شهيداً على طريق القدس"),
    Meaning("massacre 1", "killed 80-350 PS", in: "مجزرة راح ضحيتها بين 80 و350 فلسطيني ولبناني."),
  ])
  func who(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "killed 5 in C1007", "injured vague 20-99 in C1007",
      in: "حلب: 5 شهداء وعشرات الجرحى جراء إلقاء براميل متفجرة على حي الشعار"),
    Meaning(
      "killed 17 in SY", "killed 5 in SY07", "killed 1 in SY07", "killed 3 in SY04", "killed 6 in SY02",
      in: "مقتل 17 شخصاً في سوريا، هم: 5 مدنيين بينهم طفل في إدلب، و3 برصاص عشوائي في حمص، و6 من قسد بهجوم في حلب."),
    Meaning(
      "killed 58 in SY", "killed 17 in SY04", "killed 7 in C2882", "killed 14 in SY09",
      in: "ارتقى 58 شهيداً في سوريا : 17 في حمص (7 منهم في مدينة تلبيسة) ، 14 في دير الزور"),
    Meaning(
      "killed 9 in LB-JA", "killed 3 in LB-JA",
      in: "غارة على بلدة معركة أدت إلى سقوط 9 شهداء، والغارة على عين بعال إلى سقوط 3 شهداء."),
    Meaning(
      "killed 1 in LB-NA", "injured 2 in LB-NA",
      in: "العدو يواصل خرق الاتفاق: شهيد في غارة على بيت ياحون، وجريحان في استهداف دراجة في عيترون."),
    Meaning("attack 83 in الضفة الغربية", in: "نفذت القوات 83 عملية توغل في معظم مدن وبلدات الضفة الغربية."),
    Meaning(
      "killed 3 in الضفة الغربية", "killed 1 in الضفة الغربية", "injured 109 in الضفة الغربية", "injured 71 in PS-NBS",
      "injured 20 in PS-JEN",
      in: "قتلت القوات ثلاثة أشخاص، من بينهم طفل، في الضفة الغربية، وأصابت 109 أشخاص، 71 منهم في نابلس، و20 في جنين."),
    Meaning("massacre 3 in قطاع غزة", in: "أفادت وزارة الصحة في قطاع غزة بارتكاب 3 مجازر ضد العائلات في القطاع."),
  ])
  func places(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  /// A list that lost its lines reads as one that has them.
  @Test(arguments: [
    Meaning(
      "killed 30", "injured 12", "killed 15 part_of#1", "injured 7 part_of#2", "killed 9 part_of#1",
      "injured 5 part_of#2", "killed 6 part_of#1",
      in: """
        بلغ عدد الشهداء 30 شهيداً و12 جريحاً موزعين على النحو الآتي: - محافظة النبطية: 15 شهيداً و7 جرحى - محافظة \
        البقاع: 9 شهداء و5 جرحى - بيروت: 6 شهداء
        """)
  ])
  func flatLists(_ meaning: Meaning) throws { try meaning.check() }

  /// What stands in a row with dashes is no breakdown where each row tells of its own.
  @Test func rowsOfTheirOwn() throws {
    try Meaning(
      "killed 49 when 2022-08-04/2022-08-10", "injured 36 when 2022-08-04/2022-08-10",
      "attack 7 when 2022-08-04/2022-08-10", "injured 3 when 2022-08-04/2022-08-10",
      in: """
        أبرز الانتهاكات خلال الفترة من 4 إلى 10 آب 2022:
        - مقتل 49 شخصاً، وإصابة 36 بجراح.
        - 7 اعتداءات للمستوطنين أسفرت عن إصابة 3 مواطنين.
        """
    ).check(showing: [.time, .part])
  }

  /// Reports that go on with totals told before, lists of victims with verbs of their own, days of remembrance.
  @Test(arguments: [
    Meaning(
      "killed ≥267 civilian", "killed 1 media part_of#1", "killed 72 child part_of#1", "killed 130 civilian part_of#1",
      in: """
        مقتل ما لا يقل عن 267 مدنياً، بينهم واحد من الكوادر الإعلامية. وأوضح التقرير أن القتلى الـ 267 بينهم 72 طفلاً، \
        سقط 130 مدنياً منهم على يد قوات النظام.
        """),
    Meaning(
      "killed 10", "killed 1 adult male part_of#1", "killed 2 child part_of#1",
      in: """
        مقتل 10 أشخاص، بينهم رجل استشهد متأثراً بإصابته في انفجار عبوة بسيارة كان يستقلها في سرمين، وطفلان استشهدا \
        جراء قصف على بلدة احسم.
        """),
    Meaning(
      "killed ≥7", "killed 2 part_of#1", "killed 3 child part_of#1",
      in: "استشهاد 7 أشخاص على الأقل من ضمنهم اثنان من عائلة واحدة من المهجرين من داريا و3 أطفال."),
    Meaning(
      "killed >3000 refugee", in: "تحل اليوم الذكرى العاشرة لمذبحة مخيمي صبرا وشاتيلا حيث قتل أكثر من 3000 لاجئ."),
    Meaning(
      "killed 12", "injured 120", "injured 20 part_of#2", in: "12 شهيداً و120 إصابة منها 20 خطيرة جراء القصف على جنين"),
  ])
  func retold(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "killed 55 in SY", "killed 12 child in SY", "killed 14 in SY", "killed 9 child in SY",
      in: "مقتل 55 شخصاً بينهم 12 طفلاً على يد القوى المسيطرة في سوريا، قتل منهم نظام الأسد 14 شخصاً بينهم 9 أطفال."),
    Meaning(
      "killed 10 in C4295+C4302", "injured 14 in C4295+C4302",
      in: "قتل 10 أشخاص وجرح 14 آخرون في قصف على بلدتي إحسم وبليون، وفق ما ذكر الدفاع المدني."),
    Meaning(
      "killed 63", "killed 41 in PS-HBN", "killed 22 in PS-JEM",
      in: "عدد شهداء «انتفاضة القدس»: 63 شهيداً، موزعين كالتالي: الخليل 41، القدس 22."),
    Meaning(
      "massacre 20", "killed 350", "massacre 12 in SY09",
      in: "وقوع 20 مجزرة راح ضحيتها 350 شهيداً: 12 مجزرة في دير الزور."),
    Meaning(
      "massacre 1 in SY08", "killed 38",
      in: "وارتكب التنظيم مجزرة واحدة في الحسكة. وأشار التقرير إلى أن تلك المجازر تسببت في استشهاد 38 شخصاً."),
  ])
  func placesOfParts(_ meaning: Meaning) throws { try meaning.check(showing: [.places, .victim]) }
}
