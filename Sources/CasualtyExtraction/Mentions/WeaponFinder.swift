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
      if let mention = actors.mention(at: index), mention.isAir, isWrecked(mention.tokens) {
        index = mention.tokens.upperBound
        continue
      }
      if let mention = actors.mention(at: index), mention.isAir {
        let isDrone =
          (index..<mention.tokens.upperBound).contains { text.reads($0, .weapon, "drone") }
          || isUnmanned(mention.tokens.upperBound)
        weapons.append(Adjunct(tokens: mention.tokens, ids: [isDrone ? "drone" : "airstrike"]))
        index = mention.tokens.upperBound
        continue
      }
      // «في اشتباكات مماثلة» says none.
      if text.reads(index, .sameWeapon), !text.reads(index - 1, .clash), let last = weapons.last {
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
        let named = text.entry(reading).value
        let end = index + reading.length
        let id = named == "airstrike" && isUnmanned(end) || isFiredByDrone(named, end) ? "drone" : named
        weapons.append(Adjunct(tokens: index..<(index + reading.length), ids: [id]))
        index += reading.length
        continue
      }
      // «…، أُعدموا برصاص عناصر …», «700 مدني أُعدموا في …»
      if isSaidOfThoseBefore(index), let verb = text.reading(index, .eventVerb),
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

  /// «طائرة أمريكية دون طيار», «طائرة حربية أمريكية مسيّرة»: words behind the aircraft say that nobody flew it.
  private func isUnmanned(_ end: Int) -> Bool {
    for at in end..<max(end, min(end + 3, text.count)) {
      if text.startsWithConjunction(at) { return false }
      if text.reads(at, .weapon, "drone") { return true }
      guard text.reads(at, .nationality) || text.reads(at, .actorAdjective) || text.isUnread(at) else { return false }
    }
    return false
  }

  /// «قصف صاروخي من طائرة مسيرة», «بصاروخ من مسيرة»: what the drone fired is no weapon of its own.
  private func isFiredByDrone(_ weapon: String, _ end: Int) -> Bool {
    (weapon == "shelling" || weapon == "rocket") && text.isLoneFrom(end)
      && (text.reads(end + 1, .weapon, "drone") || isUnmanned(end + 2) && text.reads(end + 1, .weapon, "airstrike"))
  }

  /// A verb behind those it is said of: behind a comma, or right behind their noun or figure.
  private func isSaidOfThoseBefore(_ index: Int) -> Bool {
    let before = index - 1
    guard before >= 0, !text.startsWithConjunction(index) else { return false }
    return text.isMark(before, ",") || text.tokens[before].kind == .number
      || text.reads(before, .person) || text.reads(before, .victim) || text.reads(before, .nationality)
      || text.isMark(before, ")") && before > 0 && text.tokens[before - 1].kind == .number
  }

  /// «حي حجر النار», «استولت على 12 دبابة»: fire that nobody opened and arms that were counted are not what it was done with.
  private func isUsed(_ index: Int, _ reading: Reading) -> Bool {
    // «مصنعاً للصواريخ»: what a place is for.
    if reading.proclitics.contains(.li), text.reads(index - 1, .object) || text.reads(index - 1, .target) {
      return false
    }
    // «تسممهم بالغازات السامة»: gas of an accident.
    if text.entry(reading).stands(for: "chemical"), (1...2).contains(where: { text.reads(index - $0, .poisoning) }) {
      return false
    }
    if (1...2).contains(where: { (text.reading(index - $0, .truce)?.length ?? 0) > $0 }) { return false }
    if text.entry(reading).stands(for: "drone"), reading.length == 1, isMarch(index) { return false }
    // «حصار العشرات تحت أنقاض المباني»
    if text.entry(reading).stands(for: "siege"),
      (index..<min(index + 5, text.count)).contains(where: { text.reads($0, .postEvent, "missing") })
    {
      return false
    }
    if isSeized(index, reading) { return false }
    if text.entry(reading).stands(for: "airstrike"), isOnGround(index, reading) { return false }
    if text.entry(reading).stands(for: "airstrike"), isWrecked(index..<(index + reading.length)) { return false }
    guard reading.length == 1 else { return true }
    let entry = text.entry(reading)
    if entry.has("opened"), !reading.proclitics.contains(.bi) {
      // «أطلقوا النيران», not «وفتح الباب أمام النيران»
      let isFire = reading.proclitics.contains(.article) || text.isDefinite(index)
      if isFire, text.reads(index - 1, .beside) { return false }
      return (max(0, index - (isFire ? 3 : 7))..<index).contains { text.reads($0, .openingFire) }
    }
    // «استولت على 12 دبابة», «كتيبة دبابات»
    return
      !(entry.has("arms") && index > 0
      && (text.tokens[index - 1].kind == .number || text.reads(index - 1, .force)))
  }

  /// «مسلحون قتلوا 9 خلال غارة على مخيم»: a raid by people who have no aircraft.
  private func isOnGround(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.length == 1, text.reads(index, .attackNoun) || text.reads(index, .incident),
      !text.reads(index + 1, .weapon)
    else { return false }
    let start = max(0, text.sentence(of: index).map { text.text.sentences[$0].tokens.lowerBound } ?? 0, index - 40)
    let near = actors.mentions(in: start..<min(index + 6, text.count))
    if near.contains(where: { $0.isAir || $0.ids.contains(where: text.actorTraits.isAirPower) }) { return false }
    return near.contains { $0.ids.contains("unidentified") }
      || (start..<index).contains { at in
        text.tokens[at].readings.contains {
          $0.lexicalClass == .eventVerb && $0.form.isSuperset(of: [.perfect, .plural])
            && text.entry($0).features["voice"] == "either"
        }
      }
  }

  /// «استولوا على رشاشات وقذائف», «ضبط بحوزته مسدس»: arms that were taken or found; «سيارة مضادة للرصاص», «تحت دبابة»: what
  /// was kept off or hit.
  private func isSeized(_ index: Int, _ reading: Reading) -> Bool {
    guard text.has(.seizing), !reading.proclitics.contains(.bi) else { return false }
    if text.reads(index - 1, .seizing, "near") { return true }
    for at in (max(0, index - 7)..<index).reversed() {
      if text.isMark(at) || text.tokens[at + 1].lineBreaksBefore > 0 || text.reads(at, .causePhrase)
        || text.reads(at, .eventVerb) && !text.reads(at, .seizing) || text.reads(at, .inWord, "in")
      {
        return false
      }
      if text.reads(at, .seizing), !text.reads(at, .seizing, "near") { return true }
    }
    return false
  }

  /// «في أثناء المسيرة», «قمعت قوات الاحتلال مسيرة», «مسيرة خرجت …»: people who walk.
  private func isMarch(_ index: Int) -> Bool {
    if text.reads(index - 1, .inWord) || text.reads(index - 1, .dateLink, "during") { return true }
    for at in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      if text.isMark(at) || text.tokens[at + 1].lineBreaksBefore > 0 { break }
      if text.reads(at, .march) { return true }
    }
    return text.reads(index + 1, .march) && !text.startsWithConjunction(index + 1)
  }

  /// «تحطم مروحية», «إسقاط طائرة», «طائرة عسكرية سقطت»: an aircraft that came down, no weapon.
  private func isWrecked(_ aircraft: Range<Int>) -> Bool {
    if text.reads(aircraft.lowerBound - 1, .impact, "crash") { return true }
    let behind = aircraft.upperBound..<max(aircraft.upperBound, min(aircraft.upperBound + 3, text.count))
    return behind.contains { at in
      text.tokens[at].readings.contains {
        $0.lexicalClass == .impact && text.entry($0).stands(for: "crash") && $0.form.contains(.perfect)
          && $0.proclitics.isDisjoint(with: .conjunction)
      }
    }
  }

  /// A longer reading of another class claims the word («هجوم صاروخ»… never «سوق» in a name).
  private func isPartOfLonger(_ index: Int, _ reading: Reading) -> Bool {
    for back in 0..<4 where index - back >= 0 {
      for other in text.tokens[index - back].readings where other.length > back + reading.length - 1 && other.length > 1
      {
        // «مسيرة العودة» is a march.
        if back == 0, other.lexicalClass == .object { return true }
        if back > 0, other.lexicalClass == .object || other.lexicalClass == .place { return true }
        if other.lexicalClass == .organization || other.lexicalClass == .unnamedSource
          // «الرصاص المصبوب»: an operation's name.
          || other.lexicalClass == .dateEvent
        {
          return true
        }
      }
    }
    return false
  }

  /// «ضربة روسية بصاروخ إسكندر»: the text says with what.
  private func isToldWith(_ strike: Int) -> Bool {
    (strike + 1..<min(strike + 4, max(strike + 1, text.count))).contains { at in
      text.tokens[at].readings.contains {
        $0.lexicalClass == .weapon && $0.proclitics.contains(.bi)
          && ["rocket", "shelling", "drone"].contains(text.entry($0).value)
      }
    }
  }

  /// «ضربات» of an air power are air strikes.
  private func airPowerStrike(_ index: Int) -> Adjunct? {
    guard let reading = text.reading(index, .incident), text.entry(reading).has("strike"), !isToldWith(index) else {
      return nil
    }
    for next in (index + 1)..<min(index + 3, max(index + 1, text.count)) {
      if let mention = actors.mention(at: next), mention.ids.contains(where: text.actorTraits.isAirPower) {
        return Adjunct(tokens: index..<(index + 1), ids: ["airstrike"])
      }
    }
    return nil
  }
}
