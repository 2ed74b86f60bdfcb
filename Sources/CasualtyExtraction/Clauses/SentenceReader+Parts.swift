import ArabicText

extension SentenceReader {
  /// Reads `count` as a part of the open list; false if it does not belong to it.
  mutating func readPart(_ count: CountMention, _ opened: PartList) -> Bool {
    let list = climbed(opened, count)
    guard
      list.isFresh || drafts.indices.contains(last ?? 0) && joins(count, drafts[last ?? 0])
        || text.startsWithConjunction(head(count)) || goesOnBesides(count, list)
    else {
      parts = nil
      return false
    }
    if isSibling(count, list) { return leave(list, count) }
    // «بينها حالة خطيرة، وفق ما أفاد مدير المستشفى»: who speaks.
    if count.isImplicit, text.reads(head(count) - 1, .sayVerb) { return false }
    if list.isDead {
      parts?.isFresh = false
      // «1575 إصابة بالكوليرا، بينها 24 وفاة»: the deaths among cases count.
      if count.noun == .victim, count.ownEvent == .killed, !count.isImplicit {
        let open = parts
        append(count, .killed, "killed.victim-noun", nil)
        parts = open
      }
      return true
    }
    if count.noun == .unknown, !list.isFresh { return false }
    if count.noun == .none, !list.isFresh, let last, thingEnd > drafts[last].count.end { return false }
    // «مقتل 9 مدنيين بينهم طفل …، و211 مدنياً»: more than the whole is none of its parts.
    if !list.isFresh, list.wholes.count == 1, let most = drafts[list.wholes[0]].quantity.high,
      let least = count.quantity.best ?? count.quantity.low, least > most
    {
      return leave(list, count)
    }
    if let whole = list.wholes.first, drafts[whole].event.isIncident,
      count.ownEvent.map({ !$0.isIncident }) ?? (count.noun == .person)
    {
      // «14 مجزرة …، وصل منها 158 شهيداً»: people are no part of incidents.
      parts = nil
      return false
    }
    if !list.isFresh, list.wholes.count == 1, let own = count.ownEvent, own != drafts[list.wholes[0]].event,
      count.entry?.has("detainee") != true, own != .displaced, count.noun == .victim
    {
      // «21 قتيلاً بينهم مدنيان، و97 جريحاً»: the injured are counted beside the killed.
      parts = nil
      return false
    }
    if count.noun == .incident, !(list.wholes.first.map { drafts[$0].event } ?? list.event ?? .attack).isIncident {
      parts = nil
      return false
    }
    if count.isImplicit, text.reads(head(count) - 1, .object) || text.reads(head(count) - 1, .target) { return false }
    if count.isImplicit, count.isDefinite, !isTitle(count), !count.hasPronoun, count.entry?.has("kin") != true,
      !isListedByMarker(count, list)
    {
      return false
    }
    guard let event = count.ownEvent.flatMap({ $0.isIncident ? nil : $0 }) ?? list.event ?? count.ownEvent else {
      return false
    }
    var wholes = list.wholes
    if wholes.count > 1, let own = count.ownEvent, let same = wholes.first(where: { drafts[$0].event == own }) {
      wholes = [same]
    }
    if wholes.count > 1 { wholes = fitting(count, wholes) }
    if let whole = wholes.last, wholes.count == 1, !list.isFresh, contradicts(count, drafts[whole]) {
      return leave(list, count)
    }
    let isJoint = wholes.count > 1
    let own = wholes.count == 1 ? drafts[wholes[0]].event : event
    let partEvent = isJoint ? EventKind.casualties : count.ownEvent.map { keeps($0, own) ? own : $0 } ?? own
    if count.isImplicit, let partitive = count.partitive, wholes.count == 1,
      count.victim.age != nil || count.victim.sex != nil
    {
      // «34 عاملاً بينهم سيدة من قاطفي الزيتون»: what stands behind the one is said of the whole.
      drafts[wholes[0]].victim.fill(from: partitive)
    }
    var isOwnVerb = false
    if list.isFresh, let open = segments.last, let trigger, open.tokens.lowerBound == trigger.tokens.lowerBound,
      text.reads(trigger.tokens.upperBound, .partMarker) || isSubjectBeforeMarker(trigger, count)
        || trigger.tokens.upperBound == head(count) && text.reads(count.tokens.upperBound - 1, .partMarker, "them"),
      trigger.kind == .verb || trigger.kind == .masdar,
      last.map({ drafts[$0].count.start < trigger.tokens.lowerBound }) ?? true
    {
      // «قتلت منهم قوات النظام 1108 مدنيين»: the verb and its subject are the part's own.
      segments[segments.count - 1].isPart = true
      isOwnVerb = true
    } else if let open = segments.last, open.isStatement,
      last.map({ drafts[$0].count.start < open.tokens.lowerBound }) ?? true
    {
      // «نفذت قوات النظام 21 منها»: the part's own statement.
      segments[segments.count - 1].isPart = true
    } else {
      // «على الشكل التالي: حلب: مجزرتان»
      // «قتل النظام منهم 10، وروسيا 6»
      let isGapped = count.noun == .none && clauses.actorTokens.contains(head(count) - 1)
      let isRowOfPlace = isGapped || text.isMark(head(count) - 1, ":") || text.isMark(head(count) - 1, "(")
      // «8 في ميسان، وذي قار 6»
      let before = isRowOfPlace || count.noun == .none ? placeStart(before: head(count)) : nil
      let place = isRowOfPlace ? before : before.flatMap { text.startsWithConjunction($0) ? $0 : nil }
      openSegment(at: place ?? head(count), kind: segments.last?.kind, isPart: true)
    }
    append(count, wholes.isEmpty ? event : partEvent, "\(partEvent.rawValue).part", nil)
    let index = drafts.count - 1
    drafts[index].isPart = true
    drafts[index].hasOwnVerb = isOwnVerb
    drafts[index].isAmong = list.isAmong
    if count.isImplicit, let partitive = count.partitive { drafts[index].victim.remove(partitive) }
    drafts[index].isJoint = isJoint
    if wholes.count == 1 {
      drafts[index].whole = wholes[0]
      if count.noun == .none, count.victim.isBare { drafts[index].victim.takeFacets(of: drafts[wholes[0]].victim) }
    }
    var next = list
    next.isFresh = false
    next.wholes = wholes
    parts = list.takesOne ? list.outer.first : next
    return true
  }

