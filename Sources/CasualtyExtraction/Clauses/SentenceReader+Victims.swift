import ArabicText
import TokenPatterns

/// Nouns that say their own event, and nouns that stand for somebody without a figure.
extension SentenceReader {
  func victimEvent(_ count: CountMention) -> (event: EventKind, rule: RuleName)? {
    guard let own = count.ownEvent else { return nil }
    // «ومعه 2 من النازحين»: some of those told of, nothing happened to them here.
    if count.among == .displaced, event != .displaced {
      // «راح ضحيته ثلاثة من النازحين»
      return event.flatMap { isOpen && head(count) - openEnd <= 1 && $0 != .injured ? ($0, self.rule) : nil }
    }
    let rule: RuleName = "\(own.rawValue).victim-noun"
    if count.isImplicit, !victimStands(count) { return nil }
    // «أعدم ثلاثة معتقلين», «مقتل 5 نازحين»: the verb tells what happened, the noun who they were.
    if let event, isOpen, event != own, let trigger, trigger.kind != .victims, own != .injured || event == .killed,
      head(count) - trigger.tokens.upperBound <= 2, own != .killed || count.entry?.has("toll") == true,
      !text.startsWithConjunction(head(count))
    {
      return (event, self.rule)
    }
    // «46 سجيناً أُعدموا», «9 من الضحايا قتلوا على يد …»: the verb right behind says what happened to them.
    if own == .detained || own == .displaced || count.entry?.has("toll") == true,
      !count.isImplicit && verbBehind(count) == .killed || count.isImplicit && deathVerb(behind: count) != nil
    {
      return nil
    }
    let isCase = count.entry?.lexicalClass == .eventMasdar && !count.isImplicit
    // «عمليات الإنقاذ مستمرة … للبحث عن خمسة مفقودين»
    let isSought = own == .missing && !count.isImplicit && text.reads(wordBefore(count), .sought)
    if isNone, !isSought, own != .killed, own != .injured, !(isCase && text.startsWithConjunction(head(count))) {
      return nil
    }
    if own == .injured, clauses.hasDisease || isOfDisease(count) { return nil }
    // «بتبادل 2223 أسيراً»: those swapped.
    if own == .detained, text.reads(wordBefore(count), .exchange) { return nil }
    if repeatsNoun(count) { return nil }
    // «وتوفي فيها … أربعة نازحين»: what the open verb says happened to them.
    if let event, isOpen, let trigger, trigger.kind == .verb || trigger.kind == .masdar,
      [.killed, .injured, .abducted].contains(event),
      own == .displaced || own == .detained, !count.isImplicit, head(count) - trigger.tokens.upperBound <= 14,
      !text.startsWithConjunction(head(count)), !text.isMark(head(count) - 1, ",")
    {
      return (event, self.rule)
    }
    if isNone, own == .injured, trigger?.entry.value != "moved" { return nil }
    if count.entry?.has("toll") == true { return (tollEvent(count), "\(tollEvent(count).rawValue).victim-noun") }
    return (own, rule)
  }

  /// «أسير قضى نتيجة الإهمال الطبي»: the verb right behind one without a figure.
  func deathVerb(behind count: CountMention) -> Trigger? {
    guard let verb = clauses.trigger(at: count.end), verb.kind == .verb, verb.event == .killed,
      verb.proclitics.isDisjoint(with: .conjunction), verb.form.contains(.singular)
    else { return nil }
    return verb
  }

  /// What the plural verb right behind the count says.
  func verbBehind(_ count: CountMention) -> EventKind? {
    var end = count.end
    // «15 سجيناً وأربعة حراس قتلوا»
    if let next = clauses.countAt[end], text.startsWithConjunction(end), !clauses.counts[next].isImplicit {
      end = clauses.counts[next].end
    }
    guard let verb = clauses.trigger(at: end) else { return nil }
    return verb.kind == .verb && verb.proclitics.isDisjoint(with: .conjunction) && verb.form.contains(.plural)
      ? verb.event : nil
  }

  /// «1.1 مليون إصابة مشتبه بها بالكوليرا»: the disease stands behind.
  private func isOfDisease(_ count: CountMention) -> Bool {
    (count.end..<min(count.end + 4, text.count)).contains { text.reads($0, .disease) }
  }

