extension DateReader {
  /// A date in figures: day first, year first by its shape; «30/9/2015», «2015-09-30», «30.9.2015», «12/3/1438هـ».
  /// With a `cue` also «30/9» and «9/2015».
  func numericDate(_ index: Int, cue: Bool) -> Read<DateFields>? {
    let start = behindParticles(index)
    guard start < limit, tokens[start].kind == .number, !isBoundFigure(start) else { return nil }
    if let parts = dotted(start) { return date(parts, sign: ".", next: start + 1, cue: cue) }
    if start + 4 < limit, tokens[start + 1].kind == .mark, tokens[start + 3].kind == .mark,
      let spaced = spacedDate(start)
    {
      return spaced
    }
    guard let first = figure(start), let sign = sign(start + 1), let second = figure(start + 2) else { return nil }
    if isMark(start + 3, sign), isTied(start + 3, sign), let third = figure(start + 4) {
      return date((first, second, third), sign: sign, next: start + 5, cue: cue)
    }
    if let month = monthOfYear(start, first, sign, second, cue: cue) { return month }
    // «22/04» is a date by its zero.
    let hasZero = first.digits == 2 && first.value < 10 || second.digits == 2 && second.value < 10
    guard cue || hasZero && first.digits == 2 && !isNumbered(start), sign == "/" || sign == "-" && isNamed(start) else {
      return nil
    }
    guard first.digits <= 2, second.digits <= 2, first.value > 0, second.value > 0 else { return nil }
    // Day first, unless only the American order reads.
    let (day, month) = second.value > 12 ? (second.value, first.value) : (first.value, second.value)
    guard day <= 31, month <= 12 else { return nil }
    // «12/13 آذار» is a range of days.
    guard self.month(start + 3, hasDay: true) == nil else { return nil }
    return Read(value: DateFields(month: .named(month), day: day), next: start + 3)
  }

  /// Whether «بتاريخ» stands before the figure, or a day's word and nothing that it counts behind.
  private func isNamed(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if skip(index - 1, .on) == index { return true }
    guard isClosed(index + 3) else { return false }
    return weekdayName(index - 1) != nil || unit(index - 1, .day).map { $0.value.form.contains(.singular) } ?? false
  }

  /// Whether a word before the figure gives it as a number: «القرار», «المادة».
  private func isNumbered(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].opensLine else { return false }
    return pick(index - 1, .bar, { $0.word == .bar(.beforeFigures) ? 0 : nil }) != nil
  }

  /// «3/2015», «03-2015», «2015/3», «2015-03»; behind «القرار» (resolution) and the like it is a number.
  private func monthOfYear(
    _ index: Int, _ first: (value: Int, digits: Int), _ sign: Unicode.Scalar, _ second: (value: Int, digits: Int),
    cue: Bool
  ) -> Read<DateFields>? {
    let (year, month) = second.digits == 4 ? (second, first) : (first, second)
    guard year.digits == 4, month.digits <= 2, (1950...2050).contains(year.value), (1...12).contains(month.value),
      sign == "/" || sign == "-"
    else { return nil }
    guard
      sign == "/" || second.digits == 4
        || month.value != (year.value + 1) % (month.digits == 2 ? 100 : 10)
    else { return nil }
    if !cue {
      guard tokens[index + 1].isGlued, tokens[index + 2].isGlued else { return nil }
      guard !isNumbered(index) else { return nil }
    }
    if index + 3 < limit, tokens[index + 3].isGlued, isMark(index + 3, "/") || isMark(index + 3, "-") { return nil }
    return Read(value: DateFields(year: .stated(year.value), month: .named(month.value)), next: index + 3)
  }

  /// The slash, dash or dot at `index`; a dash must be written onto both figures.
  private func sign(_ index: Int) -> Unicode.Scalar? {
    guard index < limit, tokens[index].kind == .mark, let sign = Unicode.Scalar(tokens[index].mark) else { return nil }
    switch sign {
    case "/", "-", ".", "_", "\\": return isTied(index, sign) ? sign : nil
    default: return nil
    }
  }

  private func isTied(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    sign == "/" || sign == "\\" || tokens[index].isGlued && index + 1 < limit && tokens[index + 1].isGlued
  }

  /// The figures of a date, in their order.
  private typealias Parts = (
    first: (value: Int, digits: Int), second: (value: Int, digits: Int),
    third: (value: Int, digits: Int)
  )

  /// The parts of one token «30.9.2015».
  private func dotted(_ index: Int) -> Parts? {
    guard (5...10).contains(tokens[index].range.count) else { return nil }
    var parts: Parts = ((0, 0), (0, 0), (0, 0))
    var count = 1
    for byte in tokens.bytes(at: index) {
      if byte == 0x2E {
        guard count < 3 else { return nil }
        (parts.first, parts.second, parts.third) = (parts.second, parts.third, (0, 0))
        count += 1
      } else if byte >= 0x30, byte <= 0x39 {
        parts.third = (parts.third.value * 10 + Int(byte) - 0x30, parts.third.digits + 1)
      } else {
        return nil
      }
    }
    return count == 3 ? parts : nil
  }

  /// «30 - 9 - 2015», «30. 9. 2015»: with spaces only where a year of four digits stands at either end, behind points at
  /// the last.
  private func spacedDate(_ index: Int) -> Read<DateFields>? {
    guard let sign: Unicode.Scalar = isMark(index + 1, "-") ? "-" : isMark(index + 1, ".") ? "." : nil,
      isMark(index + 3, sign), index + 4 < limit,
      (1...4).contains(where: { !tokens[index + $0].isGlued }),
      let first = figure(index), let second = figure(index + 2), let third = figure(index + 4),
      first.digits == 4 && sign == "-" || third.digits == 4, second.digits <= 2,
      (1...12).contains(second.value) || (1...12).contains(first.value)
    else { return nil }
    return date((first, second, third), sign: sign, next: index + 5, cue: true)
  }

  private func date(
    _ parts: Parts, sign: Unicode.Scalar, next: Int, cue: Bool
  ) -> Read<DateFields>? {
    let (first, second, third) = parts
    guard second.digits <= 2 else { return nil }
    var (year, month, day) = (third.value, second.value, first.value)
    if first.digits == 4 {
      guard third.digits <= 2 else { return nil }
      (year, day) = (first.value, third.value)
    } else {
      guard first.digits <= 2 else { return nil }
      if third.digits == 2, sign == "/" || cue && (10...39).contains(third.value) {
        year += third.value < 50 ? 2000 : 1900
      } else if third.digits != 4 {
        return nil
      }
    }
    // Day first, unless only the American order reads.
    if month > 12, day <= 12 { swap(&month, &day) }
    // What cannot be is a date all the same where its shape says so: «31/13/2015», «2015-02-45».
    if !(1...12).contains(month) || !(1...31).contains(day) {
      guard sign == "/" || sign == "-", (1900...2100).contains(year), third.digits == 4 || first.digits == 4,
        first.digits == 4 || (1...12).contains(month) || (1...31).contains(day)
      else { return nil }
    }
    let era = era(next)
    let isHijri = era?.value == .hijri || era == nil && (1300...1500).contains(year)
    guard isHijri ? (1...1600).contains(year) : (1000...2100).contains(year) else { return nil }
    let fields = DateFields(
      calendar: isHijri ? .hijri : .gregorian, year: .stated(year), month: .named(month), day: day
    )
    return Read(value: fields, next: era?.next ?? next)
  }
}
