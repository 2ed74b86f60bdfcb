import ArabicText
import TokenPatterns

/// Rows of a breakdown, and the acceptance of a count as a draft.
extension SentenceReader {
  /// A row of a breakdown: place and figure, figure and adjunct, or nouns alone.
  mutating func readRow(_ count: CountMention) -> Bool {
    // «وفاة معتقل مريض»: what the open word says happened to him.
    let isVictimOf =
      isOpen && trigger != nil && (event == .killed || event == .injured)
      && (count.ownEvent == .detained || count.ownEvent == .displaced) && head(count) - openEnd <= 1
    guard let event = isVictimOf ? event : count.ownEvent ?? event, !isNone else { return false }
    if count.noun == .unknown { return false }
    if count.noun == .incident, incidentEvent(count) == nil { return false }
    // «قائمة بأقوى التفجيرات: … انتحاري يفجر صهريجاً»: people are no incidents.
    if count.noun == .person, event.isIncident { return false }
    let isFirst = drafts.count == firstDraft
    let start = head(count)
    let isGoverned = isOpen && trigger != nil
    guard
      isFirst || isGoverned || count.ownEvent != nil || text.startsWithConjunction(start) || text.isMark(start - 1, ",")
        || text.isMark(start - 1, ":")
    else { return false }
    if count.isImplicit, count.isDefinite, !isTitle(count) { return false }
    // «3 تفجيرات قرب ملعب … يحضرها الرئيس الفرنسي شخصياً»: named on the way, no row of the injured.
    if count.isImplicit, count.isDefinite, isFirst, !isGoverned,
      start - text.text.sentences[sentence].tokens.lowerBound > 6
    {
      return false
    }
    append(count, event, isFirst ? "\(event.rawValue).row" : "\(event.rawValue).coordination", trigger)
    if isFirst, count.noun == .none { drafts[drafts.count - 1].victim.fill(from: labelVictim(before: start)) }
    drafts[drafts.count - 1].isRow = true
    drafts[drafts.count - 1].heading = headings.headingTokens
    return true
  }

  /// «مقاتلون من حزب الله: 277»: whom the words before the colon name.
  private func labelVictim(before figure: Int) -> Victim {
    let first = text.text.sentences[sentence].tokens.lowerBound
    guard text.isMark(figure - 1, ":"), figure - 1 > first, figure - first <= 14 else { return Victim() }
    let head = text.isMark(first) ? first + 1 : first
    guard let phrase = clauses.phrases.phrase(at: head), phrase.noun == .person, !phrase.isDefinite else {
      return Victim()
    }
    return phrase.victim
  }

  /// «درعا 14», «ريف دمشق بـ19»: the place before the figure belongs to it.
  func placeStart(before start: Int) -> Int? {
    if text.startsWithConjunction(start) { return nil }
    var at = start - 1
    while at >= 0, text.isLonePreposition(at) || ["(", ":", "\""].contains(where: { text.isMark(at, $0) }) { at -= 1 }
    // «وحماة وسط 3», «والحسكة شمال شرقي البلاد 22»: where the place before lies.
    if let gloss = directionStart(endingAt: at), clauses.placeTokens.contains(gloss - 1) { at = gloss - 1 }
    // «وقسد عن 30»
    if at > 0, text.reads(at, .sought), clauses.actorTokens.contains(at - 1) { at -= 1 }
    let clauses = clauses
    let isNamed: (Int) -> Bool = { clauses.placeTokens.contains($0) || clauses.actorTokens.contains($0) }
    guard at >= 0, isNamed(at), text.tokens[at + 1].lineBreaksBefore == 0 else { return nil }
    // «في ريف درعا (9 في المسيفرة و13 في الحراك)»: those in the bracket tell their own.
    if text.isMark(start - 1, "("), text.reads(start + 1, .inWord) { return nil }
    // «58 شهيداً في سوريا : 17 في حمص»
    if text.isMark(start - 1, ":"), text.reads(start + 1, .inWord), text.reads(at - 1, .inWord) { return nil }
    // «17 في حمص (7 منهم في القصير)»
    if text.isMark(start - 1, "("), text.reads(start + 1, .partMarker, "them") { return nil }
    // «حلب وريفها 12»
    while at - 1 >= 0, isNamed(at - 1),
      !text.startsWithConjunction(at) || text.reads(at, .genericPlace, "countryside")
        // «رام الله والبيرة 27»
        || clauses.placeTokens.contains(at) && !clauses.placeStarts.contains(at)
    {
      at -= 1
    }
    if clauses.actorTokens.contains(at), !text.startsWithConjunction(at) {
      // «وعلى يد القوات الروسية 6»
      if let phrase = (1...3).first(where: { text.reading(at - $0, .agentPhrase)?.length == $0 }),
        text.startsWithConjunction(at - phrase)
      {
        at -= phrase
      } else if !text.isMark(at - 1, ","), !text.isMark(at - 1, ":") {
        return nil
      }
    }
    guard let open = segments.last, at > open.tokens.lowerBound, at >= (last.map { drafts[$0].count.end } ?? 0) else {
      return nil
    }
    return at
  }

