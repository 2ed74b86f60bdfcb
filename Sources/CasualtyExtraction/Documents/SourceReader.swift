import ArabicText
import TokenPatterns

/// Finds who the text says counted.
struct SourceReader {
  /// A source as named: an organisation's or actor's id, nil for someone without one.
  struct Named: StandingMention, Sendable {
    let tokens: Range<Int>
    let id: String?
    /// Whether it stands behind «وفق» and covers the sentence before it too.
    let coversSentence: Bool
  }

  let text: AnnotatedText
  let actors: ActorIndex
  /// Tokens of counted noun phrases: «كوادر الدفاع المدني» are victims.
  let counted: TokenSet
  /// The document's day.
  let date: CivilDate?

  /// The classes of the words at which somebody may be named, an actor's name aside.
  private static let openers = ClassSet([.sourceAnaphor, .organization, .unnamedSource, .sayVerb, .according])

  /// The classes of the words right behind which somebody tells something.
  private static let telling = ClassSet([.sayVerb, .according, .receiving])

  /// The sources in text order.
  func sources() -> [Named] {
    var result: [Named] = []
    var names = OrganizationNames()
    var told: StateForces?
    let stops = text.indices(reading: Self.openers).union(actors.starts)
    var index = 0
    while true {
      index = stops.next(from: index, before: text.count)
      guard index < text.count else { break }
      if let named = takenUp(index, result, &names, &told) { result.append(named) }
      // «وأكد وزير الصحة»: right behind the verb somebody speaks, whoever else might be counted by the noun.
      // «بحسب وزير الصحة» as well.
      // «وقال سامي عمر، وزير الصحة، …»: who is named by his office behind his name.
      guard
        !counted.contains(index) || text.reads(index - 1, anyOf: Self.telling) || isPassedOn(index)
          || text.isMark(index - 1, ",") && text.reads(index, .organization) || headsLine(index)
          || isOfStatement(index),
        let (id, length) = name(at: index, &told)
      else {
        if let named = government(index) ?? stranger(index) { result.append(named) }
        index += 1
        continue
      }
      let tokens = index..<(index + length)
      let isOrganization = text.reads(index, .organization)
      if id == nil, isNoticeToNamed(index, result) {
        index = tokens.upperBound
        continue
      }
      if isAccording(before: index) {
        if !isJoined(index, result) {
          result.append(Named(tokens: tokens, id: id, coversSentence: !opensStatement(tokens)))
        }
      } else if isSpeaker(tokens, isOrganization) {
        if !isJoined(index, result) {
          result.append(Named(tokens: tokens, id: id, coversSentence: closesSentence(tokens, id)))
        }
      } else if text.reads(index, .unnamedSource), !isOrganization {
        // «مدير الإسعاف والطوارئ بوزارة الصحة»: who stands within the words may speak.
        index += 1
        continue
      }
      index = tokens.upperBound
    }
    return result
  }

  /// «نقلت الوكالة عن وزير الصحة», «تقرير قائد الشرطة», «وثق وزير الصحة»: who is told of as a source, not as a victim.
  private func isPassedOn(_ index: Int) -> Bool {
    guard let name = text.reading(index, .organization), name.length > 1 || text.isDefinite(index) else { return false }
    return text.reads(index - 1, .sought) || text.reads(index - 1, .report) || text.reads(index - 1, .countVerb)
  }

  /// «قُتل 5 أشخاص، كما أعلنت وزارة الصحة»: behind its verb at the sentence's end, with nothing told further.
  private func closesSentence(_ tokens: Range<Int>, _ id: String?) -> Bool {
    guard id == nil || text.reads(tokens.lowerBound, .organization),
      let verb = (1...3).first(where: {
        text.reads(tokens.lowerBound - $0, .sayVerb) || text.reads(tokens.lowerBound - $0, .countVerb)
      }), !text.opensSentence(tokens.lowerBound - verb),
      !text.startsWithConjunction(tokens.lowerBound - verb)
    else { return false }
    // «… : تلك حصيلة أعلنتها الوزارة لهجوم …»
    let tally = tokens.lowerBound - verb - 1
    if verb == 1, text.reads(tally, .tallyNoun) || text.reads(tally, .report) { return true }
    for at in tokens.upperBound..<min(text.count, tokens.upperBound + 10) {
      if text.tokens[at].lineBreaksBefore > 0 || text.isMark(at, ".") { return true }
      if text.reads(at, anyOf: Self.told) || text.isMark(at, ":") { return false }
    }
    return tokens.upperBound + 10 > text.count
  }

