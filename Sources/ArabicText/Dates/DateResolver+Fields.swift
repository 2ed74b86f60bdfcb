extension DateResolver {
  /// The days of a day, month or year.
  mutating func span(of fields: DateFields) -> DateSpan {
    if let other = fields.otherMonth, case .named(let month)? = fields.month, other != month {
      flags.insert(.monthPairMismatch)
    }
    let precision: Period.Precision = fields.month == nil ? .year : fields.day == nil ? .month : .day
    if case .named(let month)? = fields.month, !(1...12).contains(month) {
      flags.insert(.impossibleDate)
      return .unknown(precision)
    }
    guard let exact = withMonth(fields) else { return .unknown(precision) }
    guard let year = year(of: exact) else {
      markImpossible(exact)
      return .unknown(precision)
    }
    guard let (days, isClamped) = days(of: exact, year: year) else { return .unknown(precision) }
    if isClamped { flags.insert(.impossibleDate) }
    guard exact.day != nil else {
      guard case .named(let month)? = exact.month else { return .year(year, exact.calendar) }
      return .month(month, year: year, exact.calendar)
    }
    if let weekday = exact.weekday, !fits(weekday, days.lowerBound, exact.calendar) { flags.insert(.weekdayMismatch) }
    return .day(days.lowerBound, approximate: exact.calendar == .hijri)
  }

  /// A Hijri day may be one off where a moon was seen.
  func fits(_ weekday: Int, _ date: CivilDate, _ calendar: DateCalendar) -> Bool {
    let distance = abs(date.weekday - weekday)
    return distance == 0 || calendar == .hijri && (distance == 1 || distance == 6)
  }

  /// A day that no year has is impossible without knowing the year.
  private mutating func markImpossible(_ fields: DateFields) {
    guard let day = fields.day, case .named(let month)? = fields.month else { return }
    let longest = fields.calendar == .hijri ? 30 : CivilDate.lastDay(ofMonth: month, year: 2000)
    if day > longest || day < 1 { flags.insert(.impossibleDate) }
  }

  /// The fields with a month that hangs on the context replaced by its number and year, nil without that context.
  private func withMonth(_ fields: DateFields) -> DateFields? {
    let base: CivilDate?
    let offset: Int
    switch fields.month {
    case .reference(let months)?: (base, offset) = (context.reference, months)
    case .context(let months)?: (base, offset) = (contextDate ?? (months < 0 ? context.reference : nil), months)
    default: return fields
    }
    guard let first = base.flatMap({ CivilDate(year: $0.year, month: $0.month, day: 1) }) else { return nil }
    guard let date = first.adding(months: offset) else { return nil }
    var exact = fields
    exact.month = .named(date.month)
    if case .stated = fields.year { return exact }
    exact.year = .stated(date.year)
    return exact
  }

  /// The date that «نفسه» and «الذي سبقه» refer to.
  var contextDate: CivilDate? { context.preceding?.start ?? context.enclosing?.start ?? context.following?.start }

  /// The year that the text named last, by its first day: what «هذا العام» (this year) is where no reference is known.
  private var namedYear: CivilDate? {
    guard let preceding = context.preceding, preceding.precision == .year else { return nil }
    return preceding.start
  }

  /// The days of `fields` in `year`, and whether the day was moved to the month's last.
  func days(of fields: DateFields, year: Int) -> (days: ClosedRange<CivilDate>, isClamped: Bool)? {
    guard case .named(let month)? = fields.month else { return fields.calendar.year(year).map { ($0, false) } }
    guard let days = fields.calendar.month(month, year: year) else { return nil }
    guard let day = fields.day else { return (days, false) }
    let length = days.upperBound.dayNumber - days.lowerBound.dayNumber + 1
    let date = days.lowerBound.adding(days: min(max(day, 1), length) - 1)
    return (date...date, day > length || day < 1)
  }

  /// The year of `fields` in its own calendar.
  private func year(of fields: DateFields) -> Int? {
    switch fields.year {
    case .stated(let year): return year
    case .reference(let offset):
      return (context.reference ?? (offset == 0 ? namedYear : nil)).flatMap { fields.calendar.year(of: $0) }
        .map { $0 + offset }
    case .context(let offset):
      return (contextDate ?? (offset < 0 ? context.reference : nil)).flatMap { fields.calendar.year(of: $0) }
        .map { $0 + offset }
    case .position(let position): return year(of: fields, at: position)
    case .unstated: return unstatedYear(of: fields)
    }
  }

  /// The year of a month or day that stands at `position` to the reference.
  private func year(of fields: DateFields, at position: DatePosition) -> Int? {
    switch position {
    case .same: return contextDate.flatMap { fields.calendar.year(of: $0) }
    case .before: return contextDate.flatMap { latestYear(of: fields, notAfter: $0, strictly: true) }
    case .after: return contextDate.flatMap { firstYear(of: fields, notBefore: $0, strictly: true) }
    default: break
    }
    guard let reference = context.reference else { return nil }
    switch position {
    case .past: return latestYear(of: fields, notAfter: reference, strictly: true)
    case .pastButOne: return latestYear(of: fields, notAfter: reference, strictly: true).map { $0 - 1 }
    case .next: return firstYear(of: fields, notBefore: reference, strictly: true)
    case .current: return closestYear(of: fields, to: reference)
    default: return latestYear(of: fields, notAfter: reference)
    }
  }

  /// The year of a date without one, after the contract: the enclosing period's; else the latest such date not after the
  /// document's date; else that of the nearest full date before in the text, then behind.
  private func unstatedYear(of fields: DateFields) -> Int? {
    if let offset = fields.nearDay, let reference = context.reference {
      return offset > 0 ? firstYear(of: fields, notBefore: reference) : latestYear(of: fields, notAfter: reference)
    }
    if let year = enclosedYear(of: fields) { return year }
    if let reference = context.reference { return year(of: fields, around: reference) }
    for neighbour in [context.preceding, context.following] {
      if let date = neighbour?.start ?? neighbour?.end { return fields.calendar.year(of: date) }
    }
    return nil
  }

  /// The latest year of the date not after `reference`; where its weekday does not fit then, and fits on one soon to
  /// come («يوم الاثنين 18 شباط» in a text of the 12th), the year of that.
  private func year(of fields: DateFields, around reference: CivilDate) -> Int? {
    let latest = latestYear(of: fields, notAfter: reference)
    guard let weekday = fields.weekday, fields.day != nil, let latest,
      let past = days(of: fields, year: latest)?.days.lowerBound, !fits(weekday, past, fields.calendar),
      let year = firstYear(of: fields, notBefore: reference),
      let coming = days(of: fields, year: year)?.days.lowerBound, fits(weekday, coming, fields.calendar),
      coming.dayNumber - reference.dayNumber <= Self.soon
    else { return latest }
    return year
  }

  /// What is announced with its weekday lies not so many days ahead.
  private static var soon: Int { 60 }

  /// The year that puts the date into the enclosing period, or the period's own year where it has but one.
  private func enclosedYear(of fields: DateFields) -> Int? {
    guard let enclosing = context.enclosing, let start = enclosing.start else { return nil }
    let end = max(enclosing.end ?? context.reference ?? start, start)
    guard let first = fields.calendar.year(of: start), let last = fields.calendar.year(of: end) else { return nil }
    let inside = (max(first, last - 200)...last).filter { year in
      days(of: fields, year: year).map { $0.days.overlaps(start...end) } ?? false
    }
    if let latest = inside.last { return latest }
    guard first == last else { return nil }
    guard let reference = context.reference, let days = days(of: fields, year: first)?.days else { return first }
    return days.lowerBound <= reference ? first : nil
  }

  /// The latest year in which the date begins not after `limit`; `strictly` asks a month to be over by then.
  func latestYear(of fields: DateFields, notAfter limit: CivilDate, strictly: Bool = false) -> Int? {
    guard let year = fields.calendar.year(of: limit) else { return nil }
    for candidate in stride(from: year, through: year - 8, by: -1) {
      guard let (days, isClamped) = days(of: fields, year: candidate) else { continue }
      if isClamped, isSometimesPossible(fields) { continue }
      if strictly ? days.upperBound < limit && !days.contains(limit) : days.lowerBound <= limit { return candidate }
    }
    return nil
  }

  /// The first year in which the date does not end before `limit`; `strictly` asks it to begin behind it.
  func firstYear(of fields: DateFields, notBefore limit: CivilDate, strictly: Bool = false) -> Int? {
    guard let year = fields.calendar.year(of: limit) else { return nil }
    for candidate in year...(year + 8) {
      guard let (days, isClamped) = days(of: fields, year: candidate) else { continue }
      if isClamped, isSometimesPossible(fields) { continue }
      if strictly ? days.lowerBound > limit : days.upperBound >= limit { return candidate }
    }
    return nil
  }

  private func closestYear(of fields: DateFields, to date: CivilDate) -> Int? {
    guard let year = fields.calendar.year(of: date) else { return nil }
    func distance(_ year: Int) -> Int {
      guard let days = days(of: fields, year: year)?.days else { return .max }
      return days.contains(date) ? 0 : abs(days.lowerBound.dayNumber - date.dayNumber)
    }
    return [year, year - 1, year + 1].min { distance($0) < distance($1) }
  }

  /// «29 شباط» and the 30th of a Hijri month are there in some years.
  private func isSometimesPossible(_ fields: DateFields) -> Bool {
    guard let day = fields.day, case .named(let month)? = fields.month else { return false }
    return (1...(fields.calendar == .hijri ? 30 : CivilDate.lastDay(ofMonth: month, year: 2000))).contains(day)
  }
}
