/// Days with their EDTF names, while a date is being resolved.
struct DateSpan: Hashable {
  var start: CivilDate?
  var end: CivilDate?
  var precision: Period.Precision
  /// The EDTF name of the first end («2016-07»), of the last one; equal for a day, month or year.
  var startLabel: String?
  var endLabel: String?

  /// No days can be said.
  static func unknown(_ precision: Period.Precision = .period) -> DateSpan {
    DateSpan(start: nil, end: nil, precision: precision, startLabel: nil, endLabel: nil)
  }

  /// One day.
  static func day(_ date: CivilDate?, approximate: Bool = false) -> DateSpan {
    guard let date else { return unknown(.day) }
    let label = date.description + (approximate ? "~" : "")
    return DateSpan(start: date, end: date, precision: .day, startLabel: label, endLabel: label)
  }

  /// A span under one name.
  static func named(_ label: String, _ days: ClosedRange<CivilDate>, _ precision: Period.Precision) -> DateSpan {
    DateSpan(
      start: days.lowerBound, end: days.upperBound, precision: precision, startLabel: label, endLabel: label
    )
  }

  /// A span named by its first and last day.
  static func days(
    _ days: ClosedRange<CivilDate>, _ precision: Period.Precision, approximate: Bool = false
  ) -> DateSpan {
    let mark = approximate ? "~" : ""
    return DateSpan(
      start: days.lowerBound, end: days.upperBound, precision: precision,
      startLabel: days.lowerBound.description + mark, endLabel: days.upperBound.description + mark
    )
  }

  /// A month of a calendar.
  static func month(_ month: Int, year: Int, _ calendar: DateCalendar) -> DateSpan {
    guard let days = calendar.month(month, year: year) else { return unknown(.month) }
    guard calendar == .gregorian else { return .days(days, .month, approximate: true) }
    return named(String(days.lowerBound.description.prefix(7)), days, .month)
  }

  /// A year of a calendar.
  static func year(_ year: Int, _ calendar: DateCalendar) -> DateSpan {
    guard let days = calendar.year(year) else { return unknown(.year) }
    guard calendar == .gregorian else { return .days(days, .year, approximate: true) }
    return named(String(days.lowerBound.description.prefix(4)), days, .year)
  }

  /// The days, where both ends are known.
  var range: ClosedRange<CivilDate>? {
    guard let start, let end, start <= end else { return nil }
    return start...end
  }

  /// The same days, known only roughly.
  var approximate: DateSpan {
    var span = self
    func marked(_ label: String?) -> String? { label.map { $0.hasSuffix("~") ? $0 : $0 + "~" } }
    span.startLabel = marked(startLabel)
    span.endLabel = marked(endLabel)
    return span
  }

  /// The EDTF string: one name, or both ends with «..» for an open one.
  var edtf: String? {
    switch (startLabel, endLabel) {
    case (nil, nil): nil
    case (let start?, let end?): start == end ? start : "\(start)/\(end)"
    case (let start?, nil): "\(start)/.."
    case (nil, let end?): "../\(end)"
    }
  }

  /// The period of these days, said by `text`.
  func period(text: String) -> Period {
    Period(start: start, end: end, precision: precision, edtf: edtf, text: text)
  }

  /// The span of a period that was resolved before.
  init(_ period: Period) {
    let ends = period.edtf.map { $0.split(separator: "/").map(String.init) } ?? []
    self.init(
      start: period.start, end: period.end, precision: period.precision,
      startLabel: ends.first.flatMap { $0 == ".." ? nil : $0 }, endLabel: ends.last.flatMap { $0 == ".." ? nil : $0 }
    )
  }

  init(start: CivilDate?, end: CivilDate?, precision: Period.Precision, startLabel: String?, endLabel: String?) {
    self.start = start
    self.end = end
    self.precision = precision
    self.startLabel = startLabel
    self.endLabel = endLabel
  }
}

extension CivilDate {
  /// The day `months` later, moved to the month's last where it has no such day; nil outside the years 1...9999.
  func adding(months: Int) -> CivilDate? {
    guard abs(months) <= 120_000 else { return nil }
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    let last = CivilDate.lastDay(ofMonth: newMonth, year: newYear)
    return CivilDate(year: newYear, month: newMonth, day: min(day, last))
  }

  /// The day `days` later, nil outside the years 1...9999.
  func shifted(days: Int) -> CivilDate? {
    guard abs(days) <= 4_000_000 else { return nil }
    let date = adding(days: days)
    return (1...9999).contains(date.year) ? date : nil
  }
}
