/// Makes days of what a date's words say.
struct DateResolver {
  let context: DateContext
  var flags: DateFlags = []

  init(_ context: DateContext) { self.context = context }

  /// The days of `expression`; unknown where the context does not allow to say. O(1) apart from nesting.
  mutating func span(of expression: DateExpression) -> DateSpan {
    switch expression {
    case .fields(let fields): return span(of: fields)
    case .aligned(let first, let second): return aligned(first, second)
    case .part(let part, let whole): return self.part(part, of: whole)
    case .partOfOther(let part):
      guard let preceding = context.preceding else { return .unknown() }
      return Self.part(part, of: DateSpan(preceding))
    case .season(let season, let year): return self.season(season, year)
    case .decade(let year): return decade(year)
    case .century(let offset): return century(offset)
    case .nearDay(let offset, let weekday): return nearDay(offset, weekday)
    case .weekday(let weekday, let position): return self.weekday(weekday, position)
    case .week(let offset): return week(offset)
    case .contextWeek(let offset): return contextWeek(offset)
    case .weekdayOfWeek(let weekday, let offset): return self.weekday(weekday, ofWeek: offset)
    case .contextDay(let offset):
      return .day(context.preceding?.end.flatMap { $0.shifted(days: offset) })
    case .trailing(let count, let unit, let isLatest): return trailing(count, unit, isLatest: isLatest)
    case .ago(let count, let unit): return ago(count, unit)
    case .interval(let first, let last): return interval(first, last)
    case .since(let start): return since(start)
    case .until(let end):
      let end = upper(of: end)
      return DateSpan(start: nil, end: end.end, precision: end.precision, startLabel: nil, endLabel: end.endLabel)
    case .before(let date):
      let end = DateSpan.day(lower(of: date).start.flatMap { $0.shifted(days: -1) })
      return DateSpan(start: nil, end: end.end, precision: .period, startLabel: nil, endLabel: end.endLabel)
    case .after(let date):
      let start = DateSpan.day(upper(of: date).end.flatMap { $0.shifted(days: 1) })
      return DateSpan(start: start.start, end: nil, precision: .period, startLabel: start.startLabel, endLabel: nil)
    case .named(let event):
      guard let end = event.end, event.start <= end else {
        var span = DateSpan.day(event.start)
        span.precision = .period
        return span
      }
      return .days(event.start...end, .period)
    case .anniversary(let fields, let event):
      if let reference = context.reference, reference < event.start { return span(of: fields) }
      return .day(event.start)
    case .anchor(let key): return context.anchors[key].map { DateSpan($0) } ?? .unknown()
    case .vague: return .unknown()
    }
  }

  /// Two ways to write one day; the Gregorian one gives the days, the other its year where it has none.
  private mutating func aligned(_ first: DateFields, _ second: DateFields) -> DateSpan {
    let (main, other) = first.calendar == .hijri && second.calendar == .gregorian ? (second, first) : (first, second)
    let otherSpan = span(of: other)
    var fields = main
    if fields.year == .unstated, let near = otherSpan.start {
      fields.year = nearestYear(of: fields, to: near).map { .stated($0) } ?? .unstated
    }
    let span = span(of: fields)
    if case .stated = other.year, let day = span.range, let otherDay = otherSpan.range {
      let gap = max(
        day.lowerBound.dayNumber - otherDay.upperBound.dayNumber,
        otherDay.lowerBound.dayNumber - day.upperBound.dayNumber
      )
      if gap > 2 { flags.insert(.calendarMismatch) }
    }
    return span.start == nil ? otherSpan : span
  }

  private func nearestYear(of fields: DateFields, to date: CivilDate) -> Int? {
    guard let year = fields.calendar.year(of: date) else { return nil }
    return [year - 1, year, year + 1].min {
      distance(fields, $0, date) < distance(fields, $1, date)
    }
  }

  private func distance(_ fields: DateFields, _ year: Int, _ date: CivilDate) -> Int {
    guard let days = days(of: fields, year: year)?.days else { return .max }
    return abs(days.lowerBound.dayNumber - date.dayNumber)
  }
}
