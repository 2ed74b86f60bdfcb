extension DateResolver {
  /// A part of what `whole` names: halves, thirds and quarters by days, the vague ones as the whole, roughly.
  mutating func part(_ part: DatePart, of whole: DateExpression) -> DateSpan {
    let span = Self.part(part, of: wholeSpan(whole, part))
    // «آخر جمعة من رمضان» in its midst is the last one's.
    guard case .weekday = part, context.enclosing == nil, whole.isYearless, let reference = context.reference,
      let start = span.start, start > reference
    else { return span }
    let earlier = whole.withYear { latestYear(of: $0, notAfter: reference).map { $0 - 1 } }
    return Self.part(part, of: self.span(of: earlier))
  }

  /// «منتصف أيلول الماضي» at the end of a September is this September's.
  private mutating func wholeSpan(_ whole: DateExpression, _ part: DatePart) -> DateSpan {
    guard case .fields(let fields) = whole, fields.year == .position(.past), fields.day == nil,
      case .named(let month)? = fields.month, let reference = context.reference,
      let now = fields.calendar.components(of: reference), now.month == month
    else { return span(of: whole) }
    let isOver = part == .start && now.day > 10 || part == .middle && now.day > 20
    guard isOver else { return span(of: whole) }
    var exact = fields
    exact.year = .stated(now.year)
    return span(of: exact)
  }

  static func part(_ part: DatePart, of span: DateSpan) -> DateSpan {
    switch part {
    case .half(let number): return slice(span, number, of: 2)
    case .third(let number): return slice(span, number, of: 3)
    case .quarter(let number): return slice(span, number, of: 4)
    case .week(let number): return week(number, of: span)
    case .weekday(let day, let number): return weekday(day, number, of: span)
    case .first(let count, let unit): return units(count, unit, of: span, areLast: false)
    case .last(let count, let unit): return units(count, unit, of: span, areLast: true)
    case .start, .middle, .end: return span.approximate
    }
  }

  /// The first or last `count` units of `span`: by months where it is whole Gregorian months, else by days.
  private static func units(_ count: Int, _ unit: DateUnit, of span: DateSpan, areLast: Bool) -> DateSpan {
    guard let whole = span.range, count > 0, count <= 1000 else { return .unknown() }
    let (first, last) = (whole.lowerBound, whole.upperBound)
    var days: ClosedRange<CivilDate>?
    switch unit {
    case .day, .night, .week:
      let length = (unit == .week ? 7 * count : count) - 1
      let edge = areLast ? last.shifted(days: -length) : first.shifted(days: length)
      days = edge.map { areLast ? min($0, last)...last : first...max($0, first) }
    case .month, .year:
      let months = unit == .year ? 12 * count : count
      let edge =
        areLast
        ? last.adding(days: 1).adding(months: -months) : first.adding(months: months).map { $0.adding(days: -1) }
      days = edge.map { areLast ? min($0, last)...last : first...max($0, first) }
    case .minute, .hour, .decade, .century: days = nil
    }
    guard let days, whole.contains(days.lowerBound), whole.contains(days.upperBound) else { return .unknown() }
    guard unit == .month, first.day == 1, last.adding(days: 1).day == 1 else {
      return days.lowerBound == days.upperBound
        ? .day(days.lowerBound) : .days(days, .period, approximate: unit == .week)
    }
    return DateSpan(
      start: days.lowerBound, end: days.upperBound, precision: .period,
      startLabel: String(days.lowerBound.description.prefix(7)),
      endLabel: String(days.upperBound.description.prefix(7)))
  }

  /// Seven days from the 1st, 8th, 15th, 22nd or 29th of a month on, or its last seven; roughly, as writers count weeks
  /// in more than one way.
  private static func week(_ number: Int, of span: DateSpan) -> DateSpan {
    guard let days = span.range, number <= 5 else { return .unknown() }
    let start = number == 0 ? days.upperBound.adding(days: -6) : days.lowerBound.adding(days: 7 * (number - 1))
    guard days.contains(start) else { return .unknown() }
    return .days(start...min(start.adding(days: 6), days.upperBound), .period, approximate: true)
  }

  /// The `number`th `weekday` of `span`, 0 the last; roughly, where the span itself is known so.
  private static func weekday(_ weekday: Int, _ number: Int, of span: DateSpan) -> DateSpan {
    guard let days = span.range, (0...5).contains(number) else { return .unknown(.day) }
    let (first, last) = (days.lowerBound, days.upperBound)
    let day =
      number == 0
      ? last.adding(days: -((last.weekday - weekday + 7) % 7))
      : first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    guard days.contains(day) else { return .unknown(.day) }
    return .day(day, approximate: span.startLabel?.hasSuffix("~") ?? false)
  }

  /// The part of `span` at which a period beginning or ending «in its start», «middle» or «end» does so.
  static func edge(_ part: DatePart, of span: DateSpan, isEnd: Bool) -> DateSpan {
    guard let days = span.range else { return span }
    let (first, last) = (days.lowerBound, days.upperBound)
    switch part {
    case .start: return keep(.day(first), span)
    case .end: return keep(isEnd ? .day(last) : .day(slice(span, 4, of: 4).start, approximate: true), span)
    case .middle:
      // «منذ منتصف نيسان»: the middle of a month is the month, approximately.
      if !isEnd, last.dayNumber - first.dayNumber <= 30 { return span.approximate }
      let half = slice(span, isEnd ? 1 : 2, of: 2)
      return keep(.day(isEnd ? half.end : half.start, approximate: true), span)
    default: return Self.part(part, of: span)
    }
  }

  private static func keep(_ edge: DateSpan, _ span: DateSpan) -> DateSpan {
    var edge = edge
    edge.precision = span.precision
    return edge
  }

  /// The `number`th of `count` equal parts: by months where the span is whole Gregorian months, else by days.
  private static func slice(_ span: DateSpan, _ number: Int, of count: Int) -> DateSpan {
    guard let days = span.range, (1...count).contains(number) else { return .unknown() }
    let (first, last) = (days.lowerBound, days.upperBound)
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    let isWhole = first.day == 1 && last.day == CivilDate.lastDay(ofMonth: last.month, year: last.year)
    if isWhole, months % count == 0, let start = first.adding(months: months / count * (number - 1)),
      let behind = first.adding(months: months / count * number)
    {
      let end = behind.adding(days: -1)
      return DateSpan(
        start: start, end: end, precision: .period,
        startLabel: String(start.description.prefix(7)), endLabel: String(end.description.prefix(7))
      )
    }
    let length = last.dayNumber - first.dayNumber + 1
    let size = max(1, count == 3 && length <= 31 ? 10 : count == 2 && length <= 31 ? 15 : length / count)
    let start = min(first.adding(days: size * (number - 1)), last)
    let end = number == count ? last : min(start.adding(days: size - 1), last)
    return .days(start...end, .period)
  }

  /// A season of three months from March, June, September or December on.
  mutating func season(_ season: Int, _ rule: YearRule) -> DateSpan {
    guard (1...4).contains(season) else { return .unknown() }
    let opening = DateFields(year: rule, month: .named(season * 3), day: 1)
    let first = DateResolver.alone(context, opening)
    guard let first, let end = first.adding(months: 3)?.adding(days: -1) else { return .unknown() }
    return .named("\(first.description.prefix(4))-2\(season)", first...end, .period)
  }

  private static func alone(_ context: DateContext, _ fields: DateFields) -> CivilDate? {
    var resolver = DateResolver(context)
    return resolver.span(of: fields).start
  }

  func decade(_ year: Int) -> DateSpan {
    guard year >= 10, let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year + 9, month: 12, day: 31)
    else { return .unknown() }
    return .named("\(first.description.prefix(3))X", first...last, .period)
  }

  func century(_ offset: Int) -> DateSpan {
    guard let reference = context.reference, abs(offset) < 90 else { return .unknown() }
    let century = reference.year / 100 + offset
    guard let first = CivilDate(year: century * 100, month: 1, day: 1),
      let last = CivilDate(year: century * 100 + 99, month: 12, day: 31)
    else { return .unknown() }
    return .named("\(first.description.prefix(2))XX", first...last, .period)
  }
}
