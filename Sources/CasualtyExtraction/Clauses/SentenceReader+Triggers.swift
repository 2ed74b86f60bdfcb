import ArabicText

/// What trigger words do to the state of the sentence.
extension SentenceReader {
  mutating func readTrigger(_ found: Trigger) {
    if consumed.contains(found.tokens.lowerBound) { return readConsumed(found) }
    if isJoinedIncident(found) || isCauseOfTally(found) { return }
    if assertion == .denied, tellsMore(found) { assertion = .asserted }
    // «بينهم أسرى محررون وطالبة»: some of the parts have no figure.
    if found.kind == .victims, let parts, parts.isFresh, !parts.isDead,
      text.reads(found.tokens.lowerBound - 1, .partMarker), !text.isDefinite(found.tokens.lowerBound)
    {
      return
    }
    if found.kind == .post || isPredicate(found) { return readPost(found) }
    if found.kind == .fate { return readFate(found) }
    if retellsFate(found) { return }
    if describesCount(found) || changesPart(found) || resumesWhole(found) { return }
    if takesUpPart(found) {
      drafts[drafts.count - 1].hasOwnVerb = true
      return readConsumed(found)
    }
    if takesUpCount(found) || takePending(found) { return }
    if readRelative(found) { return }
    if tellsHow(found) {
      isOpen = false
      openSegment(at: found.tokens.lowerBound, kind: .masdar)
      return
    }
    // «التي قتل فيها»: relative clauses do not end a list of parts by themselves, any other event word does.
    parts = nil
    if found.kind == .victims {
      // «العدد التراكمي لحالات الإصابة بالكوليرا بلغ 118»: cases.
      if hasTally, tallied == nil, !(clauses.hasDisease && found.event == .injured) { tallied = found.event }
      topic = found.event
      talliedVictim = clauses.victim(of: found)
    } else if !hasTally || !text.reads(found.tokens.lowerBound - 1, .relative) {
      talliedVictim = Victim()
    }
    trigger = found
    openEnd = found.tokens.upperBound
    hasTally = hasTally && found.kind == .victims
    if found.kind == .masdar, found.proclitics.contains(.bi) { reach = nil }
    if found.kind != .victims { reach = reach.flatMap { hasTallyBefore(found) ? $0 : nil } }
    switch found.kind {
    case .none:
      beforeNone = event.flatMap { event in last.map { (event, $0) } }
      event = nil
      isNone = true
      isOpen = false
      last = nil
    case .result:
      event = nil
      isNone = false
      isOpen = false
      rule = "result"
    default:
      event = found.event
      rule = found.rule
      isNone = false
      isOpen = true
      // «الإصابات» of a disease are its cases.
      if clauses.hasDisease, event == .injured,
        found.entry.lexicalClass == .eventMasdar || found.entry.lexicalClass == .victim
      {
        event = nil
        isNone = true
        isOpen = false
      }
    }
    if found.kind != .victims || segments.isEmpty {
      openSegment(at: frontedPlace(before: found.tokens.lowerBound) ?? found.tokens.lowerBound, kind: found.kind)
    }
  }

  /// «توفي سبعة نتيجة إصابتهم بالكوليرا، وثامن …»: what befell those counted before; the list goes on with their verb.
  private func tellsHow(_ found: Trigger) -> Bool {
    guard found.kind == .masdar, found.form.contains(.pronoun), parts == nil, event == .killed,
      found.event == .injured || found.event == .abducted || found.event == .detained, !hasTally, reach == nil,
      let last, drafts[last].sentence == sentence, drafts[last].event == .killed,
      found.tokens.lowerBound - drafts[last].count.end <= 8, !found.proclitics.contains(.wa)
    else { return false }
    let before = found.tokens.lowerBound - 1
    return text.reads(before, .causePhrase) || text.reads(before, .dateLink, "after") || found.proclitics.contains(.bi)
      || text.reads(before, .afterThat)
  }

