import ArabicText

/// What «بينهم», «منهم», «أحدهم» and «من بين القتلى» open.
extension SentenceReader {
  /// Reads a marker of parts; the token behind it, nil if it marks nothing here.
  mutating func readMarker(_ index: Int, _ reading: Reading) -> Int? {
    let end = index + reading.length
    // «يحملون جنسيات مختلفة منها 15 من مالي»: none of those told.
    if isNone, let trigger, trigger.entry.has("kinds"), isOfThings(index) { return nil }
    switch text.entry(reading).value {
    case "one": return readOne(index, end, isOther: false)
    case "other": return readOne(index, end, isOther: true)
    case "whole":
      // «ضحايا الهجوم هم رئيس القرية ونجله»: those whom no figure counts.
      if let trigger, trigger.kind == .victims, let event = trigger.event, index - trigger.tokens.upperBound <= 2,
        last.map({ drafts[$0].count.start < trigger.tokens.lowerBound }) ?? true,
        let next = clauses.countAt[text.isMark(end, ":") ? end + 1 : end], clauses.counts[next].noun == .person
      {
        let told = event == .casualties ? EventKind.killed : event
        open(list: toldBefore(told, atLeast: clauses.counts[next]).map { [$0] } ?? [], event: told)
        return end
      }
      // «إن الحصيلة هي 15 مدنياً»: the tally is the subject.
      if [index - 1, index - 2].contains(where: { text.reads($0, .tallyNoun) && text.isDefinite($0) }) { return nil }
      // «التي شملت 4 ملايين أفغاني»: of what else was told.
      if text.reads(index, .eventVerb) == false, text.reads(index - 1, .relative) { return nil }
      // «والشهداء هم 131»: the noun before is the subject, not a whole.
      guard startsCount(end) || text.isMark(end, ":") && startsCount(end + 1),
        trigger.map({ $0.kind != .victims || $0.tokens.upperBound < index - 1 }) ?? true
      else {
        return nil
      }
      if tellsSame(end) { return nil }
      open(list: nearestWholes(before: index), event: nil)
    // «أعلى نسبة من القتلى»: a share of them, not some of those told.
    case "among" where text.reads(index - 1, .attributing) || text.reads(index - 1, .tallyNoun): return nil
    case "among":
      guard let event = eventOfMarker(index..<end) else { return nil }
      if takePendingAmong(event, index) || moveAmong(event, index) { return end }
      open(list: total(of: event).map { [$0] } ?? [], event: event)
      parts?.isAmong = true
    // «فيما تجاوز عدد الجرحى منهم 520»: those of the same people that another event struck.
    case "them" where hasTally && startsCount(end) && trigger?.kind == .victims && trigger?.tokens.upperBound == index:
      return nil
    case "them" where openOfThoseTold(index, end), "list" where openOfThoseTold(index, end): break
    case "them" where isNone && trigger?.tokens.upperBound == index && rejectedEnd < 0:
      // «90 جريحاً غادر منهم 31»
      openDeadList()
    case "them":
      // «26 منهم» is read with its count; «منهم 26» opens a list.
      if let last, drafts[last].count.tokens.upperBound == end { return end }
      // «انهار على 14 شخصاً، حيث توفي منهم ثلاثة»
      if isOpen, let trigger, trigger.kind == .verb, trigger.tokens.upperBound == index,
        rejectedEnd > (last.map { drafts[$0].count.end } ?? -1)
      {
        open(list: [], event: trigger.event)
        return end
      }
      // «أخرجت منها 3117 جثة»: out of a place.
      if text.reads(index - 1, .find), isOfThings(index) { return nil }
      let befell = isOpen && trigger?.kind == .verb && trigger?.tokens.upperBound == index ? trigger?.event : nil
      open(list: nearestWholes(before: index), event: nil)
      if parts?.isDead == false { parts?.befell = befell }
    // «في الضفة الغربية بما فيها القدس إلى 644»: a place within the one told, no part.
    case _ where namesPlace(end): return nil
    default:
      if let whole = totalRetold(before: index) {
        parts = PartList(wholes: [whole], event: drafts[whole].event)
        isNone = false
      } else if let trigger, trigger.kind == .victims, trigger.tokens.upperBound == index, trigger.entry.has("toll"),
        reach == nil, !hasTally
      {
        // «سقوط ضحايا بينهم 7 أطفال»: the whole is not counted.
        open(list: [], event: event)
      } else if isOpen, let trigger, trigger.tokens.upperBound == index,
        rejectedEnd > (last.map { drafts[$0].count.end } ?? -1)
      {
        // «تعذيب 700 شخص، توفي من بينهم 39»
        open(list: [], event: trigger.event)
      } else if let named = uncounted(before: index) {
        open(list: [], event: named)
      } else if isNone, trigger?.tokens.upperBound == index {
        // «90 جريحاً غادر منهم 31»
        openDeadList()
      } else if let named = toldCases(before: index) {
        open(list: [], event: named)
      } else if let incidents = incidentsBefore(index, isOfThings(index)) {
        open(list: [incidents], event: nil)
      } else if let event = eventBehindPause(index) {
        open(list: [], event: event)
        opensWithParts = true
      } else {
        takeJointFall(end)
        // «1240 مشتبهاً بهم في 50 ولاية، بينهم 12 أجنبياً»: people are none of the things.
        if !isOfThings(index), !text.has(.sport) { thingEnd = -1 }
        open(list: nearestWholes(before: index), event: nil)
      }
    }
    return end
  }

