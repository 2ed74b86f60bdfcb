import ArabicText
import TokenPatterns

/// Reads one document: mentions, clauses, totals, fields, facts, in this order.
struct DocumentReader {
  let text: AnnotatedText
  let document: Document
  let dates: [DateMention]
  let quantities: [QuantityMention]

  init(_ text: AnnotatedText, _ document: Document, _ dates: [DateMention], _ quantities: [QuantityMention]) {
    self.text = text
    self.document = document
    self.dates = dates
    self.quantities = quantities
  }

  /// What the document says; its findings are looked for where `wantsFindings`, and which words its fields were read
  /// from is noted where `notesWords`.
  func read(findings wantsFindings: Bool, notes notesWords: Bool) -> Analysis {
    let dates = dates.without { isCount($0) }
    let reference = document.date ?? dates.lazy.compactMap(\.statedReference).first
    let actors = ActorIndex(text, date: reference)
    let dateTokens = TokenSet(ranges: dates.indices.lazy.map { dates[$0].tokens })
    let places = PlaceFinder(text: text, actors: actors).places()
    let phrases = NounPhraseReader(text: text, actors: actors)
    let placeTokens = TokenSet(ranges: places.indices.lazy.map { places[$0].tokens })
    let finder = CountFinder(text: text, reader: phrases, dateTokens: dateTokens, placeTokens: placeTokens)
    let counts = finder.counts(quantities)
    let counted = TokenSet(ranges: counts.indices.lazy.map { counts[$0].tokens })
    var qualifiers = TokenSet(ranges: quantities.lazy.compactMap(\.qualifierTokens))
    // «ما لا يقل عن شخصين»: before a noun that is its own figure.
    for index in counts.indices {
      if let figure = counts[index].figure, figure.lowerBound < counts[index].start {
        qualifiers.formUnion(figure.lowerBound..<counts[index].start)
      }
    }
    let triggers = TriggerFinder(
      text: text, counted: counted, qualifiers: qualifiers,
      countEnds: TokenSet(counts.indices.lazy.map { counts[$0].end }), dateTokens: dateTokens
    ).triggers()
    let context = ClauseContext(
      text, counts: counts, triggers: triggers,
      places: places, placeTokens: placeTokens,
      dateTokens: dateTokens,
      actorTokens: partyTokens(actors),
      hasDisease: tellsDisease(), hasSport: tellsSport(), phrases: phrases
    )
    let tables = TableFinder(context, quantities).tables()
    var clauses = ClauseReader(context, tables: tables)
    clauses.read()
    var drafts = clauses.takeDrafts()
    appendZeros(&drafts, clauses.segments, phrases)
    CasualtySplit().split(&drafts)
    JointParts().settle(&drafts)
    let distributed = distributed(drafts)
    TotalLinker(
      text: text,
      segments: clauses.segments, places: places, gazetteer: text.gazetteer, copies: copies(distributed, drafts, places)
    ).link(&drafts)
    CasualtySplit(isBehind: true).split(&drafts)
    let times = TimeReader(
      text: text, reference: reference, events: eventTokens(counts, triggers),
      tallied: talliedSentences(drafts)
    ).dated(dates)
    var sides = TokenSet()
    for index in drafts.indices where drafts[index].victim.affiliation != nil {
      sides.formUnion(drafts[index].count.tokens)
    }
    let weaponFinder = WeaponFinder(text: text, actors: actors)
    let majority = MajorityScope(text)
    var (eventNames, dayTokens) = (TokenSet(), TokenSet())
    for index in dates.indices {
      switch dates[index].kind {
      case .named: eventNames.formUnion(dates[index].tokens)
      // «في آب 2014» is no «إب».
      case .day, .month, .interval: dayTokens.formUnion(dates[index].tokens)
      default: break
      }
    }
    let glosses = dateGlosses(dateTokens)
    let isOfMajority: (Range<Int>) -> Bool = { majority.contains($0.lowerBound) }
    var explicit = TokenSet()
    for index in counts.indices where !counts[index].isImplicit || counts[index].noun == .person {
      explicit.formUnion(counts[index].tokens)
    }
    let assembler = FieldAssembler(
      text: text,
      claims: ClaimFinder(text: text, actors: actors).claims(),
      agents: AgentFinder(text: text, actors: actors, counted: sides).agents().without { isOfMajority($0.tokens) },
      weapons: weaponFinder.weapons().without { isOfMajority($0.tokens) },
      targets: weaponFinder.targets().without { isOfMajority($0.tokens) },
      places: places.without {
        isOfMajority($0.tokens) || $0.isOffice || glosses.contains($0.tokens.lowerBound)
          || eventNames.contains($0.tokens.lowerBound)
          || explicit.contains($0.tokens.lowerBound) || dayTokens.contains($0.tokens.lowerBound)
      },
      warPlaces: !eventNames.isEmpty
        ? places.filter { eventNames.contains($0.tokens.lowerBound) } : [],
      dates: times, tableTokens: TokenSet(ranges: tables.lazy.map { text.tokens(of: $0.blocks) }), reference: reference,
      sources: SourceReader(text: text, actors: actors, counted: explicit, date: reference).sources(),
      notesWords: notesWords
    )
    assembler.fill(&drafts, clauses.segments)
    let offsets = CodePointOffsets(text.text.text.source)
    let builder = FactBuilder(text: text, document: document.name, offsets: offsets)
    let (facts, owners) = builder.facts(drafts, distributed: distributed)
    let findings =
      wantsFindings
      ? FindingReader(
        read: ReadFacts(
          text, facts: facts, drafts: drafts, owners: owners, counts: counts, mentions: dates, dates: times,
          reference: reference, offsets: offsets)
      ).findings() : []
    let period = times.first { $0.isReporting }?.period
    return Analysis(
      text: text, drafts: drafts, triggers: triggers, counts: counts, quantities: quantities, dates: times,
      places: places,
      actors: actors, assembler: assembler, segments: clauses.segments, factDrafts: owners,
      result: DocumentResult(
        report: Report(document: document.name, date: reference, source: document.source, period: period), facts: facts,
        findings: findings, text: document.text,
        sentences: text.text.sentences.map { text.text.sourceRange(of: $0.tokens) }
      )
    )
  }

