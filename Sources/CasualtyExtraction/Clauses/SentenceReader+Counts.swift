import ArabicText
import TokenPatterns

extension SentenceReader {
  /// Puts the count under its event, keeps it for a verb that follows, or drops it.
  mutating func readCount(_ index: Int) {
    let count = clauses.counts[index]
    if isAgent(count) || isExcluded(count) || isHypothetical {
      if !count.isImplicit, count.noun == .person, !isModifier(count) { rejectedEnd = count.end }
      if isThing(count) { readThing(count) }
      return
    }
    if readPronounPart(count) { return }
    if let list = parts, readPart(count, list) { return }
    if isBreakdown, !isNone, readBrokenDown(count) { return }
    if headings.inRow, readRow(count) { return }
    if let governed = governedEvent(count) {
      append(count, governed.event, governed.rule, trigger)
      return
    }
    if readContinuation(count) { return }
    if count.isImplicit, !canStandAlone(count) { return }
    guard !isNone else {
      if !count.isImplicit { rejectedEnd = count.end }
      return
    }
    if pending.isEmpty, count.ownEvent == nil || count.isImplicit, count.noun != .unknown, count.noun != .incident,
      let verb = verbAhead(of: count), let event = verb.event
    {
      append(count, event, verb.rule, verb)
      consumed.insert(verb.tokens.lowerBound)
      return
    }
    if count.ownEvent == nil || count.isImplicit { pending.append(index) }
    if count.noun == .unknown { readThing(count) }
    if !count.isImplicit { rejectedEnd = count.end }
  }

  /// «شنه 10 مسلحين», «على يد 3 مسلحين», «بهجوم نفذه انتحاريان»: those counted did it.
  private func isAgent(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    if text.reads(before, .agentPhrase) { return true }
    for distance in 1...3 where text.reads(before - distance + 1, .agentPhrase) {
      if let reading = text.reading(before - distance + 1, .agentPhrase), reading.length == distance { return true }
    }
    if text.reads(before, .attackVerb), !text.reads(before, .eventVerb), count.ownEvent == nil {
      return count.noun != .none
    }
    return false
  }

  /// Rates, differences, numbers told as part of another word.
  private func isExcluded(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    if count.noun == .object || text.reads(before, .difference) || isSuperlative(before) || text.reads(before, .every)
      || text.reads(count.end, .every)
    {
      return true
    }
    if (count.end...min(count.end + 1, text.count)).contains(where: { text.reads($0, .alive) }) { return true }
    if isModifier(count) || isSuperseded(count, before) { return true }
    // «30 وفاة من أصل 11700 حالة»
    if text.text.word(max(before, 0)) == "اصل", text.reads(before - 1, .fromWord) || text.reads(before - 1, .adding) {
      return true
    }
    if count.entry?.has("population") == true, event != .displaced { return true }
    if event == .displaced, isOpen, count.victim.role == "detainee" { return true }
    if count.quantity.qualifier == .vague, count.noun == .none, isVerb(count.tokens.upperBound) {
      return true
    }
    if text.reads(count.end, .rate) || text.reads(count.tokens.upperBound, .rate) { return true }
    return text.isMark(count.start - 1, "#") || text.isMark(count.start - 1, "@") || text.isMark(count.start - 1, "%")
  }

  /// «… 3077 منزلاً بولاية …، و1308 منازل بنهر …»: a list of things tells of itself.
  private mutating func readThing(_ count: CountMention) {
    if thingEnd > (last.map { drafts[$0].count.end } ?? 0), text.startsWithConjunction(head(count)) {
      openSegment(at: head(count), kind: nil)
      segments[segments.count - 1].isAside = true
    }
    thingEnd = count.end
  }

  /// «ارتفع عدد القتلى من 34 إلى 58»: the figure that no longer holds.
  private func isSuperseded(_ count: CountMention, _ before: Int) -> Bool {
    count.noun == .none && (reach != nil || hasTally) && text.reads(before, .fromWord)
      && text.reads(count.end, .toWord) && clauses.figureStarts.contains(count.end + 1)
  }