  /// Whether a place follows, which no count stands by: «بما فيها القدس المحتلة إلى …», not «بينها حلب: 12».
  private func namesPlace(_ start: Int) -> Bool {
    let cue = text.reads(start, .placeCue) ? start + 1 : start
    guard let place = text.reading(cue, .place), place.proclitics.isEmpty, !startsCount(start) else { return false }
    let end = cue + place.length
    return end < text.count && !startsCount(end) && !text.isMark(end)
  }

  /// «القتلى الـ267 بينهم 72 طفلاً»: a total told before, taken up with its figure.
  private func totalRetold(before index: Int) -> Int? {
    guard let trigger, trigger.kind == .victims, trigger.proclitics.contains(.article), let event = trigger.event,
      (1...2).contains(index - trigger.tokens.upperBound), let figure = clauses.countAt[index - 1],
      let best = clauses.counts[figure].quantity.best
    else { return nil }
    return lastRecent { $0.quantity.best == best && !$0.isPart && ($0.event == event || event == .casualties) }
  }

  /// «كان من بينها 8 على مدارس»: at the head of a sentence attacks told before.
  private func incidentsBefore(_ index: Int, _ isOfThings: Bool) -> Int? {
    guard isOfThings, index - text.text.sentences[sentence].tokens.lowerBound <= 3,
      drafts[firstDraft...].isEmpty,
      let before = lastRecent(where: { !$0.isPart && $0.whole == nil && sentence - $0.sentence <= 2 }),
      drafts[before].event.isIncident
    else { return nil }
    return before
  }

  /// «بينهم 3 أطفال.. مصرع 8 سوريين غرقاً»: what happened to the parts that open a report.
  private func eventBehindPause(_ index: Int) -> EventKind? {
    guard recent.isEmpty, text.opensSentence(index), parts == nil else { return nil }
    let end = min(text.text.sentences[sentence].tokens.upperBound, index + 16)
    guard let pause = (index..<end).first(where: { text.isMark($0, ".") || text.isMark($0, ":") }) else { return nil }
    return (pause..<min(pause + 4, end)).lazy.compactMap { clauses.trigger(at: $0)?.event }.first
  }

