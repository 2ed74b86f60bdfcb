import ArabicText
import TokenPatterns

/// Who speaks: the subject of a verb of saying or counting, the author of a report or its row.
extension SourceReader {
  /// Subject of a verb of saying or counting, before or behind it.
  func isSpeaker(_ tokens: Range<Int>, _ isOrganization: Bool) -> Bool {
    if !isOrganization,
      !isParty(tokens.lowerBound) || isBlamed(tokens) || text.leadsTally(tokens) || claimsIt(tokens)
    {
      return false
    }
    if !isOrganization, isAddressed(tokens.lowerBound) { return false }
    if !isOrganization, isWhereinSaid(tokens.lowerBound) { return false }
    // «بينهم أفراد من الشرطة»: members of it.
    if isOrganization, text.isLoneFrom(tokens.lowerBound - 1),
      text.reads(tokens.lowerBound - 2, .person) || text.reads(tokens.lowerBound - 2, .group)
    {
      return false
    }
    // «كان يشرف عليها مع وزير الصحة»: who was there too.
    if isOrganization, text.reads(tokens.lowerBound - 1, .withWord) { return false }
    // «كيف فتحت قوات الشرطة …»: a force.
    if isOrganization,
      text.reads(tokens.lowerBound - 1, .force, "troops")
    {
      return false
    }
    // «قال مسؤول المكتب الإعلامي في … التابع لـ”الدفاع المدني السوري”»
    let isOwner = isOrganization && (1...3).contains { text.reads(tokens.lowerBound - $0, .follower) }
    let reach = isOwner ? 14 : isOrganization ? 7 : 4
    for distance in 1...reach where tokens.lowerBound - distance >= 0 {
      let at = tokens.lowerBound - distance
      // «وثق المرصد ارتكاب عناصر وزارة الدفاع 7 إعدامات»: who did it.
      if text.tokens[at + 1].lineBreaksBefore > 0 || text.isMark(at, ".") || text.reads(at, .claim, "act") { break }
      if isFinite(at, .sayVerb) && !text.reads(at, .claim, "adopt") || isFinite(at, .countVerb)
        || text.reads(at, .denial) || isOrganization && text.reads(at, .find)
      {
        return true
      }
      if text.reads(at, .complementizer) || text.tokens[at].kind == .number
        || text.reads(at, .eventMasdar) && !text.isDefinite(at)
      {
        break
      }
    }
    if isOrganization, isAuthor(tokens) || undertakesCount(tokens) || raisesTally(tokens) { return true }
    if isOrganization, headsReport(tokens) || receivesNotice(tokens) { return true }
    let isUnnamed = !isOrganization && text.reads(tokens.lowerBound, .unnamedSource)
    for distance in 0..<(isOrganization ? (text.opensSentence(tokens.lowerBound) ? 10 : 6) : isUnnamed ? 7 : 2) {
      let at = tokens.upperBound + distance
      if at >= text.count || text.tokens[at].lineBreaksBefore > 0 || text.isMark(at, ".") { break }
      if distance <= 1, text.isMark(at, ":") || isOrganization && distance == 0 && isAuthorMark(at),
        opensLine(tokens.lowerBound)
      {
        return isOrganization || distance == 0 && (isBulletin(tokens) || isUnnamed && text.isMark(at, ":"))
      }
      // «… هدفها ثكنة للدرك الوطني، مشيرة إلى …»: who spoke before goes on.
      if distance > 0, text.isMark(at - 1, ","), !text.opensSentence(tokens.lowerBound),
        !text.reads(tokens.lowerBound - 1, .boundary), let verb = text.reading(at, .sayVerb),
        !verb.form.contains(.perfect), !verb.form.contains(.imperfect)
      {
        break
      }
      if let verb = text.reading(at, .sayVerb) ?? text.reading(at, .countVerb) {
        // «أما المتحدث باسم وزارة الصحة فقال …»
        return text.opensSentence(tokens.lowerBound)
          || (1...4).contains {
            text.reads(tokens.lowerBound - $0, .boundary)
              && ($0 == 1
                || text.reading(tokens.lowerBound - $0, .boundary).map { text.entry($0).has("topic") } ?? false)
          }
          || verb.proclitics.isDisjoint(with: .conjunction)
      }
      if text.reads(at, .eventVerb) || text.tokens[at].kind == .number { break }
    }
    return false
  }

