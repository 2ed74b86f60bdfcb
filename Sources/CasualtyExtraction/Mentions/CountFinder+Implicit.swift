import ArabicText
import TokenPatterns

/// Nouns that are their own figure: singular and dual ones, «أحد …», «آخر».
extension CountFinder {
  /// «أحد عناصره», «إحدى الطالبات»: one of those the plural names.
  func oneOf(_ index: Int) -> CountMention? {
    guard text.reads(index, .oneOf), let phrase = reader.phrase(at: index + 1),
      phrase.noun == .person || phrase.noun == .victim,
      isPlural(index + 1, phrase) || phrase.form.isEmpty && (phrase.range.count > 1 || phrase.isDefinite),
      text.tokens[index + 1].lineBreaksBefore == 0
    else { return nil }
    var count = CountMention(
      tokens: index..<phrase.range.upperBound, figure: nil, quantity: Quantity(1), noun: phrase.noun, end: phrase.end
    )
    take(phrase, into: &count)
    count.isDefinite = false
    return count
  }

  /// «المواطنين» may be two or many; behind «أحد» they are many.
  private func isPlural(_ index: Int, _ phrase: NounPhrase) -> Bool {
    phrase.form.contains(.plural)
      || text.tokens[index].readings.contains {
        $0.lexicalClass == phrase.entry?.lexicalClass && $0.form.contains(.plural)
      }
  }

  /// «إصابة آخر», «جرح ثالث»: the noun is that of the count before.
  func other(_ index: Int) -> CountMention? {
    guard let reading = text.reading(index, .others), !text.isDefinite(index),
      !text.startsWithConjunction(index) || text.reads(index + 1, .inWord) || text.reads(index + 1, .distributive)
        || isOneMoreCase(index) || isOneMoreBehind(index)
    else { return nil }
    // «قُتلت امرأة وأُصيبت أخرى»: one more, right behind its event word.
    let isOneMore =
      text.entry(reading).has("single")
      && (text.reads(index - 1, .eventVerb)
        || text.reading(index - 1, .eventMasdar).map { !$0.form.contains(.plural) } ?? false)
    let value = isOneMore || isOneMoreCase(index) ? "one" : text.entry(reading).value
    // «تفجير ثان بالكنيسة»
    if [LexicalClass.incident, .attackNoun, .object].contains(where: { text.reads(index - 1, $0) }) { return nil }
    if isOfThing(before: index) { return nil }
    let isAdjective =
      index + 1 < text.count
      && text.tokens[index + 1].readings.contains {
        [.eventMasdar, .incident, .victim, .person, .object].contains($0.lexicalClass)
          && $0.proclitics.isDisjoint(with: [.bi, .wa, .fa])
      }
    guard value != "many", !isAdjective,
      !(index + 1 < text.count && reader.phrase(at: index + 1)?.noun == .incident
        && text.tokens[index + 1].readings.allSatisfy { !$0.proclitics.contains(.bi) })
    else { return nil }
    var count = CountMention(
      tokens: index..<(index + 1), figure: nil, quantity: Quantity(value == "one" ? 1 : 2), noun: .others,
      end: index + 1
    )
    count.isOthers = true
    if isOneMore { count.victim.sex = "female" }
    return count
  }

  /// «واندلع حريق في منزل، وآخر شرق المدينة»: another fire.
  private func isOfThing(before index: Int) -> Bool {
    guard text.startsWithConjunction(index) else { return false }
    for at in stride(from: index - 1, through: max(1, index - 16), by: -1) {
      // «نتيجة ماس كهربائي»: no electrician.
      if text.reads(at, .person) && !text.reads(at - 2, .causePhrase) || text.reads(at, .victim) || text.isMark(at, ".")
      {
        return false
      }
      if text.reads(at, .accident) || text.reads(at, .disaster) {
        // «حريق نتيجة ماس كهربائي، وآخر …»: the cause, and the fire before it.
        if text.reads(at - 1, .causePhrase) { continue }
        return text.reads(at - 1, .dateOutset) || text.reads(at - 1, .otherVerb)
          || text.isUnread(at - 1) && text.startsWithConjunction(at - 1)
      }
    }
    return false
  }

