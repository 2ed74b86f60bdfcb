import ArabicText
import TokenPatterns

/// Finds what was hit.
extension WeaponFinder {
  /// The targets that an attack word governs, joined ones included.
  func targets() -> [Adjunct] {
    var targets: [Adjunct] = []
    for index in text.indices(reading: ClassSet([.target])) {
      guard let reading = text.reading(index, .target) else { continue }
      let isRefuge = isRefuge(reading, at: index)
      // «كفرنا»: a town, not «كـ» and an oven.
      if reading.proclitics.contains(.ka) { continue }
      let isCampName = text.entry(reading).stands(for: "camp") && isPlaceName(index)
      // «بيت حانون»: a town; «أضرار في منازل»: what was damaged besides.
      let isTown =
        text.entry(reading).stands(for: "residential") && (text.reading(index, .place)?.length ?? 0) > reading.length
      guard !isCampName, !isTown, !isNamed(index), !isInState(index), !isDamaged(index), !isTallyOfThings(index),
        hasAttack(index) || isCounted(on: index)
      else { continue }
      let joined =
        targets.last.map {
          $0.tokens.upperBound >= index - 2 && (text.startsWithConjunction(index) || text.isMark(index - 1, ","))
        } ?? false
      guard
        joined || isExposed(index) || isSubject(reading, at: index) || isHitByShell(index) || isStruck(index)
          || isCounted(on: index) || isAimedAt(index)
      else { continue }
      targets.append(
        Adjunct(tokens: index..<(index + reading.length), ids: [isRefuge ? "camp" : text.entry(reading).value]))
    }
    return targets
  }

  /// «معسكر للنازحين», «معسكر السلام للنازحين»: a camp of those who fled, no soldiers'.
  private func isRefuge(_ reading: Reading, at index: Int) -> Bool {
    guard text.entry(reading).stands(for: "military_site") else { return false }
    let end = index + reading.length
    for at in end..<min(end + 4, max(end, text.count)) {
      guard text.tokens[at].kind == .word || text.isMark(at, "\""), text.tokens[at].lineBreaksBefore == 0 else {
        return false
      }
      let isFled = text.tokens[at].readings.contains {
        ($0.lexicalClass == .victim || $0.lexicalClass == .person) && $0.form.contains(.plural)
          && (text.entry($0).stands(for: "displaced")
            || ["displaced", "refugee"].contains(text.entry($0).features["role"]))
      }
      if isFled { return at == end || text.tokens[at].readings.contains { $0.proclitics.contains(.li) } }
      if text.reads(at, .inWord) || text.startsWithConjunction(at) { return false }
    }
    return false
  }

  /// «استهداف قوات الدعم السريع لمخيم», «قصف الاحتلال لمدرسة»: behind the attack and its owner.
  private func isAimedAt(_ index: Int) -> Bool {
    guard text.tokens[index].readings.contains(where: { $0.lexicalClass == .target && $0.proclitics.contains(.li) }),
      actors.covers(index - 1)
    else { return false }
    for at in (max(0, index - 6)..<index).reversed() {
      if text.isMark(at) && !text.isMark(at, "\"") || text.tokens[at + 1].lineBreaksBefore > 0 { return false }
      if text.reads(at, .attackNoun) || text.reads(at, .incident) { return true }
    }
    return false
  }

  /// «كان من بينها 8 على مدارس»: attacks told before, counted by what they hit.
  private func isCounted(on index: Int) -> Bool {
    index > 1 && text.reads(index - 1, .onWord) && text.tokens[index - 2].kind == .number
      && text.tokens[index].lineBreaksBefore == 0
  }

  /// «واجتاحت … ودُمّر 455 منزلاً»: things counted, no attack word before the figure.
  private func isTallyOfThings(_ index: Int) -> Bool {
    guard index > 1, text.tokens[index - 1].kind == .number, text.tokens[index - 2].kind == .word, !isAttack(index - 2)
    else { return false }
    return text.isUnread(index - 2) || text.tokens[index - 2].readings.allSatisfy { $0.lexicalClass == .otherVerb }
  }

  /// «على مغادرة منازلهم»: words of displacement, nothing that was hit.
  private func isInState(_ index: Int) -> Bool { text.isWithin(index, .postEvent, reach: 3) }

  /// «وتعرضت الأحياء السكنية في أريحا لقصف …», «تعرض عدد من المراكز لهجوم»: what an attack came upon.
  private func isExposed(_ index: Int) -> Bool {
    for at in (max(0, index - 3)..<index).reversed() {
      if text.reads(at, .splitVerb, "injured") || text.reads(at, .otherVerb) {
        return (index + 1..<min(index + 12, max(index + 1, text.count))).contains { at in
          text.tokens[at].readings.contains {
            [.attackNoun, .weapon].contains($0.lexicalClass) && $0.proclitics.contains(.li)
          }
        }
      }
      guard
        text.reads(at, .vagueQuantity) || text.isLoneFrom(at) || text.reads(at, .oneOf) || text.reads(at, .tallyNoun)
      else { return false }
    }
    return false
  }