  /// «قضى 19 شخصاً وأصيب 14 آخرون، جميعهم تونسيون»: said of all that the sentence counted with no word of their own.
  mutating func fillAll(behind index: Int) {
    guard let phrase = clauses.phrases.phrase(at: index + 1), phrase.noun == .person, !phrase.isDefinite,
      phrase.form.contains(.plural), phrase.range.lowerBound == index + 1
    else { return }
    // «جميعهم من النساء والأطفال»: what all of the kinds are.
    var victim = phrase.victim
    var end = phrase.end
    while end < text.count, text.startsWithConjunction(end), let other = clauses.phrases.phrase(at: end),
      other.noun == .person, other.range.lowerBound == end, other.form.contains(.plural)
    {
      victim.keepCommon(with: other.victim)
      end = other.end
    }
    let statement = segments.lastIndex(where: \.isApart) ?? 0
    for at in drafts.indices[firstDraft...]
    where drafts[at].sentence == sentence && drafts[at].segment >= statement && !drafts[at].isPart
      && !drafts[at].event.isIncident
      && drafts[at].victim.isBare
    {
      drafts[at].victim.fill(from: victim)
    }
  }

  /// «136 جريحاً ومصاباً», «2223 أسيراً ومعتقلاً»: a second word for those counted.
  func repeatsNoun(_ count: CountMention) -> Bool {
    guard count.isImplicit, count.quantity.best == 1, text.startsWithConjunction(head(count)), let last,
      drafts[last].sentence == sentence || rejectedEnd == head(count), drafts[last].count.end == head(count),
      let best = drafts[last].quantity.best ?? drafts[last].quantity.low, best > 10
    else { return false }
    if best >= 100, !count.isDefinite, !count.hasPronoun, drafts[last].count.noun == .victim { return true }
    // «بين 800 و3500 فلسطيني ولبناني»
    if count.victim.nationality != nil, drafts[last].victim.nationality != nil { return true }
    return drafts[last].count.ownEvent == count.ownEvent && drafts[last].count.noun == .victim
  }

  /// «ضحايا» are killed in a toll or where the injured are told apart, else casualties.
  func tollEvent(_ count: CountMention) -> EventKind {
    if hasTally || reach != nil || event == .killed { return .killed }
    if drafts[firstDraft...].contains(where: { $0.event == .killed }) { return .killed }
    let tokens = text.text.sentences[sentence].tokens
    let tellsInjured = tokens.contains { index in
      text.tokens[index].readings.contains {
        [.victim, .eventMasdar, .eventVerb].contains($0.lexicalClass) && text.entry($0).stands(for: "injured")
      }
    }
    // «تم توثيق 1421 ضحية», «أكدت الإحصائيات وقوع 2143 ضحية»: the dead of a tally.
    let isDocumented = tokens.prefix { $0 < count.start }.contains {
      text.reads($0, .countVerb) || text.reads($0, .report, "figures")
    }
    return tellsInjured || isDocumented ? .killed : .casualties
  }

