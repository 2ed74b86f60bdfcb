/// The kinds of words that dates are made of; `Lexicons/dates.tsv` lists them.
extension LexicalClass {
  /// A month: value 1...12.
  @inlinable public static var dateMonth: LexicalClass { LexicalClass(rawValue: 20) }
  /// The first word of a month that a figure completes («تشرين 2», «ك1»): value the month that 1 gives.
  @inlinable public static var dateMonthStem: LexicalClass { LexicalClass(rawValue: 21) }
  /// A weekday: value 1 Sunday … 7 Saturday.
  @inlinable public static var dateWeekday: LexicalClass { LexicalClass(rawValue: 22) }
  /// A day of the month in words: value 1...31.
  @inlinable public static var dateDayWord: LexicalClass { LexicalClass(rawValue: 23) }
  /// How many units, in words: value 1...100.
  @inlinable public static var dateCount: LexicalClass { LexicalClass(rawValue: 24) }
  /// A unit of time.
  @inlinable public static var dateUnit: LexicalClass { LexicalClass(rawValue: 25) }
  /// What puts a unit or month before or after the reference («الماضي», «الجاري»).
  @inlinable public static var datePosition: LexicalClass { LexicalClass(rawValue: 26) }
  /// A small word that ties dates together («منذ», «حتى», «بين»).
  @inlinable public static var dateLink: LexicalClass { LexicalClass(rawValue: 27) }
  /// A day by its distance from the reference: value −2...2 («أمس» is −1).
  @inlinable public static var dateNearDay: LexicalClass { LexicalClass(rawValue: 28) }
  /// A part of the day («فجر», «مساء»).
  @inlinable public static var dateDayPart: LexicalClass { LexicalClass(rawValue: 29) }
  /// A part of a year or month («النصف الثاني», «مطلع»).
  @inlinable public static var datePart: LexicalClass { LexicalClass(rawValue: 30) }
  /// A season: value 1 spring … 4 winter.
  @inlinable public static var dateSeason: LexicalClass { LexicalClass(rawValue: 31) }
  /// A decade of a century: value 20...90.
  @inlinable public static var dateDecade: LexicalClass { LexicalClass(rawValue: 32) }
  /// A calendar's mark behind a year («م», «هـ»).
  @inlinable public static var dateEra: LexicalClass { LexicalClass(rawValue: 33) }
  /// A known event that periods hang on, with its dates.
  @inlinable public static var dateEvent: LexicalClass { LexicalClass(rawValue: 34) }
  /// The beginning of an event («بدء», «اندلاع»), behind «منذ».
  @inlinable public static var dateOutset: LexicalClass { LexicalClass(rawValue: 35) }
  /// A word before or behind which a date's words are no date («شارع 17 تموز», «سوق الجمعة», «الثلاثينيات من عمره»).
  @inlinable public static var dateBar: LexicalClass { LexicalClass(rawValue: 36) }
  /// A noun that with a day and month names an event («زلزال 6 شباط»).
  @inlinable public static var dateAnniversary: LexicalClass { LexicalClass(rawValue: 37) }
  /// A year in words, or the hundreds of one: value 1300...2030.
  @inlinable public static var dateYearWord: LexicalClass { LexicalClass(rawValue: 38) }
  /// A feast that falls on a day of a calendar: value `month-day`.
  @inlinable public static var dateFeast: LexicalClass { LexicalClass(rawValue: 39) }
  /// A weekday without the article, which alone is another word («اثنين», two): value 1 Sunday … 7 Saturday.
  @inlinable public static var dateWeekdayNoun: LexicalClass { LexicalClass(rawValue: 42) }
  /// Which of several («ثالث», third): value 1...5, 0 the last.
  @inlinable public static var dateRank: LexicalClass { LexicalClass(rawValue: 43) }
}

extension TokenClasses {
  /// The classes that dates are made of; computed, so that the compiler makes a constant of it.
  static var dates: Self {
    [
      .of(.dateMonth), .of(.dateMonthStem), .of(.dateWeekday), .of(.dateDayWord), .of(.dateCount), .of(.dateUnit),
      .of(.datePosition), .of(.dateLink), .of(.dateNearDay), .of(.dateDayPart), .of(.datePart), .of(.dateSeason),
      .of(.dateDecade), .of(.dateEra), .of(.dateEvent), .of(.dateOutset), .of(.dateBar), .of(.dateAnniversary),
      .of(.dateYearWord), .of(.dateFeast), .of(.dateWeekdayNoun), .of(.dateRank),
    ]
  }
}

extension LexiconSchema {
  /// Declares the classes, features and values of `Lexicons/dates.tsv`.
  public mutating func declareDates() {
    let shared: [String: [String]] = ["shared": []]
    func numbers(_ range: ClosedRange<Int>) -> [String] { range.map(String.init) }
    func with(_ features: [String: [String]]) -> [String: [String]] { features.merging(shared) { first, _ in first } }
    declare(
      "date.month", .dateMonth,
      features: with([
        "set": DateVocabulary.monthSets, "needs": ["cue", "day", "year"], "madda": [],
      ]),
      values: numbers(1...12)
    )
    declare("date.month-stem", .dateMonthStem, features: with(["second": numbers(1...12)]), values: numbers(1...12))
    declare("date.weekday", .dateWeekday, features: shared, values: numbers(1...7))
    declare("date.day-word", .dateDayWord, features: shared, values: numbers(1...31))
    declare("date.year-word", .dateYearWord, features: shared, values: numbers(1300...2030))
    declare("date.count", .dateCount, features: shared, values: numbers(1...100))
    declare("date.unit", .dateUnit, features: with(["pair": []]), values: DateUnit.allCases.map(\.rawValue))
    declare("date.position", .datePosition, features: shared, values: DatePosition.allCases.map(\.rawValue))
    declare("date.link", .dateLink, features: shared, values: DateLink.allCases.map(\.rawValue))
    declare("date.near-day", .dateNearDay, features: with(["night": [], "now": []]), values: numbers(-2...2))
    declare("date.day-part", .dateDayPart, features: with(["definite": [], "eve": [], "country": []]))
    declare("date.part", .datePart, features: shared, values: DatePartName.allCases.map(\.rawValue))
    declare("date.season", .dateSeason, features: shared, values: numbers(1...4))
    declare("date.decade", .dateDecade, features: shared, values: ["millennium"] + numbers(20...90))
    declare("date.era", .dateEra, features: shared, values: DateCalendar.allCases.map(\.rawValue))
    declare("date.event", .dateEvent, features: with(["start": [], "end": [], "by-day": []]))
    declare("date.anniversary", .dateAnniversary, features: with(["start": []]))
    declare("date.outset", .dateOutset, features: shared)
    declare("date.feast", .dateFeast, features: with(["calendar": ["hijri"], "days": numbers(1...4)]))
    declare("date.weekday-noun", .dateWeekdayNoun, features: shared, values: numbers(1...7))
    declare("date.rank", .dateRank, features: shared, values: numbers(0...5))
    declare("date.bar", .dateBar, features: shared, values: DateBar.allCases.map(\.rawValue))
  }
}