  /// «مدرسة استهدفتها طائرات», «منزل أحد الناشطين استُهدف», «مخيم … تعرض لهجوم»: the verb behind says what came upon it.
  private func isSubject(_ reading: Reading, at index: Int) -> Bool {
    let end = index + reading.length
    for at in end..<max(end, min(end + 5, text.count)) {
      if text.isMark(at) && !text.isMark(at, "\"") || text.tokens[at].lineBreaksBefore > 0
        || text.startsWithConjunction(at) || text.reads(at, .eventVerb) || text.reads(at, .towardCue) && !isHit(at)
      {
        return false
      }
      if text.reads(at, .splitVerb, "injured") || text.reads(at, .otherVerb) { return comesUnderAttack(at) }
      guard isHit(at) else { continue }
      // A post or patrol attacks as well as it is attacked.
      return !text.entry(reading).stands(for: "military_site") || text.word(at).endsWithObject
    }
    return false
  }

  /// «استهدف», «قصفت»: a verb of hitting in the perfect.
  private func isHit(_ index: Int) -> Bool {
    // «قصف» is the noun as well.
    guard !text.reads(index, .attackNoun), let verb = text.reading(index, .attackVerb) else { return false }
    return text.entry(verb).has("hits") && verb.form.contains(.perfect)
  }

  /// «تعرضت لقصف», «تعرض، لهجوم»: an attack with «لـ» behind the verb.
  private func comesUnderAttack(_ verb: Int) -> Bool {
    (verb + 1..<max(verb + 1, min(verb + 8, text.count))).contains { at in
      text.tokens[at].readings.contains {
        [.attackNoun, .weapon, .incident].contains($0.lexicalClass) && $0.proclitics.contains(.li)
      }
    }
  }

  /// «أضرار في عدد من المنازل», «دمار كبير بالمنازل»: what it did besides.
  private func isDamaged(_ index: Int) -> Bool {
    for at in (max(0, index - 6)..<index).reversed() {
      if text.reads(at, .impact, "damage") { return true }
      if text.isMark(at) || isAttack(at) { return false }
    }
    return false
  }

  /// Whether the sentence tells of an attack: floods and stampedes have no target.
  private func hasAttack(_ index: Int) -> Bool {
    guard let sentence = text.sentence(of: index).map({ text.text.sentences[$0].tokens }) else { return false }
    let isDisaster = sentence.contains { text.reads($0, .disaster) }
    // «تحطمت طائرة لدى هبوطها في مطار …»
    let isCrash = sentence.contains { text.reads($0, .impact, "crash") && !text.reads($0, .resultVerb) }
    return sentence.contains { at in
      at != index
        && (text.reads(at, .attackNoun) || text.reads(at, .weapon) && !(isCrash && text.reads(at, .weapon, "airstrike"))
          || text.reads(at, .assault, "strike")
          || text.reads(at, .impact, "blast") && !isAccident(at)
          // «السيول التي ضربت …»
          || !isDisaster
            && (text.reads(at, .attackVerb) && !isDawn(at) || isAct(at) || text.reads(at, .agentPhrase)
              || actors.mention(over: at) != nil))
    }
  }

  /// «فجر الأربعاء»: the dawn, nobody who blew up anything.
  private func isDawn(_ index: Int) -> Bool {
    text.reads(index, .dateDayPart)
      && (text.reads(index + 1, .dateWeekday) || text.reads(index + 1, .dateNearDay)
        || text.reads(index + 1, .dateUnit))
  }

  /// An incident that is violent of itself; «حادث التدافع» is not.
  private func isAct(_ index: Int) -> Bool {
    text.reading(index, .incident).map { !text.entry($0).has("generic") } ?? false
  }

  /// «انفجار أسطوانة غاز»
  private func isAccident(_ blast: Int) -> Bool {
    (blast + 1..<max(blast + 1, min(blast + 4, text.count))).contains {
      text.reads($0, .disaster) || text.reads($0, .impact, "fuel")
    }
  }

  /// «حي الثكنة», «طريق المطار»: a name.
  private func isNamed(_ index: Int) -> Bool {
    // «منطقة “سوق الجمعة”»
    let cue = text.isMark(index - 1, "\"") ? index - 2 : index - 1
    if let place = text.reading(index, .place), let target = text.reading(index, .target), place.length > target.length,
      text.tokens[max(cue, 0)].readings.contains(where: {
        $0.lexicalClass == .placeCue && !text.entry($0).stands(for: "any")
      })
    {
      return true
    }
    guard index > 0, text.isDefinite(index) else { return false }
    if text.reads(index - 1, .road) || isOwnName(index) { return true }
    return text.tokens[index - 1].readings.contains {
      $0.lexicalClass == .placeCue && ["neighbourhood", "locality"].contains(text.entry($0).value) && $0.length == 1
    }
  }

