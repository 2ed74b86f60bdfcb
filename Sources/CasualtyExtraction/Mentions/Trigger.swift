import ArabicText
import TokenPatterns

/// A word or phrase that says what happens to the counts it governs.
struct Trigger: Sendable {
  /// How it governs.
  enum Kind: Sendable {
    /// A verb: «قُتل», «أصيب», «لقوا مصرعهم».
    case verb
    /// A verbal noun: «مقتل».
    case masdar
    /// A plural noun of victims without figure, «عدد القتلى», «الجرحى إلى».
    case victims
    /// A verb of result that says no event: «أسفر عن», «خلف», «سقوط».
    case result
    /// A verb of no casualty: «أنقذ», «يقل».
    case none
    /// Words behind the count: «تحت الأنقاض».
    case post
    /// A verbal noun of somebody told before: «ما أدى إلى مقتله».
    case fate
  }

  let tokens: Range<Int>
  let kind: Kind
  /// nil for results and non-casualties.
  let event: EventKind?
  let entry: LexiconEntry
  let form: WordForm
  let proclitics: Proclitics
  /// The rule that fires, as facts print it.
  let rule: RuleName

  /// Whether the verb can be active with its agent as subject.
  var canBeActive: Bool { kind == .verb && ["either", "active"].contains(entry.features["voice"] ?? "") }
}

/// Finds triggers.
struct TriggerFinder {
  let text: AnnotatedText
  /// Tokens inside counted noun phrases; a victim noun there is no trigger.
  let counted: TokenSet
  /// Tokens of qualifiers: «ما لا يقل عن» carries nobody.
  let qualifiers: TokenSet
  /// The tokens at which counts end.
  let countEnds: TokenSet
  /// The tokens of dates: «منذ سقوط النظام» says when, not who fell.
  let dateTokens: TokenSet

  /// The triggers in text order, longest first where two begin together.
  func triggers() -> [Trigger] {
    var result: [Trigger] = []
    result.reserveCapacity(text.count >> 4)
    let governing = text.indices(reading: Self.governing)
    var index = governing.next(from: 0, before: text.count)
    while index < text.count {
      var next = index + 1
      if let trigger = trigger(at: index) {
        result.append(trigger)
        next = trigger.tokens.upperBound
      }
      index = governing.next(from: next, before: text.count)
    }
    return joined(result)
  }

  /// The classes that make a trigger.
  private static let governing = ClassSet([
    .eventVerb, .eventMasdar, .victim, .postEvent, .noEvent, .splitVerb, .resultVerb, .find,
  ])
  /// With them the classes whose longer readings keep a word from being one.
  private static let relevant: ClassSet = {
    var classes = ClassSet([.organization, .place, .weapon, .actor])
    classes.formUnion(governing)
    return classes
  }()

  private func trigger(at index: Int) -> Trigger? {
    guard text.tokens[index].kind == .word, !qualifiers.contains(index), !dateTokens.contains(index) else { return nil }
    let readings = text.tokens[index].readings
    var longest = 0
    for reading in readings where Self.relevant.contains(reading.lexicalClass) {
      longest = max(longest, reading.length)
    }
    for rank in 0...2 {
      for reading in readings
      where self.rank(reading) == rank && (reading.length == longest || reading.lexicalClass == .splitVerb)
        && Self.relevant.contains(reading.lexicalClass)
      {
        if let trigger = trigger(index, reading) { return trigger }
      }
    }
    return nil
  }

  /// «إصابة» is the noun before it is «أصابه»; words that only stand behind a count come first.
  private func rank(_ reading: Reading) -> Int {
    // «فقد … حياته»: the idiom, not the missing, where its second half follows.
    if reading.lexicalClass == .postEvent || reading.lexicalClass == .splitVerb { return 0 }
    return reading.lexicalClass == .eventVerb && reading.form.contains(.pronoun) ? 2 : 1
  }

