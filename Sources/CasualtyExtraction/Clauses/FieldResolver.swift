import ArabicText

/// Gives every count the adjuncts that belong to it: its own clause's, those behind its parts, those shared
/// with the next count, those told before it in the sentence.
struct FieldResolver {
  let segments: [[Segment]]
  let drafts: [Draft]
  /// The drafts by their sentences, and of each sentence where they begin.
  private let order: [Int]
  private let firsts: [Int]
  /// Of each sentence where its segments begin among those of all.
  private let firstSegments: [Int]
  /// The segments that hold counts, among those of all sentences.
  private let countSegments: TokenSet
  let text: AnnotatedText

  init(_ text: AnnotatedText, _ segments: [[Segment]], _ drafts: [Draft]) {
    self.text = text
    self.segments = segments
    self.drafts = drafts
    var firsts = [Int](filled: text.text.sentences.count + 1, with: 0)
    for index in drafts.indices { firsts[drafts[index].sentence + 1] += 1 }
    for sentence in firsts.indices.dropFirst() { firsts[sentence] += firsts[sentence - 1] }
    var order = [Int](filled: drafts.count, with: 0)
    var next = firsts
    for index in drafts.indices {
      order[next[drafts[index].sentence]] = index
      next[drafts[index].sentence] += 1
    }
    self.order = order
    self.firsts = firsts
    var firstSegments: [Int] = []
    firstSegments.reserveCapacity(segments.count)
    var before = 0
    for list in segments {
      firstSegments.append(before)
      before += list.count
    }
    var countSegments = TokenSet()
    for index in drafts.indices { countSegments.insert(firstSegments[drafts[index].sentence] + drafts[index].segment) }
    self.firstSegments = firstSegments
    self.countSegments = countSegments
  }

  /// Whether a count stands in the segment of a sentence. O(1).
  func holdsCount(_ segment: Int, _ sentence: Int) -> Bool {
    countSegments.contains(firstSegments[sentence] + segment)
  }

  /// The first draft in the segment of a sentence.
  func firstCount(_ segment: Int, _ sentence: Int) -> Int? {
    counts(in: sentence).first { drafts[$0].segment == segment }
  }

  /// The drafts of a sentence.
  func counts(in sentence: Int) -> ArraySlice<Int> { order[firsts[sentence]..<firsts[sentence + 1]] }

  /// What belongs to a draft, and where it stands.
  typealias Found<Mention> = (mentions: ArraySlice<Mention>, origin: FieldOrigin)

  /// What adjuncts tell of an event.
  enum Kind {
    /// Where and when.
    case circumstance
    /// Who did it.
    case agent
    /// With what, and to what.
    case means
  }

  /// What a set of adjuncts offers to one sentence, by segment.
  struct Offer<Mention: StandingMention> {
    /// The sentence's mentions, in token order.
    let mentions: ArraySlice<Mention>
    let segments: [Segment]

    /// The mentions that begin in a segment.
    subscript(_ segment: Int) -> ArraySlice<Mention> { mentions[indices(segment)] }

    /// Whether a segment offers none.
    func isEmpty(_ segment: Int) -> Bool { indices(segment).isEmpty }

    private func indices(_ segment: Int) -> Range<Int> {
      // A handful: going through them costs less than searching.
      let tokens = segments[segment].tokens
      var low = mentions.startIndex
      while low < mentions.endIndex, mentions[low].tokens.lowerBound < tokens.lowerBound { low += 1 }
      var high = low
      while high < mentions.endIndex, mentions[high].tokens.lowerBound < tokens.upperBound { high += 1 }
      return low..<high
    }
  }

