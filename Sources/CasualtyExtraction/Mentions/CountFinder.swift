import ArabicText
import TokenPatterns

/// Finds counts: figures with their nouns, and nouns that are their own figure.
struct CountFinder {
  let text: AnnotatedText
  let reader: NounPhraseReader
  /// Tokens that belong to dates and cannot count.
  let dateTokens: TokenSet
  /// Tokens of places' names: «في السفيرة» counts no ambassador.
  let placeTokens: TokenSet

  /// The counts in text order.
  func counts(_ quantities: [QuantityMention]) -> [CountMention] {
    var counts: [CountMention] = []
    counts.reserveCapacity(quantities.count + text.count >> 4)
    var taken = TokenSet(capacity: text.count)
    for quantity in withoutRepeats(quantities) where quantity.kind == .cardinal && quantity.decimal == nil {
      guard !quantity.figure.contains(where: dateTokens.contains) else { continue }
      if let count = nounBefore(quantity, counts) {
        counts.append(count)
        taken.formUnion(count.tokens)
        continue
      }
      if isPartOfName(quantity) || isYear(quantity) || isRelative(quantity) || isOfThoseTold(quantity)
        || isPickedOut(quantity)
      {
        continue
      }
      let count = explicit(quantity)
      counts.append(count)
      taken.formUnion(count.tokens)
      taken.formUnion(count.start..<max(count.end, count.start + 1))
    }
    let openers = text.indices(reading: Self.openers)
    var index = openers.next(from: 0, before: text.count)
    while index < text.count {
      var next = index + 1
      if mayBeImplicit(index), !taken.contains(index), !placeTokens.contains(index), let count = implicit(at: index) {
        counts.append(count)
        next = max(count.end, next)
      }
      index = openers.next(from: next, before: text.count)
    }
    if counts.indices.dropFirst().contains(where: { counts[$0].start < counts[$0 - 1].start }) {
      counts.sort { $0.start < $1.start }
    }
    dropRepeats(&counts)
    settleQualifiers(&counts)
    readBefallen(&counts)
    return counts
  }

  /// «أربعة (4) إرهابيين»: of a number told twice before its noun the figure in the bracket counts, with the words before it.
  func withoutRepeats(_ quantities: [QuantityMention]) -> [QuantityMention] {
    var repeated = Set<Int>()
    for (index, quantity) in quantities.enumerated().dropFirst() {
      let before = quantities[index - 1]
      guard quantity.quantity.best != nil, quantity.quantity.best == before.quantity.best else { continue }
      if isSpelledOut(before.figure, before: quantity.figure) { repeated.insert(index - 1) }
      guard text.isMark(quantity.figure.lowerBound - 1, "("), text.isMark(quantity.figure.upperBound, ")"),
        before.figure.upperBound == quantity.figure.lowerBound - 1
      else { continue }
      repeated.insert(index - 1)
    }
    for index in quantities.indices where isEnumerated(index, quantities) { repeated.insert(index) }
    return repeated.isEmpty ? quantities : quantities.indices.filter { !repeated.contains($0) }.map { quantities[$0] }
  }

  /// «الشهداء: 1 – صلاح 2- مهند 3- عوض»: the numbers of a list within a line.
  private func isEnumerated(_ index: Int, _ quantities: [QuantityMention]) -> Bool {
    func number(_ index: Int) -> Int? {
      guard quantities.indices.contains(index), case let figure = quantities[index].figure, figure.count == 1,
        text.tokens[figure.lowerBound].kind == .number, let best = quantities[index].quantity.best, best < 100,
        !text.isMark(figure.lowerBound - 1, "(")
      else { return nil }
      let next = figure.upperBound
      return ["-", "–", "—", ")"].contains { text.isMark(next, $0) } && text.tokens[next].lineBreaksBefore == 0
        && next + 1 < text.count && text.tokens[next + 1].kind == .word ? best : nil
    }
    guard let own = number(index) else { return false }
    return number(index - 1).map { $0 + 1 == own } ?? false || number(index + 1).map { $0 - 1 == own } ?? false
  }

