import ArabicText

/// Reads the side that those counted were on.
extension NounPhraseReader {
  /// «العسكريين التابعين للنظام», «مقاتلين موالين لحزب الله»: an adjective of allegiance and the side.
  func follower(_ at: Int, _ phrase: inout NounPhrase) -> Int? {
    guard phrase.victim.affiliation == nil, phrase.noun == .person, text.reads(at, .follower) else { return nil }
    let name = text.isLonePreposition(at + 1) ? at + 2 : at + 1
    guard let (actor, end) = quotedActor(at: name) else { return nil }
    // «خمسة أشخاص موالين لتنظيم …»: whoever adheres need not have fought.
    if phrase.victim.status == "combatant" {
      take(side: actor, into: &phrase)
    } else {
      phrase.victim.affiliation = actor
    }
    return end
  }

  /// «من خلية تتبع لتنظيم …», «من قوات “الكوماندوس”، التابعة لقوات …»: a branch, and behind it whose it is.
  func branch(_ at: Int, _ phrase: inout NounPhrase) -> Int? {
    guard text.reads(at, .force) || text.reads(at, .party), actors.actor(at: at) == nil else { return nil }
    for follower in (at + 1)..<max(at + 1, min(at + 7, text.count)) {
      if text.tokens[follower].lineBreaksBefore > 0 || text.tokens[follower].kind == .number { return nil }
      if text.reads(follower, .follower) {
        let name = text.isLonePreposition(follower + 1) ? follower + 2 : follower + 1
        guard let (actor, end) = quotedActor(at: name) else { return nil }
        take(side: actor, into: &phrase)
        return end
      }
      if actors.actor(at: follower) != nil || text.isMark(follower, ".") || text.reads(follower, .inWord)
        || text.reads(follower, .eventVerb)
      {
        return nil
      }
    }
    return nil
  }

  /// «أفراد الجيش المصري», «قتلى قوات النظام»: words for members, and for an army's dead, before its name.
  private func hasOwner(_ at: Int, _ phrase: NounPhrase) -> Bool {
    guard let entry = phrase.entry, phrase.range.upperBound == at, !phrase.isDefinite else { return false }
    if entry.lexicalClass == .group || entry.has("member") { return true }
    // «ضحايا العدوان …»: of an attack.
    return entry.has("fallen") && phrase.form.contains(.plural) && text.reads(at, .actor)
      && !text.reads(at, .attackNoun)
  }

  /// «27 عنصراً من حركة “الشباب” المرتبطة بتنظيم “القاعدة”»: whom their side is tied to, passed over.
  func ally(_ at: Int, _ phrase: NounPhrase) -> Int? {
    let tie = text.isMark(at, "\"") ? at + 1 : at
    guard phrase.victim.affiliation != nil, text.reads(tie, .support), text.isDefinite(tie) else { return nil }
    for start in tie + 1...tie + 3 {
      guard let mention = actors.mention(at: start) else { continue }
      return text.isMark(mention.tokens.upperBound, "\"") ? mention.tokens.upperBound + 1 : mention.tokens.upperBound
    }
    return nil
  }

  /// «جنديان أمريكيان», «ضابط روسي»: soldiers of a state are on its side; a foreign fighter need not be.
  func readAdjectiveOfSide(_ at: Int, _ phrase: inout NounPhrase) {
    guard phrase.victim.affiliation == nil else { return }
    // «جنود تشاديين», «ضباط أتراك»: the nation whose forces no adjective names.
    if phrase.entry?.has("army") == true, !text.reads(at, .actorAdjective),
      let nation = text.reading(at, .nationality), nation.proclitics.isDisjoint(with: [.wa, .fa, .bi, .li])
    {
      phrase.victim.affiliation = text.actorTraits.ownForces(of: text.entry(nation).value, on: actors.date)
      return
    }
    guard let adjective = text.reading(at, .actorAdjective),
      adjective.proclitics.isDisjoint(with: [.wa, .fa, .bi, .li]),
      // «قيادي حوثي», «متمردين حوثيين»: an armed group's adjective makes any fighter its own.
      phrase.entry?.has("army") == true
        || phrase.victim.status == "combatant" && text.actorTraits.isGroup(text.entry(adjective).value)
    else { return }
    phrase.victim.affiliation = text.entry(adjective).value
  }

