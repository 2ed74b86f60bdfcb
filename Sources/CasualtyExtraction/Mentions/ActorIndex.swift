import ArabicText
import TokenPatterns

/// The actors named in a text, with the nouns that take them up.
struct ActorIndex {
  /// One naming of an actor.
  struct Mention {
    let tokens: Range<Int>
    /// The actors' ids; an alliance gives several.
    let ids: [String]
    /// Whether the name is an aircraft or air force.
    let isAir: Bool
    /// Whether it stands as adjective («روسية»).
    let isAdjective: Bool
  }

  /// The day that the text tells of, which decides who holds a name.
  let date: CivilDate?
  private(set) var mentions: [Mention] = []
  private var byStart = TokenMap([])
  /// The tokens at which an actor's name begins.
  private(set) var starts = TokenSet()

  /// Finds the actors of `text`; names that depend on the date are chosen by `date`.
  init(_ text: AnnotatedText, date: CivilDate?) {
    self.date = date
    var lastOrganization: String?
    var lastGroup: String?
    var last: String?
    var lastEnd = 0
    var lastAlliance: String?
    var isAllianceSought = false
    var speaker: (id: String, end: Int)?
    var state: StateForces?
    // What the text tells of, counted only where something asks.
    func told() -> StateForces {
      let known = state ?? StateForces(text)
      state = known
      return known
    }
    // Forces named by what stands beside a name that many have.
    func take(_ tokens: Range<Int>, _ forces: String, isAir: Bool) {
      mentions.append(Mention(tokens: tokens, ids: [forces], isAir: isAir, isAdjective: false))
      last = forces
      lastEnd = tokens.upperBound
    }
    let named = text.indices(reading: Self.opening)
    var index = named.next(from: 0, before: text.count)
    while index < text.count {
      defer { index = named.next(from: index, before: text.count) }
      if let nation = Self.nation(text, index, date),
        mentions.last.map({ $0.tokens.upperBound <= nation.tokens.lowerBound }) ?? true
      {
        mentions.append(nation)
        index += 1
        continue
      }
      if let end = Self.ministryOfForces(text, index) {
        if let forces = told().id(on: date, isArmy: false) { take(index..<end, forces, isAir: false) }
        index = end
        continue
      }
      guard
        let mention = Self.mention(
          text, index, date,
          Named(
            organization: lastOrganization, group: lastGroup, last: last, end: lastEnd, speaker: speaker),
          alliance: {
            if lastAlliance == nil, !isAllianceSought { lastAlliance = Self.allianceOf(text) }
            isAllianceSought = true
            return lastAlliance
          },
          tellsOf: { told().country == $0 })
      else {
        index += 1
        continue
      }
      // «عناصر الجيش السوري الحر»: a name that goes on further.
      if let longer = Self.longer(text, than: mention.tokens) {
        index = longer
        continue
      }
      // «7 لمجهولي الهوية», «جثة لمجهول الهوية»: whose they are, not who did it.
      if mention.ids == ["unidentified"], index > 0,
        text.tokens[index].readings.contains(where: { $0.lexicalClass == .actor && $0.proclitics.contains(.li) }),
        text.tokens[index - 1].kind == .number || text.reads(index - 1, .victim) || text.reads(index - 1, .caseNoun)
      {
        index = mention.tokens.upperBound
        continue
      }
      guard mention.ids != ["state"], mention.ids != ["army"] else {
        // «قوات الأمن», «القوات الحكومية»: of the country that the text tells of.
        let country = told()
        // «سلاح الجو التركي»: the adjective says whose.
        let next = mention.tokens.upperBound
        let isNamed = text.isDefinite(next) && (text.reads(next, .actorAdjective) || text.reads(next, .nationality))
        // «القوات الحكومية الإثيوبية»
        if isNamed, !text.reads(next, .actorAdjective), let nation = text.reading(next, .nationality),
          let name = text.reading(index, .actor), name.length == next - index, !name.proclitics.contains(.bi),
          let forces = text.actorTraits.forces(
            of: text.entry(nation).value, isArmy: mention.ids == ["army"], on: date)
        {
          take(index..<next + 1, forces, isAir: mention.isAir)
          index = next + 1
          continue
        }
        // «القوات المسلحة في مالي»
        if let land = Self.land(text, next),
          let forces = text.actorTraits.forces(of: land, isArmy: mention.ids == ["army"], on: date)
        {
          take(mention.tokens, forces, isAir: mention.isAir)
          index = mention.tokens.upperBound
          continue
        }
        // «قوى الأمن الداخلي (الأسايش)»
        let isGlossed = text.isMark(next, "(") && text.reads(next + 1, .actor)
        // «أعلن الجيش التركي …، وقال الجيش»: the army that spoke before.
        let spoken =
          text.reads(index - 1, .sayVerb) ? speaker.flatMap { text.actorTraits.isForces($0.id) ? $0.id : nil } : nil
        if !isNamed, !isGlossed, let forces = spoken ?? country.id(on: date, isArmy: mention.ids == ["army"]) {
          take(mention.tokens, forces, isAir: mention.isAir)
        }
        // «برصاص قوات الأمن السورية»: the name within the words may say whose.
        index = isNamed ? index + 1 : mention.tokens.upperBound
        continue
      }
      // «الجيش الوطني المالي»: words that several countries have for their army.
      let next = mention.tokens.upperBound
      if let forces = Self.armySharing(text, mention, index, date) {
        take(index..<next + 1, forces, isAir: mention.isAir)
        index = next + 1
        continue
      }
      let joined =
        mention.isAdjective || mention.isAir
        ? Self.joinedNations(text, mention.tokens, date) : (before: nil, behind: nil)
      if let before = joined.before { mentions.append(before) }
      mentions.append(mention)
      if let behind = joined.behind { mentions.append(behind) }
      if Self.isSupport(text, mention.tokens.lowerBound) {
        index = mention.tokens.upperBound
        continue
      }
      if !mention.isAdjective, let id = mention.ids.first, id != "unidentified" {
        if text.reads(index - 1, .sayVerb) { speaker = (id, mention.tokens.upperBound) }
        last = id
        lastEnd = mention.tokens.upperBound
        if ["coalition", "saudi_coalition"].contains(id) { lastAlliance = id }
        if let reading = text.reading(index, .actor), text.entry(reading).features["anaphor"] != nil {
          lastOrganization = id
        }
        if let reading = text.reading(index, .actor), text.entry(reading).has("group") { lastGroup = id }
      }
      index = mention.tokens.upperBound
    }
    byStart = TokenMap(mentions.lazy.map(\.tokens.lowerBound))
    starts = TokenSet(mentions.lazy.map(\.tokens.lowerBound))
  }