  /// «(3) ثلاثة من الجرحى»: the number in words says the figure in the bracket before it again.
  private func isSpelledOut(_ figure: Range<Int>, before other: Range<Int>) -> Bool {
    text.isMark(figure.lowerBound - 1, "(") && text.isMark(figure.upperBound, ")")
      && other.lowerBound == figure.upperBound + 1 && text.tokens[other.lowerBound].lineBreaksBefore == 0
      && text.tokens[figure.lowerBound].kind == .number && text.tokens[other.lowerBound].kind == .word
  }

  /// «حالتا وفاة (2)»: the bracket says the noun's own number again.
  func dropRepeats(_ counts: inout [CountMention]) {
    for index in counts.indices.dropFirst().reversed() {
      let start = counts[index].start
      // «وإصابة ثلاثة أشخاص (3) آخرين» as well.
      let isOthers = counts[index].noun == .others
      guard counts[index].noun == .none || isOthers, text.isMark(start - 1, "("), counts[index - 1].end == start - 1,
        counts[index - 1].isImplicit || isOthers, counts[index - 1].quantity.best == counts[index].quantity.best
      else { continue }
      if isOthers { counts[index - 1].isOthers = true }
      counts.remove(at: index)
    }
  }

  /// A qualifier right behind the counted noun («67 قتيلا على الأقل») is the noun's, even where a figure follows it.
  func settleQualifiers(_ counts: inout [CountMention]) {
    // «قُتل جندي على الأقل» as well.
    for index in counts.indices where counts[index].figure != nil || counts[index].isImplicit {
      let end = counts[index].end
      guard let reading = text.reading(end, .quantityQualifier), text.entry(reading).features["side"] != "before",
        reading.proclitics.isEmpty,
        text.tokens[end].lineBreaksBefore == 0
      else { continue }
      if counts[index].quantity.qualifier == .exact, let best = counts[index].quantity.best,
        let qualifier = Quantity.Qualifier(rawValue: text.entry(reading).value)
      {
        counts[index].quantity = Quantity(best, qualifier)
      }
      counts[index].end = end + reading.length
      reader.readSide(behind: counts[index].end, &counts[index])
      // «… على الأقل و200»: not the next figure's.
      guard index + 1 < counts.count, let figure = counts[index + 1].figure, figure.lowerBound == end,
        let best = counts[index + 1].quantity.best
      else { continue }
      counts[index + 1].quantity = Quantity(best)
      counts[index + 1].figure =
        counts[index + 1].tokens.lowerBound..<max(figure.upperBound, counts[index + 1].tokens.lowerBound + 1)
    }
  }

