import ArabicText

extension NounPhraseReader {
  /// Adds the adjectives, appositions and «من …» behind the head of `phrase`.
  func readModifiers(_ phrase: inout NounPhrase) {
    addModifiers(&phrase)
    // «عناصر الطواقم الطبية», «عنصر من الدفاع المدني»: members of no force.
    if phrase.victim.status == "combatant", phrase.victim.affiliation == nil,
      ["medical", "civil_defence", "aid_worker", "media"].contains(phrase.victim.role ?? "")
    {
      phrase.victim.status = nil
    }
  }

  private func addModifiers(_ phrase: inout NounPhrase) {
    var at = phrase.range.upperBound
    for _ in 0..<8 {
      guard at < text.count, text.tokens[at].lineBreaksBefore == 0 else { break }
      if let next = gloss(at) {
        at = next
        phrase.end = next
        continue
      }
      if let end = ally(at, phrase) {
        at = end
        phrase.end = end
        continue
      }
      if let end = follower(at, &phrase) {
        at = end
        phrase.end = end
        phrase.range = phrase.range.lowerBound..<end
        continue
      }
      // «القيادي البارز في تنظيم …»: an adjective before the side.
      if at == phrase.range.upperBound, phrase.isDefinite, phrase.victim.status == "combatant",
        phrase.form.contains(.singular), text.isDefinite(at), text.isUnread(at),
        let end = side(at + 1, &phrase)
      {
        at = end
        phrase.end = end
        phrase.range = phrase.range.lowerBound..<end
        continue
      }
      // «عناصر “الوحدات الكردية”»
      if text.isMark(at, "\""), phrase.victim.affiliation == nil, at + 1 < text.count, actors.actor(at: at + 1) != nil,
        let end = side(at, &phrase)
      {
        at = end
        phrase.end = end
        phrase.range = phrase.range.lowerBound..<end
        continue
      }
      // «18 “إرهابياً” من تنظيم …»: the noun alone in quotes.
      if text.isMark(at, "\""), text.isMark(phrase.range.lowerBound - 1, "\""), text.reads(at + 1, .fromWord) {
        at += 1
      }
      guard text.tokens[at].kind == .word, let next = modifier(at, &phrase) else { break }
      // «38 منتسباً من قوات الشرطة المدنية»: what stands behind is said of the force.
      let isOfForce = text.reads(at, .fromWord) && text.reads(at + 1, .group)
      at = next
      if isOfForce {
        phrase.end = at
        phrase.range = phrase.range.lowerBound..<at
        break
      }
      phrase.end = at
      phrase.range = phrase.range.lowerBound..<at
    }
  }

  /// «(أنثى بالغة)», «(45 عاماً)»: a bracket right behind the noun, passed over.
  private func gloss(_ at: Int) -> Int? {
    guard text.isMark(at, "(") else { return nil }
    for end in (at + 1)..<min(at + 6, text.count) where text.isMark(end, ")") {
      let inside = (at + 1)..<end
      let isAge = inside.contains {
        text.reads($0, .partMarker) || text.reads($0, .eventMasdar) || text.reads($0, .victim)
      }
      // «(ثلاثة أطفال وامرأتين)» counts.
      let hasFigure =
        inside.contains { text.tokens[$0].kind == .number } && inside.count < 2
        || inside.contains {
          text.isNumber($0) && text.reads($0 + 1, .person)
        }
      // «(صحفي وشرطي ومدني)» counts too.
      let isListed =
        text.reads(at + 1, .person)
        && inside.dropFirst().contains { text.startsWithConjunction($0) && text.reads($0, .person) }
      return isAge || hasFigure || isListed ? nil : end + 1
    }
    return nil
  }

