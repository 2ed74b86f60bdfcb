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
    if isPredicateOfPronoun(count) { return }
    if readPronounPart(count) || readSevere(count) || readMembers(count) || readThoseTold(count) { return }
    if let list = parts, readPart(count, list) { return }
    if readApposition(index) { return }
    if readToldTally(count) { return }
    if isBreakdown, !isNone, readBrokenDown(count) { return }
    if headings.inRow, readRow(count) { return }
    if replacesSubject(count) || count.noun == .person && repeatsNoun(count) { return }
    if let governed = governedEvent(count) {
      // «ارتفع عدد قتلى التفجيرين … إلى 170»: the victims' number is still to come.
      let awaited = ownsVictims(count) ? (event, last) : nil
      append(count, governed.event, governed.rule, trigger)
      if let awaited { (event, last, isOpen) = (awaited.0, awaited.1, true) }
      return
    }
    if readContinuation(count) { return }
    if let verb = relativeVerb(ofPair: count) ?? verb(ofOne: count), let event = verb.event {
      append(count, event, verb.rule, verb)
      consumed.insert(verb.tokens.lowerBound)
      return
    }
    if count.isImplicit, !canStandAlone(count) { return }
    guard !isNone else {
      if !count.isImplicit { rejectedEnd = count.end }
      return
    }
    // «46 سجيناً أُعدموا»: the noun's own event gives way to the verb.
    let mayTakeVerb = count.ownEvent == nil || count.isImplicit || verbBehind(count) == .killed
    if pending.isEmpty, mayTakeVerb, count.noun != .unknown, count.noun != .incident,
      let verb = verbAhead(of: count), let event = verb.event
    {
      append(count, event, verb.rule, verb)
      consumed.insert(verb.tokens.lowerBound)
      return
    }
    if mayTakeVerb { pending.append(index) }
    if count.noun == .unknown { readThing(count) }
    if !count.isImplicit { rejectedEnd = count.end }
  }

  /// «قتل عامل في القليوبية زوجته وطفليه»: behind a verb and its kin as object, the noun before was who did it.
  private mutating func replacesSubject(_ count: CountMention) -> Bool {
    // «قتل قناص تابع لجيش النظام، الإعلامي رضا …»: a titled name behind one in arms.
    let isTitledVictim =
      count.isDefinite && last.map { drafts[$0].victim.status == "combatant" && !drafts[$0].count.isDefinite } ?? false
      && count.victim.status != "combatant" && isTitle(count)
    guard count.isImplicit, count.hasPronoun && count.entry?.has("kin") == true || isTitledVictim,
      !text.startsWithConjunction(head(count)), let last, last == drafts.count - 1, last >= firstDraft,
      drafts[last].sentence == sentence, drafts[last].count.isImplicit, drafts[last].quantity.best == 1,
      !drafts[last].isPart, let trigger, trigger.kind == .verb, trigger.canBeActive,
      trigger.tokens == drafts[last].trigger,
      count.start - drafts[last].count.end <= 8,
      !(drafts[last].count.end..<max(count.start, drafts[last].count.end)).contains(where: {
        text.isMark($0) && !isTitledVictim || text.startsWithConjunction($0) || text.reads($0, .eventVerb)
          || text.reads($0, .withWord)
          || text.reads($0, .towardCue) && !text.reads($0, .inWord)
      })
    else { return false }
    let event = drafts[last].event
    drafts.removeLast()
    self.last = nil
    append(count, event, self.rule, trigger)
    return true
  }

  /// «شنه 10 مسلحين», «على يد 3 مسلحين», «بهجوم نفذه انتحاريان»: those counted did it.
  func isAgent(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    if text.reads(before, .agentPhrase) { return true }
    for distance in 1...3 where text.reads(before - distance + 1, .agentPhrase) {
      if let reading = text.reading(before - distance + 1, .agentPhrase), reading.length == distance {
        // «على أيديها 65»: the pronoun is the agent.
        return !text.entry(reading).stands(for: "own")
      }
    }
    if text.reads(before, .attackVerb), !text.reads(before, .eventVerb), count.ownEvent == nil {
      return count.noun != .none
    }
    return false
  }

  /// Rates, differences, numbers told as part of another word.
  func isExcluded(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    if isDifference(count, before) { return true }
    // «وفق ما ذكر الدفاع المدني»: no male.
    if count.isImplicit, text.isWithin(count.start, .according, reach: 3) { return true }
    // «بلدات إحسم وسرجة وبليون»: a town, no billion.
    if count.figure != nil, text.tokens[count.start].kind == .word, clauses.placeTokens.contains(count.start) {
      return true
    }
    // «انتشلت الفرق 14 جثة»: teams, no difference.
    let isTeam =
      text.reads(before - 1, .find) || text.reads(before - 1, .resultVerb) || text.reads(before - 1, .noEvent)
    if count.noun == .object || text.reads(before, .difference) && !isTeam || isSuperlative(before)
      || text.reads(before, .every)
      || text.reads(count.end, .every) && !text.reads(count.end, .distributive)
    {
      return true
    }
    // «21 ألفاً من أحياء درعا البلد»: quarters, nobody alive.
    if (count.end...min(count.end + 1, text.count)).contains(where: {
      // «داخل الأحياء السكنية»
      text.reads($0, .alive) && !namesQuarters($0) && !text.isDefinite($0)
    }),
      !(isOpen && (event == .detained || event == .abducted))
    {
      return true
    }
    // «بينهم أحد المنفذين، وفق وزير الصحة»: who speaks.
    if count.isImplicit, text.reads(before, .according), !text.reads(before, .noEvent) { return true }
    if isModifier(count) || isSuperseded(count, before) { return true }
    // «30 وفاة من أصل 11700 حالة»
    if text.reads(before - 1, .adding, "of") {
      return true
    }
    if count.entry?.has("population") == true, event != .displaced { return true }
    // «… بجروح 0 وحسب الشرطة»: a full stop of old teleprinters.
    if count.quantity.best == 0, count.noun == .none, !text.isMark(count.start - 1, ":"),
      !text.reads(before, .reachVerb),
      !text.reads(before, .toWord)
    {
      return true
    }
    // «120 حالة قتل و48 حالة تعذيب»
    if parts == nil, count.entry == nil, count.noun == .person, isCaseOfElse(count.tokens.upperBound),
      let noun = text.reading(count.tokens.upperBound - 1, .caseNoun), noun.proclitics.isEmpty
    {
      return true
    }
    if event == .displaced, isOpen, count.victim.role == "detainee" { return true }
    // «512 بين قتيل ومفقود»: of events of several kinds.
    if text.reads(count.end, .between), let one = text.reading(count.end + 1, .victim),
      let other = text.reading(count.end + 2, .victim), text.startsWithConjunction(count.end + 2)
    {
      let events = [text.entry(one).value, text.entry(other).value]
      if events.contains("missing"), events.contains(where: { $0 != "missing" }) { return true }
    }
    if count.quantity.qualifier == .vague, count.noun == .none, isVerb(count.tokens.upperBound),
      !text.startsWithConjunction(count.tokens.upperBound)
    {
      return true
    }
    if text.reads(count.end, .rate) || text.reads(count.tokens.upperBound, .rate) { return true }
    return text.isMark(count.start - 1, "#") || text.isMark(count.start - 1, "@") || text.isMark(count.start - 1, "%")
  }

  private func namesQuarters(_ index: Int) -> Bool {
    text.reads(index, .placeCue)
      && (clauses.placeTokens.contains(index) || clauses.placeTokens.contains(index + 1))
  }

  /// «الفرق بين حصيلتي الشهرين بلغ 9 قتلى»: the verb tells how large a difference is.
  private func isDifference(_ count: CountMention, _ before: Int) -> Bool {
    guard text.reads(before, .reachVerb) else { return false }
    let first = text.text.sentences[sentence].tokens.lowerBound
    return (max(first, before - 6)..<max(first, before)).contains {
      text.reads($0, .difference) && text.isDefinite($0)
    }
  }

  /// «… 3077 منزلاً بولاية …، و1308 منازل بنهر …»: a list of things tells of itself.
  mutating func readThing(_ count: CountMention) {
    // «701 غارة جوية، و303 براميل من الطائرات المروحية»: joined to attacks.
    let isBesideAttacks = last.map {
      drafts[$0].event == .attack && drafts[$0].sentence == sentence && event == .attack
    }
    if thingEnd > (last.map { drafts[$0].count.end } ?? 0) || isBesideAttacks ?? false,
      text.startsWithConjunction(head(count))
    {
      openSegment(at: head(count), kind: nil)
      segments[segments.count - 1].isAside = true
    }
    thingEnd = count.end
  }

  /// «ارتفع عدد القتلى من 34 إلى 58»: the figure that no longer holds.
  func isSuperseded(_ count: CountMention, _ before: Int) -> Bool {
    guard !count.isImplicit, reach != nil || hasTally, text.reads(before, .fromWord) else { return false }
    // «من 14 شخصاً مساء الخميس إلى 18 الجمعة»: the noun and the day of the first figure between them.
    var end = count.end
    while end < count.end + 4, clauses.isDate(end) { end += 1 }
    return text.reads(end, .toWord) && clauses.figureStarts.contains(end + 1)
  }

  /// «1308 منازل»: what is counted is no person; a measure («24 ساعة») counts nothing.
  func isThing(_ count: CountMention) -> Bool {
    count.noun == .object && !count.isImplicit
      && !(count.tokens.lowerBound...count.tokens.upperBound).contains { text.reads($0, .measureUnit) }
  }

  func isVerb(_ index: Int) -> Bool {
    text.reads(index, .eventVerb) || text.reads(index, .attackVerb) || text.reads(index, .carriedOut)
  }

  /// «19 مدنياً من ثلاث عائلات», «شقيقان من عائلة واحدة»: said of the count before it.
  func isModifier(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    guard count.unit == .family, text.reads(before, .fromWord) else { return false }
    return (before - 1...before + 1).contains { clauses.countEnds.contains($0) }
  }

  /// «أكبر عدد من …», not «تشرين الأول 75».
  func isSuperlative(_ index: Int) -> Bool {
    text.reading(index, .superlative).map {
      !$0.proclitics.contains(.article) && !text.entry($0).stands(for: "among")
    } ?? false
  }

  /// The token before the count's figure and qualifier.
  func wordBefore(_ count: CountMention) -> Int {
    var at = min(count.start, count.figure?.lowerBound ?? count.start) - 1
    while at >= 0, text.isMark(at, "\"") || text.isMark(at, "(") || text.isLoneWa(at) || text.isLonePreposition(at) {
      at -= 1
    }
    // «قُتل كل من الشاب سامر والطفل ماهر»
    if at > 0, text.reads(at, .fromWord), text.reads(at - 1, .distributive), !text.reads(at - 2, .inWord) { at -= 2 }
    return at
  }

  /// The first token of the count with its qualifier.
  func head(_ count: CountMention) -> Int { min(count.start, count.figure?.lowerBound ?? count.start) }

  /// «26 منهم», «اثنان منها»: a part of the nearest count, whatever verb stands before; others joined to it follow.
  mutating func readPronounPart(_ count: CountMention) -> Bool {
    if let among = count.among { return readAmong(count, among) }
    if isNone, let beforeNone, count.figure != nil, text.reads(count.tokens.upperBound - 1, .partMarker, "them") {
      // «اعتقال 77 متظاهراً، أُطلق سراح 14 منهم، و19 في كربلاء»: what was told goes on.
      event = beforeNone.event
      last = beforeNone.last
      isNone = false
      isOpen = false
      return true
    }
    guard count.figure != nil, let marker = count.tokens.first(where: { text.reads($0, .partMarker, "them") }),
      marker > count.start,
      !isNone
    else { return false }
    // «و16 منهم أُنقذوا»
    if text.reads(count.end, .noEvent), text.reads(marker, .partMarker, "them") {
      rejectedEnd = count.end
      return true
    }
    // «18 منزلاً، و11 منها في …»: some of the things.
    if thingEnd > (last.map { drafts[$0].count.end } ?? -1), head(count) - thingEnd <= 2,
      isOfThings(marker)
    {
      thingEnd = count.end
      return true
    }
    let here = nearestWhole(behind: count, isCases: isOfThings(marker))
    if here == nil, isOpen, let event, let people = peopleNamed(before: count) {
      append(count, event, rule, trigger)
      drafts[drafts.count - 1].victim.fill(from: people)
      return true
    }
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
    // «… هم 61 سورياً، 11 منهم من …، و27 من جنسيات أخرى»: the outer list goes on.
    let outer = parts.flatMap { $0.wholes == [drafts[whole].whole ?? -1] ? $0 : nil }
    parts = list
    guard readPart(count, list) else { return false }
    if let outer { if isCompleted(drafts[whole], behind: count) { parts?.outer = [outer] } else { parts = outer } }
    if let named {
      drafts[drafts.count - 1].event = named
      // «بمقتل 41 منهم وستة من رجال الأمن»: what follows goes on with the verb.
      if named != drafts[whole].event {
        parts = nil
        event = named
      }
    }
    // «1327 شخصاً، بينهم … و19 قاصراً، عُرض 910 منهم …»: of the outer ones.
    let settled = drafts[drafts.count - 1].whole ?? whole
    if count.victim.isBare { drafts[drafts.count - 1].victim.takeFacets(of: drafts[settled].victim) }
    return true
  }

  /// «فتح النار على مجموعة من العسكريين، ما أدى إلى مقتل أربعة منهم»: people of the sentence whom nothing counts, or whose
  /// count is no casualty; some of them are no part of what other sentences told.
  private func peopleNamed(before count: CountMention) -> Victim? {
    let first = text.text.sentences[sentence].tokens.lowerBound
    for at in (max(first, count.start - 25)..<max(first, count.start)).reversed() {
      if let index = clauses.countAt[at], !clauses.counts[index].isImplicit {
        return clauses.counts[index].noun == .person ? clauses.counts[index].victim : nil
      }
      guard let reading = text.reading(at, .person), reading.form.contains(.plural), !clauses.actorTokens.contains(at),
        !text.reads(at, .unnamedSource), !text.reads(at - 1, .sayVerb), !text.reads(at - 1, .partMarker),
        !text.startsWithConjunction(at)
      else { continue }
      let isOfGroup = text.reads(at - 1, .fromWord) && !text.startsWithConjunction(at - 1)
      if text.isDefinite(at), !isOfGroup { continue }
      return clauses.phrases.phrase(at: at)?.victim ?? Victim()
    }
    return nil
  }

  /// «جرح 24 شخصا، خمسة وصفت حالتهم بالخطيرة»: some of the injured.
  private mutating func readSevere(_ count: CountMention) -> Bool {
    guard count.noun == .none, !count.isImplicit, !isNone, parts == nil, let last, drafts[last].sentence == sentence,
      drafts[last].event == .injured, !drafts[last].isPart, head(count) - drafts[last].count.end <= 3,
      text.isMark(head(count) - 1, ",") || text.startsWithConjunction(head(count)), text.tellsSevere(behind: count.end)
    else { return false }
    return readPart(count, PartList(wholes: [last], event: .injured))
  }

  /// The count that «منهم», «منها» takes up in this sentence: of the event its own verb names, else the nearest;
  /// «منها» takes up cases rather than people.
  func nearestWhole(behind count: CountMention, isCases: Bool) -> Int? {
    let here = drafts.indices[firstDraft...].filter { drafts[$0].sentence == sentence }
    // «… و27 مصابا وُصفت حالة أربعة منهم بالحرجة»: only the injured can be.
    if text.tellsSevere(behind: count.end),
      let injured = here.last(where: { drafts[$0].event == .injured && !drafts[$0].isPart })
    {
      return injured
    }
    // «لقي 86 مصرعهم وأصيب 186، … أن 62 منهم لقوا حتفهم في …»: the verb behind says whom of.
    if !isOpen, let event = verbBehind(count),
      let same = here.last(where: { drafts[$0].event == event && !drafts[$0].isPart })
    {
      return same
    }
    if isOpen, let event, let same = here.last(where: { drafts[$0].event == event && !drafts[$0].isPart }) {
      return same
    }
    if isCases, let cases = here.last(where: { drafts[$0].count.entry?.lexicalClass != .person && !drafts[$0].isPart })
    {
      return cases
    }
    // «في تفجيرين …، 62 منهم»: attacks are no people.
    return isCases ? here.last : here.last { !drafts[$0].event.isIncident } ?? here.last
  }

  /// «٣ من الشهداء قضوا اختناقاً»: a part of the last total of those.
  mutating func readAmong(_ count: CountMention, _ among: EventKind) -> Bool {
    // «وفاة اثنين من الجرحى»: the verb says what happened to them.
    if isOpen, event != among, head(count) - openEnd <= 1 { return false }
    guard let whole = lastRecent(where: { $0.event == among && $0.whole == nil && !$0.isJoint }), !isNone else {
      return false
    }
    append(count, among, "\(among.rawValue).part", nil)
    drafts[drafts.count - 1].whole = whole
    drafts[drafts.count - 1].isPart = true
    // «24 من القتلى أطفال إلى جانب خمس سيدات»
    parts = PartList(wholes: [whole], event: among)
    parts?.isFresh = false
    parts?.isAmong = true
    return true
  }

  /// «5450 عدد الجرحى»: the tally stands behind its figure.
  mutating func readToldTally(_ count: CountMention) -> Bool {
    // «عدد الذين قتلوا: 137», then «عدد الجرحى: 53» in the next line.
    if hasTally || text.isMark(head(count) - 1, ":"), count.end < text.count,
      text.tokens[count.end].lineBreaksBefore > 0
    {
      return false
    }
    if text.reads(count.end, .tallyNoun) && !text.startsWithConjunction(count.end)
      || text.reads(count.tokens.upperBound - 1, .tallyNoun)
    {
      for at in count.end..<min(count.end + 3, text.count) {
        guard let reading = text.reading(at, .victim) ?? text.reading(at, .eventMasdar),
          let event = count.ownEvent ?? EventKind(text.entry(reading))
        else { continue }
        append(count, event, "\(event.rawValue).tally", nil)
        drafts[drafts.count - 1].victim.fill(from: clauses.phrases.phrase(at: at)?.victim ?? Victim())
        return true
      }
    }
    return false
  }

  /// «تسجيل 1906 وفيات …، جاءت حجة في صدارتها بـ 351 حالة»: cases of a disease are deaths only where those were told.
  private func tellsDeaths(before count: CountMention) -> Bool {
    let first = text.text.sentences[sentence].tokens.lowerBound
    return (first..<max(first, count.start)).contains { text.reads($0, .eventMasdar, "killed") }
      && !(count.end..<min(count.end + 4, text.count)).contains {
        text.reads($0, .eventMasdar, "injured") || text.reads($0, .noEvent) || text.reads($0, .suspicion)
      }
  }

  /// «منها» against «منهم»: some of things, cases or places.
  func isOfThings(_ marker: Int) -> Bool {
    text.reading(marker, .partMarker).map { text.entry($0).has("things") } ?? false
  }

  /// «120 حالة تكدير», «50 حالة إهمال طبي»: cases of something that is no event.
  private func isCaseOfElse(_ next: Int) -> Bool {
    next < text.count && text.tokens[next].kind == .word && text.tokens[next].lineBreaksBefore == 0
      && (text.tokens[next].readings.isEmpty || text.reads(next, .weapon)) && !text.isDefinite(next)
      && !text.startsWithConjunction(next) && !clauses.placeTokens.contains(next) && !text.word(next).beginsWithBi
      && !text.word(next).beginsWithLi
  }

  /// «وكانت 72 على يد …», «و41 مواطناً في …» behind a full stop: the count goes on with what was told.
  mutating func readContinuation(_ count: CountMention) -> Bool {
    // «أن 96 حالة …»: cases of what the report counts.
    if count.entry == nil, !count.isImplicit, count.noun == .person, event == nil || isNone == false && !isOpen,
      !clauses.hasDisease || tellsDeaths(before: count),
      text.reads(count.tokens.upperBound - 1, .caseNoun), !isCaseOfElse(count.tokens.upperBound),
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
  mutating func readBrokenDown(_ count: CountMention) -> Bool {
    // «تنوعت الحوادث بين 49 حادثة صدام …»: no attacks.
    if count.noun == .incident, incidentEvent(count) == nil { return false }
    guard let event = count.ownEvent ?? event, !event.isIncident || count.noun != .person,
      !count.isImplicit || count.ownEvent != nil,
      count.noun != .unknown, !(count.isImplicit && !victimStands(count))
    else { return false }
    append(count, event, "\(event.rawValue).breakdown", trigger)
    drafts[drafts.count - 1].isRow = true
    return true
  }
}