  /// «قُتل مدني من درعا وآخر من إدلب», «وآخر برصاص مجهولين»: one more, with whence, how or by whom behind it.
  private func isOneMoreBehind(_ index: Int) -> Bool {
    guard text.reads(index, .others, "one"), case let next = index + 1, next < text.count,
      text.tokens[next].lineBreaksBefore == 0
    else { return false }
    return text.isLoneFrom(next) || text.reads(next, .agentPhrase) || text.reads(next, .causePhrase)
      || text.tokens[next].readings.contains {
        $0.proclitics.contains(.bi) && [.weapon, .attackNoun, .impact, .incident].contains($0.lexicalClass)
      }
  }

  /// The classes that a count without a figure begins with.
  static let openers: ClassSet = {
    var classes = ClassSet([.oneOf, .others, .origin])
    classes.formUnion(NounPhraseReader.heads)
    return classes
  }()

  /// Whether a count without a figure may begin at `index`; lets most tokens pass by.
  func mayBeImplicit(_ index: Int) -> Bool {
    text.reads(index, anyOf: Self.openers) && !dateTokens.contains(index) && !text.reads(index, .fromWord)
      && text.tokens[index].kind == .word && !isOfMany(index)
  }

  /// Whether the word at `index` can only be a noun in the plural, which counts nobody without a figure.
  private func isOfMany(_ index: Int) -> Bool {
    guard !text.reads(index, anyOf: Self.counters) else { return false }
    let isMany: (Reading) -> Bool = { reading in
      (reading.lexicalClass == .group || reading.form.contains(.plural))
        && reading.form.isDisjoint(with: [.dual, .dualOrPlural])
    }
    return text.tokens[index].readings.allSatisfy { reading in
      !NounPhraseReader.heads.contains(reading.lexicalClass)
        || isMany(reading) && !text.entry(reading).has("number")
    }
  }

  /// The classes of words that count somebody whatever their form.
  private static let counters = ClassSet([.oneOf, .others, .origin])

