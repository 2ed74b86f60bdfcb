/// Tells figures that belong to dates and times of day.
struct DateFigures {
  let tokens: NumberTokens

  /// Whether a calendar's mark stands at `index`.
  private func isEra(_ index: Int) -> Bool {
    tokens.isWord(index, .commonEra) || tokens.isWord(index, .hijri) || tokens.isWord(index, .gregorian)
      || tokens.isWord(index, .hijriEra)
  }

  /// Whether the token at `index` begins a month name, where the lexicon knows months.
  func isMonth(_ index: Int) -> Bool {
    guard let month = tokens.vocabulary.month, tokens.mayBe(tokens.vocabulary.months, at: index) else { return false }
    return tokens.tokens.readings(at: index).contains { $0.lexicalClass == month && $0.proclitics.isEmpty }
  }

  /// Whether the rank at `index` is part of a month's name: «كانون الثاني».
  private func isInMonth(_ index: Int) -> Bool {
    guard let month = tokens.vocabulary.month, index > 0, tokens.continues(index) else { return false }
    return tokens.tokens.readings(at: index - 1).contains { $0.lexicalClass == month && $0.length > 1 }
  }

  /// «ت1», «ك2».
  private func isMonthStem(_ index: Int) -> Bool {
    guard let stem = tokens.vocabulary.monthStem, index >= 0 else { return false }
    return tokens.tokens.readings(at: index).contains { $0.lexicalClass == stem }
  }

  /// Whether three figures with points or dashes between are a date: «30.9.2015».
  static func isDate(_ first: Int, _ second: Int, _ third: Int) -> Bool {
    guard (1...12).contains(second) else { return false }
    if (1...31).contains(first) { return (1300...2199).contains(third) || (10...99).contains(third) }
    return (1300...2199).contains(first) && (1...31).contains(third)
  }

  /// Whether `figure` is a day, a year or part of a date in figures; `isAmongWords` where neither marks nor figures stand
  /// beside it.
  func isDate(_ figure: Figure, _ isAmongWords: Bool = false) -> Bool {
    let start = figure.tokens.lowerBound
    let end = figure.tokens.upperBound
    if case .range(_, _, let areYears, let areDays) = figure.form {
      return areYears || areDays && tokens.continues(end) && isMonth(end)
        || areDays && tokens.continues(start) && tokens.hasCue(.date, at: start - 1)
    }
    if case .ordinal = figure.form { return isInMonth(start) }
    guard case .number(let numeral) = figure.form else { return false }
    if tokens.mayBe(.of(.dateWeekdayNoun), at: start), isRankedWeekday(figure.tokens) { return true }
    if tokens.isGlued(start), numeral.value.isBelow(3), isMonthStem(start - 1) { return true }
    if isMonth(start) {
      // «صفر» is a month beside a day or a year and a zero elsewhere.
      return tokens.isNumber(start - 1) || tokens.isNumber(end) && isYear(end) || hasUnitBefore(start)
    }
    if !isAmongWords, isSlashed(start, end) || isDashedDate(start) { return true }
    if numeral.isDay, tokens.continues(end), isMonth(skippingPreposition(end)) { return true }
    if numeral.isNoDay, tokens.continues(end), isMonth(end), isAnnounced(start) { return true }
    if numeral.isDay, precedesDate(end) || continuesDate(start) { return true }
    if tokens.continues(start), tokens.hasCue(.date, at: start - 1) { return true }
    guard numeral.isYear else { return false }
    if continuesDate(start) { return true }
    if tokens.continues(start), tokens.hasCue(.year, at: start - 1) { return true }
    // «منذ 13 تموز 1386 قتيلاً»: no year of ours before a counted noun.
    if tokens.continues(start), followsMonth(start) {
      return (1900...2099).contains(numeral.value.numerator) || !tokens.continues(end) || !tokens.isCounted(end)
    }
    if tokens.continues(end), isEra(end) { return true }
    guard numeral.digits != nil, (1900...2099).contains(numeral.value.numerator), tokens.continues(start),
      tokens.isWordOrConjoined(start - 1, .since) || tokens.isWordOrConjoined(start - 1, .until)
        || tokens.isWordOrConjoined(start - 1, .during) || tokens.isWordOrConjoined(start - 1, .inside)
    else { return false }
    return !tokens.continues(end) || !tokens.isCounted(end) && !tokens.isUnit(end)
  }

  /// «آخر اثنين من الشهر»: a Monday.
  private func isRankedWeekday(_ figure: Range<Int>) -> Bool {
    let (start, end) = (figure.lowerBound, figure.upperBound)
    guard tokens.continues(start),
      tokens.mayBe(.of(.dateRank), at: start - 1), tokens.continues(end), tokens.continues(end + 1),
      tokens.isWord(end, .from) || tokens.isWord(end, .inside)
    else { return false }
    return isMonth(end + 1) || tokens.mayBe(.units, at: end + 1) && tokens.begins(end + 1, .article)
  }

  /// Whether a date is to be expected at `start`: «في», «يوم», «منذ» and their like stand before it.
  private func isAnnounced(_ start: Int) -> Bool {
    guard tokens.continues(start) else { return false }
    let before = start - 1
    return tokens.isWordOrConjoined(before, .inside) || tokens.isWordOrConjoined(before, .since)
      || tokens.isWordOrConjoined(before, .until) || tokens.isWordOrConjoined(before, .to)
      || tokens.isWordOrConjoined(before, .from) || tokens.isWordOrConjoined(before, .after) || hasUnitBefore(start)
  }