  private func trigger(_ index: Int, _ reading: Reading) -> Trigger? {
    let entry = text.entry(reading)
    let event = EventKind(entry)
    // «سقطوا», «لقوا حتفهم»: listed as they are written.
    let isListedPlural =
      reading.form.isEmpty && (reading.lexicalClass == .eventVerb || reading.lexicalClass == .splitVerb)
      && text.word(index).endsAsPluralVerb
    let form = isListedPlural ? .plural : reading.form
    func make(_ kind: Trigger.Kind, _ event: EventKind?, _ rule: RuleName, upTo end: Int? = nil) -> Trigger {
      Trigger(
        tokens: index..<(end ?? index + reading.length), kind: kind, event: event, entry: entry, form: form,
        proclitics: reading.proclitics, rule: rule
      )
    }
    switch reading.lexicalClass {
    case .eventVerb:
      // «يؤدون واجبهم»
      if entry.features["voice"] == "cause", reading.length == 1, text.hasWawHamza(index) { return nil }
      guard !isNounHere(index, reading), !reading.proclitics.contains(.article), !isParticle(index) else { return nil }
      // «خطط لقتل 5», «محاولة قتل 5»: the verb's homograph, which did not come to pass.
      if text.reads(index, .eventMasdar), charge(before: index)?.stands(for: "attempt") == true { return nil }
      // «وُصفت» is whole with its «و».
      if !reading.proclitics.isDisjoint(with: .conjunction),
        text.tokens[index].readings.contains(where: { $0.lexicalClass == .sayVerb && $0.proclitics.isEmpty })
      {
        return nil
      }
      // «قتله» has its object; only «قتلهم» takes up a count before it.
      if reading.form.contains(.pronoun), !reading.form.contains(.pluralPronoun), !text.word(index).endsWithBoth {
        // «أطلقوا النار على فتى وقتلوه»: one told before.
        guard reading.form.contains(.perfect), !reading.proclitics.isDisjoint(with: .conjunction) else { return nil }
        return make(.fate, event, "\(entry.value).fate")
      }
      // «أُطلقت النار على أربعة رجال وقُتلوا», «… على اثنين وقتلتهما»: those shot at.
      if form.contains(.perfect) || isListedPlural, !reading.proclitics.isDisjoint(with: .conjunction),
        !form.isDisjoint(with: [.plural, .pronoun]), isShotBefore(index)
      {
        return make(.fate, event, "\(entry.value).fate")
      }
      // «لم ترد تقارير»: reports that did not come in, nobody struck down.
      if text.reads(index, .noZero) { return nil }
      // «سيقتل المئات»: of the future.
      if isFuture(index, entry) { return make(.none, nil, "none") }
      // «يقضي الاتفاق بتسوية …»
      if entry.has("span"), reading.form.contains(.imperfect), !(entry.has("over") && text.reads(index + 1, .onWord)) {
        return nil
      }
      // «قضوا نصف المدة»
      if entry.has("span"), !text.reads(index + 1, .causePhrase), hasSecondHalf("span", after: index, within: 5) {
        return nil
      }
      // «توقف العمل»: it stopped.
      if entry.has("halting"), reading.form.isSuperset(of: [.imperfect, .feminine]), !isPerson(index + 1) {
        return nil
      }
      // «فقد سائقها السيطرة»
      if event == .missing, reading.length == 1, hasSecondHalf("control", after: index, within: 5) { return nil }
      return make(.verb, event, "\(entry.value).verb")
    case .splitVerb:
      // «قبضت الشرطة على …»: the preposition stands near its verb.
      guard let second = entry.features["second"],
        second != "hold" || !reading.proclitics.contains(.article),
        hasSecondHalf(second, after: index, within: second == "hold" ? 6 : 16)
      else { return nil }
      return make(.verb, event, "\(entry.value).split-idiom")
    case .eventMasdar:
      // «لقي 9 أشخاص بينهم 3 أطفال مصرعهم»: the second half of an idiom that its verb has told.
      if event == .killed, let second = text.reading(index, .splitSecond),
        isSecondHalf(text.entry(second).value, at: index)
      {
        return nil
      }
      // «الأسر النازحة»: families, no capture.
      guard !counted.contains(index), !(entry.has("families") && text.isDefinite(index)) else { return nil }
      // «مناطق الاحتجاز», «مراكز الاعتقال»: a place's name.
      if event == .detained, reading.proclitics.contains(.article),
        text.tokens[max(index - 1, 0)].readings.contains(where: {
          [.object, .placeCue, .target, .genericPlace].contains($0.lexicalClass)
        })
      {
        return nil
      }
      // «في مراكز احتجاز تابعة للحكومة»
      if event == .detained, text.isWithin(index, .attackNoun, reach: 2) { return nil }
      // «فقدان السائق السيطرة»; «فقدان الاتصال بـ» is whole.
      if event == .missing, reading.length == 1, hasSecondHalf("control", after: index, within: 4) { return nil }
      // «استشهد متأثراً بإصابته في انفجار»: how he came to die.
      if event == .injured, reading.form.contains(.pronoun), reading.proclitics.contains(.bi) { return nil }
      // «و14 بإعدامات ميدانية»: how those counted right before died.
      if reading.proclitics.contains(.bi), entry.has("countable"), entry.features["weapon"] != nil,
        text.isNumber(index - 1)
      {
        return nil
      }
      // «35 شخصاً بإصابات متوسطة»: how those before were hurt.
      if event == .injured, reading.proclitics.contains(.bi), countEnds.contains(index) { return nil }
      // «6 إصاباتهم خطيرة»: how grave their wounds are.
      if event == .injured, reading.form.contains(.pluralPronoun), text.reads(index, .severe),
        text.reads(index + 1, .severe)
      {
        return nil
      }
      // «جرى اعتقالهم»: said of the subject before it.
      if reading.form.contains(.pluralPronoun), text.reads(index - 1, .carrying) {
        return make(.verb, event, "\(entry.value).verb")
      }
      // «ما أدى إلى إصابتهما»: of those told before.
      if reading.form.contains(.pronoun), [index - 1, index - 2].contains(where: { text.reads($0, .resultVerb) }) {
        return make(.fate, event, "\(entry.value).fate")
      }
      // «تهمة القتل العمد»: a charge.
      if charge(before: index) != nil { return nil }
      if isUncarried(index, reading, entry) || isPurpose(index, reading, event) || isRemembered(index, reading) {
        return make(.none, nil, "none")
      }
      if entry.has("countable"), reading.form.contains(.plural) || isOfCases(index) {
        return make(.victims, event, "\(entry.value).victims")
      }
      return make(.masdar, event, "\(entry.value).verbal-noun")
    case .victim:
      guard !counted.contains(index), !text.reads(index - 1, .nameOf) || !text.isDefinite(index),
        reading.form.contains(.plural) || reading.form.isEmpty
          // «عدد الأسر النازحة»
          || reading.form.contains(.feminine) && text.isDefinite(index) && text.reads(index - 1, .person)
      else { return nil }
      // «تحت التعذيب في معتقلات النظام»: where they were held.
      if text.reads(index, .caseNoun, "prison"), text.reads(index - 1, .inWord) { return nil }
      // «مستشفى مخصص لمصابي كورونا»: the sick.
      if reading.proclitics.contains(.li), reading.form.contains(.construct), text.reads(index + 1, .disease) {
        return nil
      }
      // «اثنان من عائلة واحدة من المهجرين من …»: who they were.
      if event == .displaced, text.isLoneFrom(index - 1), index > 1, text.tokens[index - 2].kind == .word,
        !text.reads(index - 2, .number) || text.reads(index - 2, .oneOf) || text.reads(index - 3, .person)
      {
        return nil
      }
      // «عدد الوفيات بين النازحين», «عدد القتلى في صفوف المعتقلين»: who they were.
      if event == .displaced || event == .detained,
        text.reads(index - 1, .between) || text.reads(index - 1, .group) && text.reads(index - 2, .inWord),
        (max(0, index - 5)..<index).contains(where: {
          text.reads($0, .victim, "killed") || text.reads($0, .eventMasdar, "killed")
        })
      {
        return nil
      }
      // «بين الناجين والمتوفين 48 سنغالياً»: the saved are among them.
      if text.reads(index - 1, .noEvent), text.startsWithConjunction(index) { return make(.none, nil, "none") }
      return make(.victims, event, "\(entry.value).victims")
    case .postEvent: return make(.post, event, "\(entry.value).state")
    // «سيارة كان يستقلها في سرمين», «مسيرات العودة»
    case .noEvent where isRelativeVerb(index) || text.isWithin(index, .dateEvent, reach: 3): return nil
    // «القوى المسلحة المشاركة في العمليات»: says which of them.
    case .noEvent where reading.proclitics.contains(.article) && isDescribed(index): return nil
    // «جيش تحرير البلوش»: of a name.
    case .noEvent where text.isWithin(index, .actor, reach: 3): return nil
    case .noEvent where isDeparture(index, reading): return make(.verb, .displaced, "displaced.departure")
    case .noEvent: return make(.none, nil, "none")
    // «أدى القصف إلى سقوط 8 أشخاص وإصابة 7»: where the injured are told apart, who fell was killed.
    case .resultVerb where fallsBesideInjured(index, index + reading.length):
      return make(.masdar, .killed, "killed.verbal-noun")
    case .resultVerb, .find:
      // «في وادي الرمال»: a valley.
      if text.reads(index, .placeHead), reading.length == 1, !text.reads(index + 1, .toWord) { return nil }
      // «فادي» is a name.
      if text.reads(index, .firstName), !text.reads(index + 1, .toWord) { return nil }
      // «وصل الإجمالي إلى 78» reaches, «وصلت جثتان» arrives.
      if reading.lexicalClass == .find, text.reads(index, .reachVerb), reachesTally(index) { return nil }
      // «ينتظرون وصول شاحنات المساعدات»: things, nobody dead.
      if reading.lexicalClass == .find, text.reads(index, .eventMasdar) == false, text.reads(index + 1, .object),
        !text.reads(index + 1, .person), !text.reads(index + 1, .victim), text.tokens[index + 1].kind == .word,
        // «انتشلت فرق الدفاع المدني جثة»: who found them.
        !text.reads(index + 1, .organization), !text.reads(index + 1, .group)
      {
        return nil
      }
      // «مقبرة تضم 14 جثة عُثر عليها في مزرعة»: goes on with those told.
      let object = index + reading.length
      if reading.lexicalClass == .find, object < text.count, index > 0, countEnds.contains(index),
        text.reads(object, .onThem)
      {
        return nil
      }
      // «جراء سقوط قذائف», «بسقوط قذائف»: a cause, not a result.
      let isCause =
        reading.proclitics.contains(.bi) || text.reads(index - 1, .causePhrase) || text.reads(index - 2, .causePhrase)
        || text.reads(index - 1, .incident) && text.reads(index - 2, .inWord)
      // «أفاد المصدر بسقوط شهيد» tells the result.
      let next = index + reading.length
      // «بقذيفة سقطت على مدرسة»: where the shell fell.
      if text.reads(index - 1, .weapon) || text.reads(index - 1, .object), text.reads(next, .towardCue),
        reading.lexicalClass == .resultVerb, reading.proclitics.isEmpty
      {
        return nil
      }
      // «انفجار تسببت به سيارة مفخخة»: what caused it.
      if text.reads(next, .byIt) { return nil }
      let isTold = [next, next + 1].contains {
        counted.contains($0) && (text.reads($0, .victim) || text.reads($0, .person))
      }
      return isCause && !isTold && reading.lexicalClass == .resultVerb ? nil : make(.result, nil, "result")
    default: return nil
    }
  }

