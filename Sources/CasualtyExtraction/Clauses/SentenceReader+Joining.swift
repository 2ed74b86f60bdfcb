import ArabicText

/// How a count is joined to the one before it, and what may stand behind a bare figure.
extension SentenceReader {
  /// «… و3 نساء», «، 12 جريحاً»: joined to the count before it.
  func joins(_ count: CountMention, _ before: Draft) -> Bool {
    let start = head(count)
    guard start - before.count.end <= 30 else { return false }
    var previous = wordBefore(count)
    // «…، وقسد عن 30»
    if text.reads(previous, .sought), clauses.actorTokens.contains(previous - 1) { previous -= 1 }
    // «، والرقة شمالي البلاد 22»
    if let gloss = directionStart(endingAt: previous), clauses.placeTokens.contains(gloss - 1) { previous = gloss - 1 }
    if count.noun == .none, text.isMark(start - 1, "("), namesElse(start - 2, behind: before.count.end) { return false }
    let isJoined =
      text.startsWithConjunction(start) || text.isMark(start - 1, ",") || text.isMark(start - 1, ":")
      || text.isMark(start - 1, "-")
      || text.isMark(start - 1, "(") || text.isMark(start - 1, ";") || text.reads(previous, .adding)
      || text.reads(previous, .orWord) || text.reads(previous, .withWord) && (!count.isImplicit || count.hasPronoun)
      || text.reads(previous, .countVerb)
      || (previous >= 1
        && (text.reads(previous - 1, .adding)
          || text.startsWithConjunction(previous) && text.reads(previous, .attackVerb)))
    let followsParty = clauses.actorTokens.contains(previous)
    let followsPlace =
      (clauses.placeTokens.contains(previous)
        && (isChain(count) || opensWithPlace(count, previous) || isRowOfPlace(count)))
      || followsParty && !count.isImplicit
    // «ثم جاءت محافظة حلب في المرتبة الثانية بـ398 شخصاً»
    let isNext = segments.last.map { $0.startsWithPlace && $0.tokens.lowerBound >= before.count.end } ?? false
    // «…، وأخيراً اللاذقية شخصان»
    let isListedPlace = isNext && parts == nil && clauses.placeTokens.contains(previous) && !count.isDefinite
    guard isJoined || followsPlace || isListedPlace || isNext && parts == nil && !count.isImplicit else { return false }
    switch count.noun {
    case .unknown: return false
    case .none: return thingEnd <= before.count.end && (opensAdjunct(count.tokens.upperBound) || followsPlace)
    case .person, .others:
      guard count.isImplicit else { return true }
      // «… 18 قتيلاً. وقال المتحدث ورئيس الإدارة»: beside who speaks.
      if (before.count.end..<max(start, before.count.end)).contains(where: { text.reads($0, .sayVerb) }) {
        return false
      }
      let isListed =
        followsPlace || isListedPlace || text.startsWithConjunction(start) || text.isMark(start - 1, ",")
        || text.isMark(start - 1, ":")
        || text.isMark(start - 1, "(") || followsAdding(previous) || text.reads(previous, .withWord)
      return isListed && (!count.isDefinite || isTitle(count))
    default: return true
    }
  }

  /// «جرائم القتل (384)، والاعتداءات الشخصية (173)»: the words before the bracket name cases that are no event.
  private func namesElse(_ end: Int, behind start: Int) -> Bool {
    guard start < end, end - start <= 8 else { return false }
    var at = end
    while at > start, text.tokens[at].kind == .word, !text.isMark(at - 1) { at -= 1 }
    guard text.tokens[at].kind == .word, text.startsWithConjunction(at), text.isMark(at - 1, ",") else { return false }
    return (at...end).allSatisfy { word in
      !clauses.placeTokens.contains(word) && !clauses.actorTokens.contains(word) && clauses.triggerAt[word] == nil
        && (!text.reads(word, anyOf: Self.counted)
          || word > at && text.tokens[word].readings.allSatisfy { $0.proclitics.contains(.li) })
    }
  }

  /// The classes of the words that say what a figure in a bracket counts.
  private static let counted = ClassSet([
    .eventMasdar, .eventVerb, .victim, .incident, .person, .group, .nationality, .others, .organization, .target,
    .weapon, .genericPlace, .placeCue,
  ])

  /// «56 إصابة من ضمنها 19 وفاة و37 إصابة»: with the part before it as many as the whole.
  func addsUp(_ count: CountMention, _ whole: Draft) -> Bool {
    guard count.noun == .victim, let last, let one = drafts[last].quantity.best, let other = count.quantity.best else {
      return false
    }
    return Figures.plus(one, other) == whole.quantity.best
  }

  /// «657 من أبناء المحافظة»
  func isPartitive(_ count: CountMention) -> Bool {
    count.figure.map { text.reads($0.upperBound, .fromWord) || text.reads($0.upperBound, .origin) } ?? false
  }

  /// «5 مدنيين بينهم طفل في إدلب بانفجار ألغام، و3 …»: behind the parts the words of their whole.
  func tellsWhere(behind end: Int, before start: Int) -> Bool {
    (end..<max(end, start)).contains { clauses.placeStarts.contains($0) || text.reads($0, .causePhrase) }
  }