  /// Where «وسط», «شمال شرقي البلاد» begins that ends at the token.
  func directionStart(endingAt end: Int) -> Int? {
    let noun = text.isDefinite(end) && !clauses.placeTokens.contains(end) ? end - 1 : end
    for start in max(1, noun - 1)..<max(2, noun + 1) where !text.startsWithConjunction(start) {
      if let reading = text.reading(start, .direction) ?? text.reading(start, .placeCue),
        reading.length == noun - start + 1, reading.proclitics.isEmpty,
        text.reads(start, .direction) || !text.reads(start, .inWord) && text.entry(reading).stands(for: "any"),
        !clauses.placeTokens.contains(start)
      {
        return start
      }
    }
    return nil
  }

  mutating func append(_ count: CountMention, _ event: EventKind, _ rule: RuleName, _ trigger: Trigger?) {
    // «فرّ 3 سجناء», «فرّ المهاجمان»: no displacement.
    if let trigger, trigger.entry.has("flight"),
      count.victim.status == "combatant" || count.victim.role == "detainee" || count.ownEvent == .detained
        || (count.quantity.best ?? 100) < 20
          && count.unit != .family
    {
      return
    }
    // «احتجز مسلحون 4 رهائن»: hostages are abducted, whoever holds them.
    let isHostage = event == .detained && count.entry.map { $0.has("common") && EventKind($0) == .abducted } ?? false
    // «استقبل المستشفى جثتين وأربع حالات خطرة»: who is in a grave state lives.
    let isGrave = event == .killed && text.reads(count.end - 1, .caseNoun) && text.reads(count.end, .severe)
    let event: EventKind = isHostage ? .abducted : isGrave ? .injured : event
    let start = head(count)
    if let open = segments.last, parts == nil, let last, drafts[last].sentence == sentence,
      open.tokens.lowerBound <= head(drafts[last].count) || open.isPart
    {
      let place = placeStart(before: start)
      openSegment(at: place ?? start, kind: open.kind)
      segments[segments.count - 1].startsWithPlace = place != nil
    }
    var draft = Draft(
      count: count, event: event, rule: rule, quantity: count.quantity, victim: count.victim, sentence: sentence,
      block: text.text.sentences[sentence].block, segment: segments.count - 1
    )
    if event.isIncident { draft.count.unit = .incident }
    draft.trigger = trigger?.tokens
    draft.assertion = assertion
    draft.ownWeapon = trigger?.entry.features["weapon"] ?? count.weapon
    // «…، بالإضافة إلى 29 قتيلاً مجهولي الهوية»: others than the tally counts.
    if text.isAddedAt(head(count)) { talliedVictim = Victim() }
    if parts == nil, count.noun == .none || count.entry?.has("anyone") ?? false {
      draft.victim.fill(from: talliedVictim)
    } else if parts == nil, count.noun == .victim {
      // «عدد الضحايا المدنيين … 325 قتيلاً» says no more of the second noun than that they were killed.
      var said = talliedVictim
      // Only whom the tally counts («حصيلة الضحايا المدنيين … إلى 26 قتيلاً») are as it says: «310 (90 قتيلاً و220 جريحاً)».
      let isTallied = reach != nil && said.status == "civilian" && bracketed.isEmpty
      if event != .casualties, said.affiliation == nil, !isTallied { said.status = nil }
      draft.victim.fill(from: said)
    }
    // «بلغ عدد القتلى من قوات النظام 476 عنصراً»
    if parts == nil, count.noun == .person, draft.victim.status == "combatant", draft.victim.affiliation == nil,
      trigger?.kind == .victims
    {
      draft.victim.affiliation = talliedVictim.affiliation
    }
    // «ارتفع من 12 إلى 17» is 17.
    if draft.quantity.qualifier == .range, reach != nil || text.reads(head(count) - 1, .reachVerb),
      let high = draft.quantity.high
    {
      draft.quantity = Quantity(high)
    }
    if let reach, draft.quantity.qualifier == .exact, reach != .exact, parts == nil, let best = draft.quantity.best {
      draft.quantity = Quantity(best, reach)
    }
    if isRaised, parts == nil { draft.toll = .raised }
    if count.isOthers, let uncounted = trigger.flatMap({ peopleUncounted(before: $0) }) {
      draft.victim.continueFrom(uncounted)
    } else if count.isOthers,
      let before = lastRecent(where: { !$0.isPart && sentence - $0.sentence <= 1 && !$0.event.isIncident })
    {
      draft.victim.continueFrom(drafts[before].victim)
      if goesThroughNations(before) { draft.victim.nationality = count.victim.nationality }
    }
    shareForward(count)
    shareBackward(count, &draft)
    if event == .displaced, count.entry?.value == "-", draft.victim.role == "displaced" { draft.victim.role = nil }
    if event != count.ownEvent, count.ownEvent == .detained, draft.victim.role == nil { draft.victim.role = "detainee" }
    if event != .displaced, count.ownEvent == .displaced { draft.victim.role = draft.victim.role ?? "displaced" }
    if headings.inRow, parts == nil { draft.heading = headings.headingTokens }
    drafts.append(draft)
    self.last = drafts.count - 1
    self.event = event
    if !event.isIncident { personEvent = event }
    isOpen = false
    pending = []
    isNone = false
  }