  /// Hangs the parts that open the headline on the count behind them.
  mutating func hangOpeningParts() {
    let here = firstDraft..<drafts.count
    guard let first = here.first, let whole = here.first(where: { !drafts[$0].isPart }), drafts[first].isPart else {
      return
    }
    for part in first..<whole where drafts[part].whole == nil && drafts[part].event == drafts[whole].event {
      drafts[part].whole = whole
    }
  }

  /// «قُتل وزيران …، هما وزيرا الصحة والتعليم»: as many as were told, so the same.
  private func tellsSame(_ index: Int) -> Bool {
    guard let next = clauses.countAt[index], clauses.counts[next].isImplicit, let last else { return false }
    // Behind «هما» «وزيرا» is no accusative.
    let isDual =
      text.word(index - 1).endsWithBoth && text.tokens[index].readings.contains { $0.form.contains(.accusative) }
    let best = isDual ? 2 : clauses.counts[next].quantity.best
    return drafts[last].sentence == sentence && drafts[last].quantity.best == best
  }

  /// «وأشار إلى أن القتلى رجلان وامرأة مسنة»: the definite noun's predicate tells who those told before were.
  mutating func readThoseTold(_ count: CountMention) -> Bool {
    if takesUpBodies(count) { return true }
    // «قُتل شابان …، وعُثر على جثتيهما»
    if count.isImplicit, count.entry?.has("body") == true,
      // «… وعُثر على جثتي الشابين»
      count.hasPronoun || count.tokens.count > 1 && text.isDefinite(count.tokens.upperBound - 1) && !isTitle(count),
      lastRecent(where: {
        sentence - $0.sentence <= 1 && $0.event == .killed && $0.quantity.best == count.quantity.best
      }) != nil
    {
      return true
    }
    guard parts == nil, count.isImplicit, !count.isDefinite, count.noun == .person, reach == nil, !hasTally, isOpen,
      let trigger, trigger.kind == .victims, trigger.proclitics.contains(.article), let event = trigger.event,
      head(count) == trigger.tokens.upperBound,
      let whole = toldBefore(event == .casualties ? .killed : event, atLeast: count)
    else { return false }
    return readPart(count, PartList(wholes: [whole], event: drafts[whole].event))
  }

  /// «عُثر على أربع جثث. … أن الجثث الأربع نُقلت إلى …»: as many as were found before.
  private func takesUpBodies(_ count: CountMention) -> Bool {
    guard count.isDefinite, !count.isImplicit, count.entry?.has("body") == true, let best = count.quantity.best else {
      return false
    }
    return lastRecent {
      sentence - $0.sentence <= 3 && $0.event == .killed && $0.quantity.best == best
        && $0.count.entry?.has("body") == true
    } != nil
  }

  /// «القتلى هم: 15 لاجئاً …»: those told before.
  func toldBefore(_ event: EventKind, atLeast part: CountMention) -> Int? {
    guard let least = part.quantity.best ?? part.quantity.low else { return nil }
    return lastRecent {
      $0.event == event && !$0.isPart && $0.whole == nil && $0.count.unit == .person
        && ($0.quantity.best ?? 0) > least
    }
  }

  /// «وأصيب آخرون بينهم امرأة»: others without a figure right behind their verb.
  func uncounted(before index: Int) -> EventKind? {
    // «وإصابة آخرين بجروح متفاوتة من بينهم طفلة»
    guard isOpen, let trigger, let event = trigger.event, index - openEnd <= 5, index > openEnd,
      (openEnd + 1..<index).allSatisfy({ at in
        text.isMark(at, ",") || text.isUnread(at) || text.reads(at, .severe)
          || text.reads(at, .splitSecond)
          || text.tokens[at].readings.allSatisfy { $0.proclitics.contains(.bi) }
      }), text.reads(openEnd, .others), clauses.countAt[openEnd].map({ clauses.counts[$0].isImplicit }) ?? true
    else { return nil }
    return event
  }