  /// The classes of the words that tell more.
  private static let told = ClassSet([
    .complementizer, .eventMasdar, .eventVerb, .victim, .person, .incident, .resultVerb, .attackNoun, .attackVerb,
    .sayVerb, .claim,
  ])

  /// «في المقابل، قالت كييف إن …»: a government by its capital.
  private func government(_ index: Int) -> Named? {
    let capital = index + 1
    guard let verb = text.reading(index, .sayVerb), verb.form.contains(.feminine), capital < text.count,
      text.tokens[capital].lineBreaksBefore == 0,
      let place = text.reading(capital, .place), place.proclitics.isEmpty,
      let row = text.gazetteer.row(ofEntry: Int(place.entry)), case let country = text.gazetteer.country(of: row),
      let seat = text.gazetteer.capital(of: country), seat.place.name == row.place.name,
      let id = text.actorTraits.ownForces(of: country, on: nil)
    else { return nil }
    return Named(tokens: capital..<capital + place.length, id: id, coversSentence: false)
  }

  /// «وقال وزير النقل إن …»: somebody new without an id, whom no organisation or party behind the title gives one.
  private func stranger(_ index: Int) -> Named? {
    // «… ، وفق مسؤول محلي»: behind what is told.
    let isAccording = text.reads(index, .according)
    var start = index + (isAccording ? text.reading(index, .according)?.length ?? 1 : 1)
    // «في وقت قال فيه عميد البلدية …», «أكد “المركز السوري للحريات”»
    if !isAccording, text.reads(start, .therein) || text.isMark(start, "\"") { start += 1 }
    guard let verb = text.reading(index, isAccording ? .according : .sayVerb), !verb.form.contains(.pronoun),
      start < text.count, text.tokens[start].lineBreaksBefore == 0, isSomebody(start, isAccording)
    else { return nil }
    for at in start..<min(start + 11, text.count) {
      if isAccording, text.isMark(at, ",") { break }
      if text.isMark(at, ":") || text.isMark(at, ".") || text.reads(at, .complementizer) || text.reads(at, .eventMasdar)
        || text.tokens[at].lineBreaksBefore > 0 || text.tokens[at].kind == .number
      {
        break
      }
      if text.reads(at, .organization) || text.reads(at, .sourceAnaphor) && (at > start || !isNewName(at))
        || actors.mention(at: at).map({ !$0.isAdjective }) ?? false
      {
        return nil
      }
    }
    return Named(tokens: start..<start + 1, id: nil, coversSentence: isAccording)
  }

  /// «وقال وزير …», «قالت جماعة محلية», «ذكرت محافظة …», «أفاد الحاكم»: who is no organisation of the tables.
  private func isSomebody(_ index: Int, _ isAccording: Bool) -> Bool {
    let readings = text.tokens[index].readings
    if isNewName(index) { return true }
    // «وقال الجيش إن …», where nothing in the text says whose: somebody else than who spoke before.
    if !isAccording, readings.contains(where: { $0.lexicalClass == .force && $0.proclitics == .article }) {
      return true
    }
    // «وقال أحد المشافي»
    if text.reads(index, .oneOf) { return true }
    // «وقال الدكتور نور محمود …»
    if text.reads(index, .person), text.isDefinite(index), text.mayBeName(index + 1), !text.isDefinite(index + 1) {
      return true
    }
    if readings.contains(where: {
      $0.lexicalClass == .person && ($0.proclitics.isEmpty || isAccording && $0.proclitics == .li)
        && !$0.form.contains(.pronoun)
    }) {
      return true
    }
    return readings.contains {
      $0.lexicalClass == .placeCue && text.entry($0).stands(for: "governorate") && $0.proclitics.isEmpty
    }
  }

