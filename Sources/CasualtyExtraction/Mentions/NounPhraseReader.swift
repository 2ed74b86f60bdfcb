import ArabicText
import TokenPatterns

/// A counted noun with its modifiers.
struct NounPhrase {
  var noun: CountMention.Noun
  /// The noun itself with what belongs to it.
  var range: Range<Int>
  /// The token behind the last modifier.
  var end: Int
  var form: WordForm
  var entry: LexiconEntry?
  var ownEvent: EventKind?
  var unit: Count.Unit = .person
  var victim = Victim()
  var isOthers = false
  var isDefinite = false
  var weapon: String?
  /// What «من …» behind the noun says of it.
  var partitive: Victim?
  /// The event of «من القتلى» behind a figure.
  var among: EventKind?
}

/// Reads the noun phrase that begins at a token: head noun, adjectives, «من …», «في صفوف …».
struct NounPhraseReader {
  let text: AnnotatedText
  let actors: ActorIndex

  /// The noun phrase at `start`; nil if no counted noun stands there.
  func phrase(at start: Int) -> NounPhrase? {
    guard start < text.count, text.reads(start, anyOf: Self.openers), text.tokens[start].kind == .word else {
      return nil
    }
    if text.reads(start, .origin), let phrase = people(at: start) { return phrase }
    if text.reads(start, .fromWord), let phrase = partitive(at: start) { return phrase }
    guard var phrase = head(at: start) else { return nil }
    if phrase.noun != .object { readModifiers(&phrase) }
    return phrase
  }

  /// «من أبناء البلدة», «من أهالي حلب»: people of a place, no more is said of them.
  private func people(at start: Int) -> NounPhrase? {
    guard let origin = text.reading(start, .origin), origin.length > 1 || text.reads(start, .fromWord) else {
      return nil
    }
    let end = min(start + origin.length + 1, text.count)
    return NounPhrase(noun: .person, range: start..<end, end: end, form: .plural)
  }

  /// «من الكوادر الطبية», «من قوات النظام», «من العسكريين».
  private func partitive(at start: Int) -> NounPhrase? {
    guard !text.reads(start, .agentPhrase), !isLongerWord(start) else { return nil }
    // «5 من قوات قسد»: a word for the force before its name; «52 من «جيش الإسلام»».
    let isForce =
      text.reads(start + 1, .force) && actors.actor(at: start + 1) == nil && actors.actor(at: start + 2) != nil
    let next = start + (isForce ? 2 : 1)
    if let (actor, end) = quotedActor(at: next) {
      var phrase = NounPhrase(noun: .person, range: start..<end, end: end, form: .plural)
      phrase.victim.status = "combatant"
      phrase.victim.affiliation = actor
      return phrase
    }
    // «7 من الجنسية السورية»
    if text.reads(start + 1, .citizenship), let nation = text.reading(start + 2, .nationality) {
      var phrase = NounPhrase(noun: .person, range: start..<start + 3, end: start + 3, form: .plural)
      phrase.victim.nationality = text.entry(nation).value
      return phrase
    }
    var force = NounPhrase(noun: .person, range: start..<start + 1, end: start + 1, form: .plural)
    if let end = branch(start + 1, &force) {
      force.range = start..<end
      force.end = end
      return force
    }
    guard var phrase = head(at: next), phrase.form.contains(.plural) || phrase.noun == .person,
      phrase.noun != .incident,
      phrase.noun != .object
    else { return nil }
    phrase.range = start..<phrase.range.upperBound
    // «3 من الشهداء»: the noun is definite because it is the whole; the count is told here.
    phrase.isDefinite = false
    // «3 من عائلة واحدة», «5 من عائلة النجار»: people of one family, whose name says nothing of them.
    if phrase.unit == .family, phrase.form.contains(.singular) {
      phrase.unit = .person
      return phrase
    }
    if phrase.noun == .victim { phrase.among = phrase.ownEvent }
    readModifiers(&phrase)
    return phrase
  }

