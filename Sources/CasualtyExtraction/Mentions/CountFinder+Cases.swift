import ArabicText
import TokenPatterns

/// Single cases: «أسفر عن حالة وفاة، وإصابة بالغة» (one death, one grave injury), «وفاة بحادث دهس».
extension CountFinder {
  /// Whether the singular «وفاة», «إصابة» at `index` is a case of its own: indefinite, governing nobody, behind a verb of
  /// result, at the head of a line or beside other cases.
  func isSingleCase(_ index: Int, _ phrase: NounPhrase) -> Bool {
    guard phrase.entry?.has("countable") == true, !phrase.isDefinite, !phrase.form.contains(.pronoun),
      phrase.ownEvent == .killed || phrase.ownEvent == .injured, !text.has(.sport), endsFree(phrase)
    else { return false }
    // «إصابة شابين» governs somebody.
    guard text.reads(phrase.range.upperBound - 1, .eventMasdar) || isOneAdjective(phrase.range.upperBound - 1) else {
      return false
    }
    return isResult(before: index) || isBesideCase(index) || headsReport(index, phrase)
  }

  /// «عشرات حالات الوفيات والإصابات», «30 حالة وفاة وإصابة»: deaths and injuries under one figure are casualties.
  func readJointCases(_ count: inout CountMention, _ phrase: NounPhrase) {
    let next = phrase.end
    guard phrase.noun == .victim, phrase.entry?.has("countable") == true, phrase.range.upperBound == next,
      next < text.count, text.startsWithConjunction(next), text.tokens[next].lineBreaksBefore == 0,
      let other = jointNoun(next), !other.form.contains(.pronoun),
      let event = EventKind(text.entry(other)), Set([event, phrase.ownEvent]) == [.killed, .injured],
      case let end = next + other.length, end >= text.count || !text.reads(end, .severe), !isFigure(end)
    else { return }
    let isDefinite = text.isDefinite(phrase.range.upperBound - 1)
    guard isDefinite == text.isDefinite(next), isDefinite || text.reads(phrase.range.lowerBound, .caseNoun) else {
      return
    }
    count.tokens = count.tokens.lowerBound..<end
    count.end = end
    count.ownEvent = .casualties
  }

  /// «12 حالة بحق نساء و9 بحق أطفال»: the cases are of those behind.
  func readBefallen(_ counts: inout [CountMention]) {
    guard text.has(.against) else { return }
    for index in counts.indices where counts[index].figure != nil {
      let end = counts[index].end
      guard text.reads(end, .against),
        counts[index].noun == .none || text.reads(end - 1, .caseNoun)
          || counts[index].entry?.lexicalClass == .eventMasdar,
        let phrase = reader.phrase(at: end + 1), phrase.range.lowerBound == end + 1, phrase.noun == .person,
        !phrase.isDefinite, text.tokens[end + 1].lineBreaksBefore == 0
      else { continue }
      counts[index].victim.fill(from: phrase.victim)
      counts[index].end = phrase.end
    }
  }

  /// «والإصابات», «والجرحى»: what may stand under the figure of the deaths before it.
  private func jointNoun(_ index: Int) -> Reading? {
    if let masdar = text.reading(index, .eventMasdar) { return text.entry(masdar).has("countable") ? masdar : nil }
    return text.reading(index, .victim).flatMap { $0.form.contains(.plural) && text.isDefinite(index) ? $0 : nil }
  }

  /// The token behind the noun and what says how grave it is: «إصابة واحدة بالغة».
  private func caseEnd(_ phrase: NounPhrase) -> Int {
    var end = phrase.range.upperBound
    while end < text.count, end - phrase.range.upperBound < 3, text.tokens[end].lineBreaksBefore == 0,
      !text.startsWithConjunction(end), text.reads(end, .severe) || isOneAdjective(end)
    {
      end += 1
    }
    return end
  }

  /// «واحدة» behind its noun.
  private func isOneAdjective(_ index: Int) -> Bool {
    text.reading(index, .number).map { text.entry($0).value == "1" && $0.proclitics.isEmpty } ?? false
  }