  /// «أن حالات الوفاة في … كان من بينهم 81 …»: what the clause tells of is not counted.
  func toldCases(before index: Int) -> EventKind? {
    guard let trigger, trigger.kind == .victims, trigger.entry.lexicalClass == .eventMasdar, reach == nil,
      index - trigger.tokens.upperBound < 12,
      last.map({ drafts[$0].sentence < sentence || drafts[$0].count.end <= trigger.tokens.lowerBound }) ?? true
    else { return nil }
    return trigger.event
  }

  /// «سقوط 2100 طفل، بينهم 296 قتيلاً و1804 جرحى»: those who fell were killed or injured.
  mutating func takeJointFall(_ end: Int) {
    guard trigger?.kind == .result, let index = pending.last, let first = clauses.countAt[end],
      clauses.counts[first].ownEvent == .killed, first + 1 < clauses.counts.count,
      clauses.counts[first + 1].ownEvent == .injured,
      clauses.counts[first + 1].start - clauses.counts[first].end <= 3
    else { return }
    append(clauses.counts[index], .casualties, "casualties.result", trigger)
  }

  /// «إن 3 من أفراد الحماية المدنية من بين القتلى»: who stands before the words is among them.
  mutating func takePendingAmong(_ event: EventKind, _ index: Int) -> Bool {
    guard let nearest = pending.last, index - clauses.counts[nearest].end <= 12 else { return false }
    let whole = lastRecent { $0.event == event && $0.whole == nil && !$0.isJoint && !$0.isPart }
    for pending in pending {
      append(clauses.counts[pending], event, "\(event.rawValue).part", nil)
      drafts[drafts.count - 1].whole = whole
      drafts[drafts.count - 1].isPart = whole != nil
    }
    return true
  }

  /// The total that «من بين القتلى» takes up: the nearest that is no part; behind a sentence that goes through several
  /// («قُتل 9 في حمص و4 في حماة») the largest told before.
  func total(of event: EventKind) -> Int? {
    let wholes = (recentStart..<drafts.count).filter {
      drafts[$0].event == event && drafts[$0].whole == nil && !drafts[$0].isJoint && !drafts[$0].isPart
    }
    guard let nearest = wholes.last else {
      // «211 ضحية»: those killed among them.
      return lastRecent { $0.event == event && $0.whole == nil && !$0.isJoint }
        // «43582 …، منهم 17097 شهيداً …. ومن بين الشهداء 3821 طفلاً»
        ?? lastRecent { $0.event == event && $0.count.noun == .victim && !$0.isJoint }
        ?? (event == .killed ? lastRecent { $0.event == .casualties && !$0.isPart && $0.count.noun == .victim } : nil)
    }
    let told = drafts[nearest].sentence
    guard told < sentence, wholes.dropLast().last.map({ drafts[$0].sentence == told }) ?? false else { return nearest }
    // Of several as large the first.
    return wholes.max { (drafts[$0].quantity.best ?? 0) < (drafts[$1].quantity.best ?? 0) }
  }

  /// «… و11 طفلاً من بين المصابين»: the words behind the count say whose part it is.
  mutating func moveAmong(_ event: EventKind, _ index: Int) -> Bool {
    guard let last, drafts[last].sentence == sentence, drafts[last].count.end == index,
      drafts[last].rule.hasSuffix(".coordination") || drafts[last].rule.hasSuffix(".part"), drafts[last].event != event
    else { return false }
    drafts[last].event = event
    drafts[last].rule = "\(event.rawValue).part"
    drafts[last].whole = lastRecent { $0.event == event && $0.whole == nil && !$0.isJoint && !$0.isPart }
    drafts[last].isPart = drafts[last].whole != nil
    self.event = event
    return true
  }

  func startsCount(_ index: Int) -> Bool {
    clauses.countAt[index] != nil || clauses.figureStarts.contains(index)
  }

