extension DateResolver {
  /// «أمس الإثنين».
  mutating func nearDay(_ offset: Int, _ weekday: Int?) -> DateSpan {
    guard let date = context.reference?.shifted(days: offset) else { return .unknown(.day) }
    if let weekday, date.weekday != weekday { flags.insert(.weekdayMismatch) }
    return .day(date)
  }

  /// «الأحد»: the latest such day not after the reference; «الماضي» asks it to be before it.
  func weekday(_ weekday: Int, _ position: DatePosition?) -> DateSpan {
    guard let reference = context.reference else { return .unknown(.day) }
    let back = (reference.weekday - weekday + 7) % 7
    let offset: Int
    switch position {
    case .past?: offset = back == 0 ? -7 : -back
    case .pastButOne?: offset = (back == 0 ? -7 : -back) - 7
    case .next?: offset = 7 - back
    default: offset = -back
    }
    return .day(reference.shifted(days: offset))
  }

  /// The week that lies `offset` weeks from the reference's, Saturday first as CLDR has it for most Arab countries; roughly.
  func week(_ offset: Int) -> DateSpan {
    guard let first = firstDay(ofWeek: offset), let last = first.shifted(days: 6) else { return .unknown(.day) }
    return .days(first...last, .day, approximate: true)
  }

  /// «الأسبوع السابق»: from the date before in the text, else from the reference.
  func contextWeek(_ offset: Int) -> DateSpan {
    guard let base = contextDate ?? context.reference,
      let first = base.shifted(days: offset * 7 - base.weekday % 7), let last = first.shifted(days: 6)
    else { return .unknown(.day) }
    return .days(first...last, .day, approximate: true)
  }

  /// «الجمعة من الأسبوع المقبل».
  func weekday(_ weekday: Int, ofWeek offset: Int) -> DateSpan {
    .day(firstDay(ofWeek: offset).flatMap { $0.shifted(days: weekday % 7) })
  }

  private func firstDay(ofWeek offset: Int) -> CivilDate? {
    guard let reference = context.reference, abs(offset) < 10_000 else { return nil }
    return reference.shifted(days: offset * 7 - reference.weekday % 7)
  }

  /// The last `count` units up to the reference: days inclusive, hours as the days they reach back.
  func trailing(_ count: Int, _ unit: DateUnit, isLatest: Bool) -> DateSpan {
    guard let end = isLatest ? latestDay : context.reference, (1...1000).contains(count) else { return .unknown() }
    let start: CivilDate?
    switch unit {
    case .minute: start = end
    case .hour: start = end.shifted(days: -((count + 23) / 24))
    case .night, .day: start = end.shifted(days: 1 - count)
    case .week: start = end.shifted(days: 1 - 7 * count)
    default: start = shifted(end, by: -count, unit)?.shifted(days: 1)
    }
    guard let start, start <= end else { return .unknown() }
    let isDays = [.minute, .hour, .night, .day, .week].contains(unit)
    return .days(start...end, isDays ? .day : .period)
  }

  /// The day named last before, if it is not long ago; else the reference.
  private var latestDay: CivilDate? {
    guard let reference = context.reference else { return context.preceding?.end }
    guard let preceding = context.preceding, preceding.precision == .day, let end = preceding.end else {
      return reference
    }
    return (0...31).contains(reference.dayNumber - end.dayNumber) ? end : reference
  }

  /// «قبل خمس سنوات»: the day, month or year so long ago, roughly but for days.
  func ago(_ count: Int, _ unit: DateUnit) -> DateSpan {
    guard let reference = context.reference, let date = shifted(reference, by: -count, unit) else { return .unknown() }
    switch unit {
    case .minute, .hour, .night, .day: return .day(date)
    case .week: return .day(date, approximate: true)
    case .month: return DateSpan.month(date.month, year: date.year, .gregorian).approximate
    default: return DateSpan.year(date.year, .gregorian).approximate
    }
  }

  /// The day `count` units from `date`.
  func shifted(_ date: CivilDate, by count: Int, _ unit: DateUnit) -> CivilDate? {
    guard abs(count) <= 1000 else { return nil }
    switch unit {
    case .minute: return date
    case .hour: return date.shifted(days: count / 24)
    case .night, .day: return date.shifted(days: count)
    case .week: return date.shifted(days: 7 * count)
    case .month: return date.adding(months: count)
    case .year: return date.adding(months: 12 * count)
    case .decade: return date.adding(months: 120 * count)
    case .century: return date.adding(months: 1200 * count)
    }
  }
}