  /// «حصيلة الوفيات بعد غرق مركب … ارتفعت إلى 46»: what the tally is of, no event of its own.
  private func isCauseOfTally(_ found: Trigger) -> Bool {
    let start = found.tokens.lowerBound
    guard hasTally, let trigger, trigger.kind == .victims, found.kind == .masdar || found.entry.has("things"),
      (0...4).contains(start - trigger.tokens.upperBound),
      text.reads(start - 1, .causePhrase) || text.reads(start - 1, .inWord) || text.reads(start - 1, .dateLink, "after")
    else { return false }
    let end = min(found.tokens.upperBound + 20, text.text.sentences[sentence].tokens.upperBound)
    for at in found.tokens.upperBound..<max(end, found.tokens.upperBound) {
      if text.reads(at, .reachVerb) { return true }
      if clauses.countAt[at].map({ !clauses.counts[$0].isImplicit }) ?? false { return false }
    }
    return false
  }

  /// «أعداد الهجمات ومحاولات الاغتيال»: incidents among those that the tally counts.
  private func isJoinedIncident(_ found: Trigger) -> Bool {
    guard found.kind == .masdar, found.entry.has("operation"), let tallied, tallied.isIncident else { return false }
    let start = found.tokens.lowerBound
    return text.startsWithConjunction(start) || text.startsWithConjunction(start - 1)
  }

  /// «…، وفي حلب ارتقى 12», «وفي حلب، قُتل …»: where the place before the verb begins, if nothing else stands there.
  private func frontedPlace(before verb: Int) -> Int? {
    // «في طرابلس (16 قتيلاً) وبنغازي (مقتل شخص واحد)»
    if text.isMark(verb - 1, "("), clauses.placeTokens.contains(verb - 2), let place = placeStart(before: verb),
      text.startsWithConjunction(place) || text.startsWithConjunction(place - 1)
    {
      return place
    }
    let start = text.isMark(verb - 1, ",") ? verb - 1 : verb
    var at = start
    while at > 0, text.tokens[at].lineBreaksBefore == 0,
      clauses.placeTokens.contains(at - 1) || text.reads(at - 1, .placeCue) || clauses.isDate(at - 1)
    {
      at -= 1
      if text.startsWithConjunction(at) { break }
    }
    guard at < start, clauses.placeTokens.contains(start - 1) || clauses.isDate(start - 1),
      text.startsWithConjunction(at), let open = segments.last,
      at > open.tokens.lowerBound, at >= (last.map { drafts[$0].sentence == sentence ? drafts[$0].count.end : 0 } ?? 0)
    else { return nil }
    let isAdjunct = text.reads(at, .inWord) || text.tokens[at].readings.contains { $0.proclitics.contains(.bi) }
    return isAdjunct ? at : nil
  }

  /// «ولا يزال 11 شاباً من أبناء حي واحد مفقودين»: the noun behind says what of the count.
  private func isPredicate(_ found: Trigger) -> Bool {
    guard found.kind == .victims, !text.isDefinite(found.tokens.lowerBound), !hasTally, let index = pending.last else {
      return false
    }
    let count = clauses.counts[index]
    return found.tokens.lowerBound - count.end <= 10
      && (text.isMark(found.tokens.lowerBound - 1, ")")
        || (max(0, head(count) - 3)..<head(count)).contains { text.reads($0, .still) })
  }

  /// «دهس جنديين …، ما أدى إلى إصابتهما»: the nearest people told before that no event has taken.
  private mutating func readFate(_ found: Trigger) {
    guard let event = found.event else { return }
    let first = text.text.sentences[sentence].tokens.lowerBound
    let isMany =
      found.form.contains(.pluralPronoun)
      || !found.form.contains(.pronoun) && found.form.contains(.plural)
    for at in (max(first, found.tokens.lowerBound - 25)..<found.tokens.lowerBound).reversed() {
      guard let index = clauses.countAt[at] else { continue }
      let count = clauses.counts[index]
      guard count.noun == .person, !clauses.actorTokens.contains(count.start), !count.isDefinite || isTitle(count)
      else {
        continue
      }
      if drafts[firstDraft...].contains(where: { $0.count.tokens == count.tokens }) { return }
      let best = count.quantity.best ?? 3
      let fits =
        text.word(found.tokens.upperBound - 1).endsWithBoth
        ? best == 2 : isMany == (best > 2)
      guard fits else { return }
      isNone = false
      append(count, event, found.rule, found)
      return
    }
  }

