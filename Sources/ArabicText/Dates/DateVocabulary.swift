/// The lexicon's rows as the date parser reads them, by entry.
struct DateVocabulary: Sendable {
  /// The sets of month names; a pair joins names of two sets.
  static let monthSets = ["levant", "egypt", "algeria", "morocco", "libya", "hijri"]

  /// Positions in `words` by the lexicon's entry, −1 for rows that are no words of dates.
  private let positions: [Int32]
  private let words: [DateWord]
  /// What kinds of date words the lexicon's entries are, most of them none.
  private let entryKinds: [DateWordKinds]
  /// The events of the rows, which their words name by position.
  private let events: [NamedPeriod]
  /// Those that their day and month alone name, by position.
  private let eventsByDay: [Int]
  /// The first name of each month in each set, by set and month.
  private let monthNames: [[String?]]

  init(_ lexicon: Lexicon) {
    var positions = [Int32](repeating: -1, count: lexicon.entries.count)
    var words: [DateWord] = []
    var events: [NamedPeriod] = []
    for (index, entry) in lexicon.entries.enumerated() {
      guard let word = Self.word(of: entry, &events) else { continue }
      positions[index] = Int32(words.count)
      words.append(word)
    }
    self.positions = positions
    self.words = words
    self.events = events
    entryKinds = lexicon.dateKinds
    var names = Self.monthSets.map { _ in [String?](repeating: nil, count: 13) }
    for entry in lexicon.entries where entry.lexicalClass == .dateMonth {
      guard let set = Self.monthSets.firstIndex(of: entry.features["set"] ?? ""), let month = Int(entry.value),
        (1...12).contains(month), names[set][month] == nil
      else { continue }
      names[set][month] = entry.lemma
    }
    monthNames = names
    eventsByDay = words.compactMap { word in
      if case .event(let event, isByDay: true) = word { return event }
      return nil
    }
  }

  /// The tables while a search runs over them; it must not leave the scope that lends it.
  struct View {
    fileprivate let positions: UnsafeBufferPointer<Int32>
    fileprivate let words: UnsafeBufferPointer<DateWord>
    fileprivate let entryKinds: UnsafeBufferPointer<DateWordKinds>
    let events: UnsafeBufferPointer<NamedPeriod>
    let eventsByDay: UnsafeBufferPointer<Int>

    /// What `reading` means in a date, nil if nothing.
    func word(of reading: Reading) -> DateWord? {
      guard reading.entry >= 0, reading.entry < positions.count else { return nil }
      let position = positions[reading.entry]
      return position >= 0 ? words[Int(position)] : nil
    }

    /// What kinds of date words `reading` is, empty if none.
    @inline(__always)
    func kinds(of reading: Reading) -> DateWordKinds {
      guard reading.entry >= 0, reading.entry < entryKinds.count else { return [] }
      return entryKinds[reading.entry]
    }

    /// Whether `reading` is a word of dates.
    func isDateWord(_ reading: Reading) -> Bool { !kinds(of: reading).isEmpty }
  }

  /// Lends the tables to `body`.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    positions.withUnsafeBufferPointer { positions in
      words.withUnsafeBufferPointer { words in
        entryKinds.withUnsafeBufferPointer { kinds in
          events.withUnsafeBufferPointer { events in
            eventsByDay.withUnsafeBufferPointer { byDay in
              body(View(positions: positions, words: words, entryKinds: kinds, events: events, eventsByDay: byDay))
            }
          }
        }
      }
    }
  }

  /// The name of `month`, 1...12, of `calendar` in `style`; Hijri months have one name whatever the style.
  func name(ofMonth month: Int, _ style: MonthStyle, _ calendar: DateCalendar) -> String? {
    guard (1...12).contains(month) else { return nil }
    if calendar == .hijri { return monthNames[5][month] }
    switch style {
    case .syriac: return monthNames[0][month]
    case .gregorian: return monthNames[1][month]
    case .number: return String(month)
    }
  }

  /// What `entry` is in a date.
  static func kinds(of entry: LexiconEntry) -> DateWordKinds {
    var events: [NamedPeriod] = []
    return word(of: entry, &events)?.kinds ?? []
  }

  /// What `entry` means; an event is added to `events`.
  private static func word(of entry: LexiconEntry, _ events: inout [NamedPeriod]) -> DateWord? {
    let number = Int(entry.value) ?? 0
    switch entry.lexicalClass {
    case .dateMonth: return .month(month(number, entry))
    case .dateMonthStem: return .monthStem(number, entry.features["second"].flatMap { Int($0) } ?? number)
    case .dateWeekday: return .weekday(number)
    case .dateDayWord: return .dayWord(number)
    case .dateYearWord: return .yearWord(number)
    case .dateCount: return .count(number)
    case .dateUnit: return DateUnit(rawValue: entry.value).map { .unit($0, isPair: entry.has("pair")) }
    case .datePosition: return DatePosition(rawValue: entry.value).map { .position($0) }
    case .dateLink: return DateLink(rawValue: entry.value).map { .link($0) }
    case .dateNearDay: return .nearDay(number, isNow: entry.has("now"))
    case .dateDayPart:
      return .dayPart(isDefinite: entry.has("definite"), isEve: entry.has("eve"), isCountry: entry.has("country"))
    case .datePart: return DatePartName(rawValue: entry.value).map { .part($0) }
    case .dateSeason: return .season(number)
    case .dateDecade: return .decade(number)
    case .dateEra: return DateCalendar(rawValue: entry.value).map { .era($0) }
    case .dateEvent, .dateAnniversary:
      guard let event = event(entry) else { return nil }
      events.append(event)
      let position = events.count - 1
      return entry.lexicalClass == .dateEvent
        ? .event(position, isByDay: entry.has("by-day")) : .anniversary(position)
    case .dateOutset: return .outset
    case .dateBar: return DateBar(rawValue: entry.value).map { .bar($0) }
    case .dateFeast: return feast(entry).map { .feast($0) }
    case .dateWeekdayNoun: return .weekdayNoun(number)
    case .dateRank: return .rank(number)
    default: return nil
    }
  }

  private static func feast(_ entry: LexiconEntry) -> Feast? {
    let parts = entry.value.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, (1...12).contains(parts[0]), (1...31).contains(parts[1]) else { return nil }
    return Feast(
      calendar: entry.features["calendar"] == "hijri" ? .hijri : .gregorian, month: parts[0], day: parts[1],
      days: entry.features["days"].flatMap { Int($0) } ?? 1)
  }

  private static func month(_ number: Int, _ entry: LexiconEntry) -> MonthName {
    let set = entry.features["set"] ?? ""
    return MonthName(
      number: number,
      calendar: set == "hijri" ? .hijri : .gregorian,
      set: monthSets.firstIndex(of: set) ?? 0,
      need: entry.features["needs"].flatMap { MonthName.Need(rawValue: $0) } ?? .none,
      wantsMadda: entry.has("madda")
    )
  }

  private static func event(_ entry: LexiconEntry) -> NamedPeriod? {
    guard let start = entry.features["start"].flatMap({ CivilDate(iso: $0) }) else { return nil }
    return NamedPeriod(id: entry.value, start: start, end: entry.features["end"].flatMap { CivilDate(iso: $0) })
  }
}