  /// A singular or dual noun without a figure, where one may begin.
  func implicit(at index: Int) -> CountMention? {
    if isInIdiom(index) || isBoundKin(index) { return nil }
    if let one = oneOf(index) ?? other(index) { return one }
    guard let phrase = reader.phrase(at: index), phrase.noun != .others, phrase.noun != .none else { return nil }
    if phrase.entry?.lexicalClass == .nationality {
      // «روسيا» is the country; «الروسي» modifies.
      if phrase.isDefinite || text.reads(index, .place) || text.reads(index, .actor) { return nil }
      // «قتل عامر بن محمد (سعودي)»: what a bare name's bearer is.
      if text.isMark(index - 1, "("), text.isMark(phrase.range.upperBound, ")") { return nil }
      // «في هجمات فلسطينية»
      // «في غارة جوية إسرائيلية»
      if (1...2).contains(where: { text.namesAttack(index - $0) }), !text.startsWithConjunction(index) {
        return nil
      }
    }
    // «في هجوم مسلح»
    if phrase.noun == .person, phrase.victim.status == "combatant", phrase.range.count == 1,
      text.tokens[index].lineBreaksBefore == 0,
      text.reads(index - 1, .incident) || text.reads(index - 1, .attackNoun) || text.reads(index - 1, .clash),
      text.isDefinite(index) == text.isDefinite(index - 1), !text.reads(index - 1, .eventMasdar),
      phrase.form.contains(.singular)
    {
      return nil
    }
    guard let number = number(of: phrase, at: index), !isAdjective(phrase, at: index) else { return nil }
    if isAccusing(index, phrase) { return nil }
    // «ضبط مركز إعلامي», «تدمير مبنى مدني»: an adjective of the thing before it.
    if phrase.noun == .person, phrase.range.count == 1, phrase.form.contains(.singular), !phrase.isDefinite,
      phrase.victim.role == "media" || phrase.victim.status == "civilian", text.reads(index - 1, .object),
      text.tokens[index].lineBreaksBefore == 0, !text.startsWithConjunction(index), !text.isDefinite(index - 1)
    {
      return nil
    }
    if isStruckBuilding(index) { return nil }
    // «11 بطلق ناري، وحالتان دهساً»: two more cases.
    let isTwoCases = phrase.form.contains(.dual) && text.startsWithConjunction(index)
    if phrase.noun == .object || phrase.entry == nil && text.reads(index, .caseNoun) && !isTwoCases { return nil }
    if isAdverb(index, phrase.range.upperBound) { return nil }
    // «أمام» is no «إمام».
    if phrase.entry?.has("below") == true, !text.hasOtherAlef(index) { return nil }
    if phrase.entry?.has("kin") == true, !phrase.form.contains(.pronoun), text.hasOtherAlef(index) {
      return nil
    }
    // «في جدة», «بـ #جدة»: a town whose name is another word.
    if phrase.entry?.has("kin") == true, text.reads(index, .place), !phrase.form.contains(.pronoun),
      text.reads(index - 1, .inWord) || text.isLonePreposition(text.isMark(index - 1, "#") ? index - 2 : index - 1)
    {
      return nil
    }
    if text.tokens[index].readings.contains(where: { $0.lexicalClass == .place && $0.length > phrase.range.count }) {
      return nil
    }
    // «مجموعة مسلحة»
    if text.reads(index - 1, .party), !text.startsWithConjunction(index) { return nil }
    // «أم رمتا», «أبو كمال»: a name.
    if phrase.entry?.has("kin") == true, phrase.range.count == 1, !phrase.isDefinite, !phrase.form.contains(.pronoun),
      text.reads(index, .placeHead), text.mayBeName(phrase.end), !text.isDefinite(phrase.end),
      !text.startsWithConjunction(phrase.end)
    {
      return nil
    }
    // «مستشفى ابن سينا», «مدرسة ابن خلدون»: a building's name.
    if phrase.entry?.has("kin") == true, !phrase.form.contains(.pronoun), !text.startsWithConjunction(index),
      text.reads(index - 1, .target) || text.reads(index - 1, .placeCue) || text.reads(index - 1, .genericPlace)
        || text.reads(index - 1, .office),
      !text.isDefinite(index - 1), !text.reads(index - 1, .inWord), text.tokens[index].lineBreaksBefore == 0
    {
      return nil
    }
    // «رائد علي عديلي», «وإصابة "رائد"»: a name that is a rank besides.
    if text.reads(index, .firstName), phrase.range.count == 1, !phrase.isDefinite, phrase.form.contains(.singular),
      text.isMark(index - 1, "\"") || text.reads(phrase.end, .firstName) || text.mayBeName(phrase.end)
        || text.startsWithConjunction(index) && text.mayBeName(index - 1)
    {
      return nil
    }
    // «وحيد لأبويه»
    if phrase.entry?.has("kin") == true, phrase.form.contains(.pronoun),
      text.tokens[index].readings.allSatisfy({ $0.lexicalClass != .person || $0.proclitics.contains(.li) })
    {
      return nil
    }
    // «وذكر شهود», «عدد مفقوديها»
    // «وذكر مدير المستشفى أن …» as well: no male.
    if text.reads(index, .sayVerb),
      text.reads(index + 1, .unnamedSource)
        || phrase.range.count > 1 && (text.reads(index + 1, .person) || text.reads(index + 1, .office))
    {
      return nil
    }
    // «مجموعة مسلحة»: the adjective of a name.
    if phrase.range.count == 1, phrase.form.contains(.feminine), phrase.form.contains(.singular),
      reader.actors.mention(over: index - 1).map({ $0.tokens.contains(index) }) ?? false
    {
      return nil
    }
    if text.reads(index - 1, .tallyNoun), phrase.noun == .victim, phrase.form.contains(.pronoun) { return nil }
    if phrase.noun != .incident,
      reader.actors.covers(index) && !isVictimOfEvent(index, phrase) || isInOrganization(index)
    {
      return nil
    }
    if text.reads(index, .boundary) || isUncounted(before: index, phrase) { return nil }
    if phrase.noun == .incident {
      guard phrase.ownEvent == .massacre || number == 2 else { return nil }
      // «وجاءت الحادثتان بعد …»: takes up what was told.
      if phrase.isDefinite, phrase.entry?.has("generic") == true, phrase.range.count == 1 { return nil }
    }
    // «وفاة», «إصابة» in the singular govern; only their dual counts by itself.
    // «…، وحالة قتل بالتعذيب»: a case beside others is one.
    if phrase.entry?.lexicalClass == .eventMasdar, number == 1 {
      let isBeside =
        text.reads(index, .caseNoun) && phrase.range.count > 1 && (text.startsWithConjunction(index) || isResult(index))
      guard isBeside || isSingleCase(index, phrase) else { return nil }
    }
    var count = CountMention(
      tokens: phrase.range, figure: nil, quantity: Quantity(number), noun: phrase.noun, end: phrase.end
    )
    take(phrase, into: &count)
    let reading = text.tokens[index].readings.first { $0.form.contains(.pronoun) }
    count.hasPronoun = reading != nil && phrase.form.contains(.pronoun)
    qualify(&count)
    return count
  }