  /// What follows is part of what is no casualty.
  mutating func openDeadList() {
    parts = PartList(wholes: [], event: nil)
    parts?.isDead = true
  }

  mutating func open(list wholes: [Int], event named: EventKind?) {
    if named == nil,
      max(rejectedEnd, thingEnd) > (last.map { drafts[$0].sentence == sentence ? drafts[$0].count.end : -1 } ?? -1)
    {
      // «إحصاء 61 سنغالياً بينهم 5 نساء»: parts of no casualty.
      openDeadList()
      return
    }
    var list = PartList(wholes: wholes, event: named ?? wholes.last.map { drafts[$0].event } ?? event)
    if Set(wholes.map { drafts[$0].event }).count > 1 { list.event = .casualties }
    list.outer = parts.map { [$0] + $0.outer } ?? []
    parts = list
    isNone = false
  }

  /// The counts a marker at `index` may take up: the nearest one, or killed and injured told together.
  func nearestWholes(before index: Int) -> [Int] {
    guard let last, last < drafts.count, drafts[last].sentence == sentence else { return wholesBefore() }
    let nearest = drafts[last]
    guard !nearest.isPart, nearest.whole == nil else { return [last] }
    // «مقتل 31 وإصابة 64 آخرين بينهم»: joined and neither has parts of its own.
    var wholes = [last]
    var at = last - 1
    while at >= firstDraft, drafts[at].sentence == sentence, !drafts[at].isPart, drafts[at].whole == nil,
      drafts[at].event != nearest.event, [.killed, .injured].contains(drafts[at].event),
      [.killed, .injured].contains(nearest.event),
      !recent.contains(where: { $0.whole == at }), drafts[at].count.unit == .person,
      isTight(from: drafts[at], to: drafts[at + 1])
    {
      wholes.insert(at, at: 0)
      at -= 1
      break
    }
    return wholes
  }

  /// Whether nothing but «و», its event word and a comma parts two counts.
  func isTight(from one: Draft, to other: Draft) -> Bool {
    let gap = one.count.end..<max(other.count.start, one.count.end)
    return gap.count <= 8
      && !gap.contains {
        text.reads($0, .boundary) || text.reads($0, .complementizer) || clauses.placeTokens.contains($0)
      }
  }

  /// A marker that opens the sentence takes up the last total of the sentence before.
  func wholesBefore() -> [Int] {
    guard let index = lastRecent(where: { !$0.isPart && !$0.event.isIncident && sentence - $0.sentence <= 2 })
    else { return [] }
    return [index]
  }

  func eventOfMarker(_ tokens: Range<Int>) -> EventKind? {
    for index in tokens.reversed() {
      if let reading = text.reading(index, .victim) { return EventKind(text.entry(reading)) }
      if let reading = text.reading(index, .eventMasdar) { return EventKind(text.entry(reading)) }
    }
    return nil
  }

