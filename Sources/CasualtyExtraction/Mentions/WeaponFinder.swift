import ArabicText
import TokenPatterns

/// Finds what the violence was done with, and what it hit.
struct WeaponFinder {
  let text: AnnotatedText
  let actors: ActorIndex

  /// The classes of the words that a weapon may begin with, an actor's name aside.
  private static let openers = ClassSet([.sameWeapon, .weapon, .incident, .eventVerb])

  /// The weapons in text order; an aircraft or air force is an air strike.
  func weapons() -> [Adjunct] {
    var weapons: [Adjunct] = []
    let stops = text.indices(reading: Self.openers).union(actors.starts)
    var index = 0
    while true {
      index = stops.next(from: index, before: text.count)
      guard index < text.count else { break }
      if let mention = actors.mention(at: index), mention.isAir {
        let isDrone = (index..<mention.tokens.upperBound).contains { text.reads($0, .weapon, "drone") }
        weapons.append(Adjunct(tokens: mention.tokens, ids: [isDrone ? "drone" : "airstrike"]))
        index = mention.tokens.upperBound
        continue
      }
      if text.reads(index, .sameWeapon), let last = weapons.last {
        // «قصف جوي ومدفعي …، … قصف مماثل»: all that were joined.
        var ids = last.ids
        if weapons.count > 1, case let before = weapons[weapons.count - 2],
          before.tokens.upperBound == last.tokens.lowerBound, text.startsWithConjunction(last.tokens.lowerBound)
        {
          ids = before.ids + ids
        }
        weapons.append(Adjunct(tokens: index..<(index + 1), ids: ids))
      }
      if let reading = text.reading(index, .weapon), !isPartOfLonger(index, reading), isUsed(index, reading) {
        weapons.append(Adjunct(tokens: index..<(index + reading.length), ids: [text.entry(reading).value]))
        index += reading.length
        continue
      }
      // «…، أُعدموا برصاص عناصر …»
      if text.isMark(index - 1, ","), let verb = text.reading(index, .eventVerb),
        let weapon = text.entry(verb).features["weapon"]
      {
        weapons.append(Adjunct(tokens: index..<(index + verb.length), ids: [weapon]))
      }
      if let air = airPowerStrike(index) {
        weapons.append(air)
      }
      index += 1
    }
    return weapons
  }

  /// «حي حجر النار», «استولت على 12 دبابة»: fire that nobody opened and arms that were counted are not what it was done with.
  private func isUsed(_ index: Int, _ reading: Reading) -> Bool {
    // «مصنعاً للصواريخ»: what a place is for.
    if reading.proclitics.contains(.li), text.reads(index - 1, .object) || text.reads(index - 1, .target) {
      return false
    }
    if (1...2).contains(where: { (text.reading(index - $0, .truce)?.length ?? 0) > $0 }) { return false }
    // «في أثناء المسيرة»: a march.
    if text.entry(reading).stands(for: "drone"), reading.length == 1,
      text.reads(index - 1, .inWord) || text.reads(index - 1, .dateLink, "during")
    {
      return false
    }
    // «حصار العشرات تحت أنقاض المباني»
    if text.entry(reading).stands(for: "siege"),
      (index..<min(index + 5, text.count)).contains(where: { text.reads($0, .postEvent, "missing") })
    {
      return false
    }
    guard reading.length == 1 else { return true }
    let entry = text.entry(reading)
    if entry.has("opened"), !reading.proclitics.contains(.bi) {
      return (max(0, index - 7)..<index).contains { text.reads($0, .openingFire) }
    }
    return !(entry.has("arms") && index > 0 && text.tokens[index - 1].kind == .number)
  }

  /// A longer reading of another class claims the word («هجوم صاروخ»… never «سوق» in a name).
  private func isPartOfLonger(_ index: Int, _ reading: Reading) -> Bool {
    for back in 0..<4 where index - back >= 0 {
      for other in text.tokens[index - back].readings where other.length > back + reading.length - 1 && other.length > 1
      {
        // «مسيرة العودة» is a march.
        if back == 0, other.lexicalClass == .object { return true }
        if other.lexicalClass == .organization || other.lexicalClass == .unnamedSource { return true }
      }
    }
    return false
  }