  /// «أسفر الحادث عن حالة وفاة», «سجل الحادث حالة وفاة و10 مصابين»: what a word of result or of counting tells.
  private func isResult(_ index: Int) -> Bool {
    for at in (max(0, index - 9)..<index).reversed() {
      if text.tokens[at + 1].lineBreaksBefore > 0 || text.isMark(at) || text.reads(at, .negation)
        || text.reads(at, .every) || text.reads(at, .eventVerb)
      {
        return false
      }
      if text.reads(at, .resultVerb) || text.reads(at, .countVerb) { return true }
    }
    return false
  }

  /// «ما لا يقل عن شخصين», «نحو ألفين»: the qualifier before a noun that is its own figure.
  private func qualify(_ count: inout CountMention) {
    let noun = count.start
    guard let best = count.quantity.best, !text.startsWithConjunction(noun),
      text.tokens[noun].lineBreaksBefore == 0
    else { return }
    for start in max(0, noun - 5)..<noun {
      guard let reading = text.reading(start, .quantityQualifier), start + reading.length == noun,
        text.entry(reading).features["side"] != "after",
        let qualifier = Quantity.Qualifier(rawValue: text.entry(reading).value),
        // «أكثر من شخص», «نحو طفل»: only «at least one» is said of one.
        best > 1 || qualifier == .atLeast
      else { continue }
      count.quantity = Quantity(best, qualifier)
      count.figure = start..<noun + 1
      return
    }
  }

  /// «متهماً جماعة مسلحة بالوقوف وراءه»: who accuses somebody, nobody accused.
  private func isAccusing(_ index: Int, _ phrase: NounPhrase) -> Bool {
    let next = phrase.range.upperBound
    guard text.reads(index, .accused), phrase.range.count == 1, !phrase.isDefinite, next < text.count,
      text.tokens[next].kind == .word, text.tokens[next].lineBreaksBefore == 0, !text.startsWithConjunction(next),
      text.tokens[next].readings.allSatisfy({ $0.proclitics.isDisjoint(with: [.bi, .li]) })
    else { return false }
    return text.isDefinite(next)
      || [LexicalClass.actor, .force, .party, .group, .organization, .place].contains {
        text.reads(next, $0)
      }
  }

  /// «عائلات مهجرة»: a feminine singular behind a plural says more of it.
  func isAdjective(_ phrase: NounPhrase, at index: Int) -> Bool {
    if isPredicate(phrase, at: index) { return true }
    // «ثلاثة عناصر "تكفيرية"»
    let isQuoted = text.isMark(index - 1, "\"") && phrase.victim.status != nil
    guard phrase.noun == .victim || phrase.entry?.features["role"] != nil || isQuoted, phrase.form.contains(.feminine),
      phrase.form.contains(.singular), !phrase.form.contains(.pronoun), text.tokens[index].lineBreaksBefore == 0,
      !text.startsWithConjunction(index)
    else { return false }
    let noun = isQuoted ? index - 2 : index - 1
    return noun >= 0
      && text.tokens[noun].readings.contains {
        ($0.lexicalClass == .person || $0.lexicalClass == .object) && $0.form.contains(.plural)
      }
  }

  /// «باب» is no «بـ» with «أب».
  func isBoundKin(_ index: Int) -> Bool {
    guard text.reads(index, .person) else { return false }
    return text.tokens[index].readings.allSatisfy {
      $0.lexicalClass != .person
        || !$0.proclitics.isDisjoint(with: [.bi, .ka]) && !$0.form.contains(.pronoun) && text.entry($0).has("kin")
    }
  }

  /// «راح ضحيته شخصان»: the noun belongs to the verb.
  func isInIdiom(_ index: Int) -> Bool {
    text.reads(index - 1, .eventVerb)
      && text.tokens[index - 1].readings.contains { $0.lexicalClass == .eventVerb && $0.length > 1 }
  }

  /// «مقتل مستوطن»: right behind the verbal noun one of an armed crowd is who it befell.
  private func isVictimOfEvent(_ index: Int, _ phrase: NounPhrase) -> Bool {
    phrase.form.contains(.singular) && !phrase.isDefinite && phrase.range.count == 1
      && (text.reads(index - 1, .eventMasdar)
        || text.reading(index - 1, .eventVerb).map { text.entry($0).features["voice"] == "passive" } ?? false)
  }

