extension DateReader {
  /// A month as named, with the name beside it.
  struct Month {
    var name: MonthName
    /// A second name's number where it is another month of the same calendar.
    var other: Int?
    var isPaired = false
    /// Whether the second name is of the other calendar.
    var isInBothCalendars = false
    /// Whether the spelling is the unambiguous one («آب» with madda).
    var isClear = true
  }

  /// A month's name with the second name that may stand beside it in any dress:
  /// «آذار/مارس», «يونيو “حزيران”», «أيلول ( سبتمبر )», «حزيران يونيو». `hasDay` lets names of one set disagree.
  func month(_ index: Int, hasDay: Bool) -> Read<Month>? {
    guard let first = monthName(index) else { return nil }
    var month = Month(name: first.value)
    if first.value.wantsMadda { month.isClear = hasMadda(index) }
    guard let (second, next) = secondName(first.next) else { return Read(value: month, next: first.next) }
    let isSame = second.value.number == first.value.number
    let isPair =
      second.value.calendar != first.value.calendar
      ? !next.isBare
      : second.value.set == first.value.set
        ? (isSame || hasDay) && next.isStrong
        : isSame || next.isStrong
    guard isPair else { return Read(value: month, next: first.next) }
    month.isPaired = true
    month.isInBothCalendars = second.value.calendar != first.value.calendar
    if !isSame, second.value.calendar == first.value.calendar { month.other = second.value.number }
    return Read(value: month, next: next.index)
  }

  /// How the second name is tied to the first: by nothing, by a dash, or by a slash, quotes or brackets.
  private struct Tie {
    let index: Int
    let isBare: Bool
    let isStrong: Bool
  }

  private func secondName(_ index: Int) -> (Read<MonthName>, Tie)? {
    guard index < limit, tokens[index].kind == .mark || !kinds[index].isEmpty else { return nil }
    if let name = monthName(index) { return (name, Tie(index: name.next, isBare: true, isStrong: false)) }
    // «5 مارس، آذار»: one month only where both are the same.
    if isMark(index, ","), let name = monthName(index + 1) {
      return (name, Tie(index: name.next, isBare: true, isStrong: false))
    }
    if isMark(index, "/") || isMark(index, "\\") || isMark(index, "-"), let name = monthName(index + 1) {
      return (name, Tie(index: name.next, isBare: false, isStrong: !isMark(index, "-")))
    }
    if let closer = closer(index), let name = monthName(index + 1), isMark(name.next, closer) {
      return (name, Tie(index: name.next + 1, isBare: false, isStrong: true))
    }
    return nil
  }

  /// The mark that closes the bracket or quotation mark at `index`.
  func closer(_ index: Int) -> Unicode.Scalar? {
    guard index < limit, tokens[index].kind == .mark else { return nil }
    switch tokens[index].mark {
    case 0x28: return ")"
    case 0x22: return "\""
    case 0x27: return "'"
    case 0x5B: return "]"
    default: return nil
    }
  }

  func monthName(_ index: Int) -> Read<MonthName>? {
    let name = pick(index, .month) { word -> MonthName? in
      if case .month(let name) = word.word { return name }
      return nil
    }
    return name ?? numberedName(index)
  }

  /// «تشرين 2», «ت1», «ك 2»: a letter alone takes only a figure that is written onto it.
  private func numberedName(_ index: Int) -> Read<MonthName>? {
    let stem = pick(index, .monthStem) { word -> (Int, Int)? in
      if case .monthStem(let first, let second) = word.word { return (first, second) }
      return nil
    }
    guard let stem else { return nil }
    // «ت.1»
    let isPointed = isMark(stem.next, ".") && tokens[stem.next].isGlued
    let at = isPointed ? stem.next + 1 : stem.next
    guard let figure = figure(at), (1...2).contains(figure.value), figure.digits == 1,
      tokens[at].isGlued || tokens[index].range.count > 2
    else { return nil }
    let number = figure.value == 1 ? stem.value.0 : stem.value.1
    let name = MonthName(number: number, calendar: .gregorian, set: 0, need: .none, wantsMadda: false)
    return Read(value: name, next: at + 1)
  }

  /// Whether the source writes alef with madda: «آب» is August, «أب» father as well.
  private func hasMadda(_ index: Int) -> Bool {
    let range = tokens.sourceRange(at: index)
    guard range.start >= 0, range.end <= tokens.source.count else { return false }
    // «آ» is D8 A2, the madda alone D9 93.
    for at in range.start..<max(range.start, range.end - 1)
    where tokens.source[at] == 0xD8 && tokens.source[at + 1] == 0xA2
      || tokens.source[at] == 0xD9 && tokens.source[at + 1] == 0x93
    {
      return true
    }
    return false
  }
}
