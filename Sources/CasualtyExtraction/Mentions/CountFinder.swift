import ArabicText

/// Finds counts: figures with their nouns, and nouns that are their own figure.
struct CountFinder {
  let text: AnnotatedText
  let reader: NounPhraseReader
  /// Tokens that belong to dates and cannot count.
  let dateTokens: Set<Int>

  /// The counts in text order.
  func counts(_ quantities: [QuantityMention]) -> [CountMention] {
    var counts: [CountMention] = []
    var taken = Set<Int>()
    for quantity in quantities where quantity.kind == .cardinal && quantity.decimal == nil {
      guard !quantity.figure.contains(where: dateTokens.contains) else { continue }
      if let count = nounBefore(quantity, counts) {
        counts.append(count)
        taken.formUnion(count.tokens)
        continue
      }
      let count = explicit(quantity)
      counts.append(count)
      taken.formUnion(count.tokens)
      taken.formUnion(count.start..<max(count.end, count.start + 1))
    }
    var index = 0
    while index < text.count {
      if !taken.contains(index), let count = implicit(at: index) {
        counts.append(count)
        index = max(count.end, index + 1)
      } else {
        index += 1
      }
    }
    return counts.sorted { $0.start < $1.start }
  }

  /// «مدنيين اثنين», «مجزرة واحدة»: the numeral behind its noun.
  private func nounBefore(_ quantity: QuantityMention, _ earlier: [CountMention]) -> CountMention? {
    guard let best = quantity.quantity.best, best == 1 || best == 2, quantity.figure.count == 1 else { return nil }
    let noun = quantity.figure.lowerBound - 1
    guard noun >= 0, text.tokens[quantity.figure.lowerBound].kind == .word, !text.startsWithConjunction(noun + 1),
      text.tokens[noun + 1].lineBreaksBefore == 0
    else { return nil }
    guard let phrase = reader.phrase(at: noun), phrase.range.lowerBound == noun, !phrase.isOthers,
      phrase.noun != .unknown, phrase.noun != .none
    else { return nil }
    guard phrase.form.contains(best == 1 ? .singular : .dual) || phrase.form.contains(.dualOrPlural) else { return nil }
    let after = reader.phrase(at: quantity.figure.upperBound)
    let end = after?.isOthers == true && after?.noun == .others ? quantity.figure.upperBound + 1 : quantity.figure.upperBound
    var count = CountMention(
      tokens: noun..<end, figure: quantity.figure, quantity: quantity.quantity, noun: phrase.noun, end: end
    )
    take(phrase, into: &count)
    return count
  }

  private func explicit(_ quantity: QuantityMention) -> CountMention {
    var at = quantity.figure.upperBound
    if quantity.tokens.upperBound > at, quantity.tokens.upperBound - at <= 3 { at = quantity.tokens.upperBound }
    while at < text.count, text.isMark(at, "\"") || text.isMark(at, ")") || text.isMark(at, "'"), at < quantity.figure.upperBound + 2,
      text.tokens[at].lineBreaksBefore == 0
    {
      at += 1
    }
    let figure = quantity.figure
    var count = CountMention(
      tokens: figure, figure: quantity.tokens, quantity: quantity.quantity, noun: .none, end: figure.upperBound
    )
    guard at < text.count, text.tokens[at].lineBreaksBefore == 0, !dateTokens.contains(at) else { return count }
    if let phrase = reader.phrase(at: at) {
      take(phrase, into: &count)
      count.tokens = figure.lowerBound..<phrase.range.upperBound
      count.end = phrase.end
    } else if isUnknownNoun(at) {
      count.noun = .unknown
      count.tokens = figure.lowerBound..<(at + 1)
      count.end = at + 1
    } else if text.reads(at, .partMarker, "them") {
      count.tokens = figure.lowerBound..<(at + 1)
      count.end = at + 1
    }
    return count
  }

  /// Whether the word at `at` is a counted noun that the lexicon does not know, rather than a preposition,
  /// verb, place or the next clause.
  private func isUnknownNoun(_ at: Int) -> Bool {
    guard text.tokens[at].kind == .word, !text.startsWithConjunction(at), !text.isLoneWa(at) else { return false }
    let functional: Set<LexicalClass> = [
      .inWord, .fromWord, .toWord, .orWord, .agentPhrase, .causePhrase, .partMarker, .placeCue, .boundary, .adding,
      .according, .complementizer, .relative, .eventVerb, .eventMasdar, .sayVerb, .place, .distributive, .negation, .still,
      .towardCue, .postEvent, .attackNoun, .allWord, .others, .majority, .actor, .reachVerb, .resultVerb, .attackVerb,
    ]
    return !text.tokens[at].readings.contains { functional.contains($0.lexicalClass) && $0.proclitics.isDisjoint(with: .conjunction) }
  }

  /// A singular or dual noun without a figure.
  private func implicit(at index: Int) -> CountMention? {
    guard text.tokens[index].kind == .word, !dateTokens.contains(index), !text.reads(index, .fromWord) else { return nil }
    guard let phrase = reader.phrase(at: index), phrase.noun != .others, phrase.noun != .none else { return nil }
    if phrase.entry?.lexicalClass == .nationality {
      // «روسيا» is the country; «الروسي» modifies.
      if phrase.isDefinite || text.reads(index, .place) || text.reads(index, .actor) { return nil }
    }
    guard let number = number(of: phrase, at: index) else { return nil }
    if phrase.noun == .incident {
      guard phrase.ownEvent == .massacre || number == 2 else { return nil }
    }
    // «وفاة», «إصابة» in the singular govern; only their dual counts by itself.
    if phrase.entry?.lexicalClass == .eventMasdar, number == 1 { return nil }
    var count = CountMention(
      tokens: phrase.range, figure: nil, quantity: Quantity(number), noun: phrase.noun, end: phrase.end
    )
    take(phrase, into: &count)
    let reading = text.tokens[index].readings.first { $0.form.contains(.pronoun) }
    count.hasPronoun = reading != nil && phrase.form.contains(.pronoun)
    return count
  }

  private func number(of phrase: NounPhrase, at index: Int) -> Int? {
    var form = phrase.form
    if form.isEmpty {
      let head = text.tokens[index].readings.first { $0.length == 1 && ($0.lexicalClass == .person || $0.lexicalClass == .victim) }
      guard let head else { return text.isDefinite(index) ? nil : fixedNumber(at: index) }
      form = head.form
    }
    if form.contains(.plural) { return nil }
    let isAlsoPlural = text.tokens[index].readings.contains {
      $0.lexicalClass == phrase.entry?.lexicalClass && $0.form.contains(.plural) && !$0.form.contains(.feminine)
    }
    if form.contains(.dual) { return isAlsoPlural ? nil : 2 }
    return form.contains(.singular) ? 1 : nil
  }

  /// The number of a form listed without inflection: dual by its ending, else singular.
  private func fixedNumber(at index: Int) -> Int? { nil }

  private func take(_ phrase: NounPhrase, into count: inout CountMention) {
    count.noun = phrase.noun
    count.ownEvent = phrase.ownEvent
    count.unit = phrase.unit
    count.victim = phrase.victim
    count.isOthers = phrase.isOthers
    count.isDefinite = phrase.isDefinite
    count.weapon = phrase.weapon
    count.entry = phrase.entry
    count.victim.text = phrase.noun == .incident || phrase.noun == .others ? nil : text.text.sourceString(phrase.range)
    if phrase.noun == .incident { count.unit = .incident }
  }
}