  /// Where within `tokens` a name of several words begins that ends behind them.
  private static func longer(_ text: AnnotatedText, than tokens: Range<Int>) -> Int? {
    guard tokens.count > 1 else { return nil }
    return tokens.dropFirst().first { at in
      text.tokens[at].readings.contains {
        $0.lexicalClass == .actor && $0.length > 1 && at + $0.length > tokens.upperBound
          && $0.proclitics.isDisjoint(with: .conjunction)
      }
    }
  }

  /// The army of the nation whose adjective stands behind a name that countries share.
  private static func armySharing(_ text: AnnotatedText, _ mention: Mention, _ index: Int, _ date: CivilDate?)
    -> String?
  {
    let next = mention.tokens.upperBound
    guard !mention.isAdjective, let name = text.reading(index, .actor), text.entry(name).has("shared"),
      name.length == next - index, name.length > 1, !text.reads(next, .actorAdjective), text.isDefinite(next),
      let nation = text.reading(next, .nationality), nation.form.contains(.singular)
    else { return nil }
    return text.actorTraits.forces(of: text.entry(nation).value, isArmy: true, on: date)
  }

  /// The country behind «في».
  private static func land(_ text: AnnotatedText, _ index: Int) -> String? {
    guard text.reads(index, .inWord, "in"), let reading = text.reading(index + 1, .place),
      let row = text.gazetteer.row(ofEntry: Int(reading.entry)), row.place.level == .country
    else { return nil }
    return text.gazetteer.country(of: row)
  }