  /// A singular or dual noun of victims counts where an event, a result or another count stands with it.
  func victimStands(_ count: CountMention) -> Bool {
    let start = head(count)
    if count.isDefinite { return isTitle(count) && isOpen }
    // «تزف المجاهد …، شهيداً على طريق القدس»: says of the one counted how he fell.
    if count.quantity.best == 1, !text.startsWithConjunction(start),
      text.tokens[start].readings.contains(where: { $0.lexicalClass == .victim && $0.form.contains(.accusative) }),
      let last, drafts[last].sentence == sentence, drafts[last].quantity.best == 1, drafts[last].event == count.ownEvent
    {
      return false
    }
    if count.quantity.best == 2 { return true }
    // «أكد الناطق تسجيل حالة وفاة»
    if count.entry?.lexicalClass == .eventMasdar, text.reads(start - 1, .countVerb) { return true }
    // «أسفر عن حالة وفاة، وإصابة بالغة»
    if count.entry?.has("countable") == true, !text.startsWithConjunction(start) { return true }
    if headings.inRow || opensTeaser(count) { return true }
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

  /// «… يواصل خرق الاتفاق: شهيد في غارة على …»: behind a colon or at the head, with where or how behind it.
  private func opensTeaser(_ count: CountMention) -> Bool {
    let start = head(count)
    let first = text.text.sentences[sentence].tokens.lowerBound
    guard start == first || text.isMark(start - 1, ":") || text.isMark(start - 1, "|") || text.isMark(start - 1, "-"),
      !text.isDefinite(start), count.end < text.count, text.tokens[count.end].lineBreaksBefore == 0
    else { return false }
    if text.reads(count.end, .causePhrase) { return true }
    let isAdjunct =
      text.reads(count.end, .inWord) || text.tokens[count.end].readings.contains { $0.proclitics.contains(.bi) }
    return isAdjunct
      && (count.end..<count.end + 2).contains { text.namesAttack($0) || text.reads($0, .assault) }
  }

  /// The classes of words that are no name.
  private static let functional = ClassSet([
    .inWord, .fromWord, .toWord, .relative, .complementizer, .agentPhrase, .causePhrase, .partMarker, .eventVerb,
    .eventMasdar,
    .boundary, .negation, .still, .sayVerb, .reachVerb, .others, .according, .attackNoun, .resultVerb,
    .actorAdjective, .nationality, .dateLink, .otherMoment,
  ])

  /// A definite noun right before a name: «الشاب مهند», «الطفل “رضا”».
  func isTitle(_ count: CountMention) -> Bool {
    // «المواطن (علي سالم، 55 عاماً) قُتل»: the name in a bracket, passed over with the count.
    var at = text.isMark(count.tokens.upperBound, "(") ? count.tokens.upperBound : count.end
    while text.isMark(at, "\"") || text.isMark(at, "'") || text.isMark(at, "(") { at += 1 }
    guard at < text.count, text.tokens[at].kind == .word, text.tokens[at].lineBreaksBefore == 0, !clauses.isDate(at)
    else { return false }
    // «الجنديين على أنه حادث»: no Ali.
    if text.reads(at, .onWord), text.reads(at + 1, .complementizer) { return false }
    // «العقيد المتقاعد فرج», «الزميل المصور بسام»: one more definite word before the name.
    if text.isDefinite(at), !text.startsWithConjunction(at), isBareName(at + 1),
      text.reads(at, .person) || text.isUnread(at) && count.noun == .person
    {
      return true
    }
    // «الممرض بمستشفى المدينة»
    if text.tokens[at].readings.contains(where: {
      !$0.proclitics.isDisjoint(with: [.bi, .li]) && ![.place, .numberedName].contains($0.lexicalClass)
    }) {
      return false
    }
    return !text.startsWithConjunction(at) && !text.isLoneWa(at)
      && (!text.isDefinite(at) || text.isUnread(at) && count.noun == .victim)
      && !text.reads(at, anyOf: Self.functional)
  }

  /// «استشهد في حمص اليوم المهندس رامي …»: a title away from its verb needs a name that no lexicon knows.
  func isNamed(_ count: CountMention) -> Bool {
    guard isTitle(count), count.noun == .person else { return false }
    var at = count.end
    while text.isMark(at, "\"") || text.isMark(at, "'") { at += 1 }
    return isBareName(at)
  }

  /// A word that is nothing but perhaps a village's name: «رامي», «سلمى».
  func isBareName(_ at: Int) -> Bool { text.mayBeName(at) && !text.isDefinite(at) }

  /// Whether a noun without figure may wait for its verb: «أن طفلة … توفيت».
  func canStandAlone(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    let first = text.text.sentences[sentence].tokens.lowerBound
    if !pending.isEmpty, text.startsWithConjunction(head(count)) {
      return !count.isDefinite || isTitle(count) || count.hasPronoun
    }
    guard !count.hasPronoun, !count.isDefinite || isTitle(count) else { return false }
    // «عُثر على لاجئ مقتولاً»
    if let trigger, trigger.kind == .result, text.reads(trigger.tokens.lowerBound, .find),
      !count.isDefinite || isTitle(count),
      (count.end..<count.end + 6).contains(where: { text.reads($0, .postEvent, "killed") })
    {
      return true
    }
    // «هناك طفلان بين الشهداء»
    if text.reads(count.end, .partMarker, "among") { return true }
    // «واعتُبر آخر في عداد المفقودين»
    if text.reads(count.end, .postEvent, "missing") { return true }
    return before < first || text.reads(before, .auxiliary) || text.reads(before, .complementizer)
      || text.reads(before, .still)
      || text.reads(before - 1, .still)
  }
}
