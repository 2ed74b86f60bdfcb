extension DateReader {
  /// A month alone, «شهر حزيران», «آذار/مارس 2020», «نيسان الماضي»; ambiguous names need something beside them.
  func monthAlone(_ index: Int, cue: Bool) -> Read<DateExpression>? {
    let unit = unit(index, .month)
    let hasUnit = unit.map { $0.value.form.contains(.singular) && !$0.value.isPair } ?? false
    let start = hasUnit ? unit?.next ?? index : index
    if let month = month(start, hasDay: false), month.value.name.need != .year {
      let tail = yearTail(month.next, calendar: month.value.name.calendar, isTied: true)
      if hasUnit || tail != nil || month.value.isPaired || stands(month.value, cue: cue) {
        return Read(value: .fields(fields(nil, month.value, tail?.value)), next: tail?.next ?? month.next)
      }
      return nil
    }
    guard let unit else { return nil }
    guard let number = hasUnit ? numberedMonth(behind: unit) : nil else { return ordinalMonth(index) }
    let tail = yearTail(number.next, calendar: .gregorian, isTied: true)
    guard tail != nil || isClosed(number.next) else { return nil }
    let fields = DateFields(year: tail?.value.rule ?? .unstated, month: .named(number.value))
    return Read(value: .fields(fields), next: tail?.next ?? number.next)
  }

  /// «شهر 3», «شهر ثلاثة»; «شهر واحد» is as long as one.
  func numberedMonth(behind unit: Read<Unit>) -> Read<Int>? {
    guard unit.value.form.contains(.singular), !unit.value.isPair, !unit.value.isDefinite, unit.next < limit,
      !tokens[unit.next].opensLine
    else { return nil }
    if let figure = figure(unit.next), (1...12).contains(figure.value), figure.digits <= 2, !isBoundFigure(unit.next) {
      return Read(value: figure.value, next: unit.next + 1)
    }
    return pick(unit.next, .count) { word -> Int? in
      if case .count(let number) = word.word, (2...12).contains(number), word.proclitics.isEmpty { return number }
      return nil
    }
  }

  /// Whether nothing stands at `index` that a number before it could count.
  func isClosed(_ index: Int) -> Bool {
    guard index < limit, !tokens[index].opensLine else { return true }
    switch tokens[index].kind {
    case .number: return false
    case .mark: return !isMark(index, "%") && !isMark(index, "-") && !isMark(index, "/") && !isMark(index, ":")
    case .word: return !kinds[index].isDisjoint(with: [.until, .to, .position]) || skipAnd(index) != nil
    }
  }

  /// «الشهر السادس من عام 2016»: without a year it counts from anything.
  private func ordinalMonth(_ index: Int) -> Read<DateExpression>? {
    guard let unit = unit(index, .month), unit.value.isDefinite, let number = dayNumber(unit.next),
      number.value.inWords, (1...12).contains(number.value.day),
      let year = yearTail(number.next, calendar: .gregorian), case .stated = year.value.rule
    else { return nil }
    return Read(value: .fields(DateFields(year: year.value.rule, month: .named(number.value.day))), next: year.next)
  }

  private func stands(_ month: Month, cue: Bool) -> Bool {
    switch month.name.need {
    case .none: true
    case .cue: cue
    case .day: cue && month.isClear
    case .year: false
    }
  }

  /// A unit by its place: «الشهر الماضي», «الأسبوع الجاري», «هذا الشهر»; `bare` also takes «الشهر» alone.
  func unitByPosition(_ index: Int, bare: Bool) -> Read<DateExpression>? {
    let this = skip(index, .this)
    guard let unit = unit(this ?? index), unit.value.isDefinite, unit.value.form.contains(.singular) else { return nil }
    let position = position(unit.next)
    let (offset, next): ((fromReference: Bool, count: Int), Int)
    if let found = position?.value.offset, let position {
      (offset, next) = (found, position.next)
    } else if position?.value == .latest, let position {
      if skip(position.next, .from) != nil { return nil }
      return Read(value: .trailing(1, unit.value.unit, isLatest: false), next: position.next)
    } else if this != nil || bare {
      (offset, next) = ((true, 0), unit.next)
    } else {
      return nil
    }
    guard let value = expression(unit.value.unit, offset) else { return nil }
    return Read(value: value, next: next)
  }

  private func expression(_ unit: DateUnit, _ offset: (fromReference: Bool, count: Int)) -> DateExpression? {
    switch unit {
    case .month:
      .fields(DateFields(month: offset.fromReference ? .reference(offset.count) : .context(offset.count)))
    case .year: .fields(DateFields(year: offset.fromReference ? .reference(offset.count) : .context(offset.count)))
    case .week: offset.fromReference ? .week(offset.count) : .contextWeek(offset.count)
    case .decade: offset.fromReference && offset.count == -1 ? .trailing(10, .year, isLatest: false) : nil
    case .century: offset.fromReference ? .century(offset.count) : nil
    case .day, .night, .hour, .minute: nil
    }
  }

  /// «النصف الثاني من العام الماضي», «مطلع 2024», «منتصف أيلول», «نهايته».
  func part(_ index: Int) -> Read<DateExpression>? {
    let name = pick(index, .part) { word -> (DatePartName, Bool)? in
      guard case .part(let name) = word.word, !word.form.contains(.dual) || word.form.contains(.pronoun) else {
        return nil
      }
      return (name, word.form.contains(.pronoun))
    }
    guard let name else { return kinds(at: index).contains(.rank) ? beginning(index) : nil }
    guard let (part, next) = numbered(name.value.0, name.next) else { return rankedPart(name.value.0, name.next) }
    if name.value.1 { return Read(value: .partOfOther(part), next: next) }
    if let next = skip(next, .ofIt) { return Read(value: .partOfOther(part), next: next) }
    let start = skip(next, [.from, .preposition]) ?? next
    guard let whole = whole(start) else { return nil }
    if case .week = part {
      guard case .fields(let fields) = whole.value, fields.month != nil else { return nil }
    }
    return Read(value: .part(part, whole.value), next: whole.next)
  }

  func whole(_ index: Int) -> Read<DateExpression>? {
    if let month = monthAlone(index, cue: true) { return month }
    if let year = year(index, bare: true) { return year.map(Self.expression) }
    return season(index) ?? decade(index) ?? millennium(index) ?? century(index) ?? unitByPosition(index, bare: true)
  }

  /// «أول العام», «أول شهر آذار».
  private func beginning(_ index: Int) -> Read<DateExpression>? {
    guard let rank = rank(index), rank.value == 1, let unit = unit(rank.next), !unit.value.isPair,
      [.month, .year].contains(unit.value.unit), unit.value.form.contains(.singular)
    else { return nil }
    return whole(rank.next).map { $0.map { .part(.start, $0) } }
  }

  /// «نصف شهر آذار الأول», «ربع العام 2019 الأخير»: the rank stands behind the whole.
  private func rankedPart(_ name: DatePartName, _ index: Int) -> Read<DateExpression>? {
    guard [.half, .third, .quarter].contains(name), mayRead(index), let whole = whole(index),
      let (part, next) = numbered(name, whole.next)
    else { return nil }
    return Read(value: .part(part, whole.value), next: next)
  }

  /// «الألفية», behind «مطلع» and the like: its first decade.
  private func millennium(_ index: Int) -> Read<DateExpression>? {
    pick(index, .decade) { $0.word == .decade(0) ? .decade(2000) : nil }
  }

  /// A year as an expression.
  static func expression(_ year: Year) -> DateExpression {
    .fields(DateFields(calendar: year.calendar ?? .gregorian, year: year.rule))
  }

  private func numbered(_ name: DatePartName, _ index: Int) -> (DatePart, Int)? {
    let count: Int
    switch name {
    case .start: return (.start, index)
    case .middle: return (.middle, index)
    case .end: return (.end, index)
    case .firstThird: return (.third(1), index)
    case .lastThird: return (.third(3), index)
    case .half: count = 2
    case .third: count = 3
    case .quarter: count = 4
    case .week: count = 5
    }
    let ordinal = pick(index, [.dayWord, .position]) { word -> Int? in
      switch word.word {
      case .dayWord(let number): number
      case .position(.latest): name == .week ? 0 : count
      default: nil
      }
    }
    guard let ordinal, ((name == .week ? 0 : 1)...count).contains(ordinal.value) else { return nil }
    if name == .week { return (.week(ordinal.value), ordinal.next) }
    let part: DatePart =
      count == 2 ? .half(ordinal.value) : count == 3 ? .third(ordinal.value) : .quarter(ordinal.value)
    return (part, ordinal.next)
  }

  /// «صيف 2015», «ربيع عام 2011», «الصيف الماضي», «فصل الشتاء الحالي», «هذا الصيف».
  func season(_ index: Int) -> Read<DateExpression>? {
    let this = skip(index, .this)
    let season = pick(this ?? index, .season) { word -> (Int, Bool)? in
      if case .season(let season) = word.word { return (season, word.proclitics.contains(.article)) }
      return nil
    }
    guard let season else { return nil }
    if season.value.1 {
      if this != nil, position(season.next) == nil {
        return Read(value: .season(season.value.0, .reference(0)), next: season.next)
      }
      return position(season.next).map { Read(value: .season(season.value.0, .position($0.value)), next: $0.next) }
    }
    let start = skip(season.next, .from) ?? season.next
    return year(start, bare: true).map { year in
      Read(value: .season(season.value.0, year.value.rule), next: secondYear(year) ?? year.next)
    }
  }

  /// «شتاء 2019-2020».
  private func secondYear(_ year: Read<Year>) -> Int? {
    guard case .stated(let first) = year.value.rule, isMark(year.next, "-") || isMark(year.next, "/") else {
      return nil
    }
    guard let second = figure(year.next + 1), second.value == first + 1 || second.value == (first + 1) % 100 else {
      return nil
    }
    return year.next + 2
  }

  /// «القرن العشرين», «القرن الحادي والعشرون»: its hundred years.
  func century(_ index: Int) -> Read<DateExpression>? {
    guard let century = unit(index, .century), century.value.isDefinite, let number = dayNumber(century.next),
      number.value.inWords, (10...21).contains(number.value.day)
    else { return nil }
    func year(_ number: Int) -> DateExpression { .fields(DateFields(year: .stated(number))) }
    let first = (number.value.day - 1) * 100
    return Read(value: .interval(year(first), year(first + 99)), next: number.next)
  }

  /// «تسعينيات القرن الماضي»: without a century the twentieth is meant; «في الثلاثينيات من عمره» is an age.
  func decade(_ index: Int) -> Read<DateExpression>? {
    if kinds(at: index).contains(.unit) { return rankedDecade(index) }
    let decade = pick(index, .decade) { word -> Int? in
      if case .decade(let decade) = word.word, decade > 0 { return decade }
      return nil
    }
    guard let decade, skip(decade.next, .ageBar) == nil else { return nil }
    guard let century = firstYear(ofCentury: skip(decade.next, .from) ?? decade.next) else {
      // «رجل في منتصف الثلاثينيات»: without its century so early a decade is an age.
      return decade.value < 50 ? nil : decade.map { .decade(1900 + $0) }
    }
    return century.map { .decade($0 + decade.value) }
  }

  /// «العقد الأول من القرن الحالي».
  private func rankedDecade(_ index: Int) -> Read<DateExpression>? {
    guard let unit = unit(index, .decade), unit.value.isDefinite else { return nil }
    let rank = pick(unit.next, [.dayWord, .position]) { word -> Int? in
      switch word.word {
      case .dayWord(let day) where day <= 10: day
      case .position(.latest): 10
      default: nil
      }
    }
    guard let rank, let start = skip(rank.next, .from), let century = firstYear(ofCentury: start) else { return nil }
    return century.map { .decade($0 + (rank.value - 1) * 10) }
  }

  /// The first year of the century at `index`; «القرن الماضي» is the twentieth.
  private func firstYear(ofCentury index: Int) -> Read<Int>? {
    guard let century = unit(index, .century) else { return nil }
    let position = position(century.next)
    if let position, position.value == .current { return Read(value: 2000, next: position.next) }
    if let number = dayNumber(century.next), number.value.inWords, (10...21).contains(number.value.day) {
      return Read(value: (number.value.day - 1) * 100, next: number.next)
    }
    return Read(value: 1900, next: position?.next ?? century.next)
  }
}
