import ArabicText
import TokenPatterns

/// Fills the fields of a document's drafts: perpetrators, weapons, targets, places, time, source.
struct FieldAssembler {
  let text: AnnotatedText
  let claims: [ClaimFinder.Claim]
  let agents: [Adjunct]
  let weapons: [Adjunct]
  let targets: [Adjunct]
  let places: [PlaceMention]
  /// Those in the names of dated events: «العدوان على غزة».
  let warPlaces: [PlaceMention]
  let dates: [TimeReader.Dated]
  /// The tokens of tables, whose dates are those of their rows and columns.
  let tableTokens: TokenSet
  /// The document's date.
  let reference: CivilDate?
  let sources: [SourceReader.Named]
  /// Whether the words that each field was read from are noted, for findings and explanations.
  let notesWords: Bool

  func fill(_ drafts: inout [Draft], _ segments: [[Segment]]) {
    let resolver = FieldResolver(text, segments, drafts)
    let reporting = reportingPeriods()
    // «الأعنف خلال شهور»: how long says no day.
    let isMere: (TimeReader.Dated) -> Bool = {
      $0.isSaying || $0.kind == .trailing && $0.period.start == nil && $0.period.end == nil
    }
    let told = dates.without(isMere)
    let settled = places.without { isDestination($0.tokens.lowerBound) || isSpeakersSeat($0) }
    let tellsClash = text.has(.clash)
    let used = tellsClash ? weapons.without { isBesideClash($0.tokens) } : weapons
    let acting = tellsClash ? agents.without { isBesideClash($0.tokens) } : agents
    for index in drafts.indices {
      fillActs(&drafts[index], index, acting, used, resolver)
      fillPlaces(&drafts[index], index, settled, resolver)
      fillTime(&drafts[index], index, told, resolver, reporting)
      fillSource(&drafts[index])
      fillToll(&drafts[index])
      if let cell = drafts[index].cell { fillFromLabels(&drafts[index], cell) }
    }
    for index in drafts.indices.dropLast() { refinePlaces(of: index, by: index + 1, &drafts) }
    // The last such draft of each block, then of each sentence.
    var last = [Int?](filled: text.text.blocks.count, with: nil)
    for index in drafts.indices {
      if drafts[index].isRow {
        fillFromHeading(index, before: last[drafts[index].block], &drafts)
      } else if drafts[index].heading != nil, !drafts[index].isPart, drafts[index].time == nil {
        // «- مقتل 49 …، وإصابة 360 بجراح»: beside the row's first count.
        drafts[index].time = last[drafts[index].block].flatMap { drafts[$0].time }
      }
      if !drafts[index].isPart || drafts[index].isRow { last[drafts[index].block] = index }
    }
    last = [Int?](filled: text.text.sentences.count, with: nil)
    for index in drafts.indices {
      inherit(index, before: last[drafts[index].sentence], &drafts)
      if !drafts[index].isPart { last[drafts[index].sentence] = index }
    }
    for index in drafts.indices { excludeOwnSide(&drafts[index]) }
    for index in drafts.indices where drafts[index].event == .massacre { takeFromDead(index, &drafts) }
  }

  /// «ارتكب مجزرة مروعة، حيث شن غارة على سوق في …، ما أدى إلى سقوط 7 شهداء»: where and how its dead fell is said of it.
  private func takeFromDead(_ index: Int, _ drafts: inout [Draft]) {
    guard drafts[index].places.isEmpty, index + 1 < drafts.count, !drafts[index].isRow,
      case let dead = drafts[index + 1], dead.sentence == drafts[index].sentence, !dead.event.isIncident,
      drafts[index].quantity.best == 1
    else { return }
    drafts[index].places = dead.places
    if drafts[index].weapons.isEmpty { drafts[index].weapons = dead.weapons }
    if drafts[index].targets.isEmpty { drafts[index].targets = dead.targets }
  }

  // MARK: Acts