  private func isLongerWord(_ index: Int) -> Bool {
    // «تسعة من المصابين» counts; only «منهم» and its like mark parts right behind a figure.
    text.tokens[index].readings.contains {
      $0.lexicalClass == .partMarker && !text.entry($0).stands(for: "among")
        || $0.lexicalClass == .origin && $0.length > 1
    }
  }

  /// The classes of head nouns: those of the readings that one is read from.
  static let heads = ClassSet([
    .victim, .eventMasdar, .caseNoun, .incident, .person, .nationality, .group, .object, .others,
  ])

  /// With them those that a phrase begins with.
  private static let openers: ClassSet = {
    var classes = ClassSet([.origin, .fromWord])
    classes.formUnion(heads)
    return classes
  }()

  /// The head noun at `start`.
  private func head(at start: Int) -> NounPhrase? {
    guard text.reads(start, anyOf: Self.heads) else { return nil }
    let readings = text.tokens[start].readings
    for reading in readings where Self.heads.contains(reading.lexicalClass) {
      let entry = text.entry(reading)
      let range = start..<(start + reading.length)
      let isDefinite = reading.proclitics.contains(.article) || text.isDefinite(start)
      switch reading.lexicalClass {
      case .victim where isOfBodies(start): return nil
      case .victim:
        var phrase = NounPhrase(noun: .victim, range: range, end: range.upperBound, form: reading.form, entry: entry)
        phrase.ownEvent = EventKind(entry)
        phrase.isDefinite = isDefinite
        if reading.form.contains(.feminine), !reading.form.contains(.pronoun), !entry.has("body"), !entry.has("toll"),
          !entry.has("common")
        {
          phrase.victim.sex = "female"
        }
        if entry.has("body") { readBodies(&phrase) }
        return phrase
      case .eventMasdar where entry.has("countable"):
        var phrase = NounPhrase(noun: .victim, range: range, end: range.upperBound, form: reading.form, entry: entry)
        phrase.ownEvent = EventKind(entry)
        phrase.isDefinite = isDefinite
        readBearer(&phrase)
        return phrase
      case .caseNoun:
        if let phrase = caseOf(event: start, reading) { return phrase }
        if reading.form.isEmpty { continue }
      case .incident:
        if text.reads(start, .caseNoun), let plain = text.reading(start, .caseNoun),
          let phrase = caseOf(event: start, plain, reading.form)
        {
          return phrase
        }
        return incident(reading, entry, range, isDefinite)
      // «عناصر الأمن العسكري»: the name of the side goes on behind the longer word.
      case .person where reading.length > 1 && isCutShort(start, reading.length):
        // «رجال الشرطة العراقية»: what the longer word says of them holds, not that they are men.
        guard let man = readings.first(where: { $0.lexicalClass == .person && $0.length == 1 }),
          text.entry(man).features["sex"] != nil
        else { continue }
        var phrase = NounPhrase(noun: .person, range: start..<start + 1, end: start + 1, form: man.form, entry: entry)
        phrase.isDefinite = isDefinite
        take(entry, reading, into: &phrase)
        return phrase
      case .person, .nationality:
        var phrase = NounPhrase(noun: .person, range: range, end: range.upperBound, form: reading.form, entry: entry)
        phrase.isDefinite = isDefinite
        take(entry, reading, into: &phrase)
        return phrase
      case .group:
        var phrase = NounPhrase(noun: .person, range: range, end: range.upperBound, form: [.plural], entry: entry)
        phrase.isDefinite = isDefinite
        phrase.victim.take(entry.features)
        return phrase
      case .object:
        return NounPhrase(noun: .object, range: range, end: range.upperBound, form: reading.form, entry: entry)
      case .others:
        var phrase = NounPhrase(noun: .others, range: range, end: range.upperBound, form: [.plural], entry: entry)
        phrase.isOthers = true
        return phrase
      default: continue
      }
    }
    return nil
  }

