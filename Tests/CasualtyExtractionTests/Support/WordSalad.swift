import SeededRandom

/// Texts of report words in no order, in which every construction meets every other.
enum WordSalad {
  private static let events = [
    "قتل", "مقتل", "قُتلوا", "استشهد", "أصيب", "إصابة", "جرح", "نزح", "اعتقلت", "خطف", "مجزرة", "مجازر", "هجوم", "قتلى",
    "شهيداً", "جريحاً", "مفقود", "لقي", "مصرعهم", "جثة", "ارتكبت", "نفى", "يُخشى", "أنباء عن", "دون وقوع إصابات",
    "لم يُقتل أحد",
  ]
  private static let counts = [
    "3", "١٢", "1,271", "20-30", "طفلين", "عشرات", "مئات الآلاف", "ثلاثة", "عشرون", "مليون", "ما لا يقل عن", "نحو",
    "أكثر من",
    "بين", "من", "إلى", "تجاوزت", "بلغ", "ارتفعت إلى", "حصيلة", "عدد", "99999999999999999999", "0", "واحد", "12%",
    "بزيادة",
  ]
  private static let people = [
    "مدنياً", "أطفال", "طفل", "سيدة", "سيدات", "جندي", "عناصر", "شخصاً", "عائلة", "آخرين", "آخر", "والدهما", "صحفي",
    "طفلها", "رضيعان",
  ]
  private static let links = [
    "و", "بينهم", "منهم", "من بينهم", "أحدهم", "هم", "على يد", "من قبل", "جراء", "في كل من", "توزعوا كالآتي:", "وفق",
    "قالت", "إن",
    "الذي", "التي", "فيما", "بينما", "معظمهم", "في", "على", "منذ", "خلال", "أمس", "يوم",
  ]
  private static let names = [
    "قوات النظام", "داعش", "روسيا", "قسد", "المرصد السوري", "الشبكة السورية لحقوق الإنسان", "ناشطون", "حلب", "ريف إدلب",
    "مدينة الباب", "سوريا", "غارة", "قصف مدفعي", "لغم", "مدرسة", "سوق", "أيار 2019", "3 أيار", "12 رمضان 1436",
    "عام 2015", "الاثنين",
  ]
  private static let marks = [
    "،", ".", "\n", "\n- ", ":", "(", ")", "«", "»", "؛", "\n\n", "1. ", "/", "-", "\u{640}", "ﷺ", "😀",
  ]
  private static let pools = [events, counts, counts, people, people, links, links, names, marks]

  /// Every word and mark once.
  static var words: [String] { [events, counts, people, links, names, marks].flatMap(\.self) }

  /// A text of `count` words or marks.
  static func text(_ count: Int, _ random: inout SeededGenerator) -> String {
    (0..<count).map { _ in pools.randomElement(using: &random)?.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }
}
