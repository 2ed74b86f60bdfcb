import ArabicText
import TokenPatterns

/// Whether the word that governs the clause takes a count.
extension SentenceReader {
  func governedEvent(_ count: CountMention) -> (event: EventKind, rule: RuleName)? {
    switch count.noun {
    case .incident: return incidentEvent(count).map { ($0, "\($0.rawValue).incident") }
    case .victim: return victimEvent(count)
    default: break
    }
    // People after an incident go on with what happened to people: «… في 39 مجزرة، و186 عنصراً».
    // «قُتل 77 في هجومين …: ثمانية بتفجير، و69 في جزيرة»: behind two attacks figures count people again.
    let isBehindTwo = last.map { drafts[$0].event == .attack && drafts[$0].count.isImplicit } ?? false
    let told =
      event?.isIncident == true && (count.noun != .none || isBehindTwo && personEvent != nil) && !isOpen
      ? personEvent : event
    if told == nil, fellDead(count) { return (.killed, "killed.result") }
    guard let event = told, !isNone else { return nil }
    if isOpen, fillsOpenTrigger(count), !isCited(count), !(trigger.map { isCitation($0) } ?? false) {
      return losesOwn(count) ? (.killed, "killed.verb") : (event, rule)
    }
    if let last, drafts[last].sentence == sentence, joins(count, drafts[last]) {
      return (event, "\(event.rawValue).coordination")
    }
    return nil
  }

  /// «وثّق سقوط 784 شخصاً مجهولي الهوية» after dead were told: who fell.
  private func fellDead(_ count: CountMention) -> Bool {
    guard let trigger, trigger.kind == .result, count.noun == .person, !count.isImplicit, !isNone,
      (0...1).contains(head(count) - trigger.tokens.upperBound),
      text.reads(trigger.tokens.lowerBound, .impact, "crash"), !text.isLoneFrom(count.end)
    else { return false }
    return lastRecent { $0.event == .killed && sentence - $0.sentence <= 4 && !$0.isPart } != nil
  }

  /// «فقد الجيش 20 من جنوده»: a force that loses its own.
  private func losesOwn(_ count: CountMention) -> Bool {
    guard event == .missing, let trigger, trigger.kind == .verb, count.victim.status == "combatant" else {
      return false
    }
    return (trigger.tokens.upperBound..<max(trigger.tokens.upperBound, head(count))).contains {
      clauses.actorTokens.contains($0)
    }
  }

  /// «استشهد بأربعة مراجع»: an intransitive verb and a count with «بـ» is no death.
  func isCited(_ count: CountMention) -> Bool {
    guard let trigger, trigger.kind == .verb, trigger.entry.has("citing") else { return false }
    return text.tokens[head(count)].readings.contains { $0.proclitics.contains(.bi) }
      || text.word(head(count)).beginsWithBi && text.tokens[head(count)].kind == .word
  }

  /// Whether the count can be what the open trigger waits for.
  func fillsOpenTrigger(_ count: CountMention) -> Bool {
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
    // «جثث متفحمة لما لا يقل عن 8 أشخاص», «رفات تعود لـ12 شخصاً»
    if trigger.entry.has("body"), gap <= 5, isOwner(count) { return true }
    if trigger.kind == .victims, !hasTally, reach == nil, !isAdjacent, !text.isMark(start - 1, ":") { return false }
    if count.isImplicit {
      if isSurname(start) || isCitation(trigger) || isSubject(count, trigger) { return false }
      return isAdjacent && isTold(count) || implicitFits(count, trigger, start)
    }
    // «… إلى مقتل الآلاف، بحسب ما كتبه 64 نائباً»: those who say it.
    let isSayer = (max(trigger.tokens.upperBound, start - 3)..<max(start, trigger.tokens.upperBound)).contains { at in
      text.reads(at, .according) && !(at..<start).contains { text.isMark($0) }
    }
    if isSayer { return false }
    // «عبر الحدود 3 أطفال»: the figure may stand within a longer verb.
    return gap < 40 && !crossesRelative(trigger.tokens.upperBound..<max(start, trigger.tokens.upperBound))
  }