  /// «الدفاع المدني»: a word of an organisation's name.
  func isInOrganization(_ index: Int) -> Bool { text.isWithin(index, .organization, reach: 3) }

  /// «كل شهيد», «ثالث مجزرة», «بين قتيل ومفقود»: nobody is counted.
  func isUncounted(before index: Int, _ phrase: NounPhrase) -> Bool {
    // «بين رجل وامرأة وطفل»: a mixed count's kinds.
    var first = index
    while first > 1, text.startsWithConjunction(first), text.reads(first - 1, .person) { first -= 1 }
    if first < index, text.reads(first - 1, .between) { return true }
    // «متهمة إياهم بالتجسس»: who accuses.
    if index + 1 < text.count, text.tokens[index + 1].kind == .word, text.word(index + 1).hasPrefix("اياه") {
      return true
    }
    // «فرناً ومدرستين», «وطالب مسلحو الفصيل …»: things joined to things; a verb.
    if text.startsWithConjunction(index),
      text.reads(index - 1, .target) && !text.reads(index - 2, .person) && !isBefallen(index - 1)
        // «ثكنة عسكرية ومدرسة»
        || text.reads(index, .target) && text.reading(index - 2, .target)?.length == 2
        || isVerbBefore(index + 1, at: index)
    {
      return true
    }
    // «داخل معتقل بمدينة حمص»: where they are held.
    if phrase.entry?.has("detainee") == true, text.reads(index - 1, .inWord), phrase.form.contains(.singular) {
      return true
    }
    if text.reads(index - 1, .anyWord) || text.reads(index - 1, .every)
      || text.reads(index - 1, .ordinal) && !text.isDefinite(index - 1)
      || text.reads(index - 1, .between)
    {
      return true
    }
    // «ذكر عدد المختطفين»
    if text.reads(index + 1, .tallyNoun), phrase.victim.sex == "male", phrase.victim.age == nil,
      text.tokens[index + 1].lineBreaksBefore == 0
    {
      return true
    }
    // «الزي العسكري»: an adjective of the unknown definite noun before it.
    if phrase.isDefinite, phrase.victim.status != nil, index > 0, !text.startsWithConjunction(index),
      text.tokens[index - 1].readings.isEmpty, text.isDefinite(index - 1), text.tokens[index].lineBreaksBefore == 0,
      !text.mayBeName(phrase.end) || text.isDefinite(phrase.end)
    {
      return true
    }
    // «ترتدي زياً عسكرياً»: an adjective of the unknown accusative before it.
    if phrase.form.contains(.accusative), phrase.victim.status != nil, index > 0, !text.startsWithConjunction(index),
      text.isUnread(index - 1), text.tokens[index - 1].kind == .word, text.word(index - 1).endsWithAlef,
      text.tokens[index].lineBreaksBefore == 0
    {
      return true
    }
    return text.startsWithConjunction(index) && text.reads(index - 2, .between) && phrase.noun == .victim
  }

  /// «مقتل مدرّسة ومراهق»: right behind what befell somebody the word is a person, no building.
  private func isBefallen(_ index: Int) -> Bool {
    text.reads(index, .person) && (text.reads(index - 1, .eventMasdar) || text.reads(index - 1, .eventVerb))
  }

  /// «أصاب هجوم جوي مدرسة»: a building that an attack hit.
  private func isStruckBuilding(_ index: Int) -> Bool {
    guard index > 0, text.reads(index, .target), !text.startsWithConjunction(index) else { return false }
    for at in (max(1, index - 4)..<index).reversed() {
      if text.isMark(at) || text.startsWithConjunction(at) { return false }
      if text.namesAttack(at) { return text.reads(at - 1, .eventVerb) || text.reads(at - 2, .eventVerb) }
    }
    return false
  }

  /// «طالب» that demands, before who demands it.
  private func isVerbBefore(_ subject: Int, at index: Int) -> Bool {
    text.reads(index, .sayVerb)
      && (text.reading(subject, .person).map { $0.form.contains(.plural) } ?? false || text.reads(subject, .actor))
  }