  /// «1308 منازل»: what is counted is no person; a measure («24 ساعة») counts nothing.
  private func isThing(_ count: CountMention) -> Bool {
    count.noun == .object && !count.isImplicit
      && !(count.tokens.lowerBound...count.tokens.upperBound).contains { text.reads($0, .measureUnit) }
  }

  private func isVerb(_ index: Int) -> Bool {
    text.reads(index, .eventVerb) || text.reads(index, .attackVerb) || text.reads(index, .carriedOut)
  }

  /// «19 مدنياً من ثلاث عائلات», «شقيقان من عائلة واحدة»: said of the count before it.
  private func isModifier(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    guard count.unit == .family, text.reads(before, .fromWord) else { return false }
    return (before - 1...before + 1).contains { clauses.countEnds.contains($0) }
  }

  /// «أكبر عدد من …», not «تشرين الأول 75».
  private func isSuperlative(_ index: Int) -> Bool {
    text.reading(index, .superlative).map {
      !$0.proclitics.contains(.article) && text.entry($0).value != "among"
    } ?? false
  }

  /// The token before the count's figure and qualifier.
  func wordBefore(_ count: CountMention) -> Int {
    var at = min(count.start, count.figure?.lowerBound ?? count.start) - 1
    while at >= 0, text.isMark(at, "\"") || text.isMark(at, "(") || text.isLoneWa(at) || text.isLonePreposition(at) {
      at -= 1
    }
    return at
  }

  /// The first token of the count with its qualifier.
  func head(_ count: CountMention) -> Int { min(count.start, count.figure?.lowerBound ?? count.start) }

  /// «26 منهم», «اثنان منها»: a part of the nearest count, whatever verb stands before; others joined to it follow.
  private mutating func readPronounPart(_ count: CountMention) -> Bool {
    if let among = count.among { return readAmong(count, among) }
    guard count.figure != nil, let marker = count.tokens.first(where: { text.reads($0, .partMarker, "them") }),
      marker > count.start,
      !isNone
    else { return false }
    let here = nearestWhole(isCases: text.text.word(marker).hasSuffix("ها"))
    let told =
      isOpen
      ? event.flatMap { event in
        lastRecent { $0.event == event && $0.whole == nil && !$0.isPart && sentence - $0.sentence <= 2 }
      } : nil
    guard
      let whole = here ?? told ?? lastRecent(where: {
        sentence - $0.sentence <= 1 && !$0.isPart && $0.whole == nil
      }) ?? drafts.indices.last,
      sentence - drafts[whole].sentence <= 2
    else { return false }
    let named = isOpen ? event : nil
    let list = PartList(wholes: [whole], event: named ?? drafts[whole].event)
    parts = list
    guard readPart(count, list) else { return false }
    if let named {
      drafts[drafts.count - 1].event = named
      // «بمقتل 41 منهم وستة من رجال الأمن»: what follows goes on with the verb.
      if named != drafts[whole].event { parts = nil }
    }
    if count.victim.isBare { drafts[drafts.count - 1].victim.takeFacets(of: drafts[whole].victim) }
    return true
  }

  /// The count that «منهم», «منها» takes up in this sentence: of the event its own verb names, else the nearest;
  /// «منها» takes up cases rather than people.
  private func nearestWhole(isCases: Bool) -> Int? {
    let here = drafts.indices[firstDraft...].filter { drafts[$0].sentence == sentence }
    if isOpen, let event, let same = here.last(where: { drafts[$0].event == event && !drafts[$0].isPart }) {
      return same
    }
    if isCases, let cases = here.last(where: { drafts[$0].count.entry?.lexicalClass != .person && !drafts[$0].isPart })
    {
      return cases
    }
    return here.last
  }

  /// «٣ من الشهداء قضوا اختناقاً»: a part of the last total of those.
  private mutating func readAmong(_ count: CountMention, _ among: EventKind) -> Bool {
    // «وفاة اثنين من الجرحى»: the verb says what happened to them.
    if isOpen, event != among, head(count) - openEnd <= 1 { return false }
    guard let whole = lastRecent(where: { $0.event == among && $0.whole == nil && !$0.isJoint }), !isNone else {
      return false
    }
    append(count, among, "\(among.rawValue).part", nil)
    drafts[drafts.count - 1].whole = whole
    drafts[drafts.count - 1].isPart = true
    return true
  }