  /// «اثنين منهم توفيا داخل السجن», «11 رجلاً لقوا حتفهم و9 أصيبوا»: the verb right behind says what happened to them.
  private mutating func changesPart(_ found: Trigger) -> Bool {
    guard let event = found.event, let last = partRightBefore(found), drafts[last].event != event,
      !found.form.contains(.singular),
      text.reads(drafts[last].count.tokens.upperBound - 1, .partMarker, "them")
        || found.form.contains(.plural) && found.tokens.lowerBound == drafts[last].count.end
    else { return false }
    drafts[last].event = event
    drafts[last].rule = found.rule
    drafts[last].hasOwnVerb = true
    readConsumed(found)
    return true
  }

  /// «120 مدنياً بينهم 30 طفلاً و22 امرأة قضوا في غارات …»: behind the parts the verb goes on with their whole, which
  /// has none of its own.
  private mutating func resumesWhole(_ found: Trigger) -> Bool {
    guard let list = parts, list.wholes.count == 1, !list.isFresh, found.kind == .verb, found.form.contains(.plural),
      found.proclitics.isDisjoint(with: .conjunction), let last, drafts[last].isPart,
      drafts[last].sentence == sentence, drafts[last].event == found.event,
      case let whole = list.wholes[0], drafts[last].whole == whole, drafts[whole].sentence == sentence,
      drafts[whole].isPart || drafts[whole].trigger == nil,
      !text.reads(drafts[last].count.tokens.upperBound - 1, .partMarker)
    else { return false }
    let start = found.tokens.lowerBound
    let isBehindComma = start - drafts[last].count.end == 1 && text.isMark(start - 1, ",")
    let isBehind = start == drafts[last].count.end && !hasObject(found)
    // «و22 امرأة قضوا», «وممرض قضوا»: the verb does not agree with the last of them.
    let disagrees =
      drafts[last].victim.sex == "female" && !found.form.contains(.feminine) || drafts[last].quantity.best == 1
    guard isBehindComma || isBehind && disagrees else { return false }
    openSegment(at: start, kind: .verb, isPart: true)
    drafts[whole].ownSegment = segments.count - 1
    drafts[whole].ownWeapon = drafts[whole].ownWeapon ?? found.entry.features["weapon"]
    readConsumed(found)
    var outer = list.outer.first
    outer?.isFresh = false
    parts = outer
    return true
  }

  /// «منهم 28 قتلوا برصاص و6 بعبوة»: the verb right behind a part goes on with the list.
  private func takesUpPart(_ found: Trigger) -> Bool {
    guard parts != nil, let last = partRightBefore(found), drafts[last].event == found.event else { return false }
    // «من بينهم شاب قضى بحادث تدهور، وطفلة …»
    return found.form.contains(.plural) || drafts[last].count.isImplicit && drafts[last].quantity.best == 1
      || found.form.contains(.dual) && drafts[last].quantity.best == 2
  }

  /// «… و24 مدنياً قضوا على يد …، ومدني على يد …»: the plural verb right behind a count tells more of it alone.
  private mutating func takesUpCount(_ found: Trigger) -> Bool {
    guard found.kind == .verb, found.proclitics.isDisjoint(with: .conjunction), found.form.contains(.plural),
      parts == nil,
      let last, drafts[last].sentence == sentence, !drafts[last].isPart, drafts[last].event == found.event,
      found.tokens.lowerBound == drafts[last].count.end,
      drafts[last].rule.hasSuffix(".coordination")
        // «؛ و93 شهيداً قضوا على يد …»
        || (drafts[last].rule.hasSuffix(".victim-noun") || drafts[last].rule.hasSuffix(".breakdown"))
          && !drafts[last].count.isImplicit,
      text.startsWithConjunction(head(drafts[last].count)), !hasObject(found)
    else { return false }
    // What stands before is the count's before it.
    let start = head(drafts[last].count)
    if let open = segments.last, open.tokens.lowerBound < start {
      openSegment(at: start, kind: .verb)
      drafts[last].segment = segments.count - 1
    }
    readConsumed(found)
    return true
  }

  /// The part that ends where the verb `found`, joined by nothing, begins.
  private func partRightBefore(_ found: Trigger) -> Int? {
    guard found.kind == .verb, found.proclitics.isDisjoint(with: .conjunction), let last, drafts[last].isPart,
      drafts[last].sentence == sentence
    else { return nil }
    let gap = drafts[last].count.end..<max(found.tokens.lowerBound, drafts[last].count.end)
    // «وطفلة عمرها ثلاثة أعوام، توفيت …»
    let isAged =
      drafts[last].count.isImplicit && found.form.contains(.singular) && gap.count <= 6
      && gap.contains { text.reads($0, .measureUnit) } && !gap.contains { clauses.triggerAt[$0] != nil }
    return gap.isEmpty || isAged ? last : nil
  }

