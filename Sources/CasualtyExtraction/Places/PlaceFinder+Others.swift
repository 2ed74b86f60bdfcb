import ArabicText
import TokenPatterns

/// Whether a name belongs to something else: an organisation, an actor, a person's origin, a speaker.
extension PlaceFinder {
  static let blockers = ClassSet([.organization, .actor, .actorAdjective, .unnamedSource])

  /// Whether no longer reading (an organisation, an actor, a person's origin) claims the tokens.
  func isFree(_ index: Int, _ length: Int) -> Bool {
    for back in 0..<6 where text.reads(index - back, anyOf: Self.blockers) {
      for reading in text.tokens[index - back].readings where Self.blockers.contains(reading.lexicalClass) {
        if back == 0, reading.lexicalClass == .actorAdjective, isCountry(index, reading) { continue }
        // «في الولايات المتحدة»: the country's name is its forces' as well.
        if back == 0, reading.lexicalClass == .actor { continue }
        if reading.length > back, reading.length > 1 || reading.lexicalClass != .actor { return false }
      }
    }
    if isBlocked(index) { return false }
    // «وفقاً للخرطوم», «بحسب القاهرة»: its government says so.
    if text.reads(index - 1, .according), !text.reads(index - 1, .inWord), !text.reads(index, .placeCue) {
      return false
    }
    // «مسقط رأسه»: no Muscat.
    if text.tokens[index].readings.contains(where: { $0.lexicalClass == .object && $0.length > length }) {
      return false
    }
    if isSeat(index) || isQuotedName(index) || isOutlet(index, length) { return false }
    // A country's bare name may be its forces' («قتلت روسيا»); the role decides, places need a preposition.
    if let actor = text.reading(index, .actor), actor.length >= length {
      guard
        text.reads(index - 1, .inWord) || text.reads(index - 1, .placeCue) || isStruck(index)
          || actor.proclitics.contains(.bi) || headsNews(index, actor.length)
      else {
        return false
      }
    }
    return !isElsewhere(index)
  }

  /// «تركيا.. مقتل 4», «روسيا: 12 قتيلاً»: the country before the news.
  private func headsNews(_ index: Int, _ length: Int) -> Bool {
    let next = index + length
    return text.opensSentence(index) && next < text.count && text.tokens[next].lineBreaksBefore == 0
      && (text.isMark(next, ".") || text.isMark(next, ":") || text.isMark(next, "…") || text.isMark(next, "|"))
  }

  /// «قال في مؤتمر صحفي في العاصمة كابول», «صرح للصحفيين في مدينة لكناو»: where somebody spoke.
  func isWhereSaid(_ index: Int) -> Bool {
    for at in (max(0, index - 5)..<index).reversed() {
      if let talk = text.reading(at, .elsewhere), text.entry(talk).stands(for: "talk") {
        return at + talk.length >= index - 2
      }
      guard
        text.reads(at, .inWord) || text.reads(at, .genericPlace) || text.reads(at, .placeCue)
          || at > 0 && text.reads(at - 1, .elsewhere, "talk")
      else { return false }
    }
    return false
  }

  /// «تدخلها في سوريا», «باستثناء حلب», «الطريق الرابط بين حماة …»: where something else happened, or a road leads.
  func isElsewhere(_ index: Int) -> Bool {
    // «مليشيا مدعومة من الإمارات»: who backs them.
    if text.reads(index - 2, .support), text.isLoneFrom(index - 1) { return true }
    guard text.has(.elsewhere) else { return false }
    // «ضمن الحدود الإدارية لدير الزور» is inside.
    let isOwner = text.tokens[index].readings.contains { $0.lexicalClass == .place && $0.proclitics.contains(.li) }
    guard !isOwner else { return false }
    if isWhereSaid(index) { return true }
    let start = cue(before: index).map { $0 == "any" ? index : index - 1 } ?? index
    return (max(0, index - 3)..<index).contains { at in
      guard text.reads(at, .elsewhere), !text.reads(at, .elsewhere, "campaign"), !isInWeapon(at), !isTallied(at) else {
        return false
      }
      // «هجوم على القنصلية في بنغازي»
      // «أمام مبنى السفارة وسط بغداد»
      if text.reads(at, .elsewhere, "mission"),
        (1...2).contains(where: {
          (text.reads(at - $0, .towardCue) || text.reads(at - $0, .beside)) && !text.reads(at - $0, .inWord)
        })
      {
        return false
      }
      // «الأزمة في مخيم اليرموك»: of that place alone.
      if start < index || text.reads(index, .placeCue), text.reads(at, .elsewhere, "war"),
        text.reads(start - 1, .inWord)
      {
        return false
      }
      // «عبور الحدود قرب قرية خربة الجوز», «عبور الحدود من ريف إدلب»
      return !(at..<index).contains { text.reads($0, .beside) } && !text.isLoneFrom(start - 1)
    }
  }

  /// Where somebody comes from, or where an earthquake had its centre.
  func isBlocked(_ index: Int) -> Bool {
    text.has(.elsewhere) && (max(0, index - 6)..<index).contains { text.reads($0, .elsewhere, "centre") }
      || isBehindOrigin(index)
      || isOrigin(index)
  }