  /// «4 في صفوف قوات النظام»: a figure and its side.
  func readRanks(_ at: Int, _ count: inout CountMention) {
    var phrase = NounPhrase(noun: .person, range: count.tokens, end: at, form: [])
    guard let end = side(at, &phrase) else { return }
    count.noun = .person
    count.victim = phrase.victim
    count.tokens = count.tokens.lowerBound..<end
    count.end = end
  }

  /// «21 عنصراً على الأقل من قوات النظام»: the side behind the qualifier.
  func readSide(behind at: Int, _ count: inout CountMention) {
    guard at < text.count, text.tokens[at].lineBreaksBefore == 0, count.noun == .person || count.noun == .victim,
      count.victim.affiliation == nil,
      text.reads(at, .fromWord)
        || text.reads(at, .inWord, "in") && (count.victim.status == "combatant" || text.reads(at + 1, .group))
    else { return }
    var phrase = NounPhrase(noun: count.noun, range: count.tokens, end: at, form: [])
    phrase.victim = count.victim
    // «منتسبين اثنين في الشرطة الاتحادية»
    guard let end = text.reads(at, .fromWord) ? fromModifier(at, &phrase) : side(at, &phrase) else { return }
    count.victim = phrase.victim
    count.end = end
  }

  /// The actor at `index` or behind the opening quote there, and where it ends, behind the closing quote.
  func quotedActor(at index: Int) -> (actor: String, end: Int)? {
    let isQuoted = text.isMark(index, "\"")
    guard let (actor, end) = actors.actor(at: isQuoted ? index + 1 : index) else { return nil }
    return (actor, isQuoted && text.isMark(end, "\"") ? end + 1 : end)
  }

  /// They fought for `actor`, unless something else was said before.
  func take(side actor: String, into phrase: inout NounPhrase) {
    phrase.victim.status = phrase.victim.status ?? "combatant"
    phrase.victim.affiliation = phrase.victim.affiliation ?? actor
  }

  /// «في صفوف قوات النظام», «في الجيش», or an actor in the genitive: «عناصر التنظيم».
  func side(_ at: Int, _ phrase: inout NounPhrase) -> Int? {
    guard phrase.noun == .person || phrase.noun == .victim, at < text.count else { return nil }
    let isForce = phrase.victim.status == "combatant"
    if isForce || phrase.entry?.lexicalClass == .group || hasOwner(at, phrase), let (actor, end) = quotedActor(at: at),
      text.isMark(at, "\"") || isGenitive(at) || isForce && isIn(at)
    {
      take(side: actor, into: &phrase)
      return end
    }
    guard text.reads(at, .inWord) || text.reads(at, .between) else { return nil }
    var next = at + 1
    var hasRanks = text.reads(at, .between)
    if actors.actor(at: next) == nil, let group = text.reading(next, .group) {
      next += group.length
      hasRanks = true
    }
    guard isForce || hasRanks else { return nil }
    if let (actor, end) = quotedActor(at: next), text.reads(at, .inWord) {
      take(side: actor, into: &phrase)
      return end
    }
    return hasRanks ? ranks(next, &phrase) : nil
  }

  private func isGenitive(_ at: Int) -> Bool {
    text.reading(at, .actor)?.proclitics.isDisjoint(with: [.wa, .bi]) ?? true
  }

  /// «مجند بالجيش المصري»: with «بـ» for «في»; aircraft and attacks are what it was done with, states are places.
  private func isIn(_ at: Int) -> Bool {
    guard let reading = text.reading(at, .actor), reading.proclitics.contains(.bi) else { return false }
    return !text.entry(reading).has("air") && !text.reads(at, .attackNoun) && !text.reads(at, .place)
  }

  /// «61 حالة في صفوف النساء», «87 إصابة بين الفلسطينيين»: of what people those counted are.
  private func ranks(_ at: Int, _ phrase: inout NounPhrase) -> Int? {
    for lexicalClass in [LexicalClass.person, .nationality] {
      guard let reading = text.reading(at, lexicalClass), reading.proclitics.contains(.article),
        !reading.form.contains(.singular)
      else { continue }
      take(text.entry(reading), reading, into: &phrase)
      // «في صفوف العسكريين الروس»
      if lexicalClass == .person, let nation = text.reading(at + reading.length, .nationality),
        nation.proclitics.contains(.article)
      {
        phrase.victim.nationality = phrase.victim.nationality ?? text.entry(nation).value
      }
      return at + reading.length
    }
    return nil
  }
}
