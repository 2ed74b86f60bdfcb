extension DateReader {
  /// A year and the calendar that its mark or range says.
  struct Year {
    var rule: YearRule
    var calendar: DateCalendar?
  }

  /// A year in figures, «2015», «2015م», «1438 هـ»; without its mark it must lie in `range`.
  func yearFigure(_ index: Int, in range: ClosedRange<Int> = 1900...2100, isTied: Bool = false) -> Read<Year>? {
    if kinds(at: index).contains(.yearWord), let word = yearWord(index, in: range) { return word }
    guard let figure = figure(index), figure.digits >= 3, isTied || !isBoundFigure(index) else { return nil }
    if let era = era(index + 1) {
      let isPlausible = era.value == .hijri ? (1...1600).contains(figure.value) : (500...2100).contains(figure.value)
      if isPlausible { return Read(value: Year(rule: .stated(figure.value), calendar: era.value), next: era.next) }
    }
    guard figure.digits == 4, range.contains(figure.value) else { return nil }
    return Read(value: Year(rule: .stated(figure.value), calendar: nil), next: index + 1)
  }

  /// «ألفين وأحد عشر», «ألف وتسعمئة وثمانية وأربعين»: the table has the hundreds and the years of this century.
  private func yearWord(_ index: Int, in range: ClosedRange<Int>) -> Read<Year>? {
    let word = pick(index, .yearWord) { word -> Int? in
      if case .yearWord(let number) = word.word { return number }
      return nil
    }
    guard var year = word else { return nil }
    while year.value % 100 < 10, let rest = conjoinedCount(year.next) {
      guard year.value % 100 == 0 ? rest.value < 100 : rest.value % 10 == 0 && rest.value >= 20 else { break }
      year = Read(value: year.value + rest.value, next: rest.next)
    }
    if let era = era(year.next) {
      return Read(value: Year(rule: .stated(year.value), calendar: era.value), next: era.next)
    }
    guard range.contains(year.value) else { return nil }
    return year.map { Year(rule: .stated($0), calendar: nil) }
  }

  /// Whether the year at `index` is in words and before 2000, which most words that spell one are counts.
  private func isEarlierYear(_ year: Year, inWordsAt index: Int) -> Bool {
    guard kinds(at: index).contains(.yearWord), case .stated(let number) = year.rule else { return false }
    return number < 2000
  }

  /// «وثمانية», «و أربعين».
  private func conjoinedCount(_ index: Int) -> Read<Int>? {
    let start = skipLoneAnd(index)
    return pick(start, .count) { word -> Int? in
      guard case .count(let number) = word.word, number < 100, start > index || word.proclitics.contains(.wa) else {
        return nil
      }
      return number
    }
  }

  /// «م», «هـ», «هجري»; in brackets too.
  func era(_ index: Int) -> Read<DateCalendar>? {
    func plain(_ index: Int) -> Read<DateCalendar>? {
      pick(index, .era) { word -> DateCalendar? in
        if case .era(let calendar) = word.word { return calendar }
        return nil
      }
    }
    if isMark(index, "("), let era = plain(index + 1), isMark(era.next, ")") {
      return Read(value: era.value, next: era.next + 1)
    }
    return plain(index)
  }

  /// «عام 2015», «العام الماضي», «هذا العام», «2015م», «العام نفسه»; `bare` also takes «العام» alone and a figure alone.
  func year(_ index: Int, bare: Bool) -> Read<Year>? {
    let this = skip(index, .this)
    let start = this ?? index
    guard let unit = unit(start, .year) else {
      if !kinds(at: index).isDisjoint(with: .yearWord) { return nil }
      guard let year = yearFigure(index, in: 1950...2050), !countsWhatFollows(year.next) else { return nil }
      return bare || year.value.calendar != nil ? aside(year) : nil
    }
    if unit.value.form.contains(.dual) || unit.value.form.contains(.plural) { return nil }
    if let year = yearFigure(unit.next, in: 1000...2100) { return aside(hijriByRange(year)) }
    if let year = shortYear(unit.next) { return year }
    if let position = position(unit.next), unit.value.isDefinite {
      // «العام الجاري ألفين و310 اعتداءات» counts.
      if !kinds(at: position.next).contains(.yearWord), let year = yearFigure(position.next, in: 1900...2100) {
        return year
      }
      if let year = bracketedYear(position.next) { return year }
      return position.value.rule.map { Read(value: Year(rule: $0, calendar: nil), next: position.next) }
    }
    guard this != nil || bare && unit.value.isDefinite else { return nil }
    if let year = bracketedYear(unit.next) { return year }
    return Read(value: Year(rule: .reference(0), calendar: nil), next: unit.next)
  }

  /// «العام الجاري (2022)», «هذا العام (2022)»
  private func bracketedYear(_ index: Int) -> Read<Year>? {
    guard isMark(index, "("), let year = yearFigure(index + 1, in: 1900...2100), isMark(year.next, ")") else {
      return nil
    }
    return Read(value: year.value, next: year.next + 1)
  }

  /// «في 1968 حادثة سير»: a figure that counts the noun behind it.
  private func countsWhatFollows(_ index: Int) -> Bool {
    pick(index, .bar, { $0.word == .bar(.behindFigures) && $0.proclitics.isEmpty ? 0 : nil }) != nil
  }

  /// «عام 67», «سنة 48»: a year of the last century, where the figure counts nothing.
  private func shortYear(_ index: Int) -> Read<Year>? {
    guard let figure = figure(index), figure.digits == 2, (30...99).contains(figure.value), !isBoundFigure(index),
      !tokens[index].opensLine, isClosed(index + 1)
    else { return nil }
    return Read(value: Year(rule: .stated(1900 + figure.value), calendar: nil), next: index + 1)
  }

  /// «عام 1438» in a text of our days is Hijri.
  private func hijriByRange(_ year: Read<Year>) -> Read<Year> {
    guard year.value.calendar == nil, case .stated(let number) = year.value.rule, (1380...1480).contains(number) else {
      return year
    }
    return Read(value: Year(rule: year.value.rule, calendar: .hijri), next: year.next)
  }

  /// A year in the other calendar beside one: «1438هـ/2016م», «1438 هـ (2016 م)»; the Gregorian one is kept.
  private func aside(_ year: Read<Year>) -> Read<Year> {
    guard year.value.calendar != nil else { return year }
    var at = year.next
    let isBracketed = isMark(at, "(")
    if isBracketed || isMark(at, "/") || isMark(at, "-") { at += 1 } else if let next = skip(at, .sameAs) { at = next }
    guard at > year.next else { return year }
    guard let other = yearFigure(unit(at, .year)?.next ?? at),
      (other.value.calendar ?? .gregorian) != year.value.calendar
    else { return year }
    if isBracketed, !isMark(other.next, ")") { return year }
    let next = isBracketed ? other.next + 1 : other.next
    return Read(value: year.value.calendar == .hijri ? other.value : year.value, next: next)
  }

  /// The year behind a month: «2015», «، 2015», «/ 2015», «من العام 2019», «لعام 2015», «الماضي», «من العام نفسه»;
  /// a dash takes one too where the day was tied so.
  func yearTail(_ index: Int, calendar: DateCalendar, isTied: Bool = false) -> Read<Year>? {
    let range = calendar == .hijri ? 1300...2100 : 1900...2100
    // «في آذار ألف وتسعمئة قتيل» counts.
    if let year = yearFigure(index, in: range), !isEarlierYear(year.value, inWordsAt: index) || isClosed(year.next) {
      return year
    }
    if isMark(index, ",") || isMark(index, "/") || isMark(index, "-") && (isTied || isClosed(index + 2)) {
      if let year = yearFigure(index + 1, in: range, isTied: true) { return year }
    }
    if isMark(index, "("), let year = yearFigure(index + 1, in: range), isMark(year.next, ")") {
      return Read(value: year.value, next: year.next + 1)
    }
    let start = skip(index, [.from, .preposition]) ?? index
    if start > index, let year = yearFigure(start, in: range) { return year }
    if let year = year(start, bare: start > index) { return year }
    return position(index).map { Read(value: Year(rule: .position($0.value), calendar: nil), next: $0.next) }
  }

  /// «الماضي», «الجاري», «نفسه».
  func position(_ index: Int) -> Read<DatePosition>? {
    pick(index, .position) { word -> DatePosition? in
      if case .position(let position) = word.word { return position }
      return nil
    }
  }

  /// A unit's word with its form.
  struct Unit {
    let unit: DateUnit
    let form: WordForm
    let isDefinite: Bool
    let isPair: Bool
  }

  /// The word of a unit, of `wanted` if given.
  func unit(_ index: Int, _ wanted: DateUnit? = nil) -> Read<Unit>? {
    pick(index, .unit) { word -> Unit? in
      guard case .unit(let unit, let isPair) = word.word, wanted == nil || unit == wanted else { return nil }
      guard !word.form.contains(.pronoun) else { return nil }
      return Unit(
        unit: unit, form: word.form, isDefinite: word.proclitics.contains(.article), isPair: isPair
      )
    }
  }
}

extension DatePosition {
  /// How many units from the reference, or from the date before in the text.
  var offset: (fromReference: Bool, count: Int)? {
    switch self {
    case .past: (true, -1)
    case .pastButOne: (true, -2)
    case .current: (true, 0)
    case .next: (true, 1)
    case .latest: nil
    case .same: (false, 0)
    case .before: (false, -1)
    case .after: (false, 1)
    }
  }

  /// The year that «العام» with this position is.
  var rule: YearRule? { offset.map { $0.fromReference ? .reference($0.count) : .context($0.count) } }
}
