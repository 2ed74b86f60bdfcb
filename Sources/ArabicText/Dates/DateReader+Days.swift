extension DateReader {
  /// A day of the month: a figure 1...31 or its word. `inWords` says which.
  func dayNumber(_ index: Int) -> Read<(day: Int, inWords: Bool)>? {
    let at = behindParticles(index)
    if let figure = figure(at), figure.digits <= 2, (1...31).contains(figure.value), !isBoundFigure(at) {
      return Read(value: (figure.value, false), next: at + 1)
    }
    return pick(index, [.dayWord, .count]) { word -> (day: Int, inWords: Bool)? in
      if index > 0, isPartOfSum(index, word) { return nil }
      switch word.word {
      case .dayWord(let day): return (day, true)
      case .count(let count) where (2...31).contains(count): return (count, true)
      default: return nil
      }
    }
  }

  /// «32» and «0» before a month, where a word announces a date: «في 32 آذار», «يوم الأحد 45 أيار». Elsewhere such a
  /// figure counts something.
  private func impossibleDay(_ index: Int) -> Read<(day: Int, inWords: Bool)>? {
    guard index > 0, index < limit, !tokens[index].opensLine, !kinds[index - 1].isDisjoint(with: Self.announcers) else {
      return nil
    }
    let at = behindParticles(index)
    guard let figure = figure(at), figure.digits <= 2, !(1...31).contains(figure.value), !isBoundFigure(at) else {
      return nil
    }
    return Read(value: (figure.value, false), next: at + 1)
  }

  /// What stands before a date and not before a count of something.
  private static var announcers: DateWordKinds {
    [.into, .on, .since, .until, .to, .from, .before, .after, .weekday, .dayPart, .unit]
  }

  /// Whether the word at `index` goes on with a number: «والعشرون» behind «الثانية», «عشرة» behind «الثالث».
  private func isPartOfSum(_ index: Int, _ word: Word) -> Bool {
    guard !tokens[index].opensLine, !tokens.classes(at: index - 1).isDisjoint(with: Self.sums) else { return false }
    switch word.word {
    case .dayWord(let day), .count(let day):
      return word.proclitics.contains(.wa) && day % 10 == 0 && day >= 20 || day == 10 && !word.proclitics.contains(.wa)
    default: return false
    }
  }

  /// The classes of words that a ten may add up with.
  private static var sums: TokenClasses { [.of(.number), .ordinals] }

  /// Day, month and what there is of a year, in any order, in words or figures. `cue` also takes «30/9».
  func calendarDate(_ index: Int, cue: Bool = false) -> Read<DateFields>? {
    if let numeric = numericDate(index, cue: cue) { return numeric }
    if let day = dayNumber(index) ?? impossibleDay(index) {
      if let date = dayBeforeMonth(day) ?? dayOfIt(day, from: index) { return date }
    }
    return monthBeforeDay(index) ?? yearBeforeMonth(index) ?? middleOfMonth(index)
  }

  /// «النصف من شعبان»: the fifteenth of a month of the moon.
  private func middleOfMonth(_ index: Int) -> Read<DateFields>? {
    let half = pick(index, .part) { word -> Bool? in
      word.word.isHalf && word.form.contains(.singular) && word.proclitics.contains(.article) ? true : nil
    }
    guard let half, let from = skip(half.next, .from),
      let month = month(unit(from, .month)?.next ?? from, hasDay: true),
      month.value.name.calendar == .hijri
    else { return nil }
    return fields(15, month, isTied: false)
  }

  /// «30 أيلول 2015», «السابع من أكتوبر», «6شباط/فبراير», «5 من الشهر الجاري», «30/أيلول/2015».
  func dayBeforeMonth(_ day: Read<(day: Int, inWords: Bool)>) -> Read<DateFields>? {
    var at = day.next
    // A dash must touch both, «1- آذار» is a list's number before a month; or a year follows so too: «5 - آذار - 2013».
    let isDashed =
      isMark(at, "-")
      && (tokens[at].isGlued && at + 1 < limit && tokens[at + 1].isGlued
        || monthName(at + 1).map { isMark($0.next, "-") && figure($0.next + 1)?.digits == 4 } ?? false)
    let isTied = isMark(at, "/") || isDashed
    if isTied { at += 1 } else { at = skip(at, .from) ?? at }
    if let relative = dayOfRelativeMonth(day.value.day, at, isOf: at > day.next && !isTied) { return relative }
    let unit = unit(at, .month)
    if let number = unit.flatMap({ numberedMonth(behind: $0) }) {
      let tail = yearTail(number.next, calendar: .gregorian)
      let fields = DateFields(year: tail?.value.rule ?? .unstated, month: .named(number.value), day: day.value.day)
      return Read(value: fields, next: tail?.next ?? number.next)
    }
    let monthStart = unit?.next ?? at
    guard let month = month(monthStart, hasDay: true) else { return nil }
    return fields(day.value.day, month, isTied: isTied)
  }

  /// «في العاشر منه», «حتى 26 منه»: of the month named before, where a date is announced.
  private func dayOfIt(_ day: Read<(day: Int, inWords: Bool)>, from start: Int) -> Read<DateFields>? {
    guard start > 0, let next = skip(day.next, .ofIt), !tokens[start].opensLine else { return nil }
    guard !kinds[start - 1].isDisjoint(with: Self.announcers) || isBehindDate(start) else { return nil }
    return Read(value: DateFields(month: .context(0), day: day.value.day), next: next)
  }

  /// «بين 15 آذار و26 منه»: whether «و» and a month or year stand before `index`.
  private func isBehindDate(_ index: Int) -> Bool {
    guard index > 1, isWord(index - 1, [0xD9, 0x88]) else { return false }
    return kinds[index - 2].contains(.month) || tokens[index - 2].kind == .number && tokens[index - 2].count == 4
  }

  private func fields(_ day: Int, _ month: Read<Month>, isTied: Bool) -> Read<DateFields>? {
    let tail = yearTail(month.next, calendar: month.value.name.calendar, isTied: isTied || month.value.isPaired)
    if month.value.name.need == .year {
      guard case .stated? = tail?.value.rule else { return nil }
    }
    return Read(value: fields(day, month.value, tail?.value), next: tail?.next ?? month.next)
  }

  /// The fields of a month with its day and year.
  func fields(_ day: Int?, _ month: Month, _ year: Year?) -> DateFields {
    var fields = DateFields(
      calendar: month.name.calendar, year: year?.rule ?? .unstated, month: .named(month.name.number), day: day
    )
    fields.otherMonth = month.other
    // «رمضان 2016»: a Gregorian year behind a Hijri month is the year it fell into.
    if month.name.calendar == .hijri, case .stated(let number) = fields.year, number > 1700,
      let middle = CivilDate(year: number, month: 7, day: 1)
    {
      func fits(_ year: Int) -> Bool {
        DateCalendar.hijri.month(month.name.number, year: year).map { $0.lowerBound.year == number } ?? false
      }
      fields.year = .unstated
      if let year = DateCalendar.hijri.year(of: middle) {
        if fits(year) {
          fields.year = .stated(year)
        } else if fits(year - 1) {
          fields.year = .stated(year - 1)
        } else if fits(year + 1) {
          fields.year = .stated(year + 1)
        }
      }
    }
    return fields
  }

  /// «5 من الشهر الجاري», «الخامس من الشهر نفسه», «12 الجاري».
  func dayOfRelativeMonth(_ day: Int, _ index: Int, isOf: Bool) -> Read<DateFields>? {
    if let position = position(index), position.value == .current {
      return Read(value: DateFields(month: .reference(0), day: day), next: position.next)
    }
    let this = skip(index, .this)
    guard let unit = unit(this ?? index, .month), unit.value.isDefinite else { return nil }
    // «17 الشهر الجاري»
    guard isOf || this == nil && position(unit.next)?.value == .current else { return nil }
    if this != nil { return Read(value: DateFields(month: .reference(0), day: day), next: unit.next) }
    guard let position = position(unit.next) else {
      // «في التاسع عشر من الشهر»: of the month told last.
      return Read(value: DateFields(month: .context(0), day: day), next: unit.next)
    }
    guard let offset = position.value.offset else { return nil }
    let rule: MonthRule = offset.fromReference ? .reference(offset.count) : .context(offset.count)
    return Read(value: DateFields(month: rule, day: day), next: position.next)
  }

  /// «أيلول 30، 2015»: the year must follow, else the figure counts something.
  private func monthBeforeDay(_ index: Int) -> Read<DateFields>? {
    guard let month = month(index, hasDay: true), month.value.name.need != .year else { return nil }
    guard let figure = figure(month.next), figure.digits <= 2, (1...31).contains(figure.value) else { return nil }
    var at = month.next + 1
    if isMark(at, ",") { at += 1 }
    guard let year = yearFigure(at, in: month.value.name.calendar == .hijri ? 1300...1500 : 1900...2100) else {
      return nil
    }
    return Read(value: fields(figure.value, month.value, year.value), next: year.next)
  }

  /// «2015 أيلول 30», «2015/أيلول/30».
  private func yearBeforeMonth(_ index: Int) -> Read<DateFields>? {
    guard let year = yearFigure(index, in: 1300...2100) else { return nil }
    func behindTie(_ index: Int) -> Int { isMark(index, "/") || isMark(index, "-") ? index + 1 : index }
    guard let month = month(behindTie(year.next), hasDay: true), month.value.name.need != .year else { return nil }
    let at = behindTie(month.next)
    guard let figure = figure(at), figure.digits <= 2, (1...31).contains(figure.value) else { return nil }
    return Read(value: fields(figure.value, month.value, year.value), next: at + 1)
  }
}
