/// The year that a date's words give.
public enum YearRule: Hashable, Sendable {
  /// None is said.
  case unstated
  /// Figures: «2015», «عام 1438».
  case stated(Int)
  /// So many years from the reference's: «العام الماضي» is −1.
  case reference(Int)
  /// A position behind a month or day: «نيسان الماضي», «12 آذار الجاري».
  case position(DatePosition)
  /// So many years from that of the date before in the text: «العام نفسه» is 0, «العام الذي سبقه» −1.
  case context(Int)
}

/// The month that a date's words give.
public enum MonthRule: Hashable, Sendable {
  /// A name or figure, 1...12.
  case named(Int)
  /// So many months from the reference's: «الشهر الماضي» is −1.
  case reference(Int)
  /// So many months from that of the date before in the text: «الشهر نفسه» is 0.
  case context(Int)
}

/// Day, month and year as far as the text gives them.
public struct DateFields: Hashable, Sendable {
  /// The calendar of month and year.
  public var calendar: DateCalendar
  // Small, because every date carries them.
  private var smallYear = SmallYear.unstated
  private var smallMonth = SmallMonth.none
  private var smallDay = SmallNumber()
  private var smallWeekday = SmallNumber()
  private var smallNearDay = SmallNumber()
  private var smallOtherMonth = SmallNumber()

  /// Fields; those not given are not in the text.
  public init(
    calendar: DateCalendar = .gregorian,
    year: YearRule = .unstated,
    month: MonthRule? = nil,
    day: Int? = nil,
    weekday: Int? = nil
  ) {
    self.calendar = calendar
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }
}

extension DateFields {
  /// The year; no year that a text names has more than 32 bits.
  public var year: YearRule {
    get {
      switch smallYear {
      case .unstated: .unstated
      case .stated(let year): .stated(Int(year))
      case .reference(let years): .reference(Int(years))
      case .position(let position): .position(position)
      case .context(let years): .context(Int(years))
      }
    }
    set {
      smallYear =
        switch newValue {
        case .unstated: .unstated
        case .stated(let year): .stated(Int32(clamping: year))
        case .reference(let years): .reference(Int32(clamping: years))
        case .position(let position): .position(position)
        case .context(let years): .context(Int32(clamping: years))
        }
    }
  }
  /// The month, nil for a year alone; numbers of 16 bits.
  public var month: MonthRule? {
    get {
      switch smallMonth {
      case .none: nil
      case .named(let month): .named(Int(month))
      case .reference(let months): .reference(Int(months))
      case .context(let months): .context(Int(months))
      }
    }
    set {
      smallMonth =
        switch newValue {
        case nil: .none
        case .named(let month)?: .named(Int16(clamping: month))
        case .reference(let months)?: .reference(Int16(clamping: months))
        case .context(let months)?: .context(Int16(clamping: months))
        }
    }
  }

  /// A ``YearRule`` in little room.
  private enum SmallYear: Hashable, Sendable {
    case unstated
    case stated(Int32)
    case reference(Int32)
    case position(DatePosition)
    case context(Int32)
  }

  /// A ``MonthRule`` or none in little room.
  private enum SmallMonth: Hashable, Sendable {
    case none
    case named(Int16)
    case reference(Int16)
    case context(Int16)
  }
}

extension DateFields {
  /// The day, nil for a month or year; no day of a month is kept as one of −127…127.
  public var day: Int? {
    get { smallDay.value }
    set { smallDay = SmallNumber(newValue) }
  }
  /// The weekday named with it, 1 Sunday … 7 Saturday.
  public var weekday: Int? {
    get { smallWeekday.value }
    set { smallWeekday = SmallNumber(newValue) }
  }
  /// A day named beside it by its distance from the reference («اليوم الأحد 1 كانون الأول» is 0).
  public var nearDay: Int? {
    get { smallNearDay.value }
    set { smallNearDay = SmallNumber(newValue) }
  }
  /// A second month name that is not the first one's.
  public var otherMonth: Int? {
    get { smallOtherMonth.value }
    set { smallOtherMonth = SmallNumber(newValue) }
  }