  /// «ريف دمشق بـ19، ثم درعا 14»: place and figure in a chain of places.
  func isChain(_ count: CountMention) -> Bool { count.noun == .none }

  /// «في طوباس 13، وطولكرم 9 مواطنين»
  private func isRowOfPlace(_ count: CountMention) -> Bool {
    !count.isImplicit && count.figure != nil
      && placeStart(before: head(count)).map {
        text.startsWithConjunction($0)
          // «ثم تعز بـ55 حالة فالحديدة بـ47 حالة»
          && (text.isMark($0 - 1, ",") || $0 == last.map { drafts[$0].count.end } && count.entry == nil)
      } ?? false
  }

  /// «إلى جانب طفلين»: words of adding right before the noun.
  func followsAdding(_ previous: Int) -> Bool {
    previous >= 1 && (text.reading(previous - 1, .adding)?.length ?? 0) > 1
  }

  /// «…، وفي إدلب ثمانية أشخاص»: the place opens the next count of the same event.
  func opensWithPlace(_ count: CountMention, _ previous: Int) -> Bool {
    guard !count.isImplicit || !count.isDefinite && !count.hasPronoun, text.tokens[previous].lineBreaksBefore == 0
    else { return false }
    var at = previous
    while at > 0, clauses.placeTokens.contains(at) || text.reads(at, .placeCue), !text.startsWithConjunction(at) {
      if text.reads(at, .inWord) { break }
      at -= 1
    }
    let isBound = text.tokens[at].readings.contains {
      $0.proclitics.contains(.bi) && ($0.lexicalClass == .placeCue || $0.lexicalClass == .place)
    }
    return (text.reads(at, .inWord) || isBound) && (text.startsWithConjunction(at) || text.isMark(at - 1, ","))
  }

  /// «…، وبولاية سوق أهراس سجل حادث …»: a place behind a comma opens the statement that goes on behind it.
  mutating func openAtPlace(_ index: Int) {
    guard text.isMark(index - 1, ","), text.startsWithConjunction(index), parts == nil, bracketed.isEmpty, let last,
      drafts[last].sentence == sentence, let open = segments.last, open.tokens.lowerBound < index
    else { return }
    let isAdjunct = text.reads(index, .inWord) || text.tokens[index].readings.contains { $0.proclitics.contains(.bi) }
    guard isAdjunct else { return }
    var end = index + 1
    while end < text.count, text.reads(end, .placeCue), !clauses.placeTokens.contains(end) { end += 1 }
    let start = text.reads(index, .inWord) ? end : clauses.placeTokens.contains(index) ? index : end
    guard clauses.placeTokens.contains(start), text.tokens[start].lineBreaksBefore == 0 else { return }
    end = start
    while end < text.count, clauses.placeTokens.contains(end) { end += 1 }
    guard end < text.text.sentences[sentence].tokens.upperBound, text.tokens[end].kind == .word,
      !text.startsWithConjunction(end), text.tokens[end].lineBreaksBefore == 0
    else { return }
    openSegment(at: index, kind: open.kind)
    segments[segments.count - 1].startsWithPlace = true
  }

  /// Whether a bare figure is followed by something that may stand behind a count.
  func opensAdjunct(_ at: Int) -> Bool {
    guard at < text.count, text.tokens[at].lineBreaksBefore == 0 else { return true }
    if text.isMark(at) { return true }
    return text.reads(at, .inWord) || text.reads(at, .agentPhrase) || text.reads(at, .partMarker)
      || text.reads(at, .fromWord)
      || text.reads(at, .towardCue) || text.startsWithConjunction(at) || clauses.placeTokens.contains(at)
      || text.reads(at, .placeCue)
      || text.reads(at, .distributive) || text.reads(at, .negation) || text.reads(at, .weapon)
      || text.reads(at, .causePhrase) || text.reads(at, .therein)
      || text.reads(at, .attackNoun)
      || clauses.actorTokens.contains(at) || clauses.isDate(at) || text.reads(at, .adding) || text.reads(at, .according)
      || text.word(at).beginsWithBi
  }

  /// «12 في دمشق بينهم طفلان، و6 في درعا»: a bare figure behind parts, in another unit than their whole.
  func isInOtherUnit(_ count: CountMention, _ whole: Draft) -> Bool {
    guard count.noun == .none, whole.sentence == sentence, let last, drafts[last].isPart,
      text.startsWithConjunction(head(count)) || text.isMark(head(count) - 1, ","),
      let unit = clauses.units(in: count.end..<min(count.end + 4, text.count)).first
    else { return false }
    let first = firstPart(of: whole) ?? head(count)
    let units = clauses.units(in: whole.count.end..<max(first, whole.count.end))
    return !units.isEmpty && !units.contains(unit)
  }

  /// Where the first part of `whole` begins.
  private func firstPart(of whole: Draft) -> Int? {
    drafts[firstDraft...].first { $0.isPart && $0.count.start > whole.count.end }?.count.start
  }
}