  /// «محاولة», «الشروع في» right before the token.
  private func charge(before index: Int) -> LexiconEntry? {
    let charge =
      text.reading(index - 1, .charge) ?? text.reading(index - 2, .charge).flatMap { $0.length == 2 ? $0 : nil }
    return charge.map { text.entry($0) }
  }

  /// «سقوط 8 أشخاص، وإصابة 7»
  private func fallsBesideInjured(_ index: Int, _ next: Int) -> Bool {
    guard text.reads(index, .impact, "crash"), counted.contains(next) || qualifiers.contains(next) else { return false }
    var end = next
    while counted.contains(end) && (end == next || !text.startsWithConjunction(end)) || qualifiers.contains(end) {
      end += 1
    }
    guard end > next, text.reads(end - 1, .person), !text.reads(end - 1, .victim) else { return false }
    while text.isMark(end, ",") || text.reads(end, .quantityQualifier) { end += text.isMark(end, ",") ? 1 : 2 }
    // «سقط 1975 شخصاً في سورية قتلت منهم القوات 1187»
    if (end..<min(end + 5, text.count)).contains(where: {
      text.reads($0, .eventVerb, "killed") && text.reads($0 + 1, .partMarker)
    }) {
      return true
    }
    // «سقوط مدني وثلاث إصابات»
    if text.startsWithConjunction(end), text.isNumber(end) { end += 1 }
    return text.startsWithConjunction(text.isNumber(end - 1) ? end - 1 : end)
      && [LexicalClass.eventMasdar, .eventVerb, .victim].contains { text.reads(end, $0, "injured") }
  }