  /// «مسجد الروضة», «مستشفى الجامعة»: what a house of prayer, a school or a hospital is called.
  private func isOwnName(_ index: Int) -> Bool {
    guard let bearer = text.reading(index - 1, .target), !text.isDefinite(index - 1),
      let name = text.reading(index, .target)
    else { return false }
    return ["mosque", "church", "school", "medical_facility"].contains(text.entry(bearer).value)
      && !text.entry(name).stands(for: text.entry(bearer).value)
  }

  private func isPlaceName(_ index: Int) -> Bool {
    // «معسكر» alone is a town of Algeria.
    text.reading(index, .place).map { $0.length > 1 } ?? false || text.reads(index + 1, .place)
      || (text.isDefinite(index + 1) && text.isUnread(index + 1))
  }

  /// «على مساجد», «استهدف سوقاً», «قصف … منازل»: within a few words of an attack word, nothing else between.
  private func isStruck(_ index: Int) -> Bool {
    if let reading = text.reading(index, .target), reading.proclitics.contains(.li) {
      return isAttack(index - 1) || isAttack(index - 2)
    }
    // «انفجار سيارة قرب المطار»: beside it.
    if text.reads(index - 1, .beside) { return false }
    // «نقل إلى المستشفى»: where they were brought.
    if text.reads(index - 1, .toWord) || text.reads(index - 2, .breakdown) { return false }
    // «في أحد الأسواق»
    let first = text.reads(index - 1, .oneOf) ? index - 1 : index
    if text.reads(first - 1, .inWord) || text.reads(first - 1, .amid) { return isScene(index, behind: first - 2) }
    // «بكنيسة», «تفجير مسجد»; with «بـ» a patrol is hit, no site.
    if let target = text.reading(index, .target),
      target.proclitics.contains(.bi) && !text.entry(target).stands(for: "military_site")
        || text.reads(index - 1, .impact, "blast")
    {
      return isScene(index, behind: index - 1)
    }
    for distance in 1...14 where index - distance >= 0 {
      let at = index - distance
      if text.tokens[at + 1].lineBreaksBefore > 0 || text.isMark(at, ".") { return false }
      if text.reads(at, .fromWord) || text.reads(at, .relative) || text.reads(at, .eventMasdar) && distance > 1 {
        return false
      }
      if isAttackOn(at, distance) { return true }
    }
    return false
  }

  /// «تفجير سيارة وسط سوق», «سقوط قذائف داخل ثكنة», «انفجار بكنيسة»: where it went off; a hospital is where they were
  /// brought.
  private func isScene(_ index: Int, behind before: Int) -> Bool {
    guard let reading = text.reading(index, .target), !text.entry(reading).stands(for: "medical_facility") else {
      return (max(0, index - 4)..<index).contains { text.reads($0, .incident) && !text.reads($0, .eventMasdar) }
    }
    let reach = text.entry(reading).stands(for: "market") ? 12 : 6
    var at = before
    while at >= 0, index - at <= reach, text.tokens[at + 1].lineBreaksBefore == 0, !text.isMark(at) {
      if text.reads(at, .impact, "blast") { return !isAccident(at) }
      if text.reads(at, .attackNoun) || text.reads(at, .weapon) || isAct(at) { return true }
      // «الانفجار الأول الذي وقع داخل كنيسة»
      let isOfBlast = (1...2).contains { text.reads(at - $0, .impact, "blast") && text.isDefinite(at - $0) }
      if text.reads(at, .relative), isOfBlast {
        return !isAccident(text.reads(at - 1, .impact, "blast") ? at - 1 : at - 2)
      }
      if text.reads(at, .relative) || text.reads(at, .boundary) { return false }
      at -= 1
    }
    return false
  }

  /// «أصاب صاروخ مستشفى», «أصابت قذيفة منزلاً»: what a shell or missile hit.
  private func isHitByShell(_ index: Int) -> Bool {
    (2...4).contains { back in
      guard let verb = text.reading(index - back, .eventVerb), text.entry(verb).stands(for: "injured"),
        text.entry(verb).features["voice"] == "active"
      else { return false }
      return text.reads(index - back + 1, .weapon)
    }
  }

  private func isAttack(_ index: Int) -> Bool {
    text.reads(index, .attackNoun) || text.reads(index, .attackVerb) || text.reads(index, .assault, "strike")
  }

  private func isAttackOn(_ at: Int, _ distance: Int) -> Bool {
    if distance <= 2, text.reads(at, .assault, "strike") {
      // «إحراق 14 خيمة»: things destroyed, told as such.
      return distance == 1 || text.tokens[at + 1].kind != .number
    }
    guard text.reads(at, .towardCue) || text.reads(at, .attackVerb) else { return false }
    if text.reads(at, .inWord) { return false }
    // «نفذتها دورية»: the subject of a verb whose object is a pronoun.
    if distance <= 2, !text.reads(at, .towardCue), text.word(at).endsWithObject { return false }
    if distance <= 3 { return true }
    return text.reads(at, .attackVerb) || distance <= 7 && text.tokens[at].range.count > 6
  }
}