  func explicit(_ quantity: QuantityMention) -> CountMention {
    var at = quantity.figure.upperBound
    if quantity.tokens.upperBound > at, quantity.tokens.upperBound - at <= 3 { at = quantity.tokens.upperBound }
    while at < text.count, text.isMark(at, "\"") || text.isMark(at, ")") || text.isMark(at, "'"),
      at < quantity.figure.upperBound + 2,
      text.tokens[at].lineBreaksBefore == 0
    {
      at += 1
    }
    let figure = quantity.figure
    // «بينهم (5) أعدموا»: the verb stands right behind it.
    let isBracketed = text.isMark(figure.lowerBound - 1, "(") && text.isMark(figure.upperBound, ")")
    var count = CountMention(
      tokens: figure, figure: quantity.tokens, quantity: quantity.quantity, noun: .none,
      end: figure.upperBound + (isBracketed ? 1 : 0)
    )
    guard at < text.count, text.tokens[at].lineBreaksBefore == 0, !dateTokens.contains(at) else { return count }
    if at > figure.upperBound, text.reads(at, .measureUnit) {
      // «(19) سنة»
      count.noun = .object
      return count
    }
    if text.reads(at, .target), !text.reads(at, .person), !text.startsWithConjunction(at) {
      count.noun = .object
      return count
    }
    // «معلومات من عدة مصادر»
    if text.reads(at, .unnamedSource), !text.reads(at, .person), !text.startsWithConjunction(at) {
      count.noun = .object
      return count
    }
    // «بينهم واحد من الكوادر الطبية»
    if isOne(figure), text.reads(at, .fromWord), let phrase = reader.phrase(at: at), phrase.noun == .person,
      phrase.victim.role != nil || phrase.victim.affiliation != nil
    {
      take(phrase, into: &count)
      count.tokens = figure.lowerBound..<phrase.range.upperBound
      count.end = phrase.end
      return count
    }
    // «4 إصاباتهم خطيرة»
    if readOfPeople(at, &count) || isAdjunct(at) || isMeans(at) || text.reads(at, .severe) || text.isWounded(behind: at)
    {
      return count
    }
    // «حي واحد مفقودين»: «واحد» follows its noun; «وأصيب واحد في …» counts.
    if isOne(figure), !text.reads(figure.lowerBound - 1, .eventVerb) {
      count.noun = .object
      return count
    }
    // «مليون من رؤوس الماشية»
    if text.reads(at, .fromWord), text.reads(at + 1, .animalHead) {
      count.noun = .object
      return count
    }
    // «7 قرية أرزونة»: a place, not seven villages.
    if text.reads(at, .placeCue), text.reads(at + 1, .place), reader.phrase(at: at)?.noun == .object { return count }
    if let phrase = reader.phrase(at: at) {
      take(phrase, into: &count)
      count.tokens = figure.lowerBound..<phrase.range.upperBound
      count.end = phrase.end
      readMixed(&count, phrase)
      readJointCases(&count, phrase)
      // «2,900 عائلة منها»: some of those told; «12 قتيلاً منهم 5 أطفال» begins a list.
      if text.reads(count.end, .partMarker, "them"), count.end == phrase.range.upperBound,
        !isFigure(count.end + 1), !(text.isMark(count.end + 1, "(") && isFigure(count.end + 2))
      {
        count.tokens = figure.lowerBound..<(count.end + 1)
        count.end += 1
      }
    } else if isUnknownNoun(at) {
      count.noun = .unknown
      count.tokens = figure.lowerBound..<(at + 1)
      count.end = at + 1
    } else if let marker = text.reading(at, .partMarker), text.entry(marker).stands(for: "them"),
      case let end = at + marker.length, !(end < text.count && text.tokens[end].kind == .number)
    {
      count.tokens = figure.lowerBound..<end
      count.end = end
      // «أربع جثث، ثلاث منها لرجال شرطة»
      if !readOfPeople(end, &count) { readPredicate(end, &count) }
    }
    return count
  }

  /// «11 لأطفال», «4 لنساء»: whose bodies or cases they are; «4 في صفوف قوات …»: of which side.
  func readOfPeople(_ at: Int, _ count: inout CountMention) -> Bool {
    if text.reads(at, .inWord), text.reads(at + 1, .group) {
      reader.readRanks(at, &count)
      return count.victim.affiliation != nil
    }
    // «عدد القتلى 30، مقابل 45 لقوات النظام»: whose they were; «21 مجزرة، مقابل 11 للقوات الروسية» tells who did it.
    if (max(0, count.tokens.lowerBound - 14)..<count.tokens.lowerBound).last(where: {
      text.reads($0, .victim) || text.reads($0, .incident)
    }).map({ text.reads($0, .victim) }) ?? false, text.reads(count.tokens.lowerBound - 1, .superlative, "among"),
      let party = text.reading(at, .actor),
      party.proclitics.contains(.li), let (actor, _) = reader.quotedActor(at: at)
    {
      count.victim.status = "combatant"
      count.victim.affiliation = actor
      return true
    }
    guard let reading = text.reading(at, .person), reading.proclitics.contains(.li), reading.form.contains(.plural),
      !reading.proclitics.contains(.article)
    else { return false }
    var phrase = NounPhrase(
      noun: .person, range: at..<(at + reading.length), end: at + reading.length, form: reading.form)
    reader.take(text.entry(reading), reading, into: &phrase)
    count.victim = phrase.victim
    count.noun = .person
    count.tokens = count.tokens.lowerBound..<phrase.end
    count.end = phrase.end
    return true
  }