  func number(of phrase: NounPhrase, at index: Int) -> Int? {
    if let said = phrase.entry?.features["number"] { return said == "one" ? 1 : 2 }
    var form = phrase.form
    if form.isEmpty {
      let head = text.tokens[index].readings.first {
        // «ضربتين جويتين»: listed as one word, without a form.
        $0.length == 1 && [.person, .victim, .incident].contains($0.lexicalClass)
      }
      guard let head else { return nil }
      form = head.form
    }
    let mayBeDual = text.tokens[index].readings.contains {
      $0.lexicalClass == phrase.entry?.lexicalClass && ($0.form.contains(.dualOrPlural) || $0.form.contains(.dual))
    }
    if mayBeDual, isVowelledDual(index) || namesTwo(index, phrase) || isGlossedAsTwo(phrase.end) { return 2 }
    if form.contains(.plural) { return nil }
    let isAlsoPlural = text.tokens[index].readings.contains {
      $0.lexicalClass == phrase.entry?.lexicalClass && $0.form.contains(.plural) && !$0.form.contains(.feminine)
    }
    if form.contains(.dual) { return isAlsoPlural ? nil : 2 }
    return form.contains(.singular) ? 1 : nil
  }

  /// «اعتقلت مواطنين، وهما: …»: the pronoun behind says two.
  private func isGlossedAsTwo(_ end: Int) -> Bool {
    let at = text.isMark(end, ",") || text.isMark(end, ";") ? end + 1 : end
    // «شرطيين بجروح، أحدهما في الرأس والآخر …»
    let isToldApart = (end..<min(end + 6, max(end, text.count))).contains {
      text.reads($0, .partMarker, "one") && text.word($0).endsWithBoth
    }
    if isToldApart || isPairBehind(end) { return true }
    return at < text.count && text.tokens[at].lineBreaksBefore == 0
      && (text.reads(at, .copula, "two") || text.reads(at, .copula, "and-two"))
  }

  /// «مواطنين سعوديين ثبتت إدانتهما», «مدنيين كُشف عنهما»: a pronoun of two takes them up.
  private func isPairBehind(_ end: Int) -> Bool {
    for at in end..<max(end, min(end + 7, text.count)) {
      guard text.tokens[at].kind == .word, text.tokens[at].lineBreaksBefore == 0, !text.startsWithConjunction(at),
        !text.reads(at, .partMarker)
      else { return false }
      if text.reads(at, .person) || text.reads(at, .victim), !text.reads(at, .eventVerb) { return false }
      if text.word(at).endsWithBoth, text.tokens[at].range.count > 8 { return true }
    }
    return false
  }

  /// «الناشطين أحمد وسليم»: two names behind a noun that may be a dual.
  func namesTwo(_ index: Int, _ phrase: NounPhrase) -> Bool {
    guard phrase.isDefinite, phrase.noun == .person, phrase.range.count == 1 else { return false }
    var names = 1
    var at = phrase.end
    let isName: (Int) -> Bool = { text.isLoneWa($0) && text.tokens[$0].lineBreaksBefore == 0 || text.mayBeName($0) }
    guard isName(at), !text.startsWithConjunction(at) else { return false }
    while at < phrase.end + 10, isName(at) || text.isMark(at, ",") && text.startsWithConjunction(at + 1) {
      if text.isLoneWa(at) || at > phrase.end && text.startsWithConjunction(at) { names += 1 }
      at += 1
    }
    return names == 2
  }

  /// «متطوعَين»: the written fatha before «ين» makes it a dual.
  func isVowelledDual(_ index: Int) -> Bool {
    let range = text.tokens[index].sourceRange
    let source = text.text.text.source
    // «َين», «َيْن»
    return [[0xD9, 0x8E, 0xD9, 0x8A, 0xD9, 0x86], [0xD9, 0x8E, 0xD9, 0x8A, 0xD9, 0x92, 0xD9, 0x86]].contains {
      (dual: [UInt8]) in
      range.count >= dual.count
        && (range.start...(range.end - dual.count)).contains { source[$0..<($0 + dual.count)].elementsEqual(dual) }
    }
  }

  func take(_ phrase: NounPhrase, into count: inout CountMention) {
    count.take(phrase)
  }

  /// «عسكرياً، قتلت …»: an accusative that opens the sentence and is parted from it by a comma.
  private func isAdverb(_ index: Int, _ end: Int) -> Bool {
    guard text.isMark(end, ","), text.tokens[index].readings.contains(where: { $0.form.contains(.accusative) }) else {
      return false
    }
    return text.opensSentence(index)
  }
}
