extension DateReader {
  /// A feast with the day of it that is meant: «عيد الأضحى 2014», «ثاني أيام عيد الفطر», «اليوم الأول من عيد الفطر»,
  /// «ليلة رأس السنة» (the night before it). Without a year or a word before it that asks for a day it is a name.
  func feast(_ index: Int, cue: Bool) -> Read<DateExpression>? {
    guard index < limit, !kinds[index].isDisjoint(with: Self.beforeFeasts) else { return nil }
    // «يوم عرفة» and «ليلة القدر» are whole names.
    let lead = name(of: index) == nil ? feastLead(index) : FeastLead(next: index)
    let start = lead.next > index ? skip(lead.next, [.from, .preposition]) ?? lead.next : index
    guard let feast = name(of: start) else { return nil }
    let tail = yearTail(feast.next, calendar: feast.value.calendar)
    let hasLead =
      cue || lead.next > index || !kinds[index].isDisjoint(with: [.unit, .dayPart])
      || tokens.readings(at: index).contains { $0.proclitics.contains(.bi) && vocabulary.kinds(of: $0) == .feast }
    guard hasLead || tail != nil, lead.day <= feast.value.days, tail != nil || !isDated(feast.next) else { return nil }
    let days = lead.isWhole ? feast.value.days : 1
    let value = lead.isEve ? eve(of: feast.value, tail?.value) : self.days(lead.day, days, of: feast.value, tail?.value)
    return Read(value: value, next: tail?.next ?? feast.next)
  }

  /// «عيد الأضحى بين 24 و27 أيلول», «عيد الفطر (5 حزيران)»: whether its days stand behind it, which the text knows better
  /// than a calendar.
  private func isDated(_ index: Int) -> Bool {
    let at = isMark(index, ",") || isMark(index, "(") ? index + 1 : index
    guard mayRead(at) else { return false }
    let start = skip(at, [.sameAs, .into]) ?? at
    return calendarDate(start) != nil || interval(at) != nil
  }

  /// Whether a feast is named at `index` or right behind.
  @inline(__always)
  func mayHoldFeast(_ index: Int) -> Bool {
    var kinds: DateWordKinds = []
    for at in index..<min(limit, index + 5) { kinds.formUnion(self.kinds[at]) }
    return kinds.contains(.feast)
  }

  private func name(of index: Int) -> Read<Feast>? {
    pick(index, .feast) { word -> Feast? in
      if case .feast(let feast) = word.word { return feast }
      return nil
    }
  }

  /// What a mention of a feast may begin with.
  private static var beforeFeasts: DateWordKinds { [.feast, .rank, .last, .dayWord, .unit, .dayPart] }

  /// What stands before a feast.
  private struct FeastLead {
    var day = 1
    var isWhole = true
    var isEve = false
    var next: Int
  }

  private func feastLead(_ index: Int) -> FeastLead {
    var lead = FeastLead(next: index)
    if let rank = rank(index), rank.value > 0, let unit = unit(rank.next, .day), !unit.value.isDefinite {
      return FeastLead(day: rank.value, isWhole: false, next: unit.next)
    }
    if let unit = unit(index, .day) {
      lead.next = unit.next
      // «يوم عيد الأضحى» is its first, «أيام عيد الأضحى» are all.
      lead.isWhole = !unit.value.form.contains(.singular)
      guard unit.value.isDefinite, unit.value.form.contains(.singular) else { return lead }
      guard let day = dayNumber(unit.next), day.value.inWords else { return FeastLead(next: index) }
      return FeastLead(day: day.value.day, isWhole: false, next: day.next)
    }
    let part = pick(index, .dayPart) { word -> Bool? in
      if case .dayPart(_, let isEve, _) = word.word { return isEve }
      return nil
    }
    if let part {
      let day = unit(part.next, .day).map {
        !$0.value.isDefinite && $0.value.form.contains(.singular) ? $0.next : part.next
      }
      return FeastLead(isWhole: false, isEve: part.value && day == nil, next: day ?? part.next)
    }
    return lead
  }

  /// `count` days of `feast` from its `day`th on.
  private func days(_ day: Int, _ count: Int, of feast: Feast, _ year: Year?) -> DateExpression {
    let first = fields(feast.day + day - 1, of: feast, year)
    guard count > 1 else { return .fields(first) }
    return .interval(.fields(first), .fields(fields(feast.day + count - 1, of: feast, year)))
  }

  private func fields(_ day: Int, of feast: Feast, _ year: Year?) -> DateFields {
    let name = MonthName(number: feast.month, calendar: feast.calendar, set: 0, need: .none, wantsMadda: false)
    return fields(day, Month(name: name), year)
  }

  /// The day before `feast`.
  private func eve(of feast: Feast, _ year: Year?) -> DateExpression {
    if feast.day > 1 { return .fields(fields(feast.day - 1, of: feast, year)) }
    var month = fields(1, of: feast, year)
    month.day = nil
    month.month = .named(feast.month == 1 ? 12 : feast.month - 1)
    if feast.month == 1, case .stated(let year) = month.year { month.year = .stated(year - 1) }
    return .part(.last(1, .day), .fields(month))
  }
}