  /// A number of −127…127 or none, in one byte.
  private struct SmallNumber: Hashable, Sendable {
    private var byte = Int8.min

    init(_ value: Int? = nil) { byte = value.map { max(Int8(clamping: $0), -127) } ?? .min }

    var value: Int? { byte == .min ? nil : Int(byte) }
  }
}

/// A part of a month or year.
public enum DatePart: Hashable, Sendable {
  /// The half 1...2.
  case half(Int)
  /// The third 1...3.
  case third(Int)
  /// The quarter 1...4.
  case quarter(Int)
  /// The week 1...5 of a month, 0 its last.
  case week(Int)
  /// So many units from the first on: «الأشهر الستة الأولى من 2023».
  case first(Int, DateUnit)
  /// So many units up to the last: «الأيام العشرة الأخيرة من رمضان», «اليوم الأخير من 2020».
  case last(Int, DateUnit)
  /// A weekday 1 Sunday … 7 Saturday by its place 1...5, 0 the last: «آخر جمعة من رمضان».
  case weekday(Int, Int)
  /// «مطلع», «بداية».
  case start
  /// «منتصف», «أواسط».
  case middle
  /// «أواخر», «نهاية».
  case end
}

/// A period that an event's name stands for.
public struct NamedPeriod: Hashable, Sendable {
  /// The lexicon's id.
  public let id: String
  /// The first day.
  public let start: CivilDate
  /// The last day, nil if it is open.
  public let end: CivilDate?
}

/// What a date's words say, before a document's date and neighbours make days of it.
public enum DateExpression: Hashable, Sendable {
  /// A day, month or year.
  case fields(DateFields)
  /// The same day in two calendars; the first is Gregorian where one is.
  indirect case aligned(DateFields, DateFields)
  /// «النصف الثاني من 2016», «منتصف أيلول».
  indirect case part(DatePart, DateExpression)
  /// «نهايته»: a part of what the other end of the interval names.
  case partOfOther(DatePart)
  /// A season, 1 spring … 4 winter.
  case season(Int, YearRule)
  /// Ten years from this one; nil without a century.
  case decade(Int)
  /// «القرن الماضي», so many centuries from the reference's.
  case century(Int)
  /// «أمس الإثنين»: days from the reference, and the weekday named.
  case nearDay(Int, weekday: Int?)
  /// «الأحد», «السبت الماضي».
  case weekday(Int, DatePosition?)
  /// «الأسبوع الماضي».
  case week(Int)
  /// «الأسبوع السابق»: the week so many from that of the date before in the text.
  case contextWeek(Int)
  /// «الجمعة من الأسبوع المقبل»: a weekday of the week so many from the reference's.
  case weekdayOfWeek(Int, Int)
  /// «اليوم التالي»: days from the date before in the text.
  case contextDay(Int)
  /// «خلال الأيام الأربعة الأخيرة»; `isLatest` ends on the day named last before, else on the reference.
  case trailing(Int, DateUnit, isLatest: Bool)
  /// «قبل خمس سنوات»; below zero so many ahead, «بعد أسبوعين من الآن».
  case ago(Int, DateUnit)
  /// Both ends inclusive.
  indirect case interval(DateExpression, DateExpression)
  /// «منذ …»: up to the reference.
  indirect case since(DateExpression)
  /// «حتى …».
  indirect case until(DateExpression)
  /// «قبل 2011».
  indirect case before(DateExpression)
  /// «بعد 2011».
  indirect case after(DateExpression)
  /// An event of the lexicon's table.
  indirect case named(NamedPeriod)
  /// A day without a year behind «منذ» that names an event («منذ السابع من أكتوبر»), once it has happened.
  indirect case anniversary(DateFields, NamedPeriod)
  /// An event that only the text dates («منذ بدء العدوان»): the key of ``DateContext/anchors``.
  case anchor(String)
  /// «خلال الساعات الماضية»: no days can be said.
  case vague
}