  /// «مصير 7 ناشطين مجهولاً بعد أن اختطفتهم جهات …»: the missing were taken.
  private mutating func retellsFate(_ found: Trigger) -> Bool {
    guard found.form.contains(.pluralPronoun), let event = found.event, [.abducted, .detained].contains(event),
      let last,
      drafts[last].sentence == sentence, drafts[last].event == .missing
    else { return false }
    drafts[last].event = event
    drafts[last].rule = found.rule
    return true
  }

  /// The verb of a subject that stands before it: parts go on, nothing else is awaited.
  private mutating func readConsumed(_ found: Trigger) {
    trigger = found
    event = found.event ?? event
    rule = found.rule
    isOpen = false
    isNone = false
  }

  /// «عدد الصحفيين الذين استشهدوا … إلى 149»: the relative clause says what the tally counts.
  private mutating func readRelative(_ found: Trigger) -> Bool {
    guard hasTally || reach != nil, found.kind == .verb, let event = found.event,
      text.reads(found.tokens.lowerBound - 1, .relative) || text.reads(found.tokens.lowerBound - 2, .relative)
        || text.reads(found.tokens.lowerBound - 1, .fromWord) && text.reads(found.tokens.lowerBound - 2, .tallyNoun)
    else { return false }
    tallied = event
    self.event = event
    rule = "\(event.rawValue).tally"
    trigger = found
    openEnd = found.tokens.upperBound
    isOpen = true
    isNone = false
    hasTally = true
    return true
  }

  /// The verb that stands behind its subject: «أن سبعة جنود، من ضمنهم قائد، قُتلوا».
  func verbAhead(of count: CountMention) -> Trigger? {
    let end = min(text.text.sentences[sentence].tokens.upperBound, count.end + 26)
    var at = count.end
    while at < end {
      if text.reads(at, .complementizer) || text.reads(at, .boundary) || text.reads(at, .sayVerb)
        || text.reads(at, .denial)
        || text.isMark(at, ";")
      {
        return nil
      }
      if let found = clauses.trigger(at: at) {
        guard found.kind == .verb, found.event != nil, found.entry.features["voice"] != "cause",
          found.proclitics.isDisjoint(with: .conjunction), !text.reads(at - 1, .relative), agrees(found, count),
          !hasObject(found), !hasSomeOfThem(found)
        else { return nil }
        return found
      }
      at += 1
    }
    return nil
  }

  /// «أن امرأة … قتلت 45 شخصاً»: who stands before an active verb with a count behind it did it.
  private func hasObject(_ found: Trigger) -> Bool {
    let next = found.tokens.upperBound
    guard found.canBeActive, let object = clauses.countAt[next] ?? figure(at: next) else { return false }
    return !clauses.counts[object].isImplicit && clauses.counts[object].noun != .none
  }

  /// «يقيم به 19 شخصاً، لقي 10 منهم مصرعهم»: the verb has a subject of its own.
  private func hasSomeOfThem(_ found: Trigger) -> Bool {
    let next = found.tokens.upperBound
    guard let index = clauses.countAt[next] ?? figure(at: next) else { return false }
    return text.reads(clauses.counts[index].tokens.upperBound - 1, .partMarker, "them")
  }

  /// The count whose qualifier begins at `index`: «ما لا يقل عن 45 شخصاً».
  private func figure(at index: Int) -> Int? {
    guard clauses.figureStarts.contains(index) else { return nil }
    return (index..<min(index + 6, text.count)).lazy.compactMap { clauses.countAt[$0] }.first
  }

  /// A reaching verb governs «مقتل …» and «إصابة …» behind it as well.
  private func hasTallyBefore(_ found: Trigger) -> Bool { found.kind == .masdar }

  /// «7 أشخاص قتلوا», «أن طفلة توفيت»: the subject stands before its verb and agrees with it.
  private mutating func takePending(_ found: Trigger) -> Bool {
    guard found.kind == .verb, found.proclitics.isDisjoint(with: .conjunction), let index = pending.last,
      let event = found.event,
      found.entry.features["voice"] != "cause"
    else { return false }
    let count = clauses.counts[index]
    guard found.tokens.lowerBound - count.end <= 14, pending.count > 1 || agrees(found, count), !hasObject(found),
      !hasSomeOfThem(found)
    else { return false }
    for index in pending { append(clauses.counts[index], event, found.rule, found) }
    pending = []
    self.event = event
    rule = found.rule
    trigger = found
    isOpen = false
    isNone = false
    return true
  }