  /// «5450 عدد الجرحى», «وكانت 72 على يد …», «و41 مواطناً في …» behind a full stop: the count goes on with what was told.
  private mutating func readContinuation(_ count: CountMention) -> Bool {
    if text.reads(count.end, .tallyNoun) && !text.startsWithConjunction(count.end)
      || text.reads(count.tokens.upperBound - 1, .tallyNoun)
    {
      for at in count.end..<min(count.end + 3, text.count) {
        guard let reading = text.reading(at, .victim) ?? text.reading(at, .eventMasdar),
          let event = EventKind(rawValue: text.entry(reading).value)
        else { continue }
        append(count, event, "\(event.rawValue).tally", nil)
        return true
      }
    }
    // «أن 96 حالة …»: cases of what the report counts.
    if count.entry == nil, !count.isImplicit, count.noun == .person, event == nil || isNone == false && !isOpen,
      text.reads(count.tokens.upperBound - 1, .caseNoun),
      let cases = lastRecent(where: { !$0.isPart && $0.count.entry?.lexicalClass == .eventMasdar }),
      sentence - drafts[cases].sentence <= 3
    {
      let event = drafts[cases].event
      append(count, event, "\(event.rawValue).cases", nil)
      return true
    }
    let first = text.text.sentences[sentence].tokens.lowerBound
    let before = wordBefore(count)
    // «فارتكبت 3 في إدلب»: massacres told before.
    if count.noun == .none, !count.isImplicit, text.reads(before, .attackVerb), opensAdjunct(count.tokens.upperBound),
      let incident = lastRecent(where: { $0.event.isIncident }), sentence - drafts[incident].sentence <= 1
    {
      let event = drafts[incident].event
      append(count, event, "\(event.rawValue).continuation", nil)
      return true
    }
    // «فيما أحصى المرصد 305»: of what was told before.
    if count.noun == .none, !count.isImplicit, event == nil, opensAdjunct(count.tokens.upperBound),
      (max(first, before - 6)...max(first, before)).contains(where: { text.reads($0, .countVerb) }),
      let previous = lastRecent(where: { !$0.isPart }), sentence - drafts[previous].sentence <= 1,
      thingEnd < first
    {
      let event = drafts[previous].event
      append(count, event, "\(event.rawValue).continuation", nil)
      return true
    }
    let opens = before < first || (before == first && text.reads(before, .reachVerb) && count.noun == .none)
    guard opens, !count.isImplicit, trigger == nil, text.startsWithConjunction(first) || text.isLoneWa(first),
      count.noun != .unknown,
      let previous = lastRecent(where: { !$0.isPart }), sentence - drafts[previous].sentence == 1,
      drafts[previous].block == text.text.sentences[sentence].block
        || count.noun == .none
    else { return false }
    if count.ownEvent != nil || count.noun == .incident { return false }
    let event = drafts[previous].event
    append(count, event, "\(event.rawValue).continuation", nil)
    return true
  }

  /// A figure of a breakdown within the sentence, whose total stands in an earlier one or nowhere.
  private mutating func readBrokenDown(_ count: CountMention) -> Bool {
    guard let event = count.ownEvent ?? event, !event.isIncident || count.noun != .person,
      !count.isImplicit || count.ownEvent != nil,
      count.noun != .unknown, !(count.isImplicit && !victimStands(count))
    else { return false }
    append(count, event, "\(event.rawValue).breakdown", trigger)
    drafts[drafts.count - 1].isRow = true
    return true
  }

  // MARK: Governing

  private func governedEvent(_ count: CountMention) -> (event: EventKind, rule: String)? {
    switch count.noun {
    case .incident: return incidentEvent(count).map { ($0, "\($0.rawValue).incident") }
    case .victim: return victimEvent(count)
    default: break
    }
    // People after an incident go on with what happened to people: «… في 39 مجزرة، و186 عنصراً».
    let told = event?.isIncident == true && count.noun != .none && !isOpen ? personEvent : event
    guard let event = told, !isNone else { return nil }
    if isOpen, fillsOpenTrigger(count), !isCited(count) { return (event, rule) }
    if let last, drafts[last].sentence == sentence, joins(count, drafts[last]) {
      return (event, "\(event.rawValue).coordination")
    }
    return nil
  }