  private func fillActs(
    _ draft: inout Draft, _ index: Int, _ acting: [Adjunct], _ used: [Adjunct], _ resolver: FieldResolver
  ) {
    // An actor is not the perpetrator of its own dead: such agents belong to the parts of the other side.
    let side = draft.victim.affiliation
    let ofSentence = within(text.text.sentences[draft.sentence].tokens, acting)
    var possible = ofSentence
    if let side { possible = ofSentence.filter { !$0.ids.contains(side) }[...] }
    var (agents, agentOrigin) = resolver.adjuncts(of: index, in: possible, kind: .agent)
    let isAccused = isOfAccused(draft)
    if isAccused
      || agentOrigin == "told before in the sentence" && agents.allSatisfy({ isOwnOfCount($0, draft, resolver) })
      // «19 مدنياً جراء انفجار سيارات مفخخة، و24 على يد …»: what killed the first was not the second's doing.
      || agentOrigin == "shared with the next count" && !draft.event.isIncident
        && !meansBehind(draft, used, resolver).isEmpty
    {
      (agents, agentOrigin) = ([], "")
    }
    if agents.isEmpty, !isAccused, let demonstrated = agentsTakenUp(before: draft) {
      agents = demonstrated.filter { side == nil || !$0.ids.contains(side ?? "") }[...]
      agentOrigin = "the attack taken up"
    }
    // Who claims it, or is held responsible, did it: said once for all that the sentences count.
    let claimed =
      // «… أسفر عن مقتل 15 إرهابياً. وتبنى التنظيم الهجوم»: not what befell the attackers.
      claims.isEmpty || draft.count.entry?.has("attacker") == true
      ? [] : claims.agents(ofSentence: draft.sentence).filter { !$0.ids.contains(side ?? "") }[...]
    let named = claimed.isEmpty || !agents.isEmpty && agents.contains { $0.ids != ["unidentified"] } ? agents : claimed
    draft.perpetrators = ids(of: named)
    draft.attribution = named.isEmpty ? nil : named.contains { $0.isSuspected } ? .suspected : .stated
    draft.hasNamedAgents = !agents.isEmpty
    note(&draft, .perpetrators, agentOrigin, agents, at: \.tokens)
    var (weapons, weaponOrigin) = resolver.adjuncts(
      of: index, in: used[...], ownOnly: draft.ownWeapon != nil || isCustody(draft.event) || isAccused, kind: .means)
    // «قتل طيران التحالف 66، كما قُتل 17 على يد الفصائل»: one party's means are not another's.
    if weaponOrigin == "told before in the sentence", agentOrigin == "own clause",
      weapons.allSatisfy({ isOfAnotherCount($0, draft, resolver) || isOfAnotherEvent($0, draft, resolver) })
    {
      weapons = []
      weaponOrigin = ""
    }
    // «… بالرصاص والعشرات بحالات اختناق»: a cause of its own that is no weapon.
    let segment = resolver.segments[draft.sentence][draft.segment].tokens
    let isGas = weapons.contains { $0.ids.contains("chemical") }
    let isOwn =
      !isGas && !weapons.contains { $0.ids.contains("siege") } && weaponOrigin != "own clause"
      && segment.contains { $0 >= draft.count.end && text.reads($0, .unarmed) }
    var ids = isOwn ? [] : ids(of: weapons)
    if let own = draft.ownWeapon, !draft.event.isIncident, !ids.contains(own) { ids.append(own) }
    if ids.contains("drone") { ids.removeAll { $0 == "airstrike" } }
    // «قنبلة عنقودية من مخلفات …»: a remnant of it, no mine.
    if ids.contains("cluster_munition"),
      !weapons.contains(where: isMine)
    {
      ids.removeAll { $0 == "landmine" }
    }
    draft.weapons = draft.event == .detained ? [] : ids
    note(&draft, .weapons, weaponOrigin, weapons, at: \.tokens)
    let (targets, targetOrigin) = resolver.adjuncts(
      of: index, in: targets[...], skipsIncidents: true, kind: .means)
    // «توقيف 7 … لارتكابهم جرائم: إطلاق النار»: what the arrested are charged with, and where patrols stood.
    // «قصفت مستشفى، وخطفت ست نساء من مخيم»: what was hit before others were taken.
    var first = 0
    if draft.event == .abducted, let verb = draft.trigger?.lowerBound,
      text.startsWithConjunction(verb), text.isMark(verb - 1, ",")
    {
      first = verb
    }
    draft.targets =
      draft.event == .detained
      ? [] : self.ids(of: targets.filter { $0.tokens.upperBound > first }[...])
    note(&draft, .targets, targetOrigin, targets, at: \.tokens)
  }