  func agrees(_ found: Trigger, _ count: CountMention) -> Bool {
    let form = found.form
    if form.isEmpty || form.contains(.pluralPronoun) || found.tokens.lowerBound == count.end { return true }
    if count.isImplicit || count.quantity.best == 1 {
      return count.quantity.best == 2 ? form.contains(.dual) : form.contains(.singular)
    }
    if form.contains(.plural) || form.contains(.dual) { return true }
    return form.contains(.feminine)
      && (count.unit == .family || count.noun == .none || count.entry?.features["sex"] == "female"
        // «ثلاثة عناصر قُتلت»
        || text.reads(count.tokens.upperBound - 1, .group))
  }

  /// «لا يزال 19 في عداد المفقودين», «45 شخصاً بين قتيل وجريح».
  private mutating func readPost(_ found: Trigger) {
    guard let event = found.event else { return }
    // «3212 شخصاً تم إنقاذهم من تحت الأنقاض»
    if let end = pending.last.map({ clauses.counts[$0].end }), end < found.tokens.lowerBound,
      (end..<found.tokens.lowerBound).contains(where: { text.reads($0, .noEvent) })
    {
      pending = []
      return
    }
    if let index = pending.last, found.tokens.lowerBound - clauses.counts[index].end <= 10 {
      for index in pending { append(clauses.counts[index], event, found.rule, found) }
      pending = []
      readRanks(behind: found)
      return
    }
    guard let index = last, index < drafts.count, drafts[index].sentence == sentence else { return }
    let count = drafts[index].count
    guard found.tokens.lowerBound - count.end <= 10 else { return }
    // «بينهم 3 انتُشلوا من تحت الأنقاض»
    if event == .missing,
      (count.end..<max(count.end, found.tokens.lowerBound)).contains(where: { text.reads($0, .find) })
    {
      return
    }
    // «قُتل منهم العشرات تحت أنقاض برج»
    let isDead = drafts[index].event == .killed && trigger?.kind == .verb
    let isStill = (max(count.start - 6, 0)..<found.tokens.upperBound).contains { text.reads($0, .still) }
    // «345 قتيلاً و174 شخصاً في عداد المفقودين»: what was joined to the dead is told apart.
    let isToldApart =
      found.tokens.lowerBound == count.end && (event == .missing || event == .displaced)
      && drafts[index].rule.hasSuffix(".coordination")
    let mayChange =
      event == .casualties || count.ownEvent == nil && (event != .displaced || isToldApart)
      || count.entry?.has("toll") == true && isStill
    let isAdjacent = found.tokens.lowerBound == count.end && drafts[index].event == .injured
    guard mayChange, !isDead || isStill || isToldApart || event == .casualties,
      isAdjacent || event == .casualties || isStill || isToldApart
        || drafts[index].trigger == nil && (!drafts[index].isPart || count.noun == .none)
    else {
      return
    }
    drafts[index].event = event
    drafts[index].rule = found.rule
    readRanks(behind: found)
  }

  /// «24 بين قتيل وجريح في صفوف القوات …», «العشرات بين قتيل وجريح من قوات …»: the side behind the words of the event.
  private mutating func readRanks(behind found: Trigger) {
    let end = found.tokens.upperBound
    guard let last = drafts.indices.last, drafts[last].sentence == sentence, drafts[last].victim.affiliation == nil,
      end < text.count, text.tokens[end].lineBreaksBefore == 0, end - drafts[last].count.end <= 4,
      text.reads(end, .inWord) || text.reads(end, .fromWord)
    else { return }
    var count = drafts[last].count
    if count.noun == .none { count.noun = .person }
    if text.reads(end, .fromWord) {
      clauses.phrases.readSide(behind: end, &count)
    } else {
      clauses.phrases.readRanks(end, &count)
    }
    guard let side = count.victim.affiliation else { return }
    drafts[last].victim.affiliation = side
    drafts[last].victim.status = drafts[last].victim.status ?? count.victim.status
    drafts[last].count.tokens = count.tokens.lowerBound..<max(count.end, count.tokens.upperBound)
  }
}
