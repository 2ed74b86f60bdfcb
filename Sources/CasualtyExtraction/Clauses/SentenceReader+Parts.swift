import ArabicText

extension SentenceReader {
  /// Reads `count` as a part of the open list; false if it does not belong to it.
  mutating func readPart(_ count: CountMention, _ opened: PartList) -> Bool {
    if count.noun == .incident, clauses.hasSport {
      parts = nil
      return false
    }
    var list = climbed(opened, count)
    // «27 قتيلاً و78 جريحاً، بينهم 14 قتيلاً مدنياً و53 جريحاً»: each part of those of its own event.
    var isOfOther = false
    if !list.isFresh, list.wholes.count == 1, let own = count.ownEvent, own != drafts[list.wholes[0]].event,
      let part = count.quantity.best,
      let sibling = list.siblings.first(where: { drafts[$0].event == own && drafts[$0].quantity.best ?? 0 > part })
    {
      list.wholes = [sibling]
      isOfOther = true
    }
    // «بينهم نساء وأطفال، إضافة إلى المئات»: behind parts without a figure something else is added.
    if list.isFresh, !list.isAmong, !list.wholes.isEmpty, text.isAddedAt(head(count)),
      !text.reads(head(count) - 2, .partMarker), !text.reads(head(count) - 3, .partMarker)
    {
      parts = nil
      return false
    }
    guard
      list.isFresh || drafts.indices.contains(last ?? 0) && joins(count, drafts[last ?? 0])
        || text.startsWithConjunction(head(count)) || goesOnBesides(count, list)
    else {
      parts = nil
      return false
    }
    // «… بينهم حالات خطيرة، و21 شخصاً في عداد المفقودين»: told apart by what befell them.
    if !list.isFresh, !count.isImplicit, text.reads(count.end, .postEvent, "missing"), list.event != .missing {
      parts = nil
      return false
    }
    if !isOfOther, isSibling(count, list) { return leave(list, count) }
    // «بينها حالة خطيرة، وفق ما أفاد مدير المستشفى»: who speaks.
    if count.isImplicit, text.reads(head(count) - 1, .sayVerb) { return false }
    // «بينهم مدنيون وعسكريون خلال محاولة اغتيال قائد»: behind parts without figures something else is told.
    if list.isFresh, count.isImplicit, standsElsewhere(count) {
      parts = nil
      return false
    }
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
    // «20 قتيلاً بينهم نساء، وأكثر من 40 جريحاً»: behind parts that have no figure as well.
    if !list.isFresh || standsBehindOthers(count), list.wholes.count == 1, let own = count.ownEvent,
      own != drafts[list.wholes[0]].event, count.entry?.has("detainee") != true, own != .displaced,
      count.noun == .victim
    {
      // «21 قتيلاً بينهم مدنيان، و97 جريحاً»: the injured are counted beside the killed.
      parts = nil
      return false
    }
    if count.noun == .incident, !(list.wholes.first.map { drafts[$0].event } ?? list.event ?? .attack).isIncident {
      parts = nil
      return false
    }
    if count.isImplicit, !text.startsWithConjunction(head(count)),
      text.reads(head(count) - 1, .object) || text.reads(head(count) - 1, .target)
    {
      return false
    }
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
    // «مقتل 12 وإصابة 40، توفي منهم 3»: of the injured.
    if wholes.count > 1, let befell = list.befell { wholes = [wholes.last { drafts[$0].event != befell } ?? wholes[0]] }
    if wholes.count > 1 { wholes = fitting(count, wholes) }
    if list.isFresh, wholes.count == 1, contradicts(count, drafts[wholes[0]]), let other = unlike(wholes[0], count) {
      wholes = [other]
    }
    if let whole = wholes.last, wholes.count == 1, !list.isFresh, contradicts(count, drafts[whole]) {
      return leave(list, count)
    }
    let isJoint = wholes.count > 1
    let own = wholes.count == 1 ? drafts[wholes[0]].event : event
    // «منهم نحو عشرة آلاف لم يُعرف مصيرهم»
    let isMissing = list.isFresh && text.reads(count.end, .postEvent, "missing")
    let partEvent =
      list.befell ?? (isMissing ? .missing : nil)
      ?? (isJoint ? EventKind.casualties : count.ownEvent.map { keeps($0, own) ? own : $0 } ?? own)
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
      // «كالتالي: الخليل 41، القدس 22»
      let place =
        isRowOfPlace
        ? before
        : before.flatMap {
          text.startsWithConjunction($0) || text.isMark($0 - 1, ",") || text.isMark($0 - 1, ":") ? $0 : nil
        }
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
    if list.isFresh, list.wholes.count > 1 { next.siblings = list.wholes }
    next.wholes = wholes
    parts = list.takesOne ? list.outer.first : next
    return true
  }