  /// «ضربات» of an air power are air strikes.
  private func airPowerStrike(_ index: Int) -> Adjunct? {
    guard let reading = text.reading(index, .incident), text.entry(reading).has("strike") else { return nil }
    for next in (index + 1)..<min(index + 3, max(index + 1, text.count)) {
      if let mention = actors.mention(at: next), mention.ids.contains(where: text.actorTraits.isAirPower) {
        return Adjunct(tokens: index..<(index + 1), ids: ["airstrike"])
      }
    }
    return nil
  }

  /// The targets that an attack word governs, joined ones included.
  func targets() -> [Adjunct] {
    var targets: [Adjunct] = []
    for index in text.indices(reading: ClassSet([.target])) {
      guard let reading = text.reading(index, .target) else { continue }
      let isCampName = text.entry(reading).stands(for: "camp") && isPlaceName(index)
      guard !isCampName, !isNamed(index), !isInState(index), hasAttack(index) else { continue }
      let joined =
        targets.last.map {
          $0.tokens.upperBound >= index - 2 && (text.startsWithConjunction(index) || text.isMark(index - 1, ","))
        } ?? false
      guard joined || isExposed(index) || isStruck(index) else { continue }
      targets.append(Adjunct(tokens: index..<(index + reading.length), ids: [text.entry(reading).value]))
    }
    return targets
  }

  /// «على مغادرة منازلهم»: words of displacement, nothing that was hit.
  private func isInState(_ index: Int) -> Bool {
    (1...3).contains { back in text.reading(index - back, .postEvent).map { $0.length > back } ?? false }
  }

  /// «وتعرضت الأحياء السكنية في أريحا لقصف …»: what an attack came upon.
  private func isExposed(_ index: Int) -> Bool {
    (1...2).contains { text.reads(index - $0, .splitVerb, "injured") || text.reads(index - $0, .otherVerb) }
      && (index + 1..<min(index + 12, max(index + 1, text.count))).contains { at in
        text.tokens[at].readings.contains { $0.lexicalClass == .attackNoun && $0.proclitics.contains(.li) }
      }
  }

  /// Whether the sentence tells of an attack: floods and stampedes have no target.
  private func hasAttack(_ index: Int) -> Bool {
    guard let sentence = text.sentence(of: index).map({ text.text.sentences[$0].tokens }) else { return false }
    return sentence.contains { at in
      at != index
        && (isAttack(at) || text.reads(at, .weapon) || text.reads(at, .incident) || text.reads(at, .agentPhrase)
          || actors.mention(over: at) != nil)
    }
  }

  /// «حي الثكنة», «طريق المطار»: a name.
  private func isNamed(_ index: Int) -> Bool {
    guard index > 0, text.isDefinite(index) else { return false }
    if text.reads(index - 1, .road) { return true }
    return text.tokens[index - 1].readings.contains {
      $0.lexicalClass == .placeCue && ["neighbourhood", "locality"].contains(text.entry($0).value) && $0.length == 1
    }
  }

  private func isPlaceName(_ index: Int) -> Bool {
    text.reads(index, .place) || text.reads(index + 1, .place)
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
    if text.reads(index - 1, .inWord) || text.reads(index - 1, .amid) { return isScene(index) }
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

  /// «تفجير سيارة وسط سوق», «سقوط قذائف داخل ثكنة»: where it went off; a hospital is where they were brought.
  private func isScene(_ index: Int) -> Bool {
    guard let reading = text.reading(index, .target), !text.entry(reading).stands(for: "medical_facility") else {
      return (max(0, index - 4)..<index).contains { text.reads($0, .incident) && !text.reads($0, .eventMasdar) }
    }
    let reach = text.entry(reading).stands(for: "market") ? 12 : 5
    var at = index - 2
    while at >= 0, index - at <= reach, text.tokens[at + 1].lineBreaksBefore == 0, !text.isMark(at) {
      if text.namesAttack(at) { return true }
      if text.reads(at, .relative) || text.reads(at, .boundary) { return false }
      at -= 1
    }
    return false
  }

  private func isAttack(_ index: Int) -> Bool {
    text.reads(index, .attackNoun) || text.reads(index, .attackVerb) || text.reads(index, .assault, "strike")
  }

  private func isAttackOn(_ at: Int, _ distance: Int) -> Bool {
    if distance <= 2, text.reads(at, .assault, "strike") { return true }
    guard text.reads(at, .towardCue) || text.reads(at, .attackVerb) else { return false }
    if text.reads(at, .inWord) { return false }
    if distance <= 3 { return true }
    return text.reads(at, .attackVerb) || distance <= 7 && text.tokens[at].range.count > 6
  }
}
