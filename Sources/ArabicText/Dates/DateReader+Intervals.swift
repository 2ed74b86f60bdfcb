extension DateReader {
  /// One end of an interval, or a date of any kind; `cue` says that a date is expected, `bare` that «العام» is one.
  func date(_ index: Int, cue: Bool, bare: Bool = false) -> Read<DateExpression>? {
    guard mayRead(index) else { return nil }
    if cue, let next = skip(index, .on) { return self.date(next, cue: true, bare: bare) }
    if cue, let next = skip(index, .then) { return Read(value: .contextDay(0), next: next) }
    if mayHoldFeast(index), let feast = feast(index, cue: cue) { return feast }
    if mayBeRankedWeekday(index), let day = rankedWeekday(index) { return day }
    if let date = part(index) ?? datedDay(index, cue: cue) { return date }
    if let month = monthAlone(index, cue: cue) { return month }
    if let year = year(index, bare: cue) {
      if bare || !isBareYearWord(index, year) { return year.map(Self.expression) }
    }
    return season(index) ?? decade(index) ?? century(index) ?? unitByPosition(index, bare: bare)
  }

  /// Whether only «العام» stands there: a year after «منذ بداية», else any word.
  private func isBareYearWord(_ index: Int, _ year: Read<Year>) -> Bool {
    year.next == index + 1 && tokens[index].kind == .word
  }

  /// «من … حتى …», «بين … و…», «من ٢١ الى ٢٦ كانون الثاني», «ما بين 6 و8 جويلية».
  func interval(_ index: Int) -> Read<DateExpression>? {
    if let start = skip(index, .from) {
      if let between = skip(start, .between) {
        return pair(between, linkBetween)
      }
      return pair(start) { end in
        // «من 13 تشرين الثاني الجاري، ولغاية يوم أمس»
        let link = self.isMark(end, ",") ? self.skip(self.skipLoneAnd(end + 1), [.until]) : nil
        return link ?? self.skip(self.skipLoneAnd(end), [.to, .until]) ?? self.behindDash(end)
      }
    }
    guard let start = skip(index, .between) else { return nil }
    return pair(start) { self.linkBetween($0) ?? self.behindDash($0) }
  }

  /// What ties two ends behind «بين»: «و», «إلى», «وحتى»; «بين 3 آذار الماضي، و5 نيسان».
  private func linkBetween(_ index: Int) -> Int? {
    skip(skipLoneAnd(index), [.to, .until]) ?? skipAnd(isMark(index, ",") ? index + 1 : index)
  }

  /// «و» as a word of its own before «حتى».
  func skipLoneAnd(_ index: Int) -> Int {
    index < limit && tokens[index].kind == .word && isWord(index, [0xD9, 0x88]) ? index + 1 : index
  }

  /// Two ends from `index`, the second where `link` finds it; a first end that is a mere day takes the second's month.
  private func pair(_ index: Int, _ link: (Int) -> Int?) -> Read<DateExpression>? {
    guard mayRead(index) else { return nil }
    let start = pairUnit(index) ?? unit(index, .day).map { $0.value.isDefinite ? index : $0.next } ?? index
    // «بين 4-11-2014 و6-11-2014» is tied by «و».
    if let day = dayNumber(start), let next = link(day.next), behindDash(day.next) == nil || calendarDate(start) == nil
    {
      if let end = calendarDate(next) { return end.map { Self.days(from: day.value.day, to: $0) } }
      // «من 4 إلى 22 هذا الشهر»
      if let last = dayNumber(next), day.value.day < last.value.day,
        let end = dayOfRelativeMonth(last.value.day, skip(last.next, .into) ?? last.next, isOf: true)
      {
        return end.map { Self.days(from: day.value.day, to: $0) }
      }
    }
    if start > index, unit(index, .year) != nil, let first = yearFigure(start), let next = link(first.next),
      let last = yearFigure(next)
    {
      return Read(value: .interval(Self.expression(first.value), Self.expression(last.value)), next: last.next)
    }
    guard let first = date(index, cue: true, bare: true) ?? date(start, cue: true), let next = link(first.next) else {
      return nil
    }
    guard let last = moment(next) else { return nil }
    return Read(value: Self.joined(first.value, last.value), next: last.next)
  }

  /// Behind «عامي», «شهري», «يومي», or a dual or plural with figures or names behind it («الأعوام 2015 و2016», «أشهر آذار ونيسان»).
  func pairUnit(_ index: Int) -> Int? {
    guard let unit = unit(index) else { return nil }
    if unit.value.isPair { return unit.next }
    guard unit.value.form.contains(.plural) || unit.value.form.contains(.dual) else { return nil }
    switch unit.value.unit {
    case .year: return yearFigure(unit.next, in: 1950...2050).map { _ in unit.next }
    case .month: return month(unit.next, hasDay: false).map { _ in unit.next }
    case .day: return weekdayName(unit.next).map { _ in unit.next }
    default: return nil
    }
  }

  /// The days from `day` to `last` of one month; the earlier month where the first day is the greater.
  static func days(from day: Int, to last: DateFields) -> DateExpression {
    var first = last
    first.day = day
    first.weekday = nil
    first.otherMonth = nil
    if day > last.day ?? day, case .named(let month)? = last.month {
      first.month = .named(month == 1 ? 12 : month - 1)
      if month == 1, case .stated(let year) = last.year { first.year = .stated(year - 1) }
    }
    return .interval(.fields(first), .fields(last))
  }

  /// An interval whose first end takes the year that is said behind the last («بين آذار وأيار 2016»).
  static func joined(_ first: DateExpression, _ last: DateExpression) -> DateExpression {
    guard case .fields(let one) = first, case .fields(let other) = last, one.year == .unstated, one.month != nil else {
      return .interval(first, last)
    }
    return .interval(.fields(one), .fields(other))
  }

  /// Days of one month in a row: «5- 12 تشرين الأول», «30 و31 آذار», «3 و5 و7 آذار», «5/6 آذار», «يومي 3 و4 آذار».
  func dayList(_ index: Int) -> Read<DateExpression>? {
    if let days = daysBehindMonth(index) { return days }
    let start = pairUnit(index) ?? index
    guard let first = dayNumber(start) else { return nil }
    if isMark(first.next, "/"), let last = figure(first.next + 1), last.digits <= 2, first.value.day < last.value,
      last.value <= 31, let date = dayBeforeMonth(Read(value: (last.value, false), next: first.next + 2)),
      case .named? = date.value.month
    {
      return date.map { Self.days(from: first.value.day, to: $0) }
    }
    var at = first.next
    var (low, count) = (first.value.day, 1)
    while count < 16, let next = listLink(at), let day = dayNumber(next) {
      if let date = calendarDate(next), date.value.day == day.value.day, date.value.month != nil {
        guard low < day.value.day || count == 1 else { return nil }
        return date.map { Self.days(from: low, to: $0) }
      }
      (low, count) = (min(low, day.value.day), count + 1)
      at = day.next
    }
    return nil
  }

  /// «تموز 13-15», «أيار 3 إلى 9، 2016»: nothing may follow that the figures could count.
  private func daysBehindMonth(_ index: Int) -> Read<DateExpression>? {
    guard !kinds(at: index).isDisjoint(with: .month), let month = month(index, hasDay: true),
      month.value.name.need == .none,
      let first = figure(month.next), first.digits <= 2, (1...31).contains(first.value),
      let link = isMark(month.next + 1, "-") ? month.next + 2 : skip(month.next + 1, [.to, .until]),
      let last = figure(link), last.digits <= 2, first.value < last.value, last.value <= 31
    else { return nil }
    let year = yearTail(link + 1, calendar: month.value.name.calendar, isTied: true)
    let end = year?.next ?? link + 1
    guard
      year != nil || end >= limit || tokens[end].opensLine || tokens[end].kind == .mark && !tokens[end].isGlued
        || isMark(end, ".") || isMark(end, ",")
    else { return nil }
    return Read(value: Self.days(from: first.value, to: fields(last.value, month.value, year?.value)), next: end)
  }

  private func listLink(_ index: Int) -> Int? {
    if isMark(index, "/") || isMark(index, ",") { return index + 1 }
    if let next = behindDash(index) { return next }
    return skipAnd(index) ?? skip(index, [.to, .until])
  }

  /// What may follow a date to make an interval: «- 5 نيسان», «وحتى نهايته», «ونيسان 2015».
  func extended(_ first: Read<DateExpression>, isPair: Bool) -> Read<DateExpression> {
    var whole = first
    var last = first
    while whole.next < first.next + 24, let next = next(behind: last, isPair: isPair) {
      whole = Read(value: Self.joined(first.value, next.value), next: next.next)
      last = next
    }
    return whole
  }

  private func next(behind first: Read<DateExpression>, isPair: Bool) -> Read<DateExpression>? {
    let linked = skip(skipLoneAnd(first.next), [.until, .to])
    let dashed = isMark(first.next, "/") ? first.next + 1 : behindDash(first.next)
    let joined = isPair || isListed(first.value) ? skipAnd(first.next) : nil
    if let last = dayJoined(to: first) { return last }
    guard let next = linked ?? dashed ?? joined else { return nil }
    if dashed != nil, isYear(first.value), let year = yearFigure(next, in: 1950...2050, isTied: true) {
      return Self.isAlike(first.value, Self.expression(year.value)) ? year.map(Self.expression) : nil
    }
    guard let last = date(next, cue: linked != nil || isPair || isYear(first.value), bare: linked != nil) else {
      return nil
    }
    if linked == nil {
      guard Self.isAlike(first.value, last.value) else { return nil }
    }
    return last
  }

  /// «ليل الثلاثاء وفجر الأربعاء», «مساء أمس، وصباح اليوم»: another day behind «و», which tells of nothing new.
  private func dayJoined(to first: Read<DateExpression>) -> Read<DateExpression>? {
    guard first.value.isDayByDistance else { return nil }
    guard let next = skipAnd(isMark(first.next, ",") ? first.next + 1 : first.next),
      !kinds(at: next).isDisjoint(with: [.dayPart, .nearDay, .weekday]), let last = date(next, cue: false),
      last.value.isDayByDistance, first.value != last.value
    else { return nil }
    // «مساء أمس، وفجر اليوم أُصيب 3»: a new clause.
    let isParted = isMark(last.next, ",")
    let behind = isParted ? last.next + 1 : last.next
    guard behind < limit, !(isParted && next == first.next) else { return last }
    return tokens[behind].kind != .word || skip(behind, .into) != nil ? last : nil
  }

  /// Months and weekdays may be listed with «و»: «آذار ونيسان», «السبت والأحد».
  private func isListed(_ expression: DateExpression) -> Bool {
    switch expression {
    case .fields(let fields): fields.month != nil && fields.day == nil
    case .weekday(_, nil): true
    default: false
    }
  }

  private func isYear(_ expression: DateExpression) -> Bool {
    if case .fields(let fields) = expression, case .stated = fields.year { return fields.month == nil }
    return false
  }

  /// «(2011-2020)»: two years, the first before the second, with no noun behind that they could count.
  func years(_ index: Int) -> Read<DateExpression>? {
    guard let first = figure(index), first.digits == 4, (1950...2050).contains(first.value), !isBoundFigure(index),
      isMark(index + 1, "-") || isMark(index + 1, "/"),
      let last = figure(index + 2), last.digits == 4, last.value > first.value, last.value <= 2050
    else { return nil }
    guard index + 3 >= limit || tokens[index + 3].kind == .mark && !isMark(index + 3, "-") && !isMark(index + 3, "/")
    else {
      return nil
    }
    func year(_ number: Int) -> DateExpression { .fields(DateFields(year: .stated(number))) }
    return Read(value: .interval(year(first.value), year(last.value)), next: index + 3)
  }

  /// Two days, two months or two years, in their order where both years are said.
  private static func isAlike(_ first: DateExpression, _ last: DateExpression) -> Bool {
    if case .weekday(_, nil) = first, case .weekday = last { return true }
    guard case .fields(let one) = first, case .fields(let other) = last else { return false }
    guard (one.month == nil) == (other.month == nil), (one.day == nil) == (other.day == nil) else { return false }
    if case .stated(let from) = one.year, case .stated(let to) = other.year { return from <= to }
    return true
  }
}

extension DateExpression {
  /// Whether it is a day told by its distance from the reference or by its weekday.
  fileprivate var isDayByDistance: Bool {
    switch self {
    case .nearDay, .weekday(_, nil): true
    case .fields(let fields): fields.day != nil && (fields.weekday != nil || fields.nearDay != nil)
    default: false
    }
  }
}