  /// «استشهد بأربعة مراجع»: an intransitive verb and a count with «بـ» is no death.
  private func isCited(_ count: CountMention) -> Bool {
    guard let trigger, trigger.kind == .verb, trigger.entry.lemma == "استشهد" else { return false }
    return text.tokens[head(count)].readings.contains { $0.proclitics.contains(.bi) }
      || text.text.word(head(count)).hasPrefix("ب") && text.tokens[head(count)].kind == .word
  }

  /// Whether the count can be what the open trigger waits for.
  private func fillsOpenTrigger(_ count: CountMention) -> Bool {
    let start = head(count)
    let gap = start - openEnd
    let isAdjacent = gap <= 0 || (gap <= 12 && (openEnd..<start).allSatisfy { isThin($0) })
    guard let trigger else {
      return count.noun != .unknown && !count.isImplicit && (reach != nil || openEnd > 0 && isAdjacent)
    }
    switch count.noun {
    case .unknown: return isAdjacent && mayBePerson(trigger)
    case .none:
      if isReached(count) { return true }
      if trigger.entry.features["voice"] == "cause", gap <= 5 { return true }
      if trigger.kind == .victims { return isAdjacent || text.isMark(start - 1, ":") || isPredicate(count, gap) }
      return isAdjacent
    default: break
    }
    if trigger.kind == .victims, !hasTally, reach == nil, !isAdjacent, !text.isMark(start - 1, ":") { return false }
    if count.isImplicit {
      if isSurname(start) { return false }
      return isAdjacent && isTold(count) || implicitFits(count, trigger, start)
    }
    return gap < 40 && !crossesRelative(trigger.tokens.upperBound..<start)
  }

  /// «عدد الوفيات في سيل … 15», «عدد قتلى الكمين أقل من 10»: the figure that ends the clause of a tally.
  private func isPredicate(_ count: CountMention, _ gap: Int) -> Bool {
    guard hasTally, gap <= 8, !count.isImplicit, thingEnd < openEnd else { return false }
    let next = count.tokens.upperBound
    let isLast = next >= text.count || text.isMark(next) || text.startsWithConjunction(next)
    return isLast
      && !(openEnd..<head(count)).contains {
        text.isMark($0) || text.reads($0, .complementizer) || text.reads($0, .relative)
      }
  }

  /// Quotes, «نحو» and the like between trigger and figure.
  private func isThin(_ index: Int) -> Bool {
    text.isMark(index, "\"") || text.isMark(index, "(") || text.isMark(index, ",") || text.isMark(index, ":")
      || text.reads(index, .allWord)
      || clauses.actorTokens.contains(index) || clauses.isDate(index) || text.reads(index, .organization)
      || text.reads(index, .splitSecond)
      || text.reads(index, .partMarker, "whole") || text.reads(index, .adding) || text.reads(index, .therein)
      || text.isLonePreposition(index)
  }

  /// Whether an unknown noun under the trigger is somebody: who is killed or hurt is, what is seized need not be.
  private func mayBePerson(_ trigger: Trigger) -> Bool {
    guard let event = trigger.event, !trigger.entry.has("things") else { return false }
    return event != .displaced && event != .missing
  }

  /// «إلى 190», «بلغ 12», «: 416».
  private func isReached(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    guard hasTally || reach != nil || trigger?.kind == .victims else { return false }
    return text.reads(before, .toWord) || text.reads(before, .reachVerb)
      || (reach != nil && text.reads(before, .inWord)) || text.isMark(before, ":")
      || text.reads(before, .tallyNoun)
      || (reach != nil && count.noun != .unknown)
  }

  private func crossesRelative(_ gap: Range<Int>) -> Bool {
    // An adjunct may carry a relative clause; a relative right before the count makes the count its own.
    guard let last = gap.last else { return false }
    return text.reads(last, .relative) || text.reads(last - 1, .relative)
  }

