import ArabicText

extension SentenceReader {
  /// Whether a counted incident is a fact, and which event: a massacre that happened, an attack with a figure.
  func incidentEvent(_ count: CountMention) -> EventKind? {
    guard let event = count.ownEvent, event.isIncident, !isNegated(count) else { return nil }
    if event == .massacre { return massacreStands(count) ? .massacre : nil }
    if count.entry?.has("times") == true { return isUseOfWeapon(count) ? .attack : nil }
    let next = count.end
    if clauses.hasSport { return nil }
    if isAccident(count) || text.reads(count.tokens.upperBound, .noEvent) || text.reads(next, .noEvent) { return nil }
    if count.isImplicit { guard count.quantity.best == 2 else { return nil } }
    // «في الهجومين اللذين …», «الهجمات الأربعة»: told before.
    if count.isDefinite, let best = count.quantity.best,
      lastRecent(where: { $0.event == .attack && $0.quantity.best == best }) != nil
    {
      return nil
    }
    // «عملية», «حادثة» say nothing by themselves: an attack word or an actor must stand with them.
    if isGenericIncident(count), isPeaceful(count) || !isViolent(count) { return nil }
    return .attack
  }

  /// «قتلى التفجيرين», «ضحايا الهجمات الأربعة»: the attacks whose dead a tally counts.
  func ownsVictims(_ count: CountMention) -> Bool {
    guard count.noun == .incident, let trigger, trigger.kind == .victims, hasTally || reach != nil else { return false }
    return head(count) == trigger.tokens.upperBound
  }

  private func massacreStands(_ count: CountMention) -> Bool {
    // «هاتين المجزرتين»: told before.
    if count.isImplicit, count.isDefinite, text.reads(count.start - 1, .demonstrative) { return false }
    guard count.isImplicit, count.quantity.best == 1 else { return true }
    guard !count.isDefinite, isCommitted(count) else { return false }
    let next = count.tokens.upperBound
    if text.isDefinite(next), !text.reads(next, .relative) || clauses.placeTokens.contains(next),
      !text.reads(next, .others)
    {
      // «مجزرة الحولة» is a name; «مجزرة التي» cannot stand.
      return false
    }
    // «مذبحة مخيمي صبرا وشاتيلا»
    if text.reads(next, .placeCue), !text.reads(next, .inWord), clauses.placeTokens.contains(next),
      text.reads(count.start - 1, .memorial)
        || text.tokens[count.start].readings.contains(where: { $0.proclitics.contains(.li) })
    {
      return false
    }
    return !clauses.placeTokens.contains(next) || text.reads(next, .inWord) || text.reads(next, .placeCue)
      // «في مجزرة بحلب»
      || text.tokens[next].readings.contains { $0.lexicalClass == .place && $0.proclitics.contains(.bi) }
  }

  /// Committed or happening: «ارتكبت مجزرة», «في مجزرة ارتكبتها», «بمجزرة راح ضحيتها», «سبقها مجزرة أخرى».
  private func isCommitted(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    if headings.inRow || count.isOthers { return true }
    if (max(0, count.start - 9)..<count.start).contains(where: {
      text.reads($0, .attackVerb) && !text.reads($0, .eventVerb)
    }) {
      return true
    }
    // «قامت القوات بارتكاب مجزرة»
    if text.reads(before, .claim, "act"),
      (max(0, before - 9)..<before).contains(where: { text.reads($0, .undertaking) })
    {
      return true
    }
    if text.startsWithConjunction(count.start), last != nil { return true }
    let bound = text.tokens[count.start].readings.contains { !$0.proclitics.isDisjoint(with: [.bi, .li]) }
    if bound || text.reads(before, .attackVerb) || text.reads(before, .resultVerb) || text.reads(before, .inWord)
      || text.reads(before, .causePhrase)
      || text.reads(before, .eventVerb) || text.reads(before, .countVerb)
    {
      return true
    }
    return (count.tokens.upperBound..<min(count.tokens.upperBound + 3, text.count)).contains {
      text.reads($0, .attackVerb) || text.reads($0, .others) || text.reads($0, .eventVerb) || text.reads($0, .against)
        // «شهدت البلدة مجزرة مروعة أسفرت عن …»
        || text.reads($0, .resultVerb)
    }
  }

  private func isNegated(_ count: CountMention) -> Bool {
    let before = wordBefore(count)
    return text.reads(before, .negation) && text.tokens[before].range.count > 2
  }

  /// «استخدمت … ما لا يقل عن 105 مرة» of a weapon.
  private func isUseOfWeapon(_ count: CountMention) -> Bool {
    guard !count.isImplicit || count.quantity.best == 2 else { return false }
    let first = text.text.sentences[sentence].tokens.lowerBound
    let before = max(first, count.start - 30)..<count.start
    // «خرقوا وقف إطلاق النار 61 مرة»
    if (max(first, count.start - 8)..<count.start).contains(where: { text.reads($0, .truce) }) { return false }
    let last = min(count.end + 6, text.text.sentences[sentence].tokens.upperBound)
    // «تعرض لهجوم من جانب قوات … 14 مرة»
    return before.contains { text.reads($0, .weapon) || text.reads($0, .incident, "attack") }
      || (count.end..<max(last, count.end)).contains {
        text.reads($0, .attackNoun) || text.reads($0, .attackVerb) || text.reads($0, .incident, "attack")
      }
  }

  /// Traffic and natural accidents count no attack.
  private func isAccident(_ count: CountMention) -> Bool {
    // Traffic told of, and no violence.
    if isGenericIncident(count), text.has(.accident), !text.has(.weapon), !text.has(.attackNoun) { return true }
    // «فيما يخص حوادث المرور، … في عدة حوادث»
    let first =
      isGenericIncident(count) ? max(text.text.sentences[sentence].tokens.lowerBound, count.start - 12) : count.start
    return (first..<min(count.end + 1, text.count)).contains { text.reads($0, .accident) }
  }

  /// «عملية تعقيم», «عملية مسح»: an activity that the lexicon does not know as violence.
  private func isPeaceful(_ count: CountMention) -> Bool {
    let next = count.tokens.upperBound
    guard next < text.count, text.tokens[next].kind == .word, !text.isDefinite(next) else { return false }
    // «أربع حوادث تفجير منفصلة»
    if count.tokens.contains(where: { text.reads($0, .attackNoun) && text.reads($0 - 1, .incident) }) { return false }
    return text.isUnread(next) && !text.startsWithConjunction(next)
  }

  private func isGenericIncident(_ count: CountMention) -> Bool {
    count.entry?.has("generic") ?? false
  }

  /// Whether an attack word, an actor or an event of violence stands in the noun phrase or right behind it.
  private func isViolent(_ count: CountMention) -> Bool {
    let sentenceTokens = text.text.sentences[sentence].tokens
    let near = count.start..<min(count.end + 6, sentenceTokens.upperBound)
    let isNamed = near.contains { index in
      text.tokens[index].readings.contains {
        [.attackNoun, .attackVerb, .actor, .actorAnaphor, .weapon].contains($0.lexicalClass)
          && !(index == count.start)
          && !(index < count.tokens.upperBound && $0.lexicalClass == .attackNoun && $0.length == 1
            && index == count.start)
          || $0.lexicalClass == .eventMasdar && index > count.start
          || ($0.lexicalClass == .incident && index > count.start)
      }
    }
    return isNamed || headings.inRow || hasEarlierAttack
  }

  private var hasEarlierAttack: Bool { recent.contains { $0.event == .attack && sentence - $0.sentence <= 8 } }
}
