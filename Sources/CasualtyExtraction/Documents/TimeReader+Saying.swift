import ArabicText
import TokenPatterns

/// Dates that are no fact's: of a verb of saying, a report, a comparison or an age.
extension TimeReader {
  /// «قالت أمس», «أصدر … اليوم تقريره»: between the verb of saying and the date nothing is told yet.
  func isSaying(_ tokens: Range<Int>) -> Bool {
    // «شيّع المئات اليوم جثامين 7 سقطوا أمس»: when they were buried.
    if (max(0, tokens.lowerBound - 4)..<tokens.lowerBound).contains(where: { text.reads($0, .funeral) }) { return true }
    if isOfQuotedTally(tokens) { return true }
    // «تحل اليوم الذكرى العاشرة لمجزرة …»: when it is remembered.
    if (tokens.upperBound..<tokens.upperBound + 2).contains(where: { text.reads($0, .memorial) }) { return true }
    // «وبحسب تقرير صادر عن المكتب، الإثنين 1 أيلول، فإن …»: when the report was written.
    if datesReport(tokens) { return true }
    // «بحسب ما تشير الأدلة، يوم 7 نيسان 2018، هاجمت …»: a whole date behind a comma opens what is told.
    // «أعلنت الوزارة، الخميس 9 أيار 2024، عن …» dates what is said no more than «الخميس» alone.
    if text.isMark(tokens.lowerBound - 1, ","), tokens.reduce(0, { $0 + (text.isMark($1) ? 0 : 1) }) > 3,
      !leadsSaid(tokens.upperBound)
    {
      return false
    }
    // «التقرير الذي وصلت الوكالة نسخة منه اليوم»
    if text.reads(tokens.lowerBound - 1, .dateLink, "of-it"), text.reads(tokens.lowerBound - 2, .numberCue, "version") {
      return true
    }
    // «أعلنت الوزارة، في بيان …، أمس، أن …»: the date stands right before what is said.
    let behind = text.isMark(tokens.upperBound, ",") ? tokens.upperBound + 1 : tokens.upperBound
    let isBeforeSaid = behind > tokens.upperBound && text.reads(behind, .complementizer)
    // «وسيتفقد الموقع، السبت، …»: what is to come.
    let first = text.sentence(of: tokens.lowerBound).map { text.text.sentences[$0].tokens.lowerBound } ?? 0
    if (max(first, tokens.lowerBound - 4)..<tokens.lowerBound).contains(where: { isFuture($0) }) { return true }
    // «ومساء الجمعة، أعلنت القناة …»: right before the verb of saying.
    if let verb = text.reading(behind, .sayVerb), verb.form.contains(.perfect), verb.proclitics.isEmpty,
      !text.reads(behind, .eventVerb), !text.reads(behind, .countVerb),
      // «وفي اليوم ذاته، أفاد …»: the day of what was told before.
      !tokens.contains(where: { text.reads($0, .itself) })
    {
      return true
    }
    // «وقال في بيان، الخميس: …»
    let isBeforeColon = text.isMark(tokens.upperBound, ":")
    var index = tokens.lowerBound - 1
    var steps = 0
    while index >= 0, steps < (isBeforeSaid || isBeforeColon ? 24 : 14), text.tokens[index + 1].lineBreaksBefore == 0,
      !text.isMark(index, ".")
    {
      if text.reads(index, .countVerb) { return false }
      // «التقرير الذي صدر اليوم» dates the report; «الهجوم الذي وقع اليوم» what is told.
      if text.reads(index, .relative) { return text.reads(index - 1, .sourceAnaphor) }
      if text.reads(index, .sayVerb) { return true }
      // «مسؤوليته عن تفجير آخر الإثنين الماضي»: of the attack.
      if events.contains(index) || steps < 3 && text.reads(index, .incident) { return false }
      // «وأشارت إلى اندلاع حريق أمس», «أعلن عن هجوم استهدف فجر اليوم …»: of what happened.
      if text.reads(index, anyOf: Self.happenings), !text.isDefinite(index), !isGeneric(index) { return false }
      // «أشارت إلى اندلاع حريق أمس»
      if text.reads(index, .accident), text.reads(index - 1, .dateOutset) { return false }
      // «قال في بيان: «يوم 12 آب …»»
      if text.isMark(index, ":"), !isBeforeColon { return false }
      index -= 1
      steps += 1
    }
    return false
  }

  /// «قيادة عمليات كركوك»
  func isGeneric(_ index: Int) -> Bool {
    text.reading(index, .incident).map { text.entry($0).has("generic") } ?? false
  }

  /// Whether a comma and then «أن», «عن» stand at `end`.
  private func leadsSaid(_ end: Int) -> Bool {
    let comma = text.isMark(end, ")") ? end + 1 : end
    return text.isMark(comma, ",") && (text.reads(comma + 1, .complementizer) || text.reads(comma + 1, .sought))
  }