  /// The weapons behind the count in its own clause.
  private func meansBehind(_ draft: Draft, _ used: [Adjunct], _ resolver: FieldResolver) -> ArraySlice<Adjunct> {
    let segment = resolver.segments[draft.sentence][draft.segment].tokens
    return within(max(segment.lowerBound, draft.count.end)..<max(segment.upperBound, draft.count.end), used)
  }

  /// Whether what it was done with stands in the clause of another count.
  private func isOfAnotherCount(_ weapon: Adjunct, _ draft: Draft, _ resolver: FieldResolver) -> Bool {
    resolver.segments[draft.sentence].index(holding: weapon.tokens.lowerBound)
      .map { resolver.holdsCount($0, draft.sentence) } ?? false
  }

  /// «مقتل صحفيين ببرميل متفجر، ومقتل آخر على يد داعش»: whether it stands under another word of the same kind.
  private func isOfAnotherEvent(_ weapon: Adjunct, _ draft: Draft, _ resolver: FieldResolver) -> Bool {
    guard let trigger = draft.trigger, text.reads(trigger.lowerBound, .eventMasdar),
      text.startsWithConjunction(trigger.lowerBound)
    else { return false }
    return resolver.segments[draft.sentence].contains {
      $0.kind == .masdar && $0.tokens.contains(weapon.tokens.lowerBound) && !$0.tokens.contains(trigger.lowerBound)
    }
  }

  /// «القبض على 4 متهمين بقتل سائق», «المتورطين في مقتل عنصرين»: they did it, not who arrested them.
  private func isOfAccused(_ draft: Draft) -> Bool {
    guard draft.event == .killed || draft.event == .injured, let trigger = draft.trigger, text.has(.accused) else {
      return false
    }
    for at in (max(0, trigger.lowerBound - 5)..<trigger.lowerBound).reversed() {
      if text.reads(at, .accused) { return true }
      if text.isMark(at) || text.reads(at, .eventVerb) || text.reads(at, .complementizer) { return false }
    }
    return false
  }

  /// A landmine by its own name, no remnant of other weapons.
  private func isMine(_ weapon: Adjunct) -> Bool {
    weapon.ids.contains("landmine")
      && text.reading(weapon.tokens.lowerBound, .weapon).map { !text.entry($0).has("remnant") } ?? false
  }

  /// Notes where a field comes from.
  func note<Mention>(
    _ draft: inout Draft, _ field: NotedField, _ origin: FieldOrigin, _ mentions: some Collection<Mention>,
    at range: (Mention) -> Range<Int>
  ) {
    guard notesWords else { return }
    draft.origins[field] = origin.text
    draft.words[field] = mentions.map(range)
  }

  /// Notes the words of a field that were found without a clause to tell of.
  private func note(_ draft: inout Draft, _ field: NotedField, _ words: Range<Int>) {
    if notesWords { draft.words[field] = [words] }
  }

  /// «وأدت هذه الهجمات إلى مقتل 13»: whose attacks the sentence before told of.
  private func agentsTakenUp(before draft: Draft) -> [Adjunct]? {
    guard takesUpAttack(draft) else { return nil }
    let sentence = text.text.sentences[draft.sentence].tokens
    let start = text.text.sentences[max(0, draft.sentence - 3)].tokens.lowerBound
    let before = within(start..<sentence.lowerBound, agents)
    if takesUpMore(draft) { return nil }
    guard let last = before.last, last.tokens.lowerBound >= text.text.sentences[draft.sentence - 1].tokens.lowerBound,
      before.allSatisfy({ $0.ids == last.ids })
    else { return nil }
    return [last]
  }