  /// «واحد», which never stands before the noun it counts.
  func isOne(_ figure: Range<Int>) -> Bool {
    guard figure.count == 1, figure.lowerBound > 0, text.tokens[figure.lowerBound - 1].kind == .word else {
      return false
    }
    return text.reading(figure.lowerBound, .number).map {
      $0.proclitics.isEmpty && text.entry($0).value == "1" && text.entry($0).features["role"] == "unit"
    } ?? false
  }

  /// «14200 طفل وامرأة», «71 رجلاً وامرأة وطفلاً»: mixed people under one figure. With few people and one more noun
  /// the noun is a count of its own («11 طفلاً وامرأة»).
  func readMixed(_ count: inout CountMention, _ phrase: NounPhrase) {
    let best = count.quantity.best ?? (count.quantity.qualifier == .vague ? 100 : 0)
    let isVague = count.quantity.qualifier == .vague
    let isFew = (3...10).contains(best) && phrase.form.contains(.plural)
    guard best > 10 || isFew, phrase.noun == .person, phrase.range.upperBound == phrase.end else { return }
    var end = phrase.end
    var others = 0
    // «12 عاملاً و عاملة»: the conjunction may stand alone.
    func joined(_ index: Int) -> Int { text.isLoneWa(index) ? index + 1 : index }
    while joined(end) < text.count, joined(end) > end || text.startsWithConjunction(end),
      text.tokens[end].lineBreaksBefore == 0,
      let next = reader.phrase(at: joined(end)), next.noun == .person, next.range.lowerBound == joined(end),
      isVague
        ? next.form.contains(.plural) && next.isDefinite
        : next.form.contains(isFew ? .plural : .singular) && !next.isDefinite,
      !next.form.contains(.pronoun), !text.isNumber(next.end)
    {
      others += 1
      end = next.range.upperBound
    }
    let isOfNations = phrase.entry?.lexicalClass == .nationality
    // «35 طفلاً وطفلة»: one noun in both genders.
    let pair = others == 1 ? reader.phrase(at: joined(phrase.end)) : nil
    let isChildren =
      phrase.victim.age == "child" && pair?.victim.age == "child" && phrase.victim.sex != pair?.victim.sex
    // «12 جندياً وضابطاً», «28 عسكرياً ودركياً»
    let isOneNoun = others == 1 && isFeminine(pair, of: phrase)
    let isForces =
      (phrase.victim.status == "combatant" && pair?.victim.status == "combatant"
        || phrase.victim.role == "worker" && pair?.victim.role == "worker") && pair?.form.contains(.accusative) == true
    // «18 امرأة وطفلاً»: the accusative shows that the figure counts both.
    let isAlike = best > 10 && !isVague && pair?.form.contains(.accusative) == true && pair?.victim.age != nil
    let isOfBoth = isChildren || isForces || isOneNoun || isAlike
    // «عشرة أطفال ونساء»: a bare plural counts nobody by itself.
    guard others > 1 || others == 1 && (best >= 100 || isOfNations || isOfBoth || isFew) else { return }
    count.tokens = count.tokens.lowerBound..<end
    count.end = end
    count.victim = Victim()
    if isChildren { count.victim.age = phrase.victim.age }
    // «26 شاباً وشابة», «12 طالباً وطالبة»: one noun in both genders.
    if isOneNoun {
      count.victim = phrase.victim
      count.victim.sex = nil
    }
    if isForces { (count.victim.status, count.victim.role) = (phrase.victim.status, phrase.victim.role) }
    count.victim.words = phrase.range.lowerBound..<end
  }

  /// «طالبة» beside «طالب»: the noun's feminine.
  private func isFeminine(_ pair: NounPhrase?, of phrase: NounPhrase) -> Bool {
    guard let one = phrase.entry?.lemma, let other = pair?.entry?.lemma, pair?.victim.sex == "female" else {
      return false
    }
    return other == one || other.dropLast() == one
  }

