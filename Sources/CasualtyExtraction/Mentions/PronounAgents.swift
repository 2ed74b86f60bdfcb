import ArabicText
import TokenPatterns

/// Finds those who did it under a pronoun: «وأعلنت الحركة أنها قتلت 5», «كما أنه قتل 41».
struct PronounAgents {
  let text: AnnotatedText
  let actors: ActorIndex

  /// The classes of the words that an agent under a pronoun may stand at.
  private static let openers = ClassSet([
    .attackVerb, .eventMasdar, .eventVerb, .complementizer, .boundary, .agentPhrase, .undertaking,
  ])

  /// The agents in text order; each stands at its pronoun.
  func agents() -> [Adjunct] {
    text.indices(reading: Self.openers).compactMap { index in
      if let agent = claimant(index) ?? carried(index) ?? owner(index) { return agent }
      guard let reading = complementizer(at: index),
        let id = actors.antecedent(of: index, in: text) ?? speakerBefore(index)
      else { return nil }
      let last = index + reading.length - 1
      guard let pronoun = pronoun(of: last), acts(last + 1, pronoun) else { return nil }
      return Adjunct(tokens: last..<(last + 1), ids: [id])
    }
  }

  /// «اقتحموا المخيم وأسروا ثمانية», «قصفت … منزلاً فقتلت 9»: an active verb that goes on with the subject named before.
  private func carried(_ index: Int) -> Adjunct? {
    guard let verb = text.reading(index, .eventVerb) else { return nil }
    let heading = RowAgents(text: text, actors: actors).heading(above: index)
    guard
      heading != nil || !verb.proclitics.isDisjoint(with: [.wa, .fa, .li])
        || verb.form.contains(.perfect)
          && (text.reads(index - 1, .boundary)
            // «فروا بعد أن قتلوا حارسين»
            || text.reads(index - 1, .complementizer, "bare") && text.reads(index - 2, .dateLink, "after")),
      !verb.form.contains(.pronoun), verb.form.contains(.plural) || verb.form.contains(.feminine),
      ["either", "active"].contains(text.entry(verb).features["voice"] ?? ""), index + 1 < text.count
    else { return nil }
    var next = objectStart(behind: index, verb)
    if text.isMark(next, "(") { next += 1 }
    // «فقتلوا شاباً», «قتلوا حارسين»: only the active verb in the plural has its object right behind.
    let isObject =
      verb.form.contains(.plural) && text.reads(next, .person) && !text.isDefinite(next)
      && !text.tokens[next].readings.contains { $0.form.contains(.plural) }
    guard next < text.count, actors.mention(at: next) == nil,
      text.isNumber(next) || text.reads(next, .quantityQualifier) || isObject
    else { return nil }
    // «وقُتلت 3 نساء» is passive.
    let isFemale = (next + 1..<min(next + 4, text.count)).contains { at in
      text.tokens[at].readings.contains {
        ($0.lexicalClass == .person || $0.lexicalClass == .victim)
          && ($0.form.contains(.feminine) || text.entry($0).features["sex"] == "female"
            || text.entry($0).features["unit"] != nil)
      }
    }
    if isFemale, !verb.form.contains(.plural) { return nil }
    if let heading { return Adjunct(tokens: index..<(index + 1), ids: heading) }
    // «مسلحين وصلوا إلى المصنع وخطفوا 17»: the plural takes up people whom nobody named.
    guard let id = actors.antecedent(of: index, in: text, named: !verb.form.contains(.plural)) else { return nil }
    return Adjunct(tokens: index..<(index + 1), ids: [id])
  }

  /// «قتلوا في العاشر من الشهر عنصراً»: where the object of a plural verb stands, behind a day.
  private func objectStart(behind verb: Int, _ reading: Reading) -> Int {
    guard reading.form.contains(.plural), text.reads(verb + 1, .inWord), text.reads(verb + 2, .ordinal) else {
      return verb + 1
    }
    return (verb + 3..<min(verb + 7, text.count)).first { text.reads($0, .person) || text.isNumber($0) } ?? verb + 1
  }

