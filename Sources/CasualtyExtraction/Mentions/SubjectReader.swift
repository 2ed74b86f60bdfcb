import ArabicText

/// Tells whether an actor is the subject of a verb of killing, taking or attack: «قتلت القوات …», «قوات النظام ارتكبت».
struct SubjectReader {
  let text: AnnotatedText
  let actors: ActorIndex

  /// Subject of an active verb right before it, or right behind it.
  func acts(_ mention: ActorIndex.Mention) -> Bool {
    let start = mention.tokens.lowerBound
    var before = behindFollower(start - 1)
    var steps = 0
    while before >= 0, steps < 4,
      text.isMark(before, "\"") || isAllegiance(before) || text.reads(before, .allWord)
        || text.reads(before, .distributive)
        || text.reads(before, .therein) || text.reads(before, .onThem)
        || text.reads(before, .partMarker, "them") || isHead(before) && !isVerb(before, before + 1 == start)
        || isNumberOfThose(before) || isTold(before)
    {
      before -= 1
      steps += 1
    }
    if before >= 0, governs(before, mention) { return true }
    if let verb = behindDate(before), governs(verb, mention) { return true }
    return isFronted(mention, from: start) || before + 1 < start && isFronted(mention, from: before + 1)
  }

  /// «وقصفت أيضاً القوات …», «نفذت بتاريخ 10/1 وحدات من الجيش …»: how or when, between the verb and its subject.
  private func isTold(_ index: Int) -> Bool {
    text.reads(index, .adding) && !text.startsWithConjunction(index) || text.reads(index, .dateNearDay)
      || text.reads(index, .dateWeekday)
  }

  /// «نفذت بتاريخ 10/1/2026 وحدات من الجيش …», «قصفت في 9 أيار مدفعية الجيش …»: the token before a date that ends at `end`.
  private func behindDate(_ end: Int) -> Int? {
    var at = end
    while at > 0, end - at < 7, text.tokens[at].lineBreaksBefore == 0,
      text.tokens[at].kind == .number || text.isMark(at, "/") || text.isMark(at, "-") || text.reads(at, .dateMonth)
    {
      at -= 1
    }
    guard end - at >= 2, text.reads(at, .dateLink, "on") || text.reads(at, .inWord, "in") || text.reads(at, .dateUnit)
    else {
      return nil
    }
    return at - 1
  }

  /// «عناصر من فصيل "السلطان مراد" التابع للجيش الوطني»: the token before the name of the branch.
  private func behindFollower(_ index: Int) -> Int {
    let follower = text.isLonePreposition(index) ? index - 1 : index
    guard text.reads(follower, .follower), follower > 1 else { return index }
    var at = follower - 1
    while at > 0, follower - at < 6, text.isMark(at, "\"") || text.isUnread(at) { at -= 1 }
    return text.reads(at, .force) || text.reads(at, .group) ? at : index
  }

  /// «أسر مقاتلو …»: a verb that is also a noun, right before the actor.
  private func isVerb(_ index: Int, _ isNext: Bool) -> Bool {
    isNext && text.reading(index, .eventVerb)?.form.contains(.perfect) ?? false
  }

  /// «هجوم شنه ستة مسلحين من حركة …»: how many did it.
  private func isNumberOfThose(_ index: Int) -> Bool {
    text.isNumber(index) && text.reads(index - 1, .attackVerb) && !text.reads(index - 1, .eventVerb)
  }

  /// «عناصر ينتمون لجماعة …»: to whom the force in the subject belongs.
  private func isAllegiance(_ index: Int) -> Bool {
    text.reads(index, .follower) && (text.reads(index - 1, .group) || text.reads(index - 1, .force))
  }

  /// «خلايا تنظيم …», «مسلحون من …»: a noun between verb and actor.
  private func isHead(_ index: Int) -> Bool {
    text.reads(index, .group) || text.reads(index, .force) || text.reads(index, .fromWord) || text.reads(index, .person)
      || text.reads(index, .others) && text.reads(index + 1, .fromWord)
      || actors.mention(at: index)?.ids == ["unidentified"]
      || text.isUnread(index) && !text.isMark(index) && text.reads(index + 1, .fromWord)
  }