  /// «استشهد الباحث برأي …»: a definite noun without name or adjunct takes up somebody or cites; nobody new is told.
  private func isTold(_ count: CountMention) -> Bool {
    // «أصاب الكاتب كبد الحقيقة»: right behind an active verb stands who did it.
    if count.isDefinite, !count.hasPronoun, trigger?.entry.features["voice"] == "active" { return false }
    return isNew(count)
  }

  private func isNew(_ count: CountMention) -> Bool {
    !count.isDefinite || count.hasPronoun || count.entry?.has("kin") == true || count.quantity.best == 2 || count.end - count.start > 1 || isTitle(count)
      || text.reads(count.end, .relative)
  }

  /// «قُتل محمد خياط»: a noun behind a bare first name.
  private func isSurname(_ start: Int) -> Bool {
    guard start - openEnd == 1, text.tokens[openEnd].kind == .word, text.tokens[openEnd].readings.isEmpty,
      !text.isDefinite(openEnd)
    else { return false }
    let word = text.text.word(openEnd)
    return !word.hasSuffix("ا") && !word.hasPrefix("ب")
  }

  /// A singular or dual noun away from its verb: «قتل اليوم في حلب شاب».
  private func implicitFits(_ count: CountMention, _ trigger: Trigger, _ start: Int) -> Bool {
    guard trigger.kind != .victims, !count.isDefinite || isNamed(count), !count.hasPronoun else { return false }
    let gap = trigger.tokens.upperBound..<max(start, trigger.tokens.upperBound)
    guard gap.count <= 7, !text.reads(start - 1, .fromWord), !isGenitive(start) else { return false }
    return !gap.contains {
      text.reads($0, .relative) || text.reads($0, .causePhrase) || text.reads($0, .agentPhrase)
        || (!clauses.actorTokens.contains($0) && (text.reads($0, .attackVerb) || text.reads($0, .person)))
    }
  }

  /// Nouns and others that a counted noun may follow without hanging on them.
  private static let governors = ClassSet([
    .place, .eventVerb, .eventMasdar, .others, .victim, .splitSecond, .actorAdjective, .inWord, .adding,
  ])

  /// Whether the noun hangs on a noun right before it («منزل مواطن», «على متن سيارة رجل»).
  private func isGenitive(_ start: Int) -> Bool {
    guard start > 0, text.tokens[start - 1].kind == .word else { return false }
    let readings = text.tokens[start - 1].readings
    if clauses.placeTokens.contains(start - 1) || clauses.isDate(start - 1) || clauses.actorTokens.contains(start - 1) {
      return false
    }
    if text.reads(start - 1, anyOf: Self.governors) { return false }
    // «بدم بارد سيدة»: a word that nothing governs but an adverb stands there.
    if readings.isEmpty {
      return text.reads(start - 2, .inWord) || text.reads(start - 2, .fromWord) || text.reads(start - 2, .towardCue)
    }
    return true
  }

  // MARK: Nouns with their own event

  private func victimEvent(_ count: CountMention) -> (event: EventKind, rule: String)? {
    guard let own = count.ownEvent else { return nil }
    let rule = "\(own.rawValue).victim-noun"
    if count.isImplicit, !victimStands(count) { return nil }
    // «أعدم ثلاثة معتقلين», «مقتل 5 نازحين»: the verb tells what happened, the noun who they were.
    if let event, isOpen, event != own, let trigger, trigger.kind != .victims, own != .injured || event == .killed,
      head(count) - trigger.tokens.upperBound <= 2, own != .killed
    {
      return (event, self.rule)
    }
    if isNone, own != .killed, own != .injured { return nil }
    if clauses.hasDisease, own == .injured { return nil }
    if isNone, own == .injured, trigger?.entry.value != "moved" { return nil }
    if count.entry?.has("toll") == true { return (tollEvent(count), "\(tollEvent(count).rawValue).victim-noun") }
    return (own, rule)
  }