  /// Reads one modifier at `at` into `phrase`; the token behind it, nil if nothing there modifies.
  private func modifier(_ at: Int, _ phrase: inout NounPhrase) -> Int? {
    guard !text.startsWithConjunction(at) else { return nil }
    // «شخصين سودانيي الجنسية»
    if let nation = text.reading(at, .nationality), text.reads(at + nation.length, .citizenship),
      text.tokens[at + nation.length].lineBreaksBefore == 0
    {
      phrase.victim.nationality = phrase.victim.nationality ?? text.entry(nation).value
      return at + nation.length + 1
    }
    readAdjectiveOfSide(at, &phrase)
    if let others = text.reading(at, .others) {
      phrase.isOthers = true
      return at + others.length
    }
    if phrase.noun == .incident { return incidentModifier(at, &phrase) }
    if let end = side(at, &phrase) { return end }
    if text.reads(at, .fromWord) { return fromModifier(at, &phrase) }
    // «سيارات الإسعاف»: a verb or event behind the noun ends the phrase.
    if text.reads(at, .eventVerb), !text.reads(at, .person) { return nil }
    if let end = heldStill(at, &phrase) { return end }
    for lexicalClass in [LexicalClass.person, .nationality, .victim] {
      guard let reading = text.reading(at, lexicalClass),
        reading.proclitics.isDisjoint(with: [.wa, .fa, .bi, .li, .ka])
      else { continue }
      if lexicalClass == .victim { return stateAdjective(at, reading, &phrase) }
      guard agrees(reading.form, phrase) || reading.length > 1 else { return nil }
      let entry = text.entry(reading)
      // «9 من أفراد عائلة واحدة» are no families.
      guard !entry.has("kin"), entry.features["unit"] == nil else { return nil }
      // «متطوعان في الدفاع المدني السوري»: of the name that ends the longer word.
      if lexicalClass == .nationality, phrase.range.count > 2, text.isDefinite(at), text.isDefinite(at - 1),
        !phrase.isDefinite, !text.reads(phrase.range.lowerBound, .fromWord)
      {
        return nil
      }
      if lexicalClass == .person, entry.features["age"] != nil, entry.features["age"] != "elderly",
        phrase.victim.age == nil,
        phrase.noun == .person, !reading.proclitics.contains(.article), phrase.victim.status != nil
      {
        return nil
      }
      // «أفراد الشرطة الصومالية»: of the force, which is the nation's.
      if lexicalClass == .nationality, phrase.victim.status == "combatant", reading.form.contains(.singular),
        text.isDefinite(at), isForceName(at - 1)
      {
        phrase.victim.affiliation =
          phrase.victim.affiliation ?? text.actorTraits.forces(of: entry.value, isArmy: false, on: actors.date)
        return at + reading.length
      }
      if let age = entry.features["age"], age == "elderly" || age == "infant" { phrase.victim.age = age }
      let sex = phrase.victim.sex
      take(entry, reading, into: &phrase)
      // «عناصر تكفيرية»: a feminine singular agrees with any plural.
      if phrase.form.contains(.plural), reading.form.contains(.feminine), reading.form.contains(.singular) {
        phrase.victim.sex = sex
      }
      return at + reading.length
    }
    return nil
  }

  /// «الشرطة», «الدرك», «قوات الأمن»: a definite name of a force ends at `index`.
  private func isForceName(_ index: Int) -> Bool {
    text.isDefinite(index)
      && (text.reads(index, .group) || text.isWithin(index, .group, reach: 3) || text.reads(index, .force))
  }

  /// «3 صحفيين معتقلين» by role; «5 عمال مفقودين», «جندي قتيل»: the adjective says the event.
  private func stateAdjective(_ at: Int, _ reading: Reading, _ phrase: inout NounPhrase) -> Int? {
    let entry = text.entry(reading)
    guard phrase.noun == .person, agrees(reading.form, phrase) || reading.form.contains(.accusative) else { return nil }
    if entry.has("detainee") {
      phrase.victim.role = phrase.victim.role ?? "detainee"
      return at + reading.length
    }
    guard !entry.has("body"), !entry.has("toll"), let event = EventKind(entry),
      phrase.range.upperBound == at,
      !reading.proclitics.contains(.article), !isOfBodies(at)
    else { return nil }
    phrase.noun = .victim
    phrase.ownEvent = event
    return at + reading.length
  }

  /// «لا يزال 45 صحفياً محتجزين»: behind a verb of going on the adjective says what happens to them.
  private func heldStill(_ at: Int, _ phrase: inout NounPhrase) -> Int? {
    guard phrase.noun == .person, phrase.range.upperBound == at, phrase.range.lowerBound > 1,
      let reading = text.reading(at, .victim), text.entry(reading).has("detainee"),
      !reading.proclitics.contains(.article), agrees(reading.form, phrase) || reading.form.contains(.accusative),
      (max(0, phrase.range.lowerBound - 4)..<phrase.range.lowerBound).contains(where: { text.reads($0, .still) })
    else { return nil }
    phrase.noun = .victim
    phrase.ownEvent = EventKind(text.entry(reading))
    return at + reading.length
  }

