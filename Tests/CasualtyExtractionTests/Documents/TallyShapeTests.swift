import CasualtyExtraction
import Testing

/// Tallies in all their shapes: lists of places, totals at the end, entries of a chronicle, reports of a month.
@Suite struct TallyShapeTests {
  @Test(arguments: [
    Meaning(
      "killed 41 in SY02", "killed 17 in SY11", "killed 6 in SY05",
      in: "سجلت محافظة حلب 41 ضحية، والرقة شمال شرقي البلاد 17، وحماة وسط 6 أشخاص.",
      "سُجل في محافظة حلب 41 قتيلاً، والرقة شمالي البلاد 17، وحماة وسط البلاد 6."),
    Meaning(
      "killed 25 in SY02", "killed 14 in SY07", "killed 8 in SY05",
      in: "توزع القتلى على حلب (25)، وإدلب (14)، وحماة (8).", "توزع القتلى في حلب (25)، وإدلب (14)، وحماة (8)."),
    // «في كل منهما» behind the places.
    Meaning(
      "killed 4 in SY12", "killed 4 in SY04", in: "سقط في محافظتي درعا وحمص 4 قتلى في كل منهما.",
      "سجلت محافظتا درعا وحمص 4 قتلى في كل محافظة، خلال المواجهات."),
    Meaning("killed 4 in SY12", "killed 4 in SY04", in: "قُتل 4 أشخاص في كل من درعا وحمص."),
    // What a whole campaign is against.
    Meaning("killed 7 in C2314", in: "قُتل 7 أشخاص في مدينة سقبا ضمن الحملة التي تشنها القوات على ريف حماة."),
    Meaning("killed 7 in SY05", in: "قُتل 7 أشخاص في إطار العملية التي تشنها القوات على ريف حماة."),
    Meaning("killed 3", in: "قُتل 3 على يد جماعة مدعومة من الإمارات."),
  ])
  func whereTheyFell(_ meaning: Meaning) throws { try meaning.check(showing: [.places]) }

  @Test(arguments: [
    Meaning(
      "killed 31 part_of#3", "killed 12 part_of#3", "killed 43", in: "حصيلة الشهداء:\nحلب 31\nإدلب 12\nالمجموع 43",
      "حصيلة الشهداء\n1- حلب: 31 شهيداً\n2- إدلب: 12 شهيداً\nالمجموع: 43 شهيداً"),
    Meaning(
      "killed 31 part_of#5", "injured 6 part_of#6", "killed 12 part_of#5", "injured 9 part_of#6", "killed 43",
      "injured 15",
      in: "حصيلة الشهداء والجرحى\nحلب: 31 شهيداً و6 جرحى\nإدلب: 12 شهيداً و9 جرحى\nالمجموع: 43 شهيداً و15 جريحاً"),
    Meaning("killed 31", "killed 12", "killed 60", in: "حصيلة الشهداء:\nحلب 31\nإدلب 12\nالمجموع 60"),
    // Entries of a chronicle are no parts of what stands before them.
    Meaning(
      "killed 150", "killed 32", "killed 44",
      in: "راح ضحية الهجوم 150 قتيلاً.\nوفي ما يلي قائمة بأقوى الهجمات:\n"
        + "12 آب 2003: هجوم على فندق يودي بحياة 32 شخصاً.\n9 أيار 2004: هجوم على سوق قُتل فيه 44 شخصاً."),
    Meaning(
      "killed 320", "killed 61 part_of#1", "killed 44 part_of#1", "killed 18 part_of#1",
      in: "بلغ عدد الضحايا 320 شهيداً، منهم 61 طفلاً و44 سيدة و18 شهيداً تحت التعذيب."),
    Meaning(
      "killed 95", "killed 22 part_of#1", "killed >13 part_of#1",
      in: "مقتل 95 مدنياً، بينهم 22 طفلاً وأكثر من 13 امرأة."),
    Meaning("killed 16", "killed 3 part_of#1", "killed 13 part_of#1", in: "وصول 16 شهيداً (3 شهداء جدد و13 انتشالاً)."),
    // Women and children are no men, though they add up.
    Meaning(
      "killed 40", "killed 12 part_of#1", "killed 5", "killed 7",
      in:
        "وثقت البعثة مقتل 40 شخصاً.\nوذكرت أن من بين القتلى 12 رجلاً، فيما لقيت خمس نساء مصرعهن، ولقي سبعة أطفال مصرعهم."),
    Meaning("injured 12", "injured 5 part_of#1", in: "إصابة 12 ضحية بالقصف، بينهم 5 في حلب."),
    Meaning("displaced 14 families", in: "تعرضت 14 أسرة للتهجير القسري."),
  ])
  func parts(_ meaning: Meaning) throws { try meaning.check(showing: [.part]) }