  /// Whether a cause or a place stands between the plurals behind the marker and the count.
  private func standsElsewhere(_ count: CountMention) -> Bool {
    var isApart = false
    for at in (max(0, head(count) - 10)..<max(0, head(count))).reversed() {
      if text.reads(at, .partMarker) { return false }
      if text.reads(at, .causePhrase) || text.reads(at, .inWord) { isApart = true }
      guard isApart, let reading = text.reading(at, .person), reading.form.contains(.plural),
        !reading.proclitics.contains(.article)
      else { continue }
      let marker = text.startsWithConjunction(at) ? at - 2 : at - 1
      if text.reads(marker, .partMarker) || text.reads(marker - 1, .partMarker) { return true }
    }
    return false
  }

  /// «بينهم نساء وأطفال وأكثر من 40 جريحاً»: joined to parts that nothing counts.
  private func standsBehindOthers(_ count: CountMention) -> Bool {
    text.startsWithConjunction(head(count)) && text.reads(head(count) - 1, .person)
  }

  /// «14 قتيلاً، بينهم الانتحاريان», «ستة بحارة بينهم القبطان»: a definite noun right behind the marker that says who.
  private func isListedByMarker(_ count: CountMention, _ list: PartList) -> Bool {
    // «بينهم مدير المستشفى وقائد الكتيبة»
    let isJoined =
      !list.isFresh && text.startsWithConjunction(head(count)) && !text.isDefinite(head(count))
      && last.map { (0...1).contains(head(count) - drafts[$0].count.end) && drafts[$0].isPart } ?? false
    return (list.isFresh && text.reads(head(count) - 1, .partMarker) || isJoined)
      && list.wholes.count == 1 && !list.isAmong && count.noun == .person
      && (count.victim.role != nil || count.victim.status != nil)
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

  /// «9 جنود ومدنيان، واستشهد منهم جنديان»: the nearest count of the sentence among which they can be.
  private func unlike(_ whole: Int, _ count: CountMention) -> Int? {
    (firstDraft..<max(whole, firstDraft)).last {
      drafts[$0].event == drafts[whole].event && drafts[$0].whole == drafts[whole].whole && !drafts[$0].isPart
        && !contradicts(count, drafts[$0])
        && (drafts[$0].quantity.high ?? .max) >= (count.quantity.best ?? count.quantity.low ?? 0)
    }
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
    // «9 أطفال، 7 منهم في الضفة و2 في غزة»: the rest of them.
    if count.noun == .none, let last, drafts[last].whole == list.wholes[0],
      text.reads(drafts[last].count.tokens.upperBound - 1, .partMarker, "them"), let one = drafts[last].quantity.best,
      let rest = count.quantity.best, let sum = drafts[list.wholes[0]].quantity.best, Figures.plus(one, rest) == sum
    {
      return false
    }
    if !list.isAmong, resumesNoun(count, of: drafts[list.wholes[0]].count), !addsUp(count, drafts[list.wholes[0]]),
      !goesOnInTally(count, drafts[list.wholes[0]])
    {
      return true
    }
    // «حلب: 31 بينهم طفل و2 تحت التعذيب، وحمص: 15»
    if isPlaceRow(count), isPlaceRow(drafts[list.wholes[0]].count) { return true }
    if !list.isAmong, isInOtherUnit(count, drafts[list.wholes[0]]) { return true }
    guard count.noun == .none, let last, drafts[last].isPart,
      drafts[last].victim.age != nil || drafts[last].victim.sex != nil
    else { return false }
    return text.isMark(count.end, ",") || text.isMark(count.end, "(") || text.reads(count.end, .agentPhrase)
      || !list.outer.isEmpty && tellsWhere(behind: drafts[last].count.end, before: head(count))
      || isInGovernorate(count) && isInGovernorate(drafts[list.wholes[0]].count)
  }

  /// «بلغ عدد الضحايا 540 شهيداً، منهم 101 طفل و31 شهيداً تحت التعذيب»: right behind the part before, of the whole tally.
  private func goesOnInTally(_ count: CountMention, _ whole: Draft) -> Bool {
    guard let last, drafts[last].isPart, segments.indices.contains(whole.segment), segments[whole.segment].isTally,
      whole.sentence == sentence, (0...1).contains(head(count) - drafts[last].count.end),
      text.startsWithConjunction(head(count))
    else { return false }
    return text.reads(count.end, .weapon) || text.reads(count.end, .agentPhrase) || text.reads(count.end, .causePhrase)
  }

  /// «حمص: 15»: a bare figure behind a place and a colon.
  private func isPlaceRow(_ count: CountMention) -> Bool {
    count.noun == .none && text.isMark(head(count) - 1, ":") && clauses.placeTokens.contains(head(count) - 2)
  }

  /// «8 مدنيين بينهم 3 أطفال في …، و4 مدنيين بينهم طفلة في …»: the whole's own noun again.
  private func resumesNoun(_ count: CountMention, of whole: CountMention) -> Bool {
    guard count.noun == .person || count.noun == .victim, !count.isImplicit, !count.isOthers, let entry = count.entry,
      let other = whole.entry,
      let last, drafts[last].isPart, let part = drafts[last].count.entry,
      // «17 مصاباً بجروح خطيرة، و35 شخصاً بإصابات متوسطة»: told apart by their wounds.
      !text.isWounded(behind: count.end)
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
    own == whole || own == .casualties
      // «41 شهيداً بينهم 24 من معتقلي …»: the noun says who they were.
      || (own == .displaced || own == .detained) && (whole == .killed || whole == .injured)
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
      guard let verb = clauses.trigger(at: at) else { continue }
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
      // «هم: 657 من أبناء …، بينهم 124 مدنياً من ضمنهم 10 أطفال، و429 من عناصر …»: told in the same form as the outermost.
      if let next = outer.outer.first, next.wholes.count == 1, isPartitive(count),
        isPartitive(drafts[outer.wholes[0]].count), !contradicts(count, drafts[next.wholes[0]])
      {
        resumed = next
      }
      resumed.isFresh = goesOnBesides(count, list)
      parts = resumed
      return readPart(count, resumed)
    }
    guard let first = list.wholes.first else { return false }
    // «63 شهيداً بينهم 17 طفلاً، و512 شخصاً أصيبوا»: the verb right behind is its own.
    let verb = clauses.trigger(at: count.end)
    let isVerb = verb?.kind == .verb && verb?.proclitics.isDisjoint(with: .conjunction) == true
    let event = count.ownEvent ?? (isVerb ? verb?.event : nil) ?? drafts[first].event
    if isVerb, let verb { consumed.insert(verb.tokens.lowerBound) }
    // «12 في دمشق بينهم 5 أُعدموا، و6 في درعا، و3 في …»: the part's verb governs no other.
    if let own = trigger, own.tokens.lowerBound > drafts[first].count.end, own.kind == .verb,
      drafts[first].sentence == sentence
    {
      trigger = drafts[first].trigger.flatMap { clauses.trigger(at: $0.lowerBound) }
    }
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
}