  /// The mentions of `all` (in token order) that belong to the draft at `index`, and where they stand.
  ///
  /// `ownOnly` keeps to the count's own clause; `skipsIncidents` passes over what another incident was said to hit;
  /// `kind` says what they tell.
  func adjuncts<Mention: StandingMention>(
    of index: Int, in all: ArraySlice<Mention>, ownOnly: Bool = false, skipsIncidents: Bool = false,
    kind: Kind = .circumstance
  ) -> Found<Mention> {
    let sentence = text.text.sentences[drafts[index].sentence].tokens
    let here = all[all.indices(beginningIn: sentence)]
    guard !here.isEmpty else { return ([], "") }
    let draft = drafts[index]
    let offer = Offer(mentions: here, segments: segments[draft.sentence])
    if let own = draft.ownSegment, offer.isEmpty(draft.segment), !offer.isEmpty(own) {
      return (offer[own], "its own verb")
    }
    if isListed(draft) {
      if draft.hasOwnVerb {
        // «تسببت الميليشيا بمقتل 9 منهم»
        let before = draft.segment - 1
        let isCaused =
          offer.isEmpty(draft.segment) && before >= 0 && segments[draft.sentence][before].kind == .result
          && !holdsCount(before, draft)
        return (offer[isCaused ? before : draft.segment], "its own verb")
      }
      let nested = nestedParts(index)
      if offer.isEmpty(draft.segment), let last = nested.last, !isBarePart(last, draft.sentence),
        nested.dropLast().allSatisfy({ offer.isEmpty($0) }), let first = offer[last].first,
        stands(first, rightBehind: last, draft)
      {
        return (offer[last], "behind its parts")
      }
      // Behind the last part the words belong to the outer count, unless the parts carry their own.
      if isLastOfList(draft), draft.count.isImplicit || draft.isAmong || hasNoFacet(draft),
        draft.rule.hasSuffix(".part"),
        hasVerb(draft)
      {
        for segment in emptySegments(behind: draft.segment + 1, of: draft) where !offer.isEmpty(segment) {
          return (offer[segment], "its own verb")
        }
      }
      // «قتلت منهم قوات النظام 1187 مدنياً و396 مسلحاً»: the verb of the part before is this one's too.
      if kind == .agent, offer.isEmpty(draft.segment), let verb = verbBefore(index) {
        return (offer[verb], "its own verb")
      }
      // «94 شخصاً، ونالت محافظة حماة النصيب الأكبر بواقع 38»: what opens the part's own statement.
      let before = draft.segment - 1
      if offer.isEmpty(draft.segment), before >= 0, segments[draft.sentence][before].isApart,
        segments[draft.sentence][before].kind == nil, !holdsCount(before, draft), !offer.isEmpty(before)
      {
        return (offer[before], "told before in the sentence")
      }
      // «… و12 تحت التعذيب»: a part that nothing else tells apart is told apart by these words.
      return isLastOfList(draft) && !siblingsHaveOwn(index, offer) && !isBare(draft)
        && !isOfOne(draft.segment, draft.sentence)
        ? ([], "") : (offer[draft.segment], "own clause")
    }
    let own = owned(index, offer)
    if !own.mentions.isEmpty || ownOnly { return own }
    if !(skipsIncidents && draft.event.isIncident), let shared = shared(index, offer, kind) {
      return (shared, "shared with the next count")
    }
    return toldBefore(draft, offer, skipsIncidents, kind)
  }

  private func owned<Mention: StandingMention>(_ index: Int, _ offer: Offer<Mention>) -> Found<Mention> {
    let draft = drafts[index]
    let own = offer[draft.segment]
    if !own.isEmpty { return (own, "own clause") }
    let parts = partSegments(behind: index)
    // «بينهم 27 امرأة أُعدموا برصاص …»: the verb is that of a part with parts of its own.
    if let last = parts.last, let verb = counts(in: draft.sentence).first(where: { drafts[$0].ownSegment == last }),
      verb != index
    {
      return ([], "")
    }
    if let last = parts.last, !offer.isEmpty(last),
      !isBarePart(last, draft.sentence) || isToldApart(last, offer, draft), !isOfOne(last, draft.sentence),
      parts.dropLast().allSatisfy({ offer.isEmpty($0) && !tellsOwn($0, draft.sentence) })
    {
      return (offer[last], "behind its parts")
    }
    if let opening = opening(draft, offer) { return opening }
    // Words of events without a count of their own go on with this one: «مقتل 5 إثر إصابتهم بالرصاص».
    if let last = parts.last,
      counts(in: draft.sentence).contains(where: { drafts[$0].segment == last && hasVerb(drafts[$0]) })
    {
      return ([], "")
    }
    for segment in emptySegments(
      behind: (parts.last ?? draft.segment) + 1, of: draft, crossesVerbs: !hasAdjunct(draft))
    where !offer.isEmpty(segment) {
      return (offer[segment], "behind it in the clause")
    }
    return ([], "")
  }

  /// «وفي آب 2022 أودى حريق بحياة 41، وفي العام الماضي …»: what opens the statement goes before what stands behind it.
  private func opening<Mention: StandingMention>(_ draft: Draft, _ offer: Offer<Mention>) -> Found<Mention>? {
    let list = segments[draft.sentence]
    let before = draft.segment - 1
    // «القيروان: وفاة 5 … وإصابة 12 في انقلاب شاحنة بالسبيخة»: a dateline, where nothing else is told.
    if before >= 0, text.isMark(list[before].tokens.upperBound - 1, ":") { return nil }
    guard before >= 0, list[before].kind == nil, before == 0 || list[before].isApart, !list[draft.segment].isApart,
      list[before].tokens.count <= 5, !offer.isEmpty(before), !holdsCount(before, draft)
    else { return nil }
    return (offer[before], "told before in the sentence")
  }