  /// «لـ8 أشخاص»: whose the bodies are.
  private func isOwner(_ count: CountMention) -> Bool {
    let start = head(count)
    return text.isLonePreposition(start - 1) || text.tokens[start].readings.contains { $0.proclitics.contains(.li) }
  }

  /// «قتل مسلح خمسة مواطنين»: of two right behind an active verb the first did it.
  private func isSubject(_ count: CountMention, _ trigger: Trigger) -> Bool {
    guard trigger.canBeActive, trigger.form.contains(.perfect), !trigger.form.contains(.plural),
      count.tokens.lowerBound - trigger.tokens.upperBound == 0, count.quantity.best == 1, !count.isDefinite,
      let next = clauses.countAt[count.end], !text.startsWithConjunction(count.end)
    else { return false }
    return !clauses.counts[next].isImplicit && clauses.counts[next].noun == .person
  }

  /// «عدد الوفيات في سيل … 15», «عدد قتلى الكمين أقل من 10»: the figure that ends the clause of a tally.
  func isPredicate(_ count: CountMention, _ gap: Int) -> Bool {
    guard hasTally, gap <= 8, !count.isImplicit, thingEnd < openEnd else { return false }
    let next = count.tokens.upperBound
    let isLast = next >= text.count || text.isMark(next) || text.startsWithConjunction(next)
    return isLast
      && !(openEnd..<head(count)).contains {
        text.isMark($0) || text.reads($0, .complementizer) || text.reads($0, .relative)
      }
  }

  /// Quotes, «نحو» and the like between trigger and figure.
  func isThin(_ index: Int) -> Bool {
    text.isMark(index, "\"") || text.isMark(index, "(") || text.isMark(index, ",") || text.isMark(index, ":")
      || text.reads(index, .allWord)
      || clauses.actorTokens.contains(index) || clauses.isDate(index) || text.reads(index, .organization)
      || text.reads(index, .splitSecond)
      || text.reads(index, .partMarker, "whole") || text.reads(index, .adding) || text.reads(index, .therein)
      || text.isLonePreposition(index)
      // «قُتل كل من الشاب سامر …»
      || text.reads(index, .distributive) || text.reads(index, .fromWord) && text.reads(index - 1, .distributive)
  }

  /// Whether an unknown noun under the trigger is somebody: who is killed or hurt is, what is seized need not be.
  func mayBePerson(_ trigger: Trigger) -> Bool {
    guard let event = trigger.event, !trigger.entry.has("things") else { return false }
    return event != .displaced && event != .missing
  }

  /// «إلى 190», «بلغ 12», «: 416».
  func isReached(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    guard hasTally || reach != nil || trigger?.kind == .victims else { return false }
    return text.reads(before, .toWord) || text.reads(before, .reachVerb)
      || (reach != nil && text.reads(before, .inWord)) || text.isMark(before, ":")
      || text.reads(before, .tallyNoun)
      || (reach != nil && count.noun != .unknown)
  }

  func crossesRelative(_ gap: Range<Int>) -> Bool {
    // An adjunct may carry a relative clause; a relative right before the count makes the count its own.
    guard let last = gap.last else { return false }
    return text.reads(last, .relative) || text.reads(last - 1, .relative)
  }

  /// «استشهد الباحث في كتابه بآية …»: who cites is not killed.
  func isCitation(_ trigger: Trigger) -> Bool {
    guard trigger.entry.has("citing") else { return false }
    let end = min(text.text.sentences[sentence].tokens.upperBound, openEnd + 10)
    return (openEnd..<max(openEnd, end)).contains { at in
      let isBound = text.tokens[at].readings.contains { $0.proclitics.contains(.bi) }
      return isBound && (text.reads(at, .cited) || (at + 1..<at + 4).contains { text.reads($0, .cited) })
    }
  }