  /// «جثثهم مصابة بطلقات», «جثامين 3 رعاة مصابة بشظايا»: what the bodies show, nobody who lived on.
  func isOfBodies(_ at: Int) -> Bool {
    guard let state = text.reading(at, .victim), text.entry(state).value == "injured",
      state.form.contains(.feminine), !text.isDefinite(at)
    else { return false }
    return (1...4).lazy.map { at - $0 }
      .prefix { before in
        before >= 0 && !text.isMark(before) && text.tokens[before + 1].lineBreaksBefore == 0
          && !text.startsWithConjunction(before + 1)
      }
      .contains { text.reading($0, .victim).map { text.entry($0).has("body") } ?? false }
  }

  private func agrees(_ form: WordForm, _ phrase: NounPhrase) -> Bool {
    if form.contains(.pronoun) || form.contains(.construct) { return false }
    if form.isEmpty || phrase.form.isEmpty { return true }
    // «5 أشخاص شرطيان وثلاثة …»: two of them.
    if phrase.form.contains(.plural), form.contains(.dual), !form.contains(.oblique), !form.contains(.plural) {
      return false
    }
    let isMany: (WordForm) -> Bool = { $0.contains(.plural) || $0.contains(.dual) }
    // «31 قتيلا مدنيا» and «7 مدنيين عزل», but «طفل» behind «مدنيين» starts something new.
    if phrase.form.contains(.plural), !phrase.form.contains(.dualOrPlural) {
      return isMany(form) || form.contains(.feminine)
    }
    if phrase.form.contains(.dual) { return isMany(form) }
    // «15 عنصراً من وزارتي الدفاع والداخلية السوريتين»: of the ministries.
    return !(form.contains(.dual) && form.contains(.feminine) && phrase.form.contains(.singular))
  }

  /// «حادثة اعتداء», «هجوماً بأسلحة حارقة», «عملية ومحاولة اغتيال».
  private func incidentModifier(_ at: Int, _ phrase: inout NounPhrase) -> Int? {
    if let reading = text.reading(at, .incident), !reading.proclitics.contains(.bi) { return at + reading.length }
    // «مجزرة قتل فيها 15»: the verb of a clause of its own.
    if text.reads(at, .eventMasdar), phrase.range.upperBound == at,
      !(text.reads(at, .eventVerb) && text.reads(at + 1, .therein))
    {
      return at + 1
    }
    return nil
  }

  /// «من قوات النظام», «من العاملين في جمع الكمأة», «من المتظاهرين».
  func fromModifier(_ at: Int, _ phrase: inout NounPhrase) -> Int? {
    if text.reads(at, .agentPhrase) || text.reads(at, .partMarker) { return nil }
    if let origin = text.reading(at, .origin), origin.length > 1 { return nil }
    // «من الجنسية الهندية»
    if text.reads(at + 1, .citizenship), let nation = text.reading(at + 2, .nationality) {
      phrase.victim.nationality = phrase.victim.nationality ?? text.entry(nation).value
      return at + 3
    }
    // «من قوات “قسد”»
    let isQuoted =
      text.reads(at + 1, .force) && actors.actor(at: at + 1) == nil
      && (text.isMark(at + 2, "\"") || actors.actor(at: at + 2) != nil)
    let next = isQuoted ? at + 2 : at + 1
    if let (actor, end) = actors.actor(at: text.isMark(next, "\"") ? next + 1 : next) {
      take(side: actor, into: &phrase)
      return end
    }
    if let end = branch(at + 1, &phrase) { return end }
    // «19 من “العناصر التكفيرية”»
    let noun = text.isMark(next, "\"") ? next + 1 : next
    for lexicalClass in [LexicalClass.person, .group, .nationality] {
      guard let reading = text.reading(noun, lexicalClass), !reading.form.contains(.singular) else { continue }
      let entry = text.entry(reading)
      var said = phrase
      said.victim = Victim()
      take(entry, reading, into: &said)
      take(entry, reading, into: &phrase)
      var end = noun + reading.length
      if let side = side(end, &phrase) {
        end = side
      } else if lexicalClass == .group, let (actor, behind) = actors.actor(at: end) {
        // «أربعة من أفراد القوات الإسرائيلية»
        take(side: actor, into: &phrase)
        end = behind
      }
      phrase.partitive = said.victim
      return end
    }
    return nil
  }

}