  /// «إحداها لمسعف أصيب …», «و46 قضوا تحت التعذيب»: a single part, or one that nothing else tells apart, with a
  /// verb right behind it, whose words are its own.
  private func hasVerb(_ draft: Draft) -> Bool {
    let list = segments[draft.sentence]
    let next = draft.segment + 1
    guard next < list.count, !list[next].isPart, list[next].kind == .verb || list[next].kind == .masdar else {
      return false
    }
    let verb = list[next].tokens.lowerBound
    if isRelative(verb, behind: draft) { return true }
    // «3 أشخاص، بينهم سيدة واثنان آخران، قُتلوا في …»: behind a comma the verb is the whole's.
    guard list[next].kind == .verb, verb - draft.count.end <= 1, !text.isMark(verb - 1) || verb == draft.count.end
    else { return false }
    return hasNoFacet(draft)
      || (draft.isAmong || draft.count.quantity.best == 1) && !text.startsWithConjunction(verb)
  }

  /// «ومواطنان قتلهما مستوطنون», «14 عنصراً قتلتهم الغارات»: a verb whose object takes up the count right before it.
  func isRelative(_ verb: Int, behind draft: Draft) -> Bool {
    verb == draft.count.end
      && text.tokens[verb].readings.contains {
        ($0.lexicalClass == .eventVerb || $0.lexicalClass == .eventMasdar) && $0.form.contains(.pronoun)
      }
  }

  /// Whether such a verb tells of the count alone, in its own clause.
  func isDescribed(_ index: Int) -> Bool {
    let draft = drafts[index]
    return segments[draft.sentence][draft.segment].tokens.contains(draft.count.end)
      && isRelative(draft.count.end, behind: draft)
  }

  /// The segments from `first` on that hold no count and are not parted from what stands before.
  private func emptySegments(behind first: Int, of draft: Draft, crossesVerbs: Bool = false) -> [Int] {
    let sentence = draft.sentence
    let list = segments[sentence]
    var segment = first
    var empty: [Int] = []
    var isCrossed = false
    while segment < list.count, !list[segment].isApart || isOfOthers(segment, in: list), !list[segment].isAside,
      list[segment].kind != .result,
      !list[segment].startsWithPlace
    {
      // «وأصيب آخرون بينهم امرأة جراء …»: parts of others without a figure.
      if holdsCount(segment, sentence), !(isCrossed && list[segment].isPart) { break }
      // «…، ومواطنان قتلهما مستوطنون»: told of that count alone.
      let verb = list[segment].tokens.lowerBound
      if list[segment].kind == .verb || list[segment].kind == .masdar, draft.count.end != verb,
        counts(in: sentence).contains(where: { isRelative(verb, behind: drafts[$0]) })
      {
        break
      }
      if list[segment].kind == .verb, text.startsWithConjunction(list[segment].tokens.lowerBound) {
        // «… بقصف على حلب، واعتُقل ثالثهم على حاجز للنظام»: another verb tells of somebody else.
        guard crossesVerbs, tellsOfOthers(list[segment].tokens) else { break }
        isCrossed = true
      }
      // The words right before the next count's own clause are its prelude, unless an event word opened them.
      if list[segment].kind != nil { empty.append(segment) }
      segment += 1
    }
    return empty
  }

  /// «قُتل ستة مدنيين، بينما أصيب آخرون، إثر استهداف …»: the contrast counts nobody, what stands behind is said of all.
  private func isOfOthers(_ segment: Int, in list: [Segment]) -> Bool {
    let tokens = list[segment].tokens
    guard tokens.count <= 2, segment + 1 < list.count, list[segment + 1].kind == .verb else { return false }
    let verb = list[segment + 1].tokens.lowerBound
    return text.reads(verb, .eventVerb, "injured") && text.reads(verb + 1, .others)
  }

  /// Whether the words of the count's own clause say where, with what or by whom: «قُتل 14، وأصيب آخرون، في تفجير …» does not.
  func hasAdjunct(_ draft: Draft) -> Bool {
    let tokens = segments[draft.sentence][draft.segment].tokens
    return tokens.contains { at in
      at >= draft.count.end
        && (text.reads(at, .inWord) || text.reads(at, .causePhrase) || text.reads(at, .weapon)
          || text.reads(at, .attackNoun) || text.reads(at, .agentPhrase)
          || text.tokens[at].readings.contains { $0.lexicalClass == .placeCue && $0.proclitics.contains(.bi) })
    }
  }