  /// «مقتل مدنيين وإصابة 5 آخرين»: whom the event word right before counts without a figure.
  private func peopleUncounted(before trigger: Trigger) -> Victim? {
    let end = text.isLoneWa(trigger.tokens.lowerBound - 1) ? trigger.tokens.lowerBound - 1 : trigger.tokens.lowerBound
    for start in stride(from: end - 1, through: max(1, end - 4), by: -1)
    where text.reads(start, .person) && (text.reads(start - 1, .eventMasdar) || text.reads(start - 1, .eventVerb)) {
      guard let phrase = clauses.phrases.phrase(at: start), phrase.end == end, phrase.noun == .person,
        !phrase.form.isDisjoint(with: [.plural, .dualOrPlural]), last.map({ drafts[$0].count.start != start }) ?? true
      else { return nil }
      return phrase.victim
    }
    return nil
  }

  /// «6 عمانيين و4 سعوديين و5 آخرين»: behind parts of several nations the others are of none of them.
  private func goesThroughNations(_ before: Int) -> Bool {
    guard let nation = drafts[before].victim.nationality else { return false }
    return drafts[firstDraft...].contains {
      $0.sentence == sentence && $0.event == drafts[before].event && $0.whole == drafts[before].whole
        && $0.victim.nationality.map { $0 != nation } ?? false
    }
  }

  /// «مقتل 4 وجرح 23 مدنياً»: the noun behind the second count is the first one's too.
  private mutating func shareForward(_ count: CountMention) {
    shareRanks(count)
    guard let last, drafts[last].sentence == sentence, drafts[last].count.noun == .none, !drafts[last].isPart,
      drafts[last].count.quantity.best ?? 0 > 0, count.noun == .person, !count.isOthers, !count.isImplicit, parts == nil
    else { return }
    let gap = drafts[last].count.end..<max(head(count), drafts[last].count.end)
    guard (1...2).contains(gap.count), text.startsWithConjunction(gap.lowerBound),
      gap.contains(where: { text.reads($0, .eventMasdar) || text.reads($0, .eventVerb) })
    else { return }
    drafts[last].victim.fill(from: count.victim)
  }

  /// «سقط 4 قتلى و3 جرحى في صفوف الحشد», «قتيل وجريحان من الجيش»: the ranks behind the second noun are of both.
  private mutating func shareRanks(_ count: CountMention) {
    guard let last, drafts[last].sentence == sentence, !drafts[last].isPart, parts == nil,
      drafts[last].count.noun == .victim, count.noun == .victim, drafts[last].event != count.ownEvent,
      (0...1).contains(head(count) - drafts[last].count.end), drafts[last].victim.isBare,
      text.startsWithConjunction(drafts[last].count.end) || text.isLoneWa(drafts[last].count.end),
      count.victim.status != nil,
      count.tokens.dropFirst().contains(where: { text.reads($0, .fromWord) || text.reads($0, .inWord) })
    else { return }
    drafts[last].victim.status = count.victim.status
    drafts[last].victim.affiliation = count.victim.affiliation
  }

  /// «مقتل 1523 مدنياً وجرح 3410»: the noun of the first count is the second one's too.
  private func shareBackward(_ count: CountMention, _ draft: inout Draft) {
    guard let last, drafts[last].sentence == sentence, drafts[last].count.noun == .person, !drafts[last].isPart,
      !drafts[last].count.isImplicit, count.noun == .none, !count.isImplicit, parts == nil, !count.isOthers
    else { return }
    let gap = drafts[last].count.end..<max(head(count), drafts[last].count.end)
    // «52 مدنياً في غزة، و143 في الضفة»: place by place.
    if gap.count <= 8, drafts[last].event == event, text.startsWithConjunction(head(count)),
      text.reads(count.end, .inWord), text.reads(gap.lowerBound, .inWord),
      !gap.contains(where: { text.reads($0, .eventMasdar) || text.reads($0, .eventVerb) || text.reads($0, .partMarker) }
      )
    {
      draft.victim.continueFrom(drafts[last].victim)
      return
    }
    // «11 ألف مدني قتلوا وجرح نحو 21 ألفاً», «52 عنصراً من …، وأُسر أكثر من 15»
    let isPassedOver =
      text.isMark(gap.lowerBound, ",")
      || text.reads(gap.lowerBound, .eventVerb) && !text.startsWithConjunction(gap.lowerBound)
    let first = isPassedOver ? gap.lowerBound + 1 : gap.lowerBound
    guard (1...3).contains(gap.count), gap.contains(first), text.startsWithConjunction(first),
      gap.contains(where: { text.reads($0, .eventMasdar) || text.reads($0, .eventVerb) })
    else { return }
    draft.victim.continueFrom(drafts[last].victim)
  }
}