  /// «بدعم من طيران التحالف», «بحماية قوات الاحتلال»: who helps is not taken up by what follows.
  private static func isSupport(_ text: AnnotatedText, _ start: Int) -> Bool {
    (1...3).contains { text.reads(start - $0, .support) }
  }

  /// «غارات سورية وروسية», «طائرات روسية وسورية»: the nation joined to an actor's adjective stands for its forces.
  private static func joinedNations(
    _ text: AnnotatedText, _ tokens: Range<Int>, _ date: CivilDate?
  ) -> (before: Mention?, behind: Mention?) {
    func nation(_ index: Int) -> Mention? {
      guard index >= 0, index < text.count, !text.reads(index, .actorAdjective),
        let nation = text.reading(index, .nationality),
        let forces = text.actorTraits.forces(of: text.entry(nation).value, isArmy: false, on: date)
      else { return nil }
      return Mention(tokens: index..<index + 1, ids: [forces], isAir: false, isAdjective: true)
    }
    let (start, end) = (tokens.lowerBound, tokens.upperBound)
    let isSecond =
      text.startsWithConjunction(start) && (text.reads(start - 2, .attackNoun) || text.reads(start - 2, .weapon))
    return (isSecond ? nation(start - 1) : nil, text.startsWithConjunction(end) ? nation(end) : nil)
  }

  /// The alliance that a text of Yemen means by the bare word.
  private static func allianceOf(_ text: AnnotatedText) -> String? {
    guard text.has(.nationality) || text.has(.actor) else { return nil }
    let isYemen = text.indices(reading: ClassSet([.nationality, .actor])).contains {
      text.reads($0, .nationality, "YE") || text.reads($0, .actor, "houthi")
        || text.reads($0, .actor, "saudi_coalition")
    }
    return isYemen ? "saudi_coalition" : nil
  }

  /// The actor that begins at token `index` and the token behind it.
  func actor(at index: Int) -> (id: String, end: Int)? {
    guard let at = byStart[index], !mentions[at].isAdjective, let id = mentions[at].ids.first else { return nil }
    return id == "unidentified" ? nil : (id, mentions[at].tokens.upperBound)
  }

  /// Whether the token belongs to an actor's name, «مسلحون» without a side aside.
  func covers(_ index: Int) -> Bool {
    mention(over: index).map { $0.ids != ["unidentified"] && !$0.isAdjective } ?? false
  }

  /// The last actor named before token `index`, within sixty tokens.
  func last(before index: Int) -> String? {
    mentions(before: index, within: 60).last { !$0.isAdjective && $0.ids != ["unidentified"] }?.ids.first
  }

  /// The last actor before token `index`, within eighty tokens, that a verb of saying stands beside.
  func speaker(before index: Int, in text: AnnotatedText) -> String? {
    mentions(before: index, within: 80).last {
      !$0.isAdjective && $0.ids != ["unidentified"]
        && (text.reads($0.tokens.lowerBound - 1, .sayVerb) || text.reads($0.tokens.upperBound, .sayVerb))
    }?.ids.first
  }

  /// The actor that a pronoun at token `index` takes up: the last named before it in the sentence, none that counts
  /// between; those whom nobody knows only where it need not be `named`.
  func antecedent(of index: Int, in text: AnnotatedText, named isNamed: Bool = true) -> String? {
    guard
      let named = mentions(before: index, within: 40).last(where: {
        !$0.isAdjective && !Self.isSupport(text, $0.tokens.lowerBound) && !Self.isFollowed(text, $0.tokens.lowerBound)
      }),
      !isNamed || named.ids != ["unidentified"], Self.reaches(text, named.tokens.upperBound..<index)
    else { return nil }
    return named.ids.first
  }