  /// «وأصيب آخرون», «وأصيب أفراد عائلتها بحروق»: people without a figure who were hurt or killed with those counted.
  private func tellsOfOthers(_ tokens: Range<Int>) -> Bool {
    // «وأصيب العديد»
    if tokens.contains(where: { text.reads($0, .others) }) { return true }
    let verb = tokens.lowerBound
    return (text.reads(verb, .eventVerb, "injured") || text.reads(verb, .eventVerb, "killed"))
      && (text.reads(verb + 1, .group) || text.reads(verb + 1, .person)
        || text.isDefinite(verb + 1) && text.isUnread(verb + 1))
  }

  private func isLastOfList(_ draft: Draft) -> Bool {
    let list = segments[draft.sentence]
    return draft.segment + 1 >= list.count || !list[draft.segment + 1].isPart
      || hasOwnVerb(draft.segment + 1, draft.sentence)
  }

  private func siblingsHaveOwn<Mention: StandingMention>(_ index: Int, _ offer: Offer<Mention>) -> Bool {
    let list = segments[drafts[index].sentence]
    var segment = drafts[index].segment - 1
    while segment >= 0, list[segment].isPart {
      if !offer.isEmpty(segment) || tellsOwn(segment, drafts[index].sentence) { return true }
      segment -= 1
    }
    return false
  }

  /// What the next counts of the chain offer: «مقتل 4 وإصابة 5 في …».
  private func shared<Mention: StandingMention>(
    _ index: Int, _ offer: Offer<Mention>, _ kind: Kind
  ) -> ArraySlice<Mention>? {
    let siblings = counts(in: drafts[index].sentence)
    var current = index
    for _ in 0..<4 {
      let next = siblings.first {
        $0 != index && drafts[$0].segment > drafts[current].segment && !isListed(drafts[$0])
      }
      guard let next, isChained(current, next, kind), !tellsPartsApart(index, offer),
        !offer.segments[drafts[next].segment].isAside
      else { return nil }
      // «8 مدنيين، و15 عنصراً قتلتهم الغارات»: of those alone.
      if isDescribed(next) { return nil }
      let found = owned(next, offer).mentions
      // «و10 أشخاص قضوا تحت التعذيب», «و174 شخصاً، بينهم 9 أطفال، أُعدموا»: its own verb's words tell it apart.
      if !found.isEmpty {
        return offer.isEmpty(drafts[next].segment) && (drafts[next].ownSegment != nil || resumes(next)) ? nil : found
      }
      current = next
    }
    return nil
  }

  /// «15 من الكوادر، 9 على يد النظام، و4 على يد روسيا»: parts that the words behind them tell apart.
  private func tellsPartsApart<Mention: StandingMention>(_ index: Int, _ offer: Offer<Mention>) -> Bool {
    counts(in: drafts[index].sentence).prefix { !isListed(drafts[$0]) }
      .count { drafts[$0].whole == index && !offer.isEmpty(drafts[$0].segment) } > 1
  }

  /// Whether a verb takes the count up behind it or its parts, without a count of its own.
  private func resumes(_ index: Int) -> Bool {
    let list = segments[drafts[index].sentence]
    let parts = partSegments(behind: index)
    let behind = (parts.last ?? drafts[index].segment) + 1
    guard behind < list.count, list[behind].kind == .verb, !holdsCount(behind, drafts[index]) else { return false }
    return !parts.isEmpty && !text.startsWithConjunction(list[behind].tokens.lowerBound) || hasVerb(drafts[index])
  }

  /// The same event under a word of its own («… وسقوط 6 ضحايا بسبب التعذيب») is told apart, not together.
  private func retells(_ one: Int, _ other: Int) -> Bool {
    drafts[one].event == drafts[other].event && drafts[one].trigger != drafts[other].trigger
      && drafts[other].trigger != nil
  }

  /// How many tokens of `gap` one bracket holds, itself included.
  private func bracketed(in gap: Range<Int>) -> Int {
    guard let open = gap.first(where: { text.isMark($0, "(") }),
      let close = gap.first(where: { $0 > open && text.isMark($0, ")") })
    else { return 0 }
    return close - open + 1
  }

  /// Whether the next clause is of a verbal noun that «و» joins.
  private func isNextNoun(_ one: Int, _ other: Int) -> Bool {
    drafts[one].segment + 1 == drafts[other].segment
      && drafts[other].trigger.map {
        text.reads($0.lowerBound, .eventMasdar) && text.startsWithConjunction($0.lowerBound)
          && !text.reads($0.lowerBound, .eventVerb)
      } ?? false
  }