  /// «أعلنت القيادة … مقتل 17 في ضربة نفذتها قرب …», «أعلن الجيش تحييد 4»: the one who reports it did it.
  private func claimant(_ index: Int) -> Adjunct? {
    let isOwn = isOwnAttack(index)
    guard isOwn || text.reads(index, .eventMasdar),
      let sentence = text.sentence(of: index).map({ text.text.sentences[$0].tokens }),
      let speaker = actors.mentions(in: sentence).first(where: { !$0.isAdjective && $0.ids != ["unidentified"] }),
      speaker.tokens.upperBound <= index,
      (1...2).contains(where: { text.reads(speaker.tokens.lowerBound - $0, .sayVerb) })
        // «أما التحالف … فأعلن تنفيذ 27 عملية»
        || text.reads(speaker.tokens.upperBound, .sayVerb),
      isOwn
        || index - speaker.tokens.upperBound <= 3 && isOwnMasdar(index)
          // «أعلن الجيش أن جنديين قتلا»: what it tells of others.
          && !(speaker.tokens.upperBound..<index).contains(where: { text.reads($0, .complementizer) })
    else { return nil }
    return Adjunct(tokens: index..<(index + 1), ids: speaker.ids)
  }

  /// «من تعرضوا للتصفية على أيديها»: the agent's phrase with a pronoun.
  private func owner(_ index: Int) -> Adjunct? {
    guard text.reads(index, .agentPhrase, "own"), let phrase = text.reading(index, .agentPhrase),
      let id = actors.antecedent(of: index, in: text)
    else { return nil }
    return Adjunct(tokens: index..<(index + phrase.length), ids: [id])
  }

  /// «نفذتها» without a subject behind it.
  private func isOwnAttack(_ index: Int) -> Bool {
    // «أعلنت … تنفيذها غارة»
    if text.reads(index, .undertaking, "own"), index + 1 < text.count, !text.namesAttack(index - 1),
      (index + 1...index + 2).contains(where: {
        text.namesAttack($0)
      })
    {
      return true
    }
    guard text.reads(index, .attackVerb) else { return false }
    guard text.word(index).endsAsHerDeed,
      text.reads(index - 1, .weapon)
        || text.reads(index - 1, .attackNoun) || text.reads(index - 2, .attackNoun)
    else { return false }
    let next = index + 1
    return next >= text.count || text.isMark(next) || text.reads(next, .inWord) || text.reads(next, .placeCue)
      || text.reads(next, .towardCue) || text.tokens[next].readings.contains { $0.proclitics.contains(.bi) }
  }

  /// «تحييد», «القضاء على», «توقيف»: what a force says it did itself.
  private func isOwnMasdar(_ index: Int) -> Bool {
    text.reading(index, .eventMasdar).map { Self.isDeed(text.entry($0)) } ?? false
  }

  /// Whether the verbal noun says what somebody did, rather than what happened to somebody.
  static func isDeed(_ entry: LexiconEntry) -> Bool {
    ["casualties", "detained", "abducted"].contains(entry.value) || entry.has("deed")
  }

  /// «وأضافت أنها قتلت اثنين»: the party that spoke in the sentence before.
  private func speakerBefore(_ index: Int) -> String? {
    guard text.reads(index - 1, .sayVerb), text.startsWithConjunction(index - 1),
      let sentence = text.sentence(of: index), sentence > 0,
      text.text.sentences[sentence].tokens.lowerBound >= index - 2
    else { return nil }
    let before = actors.mentions(in: text.text.sentences[sentence - 1].tokens)
    return before.first {
      !$0.isAdjective && $0.ids != ["unidentified"] && text.reads($0.tokens.lowerBound - 1, .sayVerb)
    }?.ids.first
  }

  /// «أنها», «في حين أنها».
  private func complementizer(at index: Int) -> Reading? {
    let reading = text.reading(index, .complementizer) ?? text.reading(index, .boundary)
    return reading.flatMap { pronoun(of: index + $0.length - 1) == nil ? nil : $0 }
  }

  /// The forms of the verb that agree with the pronoun of «أنها», «أنه», «أنهم».
  private func pronoun(of index: Int) -> WordForm? {
    guard index < text.count, text.tokens[index].kind == .word else { return nil }
    switch text.reading(index, .complementizer).map({ text.entry($0).value }) {
    case "she": return .feminine
    case "they": return .plural
    case "he": return .singular
    default: return nil
    }
  }

  /// Whether an active verb of killing or attack stands behind the pronoun.
  private func acts(_ start: Int, _ pronoun: WordForm) -> Bool {
    for index in start..<min(start + 2, max(start, text.count)) {
      if let verb = text.reading(index, .eventVerb) {
        let voice = text.entry(verb).features["voice"] ?? ""
        let isOver = text.entry(verb).has("over") && text.reads(index + 1, .onWord)
        guard ["either", "active"].contains(voice) || isOver, verb.form.contains(pronoun) else { return false }
        return pronoun != .singular || !verb.form.contains(.feminine)
      }
      if let verb = text.reading(index, .attackVerb), !verb.form.contains(.pronoun) { return true }
      if text.isMark(index), !text.isMark(index, "\"") { return false }
    }
    return false
  }
}
