import ArabicText
import Testing

@Suite struct MonthNormalizerTests {
  private static let normalizers: [MonthStyle: MonthNormalizer] = Dictionary(
    uniqueKeysWithValues: MonthStyle.allCases.map {
      ($0, MonthNormalizer(DateReading.lexicon, style: $0, profile: .faithful))
    })

  private func rewritten(_ source: String, _ style: MonthStyle) -> String {
    Self.normalizers[style]?.normalize(source).text.string ?? ""
  }

  /// The month's name in both styles, and a number; then its spellings.
  static let months: [(String, String, Int, [String])] = [
    ("يناير", "كانون الثاني", 1, ["كانون الثاني", "كانون ثاني", "كانون ثانٍ", "جانفي", "ك2", "كانون 2"]),
    ("فبراير", "شباط", 2, ["شباط/فبراير", "فبراير/شباط", "فيفري", "فبراير “شباط”", "شباط (فبراير)"]),
    ("مارس", "آذار", 3, ["آذار/مارس", "مارس / آذار", "مارس", "آذار", "آذَار", "مارس «آذار»", "آذار - مارس"]),
    ("أبريل", "نيسان", 4, ["نيسان", "أفريل", "ابريل", "نيسان/أبريل", "نيسان أبريل"]),
    ("مايو", "أيار", 5, ["أيار", "مايس", "ماي", "أيّار", "أيار/مايو", "مايو ( أيار )"]),
    ("يونيو", "حزيران", 6, ["يونيو “حزيران”", "حزيران", "يونيه", "جوان", "حزيران\\يونيو", "حزيران [يونيو]"]),
    ("يوليو", "تموز", 7, ["تموز", "يوليوز", "جويلية", "تمّوز/يوليو"]),
    ("أغسطس", "آب", 8, ["آب", "غشت", "أوت", "أغشت", "آب/أغسطس", "أغسطس آب"]),
    ("سبتمبر", "أيلول", 9, ["أيلول ( سبتمبر )", "أيلول", "شتنبر", "سبتمبر/أيلول", "أيـلول"]),
    (
      "أكتوبر", "تشرين الأول", 10,
      ["ت1", "تشرين 1", "تشرين أول", "تشرين الأول/أكتوبر", "أوكتوبر", "أكتوبر/تشرين الأول"]
    ),
    ("نوفمبر", "تشرين الثاني", 11, ["ت2", "تشرين الثاني", "نونبر", "تشرين ثاني/نوفمبر"]),
    ("ديسمبر", "كانون الأول", 12, ["ك1", "كانون الأول", "دجنبر", "دسمبر", "كانون الأول (ديسمبر)"]),
  ]

  @Test("One month, every spelling", arguments: months)
  func names(_ gregorian: String, _ syriac: String, _ number: Int, _ spellings: [String]) {
    for spelling in spellings {
      for (before, after) in [("وصلوا في 12 ", " 2015."), ("في 5 ", " 2014، ثم رحلوا")] {
        let source = before + spelling + after
        #expect(rewritten(source, .gregorian) == before + gregorian + after, "\(source)")
        #expect(rewritten(source, .syriac) == before + syriac + after, "\(source)")
        #expect(rewritten(source, .number) == "\(before)\(number)\(after)", "\(source)")
      }
    }
  }

  @Test(
    "What stands around a month",
    arguments: [
      ("6شباط/فبراير 2015", "6فبراير 2015", "6 2 2015"),
      ("30سبتمبر2015", "30سبتمبر2015", "30 9 2015"),
      ("30-أيلول-2015", "30-سبتمبر-2015", "30-9-2015"),
      ("بين كانون الثاني وآذار 2020", "بين يناير ومارس 2020", "بين 1 و3 2020"),
      ("الفاتح من آذار 2015", "الفاتح من مارس 2015", "الفاتح من 3 2015"),
      ("في آب 2016", "في أغسطس 2016", "في 8 2016"),
      ("منتصف مايس 2003", "منتصف مايو 2003", "منتصف 5 2003"),
    ])
  func surroundings(_ source: String, _ gregorian: String, _ number: String) {
    #expect(rewritten(source, .gregorian) == gregorian)
    #expect(rewritten(source, .number) == number)
  }