  /// «هذه الهجمات», «ذلك الهجوم» before the count: what the sentence before told of.
  private func takesUpAttack(_ draft: Draft) -> Bool {
    guard draft.sentence > 0, !draft.isPart else { return false }
    let sentence = text.text.sentences[draft.sentence].tokens
    if opensWithRelative(sentence) { return true }
    // «… وإصابة 24 آخرين في تلك الغارة»: behind the count as well.
    let first = max(sentence.lowerBound, draft.count.start - 12)
    let end = min(sentence.upperBound, draft.count.end + 9)
    return (first..<max(first, end)).contains { at in
      (text.reads(at + 1, .attackNoun) || text.reads(at + 1, .incident)) && text.isDefinite(at + 1)
        // «تلك الغارة», «نفس الغارة»
        && (text.reads(at, .demonstrative) || text.reads(at, .itself))
    }
  }

  /// «… في وادي الحراش. والذي خلف وفاة 18 شخصاً»: a full stop within what is one sentence.
  private func opensWithRelative(_ sentence: Range<Int>) -> Bool {
    text.reads(sentence.lowerBound, .relative) && text.reads(sentence.lowerBound + 1, .resultVerb)
      || text.reads(sentence.lowerBound, .relative) && text.reads(sentence.lowerBound + 1, .eventVerb)
  }

  /// «تلك المجازر» behind «ارتكب التنظيم مجزرة واحدة»: more than the sentence before tells of.
  private func takesUpMore(_ draft: Draft) -> Bool {
    let sentence = text.text.sentences[draft.sentence].tokens
    let isMany = (sentence.lowerBound..<draft.count.start).contains { at in
      (text.reads(at, .demonstrative) || text.reads(at, .itself))
        && (text.reading(at + 1, .incident)?.form.contains(.plural) ?? false)
    }
    guard isMany else { return false }
    let before = text.text.sentences[draft.sentence - 1].tokens
    var told = before.compactMap { text.reading($0, .incident) }
    told.removeAll { text.entry($0).has("generic") }
    return !told.isEmpty && told.allSatisfy { $0.form.contains(.singular) && !$0.proclitics.contains(.article) }
      && !before.contains { text.tokens[$0].kind == .number }
  }

  private static let attacks = ClassSet([.attackNoun, .attackVerb, .incident, .weapon])

  /// «وخلّف ذلك الهجوم 13 جريحاً»: where the attack of the sentence before was.
  func placesTakenUp(before draft: Draft) -> [PlaceMention]? {
    guard takesUpAttack(draft) else { return nil }
    if takesUpMore(draft) { return nil }
    let before = text.text.sentences[draft.sentence - 1].tokens
    let named = within(before, places).filter { !$0.isDateline && !isDestination($0.tokens.lowerBound) }
    let isOneSentence = opensWithRelative(text.text.sentences[draft.sentence].tokens)
    let attack =
      isOneSentence
      ? before.lowerBound - 1 : before.first { text.reads($0, anyOf: Self.attacks) } ?? before.upperBound
    let struck = named.filter { attack < $0.tokens.lowerBound }
    // Of several places each had its own.
    return finest(struck[...]).count == 1 ? struck : nil
  }

  /// «31 حالة اعتقال نفذتها قوات …، و9 حالات اختطاف»: what is said of the count before is not said of this one.
  private func isOwnOfCount(_ agent: Adjunct, _ draft: Draft, _ resolver: FieldResolver) -> Bool {
    let verb = agent.tokens.lowerBound - 1
    guard verb >= 0, text.reads(verb, .attackVerb), text.word(verb).endsWithHer else { return false }
    return resolver.counts(in: draft.sentence).contains {
      let other = resolver.drafts[$0]
      // «حالة اختطاف وإخفاء قسري نفذتها …»
      return !other.event.isIncident && verb - other.count.end >= 0 && verb - other.count.end <= 3
        && !(other.count.end..<verb).contains { text.isMark($0) }
    }
  }