  /// «أن 4 لقوا مصرعهم، فيما أصيب 27 آخرون، … في حادثة سير»: what happened to the others, told of all.
  private func isContrast(_ segment: Int, _ one: Int, _ other: Int) -> Bool {
    let (first, second) = (drafts[one], drafts[other])
    let tokens = segments[first.sentence][segment].tokens
    return first.event == .killed && second.event == .injured
      && (second.count.isOthers || tokens.count <= 2 && !text.reads(tokens.upperBound - 1, .complementizer))
      && segments[first.sentence][segment].kind == nil && !hasAdjunct(first)
  }

  /// «127 مدنياً بالقصف العشوائي، و38 بالألغام»: with what is told of each; «اختناقاً» leaves it open.
  private func tellsHow(_ draft: Draft) -> Bool {
    segments[draft.sentence][draft.segment].tokens.contains { at in
      at >= draft.count.end
        && (text.reads(at, .causePhrase) && !text.word(at).endsWithAlef
          || text.tokens[at].readings.contains { $0.lexicalClass == .attackNoun && $0.proclitics.contains(.bi) })
    }
  }

  /// Whether two counts follow each other with nothing but «و», an event word and their parts between them.
  private func isChained(_ one: Int, _ other: Int, _ kind: Kind) -> Bool {
    let list = segments[drafts[one].sentence]
    let between = (drafts[one].segment + 1)...drafts[other].segment
    guard
      between.allSatisfy({ (!list[$0].isApart || isContrast($0, one, other)) && !list[$0].startsWithPlace }),
      !isAside(drafts[one]), !(kind == .means && tellsHow(drafts[one])),
      // «مقتل 19 تكفيرياً واستشهاد ضابط … بشمال سيناء»: the same place, though not the same deed.
      kind == .circumstance && isNextNoun(one, other) || !retells(one, other)
        || drafts[other].count.isOthers && !tellsOwn(drafts[one].segment, drafts[one].sentence),
      !drafts[one].isRow || !drafts[other].isRow || drafts[one].event != drafts[other].event
    else { return false }
    var lastPart: Int?
    for part in counts(in: drafts[one].sentence)
    where between.contains(drafts[part].segment) && isListed(drafts[part]) {
      lastPart = max(lastPart ?? .min, drafts[part].count.end)
    }
    let end = lastPart ?? drafts[one].count.end
    let start = drafts[other].count.figure?.lowerBound ?? drafts[other].count.start
    let gap = min(end, start)..<max(end, start)
    // «…، وفقاً للمجموعة التي تحتفظ بقوائم تضم …» tells of something else.
    // «51 بينهم … عدد الشهداء الذين وُثقوا، في المجازر …»: who is counted.
    if gap.contains(where: {
      text.reads($0, .according) || text.reads($0, .relative) && $0 > gap.lowerBound && !text.reads($0 - 1, .victim)
    }) {
      return false
    }
    // «قضى موظفان في …، وأصيب ثالث، في هجومين لمسلحين»: attacks told as the cause.
    let isCause =
      drafts[other].event.isIncident && !drafts[one].event.isIncident
      && (text.reads(drafts[other].count.start - 1, .inWord) || text.reads(drafts[other].count.start - 1, .causePhrase)
        || text.tokens[drafts[other].count.start].readings.contains { $0.proclitics.contains(.bi) })
    // «قُتلوا مساء الثلاثاء، بالإضافة إلى إصابة 8»
    let isAdded = drafts[other].trigger.map { text.isAddedAt($0.lowerBound) } ?? false
    // «… راح ضحيتها 3500: 52 مجزرة في دير الزور», «75 بينهم 6 نساء: 30 في دمشق …»: a colon opens a breakdown.
    if drafts[other].event == drafts[one].event || drafts[other].event.isIncident && !drafts[one].event.isIncident,
      gap.contains(where: { text.isMark($0, ":") })
    {
      return false
    }
    // «… أمس الجمعة (2 آب 2013) وأصيب 24»: what a bracket adds does not part them.
    let gloss = text.isMark(start - 1, ")") ? 0 : bracketed(in: gap)
    // «بينهم اللواء حسن دعبول رئيس الفرع وأصيب 24»: a name and an office.
    let isName = lastPart != nil && gap.allSatisfy { isNameOrVerb($0) }
    return min(start, drafts[other].count.start) - end - gloss
      <= (isCause ? 20 : isName || isWithOthers(one, other, gap) ? 14 : isAdded ? 9 : 6)
  }
}
