import ArabicText
import TokenPatterns

/// An adjunct of a clause: who, with what, against what.
struct Adjunct: StandingMention, Sendable {
  /// The tokens it is read from.
  let tokens: Range<Int>
  /// Ids in text order.
  let ids: [String]
  /// Whether the text only supposes it.
  var isSuspected = false
}

/// Finds who did it: actors that stand as agent, owner or subject of an attack.
struct AgentFinder {
  let text: AnnotatedText
  let actors: ActorIndex
  /// Tokens of counted noun phrases, whose actors are the victims' side.
  let counted: TokenSet

  private var subjects: SubjectReader { SubjectReader(text: text, actors: actors) }

  /// The agents in text order.
  func agents() -> [Adjunct] {
    var agents: [Adjunct] = []
    for mention in actors.mentions {
      guard isAgent(mention, agents) else { continue }
      if let last = agents.last, !mention.isAdjective, joins(mention, last) {
        agents[agents.count - 1] = Adjunct(
          tokens: last.tokens.lowerBound..<mention.tokens.upperBound, ids: last.ids + mention.ids,
          isSuspected: last.isSuspected
        )
        continue
      }
      var adjunct = Adjunct(tokens: mention.tokens, ids: mention.ids)
      adjunct.isSuspected =
        (max(0, mention.tokens.lowerBound - 3)..<mention.tokens.lowerBound).contains { text.reads($0, .suspicion) }
        || SupposedMembers(text: text, actors: actors).members(before: mention.tokens.lowerBound) != nil
      agents.append(adjunct)
    }
    // In text order, as look-ups expect.
    return (agents + PronounAgents(text: text, actors: actors).agents() + others())
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// «على يد جهات أخرى»: somebody else than those named, without an id.
  private func others() -> [Adjunct] {
    text.indices(reading: ClassSet([.party])).compactMap { index in
      guard index + 1 < text.count, text.reads(index + 1, .others),
        actors.mention(at: index) == nil, isAgentPhrase(before: index),
        // «من طرف آخر» of two that fight.
        text.reading(index - 1, .agentPhrase)?.length != 2
      else { return nil }
      return Adjunct(tokens: index..<(index + 2), ids: [])
    }
  }

  private func isAgent(_ mention: ActorIndex.Mention, _ agents: [Adjunct]) -> Bool {
    let start = mention.tokens.lowerBound
    if counted.contains(start) || isNamedLater(mention) || isHelper(mention) || isPatron(mention) { return false }
    // «مسلحون يُعتقد أنهم من بوكو حرام»: whatever those did.
    if let members = SupposedMembers(text: text, actors: actors).members(before: start) {
      return !counted.contains(members.tokens.lowerBound) && stands(members, agents)
    }
    return stands(mention, agents)
  }

  /// Whether the name stands where the one who did it does.
  private func stands(_ mention: ActorIndex.Mention, _ agents: [Adjunct]) -> Bool {
    let start = mention.tokens.lowerBound
    if mention.isAdjective {
      // «غارات روسية وسورية»
      return modifiesAttack(mention)
        || agents.last.map { $0.tokens.upperBound == start && text.startsWithConjunction(start) } ?? false
    }
    if let last = agents.last, joins(mention, last) { return true }
    // «حصيلة العدوان الإسرائيلي», «برصاص الأمن»: the name is itself an attack; «ضد مجهول» a verdict.
    if isAgentPhrase(before: start)
      || text.reads(start, .attackNoun)
        && (text.reads(start, .actorAnaphor, "owner") || text.reads(start - 1, .tallyNoun)
          || text.reads(start - 1, .victim)
          || text.reads(start - 1, .dateOutset))
      || text.reading(start, .actor).map({ text.entry($0).has("deed") }) ?? false
    {
      return true
    }
    if ownsSite(start) { return false }
    if answersWithAttack(mention) || isSource(mention) { return true }
    if isPatient(start) { return aimsAt(mention) }
    return isOwner(start, mention) || subjects.acts(mention) || isGapped(mention)
      || RowAgents(text: text, actors: actors).heads(mention)
  }

  /// «بدعم من شركاء أجانب ومسلحين محليين»: armed men who helped.
  private func isHelper(_ mention: ActorIndex.Mention) -> Bool {
    guard mention.ids == ["unidentified"] else { return false }
    for at in (max(0, mention.tokens.lowerBound - 6)..<mention.tokens.lowerBound).reversed() {
      if text.isMark(at) || text.reads(at, .eventVerb) { return false }
      if text.reads(at, .support) { return true }
    }
    return false
  }

  /// «“القوات المتحالفة” الموالية لتنظيم …», «متمردون مدعومون من …»: to whom those who did it are tied.
  private func isPatron(_ mention: ActorIndex.Mention) -> Bool {
    var at = mention.tokens.lowerBound - 1
    while at > 0, mention.tokens.lowerBound - at <= 4,
      text.isMark(at, "\"") || text.isLonePreposition(at) || text.isLoneFrom(at) || text.reads(at, .force)
    {
      at -= 1
    }
    guard at > 0, !text.startsWithConjunction(mention.tokens.lowerBound) else { return false }
    if text.isLoneFrom(at + 1), text.reads(at, .support) { return true }
    guard text.reads(at, .follower, "loyal"), text.isDefinite(at) else { return false }
    var before = at - 1
    while before > 0, text.isMark(before, "\"") || text.isMark(before, ",") { before -= 1 }
    return actors.mention(over: before).map { !$0.isAdjective && $0.ids != ["unidentified"] } ?? false
  }

  /// «على يد X», «من قبل X», «لدى X», «نسبت … إلى X».
  private func isAgentPhrase(before start: Int) -> Bool {
    if text.reads(start - 1, .toWord), (max(0, start - 9)..<start).contains(where: { text.reads($0, .attributing) }) {
      return true
    }
    for distance in 1...3 {
      guard let reading = text.reading(start - distance, .agentPhrase) else { continue }
      // «اشتباكات بين داعش من طرف، والجيش من طرف آخر»: one side of two.
      if text.isMark(start - distance + reading.length, ",") { continue }
      if reading.length >= distance { return true }
      // «على يد عناصر من قوات النظام», «من قبل طائرات الاحتلال».
      return true
    }
    return isFarAgent(start)
  }

  /// «اغتيال ناشط في ميسان من جهات مجهولة»: «من» before somebody unknown, no figure before it.
  private func isSource(_ mention: ActorIndex.Mention) -> Bool {
    let start = mention.tokens.lowerBound
    guard mention.ids == ["unidentified"], start > 1, text.isLoneFrom(start - 1)
    else { return false }
    // «قُتل من المسلحين 7»
    let end = mention.tokens.upperBound
    if text.reads(start - 2, .eventVerb), end < text.count, text.tokens[end].kind == .number { return false }
    return text.tokens[start - 2].kind == .word && !text.reads(start - 2, .number) && !text.reads(start - 2, .group)
      && !text.reads(start - 2, .person) && !text.reads(start - 2, .oneOf) && !text.reads(start - 2, .vagueQuantity)
  }

  /// «على يد جهاز الشرطة التابع لـ “الجيش الوطني”»: the party behind quotes and words of its branches.
  private func isFarAgent(_ start: Int) -> Bool {
    for distance in 2...10 where start - distance >= 0 {
      let at = start - distance
      if let reading = text.reading(at, .agentPhrase), reading.length > 1 {
        return !text.isMark(at + reading.length, ",")
      }
      // «هجوم نُسب إلى مسلحين ينتمون لجماعة …»
      if text.reads(at, .toWord), (max(0, at - 3)..<at).contains(where: { text.reads($0, .attributing) }) {
        return true
      }
      if text.tokens[at + 1].lineBreaksBefore > 0 || text.isMark(at) && !text.isMark(at, "\"") && !text.isMark(at, "'")
        || text.reads(at, .inWord) || text.reads(at, .eventVerb) || text.reads(at, .relative)
        || text.tokens[at].kind == .number && !text.reads(at - 2, .agentPhrase) || text.startsWithConjunction(at)
        || actors.mention(over: at).map({ $0.ids != ["unidentified"] }) ?? false
      {
        return false
      }
    }
    return false
  }

  /// «غارات روسية», «القصف الإسرائيلي», «طائرات حربية روسية».
  private func modifiesAttack(_ mention: ActorIndex.Mention) -> Bool {
    let start = mention.tokens.lowerBound
    if isSupposed(start) { return true }
    for distance in 1...3 where start - distance >= 0 {
      let index = start - distance
      if text.namesAttack(index) { return !isPatient(index) || distance == 1 }
      // «نيران مليشيا الحوثي الإيرانية»: of the militia.
      if text.reads(index, .person) || text.reads(index, .nationality)
        || actors.mention(over: index).map({ !$0.isAdjective && !$0.isAir }) ?? false
        || text.isMark(index) && !text.isMark(index, "\"")
      {
        return false
      }
    }
    return false
  }

  /// «على يد قوات يُعتقد أنها روسية»: whose the force is, or the attack, is supposed.
  private func isSupposed(_ start: Int) -> Bool {
    for distance in 1...3 where start - distance > 0 {
      guard let reading = text.reading(start - distance, .suspicion), reading.length >= distance - 1 else { continue }
      var noun = text.isMark(start - distance - 1, ",") ? start - distance - 2 : start - distance - 1
      // «طائرات حربية مجهولة الهوية، يُرجح أنها روسية»
      let described = noun
      while noun > 0, described - noun < 4, text.isUnread(noun) || text.reads(noun, .person) { noun -= 1 }
      return text.reads(noun, .group) || text.reads(noun, .attackNoun) || text.reads(noun, .weapon)
        || text.reads(noun, .incident) || isAgentPhrase(before: noun)
    }
    return false
  }

  /// «قتلت قوات النظام 40 مدنياً، وطيران التحالف 24»: a joined subject right before its count, the verb left out.
  private func isGapped(_ mention: ActorIndex.Mention) -> Bool {
    var end = mention.tokens.upperBound
    let start = mention.tokens.lowerBound
    // «… 350، تليه روسيا بـ 220، ثم التحالف 71»
    let isNext = text.reading(start - 1, .adding).map { text.entry($0).stands(for: "next") } ?? false
    guard end < text.count, text.startsWithConjunction(start) || isNext, text.tokens[end].lineBreaksBefore == 0 else {
      return false
    }
    if isNext, text.isLonePreposition(end), end + 1 < text.count { end += 1 }
    // «كان النظام مسؤولاً عن 44 حالة، وقسد عن 30»
    if text.reads(end, .sought), end + 1 < text.count,
      (max(0, start - 30)..<start).contains(where: { text.reads($0, .undertaking, "answer") })
    {
      end += 1
    }
    return text.isNumber(end)
  }

  /// «على حاجز لقوات النظام», «استهداف قوات النظام», «ضد التنظيم»: who was attacked.
  private func isPatient(_ start: Int) -> Bool {
    var before = start - 1
    // «هجوم استهدف قوات من الجيش المالي»: words for members between the verb and the name.
    while before > 0, start - before <= 4, isMember(before) { before -= 1 }
    if before < start - 1, !text.reads(before, .attackVerb) || awaitsSubject(before) { before = start - 1 }
    guard before >= 0 else { return false }
    if text.reads(before, .towardCue), !text.reads(before, .inWord), !isNounOfAttack(before), !isCondemned(before) {
      // «استهدفت طائرات …» opens with its verb, whose subject follows; «قصف استهدف قوات …» hits them.
      return !text.reads(before, .attackVerb) || !awaitsSubject(before)
    }
    return (max(0, start - 3)..<start).contains {
      text.reads($0, .towardCue) && text.tokens[$0].range.count > 4 && text.reads($0, .target)
    }
  }

  /// «هاجموا حاجزاً يتبع لـ"لواء القدس"», «مقرات تابعة لقوات …»: whose the site is.
  private func ownsSite(_ start: Int) -> Bool {
    var at = start - 1
    while at > 0, text.isMark(at, "\"") || text.isLonePreposition(at) { at -= 1 }
    guard at > 0, text.reads(at, .follower) else { return false }
    // «حاجز لـ"المخابرات الجوية" التابعة لقوات …»
    for site in stride(from: at - 1, through: max(0, at - 6), by: -1) {
      if text.reads(site, .target, "military_site") { return true }
      if text.isMark(site) && !text.isMark(site, "\"") || text.reads(site, .eventVerb) || text.reads(site, .attackVerb)
        || text.startsWithConjunction(site)
      {
        return false
      }
    }
    return false
  }

  private func isMember(_ index: Int) -> Bool {
    text.reads(index, .group) || text.reads(index, .force) || text.isLoneFrom(index) || text.reads(index, .target)
      || text.reads(index, .person)
  }

  /// «بقصف», «القصف», «جراء قصف», «قصف لقوات …»: the noun, whose owner follows, not the verb, whose target does.
  private func isNounOfAttack(_ index: Int) -> Bool {
    guard let noun = text.reading(index, .attackNoun) else { return false }
    // «حصيلة لقصف قوات النظام»
    return !noun.proclitics.isDisjoint(with: [.bi, .li])
      || text.tokens[index + 1].readings.contains { $0.proclitics.contains(.li) }
      || text.reads(index - 1, .causePhrase) || text.reads(index - 1, .inWord)
      || text.reads(index - 1, .fromWord)
      // «انفجار مخلفات قصف قوات الأسد»
      || text.reading(index - 1, .weapon).map { text.entry($0).has("remnant") } ?? false
  }

  /// «أدانت اللجنة قصف قوات …»: the noun behind a verb whose subject is no force.
  private func isCondemned(_ index: Int) -> Bool {
    guard text.reads(index, .attackNoun), text.tokens[index].readings.contains(where: { $0.proclitics.isEmpty }),
      !opensClause(index)
    else { return false }
    let before = max(0, index - 5)..<index
    return !before.contains { at in
      actors.mention(over: at).map { !$0.isAdjective } ?? false || text.reads(at, .weapon)
        || text.reads(at, .attackNoun) || text.reads(at, .incident)
    }
  }

  /// «استهداف مسيرة تركية لموقع …»: the one behind the noun is its subject where «لـ» names what was hit.
  private func aimsAt(_ mention: ActorIndex.Mention) -> Bool {
    let end = mention.tokens.upperBound
    guard end < text.count, text.reads(mention.tokens.lowerBound - 1, .incident) else { return false }
    // «استهداف طائرة مسيّرة تركية مطبعة»: an aircraft right before what it hit.
    if mention.isAir, text.tokens[end].kind == .word, text.tokens[end].lineBreaksBefore == 0, text.isUnread(end) {
      return true
    }
    return text.tokens[end].readings.contains {
      $0.proclitics.contains(.li) && $0.lexicalClass != .actor
        // «استهداف قوات النظام سيارة مدنية»
        || ($0.lexicalClass == .object || $0.lexicalClass == .person) && $0.proclitics.isEmpty
          && text.tokens[end].lineBreaksBefore == 0 && !text.isDefinite(end)
        || $0.lexicalClass == .target && $0.proclitics.isEmpty
        || $0.lexicalClass == .placeCue && $0.proclitics.isEmpty && !text.entry($0).stands(for: "any")
    }
  }

  /// «ردت قوات النظام بقصف …»: a verb of no class, its subject, and the attack it answered with.
  private func answersWithAttack(_ mention: ActorIndex.Mention) -> Bool {
    let (before, end) = (mention.tokens.lowerBound - 1, mention.tokens.upperBound)
    // «قامت خلالها إسرائيل باستهداف …»
    let verb = text.reads(before, .therein) ? before - 1 : before
    guard verb >= 0, text.tokens[verb].kind == .word, text.isUnread(verb),
      opensClause(verb) || verb < before
    else { return false }
    return [LexicalClass.attackNoun, .incident].contains { text.reading(end, $0)?.proclitics.contains(.bi) ?? false }
  }

  /// Whether the verb's subject stands behind it; behind «الهجوم الذي» it is the attack.
  private func awaitsSubject(_ verb: Int) -> Bool {
    let isOfAttack = text.reads(verb - 1, .relative) && (text.namesAttack(verb - 2) || text.namesAttack(verb - 3))
    return opensClause(verb) && !isOfAttack
  }

  private func opensClause(_ index: Int) -> Bool {
    index == 0 || text.tokens[index].lineBreaksBefore > 0 || text.isMark(index - 1) || text.startsWithConjunction(index)
      || text.reads(index - 1, .complementizer) || text.reads(index - 1, .boundary) || text.reads(index - 1, .relative)
      || text.reads(index - 1, .afterThat) || text.reads(index - 2, .afterThat)
  }

  /// The genitive behind a noun of attack, «لـ» behind one, or the owner of a prison, mine or aircraft.
  private func isOwner(_ start: Int, _ mention: ActorIndex.Mention) -> Bool {
    // «هجوم لـ“داعش”», «هجوم لعناصر تنظيم …»
    var first = text.isMark(start - 1, "\"") ? start - 1 : start
    while first > 0, start - first < 3, text.reads(first - 1, .group) || text.reads(first - 1, .force) { first -= 1 }
    let hasLi =
      (first...start).contains { at in text.tokens[at].readings.contains { $0.proclitics.contains(.li) } }
      || text.isLonePreposition(first - 1)
    // «تفجير عبوة بدورية للجيش»: the owner of what was hit.
    if hasLi, start > 0, isHit(start - 1) { return false }
    // «شاحنة مفخخة لطالبان», «لغم للحوثيين»
    if hasLi, first == start, start > 0,
      text.reads(start - 1, .weapon, "car_bomb") || text.reads(start - 1, .weapon, "ied")
        || text.reads(start - 1, .weapon, "landmine")
        || text.isWithin(start - 1, .weapon, reach: 2)
          && !text.reads(start - 1, .target)
    {
      return true
    }
    // «مقابل 11 للقوات الروسية», «مجزرتين لجهات …».
    if hasLi, start > 0, text.tokens[start - 1].kind == .number || text.reads(start - 1, .incident) { return true }
    for distance in 1...5 where start - distance >= 0 {
      let index = start - distance
      if distance == 5, first == start { return false }
      if text.tokens[index + 1].lineBreaksBefore > 0 || text.isMark(index, ".") || text.isMark(index, ",") {
        return false
      }
      // «غارتا العدو», «877 هجوماً من قوات …»
      if text.reads(index, .attackNoun) || text.reads(index, .incident) {
        // «هجوم على معسكر للجيش»: whose the camp is.
        if hasLi, distance > 2, (index + 1..<start).contains(where: { text.reads($0, .target) }),
          text.reads(index + 1, .onWord)
        {
          return false
        }
        if distance == 1 || hasLi { return true }
        return (index + 1..<start).allSatisfy { isModifier($0) }
      }
      if text.reads(index, .eventVerb) || text.reads(index, .attackVerb) { return false }
    }
    return false
  }

  /// «بدورية», «بحافلة»: a thing with «بـ» behind the attack.
  private func isHit(_ index: Int) -> Bool {
    text.tokens[index].readings.contains {
      $0.proclitics.contains(.bi) && [.object, .target].contains($0.lexicalClass)
    }
  }

  /// A word between the noun of attack and its owner: «غارات جوية من طائرات», «سجون تابعة لـ».
  private func isModifier(_ index: Int) -> Bool {
    text.reads(index, .weapon) || text.reads(index, .fromWord) || text.reads(index, .attackNoun)
      || text.isUnread(index) || text.isLonePreposition(index)
      || text.isMark(index, "\"") || text.reads(index, .group) || text.reads(index, .force)
      // «هجوم مئات المستوطنين»
      || text.reads(index, .vagueQuantity) || text.reads(index, .numberScale)
  }

  /// «قوات النظام وروسيا», «النظام وحليفه الروسي»: joined to an agent right before it.
  private func joins(_ mention: ActorIndex.Mention, _ last: Adjunct) -> Bool {
    let gap = last.tokens.upperBound..<mention.tokens.lowerBound
    guard gap.lowerBound <= gap.upperBound, gap.count <= 3 else { return false }
    let start = mention.tokens.lowerBound
    if gap.isEmpty, text.startsWithConjunction(start) { return true }
    // «الجنود الإسرائيليين أو المستوطنين»
    if gap.count == 1, text.reads(gap.lowerBound, .orWord) { return true }
    // «قوات النظام في سوريا وحلفائه من الروس»
    if gap.count == 2, text.reads(gap.lowerBound, .inWord), text.reads(gap.lowerBound + 1, .place),
      text.startsWithConjunction(start)
    {
      return true
    }
    // «قوات سوريا الديمقراطية "قسد" والتحالف الدولي»
    if let name = gap.last, text.isMark(name, "\"") || text.isMark(name, ")"), gap.count <= 3,
      text.startsWithConjunction(start), actors.mention(at: gap.lowerBound + 1)?.ids == last.ids
    {
      return true
    }
    return text.startsWithConjunction(last.tokens.upperBound)
      && gap.allSatisfy { text.reads($0, .attackNoun) || text.reads($0, .group) || text.reads($0, .weapon) }
  }

  /// «مسلحون من حركة الشباب», «مسلحون موالون للنظام»: the side is named behind.
  private func isNamedLater(_ mention: ActorIndex.Mention) -> Bool {
    guard mention.ids == ["unidentified"] else { return false }
    let end = mention.tokens.upperBound
    let reach = (end..<min(end + 2, text.count)).contains { text.reads($0, .suspicion) } ? 9 : 3
    return (end..<min(end + reach, text.count)).contains { index in
      if reach > 3, SupposedMembers(text: text, actors: actors).members(before: index)?.tokens != mention.tokens {
        return false
      }
      guard let next = actors.mention(at: index), next.ids != ["unidentified"], !next.isAdjective else { return false }
      // «مسلحون من “حركة الشباب”»
      // «مسلحين يرتدون زي الجيش»
      if (end..<index).contains(where: {
        text.isUnread($0) && !text.reads($0, .follower) && text.word($0).beginsAsImperfect
      }) {
        return false
      }
      let isParted = text.isMark(index - 1) && !(text.isMark(index - 1, "\"") && text.reads(index - 2, .fromWord))
      return !isParted && !text.startsWithConjunction(index) && !counted.contains(index)
    }
  }
}