  /// «2018 حالة»: a figure like a year before its counted noun.
  private func isCount(_ date: DateMention) -> Bool {
    let next = date.tokens.upperBound
    guard date.tokens.count == 1, text.tokens[date.tokens.lowerBound].kind == .number, next < text.count,
      text.tokens[next].lineBreaksBefore == 0, !text.startsWithConjunction(next), !text.isDefinite(next)
    else { return false }
    return text.tokens[next].readings.contains {
      [.caseNoun, .person, .victim].contains($0.lexicalClass) && $0.form.contains(.singular)
        && $0.proclitics.isEmpty
    }
  }

  /// «29 كانون الثاني (تاريخ بدء المباحثات في …)», «آذار 2011، تاريخ سقوط أول شهيد في درعا»: what a bracket or an
  /// apposition says of a date tells of something else.
  private func dateGlosses(_ dateTokens: TokenSet) -> TokenSet {
    var glosses = TokenSet()
    for start in dateTokens.lazy.map({ $0 + 1 }) where text.isMark(start) {
      let isBracket = text.isMark(start, "(") && text.tokens[min(start + 1, text.count - 1)].kind != .number
      guard isBracket || text.isMark(start, ",") && text.reads(start + 1, .dateWord) else { continue }
      for at in (start + 1)..<max(start + 1, min(start + 40, text.count)) {
        if text.isMark(at, isBracket ? ")" : ",") || text.isMark(at, ".") { break }
        glosses.insert(at)
      }
    }
    return glosses
  }

  private static let speakers = ClassSet([.organization, .unnamedSource])

  /// The tokens of parties: actors, organisations, others who speak or act.
  private func partyTokens(_ actors: ActorIndex) -> TokenSet {
    var tokens = TokenSet(ranges: actors.mentions.lazy.filter { !$0.isAdjective }.map(\.tokens))
    for index in text.indices(reading: Self.speakers) {
      for lexicalClass in [LexicalClass.organization, .unnamedSource] {
        if let reading = text.reading(index, lexicalClass) { tokens.formUnion(index..<(index + reading.length)) }
      }
    }
    return tokens
  }

  /// Whether the text tells of a disease rather than of violence, so that «إصابة» is a case.
  private func tellsDisease() -> Bool {
    let isViolent = text.has(.weapon) || text.has(.disaster)
    return !isViolent && text.has(.disease) || tellsSport()
  }

  /// Whether the text tells of matches: the injured are players.
  private func tellsSport() -> Bool {
    text.has(.sport) && !text.has(.weapon)
      && text.indices(reading: ClassSet([.sport])).prefix(3).reduce(0) { count, _ in count + 1 } == 3
      // «ليقتل المباراة»
      && !text.tokens.indices.contains {
        !text.reads($0 + 1, .sport)
          && text.tokens[$0].readings.contains {
            [.victim, .eventVerb, .eventMasdar].contains($0.lexicalClass) && text.entry($0).stands(for: "killed")
          }
      }
  }

  private static let tallies = ClassSet([.breakdown, .tallyNoun, .report, .countVerb])

