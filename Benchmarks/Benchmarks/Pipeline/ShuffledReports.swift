/// Reports put together from phrases in ever new order: a text that repeats paragraphs flatters, for the processor
/// learns it by heart.
enum ShuffledReports {
  /// Documents of about `length` bytes, `total` bytes in all, the same at every run.
  static func documents(length: Int = 4096, total: Int) -> [[UInt8]] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    func any(_ list: [String]) -> String { list[next(list.count)] }
    var documents: [[UInt8]] = []
    var made = 0
    while made < total {
      var text = ""
      while text.utf8.count < length {
        switch next(10) {
        case 0: text += any(dates) + " "
        case 1: text += "\(any(counts)) \(any(people)) "
        case 2: text += "\(1 + next(400)) \(any(people)) "
        case 3: text += "\(any(places)) "
        default: text += any(phrases) + " "
        }
        if next(7) == 0 { text += next(5) == 0 ? ".\n" : "، " }
      }
      documents.append(Array(text.utf8))
      made += text.utf8.count
    }
    return documents
  }

  private static let phrases = [
    "قال ناطق باسم فرق الإنقاذ", "وصلت سيارات الإسعاف بعد وقت قصير", "لم يعرف بعد مصير الآخرين", "في محيط السوق القديم",
    "جراء غارة جوية استهدفت المبنى", "ما أدى إلى انهيار السقف", "وفق ما ذكرته مصادر طبية", "بينما تواصلت الاشتباكات",
    "على الطريق الواصل بين القريتين", "أعلنت وزارة الصحة في بيان لها", "بحسب شهود من أهالي الحي",
    "نقلوا إلى المشفى الميداني",
    "ولا تزال أعمال البحث جارية تحت الأنقاض", "وسط نقص حاد في الأدوية", "قصفت المدفعية الثقيلة أطراف البلدة",
    "انفجرت عبوة ناسفة قرب حاجز", "من دون ورود أنباء عن ضحايا", "أصيبوا بجروح متفاوتة", "قتلوا في القصف الصاروخي",
    "تضررت منازل ومدرسة ومستودع للحبوب", "نزحت عائلات كثيرة نحو الشمال", "وأكد المجلس المحلي أن الوضع صعب",
    "كما اندلع حريق كبير في محطة الوقود", "غمرت السيول أحياء واسعة", "ضرب زلزال قوي المنطقة فجرا",
    "فقد الاتصال بالقارب قبالة الساحل",
    "استشهد برصاص قناص وهو عائد إلى بيته", "وتداول ناشطون صورا من المكان", "طالبت المنظمات الإنسانية بفتح ممرات آمنة",
    "وكانت الحصيلة السابقة أقل من ذلك", "معظمهم من النساء والأطفال", "ولم تعلن أي جهة مسؤوليتها",
  ]
  private static let counts = [
    "ثلاثة", "أربعة عشر", "خمسة وعشرون", "ما لا يقل عن سبعة", "نحو مئة وعشرين", "عشرات", "ألفان وثلاثمئة", "أكثر من 60",
    "بين 20 و30", "2,300", "١٧", "نصف مليون",
  ]
  private static let people = [
    "قتيلا", "جريحا", "شخصا", "مدنيين", "أطفال", "امرأة", "مسعفا", "عنصرا", "نازحا", "مفقودا", "سنوات", "بالمئة",
    "منزلا",
  ]
  private static let dates = [
    "يوم الأحد 12 آذار 2017", "مساء أمس", "منذ مطلع العام الجاري", "في 3/9/2018", "خلال شهر حزيران/يونيو الماضي",
    "في الخامس من نيسان",
    "قبل ثلاثة أيام", "بين 5 و9 تموز 2014", "صباح الثلاثاء", "نهاية العام 2020", "خلال 48 ساعة",
  ]
  private static let places = [
    "في ريف حلب الغربي", "شرق دير الزور", "في مدينة تعز", "جنوب الموصل", "في مخيم جباليا", "قرب الخرطوم",
    "في بلدة سراقب",
    "على أطراف طرابلس", "في محافظة درعا",
  ]
}