  /// What others were hit with says nothing of those taken away.
  private func isCustody(_ event: EventKind) -> Bool { event == .detained || event == .abducted }

  /// The mentions of `all`, which are in token order, that begin in `tokens`. O(log n).
  func within<Mention: StandingMention>(_ tokens: Range<Int>, _ all: [Mention]) -> ArraySlice<Mention> {
    all[all.indices(beginningIn: tokens)]
  }

  /// What the adjuncts name, each once.
  private func ids(of adjuncts: ArraySlice<Adjunct>) -> [String] {
    guard let first = adjuncts.first else { return [] }
    return unique(adjuncts.count == 1 ? first.ids : adjuncts.flatMap(\.ids))
  }

  private func unique(_ ids: [String]) -> [String] {
    guard ids.count > 1 else { return ids }
    // A handful: looking through them costs less than hashing.
    var unique: [String] = []
    for id in ids where !unique.contains(id) { unique.append(id) }
    return unique
  }

  /// An actor is not the perpetrator of its own dead.
  private func excludeOwnSide(_ draft: inout Draft) {
    guard let side = draft.victim.affiliation else { return }
    draft.perpetrators.removeAll { $0 == side }
    if draft.perpetrators.isEmpty { draft.attribution = nil }
  }

  // MARK: Sources

  private func fillSource(_ draft: inout Draft) {
    let sentence = text.text.sentences[draft.sentence].tokens
    let first = sources.prefixCount { $0.tokens.lowerBound < sentence.lowerBound }
    let here = within(sentence, sources)
    if let before = here.last(where: { $0.tokens.lowerBound < draft.count.start }) {
      draft.source = before.id
      note(&draft, .source, before.tokens)
      return
    }
    if let trailing = here.first(where: \.coversSentence) {
      draft.source = trailing.id
      note(&draft, .source, trailing.tokens)
      return
    }
    if let behind = sourceBehind(draft) {
      draft.source = behind.id
      note(&draft, .source, behind.tokens)
      return
    }
    guard let last = sources[..<first].last else { return }
    draft.source = last.id
    note(&draft, .source, last.tokens)
  }

  /// «ارتفع عدد النازحين إلى 108 آلاف شخص. بحسب إحصاء …»: the words behind a full stop that only say who counted.
  private func sourceBehind(_ draft: Draft) -> SourceReader.Named? {
    let next = draft.sentence + 1
    guard next < text.text.sentences.count, text.text.sentences[next].block == draft.block,
      case let tokens = text.text.sentences[next].tokens, tokens.count <= 14, text.reads(tokens.lowerBound, .according),
      !tokens.contains(where: { text.isNumber($0) || text.reads($0, .complementizer) })
    else { return nil }
    return within(tokens, sources).first
  }

  // MARK: Toll

  /// «في حصيلة أولية»: said once for all that the sentence counts, or the last before the count.
  private func fillToll(_ draft: inout Draft) {
    guard draft.toll == nil, !draft.isPart else { return }
    let sentence = text.text.sentences[draft.sentence].tokens
    guard text.has(.tollWord), sentence.contains(where: { text.reads($0, .tollWord) }) else { return }
    let words = sentence.filter { text.reads($0, .tollWord) && !text.reads($0, .tollWord, "raised") }
    guard let word = words.last(where: { $0 < draft.count.start }) ?? words.first, word - draft.count.end <= 12,
      let reading = text.reading(word, .tollWord)
    else { return }
    draft.toll = Toll(rawValue: text.entry(reading).value)
  }

  // MARK: Headings

