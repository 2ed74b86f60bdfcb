extension DateReader {
  /// What «منذ …» says, with the key of the event it hangs on.
  struct Since {
    var expression: DateExpression
    var anchor: String?
  }

  /// «منذ 30 أيلول 2015», «منذ مطلع العام وحتى نهايته», «منذ بداية الثورة», «منذ خمس سنوات», «منذ بدء العدوان».
  func since(_ index: Int) -> Read<Since>? {
    guard let start = skip(index, .since) ?? fromOutset(index), start < limit else { return nil }
    if let distance = distance(start), date(start, cue: true, bare: true)?.next ?? 0 <= distance.next {
      return distance.map { Since(expression: .since($0)) }
    }
    if let date = date(start, cue: true, bare: true) { return open(date.map { byDay($0) }, anchor: nil) }
    // «منذ بدء العام الجاري»
    let outset = behindOutset(start)
    if outset > start, unit(outset, .year) != nil || unit(outset, .month) != nil,
      let date = date(outset, cue: true, bare: true)
    {
      return open(date, anchor: nil)
    }
    let event = eventName(start)
    let dated = datedEvent(start)
    if let dated { return open(dated, anchor: key(start)) }
    if let event { return open(event.map { .named($0) }, anchor: nil) }
    return anchored(start)
  }

  /// «من بداية العام»: the token behind «من».
  private func fromOutset(_ index: Int) -> Int? {
    guard let start = skip(index, .from), start > index, kinds(at: start).contains(.part),
      unit(start + 1, .year)?.value.isDefinite == true
    else { return nil }
    return start
  }

  /// Closes «منذ» with a «حتى» that may follow.
  private func open(_ start: Read<DateExpression>, anchor: String?) -> Read<Since> {
    // «منذ فجر 8 أيار 2014، وحتى فجر …»
    let behind = isMark(start.next, ",") ? start.next + 1 : start.next
    if let next = skip(skipLoneAnd(behind), [.until, .to]), let end = moment(next) {
      return Read(value: Since(expression: .interval(start.value, end.value), anchor: anchor), next: end.next)
    }
    return start.map { Since(expression: .since($0), anchor: anchor) }
  }

  /// What stands behind «حتى»: a date, also «الساعة السابعة من صباح اليوم», «نهاية يوم الجمعة», «لحظة إعداد التقرير في 3 آذار».
  func moment(_ index: Int) -> Read<DateExpression>? {
    if let next = behindClock(index), let day = datedDay(next, cue: true) { return day }
    if let next = skip(index, .part), unit(next, .day) != nil || weekdayName(next) != nil,
      let day = datedDay(next, cue: true)
    {
      return day
    }
    guard let end = date(index, cue: true, bare: true) else { return nil }
    guard case .nearDay(0, nil) = end.value else { return end }
    // The words behind «لحظة إعداد» may give its day.
    for at in end.next..<min(end.next + 3, limit) where tokens[at].kind == .word && tokens[at].lineBreaksBefore == 0 {
      if let next = skip(at, .into), let day = calendarDate(behindParticles(next), cue: true), day.value.day != nil {
        return day.map { .fields($0) }
      }
    }
    return end
  }

  /// The token behind «الساعة السابعة والنصف من»: a part of a day, or a day.
  private func behindClock(_ index: Int) -> Int? {
    guard let hour = unit(index, .hour), hour.value.isDefinite, hour.value.form.contains(.singular) else { return nil }
    for at in hour.next..<min(hour.next + 7, limit) {
      if isMark(at, ",") || isMark(at, ".") { return nil }
      if !kinds(at: at).isDisjoint(with: [.dayPart, .nearDay, .weekday]) { return at }
    }
    return nil
  }

  /// «منذ السابع من أكتوبر» without a year is the event of that day.
  private func byDay(_ expression: DateExpression) -> DateExpression {
    guard case .fields(let fields) = expression else { return expression }
    for position in vocabulary.eventsByDay where fields.isDay(of: vocabulary.events[position]) {
      return .anniversary(fields, vocabulary.events[position])
    }
    return expression
  }

  /// «زلزال 6 شباط» without a year is the event that the noun before the date names with it.
  func anniversary(_ index: Int, _ expression: DateExpression) -> DateExpression {
    guard index > 0, case .fields(let fields) = expression else { return expression }
    let noun = skip(index - 1, .into) == index ? index - 2 : index - 1
    guard noun >= 0 else { return expression }
    let event = pick(noun, .anniversary) { word -> Int? in
      if case .anniversary(let event) = word.word, fields.isDay(of: vocabulary.events[event]) { return event }
      return nil
    }
    return event.map { .anniversary(fields, vocabulary.events[$0.value]) } ?? expression
  }

  /// A known event, behind «بداية», «اندلاع» or by itself.
  func eventName(_ index: Int) -> Read<NamedPeriod>? {
    func event(_ index: Int) -> Read<NamedPeriod>? {
      pick(index, .event) { word -> NamedPeriod? in
        if case .event(let event, _) = word.word { return vocabulary.events[event] }
        return nil
      }
    }
    return event(index) ?? event(behindOutset(index))
  }

  private func behindOutset(_ index: Int) -> Int {
    var at = index
    while at < index + 3, let next = skip(at, .outset) { at = next }
    return at
  }

  /// An event with its date behind it within a few words: «بداية الحملة في 2 شباط», «انطلاق عمليتها العسكرية في 9 تشرين الأول 2019».
  private func datedEvent(_ index: Int) -> Read<DateExpression>? {
    var at = index
    while at < min(limit, index + 9), tokens[at].kind != .mark || isMark(at, "\"") {
      if at > index, isVerb(at) { return nil }
      let next = skip(at, [.into, .on]) ?? skipLead(at)
      if at > index, let next, let date = calendarDate(next, cue: true) { return date.map { .fields($0) } }
      if at > index, at < index + 5, skip(at, .into) != nil, let next, let date = month(next) { return date }
      // «اندلاع الاحتجاجات المناهضة للرئيس … في منتصف مارس 2011»
      if at > index, skip(at, .into) != nil, let next, let date = part(next) { return date }
      // «زلزال 6 شباط», «هجوم 7 أكتوبر 2023».
      if at > index, let date = calendarDate(at), date.value.day != nil {
        return date.map { anniversary(at, .fields($0)) }
      }
      // «منذ بدء الاحتجاجات مطلع أكتوبر الماضي»
      if at > index, at < index + 5, skip(at - 1, [.until, .to]) == nil, let part = part(at) { return part }
      if at > index, let year = yearOfEvent(at) { return year }
      if tokens[at].kind == .number { return nil }
      at += 1
    }
    return nil
  }

  /// A verb ends the event's name: «منذ تدخلها قتلت …».
  private func isVerb(_ index: Int) -> Bool {
    tokens.readings(at: index).contains { $0.form.contains(.perfect) || $0.form.contains(.imperfect) }
  }

  private func month(_ index: Int) -> Read<DateExpression>? {
    if let month = monthAlone(index, cue: true) { return month }
    return year(index, bare: true).map { $0.map(Self.expression) }
  }

  /// «يوم», «فجر» or a weekday before a date.
  private func skipLead(_ index: Int) -> Int? {
    if let unit = unit(index, .day), !unit.value.isDefinite { return weekdayName(unit.next)?.next ?? unit.next }
    return weekdayName(index)?.next
  }

  /// «منذ بدء العدوان»: an event that only the text can date.
  private func anchored(_ index: Int) -> Read<Since>? {
    let noun = behindOutset(index)
    guard noun < limit, tokens[noun].kind == .word, let key = key(index) else { return nil }
    guard kinds[noun].isDisjoint(with: [.unit, .nearDay, .month, .weekday, .count, .dayWord]) else { return nil }
    return Read(value: Since(expression: .since(.anchor(key)), anchor: key), next: noun + 1)
  }

  /// The event's noun without article and pronoun: «الحملة» and «حملتها» are one.
  func key(_ index: Int) -> String? {
    let noun = behindOutset(index)
    guard noun < limit, tokens[noun].kind == .word else { return nil }
    var word = tokens.bytes(at: noun)[...]
    func ends(_ ending: StaticString, keeping least: Int) -> Bool {
      ending.withUTF8Buffer { word.count > $0.count + least && word.suffix($0.count).elementsEqual($0) }
    }
    if word.count > 8, word.starts(with: [0xD8, 0xA7, 0xD9, 0x84]) { word = word.dropFirst(4) }
    if ends("هما", keeping: 4) {
      word = word.dropLast(6)
    } else if ends("هم", keeping: 4) || ends("ها", keeping: 4) {
      word = word.dropLast(4)
    }
    if ends("ه", keeping: 4) || ends("ت", keeping: 4) { word = word.dropLast(2) }
    return String(decoding: UnsafeBufferPointer(rebasing: word), as: UTF8.self)
  }
}