  static let happenings = ClassSet([.disaster, .clash, .incident, .attackNoun])

  /// «القاهرة 23 يوليو 2020 (شينخوا) أعلن …», «الخرطوم 17 يونيو 2013- قالت …»: when the report was written.
  func isDateline(_ mention: DateMention) -> Bool {
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    guard mention.kind == .day, let sentence = text.sentence(of: start).map({ text.text.sentences[$0].tokens }),
      (1...4).contains(start - sentence.lowerBound), text.reads(sentence.lowerBound, .place),
      (sentence.lowerBound..<start).allSatisfy({ text.reads($0, .place) || text.isMark($0) })
    else { return false }
    let isParted = text.isMark(end, "-") || text.isMark(end, "–") || text.isMark(end, "(")
    // «دمشق/ عمان، 19 تشرين الثاني 2018 - "تعبّر …»: a quotation.
    return isParted
      && (text.isMark(end + 1, "\"")
        || (end..<min(end + 8, sentence.upperBound)).contains { text.reads($0, .sayVerb) })
  }

  /// «سيتفقد», «وستعلن»: an imperfect with «سـ».
  func isFuture(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && text.isUnread(index) && text.tokens[index].range.count > 8
      && text.word(index).beginsAsFuture && !text.word(index).endsWithTehMarbuta
  }

  /// «مظاهرات أيام الجمعة»: every week, no day; «أيام السبت والأحد» are two.
  func recurs(_ mention: DateMention) -> Bool {
    let tokens = mention.tokens
    return mention.kind == .relative && tokens.count == 2 && text.reads(tokens.upperBound - 1, .dateWeekday)
      && text.reading(tokens.lowerBound, .dateUnit).map { $0.form.contains(.plural) } ?? false
  }

  /// «امرأتين في الثلاثينات»: how old somebody is.
  func isAgeOf(_ mention: DateMention) -> Bool {
    guard mention.kind == .decade else { return false }
    let before =
      text.reads(mention.tokens.lowerBound - 1, .inWord) ? mention.tokens.lowerBound - 2 : mention.tokens.lowerBound - 1
    return text.reads(before, .person) || text.reads(before, .victim)
  }

  /// «…، وفق حصيلة للصليب الأحمر صباح الأربعاء»: when it was counted.
  func isOfQuotedTally(_ tokens: Range<Int>) -> Bool {
    for at in (max(0, tokens.lowerBound - 9)..<tokens.lowerBound).reversed() {
      if text.reads(at, .tallyNoun) { return text.reads(at - 1, .according) }
      if text.isMark(at) || events.contains(at) || text.tokens[at + 1].lineBreaksBefore > 0 { return false }
    }
    return false
  }

  /// Whether a date stands between a report named as the source and «فإن», «أن».
  func datesReport(_ tokens: Range<Int>) -> Bool {
    let behind = text.isMark(tokens.upperBound, ",") ? tokens.upperBound + 1 : tokens.upperBound
    guard text.reads(behind, .complementizer) else { return false }
    for at in stride(from: tokens.lowerBound - 1, through: max(0, tokens.lowerBound - 16), by: -1) {
      if text.reads(at, .according) {
        return (at + 1..<min(at + 3, tokens.lowerBound)).contains {
          text.reads($0, .report) || text.reads($0, .sourceAnaphor)
        }
      }
      if events.contains(at) || text.isMark(at, ".") || text.tokens[at + 1].lineBreaksBefore > 0 { return false }
    }
    return false
  }

  /// «ضمن العملية التي انطلقت في 9 شباط»: when what the deaths belong to began.
  func datesLaunch(_ tokens: Range<Int>) -> Bool {
    let verb = text.reads(tokens.lowerBound - 1, .inWord) ? tokens.lowerBound - 2 : tokens.lowerBound - 1
    return text.reads(verb, .heading, "launched") && text.reads(verb - 1, .relative)
      && !(max(0, verb - 5)..<max(0, verb)).contains { text.reads($0, .dateLink) }
  }

  /// «في الموصل التي استعادتها القوات العراقية أواخر كانون الثاني»: what once happened to the place.
  func datesPlace(_ tokens: Range<Int>) -> Bool {
    for at in stride(from: tokens.lowerBound - 1, through: max(0, tokens.lowerBound - 14), by: -1) {
      if events.contains(at) || text.isMark(at) || text.tokens[at + 1].lineBreaksBefore > 0
        || text.namesAttack(at) || text.reads(at, .countVerb)
      {
        return false
      }
      if text.reads(at, .relative) {
        return text.reads(at - 1, .place) && !text.reads(at + 1, .dateNearDay)
          && !(tokens.upperBound..<min(tokens.upperBound + 3, text.count)).contains {
            events.contains($0) || text.namesAttack($0)
          }
      }
    }
    return false
  }
}