  /// «عدد حالات الوفاة»: the plural stands before.
  private func isOfCases(_ index: Int) -> Bool {
    text.reading(index - 1, .caseNoun).map { $0.form.contains(.plural) } ?? false
  }

  /// An imperfect behind «كان» or «التي», with where it was behind it and nobody counted.
  private func isRelativeVerb(_ index: Int) -> Bool {
    guard index + 1 < text.count, text.word(index).beginsAsImperfect, text.word(index).endsWithHer,
      text.reads(index - 1, .auxiliary) || text.reads(index - 1, .relative)
    else { return false }
    return text.reads(index + 1, .inWord) || text.isMark(index + 1)
  }

  /// Whether a definite noun or adjective of a force stands right before.
  private func isDescribed(_ index: Int) -> Bool {
    index > 0 && text.tokens[index].lineBreaksBefore == 0 && text.isDefinite(index - 1)
      && (text.reads(index - 1, .person) || text.reads(index - 1, .force) || text.reads(index - 1, .party))
  }

  private func reachesTally(_ index: Int) -> Bool {
    (index + 1..<min(index + 5, max(index + 1, text.count))).contains { text.reads($0, .tallyNoun) }
      || text.reads(index + 1, .toWord)
  }

  /// «حكم بإعدام …»: a sentence that nobody carried out.
  private func isUncarried(_ index: Int, _ reading: Reading, _ entry: LexiconEntry) -> Bool {
    guard entry.has("sentence"), !(max(0, index - 12)..<index).contains(where: { text.reads($0, .carriedOut) }) else {
      return false
    }
    // «قام التنظيم بإعدام 6 أشخاص»
    if reading.proclitics.contains(.bi), (max(0, index - 6)..<index).contains(where: { text.reads($0, .undertaking) }) {
      return false
    }
    return reading.proclitics.contains(.bi) || reading.length > 1
      || (max(0, index - 5)..<index).contains { text.reads($0, .verdict) }
  }