  /// Whether the name of a side begins within the words at `start` and ends behind them.
  private func isCutShort(_ start: Int, _ length: Int) -> Bool {
    (1..<length).contains { offset in
      actors.mention(at: start + offset).map { !$0.isAdjective && $0.tokens.upperBound > start + length } ?? false
    }
  }

  /// «حالة اعتقال», «حالات وفاة», «عمليات اغتيال», «عملية ومحاولة اغتيال».
  private func caseOf(event start: Int, _ reading: Reading, _ form: WordForm? = nil) -> NounPhrase? {
    let isOperation = text.reads(start, .incident)
    for at in (start + 1)..<min(start + 4, text.count) {
      // «حالة، والإصابات», «137 حالة داخل مناطق الاحتجاز»: behind a mark or a preposition something else stands.
      if text.isMark(at, ",") || text.isMark(at, ".") || text.isMark(at, ";") || text.isLoneWa(at) && !isOperation
        || text.reads(at, .inWord)
        || text.reads(at, .fromWord)
        // «900 حالة والوفيات 12», «900 حالة وعدد الوفيات …»
        || !isOperation && text.startsWithConjunction(at)
      {
        break
      }
      guard let masdar = text.reading(at, .eventMasdar), !masdar.proclitics.contains(.bi) else { continue }
      let entry = text.entry(masdar)
      let event = EventKind(entry) ?? .killed
      // An assassination told as an operation is an incident; a case of arrest is a person.
      // «108 عمليات تفتيش واعتقال»: searches.
      let isSearch = isOperation && event == .detained && at > start + 1 && text.startsWithConjunction(at)
      let isIncident = isSearch || isOperation && (event == .killed || event == .injured)
      var phrase = NounPhrase(
        noun: isIncident ? .incident : .victim, range: start..<(at + masdar.length), end: at + masdar.length,
        form: form ?? reading.form, entry: isIncident ? nil : entry
      )
      phrase.ownEvent = isIncident ? .attack : event
      phrase.unit = isIncident ? .incident : .person
      return phrase
    }
    guard !isOperation else { return nil }
    return NounPhrase(noun: .person, range: start..<(start + 1), end: start + 1, form: reading.form)
  }

  private func incident(_ reading: Reading, _ entry: LexiconEntry, _ range: Range<Int>, _ isDefinite: Bool)
    -> NounPhrase
  {
    var phrase = NounPhrase(noun: .incident, range: range, end: range.upperBound, form: reading.form, entry: entry)
    phrase.ownEvent = EventKind(entry)
    phrase.unit = .incident
    phrase.isDefinite = isDefinite
    phrase.weapon = entry.features["weapon"]
    return phrase
  }