  @Test("Hijri months get one spelling, whatever the style", arguments: MonthStyle.allCases)
  func hijri(_ style: MonthStyle) {
    #expect(rewritten("3 جمادى الآخر 1438", style) == "3 جمادى الآخرة 1438")
    #expect(rewritten("في 9 ذي الحجة 1440", style) == "في 9 ذو الحجة 1440")
    #expect(rewritten("18 صفر 1440", style) == "18 صفر 1440")
  }

  @Test(
    "Words that are no months stay",
    arguments: [
      "حضر أب وابنه", "مارست القوات ضغطاً", "مارس التعذيب بحقهم", "النتيجة صفر", "شارع 17 تموز", "منذ حرب تشرين",
      "الطير في السماء", "قال ناصر", "شرب الماء", "5 رمضان/مارس 2020", "بلا شهر",
    ])
  func others(_ source: String) {
    for style in MonthStyle.allCases { #expect(rewritten(source, style) == source) }
  }

  @Test("A pair that disagrees is kept and told", arguments: MonthStyle.allCases)
  func mismatch(_ style: MonthStyle) throws {
    let source = "في 12 آذار/نيسان 2015 وفي 3 أيار 2016"
    let result = try #require(Self.normalizers[style]).normalize(source)
    #expect(result.text.string.hasPrefix("في 12 آذار/نيسان 2015"))
    #expect(result.mismatched.map { result.text.string(in: $0.sourceRange) } == ["آذار/نيسان"])
    #expect(result.mismatched.map { result.text.string(in: $0.range) } == ["آذار/نيسان"])
    #expect(result.months.map(\.month) == [3, 5])
    #expect(result.months.map(\.isRewritten) == [false, true])
  }

  @Test("Every rewritten name leads to its source and back", arguments: NormalizationProfile.allCases)
  func alignment(_ profile: NormalizationProfile) {
    let source = "بين 6شَباط/فبراير ٢٠١٥ وكانون ثانٍ 2016، ﷺ، وفي يونيو “حزيران” و9 ذي الحجة ١٤٤٠"
    let stretches = ["شَباط/فبراير", "كانون ثانٍ", "يونيو “حزيران”", "ذي الحجة"]
    for style in MonthStyle.allCases {
      let result = MonthNormalizer(DateReading.lexicon, style: style, profile: profile).normalize(source)
      #expect(result.months.map { result.text.string(in: $0.sourceRange) } == stretches)
      for month in result.months {
        #expect(month.isRewritten)
        #expect(result.text.alignment.source(of: month.range) == month.sourceRange)
        #expect(result.text.alignment.normalized(of: month.sourceRange) == month.range)
      }
    }
  }

  @Test("Rewriting the dates of a rewritten text changes nothing")
  func twice() {
    var random = SeededDates(state: 5)
    let names = Self.months.flatMap(\.3)
    for style in MonthStyle.allCases {
      let normalizer = MonthNormalizer(DateReading.lexicon, style: style)
      for _ in 0..<150 {
        let dates = (0..<Int.random(in: 1...4, using: &random)).map { _ in
          let name = names.randomElement(using: &random) ?? ""
          return "\(Int.random(in: 1...28, using: &random)) \(name) \(Int.random(in: 1990...2025, using: &random))"
        }
        let once = normalizer.normalize("وقع ذلك في " + dates.joined(separator: " وفي "))
        #expect(once.months.count == dates.count)
        #expect(normalizer.normalize(once.text.string).text.string == once.text.string)
      }
    }
  }

  @Test("Any text is taken, and its whole stays its whole")
  func anyText() {
    var random = SeededDates(state: 6)
    let words = Self.months.flatMap(\.3) + ["في", "3", "12", "2015", "/", "و", "(", ")", "شهر", "\n", "من", "أب", "ﷺ"]
    for style in MonthStyle.allCases {
      let normalizer = MonthNormalizer(DateReading.lexicon, style: style, profile: .faithful)
      for _ in 0..<150 {
        let parts = (0..<Int.random(in: 1...9, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        let text = normalizer.normalize(parts.joined(separator: " ")).text
        let whole = TextRange<Normalized>(0, text.bytes.count)
        #expect(text.alignment.normalized(of: TextRange(0, text.source.count)) == whole)
        #expect(text.alignment.coveredSource(of: whole) == TextRange(0, text.source.count))
      }
    }
  }
}
