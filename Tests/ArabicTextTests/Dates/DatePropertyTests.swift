import ArabicText
import Testing

/// SplitMix64, so that every run makes the same texts.
struct SeededDates: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Laws of dates")
struct DatePropertyTests {
  static let levant = [
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
    "كانون الأول",
  ]
  static let egypt = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
  ]
  static let weekdays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"]

  @Test("Every day of 2000 to 2030 reads back in every writing")
  func everyDay() throws {
    let first = try #require(CivilDate(iso: "2000-01-01"))
    var failures: [String] = []
    for offset in 0..<11_323 {
      let date = first.adding(days: offset)
      let (year, month, day) = (date.year, date.month, date.day)
      let (one, other) = (Self.levant[month - 1], Self.egypt[month - 1])
      let weekday = Self.weekdays[date.weekday - 1]
      let writings = [
        "\(day) \(one) \(year)", "\(day) \(one)/\(other) \(year)", "\(weekday) \(day) \(other) (\(one)) \(year)",
        "\(day)/\(month)/\(year)", date.description, "\(day).\(month).\(year)", "\(other) \(day)، \(year)",
        "\(day) من شهر \(other) عام \(year)",
      ]
      let text = writings[offset % writings.count]
      let all = offset % 16 == 0 ? writings : [text]
      for writing in all {
        let mentions = DateReading.mentions("وقع في \(writing) قصف")
        let (period, flags) =
          mentions.first?.resolution(in: DateContext()) ?? (
            Period(start: nil, end: nil, precision: .day, edtf: nil, text: ""), []
          )
        let isRight = mentions.count == 1 && period.start == date && period.end == date && flags.isEmpty
        if !isRight || period.edtf != date.description { failures.append(writing) }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(5))")
  }

  @Test("Hijri days go to Gregorian and back")
  func hijri() throws {
    let months = [
      "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال",
      "ذي القعدة", "ذي الحجة",
    ]
    var previous: CivilDate?
    for year in 1420...1450 {
      for month in 1...12 {
        let mention = try #require(DateReading.mentions("1 \(months[month - 1]) \(year) هـ").first)
        let start = try #require(mention.resolve(in: DateContext()).start)
        if let previous { #expect((29...30).contains(start.dayNumber - previous.dayNumber)) }
        previous = start
        let figures = try #require(DateReading.mentions("1/\(month)/\(year)هـ").first)
        #expect(figures.resolve(in: DateContext()).start == start)
      }
    }
  }

  @Test("Any words in any order: mentions are in order, quote the source and resolve without a trap")
  func anyText() throws {
    let words =
      DateReading.lexicon.entries.map(\.lemma) + Self.weekdays + [
        "30", "31", "5", "0", "99", "2015", "1438", "12/5", "30.9.2015", "999999", "999999999999999999999", "1,271",
        "/", "-", "(", ")",
        "\"", "،", ".", ":", "و", "ل", "ال", "\n", "قتل", "مدنياً", "%", "2015-02-30", "00", "29", "٣٠", "\u{FFFD}", "🙂",
      ]
    var random = SeededDates(state: 20_200_510)
    let contexts = [
      DateContext(), DateContext(reference: CivilDate(iso: "2024-02-29")),
      DateContext(reference: CivilDate(year: 1, month: 1, day: 1)),
      DateContext(reference: CivilDate(year: 9999, month: 12, day: 31)),
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      let tokens = DateReading.tokens(text)
      var end = 0
      for mention in DateReading.finder.dates(in: tokens) {
        #expect(
          mention.tokens.lowerBound >= end && !mention.tokens.isEmpty
            && mention.tokens.upperBound <= tokens.tokens.count)
        end = mention.tokens.upperBound
        let bytes = Array(text.utf8)[mention.sourceRange.start..<mention.sourceRange.end]
        #expect(String(decoding: bytes, as: UTF8.self) == mention.text)
        for context in contexts {
          let period = mention.resolve(in: context)
          if let start = period.start, let end = period.end { #expect(start <= end, "\(text)") }
          for date in [period.start, period.end] {
            #expect(date.map { (1...9999).contains($0.year) } ?? true, "\(text)")
          }
        }
      }
      _ = DateReading.finder.datedMentions(in: tokens, context: contexts[1])
      _ = DateReading.finder.monthNames(in: tokens)
    }
  }

  @Test("Random bytes do not trap")
  func anyBytes() {
    var random = SeededDates(state: 7)
    for _ in 0..<300 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      var tokens = Tokenizer().tokenize(DateReading.normalizer.normalize(bytes))
      DateReading.lexicon.annotate(&tokens)
      _ = DateReading.finder.datedMentions(in: tokens)
    }
  }
}