  /// A row takes from an earlier count of its line, then from the heading, what it does not say itself.
  private func fillFromHeading(_ index: Int, before: Int?, _ drafts: inout [Draft]) {
    if let before {
      if drafts[index].places.isEmpty { drafts[index].places = drafts[before].places }
      if drafts[index].time == nil || drafts[index].hasCarriedPeriod {
        drafts[index].time = drafts[before].time
      }
      if drafts[index].perpetrators.isEmpty { drafts[index].perpetrators = drafts[before].perpetrators }
      if drafts[index].weapons.isEmpty { drafts[index].weapons = drafts[before].weapons }
    }
    guard let heading = drafts[index].heading else { return }
    if drafts[index].perpetrators.isEmpty {
      drafts[index].perpetrators = unique(
        within(heading, agents).filter { !isOneCauseOfMany($0.tokens) && !isBesideClash($0.tokens) }
          .flatMap(\.ids))
      if !drafts[index].perpetrators.isEmpty { drafts[index].attribution = .stated }
    }
    if drafts[index].places.isEmpty {
      let named = finest(within(heading, places).filter { !$0.isReference }[...])
      if named.count == 1 { drafts[index].places = named }
    }
    if drafts[index].weapons.isEmpty {
      drafts[index].weapons = unique(
        within(heading, weapons).filter { !isBesideClash($0.tokens) }.flatMap(\.ids))
    }
    if drafts[index].time == nil || drafts[index].hasCarriedPeriod,
      let date = within(heading, dates).first(where: { !$0.isSaying && $0.period.start != nil })
    {
      drafts[index].time = date.period
      drafts[index].hasCarriedPeriod = false
      note(&drafts[index], .time, "heading", [date], at: \.tokens)
    }
  }

  /// «نتيجة الاشتباكات وعمليات الإعدام والقصف الإسرائيلي»: one cause of those that the heading names.
  private func isOneCauseOfMany(_ tokens: Range<Int>) -> Bool {
    [tokens.lowerBound, tokens.lowerBound - 1].contains {
      text.startsWithConjunction($0) && text.reads($0, .attackNoun)
    }
  }

  /// «نتيجة الاشتباكات وعمليات الإعدام والقصف الإسرائيلي»: joined to a clash, one cause of those that a toll names.
  private func isBesideClash(_ tokens: Range<Int>) -> Bool {
    guard text.has(.clash) else { return false }
    var isJoined = false
    for at in stride(from: tokens.lowerBound, through: max(0, tokens.lowerBound - 8), by: -1) {
      if text.reads(at, .clash) { return isJoined && text.reads(at - 1, .causePhrase) }
      if text.isMark(at) || text.reads(at, .eventVerb) || text.tokens[at].lineBreaksBefore > 0 { return false }
      if text.startsWithConjunction(at) { isJoined = true }
    }
    return false
  }

  // MARK: Wholes

  /// A part takes from its whole what it does not say itself.
  private func inherit(_ index: Int, before: Int?, _ drafts: inout [Draft]) {
    let source = drafts[index].isJoint ? before : drafts[index].whole
    guard let whole = source, whole != index else { return }
    let parent = drafts[whole]
    if drafts[index].perpetrators.isEmpty, !drafts[index].hasNamedAgents {
      drafts[index].perpetrators = parent.perpetrators
      drafts[index].attribution = parent.attribution
    }
    if drafts[index].weapons.isEmpty { drafts[index].weapons = parent.weapons }
    if drafts[index].targets.isEmpty { drafts[index].targets = parent.targets }
    if drafts[index].places.isEmpty { drafts[index].places = parent.places }
    if drafts[index].time == nil || drafts[index].hasCarriedPeriod {
      drafts[index].time = parent.time ?? drafts[index].time
    }
    if drafts[index].source == nil { drafts[index].source = parent.source }
    if drafts[index].toll == nil, drafts[index].rule.hasSuffix(".part") { drafts[index].toll = parent.toll }
    if parent.assertion != .asserted { drafts[index].assertion = parent.assertion }
  }
}