  /// The sentences in which something is counted, headlines and headings: only they give a reporting period.
  private func talliedSentences(_ drafts: [Draft]) -> TokenSet {
    var sentences = TokenSet(capacity: text.text.sentences.count)
    for index in drafts.indices { sentences.insert(drafts[index].sentence) }
    for token in text.indices(reading: Self.tallies) {
      if let sentence = text.sentence(of: token) { sentences.insert(sentence) }
    }
    // «… لـ2418 حريقاً منذ بداية العام. … إن هذه الحرائق تسببت بوفاة 29»: what the next sentence takes up.
    for token in text.indices(reading: ClassSet([.demonstrative]))
    where text.reads(token, .demonstrative, "near") && text.isDefinite(token + 1) {
      if let sentence = text.sentence(of: token), sentence > 0 { sentences.insert(sentence - 1) }
    }
    // «آثار السيول منذ الأول من يونيو وحتى 28 أغسطس», «(10 - 16 سبتمبر 2020)»: the head of a report.
    for index in text.text.sentences.indices.prefix(3)
    where text.text.blocks[text.text.sentences[index].block].kind == .headline {
      sentences.insert(index)
    }
    return sentences
  }

  private func eventTokens(_ counts: [CountMention], _ triggers: [Trigger]) -> TokenSet {
    var tokens = TokenSet()
    for count in counts where !count.isImplicit { tokens.formUnion(count.tokens) }
    for trigger in triggers where trigger.kind != .none { tokens.formUnion(trigger.tokens) }
    for token in text.indices(reading: ClassSet([.complementizer])) { tokens.insert(token) }
    return tokens
  }

  /// The drafts before a «في كل من», «على يد كل من».
  private func distributed(_ drafts: [Draft]) -> [Int: Int] {
    guard text.has(.distributive) else { return [:] }
    var result: [Int: Int] = [:]
    // The last draft that begins at a token: a search for each token would cost their product.
    var lastAt: [Int: Int] = [:]
    for index in drafts.indices { lastAt[drafts[index].count.start] = index }
    for token in text.indices(reading: ClassSet([.distributive])) {
      // «ثم إدلب 1495، تليها كل من حماة ودرعا»: those that come next.
      if text.reads(token - 1, .adding, "next") { continue }
      let isBehind = text.reads(token, .distributive, "back")
      // «ارتكب كل من … و… مجزرة»: those who did it stand before what they did.
      let behind = token..<(isBehind ? token : min(token + 12, text.count))
      let near =
        (max(0, token - 24)..<token).compactMap { lastAt[$0] }.max()
        ?? behind.lazy.compactMap { lastAt[$0] }.first { drafts[$0].event.isIncident }
      guard let last = near, text.text.sentences[drafts[last].sentence].tokens.contains(token) else {
        continue
      }
      result[last] = token
    }
    return result
  }

  /// How many facts each distributive draft gives: the places named behind «في كل من».
  private func copies(_ distributed: [Int: Int], _ drafts: [Draft], _ places: [PlaceMention]) -> [Int: Int] {
    distributed.reduce(into: [:]) { copies, item in
      let (index, token) = item
      let sentence = text.text.sentences[drafts[index].sentence].tokens
      // «في محافظتي حلب وحماة قتيلان في كل منهما»
      if text.reads(token, .distributive, "back") {
        let start = places.prefixCount { $0.tokens.lowerBound < sentence.lowerBound }
        copies[index] = max(1, places[start...].prefix { $0.tokens.lowerBound < drafts[index].count.start }.count)
        return
      }
      let next = drafts.dropFirst(index + 1).first { $0.count.start > token }?.count.start ?? sentence.upperBound
      let end = min(next, sentence.upperBound)
      let first = places.prefixCount { $0.tokens.lowerBound < token }
      copies[index] = max(1, places[first...].prefix { $0.tokens.lowerBound < end }.count)
    }
  }

  private func appendZeros(_ drafts: inout [Draft], _ segments: [[Segment]], _ phrases: NounPhraseReader) {
    for zero in ZeroFinder(text: text).zeros() {
      guard let sentence = text.sentence(of: zero.tokens.lowerBound) else { continue }
      let segment = segments[sentence].index(holding: zero.tokens.lowerBound) ?? 0
      let count = CountMention(
        tokens: zero.tokens, figure: nil, quantity: Quantity(0), noun: .victim, end: zero.tokens.upperBound)
      // «لم يوقع إصابات في صفوف الجنود»: among whom nobody was.
      let victim = phrases.phrase(at: zero.tokens.lowerBound)?.victim ?? Victim()
      drafts.append(
        Draft(
          count: count, event: zero.event, rule: "\(zero.event.rawValue).zero", quantity: Quantity(0), victim: victim,
          sentence: sentence,
          block: text.text.sentences[sentence].block, segment: segment
        )
      )
    }
  }
}