  /// «توغلت لاعتقال 3 أشخاص»: what was wanted; «أدى لمقتل», «إضافة لإصابة» tell what happened.
  private func isPurpose(_ index: Int, _ reading: Reading, _ event: EventKind?) -> Bool {
    guard reading.proclitics.contains(.li), event != .killed, event != .injured else { return false }
    return !(max(0, index - 2)..<index).contains {
      text.reads($0, .resultVerb) || text.reads($0, .adding) || text.reads($0, .boundary)
    }
  }

  /// «الذكرى السنوية لوفاة زعيم», «ذكرى استشهاد أخيه»: remembered, not told; a figure tells it again.
  private func isRemembered(_ index: Int, _ reading: Reading) -> Bool {
    let next = index + reading.length
    guard next < text.count, text.tokens[next].kind != .number, !text.reads(next, .number) else { return false }
    return (max(0, index - 4)..<index).contains { at in
      text.reads(at, .memorial) && (at + 1...index).allSatisfy { text.tokens[$0].kind == .word }
    }
  }

  /// «قتل» behind a preposition is a noun, not a verb.
  private func isNounHere(_ index: Int, _ reading: Reading) -> Bool {
    if text.reads(index, .person), counted.contains(index) { return true }
    let isCounted = text.reads(index - 1, .fromWord) && text.reads(index - 2, .tallyNoun)
    // «بعد غرق مركب»
    if text.reads(index, .eventMasdar), text.reads(index - 1, .causePhrase) || text.reads(index - 1, .dateLink, "after")
    {
      return true
    }
    return text.reads(index - 1, .inWord) || text.reads(index - 1, .fromWord) && !isCounted
      || text.reads(index - 1, .toWord) || text.reads(index - 1, .claim, "responsibility")
      || text.reads(index - 1, .caseNoun) || text.reads(index - 1, .anyWord)
  }