  /// «14 قتيلاً، بينهم الانتحاريان», «ستة بحارة بينهم القبطان»: a definite noun right behind the marker that says who.
  private func isListedByMarker(_ count: CountMention, _ list: PartList) -> Bool {
    list.isFresh && list.wholes.count == 1 && !list.isAmong && count.noun == .person
      && text.reads(head(count) - 1, .partMarker) && (count.victim.role != nil || count.victim.status != nil)
      && (drafts[list.wholes[0]].quantity.best ?? 2) > 1
  }

  /// «5 أشخاص شرطيان وثلاثة مدنيين»: people named right behind a count that add up to it.
  mutating func readApposition(_ index: Int) -> Bool {
    let first = clauses.counts[index]
    guard parts == nil, first.noun == .person, !first.isDefinite, let last, drafts[last].sentence == sentence,
      !drafts[last].isPart, !drafts[last].event.isIncident, head(first) == drafts[last].count.end,
      !text.startsWithConjunction(head(first)),
      let total = drafts[last].quantity.best, var sum = first.quantity.best
    else { return false }
    var end = first.end
    for next in clauses.counts[(index + 1)...] {
      guard sum < total, head(next) - end <= 1, text.startsWithConjunction(head(next)), let count = next.quantity.best
      else { break }
      sum = Figures.plus(sum, count)
      end = next.end
    }
    guard sum == total, first.quantity.best != total else { return false }
    return readPart(first, PartList(wholes: [last], event: drafts[last].event))
  }