  /// «أصاب الكاتب كبد الحقيقة»: right behind an active verb stands who did it.
  private func isTold(_ count: CountMention) -> Bool {
    // «أُجلي الرئيس من الملعب»: one who is known fled no war.
    if event == .displaced, count.isDefinite, !count.hasPronoun, count.noun == .person, count.unit == .person,
      count.quantity.best == 1
    {
      return false
    }
    return
      !(count.isDefinite && !count.hasPronoun && (trigger?.entry.features["voice"] == "active" || isTakenUp(count)))
  }

  /// «وبوفاة الشاب ترتفع الحصيلة»: the definite noun without a name takes up one told before.
  private func isTakenUp(_ count: CountMention) -> Bool {
    guard let best = count.quantity.best, best <= 2, !isTitle(count), let event else { return false }
    // «مقتل الجنديين أحمد وسليم»: named, they count again.
    if best == 2, text.mayBeName(count.end), !text.isDefinite(count.end),
      (count.end + 1..<count.end + 7).contains(where: { text.startsWithConjunction($0) && text.mayBeName($0) })
    {
      return false
    }
    return lastRecent {
      $0.event == event && $0.quantity.best == best && $0.victim.age == count.victim.age
        && $0.victim.sex == count.victim.sex
        && $0.victim.role == count.victim.role && $0.victim.status == count.victim.status
    } != nil
  }

  /// «قُتل محمد خياط»: a noun behind a bare first name.
  func isSurname(_ start: Int) -> Bool {
    guard start - openEnd == 1, text.tokens[openEnd].kind == .word, text.isUnread(openEnd),
      !text.isDefinite(openEnd)
    else { return false }
    let word = text.word(openEnd)
    return !word.endsWithAlef && !word.beginsWithBi
  }

  /// A singular or dual noun away from its verb: «قتل اليوم في حلب شاب».
  func implicitFits(_ count: CountMention, _ trigger: Trigger, _ start: Int) -> Bool {
    guard trigger.kind != .victims, !count.isDefinite || isNamed(count), !count.hasPronoun else { return false }
    let gap = trigger.tokens.upperBound..<max(start, trigger.tokens.upperBound)
    guard gap.count <= 7, !text.reads(start - 1, .fromWord), !isGenitive(start) else { return false }
    let isBehindAgent = clauses.actorTokens.contains(text.isMark(start - 1, "\"") ? start - 2 : start - 1)
    return !gap.contains {
      text.reads($0, .relative) || text.reads($0, .causePhrase) || text.reads($0, .agentPhrase) && !isBehindAgent
        || (!clauses.actorTokens.contains($0)
          && (text.reads($0, .attackVerb)
            || text.reads($0, .person) && !clauses.actorTokens.contains($0 + 1)))
    }
  }

  /// Nouns and others that a counted noun may follow without hanging on them.
  private static let governors = ClassSet([
    .place, .eventVerb, .eventMasdar, .others, .victim, .splitSecond, .actorAdjective, .inWord, .adding, .against,
  ])

  /// Whether the noun hangs on a noun right before it («منزل مواطن», «على متن سيارة رجل»).
  func isGenitive(_ start: Int) -> Bool {
    guard start > 0, text.tokens[start - 1].kind == .word else { return false }
    if clauses.placeTokens.contains(start - 1) || clauses.isDate(start - 1) || clauses.actorTokens.contains(start - 1) {
      return false
    }
    if text.reads(start - 1, anyOf: Self.governors) { return false }
    // «بدم بارد سيدة»: a word that nothing governs but an adverb stands there.
    if text.isUnread(start - 1) {
      return text.reads(start - 2, .inWord) || text.reads(start - 2, .fromWord) || text.reads(start - 2, .towardCue)
    }
    return true
  }
}