  /// «نزوح 350 أسرة من بلدة …»: where people fled from is where it happened.
  func isFled(_ index: Int) -> Bool { UnknownPlace(text: text).isFled(index) }

  /// «وزارة الصحة في غزة»: of the organisation's name.
  func isSeat(_ index: Int) -> Bool {
    guard index > 1, text.has(.organization), text.tokens[index].lineBreaksBefore == 0 else { return false }
    var at = index - 1
    if text.reads(at, .placeCue), text.tokens[at].readings.allSatisfy({ !text.entry($0).stands(for: "any") }) {
      at -= 1
    }
    guard at > 0, text.reads(at, .inWord, "in") else { return false }
    return (1...4).contains { back in
      at - back >= 0
        && text.tokens[at - back].readings.contains {
          $0.lexicalClass == .organization && $0.length == back && text.entry($0).value.hasSuffix("ministry")
        }
    }
  }

  /// «في تركيا»: behind a preposition the country, not the adjective in the accusative; «في السعودية» no adjective either.
  func isCountry(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.length == 1 else { return false }
    let isBehindIn =
      text.reads(index - 1, .inWord) || text.reads(index - 1, .placeCue, "any") || reading.proclitics.contains(.bi)
      || headsNews(index, 1)
    if isBehindIn { return !text.isDefinite(index) || text.reads(index, .place) }
    return !text.isDefinite(index)
      && (text.reads(index - 1, .fromWord) || isStruck(index)
        || index > 0 && text.startsWithConjunction(index) && text.reads(index - 1, .place))
  }

  /// «الزلزال الذي ضرب تركيا», «ضرب زلزال بقوة 7 درجات تركيا»: what a disaster struck.
  func isStruck(_ index: Int) -> Bool {
    (max(0, index - 7)..<index).contains { at in
      text.reads(at, .disaster)
        && (at..<index).allSatisfy { !text.isMark($0, ",") && text.tokens[$0 + 1].lineBreaksBefore == 0 }
    }
  }

  /// «السورية» is the adjective, not «سورية»; a name behind «حي», «بلدة» has no «بـ» («باب» is not «إب»).
  func isName(_ reading: Reading, at index: Int) -> Bool {
    if reading.proclitics.contains(.article) || isAdjective(index) || speaks(reading, at: index) { return false }
    // «فإن» is no «فان».
    if text.reads(index, .complementizer), text.hasOtherAlef(index) { return false }
    guard !reading.proclitics.isDisjoint(with: [.bi, .li]), index > 0, text.tokens[index].lineBreaksBefore == 0 else {
      return true
    }
    // «في لبنان» is no «لـ».
    if reading.proclitics.contains(.li) { return text.isDefinite(index - 1) || !text.reads(index - 1, .placeCue) }
    // «في قرية بريف دمشق»
    if reading.length > 1, text.reads(index, .placeCue, "rural") { return true }
    return !text.tokens[index - 1].readings.contains {
      $0.lexicalClass == .placeCue && !text.entry($0).stands(for: "any") && $0.length == 1
    }
  }

  /// «في مناطق سورية عدة», «جنسيات غير سورية»: of a country, not the country.
  func isAdjective(_ index: Int) -> Bool {
    guard index > 0, text.tokens[index].lineBreaksBefore == 0,
      let adjective = text.reading(index, .nationality), adjective.proclitics.isEmpty,
      text.word(index).endsWithTehMarbuta
    else { return false }
    return text.tokens[index - 1].kind == .word
      && (!text.reads(index - 1, .placeCue) || text.reads(index - 1, .placeCue, "area"))
      && !text.reads(index - 1, .fromWord)
      && !text.reads(index - 1, .toWord) && !text.reads(index - 1, .inWord)
  }

  /// «ونفت طهران», «أعلنت واشنطن»: a government by its capital; «بيروت: حمل …» is where the report was written.
  func speaks(_ reading: Reading, at index: Int) -> Bool {
    guard reading.proclitics.isEmpty else { return false }
    if index > 0, text.tokens[index].lineBreaksBefore == 0,
      text.reads(index - 1, .sayVerb) || text.reads(index - 1, .denial)
    {
      return text.reading(index - 1, .sayVerb)?.length ?? 1 == 1
    }
    guard index == 0 || text.tokens[index].lineBreaksBefore > 0 else { return false }
    let end = index + reading.length
    // «اسطنبول وكالات: قتل …»
    if text.reads(end, .unnamedSource), text.isMark(end + 1, ":") { return true }
    let isParted = text.isMark(end, ":") || text.isMark(end, "-") || text.isMark(end, "/") || text.isMark(end, "(")
    guard isParted else { return false }
    return text.isMark(end, ":") && text.reads(end + 1, .sayVerb)
      || (end..<min(end + 3, text.count)).contains { text.reads($0, .unnamedSource) }
  }

  /// «حصيلة ضحايا النزاع في طرابلس»: of the war whose dead are told.
  func isTallied(_ index: Int) -> Bool {
    text.reads(index - 1, .victim) || text.reads(index - 1, .tallyNoun)
  }

  /// «مخلفات الحرب»: the word belongs to a weapon's name.
  func isInWeapon(_ index: Int) -> Bool { text.isWithin(index, .weapon, reach: 3) }
}