  /// «استطاعت لجان التنسيق المحلية في سورية، مع انتهاء الجمعة، توثيق …», «قامت بعثة الأمم المتحدة … بتوثيق …»
  func undertakesCount(_ tokens: Range<Int>) -> Bool {
    guard (1...2).contains(where: { text.reads(tokens.lowerBound - $0, .undertaking) }) else { return false }
    for at in tokens.upperBound..<min(tokens.upperBound + 18, text.count) {
      if text.tokens[at].lineBreaksBefore > 0 || text.isMark(at, ".") || text.reads(at, .eventVerb) { return false }
      if text.reads(at, .countVerb) { return true }
    }
    return false
  }

  /// «رفعت وزارة الصحة حصيلة التفجير إلى 25»
  func raisesTally(_ tokens: Range<Int>) -> Bool {
    guard let verb = text.reading(tokens.lowerBound - 1, .reachVerb), text.entry(verb).has("raised"),
      verb.form.contains(.perfect)
    else { return false }
    return (tokens.upperBound..<min(tokens.upperBound + 4, text.count)).contains { text.reads($0, .tallyNoun) }
  }

  /// «لجان التنسيق المحلية في سوريا — حصيلة يوم الجمعة»: the author of a report at the head of its headline.
  func headsReport(_ tokens: Range<Int>) -> Bool {
    guard opensLine(tokens.lowerBound), let sentence = text.sentence(of: tokens.lowerBound),
      text.text.blocks[text.text.sentences[sentence].block].kind == .headline
    else { return false }
    let place = text.reads(tokens.upperBound, .inWord) ? tokens.upperBound + 1 : tokens.upperBound
    let mark = text.reads(place, .place) ? place + (text.reading(place, .place)?.length ?? 1) : tokens.upperBound
    guard mark + 1 < text.count, isAuthorMark(mark) else { return false }
    return text.reads(mark + 1, .tallyNoun) || text.reads(mark + 1, .report)
  }

  /// «التقرير اليومي لوزارة الصحة», alone in its line; «المركز السوري …» alone in the first one.
  func isAuthor(_ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    if tokens.lowerBound == 0, end < text.count, text.tokens[end].lineBreaksBefore > 0, text.reads(0, .organization) {
      return true
    }
    guard end < text.count, text.tokens[end].lineBreaksBefore > 0,
      text.tokens[tokens.lowerBound].readings.contains(where: { $0.proclitics.contains(.li) })
    else { return false }
    return (1...3).contains { back in
      let at = tokens.lowerBound - back
      return at >= 0 && (text.reads(at, .sourceAnaphor) || text.reads(at, .tallyNoun))
    }
  }

  /// «• الجيش الإسرائيلي: اغتلنا …»: a party at the head of a row of several that speak.
  func isBulletin(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound + 1
    return text.isInRow(tokens.lowerBound) && next < text.count && text.tokens[next].kind == .word
  }

  /// «الدفاع المدني - آثار السيول», «مفوضية … :: حصيلة», a sign or emoji: what parts the author of a post from its text.
  func isAuthorMark(_ at: Int) -> Bool {
    ["-", "–", "—", "|", "/", "•"].contains { text.isMark(at, $0) }
      || text.isMark(at) && ![",", ".", ";", "\"", "(", ")", "؟", "?", "!", "'"].contains { text.isMark(at, $0) }
  }

  /// Whether nothing but a place stands before the name in its line: «محافظة حلب – المرصد …:».
  func opensLine(_ start: Int) -> Bool {
    // «🔻 10:00 | وزارة الصحة:», «عاجل | الدفاع المدني:»
    if start > 0, text.tokens[start].lineBreaksBefore == 0, text.isMark(start - 1, "|") { return true }
    var at = start
    while at > 0, text.tokens[at].lineBreaksBefore == 0, start - at <= 5 {
      at -= 1
      guard text.isMark(at) || text.reads(at, .place) || text.reads(at, .placeCue) else { return false }
    }
    return at == 0 || text.tokens[at].lineBreaksBefore > 0
  }

