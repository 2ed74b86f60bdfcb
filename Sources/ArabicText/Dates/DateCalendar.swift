import CICU

/// A calendar that Arabic texts date by.
public enum DateCalendar: String, CaseIterable, Sendable {
  /// The Gregorian calendar, under whatever month names.
  case gregorian
  /// The Umm al-Qura form of the Hijri calendar, by ICU.
  case hijri
}

extension DateCalendar {
  /// The year of this calendar that `date` lies in.
  func year(of date: CivilDate) -> Int? { components(of: date)?.year }

  /// Year, month and day of `date` in this calendar.
  func components(of date: CivilDate) -> (year: Int, month: Int, day: Int)? {
    switch self {
    case .gregorian: return (date.year, date.month, date.day)
    case .hijri:
      var year: Int32 = 0
      var month: Int32 = 0
      var day: Int32 = 0
      guard cicu_hijri_from_day_number(Int32(clamping: date.dayNumber), &year, &month, &day) == 1 else { return nil }
      return (Int(year), Int(month), Int(day))
    }
  }

  /// The first and last day of `month` of `year`, nil outside the years 1...9999 of the Gregorian calendar.
  func month(_ month: Int, year: Int) -> ClosedRange<CivilDate>? {
    switch self {
    case .gregorian:
      guard (1...12).contains(month), let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      return first...first.adding(days: CivilDate.lastDay(ofMonth: month, year: year) - 1)
    case .hijri:
      let next = month == 12 ? (year + 1, 1) : (year, month + 1)
      guard let first = Self.hijriMonthStart(year, month), let behind = Self.hijriMonthStart(next.0, next.1) else {
        return nil
      }
      return first < behind ? first...behind.adding(days: -1) : first...first
    }
  }

  /// The first and last day of `year`.
  func year(_ year: Int) -> ClosedRange<CivilDate>? {
    guard let first = month(1, year: year), let last = month(12, year: year) else { return nil }
    return first.lowerBound...last.upperBound
  }

  private static func hijriMonthStart(_ year: Int, _ month: Int) -> CivilDate? {
    // Later years would leave the four digits that ISO dates have.
    guard (1...9000).contains(year) else { return nil }
    var dayNumber: Int32 = 0
    guard cicu_hijri_month_start(Int32(year), Int32(clamping: month), &dayNumber) == 1 else { return nil }
    return CivilDate(dayNumber: Int(dayNumber))
  }
}