  /// «فقد قُتل»: «فـ» and «قد» before a verb, not the verb of losing.
  private func isParticle(_ index: Int) -> Bool {
    guard let particle = text.reading(index, .auxiliary), text.entry(particle).value == "may",
      particle.proclitics.contains(.fa), index + 1 < text.count
    else { return false }
    return text.tokens[index + 1].readings.contains { Self.verbs.contains($0.lexicalClass) && $0.proclitics.isEmpty }
  }

  private static let verbs = ClassSet([
    .eventVerb, .attackVerb, .sayVerb, .countVerb, .reachVerb, .resultVerb, .splitVerb, .auxiliary, .noEvent,
  ])

  /// «سـ» before an imperfect.
  private func isFuture(_ index: Int, _ entry: LexiconEntry) -> Bool {
    text.word(index).beginsAsFuture && !entry.beginsWithSin
  }

  private func isPerson(_ index: Int) -> Bool {
    index < text.count
      && (text.tokens[index].kind == .number || text.reads(index, .person) || text.reads(index, .number))
  }

  private func hasSecondHalf(_ second: String, after index: Int, within reach: Int = 16) -> Bool {
    for at in (index + 1)..<max(index + 1, min(index + reach, text.count)) {
      if text.tokens[at].lineBreaksBefore > 0 || text.isMark(at, ".") { return false }
      if second == "hold" ? text.reads(at, .onWord) : text.reads(at, .splitSecond, second) { return true }
    }
    return false
  }

  /// Whether the verb of an idiom whose second half is `second` stands up to sixteen tokens before, nothing between them
  /// but words of one clause.
  private func isSecondHalf(_ second: String, at index: Int) -> Bool {
    for at in (max(0, index - 16)..<index).reversed() {
      if text.tokens[at + 1].lineBreaksBefore > 0 || text.isMark(at, ".") { return false }
      if text.tokens[at].readings.contains(where: {
        $0.lexicalClass == .splitVerb && text.entry($0).features["second"] == second
      }) {
        return true
      }
    }
    return false
  }

  /// «أطلق الجنود النار على خمسة شبان»: fire opened on people in the same clause, of whom nothing was told yet.
  private func isShotBefore(_ index: Int) -> Bool {
    guard index > 0, text.has(.openingFire), !hasObjectBehind(index) else { return false }
    for at in (max(1, index - 16)..<index).reversed() {
      if text.tokens[at + 1].lineBreaksBefore > 0 || text.isMark(at, ".") || text.reads(at, .eventVerb) { return false }
      if text.reads(at, .onWord) || text.reads(at, .weapon),
        (at - 3...at).contains(where: { text.reads($0, .openingFire) })
      {
        return true
      }
    }
    return false
  }

  /// «وقتلوا بدم بارد سيدة»: whom the verb befell stands behind it.
  private func hasObjectBehind(_ index: Int) -> Bool {
    for at in index + 1..<min(index + 5, max(index + 1, text.count)) {
      if text.isMark(at) || text.reads(at, .inWord) || text.reads(at, .agentPhrase) { return false }
      if counted.contains(at) || text.isNumber(at) || text.reads(at, .person) { return true }
    }
    return false
  }
}
