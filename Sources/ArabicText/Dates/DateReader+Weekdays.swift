extension DateReader {
  /// What stands before a date: «مساء», «يوم», «أمس», «السبت», «الماضي», «الموافق».
  private struct Lead {
    var nearDay: Int?
    var weekday: Int?
    /// The day that the night of ``weekday`` ends on: «ليل السبت الأحد».
    var secondWeekday: Int?
    var position: DatePosition?
    var hasDayPart = false
    var hasDefinitePart = false
    var hasUnit = false
    /// Where the word of ``nearDay`` stands.
    var nearStart = 0
    var next: Int
    /// Where the last of its own words ends, a comma or «الموافق» behind it left out.
    var end: Int
  }

  /// A day by weekday or distance, with the date that may follow: «يوم أمس الإثنين», «اليوم الأحد 1 كانون الأول 2024»,
  /// «السبت الماضي», «يوم 9 جويلية». `cue` says that a date is expected.
  func datedDay(_ index: Int, cue: Bool) -> Read<DateExpression>? {
    let lead = lead(index)
    if lead.next > index,
      let date = dateBehind(lead, cue: cue || lead.hasUnit || lead.hasDayPart) ?? nightOfTwoDays(lead)
    {
      return date
    }
    if let offset = lead.nearDay {
      if offset == 0, lead.weekday == nil, let other = dayInContext(lead.nearStart) { return other.value }
      return Read(value: .nearDay(offset, weekday: lead.weekday), next: lead.end)
    }
    if let weekday = lead.weekday {
      if let last = lead.secondWeekday {
        return Read(value: .interval(.weekday(weekday, nil), .weekday(last, lead.position)), next: lead.end)
      }
      if lead.position == nil, let day = dayOfThisMonth(lead.end, weekday) ?? dayOfWeek(lead.end, weekday) {
        return day
      }
      return Read(value: .weekday(weekday, lead.position), next: lead.end)
    }
    if lead.hasDefinitePart, cue { return Read(value: .nearDay(0, weekday: nil), next: lead.end) }
    return lead.next == index ? fullDate(index, cue: cue) : dayInContext(index)?.value
  }

  /// «السبت السادس عشر»: a day in words from the eleventh on, behind a weekday, is one of the month.
  private func dayOfThisMonth(_ index: Int, _ weekday: Int) -> Read<DateExpression>? {
    let day = pick(index, .dayWord) { word -> Int? in
      if case .dayWord(let day) = word.word, day > 10, word.proclitics.isDisjoint(with: .conjunction) { return day }
      return nil
    }
    guard let day else { return nil }
    return Read(value: .fields(DateFields(month: .reference(0), day: day.value, weekday: weekday)), next: day.next)
  }

  /// «الجمعة من الأسبوع المقبل», «السبت من هذا الأسبوع».
  private func dayOfWeek(_ index: Int, _ weekday: Int) -> Read<DateExpression>? {
    guard let start = skip(index, .from), let week = unitByPosition(start, bare: false),
      case .week(let offset) = week.value
    else { return nil }
    return Read(value: .weekdayOfWeek(weekday, offset), next: week.next)
  }

  /// A date without weekday, with its twin in the other calendar.
  private func fullDate(_ index: Int, cue: Bool) -> Read<DateExpression>? {
    calendarDate(index, cue: cue).map { twin($0) }
  }

  /// The same day in the other calendar behind a date: «1438هـ الموافق 11 ديسمبر 2016», «… (11 ديسمبر 2016)».
  private func twin(_ date: Read<DateFields>) -> Read<DateExpression> {
    var at = date.next
    let isBracketed = isMark(at, "(")
    if isBracketed || isMark(at, "/") || isMark(at, "-") || isMark(at, ",") { at += 1 }
    if let next = skip(at, .sameAs) { at = skip(next, .preposition) ?? next }
    guard at > date.next, let other = calendarDate(at), other.value.calendar != date.value.calendar else {
      return date.map { .fields($0) }
    }
    if isBracketed, !isMark(other.next, ")") { return date.map { .fields($0) } }
    return Read(value: .aligned(date.value, other.value), next: isBracketed ? other.next + 1 : other.next)
  }

  private func dateBehind(_ lead: Lead, cue: Bool) -> Read<DateExpression>? {
    let isBracketed = isMark(lead.next, "(")
    let at = isBracketed ? lead.next + 1 : lead.next
    guard let date = fullDate(at, cue: cue || lead.weekday != nil) ?? feastBehind(lead) else { return nil }
    if isBracketed, !isMark(date.next, ")") { return nil }
    let next = isBracketed ? date.next + 1 : date.next
    func led(_ fields: DateFields) -> DateFields {
      var fields = fields
      fields.weekday = lead.weekday
      fields.nearDay = lead.nearDay
      if fields.year == .unstated, let position = lead.position { fields.year = .position(position) }
      return fields
    }
    switch date.value {
    case .fields(let fields):
      let isRank = date.next > at + 1 && !kinds(at: at).isDisjoint(with: .dayWord)
      return Read(value: isRank ? rankedWeekday(led(fields)) : .fields(led(fields)), next: next)
    case .aligned(let first, let second): return Read(value: .aligned(led(first), second), next: next)
    default: return nil
    }
  }

  /// «الجمعة، أول أيام عيد الأضحى».
  private func feastBehind(_ lead: Lead) -> Read<DateExpression>? {
    let at = isMark(lead.next, ",") ? lead.next + 1 : lead.next
    guard lead.weekday != nil, lead.end == lead.next, at < limit, mayHoldFeast(at),
      let feast = feast(at, cue: true), case .fields = feast.value
    else { return nil }
    return feast
  }

  /// «ليلة الأربعاء/الخميس 12/13 حزيران»
  private func nightOfTwoDays(_ lead: Lead) -> Read<DateExpression>? {
    guard lead.hasDayPart, let weekday = lead.weekday, let days = dayList(lead.next),
      case .interval(.fields(var first), let last) = days.value
    else { return nil }
    first.weekday = weekday
    return Read(value: .interval(.fields(first), last), next: days.next)
  }

  private func lead(_ index: Int) -> Lead {
    var lead = Lead(next: index, end: index)
    while lead.next < index + 12, let next = step(&lead) { lead.next = next }
    return lead
  }

  /// Takes one more word into `lead`; nil when there is none.
  private func step(_ lead: inout Lead) -> Int? {
    let at = lead.next
    if lead.end > 0, lead.weekday != nil || lead.nearDay != nil, lead.end == at {
      if isMark(at, ",") || isMark(at, ":"), isDayLike(at + 1, lead) { return at + 1 }
      if let next = skip(at, .sameAs) { return skip(next, [.preposition, .on]) ?? next }
      if lead.weekday != nil, let next = skip(at, .on), calendarDate(next, cue: true) != nil { return next }
      if lead.weekday != nil, let next = skip(at, .into), calendarDate(next) != nil { return next }
      if isMark(at, "("), lead.weekday == nil, let day = weekdayName(at + 1), isMark(day.next, ")") {
        lead.weekday = day.value
        lead.end = day.next + 1
        return lead.end
      }
    }
    // «الليلة الفاصلة بين …» is more than «الليلة» (tonight).
    if lead.nearDay == nil, let near = nearDay(at), dayPart(at)?.next ?? 0 <= near.next {
      (lead.nearDay, lead.nearStart) = (near.value, at)
      lead.end = near.next
      return near.next
    }
    // «الليلة الفاصلة بين الجمعة والسبت»
    if lead.hasDayPart, lead.weekday == nil, let next = skip(at, .between), let day = weekdayName(next),
      secondWeekday(day.next) != nil
    {
      lead.weekday = day.value
      lead.end = day.next
      return day.next
    }
    if lead.weekday == nil, let day = weekdayName(at) {
      lead.weekday = day.value
      lead.end = day.next
      return day.next
    }
    if lead.hasDayPart, let first = lead.weekday, lead.secondWeekday == nil, lead.position == nil,
      let next = secondWeekday(at), next.value % 7 == (first + 1) % 7
    {
      lead.secondWeekday = next.value
      lead.end = next.next
      return next.next
    }
    if lead.weekday != nil, lead.position == nil, let position = position(at),
      position.value.offset?.fromReference ?? true
    {
      lead.position = position.value
      lead.end = position.next
      return position.next
    }
    guard lead.weekday == nil, lead.nearDay == nil else { return nil }
    if !lead.hasDayPart, let part = dayPart(at) {
      lead.hasDayPart = true
      lead.hasDefinitePart = part.value
      lead.end = part.next
      return part.next
    }
    if !lead.hasUnit, let unit = unit(at, .day), !unit.value.isPair, unit.value.form.contains(.singular),
      !unit.value.isDefinite
    {
      lead.hasUnit = true
      lead.end = unit.next
      return unit.next
    }
    return nil
  }

  /// Whether a comma may be passed over: a weekday or a whole date follows.
  private func isDayLike(_ index: Int, _ lead: Lead) -> Bool {
    if lead.weekday == nil, weekdayName(index) != nil { return true }
    return calendarDate(index) != nil
  }

  /// «ليل السبت - الأحد», «ليلة السبت الأحد», «ليلة السبت إلى الأحد»: the day behind the night.
  private func secondWeekday(_ index: Int) -> Read<Int>? {
    let isDash = isMark(index, "-") || isMark(index, "–") || isMark(index, "/")
    return weekdayName(isDash ? index + 1 : skip(index, .to) ?? index)
  }

  func weekdayName(_ index: Int) -> Read<Int>? {
    pick(index, .weekday) { word -> Int? in
      if case .weekday(let day) = word.word { return day }
      return nil
    }
  }

  private func nearDay(_ index: Int) -> Read<Int>? {
    pick(index, .nearDay) { word -> Int? in
      guard case .nearDay(let offset, let isNow) = word.word else { return nil }
      // «في ذات اليوم»: the day told of before.
      if index > 0, position(index - 1)?.value == .same { return nil }
      guard isNow else { return offset }
      // «حتى الساعة 12», «منذ اللحظة الأولى»; «إلى حدود الساعة السابعة صباحاً» is the day on which somebody counts.
      guard figure(word.next) == nil else { return nil }
      if unit(index, .hour) != nil, isBehind(index, [.until]) { return offset }
      return isBehind(index, [.until, .to, .since]) && dayNumber(word.next) == nil ? offset : nil
    }
  }

  /// Whether one of `kinds`, a word or a phrase, ends right before `index`.
  private func isBehind(_ index: Int, _ kinds: DateWordKinds) -> Bool {
    (1...3).contains { $0 <= index && skip(index - $0, kinds) == index }
  }

  private func dayPart(_ index: Int) -> Read<Bool>? {
    pick(index, .dayPart) { word -> Bool? in
      guard case .dayPart(let isDefinite, _, let isCountry) = word.word else { return nil }
      let hasArticle = word.proclitics.contains(.article)
      return isCountry && hasArticle ? nil : isDefinite || hasArticle
    }
  }

  /// «اليوم التالي», «اليوم نفسه»; «اليوم الخامس», «اليوم الأخير» and «في اليوم» (a day) are no date, which the inner nil says.
  private func dayInContext(_ index: Int) -> Read<Read<DateExpression>?>? {
    let at = skip(index, .this) ?? index
    guard let unit = unit(at, .day), unit.value.isDefinite, unit.value.form.contains(.singular) else { return nil }
    if let position = position(unit.next), let offset = position.value.offset {
      let value: DateExpression =
        offset.fromReference ? .nearDay(offset.count, weekday: nil) : .contextDay(offset.count)
      return Read(value: Read(value: value, next: position.next), next: position.next)
    }
    let isOrdinal = dayNumber(unit.next).map(\.value.inWords) ?? (position(unit.next)?.value == .latest)
    let isRate = index > 0 && skip(index - 1, .into) == index
    return isOrdinal || isRate ? Read(value: nil, next: unit.next) : nil
  }
}