  /// «جثتا امرأتين», «خمس جثث لأطفال», «جثة رضيع»: the facets are those of the noun behind the bodies.
  private func readBodies(_ phrase: inout NounPhrase) {
    let next = phrase.range.upperBound
    guard next < text.count, text.tokens[next].lineBreaksBefore == 0 else { return }
    // «جثث لعناصر داعش»
    if let (actor, end) = actors.actor(at: next) {
      take(side: actor, into: &phrase)
      phrase.range = phrase.range.lowerBound..<end
      phrase.end = end
      return
    }
    // «جثتي الضحيتين», «جثامين الشهداء»: of those told before.
    if let victims = text.reading(next, .victim), victims.proclitics.contains(.article),
      !victims.proclitics.contains(.li)
    {
      phrase.isDefinite = true
      return
    }
    // «جثة أحد المسلحين»
    if text.reads(next, .oneOf), phrase.form.contains(.singular), let person = text.reading(next + 1, .person),
      person.proclitics.contains(.article), text.tokens[next + 1].lineBreaksBefore == 0
    {
      take(text.entry(person), person, into: &phrase)
      phrase.range = phrase.range.lowerBound..<(next + 1 + person.length)
      phrase.end = phrase.range.upperBound
      return
    }
    // «جثتي قتيلين»
    if let victims = text.reading(next, .victim), victims.proclitics.isEmpty, !text.entry(victims).has("body") {
      phrase.range = phrase.range.lowerBound..<(next + victims.length)
      phrase.end = phrase.range.upperBound
      return
    }
    let isMany = !phrase.form.isDisjoint(with: [.plural, .dual, .dualOrPlural])
    for lexicalClass in [LexicalClass.person, .nationality, .group] {
      guard let reading = text.reading(next, lexicalClass) else { continue }
      // «ثلاث جثث لرجل وزوجته وطفلهما»: each of several bodies is told by itself.
      if isMany, reading.proclitics.contains(.li), reading.form.contains(.singular), !reading.form.contains(.plural) {
        return
      }
      // «جثتي امرأة وطفل»: of one each.
      let second = next + reading.length
      if isMany, !phrase.form.contains(.plural), reading.form.contains(.singular), text.startsWithConjunction(second),
        text.reading(second, .person).map({ $0.form.contains(.singular) && !$0.form.contains(.pronoun) }) ?? false
      {
        return
      }
      take(text.entry(reading), reading, into: &phrase)
      phrase.range = phrase.range.lowerBound..<(next + reading.length)
      phrase.end = phrase.range.upperBound
      return
    }
  }

  /// «إصابة لشاب», «إحداها لمسعف», «وفاتان لأردنيين»: whose case it is.
  private func readBearer(_ phrase: inout NounPhrase) {
    let next = phrase.range.upperBound
    let people =
      text.tokens.indices.contains(next)
      ? text.tokens[next].readings.first {
        [.person, .nationality].contains($0.lexicalClass) && $0.proclitics.contains(.li)
          && !($0.lexicalClass == .nationality && $0.proclitics.contains(.article))
      } : nil
    guard let reading = people,
      text.tokens[next].lineBreaksBefore == 0
    else { return }
    take(text.entry(reading), reading, into: &phrase)
    phrase.range = phrase.range.lowerBound..<(next + reading.length)
    phrase.end = phrase.range.upperBound
  }

  func take(_ entry: LexiconEntry, _ reading: Reading, into phrase: inout NounPhrase) {
    if reading.lexicalClass == .nationality {
      phrase.victim.nationality = phrase.victim.nationality ?? entry.value
    } else {
      phrase.victim.take(entry.features)
      // «حوثيين», «شبيحة»: the noun itself names the side.
      phrase.victim.affiliation = phrase.victim.affiliation ?? entry.features["side"]
      if reading.form.contains(.pronoun), entry.features["status"] == "combatant", phrase.victim.affiliation == nil {
        // «اثنين من عناصرها»: of the side that speaks or acts.
        phrase.victim.affiliation = actors.last(before: phrase.range.lowerBound)
      } else if phrase.victim.affiliation == nil, entry.has("ours") {
        // «ثلاثة من مقاتلينا»
        let start = phrase.range.lowerBound
        phrase.victim.affiliation = actors.speaker(before: start, in: text) ?? actors.last(before: start)
      } else if reading.form.contains(.pronoun), entry.has("member"),
        text.reads(phrase.range.lowerBound - 1, .fromWord),
        let side = actors.antecedent(of: phrase.range.lowerBound, in: text)
      {
        // «أعلنت الحركة مقتل اثنين من أعضائها»
        phrase.victim.status = phrase.victim.status ?? "combatant"
        phrase.victim.affiliation = side
      }
      if entry.features["unit"] == "family" { phrase.unit = .family }
    }
    let isFemale = reading.form.contains(.feminine) && !reading.form.contains(.pronoun) && reading.form.rawValue != 0
    if isFemale, phrase.victim.sex == nil, entry.features["unit"] == nil, phrase.unit != .family,
      !entry.hasFeminineLemma,
      phrase.noun == .person
    {
      phrase.victim.sex = "female"
    }
  }
}
