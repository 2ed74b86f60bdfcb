import CasualtyExtraction
import Testing

/// Lists of parts: where they begin, what goes on with them, and what stands beside their whole.
@Suite struct ListTests {
  @Test(arguments: [
    Meaning(
      "killed 49", "killed 31 combatant of sdf part_of#1", "killed 3 worker part_of#1",
      "killed 15 civilian part_of#1", in: "بلغت حصيلة القتلى 49 قتيلاً، هم: 31 من قسد و3 حراس و15 مدنياً."),
    Meaning(
      "killed 90", "killed 50 civilian part_of#1", "killed 4 child part_of#2", "killed 40 combatant part_of#1",
      in: "قُتل 90 شخصاً، هم: 50 من المدنيين بينهم 4 أطفال، و40 من العسكريين."),
    Meaning(
      "killed 9 civilian", "killed 2 child part_of#1", "killed 5 civilian", "killed 1 child female part_of#3",
      in: "مقتل 9 مدنيين بينهم طفلان في قرية و5 مدنيين بينهم طفلة في قرية أخرى."),
    Meaning(
      "killed 862", "killed 751 civilian part_of#1", "killed 37 combatant part_of#1",
      in: "عدد القتلى: 862 منهم 751 مدنياً و37 جندياً"),
    Meaning(
      "killed 220", "killed 61 civilian part_of#1", "killed 5 adult female part_of#2",
      "killed 120 combatant of syrian_regime part_of#1", "killed 39 combatant of iran_backed_militia part_of#1",
      in: "بلغ عدد القتلى 220، وهم: 61 مدنياً بينهم 5 نساء، إضافة إلى 120 من قوات النظام، و39 من المليشيات الإيرانية."),
    Meaning("injured 6", "injured 1 part_of#1", in: "أصيب 6 أشخاص، أحدهم بحالة حرجة."),
    Meaning("killed 210 worker", "injured 430", in: "بلغ عدد القتلى من العمال 210 فيما بلغ عدد الجرحى منهم 430."),
    Meaning("injured 5", in: "أصيب خمسة أشخاص، بينهم حالة خطيرة، وفق ما أفاد مدير المستشفى."),
  ])
  func listsGoOn(_ meaning: Meaning) throws { try meaning.check() }

  @Test(arguments: [
    Meaning(
      "detained 400", "detained 12 adult female part_of#1", "detained 31 child part_of#1",
      in: "وثقت المؤسسة 400 حالة اعتقال، بينها 12 حالة في صفوف النساء، و31 حالة بين صفوف الأطفال."),
    Meaning("killed 6 civilian", "injured 5 protester", in: "سقوط 6 قتلى في صفوف المدنيين و5 جرحى بين المتظاهرين."),
    Meaning(
      "killed 137 combatant of israel IL", "injured 53 PS",
      in: "عدد الجنود الإسرائيليين الذين قتلوا: 137\nعدد الجرحى الفلسطينيين: 53"),
    Meaning("killed 7 combatant of isis", in: "عسكرياً، قتلت هيئة تحرير الشام سبعة عناصر من تنظيم الدولة."),
    Meaning("killed 79", in: "ارتفاع حصيلة ضحايا قارب المهاجرين إلى 79 قتيلاً."),
    Meaning("displaced 2700000", in: "أدى الصراع إلى نزوح 2.7 مليون عن ديارهم."),
  ])
  func whoTheyAre(_ meaning: Meaning) throws { try meaning.check() }
}