  private func governs(_ index: Int, _ mention: ActorIndex.Mention) -> Bool {
    if let verb = text.reading(index, .attackVerb), !verb.form.contains(.plural) || verb.form.isEmpty {
      // «في بيشاور، حيث تشن حركة طالبان حملة …»: what it does at all times.
      if verb.form.contains(.imperfect), text.reads(index - 1, .boundary, "elaborating") { return false }
      // «الزلزال الذي ضرب تركيا»
      if (1...3).contains(where: { text.reads(index - $0, .disaster) }) { return false }
      return !text.entry(verb).has("runs") || runsPrison(index)
    }
    // «فقد الجيش 20 من جنوده»: who loses his own did nothing.
    if let verb = text.reading(index, .eventVerb), hasAgent(verb, before: mention.tokens.upperBound),
      !text.entry(verb).stands(for: "missing"), !isPassive(index, verb, mention)
    {
      return true
    }
    if let result = text.reading(index, .resultVerb), text.entry(result).has("agentive") { return true }
    if text.leadsTally(mention.tokens) { return true }
    // «إثر إحراق مستوطنين منزل العائلة»: before what they struck.
    let struck = mention.tokens.upperBound
    if text.reads(index, .assault, "strike"), !text.reads(index, .towardCue), struck < text.count,
      text.reads(struck, .target) || text.reads(struck, .object)
    {
      return true
    }
    if text.reads(index, .undertaking), undertakes(behind: mention.tokens.upperBound) { return true }
    // «ارتكاب قوات النظام 7 إعدامات»
    if text.reads(index, .claim, "act"), struck < text.count,
      text.isNumber(struck) || text.reads(struck, .incident) || text.reads(struck, .quantityQualifier)
    {
      return true
    }
    // «اقتحام قوات الاحتلال», «اعتقال قوات الاحتلال».
    if text.reads(index, .eventMasdar), !text.reads(index, .victim) {
      // «إعدام التنظيم 2350 شخصاً»: whose deed it was, before those it was done to.
      let next = mention.tokens.upperBound
      if let deed = text.reading(index, .eventMasdar), text.entry(deed).has("deed"), next < text.count,
        text.isNumber(next) || text.reads(next, .quantityQualifier)
      {
        return true
      }
      return ["detained", "abducted"].contains(text.reading(index, .eventMasdar).map { text.entry($0).value } ?? "")
    }
    return false
  }

  /// «في سجون تديرها …», not «مدرسة يديرها الجيش».
  private func runsPrison(_ verb: Int) -> Bool {
    (max(0, verb - 4)..<verb).contains { text.reads($0, .attackNoun) || text.reads($0, .agentPhrase) }
  }

  /// «قُتل عناصر من مجموعة تابعة لقوات …»: members of the force are the subject of a passive, unless those whom they
  /// killed stand behind its name.
  private func isPassive(_ verb: Int, _ reading: Reading, _ mention: ActorIndex.Mention) -> Bool {
    guard mention.tokens.lowerBound - verb > 1, reading.form.contains(.singular), !reading.form.contains(.pronoun),
      (verb + 1..<mention.tokens.lowerBound).contains(where: { text.reads($0, .follower) })
    else { return false }
    let end = endOfName(mention)
    return !(end..<max(end, min(end + 4, text.count))).contains {
      text.isNumber($0) || text.reads($0, .quantityQualifier)
        || text.reads($0, .person)
    }
  }

  /// «قيام القوات بمهاجمة …», «تواصل القوات استهداف …»: the noun behind says what the subject did.
  private func undertakes(behind end: Int) -> Bool {
    for at in end..<max(end, min(end + 7, text.count)) {
      if text.isMark(at, ".") || text.tokens[at].lineBreaksBefore > 0 || text.reads(at, .relative) { return false }
      if text.reads(at, .attackNoun) || text.reads(at, .incident) || text.reads(at, .assault)
        || text.reading(at, .eventMasdar).map({ PronounAgents.isDeed(text.entry($0)) }) ?? false
      {
        return true
      }
    }
    return false
  }

  /// Whether the verb's subject did it: «قتلت», and «قضت … على», whose «على» may stand behind the subject.
  private func hasAgent(_ verb: Reading, before end: Int) -> Bool {
    let entry = text.entry(verb)
    if ["either", "active"].contains(entry.features["voice"] ?? "") { return true }
    return entry.has("over") && (end..<min(end + 4, text.count)).contains { text.reads($0, .onWord) }
  }

  /// The actor stands first and its verb follows: «أن قوات الدعم السريع قتلت», «قوات النظام ارتكبت»; `start` is where
  /// its phrase begins («متمردين من جماعة …»).
  private func isFronted(_ mention: ActorIndex.Mention, from start: Int) -> Bool {
    // «وكانت الحركة قتلت …»
    let before = text.reads(start - 1, .auxiliary) ? start - 2 : start - 1
    let isInitial =
      before < 0 || text.tokens[start].lineBreaksBefore > 0 || text.isMark(before)
      || text.reads(before, .complementizer)
      || text.reads(before, .boundary) || text.startsWithConjunction(before + 1)
      || text.tokens[before + 1].lineBreaksBefore > 0
    guard isInitial else { return false }
    if let verb = behindRelative(mention), text.reads(verb, .attackVerb) { return true }
    if killsBehindRelative(mention) { return true }
    let first = endOfName(mention)
    for index in first..<max(first, min(first + 3, text.count)) {
      if text.isMark(index, ".") || text.tokens[index].lineBreaksBefore > 0 { return false }
      if let verb = text.reading(index, .attackVerb), !verb.form.contains(.pronoun) { return true }
      // «مسؤولة عن مقتل 61»: whatever happened.
      if text.reads(index, .undertaking, "answer") { return true }
      if text.reads(index, .undertaking) { return undertakes(behind: index + 1) }
      if let verb = text.reading(index, .eventVerb),
        hasAgent(verb, before: index + 1),
        verb.proclitics.isDisjoint(with: .conjunction) || text.reads(before, .boundary)
      {
        return verb.form.contains(.feminine) || verb.form.contains(.plural) || text.reads(index, .attackVerb)
          || verb.form.contains(.singular) || verb.form.contains(.dual)
      }
      if !text.isMark(index), !text.reads(index, .auxiliary), !text.isUnread(index) {
        return isDescribed(from: index, start: first)
      }
    }
    return false
  }

