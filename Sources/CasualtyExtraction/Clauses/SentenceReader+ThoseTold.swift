import ArabicText

/// Definite nouns that take up those told before and go through them.
extension SentenceReader {
  /// «أن الشهداء منهم 11 شرطياً و7 مدنيين، والمصابون أيضاً منهم 30»: opens the parts of those told, who are the marker's
  /// subject.
  mutating func openOfThoseTold(_ index: Int, _ end: Int) -> Bool {
    guard let trigger, trigger.kind == .victims, trigger.proclitics.contains(.article), let named = trigger.event,
      reach == nil, !hasTally, (trigger.tokens.upperBound..<index).allSatisfy({ text.reads($0, .adding) }),
      index - trigger.tokens.upperBound <= 1, startsCount(end),
      last.map({ drafts[$0].count.start < trigger.tokens.lowerBound }) ?? true
    else { return false }
    guard let first = (end..<min(end + 5, text.count)).first(where: { clauses.countAt[$0] != nil }),
      let first = clauses.countAt[first]
    else { return false }
    let told = named == .casualties ? EventKind.killed : named
    open(list: toldBefore(told, atLeast: clauses.counts[first]).map { [$0] } ?? [], event: told)
    return true
  }

  /// «9 أطفال، 7 منهم في الضفة و2 في غزة»: whether the bare figure behind `count` makes up the rest of `whole`.
  func isCompleted(_ whole: Draft, behind count: CountMention) -> Bool {
    let behind = clauses.counts[clauses.counts.prefixCount { $0.start < count.end }...]
    guard let sum = whole.quantity.best, let first = count.quantity.best,
      let next = behind.first(where: { !$0.isImplicit }), next.noun == .none,
      head(next) - count.end <= 8, text.startsWithConjunction(head(next))
    else { return false }
    return next.quantity.best.map { Figures.plus($0, first) == sum } ?? false
  }

  /// «إضافة إلى أسير قضى نتيجة الإهمال»: the verb right behind one in custody, told of beside others.
  func verb(ofOne count: CountMention) -> Trigger? {
    guard count.isImplicit, !count.isDefinite, count.ownEvent == .detained, count.quantity.best == 1,
      text.isAddedAt(head(count))
    else { return nil }
    return deathVerb(behind: count)
  }

  /// «الجنديين اللذين قتلا في الكمين»: the verb that tells of two whom nothing told of before.
  func relativeVerb(ofPair count: CountMention) -> Trigger? {
    guard count.isImplicit, count.isDefinite, count.noun == .person, count.quantity.best == 2,
      text.reads(count.end, .relative), let verb = clauses.trigger(at: count.end + 1), verb.kind == .verb,
      let event = verb.event, event == .killed || event == .injured,
      lastRecent(where: { $0.event == event && !$0.isPart && $0.quantity.best ?? 0 > 1 }) == nil
    else { return nil }
    return verb
  }

  /// «سامي جبر (44 عاماً) وهو أسير محرر», «أن الشابين من طفس، وهما مدنيان»: says who those named are, and counts nobody.
  func isPredicateOfPronoun(_ count: CountMention) -> Bool {
    guard count.isImplicit, !count.isDefinite, count.noun == .person || count.noun == .victim,
      let pronoun = text.reading(head(count) - 1, .copula).map({ text.entry($0) })
    else { return false }
    return pronoun.stands(for: "and-one")
      || pronoun.stands(for: "and-two") && last.map { drafts[$0].sentence != sentence } ?? true
  }

  /// «و15 عنصراً قتلتهم الغارات الإسرائيلية، و18 مسلحاً»: a verb whose object takes up the count right before it tells of that
  /// count alone.
  mutating func describesCount(_ found: Trigger) -> Bool {
    guard found.kind == .verb, found.form.contains(.pluralPronoun), found.proclitics.isDisjoint(with: .conjunction),
      let last, drafts[last].sentence == sentence, drafts[last].event == found.event,
      found.tokens.lowerBound == drafts[last].count.end
    else { return false }
    let start = head(drafts[last].count)
    if let open = segments.last, open.tokens.lowerBound < start {
      openSegment(at: start, kind: open.kind, isPart: open.isPart)
      drafts[last].segment = segments.count - 1
    }
    return true
  }

  /// «هُجّرت 43 أسرة تضم 257 شخصاً»: the members of the families told before.
  mutating func readMembers(_ count: CountMention) -> Bool {
    guard count.noun == .person, count.unit == .person, let last = last ?? beforeNone?.last,
      drafts[last].sentence == sentence,
      drafts[last].count.unit == .family, (0...5).contains(head(count) - drafts[last].count.end),
      let word = (drafts[last].count.end..<head(count)).first(where: { text.reads($0, .comprising) })
    else { return false }
    // «أسرة مكونة من أب وزوجته وثلاثة أبناء»
    if count.isImplicit, text.reading(word, .comprising).map({ word + $0.length != head(count) }) ?? true {
      return false
    }
    let event = drafts[last].event
    isNone = false
    // «مقتل عائلة مؤلفة من خمسة أشخاص»: five, and no family beside them.
    if !count.isImplicit, drafts[last].count.isImplicit, drafts[last].quantity.best == 1, last == drafts.count - 1,
      last >= firstDraft
    {
      let rule = drafts[last].rule
      drafts.removeLast()
      self.last = nil
      append(count, event, rule, trigger)
      return true
    }
    append(count, event, "\(event.rawValue).members", nil)
    return true
  }
}
