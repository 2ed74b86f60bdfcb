extension DateReader {
  /// Which of several: «أول», «ثالث», «الثالثة»; 0 for «آخر», «الأخيرة».
  func rank(_ index: Int) -> Read<Int>? {
    pick(index, .rank) { word -> Int? in
      if case .rank(let rank) = word.word, word.proclitics.isDisjoint(with: .conjunction) { return rank }
      return nil
    }
  }

  /// Whether a weekday by its place may be named at `index`, which is in the line.
  @inline(__always)
  func mayBeRankedWeekday(_ index: Int) -> Bool {
    let kinds = kinds[index]
    return kinds.contains(.rank)
      || kinds.contains(.weekday) && !self.kinds(at: index + 1).isDisjoint(with: [.rank, .position])
  }

  /// A weekday of a month or year by its place: «آخر جمعة من رمضان», «أول سبت في آذار», «الجمعة الأولى من شعبان».
  func rankedWeekday(_ index: Int) -> Read<DateExpression>? {
    if let rank = rank(index) {
      let day = pick(rank.next, .weekdayNoun) { word -> Int? in
        if case .weekdayNoun(let day) = word.word, word.proclitics.isEmpty { return day }
        return nil
      }
      return day.flatMap { weekday($0.value, rank.value, of: $0.next) } ?? rankedDay(rank)
    }
    guard let day = weekdayName(index) else { return nil }
    // «الأحد الأول من آذار» is the first of March; the feminine and «الأخير» are none of a month's days.
    if let last = position(day.next), last.value == .latest { return weekday(day.value, 0, of: last.next) }
    guard let rank = rank(day.next), rank.value > 0, day.value == Self.feminineWeekday else { return nil }
    return weekday(day.value, rank.value, of: rank.next)
  }

  /// «أول يوم من رمضان», «ثاني أيام العام», «آخر أيام شهر رمضان».
  private func rankedDay(_ rank: Read<Int>) -> Read<DateExpression>? {
    guard let unit = unit(rank.next, .day), !unit.value.isDefinite, !unit.value.isPair,
      let whole = whole(skip(unit.next, [.from, .into]) ?? unit.next)
    else { return nil }
    if rank.value == 0 { return whole.map { .part(.last(1, .day), $0) } }
    if case .fields(var fields) = whole.value, fields.month != nil {
      fields.day = rank.value
      return Read(value: .fields(fields), next: whole.next)
    }
    return rank.value == 1 ? whole.map { .part(.first(1, .day), $0) } : nil
  }

  /// «الجمعة».
  private static let feminineWeekday = 6

  private func weekday(_ day: Int, _ rank: Int, of index: Int) -> Read<DateExpression>? {
    let start = skip(index, [.from, .into]) ?? index
    let isTied =
      start > index || tokens.readings(at: min(index, tokens.count - 1)).contains { $0.proclitics.contains(.li) }
    guard index < limit, isTied, let whole = whole(start) else { return nil }
    return whole.map { .part(.weekday(day, rank), $0) }
  }

  /// «الثلاثاء الثالث من أيار 2021», which was no third of May: the third Tuesday.
  func rankedWeekday(_ fields: DateFields) -> DateExpression {
    guard let weekday = fields.weekday, let day = fields.day, (1...5).contains(day),
      case .named(let month)? = fields.month,
      case .stated(let year) = fields.year,
      let first = fields.calendar.month(month, year: year)?.lowerBound,
      fields.calendar == .gregorian, first.adding(days: day - 1).weekday != weekday
    else { return .fields(fields) }
    return .part(
      .weekday(weekday, day), .fields(DateFields(calendar: fields.calendar, year: fields.year, month: fields.month)))
  }
}