  /// «هم: 61 مدنياً بينهم 5 نساء، إضافة إلى 108 …»: the list around that of the parts goes on; «من بين القتلى 24 طفلاً
  /// إلى جانب 5 سيدات».
  private func goesOnBesides(_ count: CountMention, _ list: PartList) -> Bool {
    (!list.outer.isEmpty || list.isAmong) && text.isAddedAt(head(count))
  }

  /// «قتل النظام السوري منهم 10»: the verb's subject stands before the marker.
  private func isSubjectBeforeMarker(_ trigger: Trigger, _ count: CountMention) -> Bool {
    let marker = head(count) - 1
    return text.reads(marker, .partMarker) && marker - trigger.tokens.upperBound <= 4
      && clauses.actorTokens.contains(marker - 1)
  }

  /// «39 شخصاً بينهم سيدتان وطفل، منهم 28 …»: more than the last part, so a part of what that is part of.
  func climbed(_ list: PartList, _ count: CountMention) -> PartList {
    guard list.isFresh, list.wholes.count == 1, let least = count.quantity.best ?? count.quantity.low else {
      return list
    }
    var whole = list.wholes[0]
    while let most = drafts[whole].quantity.high, least > most, let outer = drafts[whole].whole, outer < whole {
      whole = outer
    }
    var climbed = list
    if whole != list.wholes[0], drafts[whole].quantity.high.map({ least <= $0 }) ?? true { climbed.wholes = [whole] }
    return climbed
  }

  /// «96 حالة بينها 4 أطفال …، و81، منها 9 أطفال»: a bare figure behind parts told by their kind stands beside the whole.
  func isSibling(_ count: CountMention, _ list: PartList) -> Bool {
    guard !list.isFresh, !list.isDead, list.wholes.count == 1 else { return false }
    if !list.isAmong, resumesNoun(count, of: drafts[list.wholes[0]].count) { return true }
    guard count.noun == .none, let last, drafts[last].isPart,
      drafts[last].victim.age != nil || drafts[last].victim.sex != nil
    else { return false }
    return text.isMark(count.end, ",") || text.isMark(count.end, "(") || text.reads(count.end, .agentPhrase)
      || isInGovernorate(count) && isInGovernorate(drafts[list.wholes[0]].count)
  }

  /// «8 مدنيين بينهم 3 أطفال في …، و4 مدنيين بينهم طفلة في …»: the whole's own noun again.
  private func resumesNoun(_ count: CountMention, of whole: CountMention) -> Bool {
    guard count.noun == .person, !count.isImplicit, !count.isOthers, let entry = count.entry, let other = whole.entry,
      let last, drafts[last].isPart, let part = drafts[last].count.entry
    else { return false }
    return entry.lemma == other.lemma && part.lemma != entry.lemma
  }

  /// «تسعة في محافظة ريف دمشق بينهم …، وسبعة في محافظة حمص»
  func isInGovernorate(_ count: CountMention) -> Bool {
    (count.end..<min(count.end + 3, text.count)).contains {
      text.reads($0, .placeCue, "governorate") && text.reads($0 - 1, .inWord)
    }
  }

  /// Victim nouns that say no more than the whole («3 معتقلين» of detained) keep its event.
  func keeps(_ own: EventKind, _ whole: EventKind) -> Bool {
    // «9 قتلى، هم 5 لاجئين و3 نازحين»
    own == whole || own == .casualties || own == .displaced && (whole == .killed || whole == .injured)
  }