  /// Nothing follows that the noun governs: a mark, the next case, or where and in what it happened.
  private func endsFree(_ phrase: NounPhrase) -> Bool {
    let end = caseEnd(phrase)
    // «إصابة (6) مواطنين» counts those in the bracket; «إصابة واحدة (1)» says its own number again.
    if text.isMark(end, "("), text.isNumber(end + 1),
      end == phrase.range.upperBound || text.text.word(end + 1) != "1"
    {
      return false
    }
    if end >= text.count || text.tokens[end].lineBreaksBefore > 0 || text.isMark(end) { return true }
    if text.reads(end, .causePhrase) || text.reads(end, .relative) || text.reads(end, .carrying) { return true }
    let isGrave = end > phrase.range.upperBound
    // «إصابة في الرأس» is a wound.
    let scene = text.reads(end, .inWord, "in") || text.isLonePreposition(end) ? end + 1 : end
    if scene > end || text.tokens[end].readings.contains(where: { $0.proclitics.contains(.bi) }) {
      return [.incident, .attackNoun, .accident, .impact, .disaster, .place].contains { text.reads(scene, $0) }
    }
    if text.startsWithConjunction(end) || text.isLoneWa(end) { return isCase(at: text.isLoneWa(end) ? end + 1 : end) }
    return isGrave && text.tokens[end].readings.contains { $0.form.contains(.perfect) }
  }

  /// «… وثلاث إصابات», «… وإصابتين», «… وإصابة بالغة»: a case joined behind another.
  private func isCase(at index: Int) -> Bool {
    guard index < text.count else { return false }
    if text.reads(index, .others) { return isOneMore(index) }
    if text.isNumber(index) || text.reads(index, .vagueQuantity) {
      return (index + 1...index + 2).contains { at in
        text.reading(at, .eventMasdar).map { text.entry($0).has("countable") } ?? false || text.reads(at, .victim)
      }
    }
    guard let phrase = reader.phrase(at: index), phrase.noun == .victim, !phrase.isDefinite,
      !phrase.form.contains(.pronoun)
    else { return false }
    if phrase.form.contains(.dual) || phrase.entry?.lexicalClass == .victim { return true }
    return phrase.entry?.has("countable") == true && endsFree(phrase)
  }

  /// «وفاة بحادث دهس وأخرى بحادث تصادم», «إصابة بالغة وأخرى متوسطة»: one more case of those just told.
  func isOneMoreCase(_ index: Int) -> Bool {
    guard isOneMore(index) else { return false }
    for at in (max(0, index - 9)..<index).reversed() {
      if text.tokens[at + 1].lineBreaksBefore > 0 || text.isMark(at, ".") { return false }
      guard let noun = text.reading(at, .eventMasdar), text.entry(noun).has("countable") else { continue }
      let first = text.reads(at - 1, .caseNoun) ? at - 1 : at
      guard noun.form.contains(.singular), let phrase = reader.phrase(at: first) else { return false }
      return isSingleCase(first, phrase)
    }
    return false
  }

  /// «وأخرى متوسطة», «وأخرى بحادث …»: one more, with how grave or in what behind it.
  private func isOneMore(_ index: Int) -> Bool {
    guard let reading = text.reading(index, .others), text.entry(reading).has("single"),
      text.startsWithConjunction(index), case let next = index + 1, next < text.count,
      text.tokens[next].lineBreaksBefore == 0
    else { return false }
    return text.reads(next, .severe)
      || [.incident, .accident, .impact].contains { text.reads(next, $0) }
        && text.tokens[next].readings.contains { $0.proclitics.contains(.bi) }
  }

  /// «أسفر عن حالة وفاة», «نتج عنه وقوع إصابة»: right behind a verb of result.
  private func isResult(before index: Int) -> Bool {
    var at = index - 1
    while at >= 0, index - at <= 3, text.tokens[at + 1].lineBreaksBefore == 0 {
      if let verb = text.reading(at, .resultVerb) { return !text.reads(at - 1, .eventMasdar) || verb.length > 1 }
      // The words of a longer verb («أسفر عن», «نتج عنه»), and «وقوع», «تسجيل».
      guard
        text.isWithin(at, .resultVerb, reach: 3) || text.reads(at, .zeroLink) || text.reads(at, .countVerb)
          || text.isLonePreposition(at)
      else { break }
      if text.isWithin(at, .resultVerb, reach: 3)
        || text.reading(at, .countVerb).map({ $0.form.contains(.perfect) }) ?? false
      {
        return true
      }
      at -= 1
    }
    return isResultOfSubject(before: index)
  }