  /// Whether a figure or a counted noun stands at `index`.
  func isFigure(_ index: Int) -> Bool {
    guard index < text.count, text.tokens[index].lineBreaksBefore == 0 else { return false }
    if text.isNumber(index) || text.reads(index, .vagueQuantity)
      || text.reads(index, .quantityQualifier)
    {
      return true
    }
    guard let phrase = reader.phrase(at: index) else { return false }
    // «7 إصابات منها إصابتان بليغتان»
    return phrase.noun == .person || phrase.noun == .victim && phrase.form.contains(.dual)
  }

  /// «ثلاثة منهم مسنون», «1,004 منهم أطفال»: the noun behind says who they are.
  func readPredicate(_ at: Int, _ count: inout CountMention) {
    // «أربعة منهم من رجال الشرطة»
    if text.reads(at, .fromWord), let phrase = reader.phrase(at: at), phrase.noun == .person, !phrase.victim.isBare {
      count.victim = phrase.victim
      count.end = phrase.end
      return
    }
    guard at < text.count, !isAdjunct(at), let phrase = reader.phrase(at: at), phrase.noun == .person,
      phrase.range.lowerBound == at,
      phrase.form.contains(.plural) || phrase.form.contains(.dual), !text.startsWithConjunction(at)
    else { return }
    count.victim = phrase.victim
    count.tokens = count.tokens.lowerBound..<phrase.range.upperBound
    count.end = phrase.end
  }

  /// Whether the word carries a preposition: it is no counted noun («5 ملايين للجريح», «32 بحوادث»).
  func isAdjunct(_ at: Int) -> Bool {
    let readings = text.tokens[at].readings
    if text.tokens[at].kind != .word || text.isUnread(at) { return hasPreposition(at) }
    // «19 بالبراميل»: the article shows that the «بـ» is no letter of the word.
    if readings.contains(where: {
      $0.proclitics.contains(.article) && !$0.proclitics.isDisjoint(with: [.bi, .li, .ka])
    }) {
      return true
    }
    return readings.allSatisfy { !$0.proclitics.isDisjoint(with: [.bi, .li, .ka, .wa, .fa]) }
  }

  /// «بال…», «لل…» of a word that the lexicon does not know.
  func hasPreposition(_ at: Int) -> Bool {
    text.word(at).hasPrepositionBeforeArticle
  }

  /// The classes of words that are no counted noun.
  static let functional = ClassSet([
    .inWord, .fromWord, .toWord, .orWord, .agentPhrase, .causePhrase, .partMarker, .placeCue, .boundary, .adding,
    .according, .complementizer, .relative, .eventVerb, .eventMasdar, .sayVerb, .place, .distributive, .negation,
    .still, .otherMoment, .severe,
    .towardCue, .postEvent, .carrying, .attackNoun, .allWord, .others, .majority, .actor, .reachVerb, .resultVerb,
    .attackVerb,
    .weapon,
    .organization, .unnamedSource, .tallyNoun, .splitSecond, .countVerb, .find, .therein, .unarmed,
    .charge, .zeroLink, .possibility, .suspicion, .auxiliary, .withWord, .beside, .amid, .afterThat, .dateLink,
    .against,
  ])

  /// Whether the word at `at` is a counted noun that the lexicon does not know, rather than a preposition,
  /// verb, place or the next clause.
  func isUnknownNoun(_ at: Int) -> Bool {
    guard text.tokens[at].kind == .word, !text.startsWithConjunction(at), !text.isLoneWa(at) else { return false }
    // «إلى 51 بعد انتشال …»: when, no noun.
    if text.reads(at, .dateLink, "after") || text.reads(at, .dateLink, "before") { return false }
    // «بلغ عدد القتلى 47643 يدرج بينهم عناصر …»: a verb.
    if text.isUnread(at), text.word(at).beginsAsImperfect, text.reads(at + 1, .partMarker) { return false }
    guard text.reads(at, anyOf: Self.functional) else { return true }
    return !text.tokens[at].readings.contains {
      Self.functional.contains($0.lexicalClass) && $0.proclitics.isDisjoint(with: .conjunction)
    }
  }
}