  /// Of killed and injured together, those large enough and of the same side.
  func fitting(_ count: CountMention, _ wholes: [Int]) -> [Int] {
    // «بينهم 2 حالتهم حرجة»: only the injured can be.
    if (count.tokens.lowerBound..<min(count.end + 3, text.count)).contains(where: { text.reads($0, .severe) }),
      let injured = wholes.first(where: { drafts[$0].event == .injured })
    {
      return [injured]
    }
    // «بينهم شخص توفي في منزله»: the verb behind says of which.
    for at in count.end..<min(count.end + 4, text.count) {
      guard let found = clauses.triggerAt[at] else { continue }
      let verb = clauses.triggers[found]
      if verb.kind == .verb, verb.proclitics.isDisjoint(with: .conjunction),
        let same = wholes.first(where: { drafts[$0].event == verb.event })
      {
        return [same]
      }
      break
    }
    let fitting = wholes.filter { index in
      let whole = drafts[index]
      if contradicts(count, whole) { return false }
      guard let most = whole.quantity.best ?? whole.quantity.high, let part = count.quantity.best ?? count.quantity.low
      else { return true }
      if most == 1 { return false }
      return whole.quantity.high == nil || part <= most
    }
    return fitting.isEmpty ? [wholes[wholes.count - 1]] : fitting
  }

  /// Whether the counted noun cannot be among `whole`: civilians among soldiers, one side among the other.
  func contradicts(_ count: CountMention, _ whole: Draft) -> Bool {
    if let status = count.victim.status, let other = whole.victim.status, status != other { return true }
    // «وفاة ثلاثة أطفال وإصابة تسعة، بينهم سيدتان»
    if whole.victim.age == "child", ["adult", "elderly"].contains(count.victim.age ?? "") { return true }
    if whole.victim.status == "combatant", ["child", "infant"].contains(count.victim.age ?? "") { return true }
    if let side = count.victim.affiliation, let other = whole.victim.affiliation, side != other {
      return !isAlly(side, other)
    }
    if let nation = count.victim.nationality, let other = whole.victim.nationality { return nation != other }
    return false
  }

  func isAlly(_ one: String, _ other: String) -> Bool {
    let allies: Set<Set<String>> = [
      ["syrian_regime", "iran_backed_militia"], ["syrian_regime", "pro_regime_militia"],
      ["syrian_regime", "hezbollah"],
      ["pro_regime_militia", "iran_backed_militia"], ["syrian_regime", "iran"], ["syrian_regime", "russia"],
    ]
    return allies.contains([one, other])
  }

  /// The list ends at an item of the other side: it goes back to the outer event.
  mutating func leave(_ list: PartList, _ count: CountMention) -> Bool {
    // «هم: 71 من المدنيين بينهم سيدتان، و58 من العسكريين»: the list around it goes on.
    if let outer = list.outer.first, outer.wholes.count == 1, !contradicts(count, drafts[outer.wholes[0]]) {
      var resumed = outer
      resumed.isFresh = goesOnBesides(count, list)
      parts = resumed
      return readPart(count, resumed)
    }
    guard let first = list.wholes.first else { return false }
    let event = count.ownEvent ?? drafts[first].event
    // «حلب: 58 بينهم امرأتان، وحمص: 21»
    let place = placeStart(before: head(count)).flatMap {
      text.startsWithConjunction($0) || text.isMark($0 - 1, ",") ? $0 : nil
    }
    openSegment(at: place ?? head(count), kind: segments.last?.kind)
    segments[segments.count - 1].startsWithPlace = place != nil
    append(count, event, "\(event.rawValue).coordination", nil)
    if headings.inRow {
      drafts[drafts.count - 1].isRow = true
      drafts[drafts.count - 1].heading = headings.headingTokens
    }
    parts = nil
    return true
  }

  // MARK: Rows and acceptance