  /// A party or someone without an id speaks only right beside its verb: «قال الجيش», «نفى متحدث باسم …».
  func isParty(_ start: Int) -> Bool {
    var at = start - 1
    while at >= 0, start - at <= 4, text.reads(at, .spokesman) || text.isMark(at, "\"") { at -= 1 }
    // «أشخاص زعمت إسرائيل أنهم …» says it of them only.
    if text.reads(at, .sayVerb), at > 0, text.tokens[at].lineBreaksBefore == 0, text.reads(at - 1, .person),
      !text.startsWithConjunction(at)
    {
      return false
    }
    // «تقرير أوردته وكالة …»: who passes on what another said.
    if text.reads(start, .unnamedSource), text.reading(at, .sayVerb)?.form.contains(.pronoun) ?? false { return false }
    // «بيان صادر عن الجيش»
    if text.reading(start - 2, .sayVerb)?.length == 2 { return true }
    // «أما التحالف … فأعلن»
    if let boundary = text.reading(start - 1, .boundary), text.entry(boundary).has("topic") { return true }
    // «يذكر أن مصادر أمنية وصحية، أفادت …», «لكن مصدراً طبياً في … أعلن …»
    if text.reads(start, .unnamedSource), isUnnamedSubject(start) { return true }
    // «وكانت السلطات قد أحصت …»
    return isFinite(at, .sayVerb) || text.reads(at, .denial) || isFinite(at, .countVerb)
      || text.reads(at, .auxiliary)
      || text.tokens[start].lineBreaksBefore > 0 || start == 0
      || text.isMark(start - 1, ".")
  }

  /// «وكانت الوزارة قد أعلنت في بيان مقتل …»: wherein somebody who stands before the verb said it.
  private func isWhereinSaid(_ start: Int) -> Bool {
    let verb = start - 2
    return text.reads(start, .unnamedSource) && text.reads(start - 1, .inWord) && isFinite(verb, .sayVerb)
      && (1...3).contains { text.reads(verb - $0, .sourceAnaphor) || text.reads(verb - $0, .organization) }
  }

  /// Whether somebody unnamed opens a clause, and a verb of saying follows within a few words.
  func isUnnamedSubject(_ start: Int) -> Bool {
    guard text.opensSentence(start) || text.reads(start - 1, .complementizer) || text.reads(start - 1, .boundary),
      !text.isDefinite(start)
    else { return false }
    for at in start + 1..<min(start + 8, text.count) {
      if text.tokens[at].lineBreaksBefore > 0 || text.isMark(at, ".") || text.tokens[at].kind == .number {
        return false
      }
      if isFinite(at, .sayVerb) || isFinite(at, .countVerb) { return !text.startsWithConjunction(at) }
      if text.reads(at, .eventVerb) || text.reads(at, .complementizer) { return false }
    }
    return false
  }

  /// Whether the token is a verb of the class, no noun that is written alike: «لسجل التحالف» (the record of …).
  func isFinite(_ index: Int, _ lexicalClass: LexicalClass) -> Bool {
    guard let verb = text.reading(index, lexicalClass) else { return false }
    return verb.proclitics.isDisjoint(with: .article)
      && (verb.form.contains(.imperfect) || !verb.proclitics.contains(.li)) && !verb.proclitics.contains(.ka)
  }

  /// «وأعلنت الحركة، وهي جماعة …، مسؤوليتها عن الهجوم»: who claims it, no one who counts.
  func claimsIt(_ party: Range<Int>) -> Bool {
    guard text.has(.claim) else { return false }
    for at in party.upperBound..<min(party.upperBound + 20, text.count) {
      if text.isMark(at, ".") || text.tokens[at].lineBreaksBefore > 0 || text.reads(at, .complementizer)
        || text.reads(at, .eventMasdar)
      {
        return false
      }
      // «…، وقالت إنها قتلت 30»: and goes on to count.
      if text.reads(at, .claim, "own") {
        return !(at + 1..<min(at + 12, text.count)).prefix { !text.isMark($0, ".") }
          .contains { text.reads($0, .sayVerb) && text.startsWithConjunction($0) }
      }
    }
    return false
  }
}