  /// «ضحايا» are killed in a toll or where the injured are told apart, else casualties.
  private func tollEvent(_ count: CountMention) -> EventKind {
    if hasTally || reach != nil || event == .killed { return .killed }
    if drafts[firstDraft...].contains(where: { $0.event == .killed }) { return .killed }
    let tokens = text.text.sentences[sentence].tokens
    let tellsInjured = tokens.contains { index in
      text.tokens[index].readings.contains {
        [.victim, .eventMasdar, .eventVerb].contains($0.lexicalClass) && text.entry($0).value == "injured"
      }
    }
    return tellsInjured ? .killed : .casualties
  }

  /// A singular or dual noun of victims counts where an event, a result or another count stands with it.
  private func victimStands(_ count: CountMention) -> Bool {
    let start = head(count)
    if count.isDefinite { return isTitle(count) && isOpen }
    if count.quantity.best == 2 { return true }
    if headings.inRow { return true }
    let reach = count.entry?.has("body") == true ? 16 : 4
    if count.entry?.has("body") == true, count.quantity.best == 2 { return true }
    if let trigger, start - trigger.tokens.upperBound <= reach, !isNone || count.quantity.best == 2 { return true }
    if let last, drafts[last].sentence == sentence, joins(count, drafts[last]) { return true }
    // «شهيدان و12 جريحاً»: a count that follows it.
    return (count.end...count.end + 2).contains { start in
      guard let next = clauses.countAt[start] else { return false }
      return clauses.counts[next].noun == .victim && text.startsWithConjunction(start)
    }
  }

  /// The classes of words that are no name.
  private static let functional = ClassSet([
    .inWord, .fromWord, .toWord, .relative, .complementizer, .agentPhrase, .causePhrase, .partMarker, .eventVerb,
    .eventMasdar,
    .boundary, .negation, .still, .sayVerb, .reachVerb, .others, .according, .attackNoun, .resultVerb,
    .actorAdjective, .nationality,
  ])

  /// A definite noun right before a name: «الشاب مهند», «الطفل “رضا”».
  func isTitle(_ count: CountMention) -> Bool {
    var at = count.end
    while text.isMark(at, "\"") || text.isMark(at, "'") || text.isMark(at, "(") { at += 1 }
    guard at < text.count, text.tokens[at].kind == .word, text.tokens[at].lineBreaksBefore == 0 else { return false }
    // «العقيد المتقاعد فرج», «الزميل المصور بسام»: one more definite word before the name.
    if text.isDefinite(at), !text.startsWithConjunction(at), isBareName(at + 1),
      text.reads(at, .person) || text.tokens[at].readings.isEmpty && count.noun == .person
    {
      return true
    }
    return !text.startsWithConjunction(at)
      && (!text.isDefinite(at) || text.tokens[at].readings.isEmpty && count.noun == .victim)
      && !text.reads(at, anyOf: Self.functional)
  }

  /// «استشهد في حمص اليوم المهندس رامي …»: a title away from its verb needs a name that no lexicon knows.
  private func isNamed(_ count: CountMention) -> Bool {
    guard isTitle(count), count.noun == .person else { return false }
    var at = count.end
    while text.isMark(at, "\"") || text.isMark(at, "'") { at += 1 }
    return isBareName(at)
  }

  /// A word that is nothing but perhaps a village's name: «رامي», «سلمى».
  private func isBareName(_ at: Int) -> Bool {
    at < text.count && text.tokens[at].kind == .word && text.tokens[at].lineBreaksBefore == 0 && !text.isDefinite(at)
      && text.tokens[at].readings.allSatisfy { $0.lexicalClass == .place }
  }

  /// Whether a noun without figure may wait for its verb: «أن طفلة … توفيت».
  private func canStandAlone(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    let first = text.text.sentences[sentence].tokens.lowerBound
    if !pending.isEmpty, text.startsWithConjunction(head(count)) {
      return !count.isDefinite || isTitle(count) || count.hasPronoun
    }
    guard !count.hasPronoun, !count.isDefinite || isTitle(count) else { return false }
    return before < first || text.reads(before, .complementizer) || text.reads(before, .still)
      || text.reads(before - 1, .still)
  }
}