  /// «أشار المركز الفلسطيني للإعلام إلى …»: an adjective and what it is for make a name of what else takes one up.
  private func isNewName(_ index: Int) -> Bool {
    guard let head = text.reading(index, .sourceAnaphor), text.isDefinite(index), case let next = index + head.length,
      next + 1 < text.count, !text.reads(next, .itself), text.isDefinite(next),
      text.tokens[next].lineBreaksBefore == 0, text.tokens[next + 1].lineBreaksBefore == 0
    else { return false }
    return text.word(next + 1).hasPrefix("لل")
      || text.tokens[next + 1].readings.contains { $0.proclitics.contains(.li) && $0.lexicalClass != .sayVerb }
  }

  private func name(at index: Int, _ told: inout StateForces?) -> (String?, Int)? {
    if let reading = text.reading(index, .organization) {
      // «وزارة الدفاع الروسية» is the party, «وزارة الدفاع» a ministry.
      if let party = actors.mention(at: index), party.tokens.count > reading.length {
        return (party.ids.first, party.tokens.count)
      }
      return (
        longName(index, reading.length) ?? local(index, reading.length, &told) ?? text.entry(reading).value,
        reading.length
      )
    }
    // «الهيئة الوطنية لإدارة الكوارث» is a name, «الهيئة» takes one up.
    if text.reads(index, .sourceAnaphor), text.reading(index, .unnamedSource)?.length ?? 1 < 3 { return nil }
    if let mention = actors.mention(at: index), !mention.isAdjective, mention.ids != ["unidentified"] {
      return (mention.ids.first, mention.tokens.count)
    }
    if let reading = text.reading(index, .unnamedSource) {
      // «وفقاً للمصادر نفسها»: who counted before.
      if text.reads(index + reading.length, .itself) { return nil }
      // «مصادر المرصد»: the observatory speaks.
      let next = index + reading.length
      // «مصدر في وزارة الصحة» too.
      for at in [next, next + 1] where at == next || text.reads(next, .inWord) || text.reads(next, .fromWord) {
        guard let owner = text.reading(at, .organization) else { continue }
        return (text.entry(owner).value, at - index + owner.length)
      }
      return text.reads(next, .sourceAnaphor) ? nil : (nil, reading.length)
    }
    return nil
  }

  /// «الدفاع المدني» after «الدفاع المدني السوري»: the organisation whose longer name begins with these words.
  private func longName(_ index: Int, _ length: Int) -> String? {
    for at in stride(from: index - 1, through: max(0, index - 300), by: -1) where text.reads(at, .organization) {
      guard let reading = text.reading(at, .organization), reading.length > length,
        (0..<length).allSatisfy({ text.word(at + $0) == text.word(index + $0) })
      else { continue }
      return text.entry(reading).value
    }
    return nil
  }

  /// «قال المرصد», «تقرير الشبكة»: the organisation of that name told before, unless it counts already.
  private func takenUp(
    _ index: Int, _ earlier: [Named], _ names: inout OrganizationNames, _ told: inout StateForces?
  ) -> Named? {
    guard let reading = text.reading(index, .sourceAnaphor), !text.reads(index, .organization),
      text.reading(index, .unnamedSource)?.length ?? 1 < 3,
      isAccording(before: index) || isSpeaker(index..<(index + reading.length), true)
    else { return nil }
    let name = names.last(
      named: text.withoutArticle(index), before: index, { isNamedAt($0) ? text.withoutArticle($0) : nil })
    let organization = name.flatMap { text.reading($0, .organization) ?? text.reading($0 + 1, .organization) }
    guard let id = organization.map({ text.entry($0).value }) ?? wellKnown(text.entry(reading), &told)
    else { return nil }
    return earlier.last?.id == id
      ? nil : Named(tokens: index..<(index + reading.length), id: id, coversSentence: isAccording(before: index))
  }

  /// «المرصد» alone, in a text that tells of Syria most: the one that everybody there means.
  ///
  /// `told` is what the text tells of, once something has asked: counting it goes through the whole text.
  private func wellKnown(_ entry: LexiconEntry, _ told: inout StateForces?) -> String? {
    guard let country = entry.features["in"] else { return nil }
    let known = told ?? StateForces(text)
    told = known
    return known.country == country ? entry.value : nil
  }