  /// «قادة “دولة العراق” التابعة للقاعدة»: whom those told of belong to.
  private static func isFollowed(_ text: AnnotatedText, _ start: Int) -> Bool {
    text.reads(text.isLonePreposition(start - 1) ? start - 2 : start - 1, .follower)
  }

  /// Whether neither a sentence's end nor another who speaks stands in `gap`.
  private static func reaches(_ text: AnnotatedText, _ gap: Range<Int>) -> Bool {
    gap.count <= 40
      && gap.allSatisfy {
        !text.isMark($0, ".") && text.tokens[$0].lineBreaksBefore == 0 && !text.reads($0, .organization)
          && !(text.reads($0, .unnamedSource) && (text.reads($0 - 1, .sayVerb) || text.reads($0 - 1, .according)))
      }
  }

  /// The mention that covers token `index`. O(log mentions).
  func mention(over index: Int) -> Mention? {
    let before = mentions.prefixCount { $0.tokens.lowerBound <= index }
    return before > 0 && mentions[before - 1].tokens.contains(index) ? mentions[before - 1] : nil
  }

  /// The mentions that begin in `tokens`. O(log mentions).
  func mentions(in tokens: Range<Int>) -> ArraySlice<Mention> {
    let start = mentions.prefixCount { $0.tokens.lowerBound < tokens.lowerBound }
    return mentions[start..<max(start, mentions.prefixCount { $0.tokens.lowerBound < tokens.upperBound })]
  }

  /// The mentions that end at token `index` or at most `reach` tokens before it. O(log mentions).
  private func mentions(before index: Int, within reach: Int) -> ArraySlice<Mention> {
    let end = mentions.prefixCount { $0.tokens.upperBound <= index }
    return mentions[min(end, mentions.prefixCount { index - $0.tokens.upperBound > reach })..<end]
  }

  /// The mention that begins at token `index`.
  func mention(at index: Int) -> Mention? { byStart[index].map { mentions[$0] } }

  /// Who was named before: what anaphors take up.
  private struct Named {
    let organization: String?
    /// The last armed group that is no state's: «الميليشيا», «الجماعة».
    let group: String?
    let last: String?
    /// The token behind the last name.
    let end: Int
    /// The last whose verb of saying stands right before the name, and the token behind the name.
    let speaker: (id: String, end: Int)?
  }

  private static let classes = ClassSet([.actor, .actorAnaphor, .actorAdjective])
  private static let opening = ClassSet([.actor, .actorAnaphor, .actorAdjective, .nationality, .organization])

  /// «غارة عراقية», «قوات باكستانية»: the nation of an attack or of troops stands for its forces.
  private static func nation(_ text: AnnotatedText, _ index: Int, _ date: CivilDate?) -> Mention? {
    guard index > 0, !text.reads(index, anyOf: classes), let nation = text.reading(index, .nationality),
      nation.proclitics.isDisjoint(with: [.wa, .fa, .bi, .li, .ka]), !nation.form.contains(.plural)
    else { return nil }
    let isTroops = text.reads(index - 1, .force, "troops")
    let isAttack =
      text.reads(index - 1, .attackNoun) || text.reads(index - 1, .weapon) && text.reads(index - 2, .attackNoun)
    guard isTroops || isAttack, text.tokens[index].lineBreaksBefore == 0,
      let forces = text.actorTraits.ownForces(of: text.entry(nation).value, on: date)
    else { return nil }
    return isTroops
      ? Mention(tokens: index - 1..<index + 1, ids: [forces], isAir: false, isAdjective: false)
      : Mention(tokens: index..<index + 1, ids: [forces], isAir: false, isAdjective: true)
  }