  @Test(arguments: [
    Meaning(
      "killed 52 when 1997-11-17", "killed 30 when 2004-10-07",
      on: "2017-11-25", in: "17 تشرين الثاني 1997\nقُتل 52 زائراً في معبد.\n7 تشرين الأول 2004\nقُتل 30 شخصاً في فندق.",
      "17 تشرين الثاني 1997 - عملية المعبد\nعدد القتلى: 52\n7 تشرين الأول 2004 - تفجيرات الفندق\nعدد القتلى: 30",
      "مجزرة المعبد (17 تشرين الثاني 1997)\nقُتل 52 زائراً.\nمجزرة الفندق 7 تشرين الأول 2004\nراح ضحيتها 30 شخصاً."),
    Meaning(
      "killed 21 when 2014", "killed 33 when 2015",
      on: "2017-11-25", in: "عام 2014\nقُتل 21 شخصاً في هجوم على كنيسة.\nعام 2015\nقُتل 33 شخصاً في هجوم على مسجد."),
    // The day on which a page was written.
    Meaning("killed 9", on: "2017-11-25", in: "تفجير في السوق\n25 تشرين الثاني 2017\nقُتل 9 أشخاص في تفجير."),
    // The page of one day.
    Meaning(
      "killed 9 when 2012-07-11", on: "2012-07-11",
      in: "الأربعاء 11 تموز 2012: قصف على المدن\nقُتل 9 أشخاص في مدينة سقبا."),
    Meaning(
      "killed 610 when 2018-01/2018-09",
      on: "2018-11-19",
      in:
        "بين كانون الثاني وأيلول 2018، تحققت الأمم المتحدة من مقتل 610 أطفال - وهو العدد الأعلى في الأشهر التسعة الأولى من أي عام منذ بدء النزاع في عام 2011."
    ),
    Meaning(
      "killed 18", on: "2018-11-19",
      in: "دمشق/ عمان، 19 تشرين الثاني 2018 - \"تعبر المنظمة عن صدمتها من مقتل 18 طفلاً.\""),
  ])
  func when(_ meaning: Meaning) throws { try meaning.check(showing: [.time]) }

  @Test(arguments: [
    // How most fell is not how all did; each item tells its own.
    Meaning("killed 201", in: "استشهد 201 مواطن، معظمهم جراء قصف الطيران الروسي."),
    Meaning(
      "killed 90 by isis", "killed 53 by russia", "killed 14 by unidentified",
      in: "سقط 90 شهيداً على يد تنظيم الدولة، و53 شهيداً قضوا على يد القوات الروسية، و14 شهيداً على يد مجهولين."),
    Meaning(
      "killed 19", "killed 17", "killed 8 with landmine",
      in: "وثقت المنظمة مقتل 19 مدنياً بطريقة مباشرة، و17 مدنياً بالقصف العشوائي، و8 مدنيين بسبب الألغام."),
    Meaning("attack 71 with airstrike", in: "شن الطيران 71 غارة جوية و33 برميلاً متفجراً."),
    Meaning("killed 2", in: "أعلن الجيش الأمريكي أن جنديين قُتلا في كمين."),
    Meaning("casualties 4 by usa", in: "أعلن الجيش الأمريكي تحييد 4 مسلحين."),
    Meaning("massacre 1 by syrian_regime", "killed 12", in: "قامت قوات النظام بارتكاب مجزرة في سقبا.\nوقُتل 12 شخصاً."),
  ])
  func how(_ meaning: Meaning) throws { try meaning.check(showing: [.perpetrators, .weapons]) }

  @Test(arguments: [
    Meaning("killed 6 combatant of iraq_government", in: "مقتل ستة من رجال الشرطة العراقية في انفجار."),
    Meaning("injured 0 combatant of russia RU", in: "وقال إن القصف لم يوقع إصابات في صفوف العسكريين الروس."),
    Meaning("killed 0 civilian", in: "سقطت القذائف دون وقوع قتلى مدنيين.", "لم تسفر العملية عن سقوط قتلى مدنيين."),
    Meaning("injured 5 civilian", in: "خلف الانفجار مقتل مدنيين وإصابة خمسة آخرين."),
    // Two told before.
    Meaning("killed 2 combatant", in: "قُتل جنديان في كمين. وحاول البيان إظهار مقتل الجنديين على أنه حادث."),
    Meaning("killed 2 adult male", in: "قُتل شابان في حلب.\nوعُثر على جثتي الشابين في النهر."),
    Meaning(
      "killed 2 combatant", "killed 2 combatant", in: "قُتل جنديان في كمين. وقُتل الجنديان سامر وعلي برصاص قناص."),
    Meaning(in: "نجح المنتخب في البطولة. وأضاع اللاعب هجومين في المباراة."),
    Meaning("killed 6", "injured 3", in: "مقتل 6 أشخاص (يا للهول!) وإصابة 3 في انفجار."),
  ])
  func who(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning("killed 2 says usa", in: "وقال بيان صادر عن الجيش الأمريكي إن جنديين قُتلا."),
    Meaning("killed 25 says un", in: "تحقق مكتب الأمم المتحدة لحقوق الإنسان من مقتل 25 شخصاً."),
  ])
  func whoSaysIt(_ meaning: Meaning) throws { try meaning.check(showing: [.source]) }
}