  /// «أحدهم رضيع», «لمقتل أحدهما وإصابة الآخر»: one, with the facets of the noun taken up.
  mutating func readOne(_ index: Int, _ end: Int, isOther: Bool) -> Int? {
    let governs = isOpen && trigger.map { index == $0.tokens.upperBound } ?? false
    // «شنت 41 غارة …، قتلت إحداها أماً»: one of the attacks did it.
    if governs, let last, drafts[last].event.isIncident, drafts[last].sentence == sentence,
      trigger?.canBeActive == true, clauses.countAt[end] != nil
    {
      openEnd = end
      return end
    }
    if governs, let event {
      var count = CountMention(tokens: index..<end, figure: nil, quantity: Quantity(1), noun: .others, end: end)
      count.victim = nounTakenUp(before: index)
      if let next = clauses.countAt[end], clauses.counts[next].isImplicit, !text.startsWithConjunction(end) {
        // «أحدهما شرطي»
        count.victim = clauses.counts[next].victim
        count.tokens = index..<clauses.counts[next].tokens.upperBound
        count.end = clauses.counts[next].end
      }
      append(count, event, "\(event.rawValue).pronoun", trigger)
      return count.end
    }
    guard !clauses.isDate(index), let last, drafts[last].sentence == sentence else { return nil }
    if let other = text.reading(index, .others), text.entry(other).value == "one", !text.entry(other).has("ordinal") {
      return nil
    }
    let isOrdinal = isOther || text.isDefinite(index)
    if isOrdinal {
      // «ضحيتان، الأول مراهق …، والثانية سيدة …»: each of those counted.
      guard let next = clauses.countAt[end], clauses.counts[next].isImplicit, !clauses.counts[next].isDefinite,
        let whole = drafts[firstDraft...].indices.last(where: {
          !drafts[$0].isPart && (drafts[$0].quantity.best ?? 0) > 1 && drafts[$0].sentence == sentence
        })
      else { return nil }
      return readOneOf(whole, index, next, end)
    }
    // «أحدهم رضيع»: the noun behind says who.
    if let next = clauses.countAt[end], clauses.counts[next].isImplicit { return readOneOf(last, index, next, end) }
    return readApart(index, end)
  }

  /// «قُتل اثنان، أحدهما في انفجار …، والآخر بالرصاص»: each of two told apart by how or where he died; «أصيب 6، أحدهم
  /// بحالة حرجة»: one of the injured by how badly.
  private mutating func readApart(_ index: Int, _ end: Int) -> Int? {
    let isGrave = text.tellsSevere(behind: end)
    guard end < text.count,
      text.reads(end, .inWord) || text.tokens[end].readings.contains(where: { $0.proclitics.contains(.bi) }) || isGrave,
      isGrave || (end..<end + 3).contains(where: { text.namesAttack($0) || clauses.placeTokens.contains($0) }),
      let whole = drafts.indices[firstDraft...].last(where: {
        drafts[$0].sentence == sentence && !drafts[$0].isPart
          && (isGrave ? drafts[$0].event == .injured && drafts[$0].quantity.best != 1 : drafts[$0].quantity.best == 2)
      })
    else { return nil }
    var count = CountMention(tokens: index..<end, figure: nil, quantity: Quantity(1), noun: .others, end: end)
    count.victim = drafts[whole].victim
    openSegment(at: index, kind: segments.last?.kind, isPart: true)
    append(count, drafts[whole].event, "\(drafts[whole].event.rawValue).part", nil)
    segments[segments.count - 1].isPart = true
    drafts[drafts.count - 1].isPart = true
    drafts[drafts.count - 1].whole = whole
    return end
  }

  /// Reads the noun of the count `next` as one of `whole`; the token behind it.
  mutating func readOneOf(_ whole: Int, _ index: Int, _ next: Int, _ end: Int) -> Int {
    var list = PartList(wholes: [whole], event: drafts[whole].event)
    list.takesOne = true
    list.outer = parts.map { [$0] + $0.outer } ?? []
    parts = list
    var count = clauses.counts[next]
    count.tokens = (text.isDefinite(index) ? count.tokens.lowerBound : index)..<count.tokens.upperBound
    _ = readPart(count, list)
    return max(end, count.tokens.upperBound)
  }

  func nounTakenUp(before index: Int) -> Victim {
    // «و3 من كوادر الإسعاف، قُتل أحدهم …»: of more than two the nearest.
    if !text.word(index).endsWithBoth, let last, drafts[last].sentence == sentence,
      (drafts[last].quantity.best ?? 3) > 2
    {
      return drafts[last].victim
    }
    let dual = (max(0, index - 60)..<index).reversed().lazy.compactMap {
      clauses.countAt[$0].map { clauses.counts[$0] }
    }
    .first { $0.quantity.best == 2 }
    return dual?.victim ?? last.map { drafts[$0].victim } ?? Victim()
  }
}
