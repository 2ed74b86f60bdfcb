extension DateMention {
  /// What the mention is.
  public var kind: Kind { expression.kind }

  /// Whether it runs on to the reference («منذ …» without an end).
  public var isOpen: Bool {
    switch expression {
    case .since, .after: true
    case .named(let event): event.end == nil
    default: false
    }
  }

  /// Whether its days hang on the reference or on another date of the text.
  public var isRelative: Bool { expression.isRelative }

  /// Whether it is a day or month, or begins or ends with one, whose year is not said.
  public var isYearless: Bool {
    switch expression {
    case .interval(let first, let last): first.isYearless && last.isYearless
    case .since(let date), .until(let date), .before(let date), .after(let date): date.isYearless
    default: expression.isYearless
    }
  }

  /// The reference that the text itself gives: «اليوم الأحد 1 كانون الأول 2024».
  public var statedReference: CivilDate? {
    guard case .fields(let fields) = expression, let offset = fields.nearDay else { return nil }
    return resolve(in: DateContext()).start?.shifted(days: -offset)
  }
}

extension DateExpression {
  var kind: DateMention.Kind {
    switch self {
    case .fields(let fields):
      switch (fields.day, fields.month) {
      case (_?, _): .day
      case (nil, .reference?), (nil, .context?): .relative
      case (nil, .named?): .month
      case (nil, nil): fields.isRelative ? .relative : .year
      }
    case .aligned, .anniversary: .day
    case .part, .partOfOther: .part
    case .season: .season
    case .decade: .decade
    case .century, .nearDay, .weekday, .week, .contextWeek, .weekdayOfWeek, .contextDay, .ago: .relative
    case .trailing: .trailing
    case .interval: .interval
    case .since(.anchor), .anchor: .anchored
    case .since(.named), .named: .named
    case .since: .since
    case .until: .until
    case .before: .before
    case .after: .after
    case .vague: .vague
    }
  }

  var isRelative: Bool {
    switch self {
    case .fields(let fields): fields.isRelative
    case .aligned(let first, let second): first.isRelative && second.isRelative
    case .part(_, let whole): whole.isRelative
    case .season(_, let year): year.isRelative
    case .decade, .named, .vague, .anniversary: false
    case .partOfOther, .century, .nearDay, .weekday, .week, .contextWeek, .weekdayOfWeek, .contextDay, .trailing, .ago,
      .anchor:
      true
    case .interval(let first, let last): first.isRelative || last.isRelative
    case .since(let date), .until(let date), .before(let date), .after(let date): date.isRelative
    }
  }
}

extension DateFields {
  /// Whether it is the day and month of `event` without a year.
  func isDay(of event: NamedPeriod) -> Bool {
    calendar == .gregorian && year == .unstated && day == event.start.day && month == .named(event.start.month)
  }

  var isRelative: Bool {
    switch month {
    case .reference?, .context?: true
    default: year.isRelative
    }
  }
}

extension YearRule {
  var isRelative: Bool {
    switch self {
    case .unstated, .stated: false
    case .reference, .position, .context: true
    }
  }
}