  /// «تسبب الحريق في وفاة», «أدى تصادم مركبتين إلى إصابة بليغة»: the verb's subject stands between.
  private func isResultOfSubject(before index: Int) -> Bool {
    let link = index - 1
    guard text.reads(link, .toWord) || text.reads(link, .inWord, "in") || text.reads(link, .zeroLink),
      text.tokens[index].lineBreaksBefore == 0
    else { return false }
    for at in (max(0, link - 5)..<link).reversed() {
      if text.tokens[at + 1].lineBreaksBefore > 0 || text.isMark(at) || text.reads(at, .negation)
        || text.reads(at, .eventVerb) || text.reads(at, .eventMasdar)
      {
        return false
      }
      if let verb = text.reading(at, .resultVerb) {
        return !verb.form.contains(.imperfect) || text.reads(at - 1, .relative)
      }
    }
    return false
  }

  /// «3 وفيات وإصابة بليغة», «حالة وفاة، وإصابة»: joined to a case before it.
  private func isBesideCase(_ index: Int) -> Bool {
    guard text.startsWithConjunction(index) || text.isLoneWa(index - 1) else { return false }
    var at = (text.isLoneWa(index - 1) ? index - 1 : index) - 1
    if text.isMark(at, ",") { at -= 1 }
    while at > 0, text.reads(at, .severe) || isOneAdjective(at) { at -= 1 }
    guard at >= 0, text.tokens[at + 1].lineBreaksBefore == 0,
      let noun = text.reading(at, .eventMasdar) ?? text.reading(at, .victim), !noun.proclitics.contains(.article)
    else { return false }
    if text.entry(noun).lexicalClass == .victim || noun.form.contains(.dual) || noun.form.contains(.plural) {
      return true
    }
    guard text.entry(noun).has("countable") else { return false }
    let first = text.reads(at - 1, .caseNoun) ? at - 1 : at
    guard let phrase = reader.phrase(at: first), phrase.noun == .victim else { return false }
    return isSingleCase(first, phrase)
  }

  /// «وفاة بحادث دهس», «وفاة وإصابة في تصادم»: at the head of a line, with an accident behind it.
  private func headsReport(_ index: Int, _ phrase: NounPhrase) -> Bool {
    guard index == 0 || text.tokens[index].lineBreaksBefore > 0 else { return false }
    let end = caseEnd(phrase)
    for at in end..<min(end + 9, max(end, text.count)) {
      if text.tokens[at].lineBreaksBefore > 0 { return false }
      if [.incident, .accident, .impact, .disaster, .attackNoun].contains(where: { text.reads(at, $0) }) {
        return true
      }
    }
    return false
  }

  /// «جثث كانت مقيدة ومصابة بطلقات»: goes on with what those told before were.
  func isPredicate(_ phrase: NounPhrase, at index: Int) -> Bool {
    // «شخص واحد، أجنبي من جنسية …»: who the one told of is.
    if phrase.noun == .person, !phrase.isDefinite, phrase.form.contains(.singular), text.isMark(index - 1, ","),
      text.reading(index - 2, .number).map({ text.entry($0).value == "1" }) ?? false
    {
      return true
    }
    // «فرق طبية وإعلامية»: an adjective joined to one of a plural.
    if phrase.range.count == 1, !phrase.isDefinite, text.startsWithConjunction(index), index > 1,
      phrase.form.isSuperset(of: [.feminine, .singular]), text.word(index - 1).endsWithTehMarbuta,
      !text.startsWithConjunction(index - 1), text.tokens[index].lineBreaksBefore == 0,
      text.tokens[index - 2].readings.contains(where: {
        ($0.lexicalClass == .person || $0.lexicalClass == .group || $0.lexicalClass == .object)
          && $0.form.contains(.plural)
      }) || text.reads(index - 2, .group)
    {
      return true
    }
    guard phrase.noun == .victim, phrase.range.count == 1, !phrase.isDefinite, text.startsWithConjunction(index),
      phrase.form.isSuperset(of: [.feminine, .singular]), index > 1, text.tokens[index - 1].kind == .word
    else { return false }
    for at in (max(0, index - 12)..<index).reversed() {
      if text.isMark(at) || text.tokens[at + 1].lineBreaksBefore > 0 || text.isNumber(at) { return false }
      if text.reads(at, .auxiliary), !text.reads(at, .auxiliary, "may") { return true }
    }
    return false
  }
}