  /// Whether `figure` is a time of day: «10:30», «الساعة 10», «5 مساءً».
  func isClockTime(_ figure: Figure) -> Bool {
    let start = figure.tokens.lowerBound
    let end = figure.tokens.upperBound
    if isColon(end, from: start) || isColon(start - 1, from: start - 2) { return true }
    if tokens.continues(start), tokens.hasCue(.clockTime, at: start - 1), !isBelowNoun(figure) { return true }
    guard tokens.continues(end), tokens.hasCue(.clockAfter, at: end) else { return false }
    let quantity = figure.quantity
    return quantity.best.map { $0 <= 12 && $0 > 0 } ?? false || quantity.qualifier == .range
  }

  private func isBelowNoun(_ figure: Figure) -> Bool { figure.quantity.best.map { $0 > 24 } ?? true }

  /// A colon at `index` between an hour at `hour` and two digits of minutes, all touching.
  private func isColon(_ index: Int, from hour: Int) -> Bool {
    guard tokens.isMark(index, ":"), index == hour + 1, tokens.isNumber(hour), tokens.isNumber(index + 1),
      tokens.isGlued(index),
      tokens.isGlued(index + 1), tokens.bytes(index + 1).count == 2
    else { return false }
    return tokens.bytes(hour).count <= 2
  }

  private func isSlashed(_ start: Int, _ end: Int) -> Bool {
    func joins(_ mark: Int, _ number: Int) -> Bool {
      tokens.isMark(mark, "/") && tokens.isNumber(number)
        && tokens.isGlued(mark) == tokens.isGlued(max(mark, number) == number ? number : mark + 1)
    }
    return tokens.continues(end) && joins(end, end + 1) || tokens.continues(start) && joins(start - 1, start - 2)
  }

  /// «2015-09-30», «30-9-2015».
  private func isDashedDate(_ index: Int) -> Bool {
    func joins(_ mark: Int) -> Bool { tokens.isMark(mark, "-") && tokens.isGlued(mark) && tokens.isGlued(mark + 1) }
    guard tokens.isMark(index + 1, "-") || tokens.isMark(index - 1, "-") else { return false }
    for first in stride(from: index, through: index - 4, by: -2) where first >= 0 && first + 4 < tokens.count {
      guard joins(first + 1), joins(first + 3) else { continue }
      if let one = plainFigure(first), let two = plainFigure(first + 2), let three = plainFigure(first + 4),
        Self.isDate(one, two, three)
      {
        return true
      }
    }
    return false
  }

  private func plainFigure(_ index: Int) -> Int? {
    guard tokens.isNumber(index) else { return nil }
    return DigitFigure(tokens.bytes(index)).flatMap { $0.hasSeparator ? nil : $0.value.numerator }
  }

  private func isYear(_ index: Int) -> Bool {
    DigitFigure(tokens.bytes(index)).map { !$0.hasSeparator && (1300...2199).contains($0.value.numerator) } ?? false
  }

  private func hasUnitBefore(_ index: Int) -> Bool {
    tokens.first(.units, at: index - 1) { word, _ in
      if case .measure(.duration, _) = word { return true }
      return nil
    } ?? false
  }

  private func skippingPreposition(_ index: Int) -> Int {
    tokens.isWord(index, .from) || tokens.isMark(index, "-") ? index + 1 : index
  }

  /// Whether a month ends before `start`: «آذار 2015», «كانون الثاني 2015», «(آذار) 2015».
  private func followsMonth(_ start: Int) -> Bool {
    var last = start - 1
    while last > 0, tokens.continues(last + 1), tokens.isQuoteOrBracket(last) || tokens.isMark(last, ",") { last -= 1 }
    return last >= 0 && tokens.continues(last + 1) && tokens.endsMonth(last)
  }

  /// Whether the figure at `start` goes on with dates: «عامي 2011 و2020», «بتاريخ 15-3».
  private func continuesDate(_ start: Int) -> Bool {
    guard start >= 2, tokens.continues(start), tokens.continues(start - 1), tokens.isNumber(start - 2) else {
      return false
    }
    return joinsDates(start - 1) && (tokens.hasCue(.year, at: start - 3) || tokens.hasCue(.date, at: start - 3))
  }

  /// Whether a day and its month follow: «15 و16 آذار».
  private func precedesDate(_ end: Int) -> Bool {
    guard tokens.continues(end), tokens.continues(end + 1), tokens.isNumber(end + 1) else { return false }
    return joinsDates(end) && tokens.continues(end + 2) && isMonth(end + 2)
  }

  private func joinsDates(_ index: Int) -> Bool {
    tokens.isMark(index, "-") || tokens.isMark(index, ",") || tokens.isWord(index, .and)
      || tokens.isWord(index, .to) || tokens.isWord(index, .until)
  }
}

extension Numeral {
  /// Whether it may be a day of a month.
  var isDay: Bool { value.isWhole && (1...31).contains(value.numerator) }

  /// Whether it stands where a day might, and is none: «32», «0».
  var isNoDay: Bool { digits.map { $0.digits <= 2 && !$0.hasSeparator } ?? false && !isDay }

  /// Whether it may be a year: four digits, or words.
  var isYear: Bool {
    guard value.isWhole, digits.map({ $0.digits == 4 && !$0.hasSeparator }) ?? true else { return false }
    return (1300...2199).contains(value.numerator)
  }
}