  /// A row of a breakdown: place and figure, figure and adjunct, or nouns alone.
  mutating func readRow(_ count: CountMention) -> Bool {
    guard let event = count.ownEvent ?? event, !isNone else { return false }
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
    // «وقسد عن 30»
    if at > 0, text.reads(at, .sought), clauses.actorTokens.contains(at - 1) { at -= 1 }
    let clauses = clauses
    let isNamed: (Int) -> Bool = { clauses.placeTokens.contains($0) || clauses.actorTokens.contains($0) }
    guard at >= 0, isNamed(at), text.tokens[at + 1].lineBreaksBefore == 0 else { return nil }
    // «في ريف درعا (9 في المسيفرة و13 في الحراك)»: those in the bracket tell their own.
    if text.isMark(start - 1, "("), text.reads(start + 1, .inWord) { return nil }
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

  mutating func append(_ count: CountMention, _ event: EventKind, _ rule: RuleName, _ trigger: Trigger?) {
    // «فرّ 3 سجناء», «فرّ المهاجمان»: no displacement.
    if let trigger, trigger.entry.has("flight"),
      count.victim.status == "combatant" || count.victim.role == "detainee" || count.ownEvent == .detained
        || (count.quantity.best ?? 100) < 20
          && count.unit != .family
    {
      return
    }
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
    if parts == nil, count.noun == .none || count.entry?.has("anyone") ?? false {
      draft.victim.fill(from: talliedVictim)
    } else if parts == nil, count.noun == .victim {
      // «عدد الضحايا المدنيين … 325 قتيلاً» says no more of the second noun than that they were killed.
      var said = talliedVictim
      if event != .casualties, said.affiliation == nil { said.status = nil }
      draft.victim.fill(from: said)
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
    if count.isOthers,
      let before = lastRecent(where: { !$0.isPart && sentence - $0.sentence <= 1 && !$0.event.isIncident })
    {
      draft.victim.continueFrom(drafts[before].victim)
    }
    shareForward(count)
    shareBackward(count, &draft)
    if event == .displaced, count.entry?.value == "-", draft.victim.role == "displaced" { draft.victim.role = nil }
    if event != count.ownEvent, count.ownEvent == .detained, draft.victim.role == nil { draft.victim.role = "detainee" }
    if event == .killed, count.ownEvent == .displaced { draft.victim.role = draft.victim.role ?? "displaced" }
    drafts.append(draft)
    self.last = drafts.count - 1
    self.event = event
    if !event.isIncident { personEvent = event }
    isOpen = false
    pending = []
    isNone = false
  }
}

extension SentenceReader {
  /// «مقتل 4 وجرح 23 مدنياً»: the noun behind the second count is the first one's too.
  fileprivate mutating func shareForward(_ count: CountMention) {
    guard let last, drafts[last].sentence == sentence, drafts[last].count.noun == .none, !drafts[last].isPart,
      drafts[last].count.quantity.best ?? 0 > 0, count.noun == .person, !count.isOthers, !count.isImplicit, parts == nil
    else { return }
    let gap = drafts[last].count.end..<max(head(count), drafts[last].count.end)
    guard (1...2).contains(gap.count), text.startsWithConjunction(gap.lowerBound),
      gap.contains(where: { text.reads($0, .eventMasdar) || text.reads($0, .eventVerb) })
    else { return }
    drafts[last].victim.fill(from: count.victim)
  }
}

extension SentenceReader {
  /// «مقتل 1523 مدنياً وجرح 3410»: the noun of the first count is the second one's too.
  fileprivate func shareBackward(_ count: CountMention, _ draft: inout Draft) {
    guard let last, drafts[last].sentence == sentence, drafts[last].count.noun == .person, !drafts[last].isPart,
      !drafts[last].count.isImplicit, count.noun == .none, !count.isImplicit, parts == nil, !count.isOthers
    else { return }
    let gap = drafts[last].count.end..<max(head(count), drafts[last].count.end)
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

extension Victim {
  /// Takes away the facets that `other` gave.
  mutating func remove(_ other: Victim) {
    if other.status != nil { status = nil }
    if other.role != nil { role = nil }
    if other.affiliation != nil { affiliation = nil }
    if other.nationality != nil { nationality = nil }
  }

  /// Takes over the facets that are still empty.
  mutating func fill(from other: Victim) {
    if other.saysNothing { return }
    status = status ?? other.status
    age = age ?? other.age
    sex = sex ?? other.sex
    role = role ?? other.role
    affiliation = affiliation ?? other.affiliation
    nationality = nationality ?? other.nationality
  }

  /// What a part without a noun takes over from its whole.
  mutating func takeFacets(of whole: Victim) {
    status = whole.status
    age = whole.age
    sex = whole.sex
    role = whole.role
    affiliation = whole.affiliation
    nationality = whole.nationality
  }
}