  /// «مسلحين مجهولين يستقلون دراجة نارية استهدفوا …»: what describes the subject stands between it and its verb.
  private func isDescribed(from index: Int, start: Int) -> Bool {
    for at in index..<min(index + 6, text.count) {
      if text.isMark(at) || text.tokens[at].lineBreaksBefore > 0 || text.reads(at, .complementizer)
        || text.reads(at, .sayVerb) || text.reads(at, .eventVerb)
        || text.startsWithConjunction(at) && !text.reads(at, .object)
        || actors.mention(at: at) != nil || text.reads(at, .eventMasdar) || text.tokens[at].kind == .number
      {
        return false
      }
      // «قوات النظام المتواجدة في حاجز … استهدفت البلدة»
      if let verb = text.reading(at, .attackVerb), verb.form.contains(.perfect),
        verb.form.contains(.plural) || verb.form.contains(.feminine) && text.isDefinite(start)
      {
        return true
      }
      // «مسلحين يستقلون دراجات وسيارتين أقدموا على اختطاف …»
      if text.reads(at, .undertaking), undertakes(behind: at + 1) { return true }
    }
    return false
  }

  /// The token behind a name with its other names and those joined to it: «تنظيم الدولة “داعش” الإرهابي», «النظام وحليفته
  /// روسيا».
  private func endOfName(_ mention: ActorIndex.Mention) -> Int {
    var end = mention.tokens.upperBound
    while end < text.count, text.tokens[end].lineBreaksBefore == 0, end - mention.tokens.upperBound < 8 {
      let name = text.isMark(end, "\"") || text.isMark(end, "(") ? end + 1 : end
      if let next = actors.mention(at: name), name > end ? next.ids == mention.ids : text.startsWithConjunction(name) {
        end = next.tokens.upperBound
      } else if text.isMark(end, "("),
        let close = (end + 1..<min(end + 14, text.count)).first(where: { text.isMark($0, ")") })
      {
        // «القوات الحكومية (من وزارتي …) أعدمت …»
        return close + 1
      } else if text.isMark(end, "\"") || text.isMark(end, ")") {
        end += 1
      } else if text.isDefinite(end), text.reads(end, .person), !text.startsWithConjunction(end) {
        // «الإرهابي», «المتشددة»
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// «أن طيران التحالف الذي يشن غارات …، قصف …»: the word behind the relative clause that a comma closes.
  private func behindRelative(_ mention: ActorIndex.Mention) -> Int? {
    guard text.reads(mention.tokens.upperBound, .relative) else { return nil }
    for index in mention.tokens.upperBound..<min(mention.tokens.upperBound + 14, text.count - 1) {
      if text.isMark(index, ".") || text.tokens[index + 1].lineBreaksBefore > 0 { return nil }
      if text.isMark(index, ",") { return index + 1 }
    }
    return nil
  }

  /// «القوات الحكومية التي تدعمها … قتلت ستة رعاة»: the verb of killing behind or in the relative clause, with its object.
  private func killsBehindRelative(_ mention: ActorIndex.Mention) -> Bool {
    let start = mention.tokens.upperBound
    guard text.reads(start, .relative) else { return false }
    for at in start + 1..<max(start + 1, min(start + 12, text.count - 1)) {
      if text.isMark(at) || text.tokens[at].lineBreaksBefore > 0 || text.reads(at, .complementizer)
        || text.reads(at, .eventMasdar) && !text.reads(at, .eventVerb) || text.tokens[at].kind == .number
      {
        return false
      }
      guard let verb = text.reading(at, .eventVerb), verb.form.contains(.perfect), verb.proclitics.isEmpty,
        verb.form.contains(.feminine) || verb.form.contains(.plural), !verb.form.contains(.pronoun)
      else { continue }
      return hasAgent(verb, before: at + 1)
        && (text.isNumber(at + 1) || text.reads(at + 1, .quantityQualifier) || text.reads(at + 1, .person))
    }
    return false
  }
}