  private static func mention(
    _ text: AnnotatedText, _ index: Int, _ date: CivilDate?, _ named: Named, alliance: () -> String?,
    tellsOf: (String) -> Bool
  ) -> Mention? {
    guard text.reads(index, anyOf: classes) else { return nil }
    let readings = text.tokens[index].readings
    var names = readings.filter { $0.lexicalClass == .actor && text.entry($0).isNamed(on: date) }
    // «الفصائل», «الجيش الوطني»: in each country another.
    if names.contains(where: { text.entry($0).features["in"] != nil }) {
      let local = names.filter {
        let entry = text.entry($0)
        return entry.isStillNamed(on: date) && entry.features["in"].map(tellsOf) ?? false
      }
      let longest = names.map(\.length).max() ?? 0
      names = names.filter { text.entry($0).features["in"] == nil }
      if local.contains(where: { $0.length == longest }) || names.isEmpty { names = local }
    }
    let longest = readings.first { $0.lexicalClass != .place && $0.lexicalClass != .weapon }?.length ?? 0
    // «القوات الحكومية» names others before a change of power than after it.
    if let reading = names.first(where: { text.entry($0).isStillNamed(on: date) }) ?? names.first,
      reading.length >= longest || readings.first?.lexicalClass != .organization
    {
      let entry = text.entry(reading)
      var ids = entry.value.utf8.contains(0x2B) ? entry.value.split(separator: "+").map(String.init) : [entry.value]
      // «طائرات التحالف»: the alliance that the text named in full.
      if entry.has("alliance"), let alliance = alliance() ?? (tellsOf("YE") ? "saudi_coalition" : nil) {
        ids = [alliance]
      }
      // «التحالف اليمني لرصد …»: another alliance.
      let next = index + reading.length
      if entry.has("alliance"), text.isDefinite(next), text.reads(next, .nationality),
        !text.reads(next, .actorAdjective)
      {
        return nil
      }
      return Mention(tokens: index..<(index + reading.length), ids: ids, isAir: entry.has("air"), isAdjective: false)
    }
    if let reading = text.reading(index, .actorAnaphor) {
      let value = text.entry(reading).value
      if value == "owner" {
        // «أعلن الجيش مقتل 27 من … خلال عملية نفذتها قواته»: of the one who speaks.
        if let speaker = named.speaker, text.reads(index - 1, .attackVerb), reaches(text, speaker.end..<index) {
          return Mention(
            tokens: index..<(index + reading.length), ids: [speaker.id], isAir: text.entry(reading).has("air"),
            isAdjective: false)
        }
        // «قواته», «هجماتها»: of the one named before in the sentence.
        guard let last = named.last, reaches(text, named.end..<max(index, named.end)) else { return nil }
        return Mention(
          tokens: index..<(index + reading.length), ids: [last], isAir: text.entry(reading).has("air"),
          isAdjective: false)
      }
      let id =
        value == "ally"
        ? text.entry(reading).features["of"]
        : value == "organization"
          ? named.organization ?? (named.last == "al_qaeda" ? named.last : nil) : named.group ?? named.last
      return id.map { Mention(tokens: index..<(index + reading.length), ids: [$0], isAir: false, isAdjective: false) }
    }
    if let reading = text.reading(index, .actorAdjective) {
      return Mention(
        tokens: index..<(index + reading.length), ids: [text.entry(reading).value], isAir: false, isAdjective: true
      )
    }
    return nil
  }
}

extension LexiconEntry {
  /// Whether the name is right before the day `until` of its row; without a date it is.
  func isStillNamed(on date: CivilDate?) -> Bool {
    guard let until = features["until"], let end = CivilDate(iso: until), let date else { return true }
    return date < end
  }

  /// Whether the name is right from the day `from` of its row on; without a date it is not yet.
  func isNamed(on date: CivilDate?) -> Bool {
    guard let from = features["from"], let start = CivilDate(iso: from) else { return true }
    return date.map { $0 >= start } ?? false
  }
}