  /// «الدفاع المدني» in a text that tells of Syria, before the day on which that ended: the organisation whose row says so.
  private func local(_ index: Int, _ length: Int, _ told: inout StateForces?) -> String? {
    for reading in text.tokens[index].readings where reading.lexicalClass == .organization && reading.length == length {
      guard case let entry = text.entry(reading), let id = wellKnown(entry, &told) else { continue }
      if let end = entry.features["until"].flatMap({ CivilDate(iso: $0) }), let date, date >= end { continue }
      return id
    }
    return nil
  }

  /// Whether an organisation's name begins there, its head («فريق منسقو الاستجابة») among its words.
  private func isNamedAt(_ index: Int) -> Bool {
    text.reads(index, .organization)
      || text.reads(index + 1, .organization) && text.tokens[index].kind == .word && !text.reads(index, .sourceAnaphor)
        && text.tokens[index].readings.contains { $0.lexicalClass == .object || $0.lexicalClass == .unnamedSource }
  }

  /// «وفق X», «بحسب ما أفاد X», «نقلاً عن X».
  private func isAccording(before index: Int) -> Bool {
    // «تستند لمصادر معتمدة من قبل الأمم المتحدة»
    if text.reads(index - 1, .agentPhrase) { return false }
    // «نقلت وكالة الأنباء (سانا) عن قيادة الشرطة»
    // «حسبما أعلن د. هشام … وكيل أول وزارة الصحة»: a name and an office between.
    let isOfOffice = (1...3).contains { text.reads(index - $0, .official) }
    let isBehindDay = (1...4).contains { text.isMark(index - $0, ",") && bordersDay(index - $0) }
    let reach = text.reads(index - 1, .sought) || isOfOffice || isBehindDay ? 10 : 6
    for distance in 1...reach where index - distance >= 0 {
      let at = index - distance
      if text.tokens[at + 1].lineBreaksBefore > 0 || text.isMark(at, ".") && !isTitle(at - 1)
        || text.isMark(at, ",") && !bordersDay(at)
      {
        return false
      }
      if text.reads(at, .according) {
        // «على ما تسميها … معاقل طالبان»
        return !text.reads(at, .onWord) || (at + 1..<index).contains { text.reads($0, .sayVerb) }
      }
      if text.reads(at, .complementizer) || text.reads(at, .sourceAnaphor) { return false }
      // «وبحسب المتابعات قام طيران …»
      if text.reads(at, .undertaking) || text.reads(at, .attackVerb), distance <= 2 { return false }
      if text.reads(at, .eventVerb) || text.reads(at, .eventMasdar) || text.tokens[at].kind == .number { return false }
    }
    return false
  }

  /// «حسبما أوردته, اليوم السبت, حصيلة لمصالح الحماية المدنية»: a comma before or behind a day.
  private func bordersDay(_ comma: Int) -> Bool {
    [comma - 1, comma + 1].contains { text.reads($0, .dateNearDay) || text.reads($0, .dateWeekday) }
  }

  /// «د.», «م.»: a letter that stands for a title.
  private func isTitle(_ index: Int) -> Bool {
    index >= 0 && text.tokens[index].kind == .word && text.tokens[index].range.count == 2
  }

  /// «لقي أربعة مصرعهم …، ووفقاً لبيان المديرية فإن …»: whom a new statement is from told nothing of what stands before.
  private func opensStatement(_ tokens: Range<Int>) -> Bool {
    (tokens.upperBound..<min(tokens.upperBound + 3, text.count)).contains { at in
      text.tokens[at].readings.contains {
        $0.lexicalClass == .complementizer && !$0.proclitics.isDisjoint(with: .conjunction)
      }
    }
  }

  /// «المرصد والخوذ البيضاء»: of two sources joined the first counts.
  private func isJoined(_ index: Int, _ earlier: [Named]) -> Bool {
    guard let last = earlier.last else { return false }
    let gap = index - last.tokens.upperBound
    // «أشار ناشطون من دير الزور والمرصد السوري إلى …»
    if (2...5).contains(gap), last.id == nil, text.startsWithConjunction(index),
      !(last.tokens.upperBound..<index).contains(where: { at in
        text.isMark(at) || text.reads(at, .sayVerb) || text.reads(at, .complementizer) || text.reads(at, .according)
      }), text.sentence(of: index) == text.sentence(of: last.tokens.lowerBound)
    {
      return true
    }
    return gap <= 1 && gap >= 0 && text.startsWithConjunction(gap == 0 ? index : last.tokens.upperBound)
  }
}
