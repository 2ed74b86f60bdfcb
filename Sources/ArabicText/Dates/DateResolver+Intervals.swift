extension DateResolver {
  /// Where a period that begins with `expression` begins: its first day, with its EDTF name.
  mutating func lower(of expression: DateExpression) -> DateSpan {
    switch expression {
    case .part(let part, let whole): return Self.edge(part, of: span(of: whole), isEnd: false)
    case .partOfOther(let part):
      return context.preceding.map { Self.edge(part, of: DateSpan($0), isEnd: false) } ?? .unknown()
    case .ago(let count, let unit):
      var span = DateSpan.day(context.reference.flatMap { shifted($0, by: -count, unit) }).approximate
      if ![.minute, .hour, .night, .day].contains(unit) { span.precision = .period } else { span = span.exact }
      return span
    default: return span(of: expression)
    }
  }

  /// Where a period that ends with `expression` ends.
  mutating func upper(of expression: DateExpression) -> DateSpan {
    switch expression {
    case .part(let part, let whole): return Self.edge(part, of: span(of: whole), isEnd: true)
    case .partOfOther(let part):
      return context.preceding.map { Self.edge(part, of: DateSpan($0), isEnd: true) } ?? .unknown()
    default: return span(of: expression)
    }
  }

  /// «منذ …»: to the reference, open in EDTF.
  mutating func since(_ expression: DateExpression) -> DateSpan {
    let start = lower(of: expression)
    let reference = context.reference.flatMap { end in start.start.map { $0 <= end } ?? false ? end : nil }
    let isDay = start.precision == .day
    return DateSpan(
      start: start.start, end: reference, precision: isDay ? .day : .period, startLabel: start.startLabel, endLabel: nil
    )
  }

  /// Both ends; an end without a year takes it from the other.
  mutating func interval(_ first: DateExpression, _ last: DateExpression) -> DateSpan {
    let (start, end) = ends(first, last)
    let bothDays = start.precision == .day && end.precision == .day
    let precision: Period.Precision = bothDays ? .day : .period
    if let from = start.start, let to = end.end, from > to {
      guard let low = end.start, let high = start.end, low <= high else { return .unknown(precision) }
      return DateSpan(
        start: low, end: high, precision: precision, startLabel: end.startLabel, endLabel: start.endLabel
      )
    }
    return DateSpan(
      start: start.start, end: end.end, precision: precision,
      startLabel: start.startLabel, endLabel: end.endLabel
    )
  }

  private mutating func ends(_ first: DateExpression, _ last: DateExpression) -> (DateSpan, DateSpan) {
    if case .partOfOther(let part) = last {
      let whole = span(of: first.whole)
      return (lower(of: first), Self.edge(part, of: whole, isEnd: true))
    }
    if case .weekday(let weekday, nil) = first {
      let day = span(of: last)
      if let end = day.end, day.start == end {
        return (.day(end.shifted(days: -((end.weekday - weekday + 7) % 7))), .day(end))
      }
    }
    if last.isInContext, !first.isInContext {
      // «بين 15 آذار و26 من الشهر ذاته»: the month just named.
      let start = lower(of: first)
      var context = context
      if start.start != nil { context.preceding = start.period(text: "") }
      var resolver = DateResolver(context)
      let end = resolver.upper(of: last)
      flags.formUnion(resolver.flags)
      return (start, end)
    }
    switch (first.isYearless, last.isYearless) {
    case (true, false):
      let end = upper(of: last)
      let anchored = end.end.map { day in first.withYear { latestYear(of: $0, notAfter: day) } } ?? first
      return (lower(of: anchored), end)
    case (_, true):
      let start = lower(of: first)
      let anchored = start.start.map { day in last.withYear { firstYear(of: $0, notBefore: day) } } ?? last
      return (start, upper(of: anchored))
    case (false, false): return (lower(of: first), upper(of: last))
    }
  }
}

extension DateSpan {
  /// The same days, known exactly.
  var exact: DateSpan {
    var span = self
    span.startLabel = startLabel.map { $0.hasSuffix("~") ? String($0.dropLast()) : $0 }
    span.endLabel = endLabel.map { $0.hasSuffix("~") ? String($0.dropLast()) : $0 }
    return span
  }
}

extension DateExpression {
  /// What a part is a part of; itself otherwise.
  var whole: DateExpression {
    if case .part(_, let whole) = self { return whole }
    return self
  }

  /// Whether it is a day or month, or a part of one, whose year is not said.
  var isYearless: Bool {
    switch self {
    case .fields(let fields): fields.year == .unstated && fields.month != nil && fields.nearDay == nil
    case .part(_, let whole): whole.isYearless
    default: false
    }
  }

  /// Whether its month or year is that of the date before.
  var isInContext: Bool {
    switch self {
    case .fields(let fields):
      if case .context = fields.month { return true }
      if case .context = fields.year { return true }
      return fields.year == .position(.same)
    case .part(_, let whole): return whole.isInContext
    default: return false
    }
  }

  /// A yearless expression with the year that `choose` finds for it; itself otherwise.
  func withYear(_ choose: (DateFields) -> Int?) -> DateExpression {
    switch self {
    case .fields(var fields):
      if let year = choose(fields) { fields.year = .stated(year) }
      return .fields(fields)
    case .part(let part, let whole): return .part(part, whole.withYear(choose))
    default: return self
    }
  }
}
