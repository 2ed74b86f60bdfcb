import ArabicText
import TokenPatterns

/// What the words of a cell say of the figures beside or below it: «عدد الشهداء», «منهم أطفال», «حلب», «المجموع».
struct TableLabel: Sendable {
  /// The cell's own tokens, without the bars around it.
  var tokens: Range<Int>
  /// The event that its words count.
  var event: EventKind?
  /// Who they say the victims are.
  var victim = Victim()
  /// Whether «منهم» opens it: some of those counted in the column before.
  var isPart = false
  /// Whether it says no more than «المجموع», «العدد».
  var isTotal = false
  /// Whether it names a place, a time or a party.
  var isNamed = false
  /// Whether «الجهة الفاعلة», «المسؤول» says that those below did it.
  var isResponsible = false
  /// The parties it names.
  var actors: [String] = []
  /// Whether its figures are no counts of people: shares, costs, what no table knows.
  var isOther = false

  /// Whether it says who is counted, without the event.
  var isFacet: Bool { event == nil && !victim.isBare }
}

/// Reads the labels of tables.
struct TableLabelReader {
  let context: ClauseContext
  private var text: AnnotatedText { context.text }

  init(_ context: ClauseContext) { self.context = context }

  /// What the cell of `tokens` says.
  func label(_ tokens: Range<Int>) -> TableLabel {
    var label = TableLabel(tokens: tokens)
    var events: [EventKind] = []
    var isUnknown = false
    var isTallied = false
    var isMore = false
    // The token behind the longest known name or phrase.
    var end = tokens.lowerBound
    for at in tokens {
      if tellsShare(at) { label.isOther = true }
      if text.isMark(at) { continue }
      if text.reads(at, .partMarker) { label.isPart = true }
      if text.reads(at, .responsible) { label.isResponsible = true }
      if isNamed(at) { label.isNamed = true }
      if let mention = context.phrases.actors.mention(at: at), !mention.isAdjective { label.actors += mention.ids }
      if let event = event(at) {
        // «تعويضات القتلى», «أسماء الشهداء»
        if events.isEmpty, isUnknown { label.isOther = true }
        events.append(event)
      } else if let reading = text.reading(at, .tallyNoun) {
        isTallied = true
        end = max(end, at + reading.length)
        continue
      } else if at >= end, !text.reads(at, anyOf: Self.known), !isNamed(at) {
        isUnknown = true
      }
      if at >= end { isMore = true }
      let known = text.tokens[at].readings.lazy.filter { Self.known.contains($0.lexicalClass) }
      end = max(end, at + (known.map(\.length).max() ?? 1))
      if text.reads(at, .weapon) { label.isNamed = true }
    }
    label.event = together(events)
    label.victim = victim(tokens)
    label.isTotal = isTallied && !isMore
    let isSaid = label.isTotal || label.isNamed || label.isPart || !label.victim.isBare
    if events.isEmpty, isUnknown || !isSaid { label.isOther = true }
    return label
  }

  /// «نسبة القتلى», «القتلى %», «معدل الوفيات».
  private func tellsShare(_ index: Int) -> Bool {
    text.isMark(index, "%") || text.isMark(index, "٪") || text.reads(index, .rate) || text.reads(index, .every)
      || text.reads(index, .numberCue, "percent")
  }

  /// Whether the word belongs to the name of a place, a time or a party.
  private func isNamed(_ index: Int) -> Bool {
    context.placeTokens.contains(index) || context.isDate(index) || context.actorTokens.contains(index)
      || isYear(index)
  }

  /// Words that may stand in a label of counts.
  private static let known = ClassSet([
    .person, .victim, .tallyNoun, .partMarker, .fromWord, .inWord, .caseNoun, .nationality, .group, .placeCue,
    .genericPlace, .allWord, .weapon, .attackNoun, .breakdown, .actorAdjective, .responsible, .others,
  ])

  /// The event that the word at `index` counts.
  private func event(_ index: Int) -> EventKind? {
    let event =
      text.reading(index, .victim).flatMap { EventKind(text.entry($0)) }
      ?? text.reading(index, .eventMasdar).flatMap { EventKind(text.entry($0)) }
      ?? text.reading(index, .incident).flatMap { text.entry($0).has("generic") ? nil : EventKind(text.entry($0)) }
    guard let event else { return nil }
    if context.hasDisease && event == .injured { return nil }
    return event
  }

  /// «القتلى والجرحى» counts both without telling them apart; of other words the first says what is counted.
  private func together(_ events: [EventKind]) -> EventKind? {
    guard let first = events.first else { return nil }
    return Set(events) == [.killed, .injured] ? .casualties : first
  }

  private func victim(_ tokens: Range<Int>) -> Victim {
    var victim = Victim()
    for at in tokens
    where !context.actorTokens.contains(at)
      && (text.reads(at, .person) || text.reads(at, .victim)
        || text.reads(at, .nationality) && !context.placeTokens.contains(at))
    {
      if let phrase = context.phrases.phrase(at: at) {
        victim.fill(from: phrase.victim)
      } else if let reading = text.reading(at, .person) {
        victim.take(text.entry(reading).features)
      } else if let reading = text.reading(at, .nationality) {
        victim.nationality = victim.nationality ?? text.entry(reading).value
      }
    }
    return victim
  }

  /// «2019», alone in its cell.
  func isYear(_ index: Int) -> Bool {
    text.tokens[index].kind == .number && text.tokens[index].range.count == 4
      && (text.word(index).hasPrefix("19") || text.word(index).hasPrefix("20"))
  }
}
