import ArabicText
import TokenPatterns

/// Finds the places of a text and decides which of their namesakes is meant.
struct PlaceFinder {
  let text: AnnotatedText
  let actors: ActorIndex

  /// A name with its candidates, before namesakes are told apart.
  struct Candidate {
    let tokens: Range<Int>
    let rows: [Gazetteer.Row]
    let cue: String?
    let isReference: Bool
    /// Whether only a preposition or the list around it says that the name, also a word, is a place.
    var isWeak = false
  }

  /// The places in text order.
  func places() -> [PlaceMention] {
    var candidates: [Candidate] = []
    candidates.reserveCapacity(text.count >> 4)
    var unknown: [PlaceMention] = []
    var index = 0
    var carriedCue: String?
    var originEnd = -1
    let reader = UnknownPlace(text: text)
    // Names, and what stands near enough to a cue to be one.
    var stops = text.indices(reading: ClassSet([.place]))
    for cue in text.indices(reading: ClassSet([.placeCue])) { stops.formUnion(cue..<min(cue + 4, text.count)) }
    while index < text.count {
      let stop = stops.next(from: index, before: text.count)
      // «بولايات تيارت، الأغواط، ميلة وسطيف»
      if stop > index, !(stop == index + 1 && carriedCue == "governorate" && text.isMark(index, ",")) {
        carriedCue = nil
      }
      index = stop
      guard index < text.count else { break }
      guard text.reads(index, .place), let candidate = candidate(at: index, carriedCue, candidates.last) else {
        let isBlocked = isBlocked(index)
        if isBlocked { originEnd = nameEnd(index) }
        if let mention = reader.mention(at: index), !isBlocked { unknown.append(mention) }
        if carriedCue != nil, !text.reads(index, .placeCue) { carriedCue = nil }
        index += 1
        continue
      }
      if goesOn(candidate, behindOrigin: originEnd) {
        originEnd = candidate.tokens.upperBound
        index = candidate.tokens.upperBound
        continue
      }
      if let last = candidates.last, let unit = unit(of: last.rows, candidate.rows, dashAt: last.tokens.upperBound),
        candidate.tokens.lowerBound == last.tokens.upperBound + 1
      {
        candidates[candidates.count - 1] = Candidate(
          tokens: last.tokens.lowerBound..<candidate.tokens.upperBound, rows: [unit], cue: last.cue,
          isReference: last.isReference)
      } else {
        candidates.append(candidate)
      }
      carriedCue = candidate.cue
      index = candidate.tokens.upperBound
    }
    let countries = votes(candidates)
    let named = governorates(of: candidates)
    let chosen = candidates.indices.compactMap { index -> PlaceMention? in
      let candidate = candidates[index]
      let isElsewhere =
        index + 1 < candidates.count
        && (liesElsewhere(candidate, candidates[index + 1]) || liesAbroad(candidate, candidates[index + 1]))
      var mention = (isElsewhere ? nil : choose(candidate, named, countries)) ?? asWritten(candidate)
      mention?.isOffice = isOfOffice(candidate.tokens)
      return mention
    }
    let known = withGenerics(chosen, countries)
    return unknown.isEmpty ? known : (known + unknown).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The governorates of names that only one place bears; none where no name has to be told apart by them.
  private func governorates(of candidates: [Candidate]) -> TokenSet {
    var named = TokenSet()
    guard candidates.contains(where: { $0.rows.count > 1 }) else { return named }
    for candidate in candidates where candidate.rows.count == 1 {
      if let governorate = text.gazetteer.governorateIndex(of: candidate.rows[0]) { named.insert(governorate) }
    }
    return named
  }

  /// «بلدة الصوانة» of a country whose towns no table has: a namesake elsewhere is not meant.
  private func asWritten(_ candidate: Candidate) -> PlaceMention? {
    guard candidate.cue == "locality" || candidate.cue == "camp", candidate.tokens.count > 1 else { return nil }
    let start = candidate.tokens.lowerBound + (text.isMark(candidate.tokens.lowerBound + 1, "\"") ? 2 : 1)
    let name = start..<max(start, candidate.tokens.upperBound)
    guard !name.isEmpty, text.isPlaceOrUnread(name.lowerBound) else { return nil }
    return PlaceMention(
      tokens: candidate.tokens, row: Gazetteer.Row(unknown: text.text.sourceString(name), level: .locality),
      isReference: candidate.isReference)
  }

  private func candidate(at index: Int, _ carried: String?, _ last: Candidate?) -> Candidate? {
    var length = 0
    var isPrefixed = false
    var names = NameTest()
    for reading in text.tokens[index].readings where reading.lexicalClass == .place && isName(reading, index, &names) {
      length = max(length, reading.length)
      isPrefixed = isPrefixed || reading.proclitics.contains(.bi)
    }
    guard length > 0, isFree(index, length) else { return nil }
    let joins =
      last.map {
        $0.tokens.upperBound == index && text.startsWithConjunction(index)
          || $0.tokens.upperBound == index - 1 && text.isMark(index - 1, ",")
      } ?? false
    let cue = isCityOfQuarter(index) ? "city" : cue(before: index) ?? (joins ? carried : nil)
    let strong = cue != nil && cue != "any"
    // «بالنيل الأبيض»: the preposition is written onto a name that is definite.
    let hasPreposition =
      (cue == "any" || isPrefixed && text.word(index).hasBiBeforeArticle && !text.reads(index, .object))
      && !text.reads(index, .target)
    let isListed = isListed(index, length, last)
    // «وفي المحمودية قُتل شرطيان»
    let isFronted =
      cue == "any" && text.reads(index - 1, .inWord) && text.startsWithConjunction(index - 1)
      && (text.reads(index + length, .eventVerb) || text.isMark(index + length, ","))
    var fitting: [Gazetteer.Row] = []
    for reading in text.tokens[index].readings
    where reading.lexicalClass == .place && reading.length == length && isName(reading, index, &names) {
      guard let row = row(reading), !fitting.contains(where: { $0.key == row.key }) else { continue }
      let fits =
        !row.needsCue || (strong && cueFits(cue, row))
        || (hasPreposition && row.weight >= 2 && row.place.level != .locality)
        || (hasPreposition && row.weight >= 3 && (row.place.name.hasPrefix(Affix.article) || isCapital(row)))
        || (isFronted && row.weight >= 2 && row.place.name.hasPrefix(Affix.article))
        || (isListed && row.weight >= 3 && row.place.level == .governorate)
      // «شارع فلسطين»: a street named after a country.
      let isNamesake = cue == "neighbourhood" && row.place.level == .country
      if fits, !isNamesake { fitting.append(row) }
    }
    guard !fitting.isEmpty, strong || !isTail(index, fitting) && !isSurname(index) else { return nil }
    let start = strong && cue != "city" ? cueStart(index) : index
    if cue == "governorate", speaksAsOffice(start, index + length) { return nil }
    var candidate = Candidate(
      tokens: start..<(index + length), rows: fitting, cue: cue,
      isReference: isRoad(start, last) || refers(start, index, last, fitting))
    candidate.isWeak =
      !strong && fitting.allSatisfy { $0.needsCue && (isListed || $0.place.level == .locality) } || isFronted
    return candidate
  }

  /// The last answer to whether a reading of one token is a name: most of its readings are of one shape.
  private struct NameTest {
    var proclitics: Proclitics?
    var length = 0
    var isName = false
  }

  private func isName(_ reading: Reading, _ index: Int, _ test: inout NameTest) -> Bool {
    if test.proclitics != reading.proclitics || test.length != reading.length {
      test = NameTest(
        proclitics: reading.proclitics, length: reading.length, isName: isName(reading, at: index))
    }
    return test.isName
  }

  /// «صنعاء وذمار وإب», «… ثم إب 238، وعمران 150»: in a row of units, or right before its figure.
  private func isListed(_ index: Int, _ length: Int, _ last: Candidate?) -> Bool {
    let isJoined = last.map { $0.tokens.upperBound == index && text.startsWithConjunction(index) } ?? false
    if isJoined { return true }
    let next = index + length
    let opens =
      text.startsWithConjunction(index) || text.isMark(index - 1) || text.reads(index - 1, .orWord)
      || text.reads(index - 1, .adding)
    return opens && next < text.count && text.tokens[next].lineBreaksBefore == 0
      && (text.tokens[next].kind == .number
        || text.isMark(next, "(") && next + 1 < text.count && text.tokens[next + 1].kind == .number
        || text.reads(next, .number)
        || text.isLonePreposition(next) && next + 1 < text.count && text.tokens[next + 1].kind == .number)
  }

  /// «المطلوبين علي أحمد الفرج»: behind first names that follow somebody's title.
  private func isSurname(_ index: Int) -> Bool {
    guard isFirstName(index - 1) else { return false }
    var at = index - 1
    while at > 0, index - at < 5, isFirstName(at - 1) { at -= 1 }
    return at > 0
      && text.tokens[at - 1].readings.contains {
        ($0.lexicalClass == .person || $0.lexicalClass == .victim) && $0.proclitics.contains(.article)
      }
  }

  private func isFirstName(_ index: Int) -> Bool {
    index >= 0 && text.tokens[index].kind == .word
      && (text.isUnread(index) || text.reads(index, .firstName))
      && text.tokens[index + 1].lineBreaksBefore == 0
  }

  /// «قرية عين الصفا»: the last word of a longer name that the gazetteer does not know.
  private func isTail(_ index: Int, _ rows: [Gazetteer.Row]) -> Bool {
    guard index >= 2, rows.allSatisfy({ $0.weight < 2 || $0.needsCue }), text.tokens[index].lineBreaksBefore == 0,
      text.tokens[index - 1].lineBreaksBefore == 0, text.tokens[index - 1].kind == .word,
      !text.reads(index - 1, .placeCue), !text.reads(index - 1, .inWord), !text.reads(index - 1, .place)
    else { return false }
    return text.tokens[index - 2].readings.contains {
      $0.lexicalClass == .placeCue && !text.entry($0).stands(for: "any") && $0.length == 1
    }
  }

  private func row(_ reading: Reading) -> Gazetteer.Row? {
    text.gazetteer.row(ofEntry: reading.entry)
  }

  private static let blockers = ClassSet([.organization, .actor, .actorAdjective, .unnamedSource])

  /// Whether no longer reading (an organisation, an actor, a person's origin) claims the tokens.
  private func isFree(_ index: Int, _ length: Int) -> Bool {
    for back in 0..<6 where text.reads(index - back, anyOf: Self.blockers) {
      for reading in text.tokens[index - back].readings where Self.blockers.contains(reading.lexicalClass) {
        if back == 0, reading.lexicalClass == .actorAdjective, isCountry(index, reading) { continue }
        if reading.length > back, reading.length > 1 || reading.lexicalClass != .actor { return false }
      }
    }
    if isBlocked(index) { return false }
    if isSeat(index) || isQuotedName(index) || isOutlet(index, length) { return false }
    // A country's bare name may be its forces' («قتلت روسيا»); the role decides, places need a preposition.
    if let actor = text.reading(index, .actor), actor.length >= length {
      guard
        text.reads(index - 1, .inWord) || text.reads(index - 1, .placeCue) || isStruck(index)
          || actor.proclitics.contains(.bi)
      else {
        return false
      }
    }
    // «ضمن الحدود الإدارية لدير الزور» is inside.
    let isOwner = text.tokens[index].readings.contains { $0.lexicalClass == .place && $0.proclitics.contains(.li) }
    if !isOwner,
      (max(0, index - 3)..<index).contains(where: { text.reads($0, .elsewhere) && !isInWeapon($0) && !isTallied($0) })
    {
      return false
    }
    return true
  }

  /// Where somebody comes from, or where an earthquake had its centre.
  private func isBlocked(_ index: Int) -> Bool {
    (max(0, index - 6)..<index).contains { text.reads($0, .elsewhere, "centre") } || isBehindOrigin(index)
      || isOrigin(index)
  }

  /// «نزوح 350 أسرة من بلدة …»: where people fled from is where it happened.
  private func isFled(_ index: Int) -> Bool { UnknownPlace(text: text).isFled(index) }

  /// «وزارة الصحة في غزة»: of the organisation's name.
  private func isSeat(_ index: Int) -> Bool {
    guard index > 1, text.tokens[index].lineBreaksBefore == 0 else { return false }
    var at = index - 1
    if text.reads(at, .placeCue), text.tokens[at].readings.allSatisfy({ !text.entry($0).stands(for: "any") }) {
      at -= 1
    }
    guard at > 0, text.reads(at, .inWord, "in") else { return false }
    return (1...4).contains { back in
      at - back >= 0
        && text.tokens[at - back].readings.contains {
          $0.lexicalClass == .organization && $0.length == back && text.entry($0).value.hasSuffix("ministry")
        }
    }
  }

  /// «في تركيا»: behind a preposition the country, not the adjective in the accusative.
  private func isCountry(_ index: Int, _ reading: Reading) -> Bool {
    reading.length == 1 && !text.isDefinite(index)
      && (text.reads(index - 1, .inWord) || text.reads(index - 1, .fromWord) || reading.proclitics.contains(.bi)
        || isStruck(index) || index > 0 && text.startsWithConjunction(index) && text.reads(index - 1, .place))
  }

  /// «الزلزال الذي ضرب تركيا», «ضرب زلزال بقوة 7 درجات تركيا»: what a disaster struck.
  private func isStruck(_ index: Int) -> Bool {
    (max(0, index - 7)..<index).contains { at in
      text.reads(at, .disaster)
        && (at..<index).allSatisfy { !text.isMark($0, ",") && text.tokens[$0 + 1].lineBreaksBefore == 0 }
    }
  }

  /// «السورية» is the adjective, not «سورية»; a name behind «حي», «بلدة» has no «بـ» («باب» is not «إب»).
  private func isName(_ reading: Reading, at index: Int) -> Bool {
    if reading.proclitics.contains(.article) || isAdjective(index) || speaks(reading, at: index) { return false }
    // «فإن» is no «فان».
    if text.reads(index, .complementizer), text.hasOtherAlef(index) { return false }
    guard reading.proclitics.contains(.bi), index > 0, text.tokens[index].lineBreaksBefore == 0 else { return true }
    return !text.tokens[index - 1].readings.contains {
      $0.lexicalClass == .placeCue && !text.entry($0).stands(for: "any") && $0.length == 1
    }
  }

  /// «في مناطق سورية عدة», «جنسيات غير سورية»: of a country, not the country.
  private func isAdjective(_ index: Int) -> Bool {
    guard index > 0, text.tokens[index].lineBreaksBefore == 0,
      let adjective = text.reading(index, .nationality), adjective.proclitics.isEmpty,
      text.word(index).endsWithTehMarbuta
    else { return false }
    return text.tokens[index - 1].kind == .word && !text.reads(index - 1, .placeCue)
      && !text.reads(index - 1, .fromWord)
      && !text.reads(index - 1, .toWord) && !text.reads(index - 1, .inWord)
  }

  /// «ونفت طهران», «أعلنت واشنطن»: a government by its capital; «بيروت: حمل …» is where the report was written.
  private func speaks(_ reading: Reading, at index: Int) -> Bool {
    guard reading.proclitics.isEmpty else { return false }
    if index > 0, text.tokens[index].lineBreaksBefore == 0,
      text.reads(index - 1, .sayVerb) || text.reads(index - 1, .denial)
    {
      return text.reading(index - 1, .sayVerb)?.length ?? 1 == 1
    }
    guard index == 0 || text.tokens[index].lineBreaksBefore > 0 else { return false }
    let end = index + reading.length
    // «اسطنبول وكالات: قتل …»
    if text.reads(end, .unnamedSource), text.isMark(end + 1, ":") { return true }
    let isParted = text.isMark(end, ":") || text.isMark(end, "-") || text.isMark(end, "/") || text.isMark(end, "(")
    guard isParted else { return false }
    return text.isMark(end, ":") && text.reads(end + 1, .sayVerb)
      || (end..<min(end + 3, text.count)).contains { text.reads($0, .unnamedSource) }
  }

  /// «حصيلة ضحايا النزاع في طرابلس»: of the war whose dead are told.
  private func isTallied(_ index: Int) -> Bool {
    text.reads(index - 1, .victim) || text.reads(index - 1, .tallyNoun)
  }

  /// «مخلفات الحرب»: the word belongs to a weapon's name.
  private func isInWeapon(_ index: Int) -> Bool {
    (1...3).contains { back in text.reading(index - back, .weapon).map { $0.length > back } ?? false }
  }

  /// The cue right before the name: «مدينة», «بلدة», «ريف», and «في» as the weak cue «any».
  private func cue(before index: Int) -> String? {
    guard index > 0, text.tokens[index].lineBreaksBefore == 0 else { return nil }
    // «في "السند"»
    let index = isDressed(index) ? index - 1 : index
    for distance in 1...2 where index - distance >= 0 {
      for reading in text.tokens[index - distance].readings where reading.lexicalClass == .placeCue {
        let value = text.entry(reading).value
        if value != "any", value != "area", distance == 1 { return value }
        if value == "any", distance == 1 { return "any" }
      }
    }
    return nil
  }

  private func cueStart(_ index: Int) -> Int {
    isDressed(index) && !text.isMark(index - 1, "(") ? index - 2 : index - 1
  }

  /// «في "السند"», «قرية (الكشمة)», «بلدة #الكسوة»: what stands between a cue and its name.
  private func isDressed(_ index: Int) -> Bool {
    text.isMark(index - 1, "\"") || text.isMark(index - 1, "#")
      || text.isMark(index - 1, "(") && text.reads(index - 2, .placeCue) && !text.reads(index - 2, .inWord)
  }

  /// «شرقي», «شرق العاصمة السورية»: a direction right behind the place before.
  func isDirected(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 6, let last = gap.last else { return false }
    let near = max(gap.lowerBound, last - 2)...last
    return near.contains { text.reads($0, .direction) }
      && !gap.contains { text.isMark($0, ",") || text.startsWithConjunction($0) }
  }

  private func cueFits(_ cue: String?, _ row: Gazetteer.Row) -> Bool {
    switch cue {
    case "governorate": [.governorate, .region, .district].contains(row.place.level)
    case "locality", "camp": row.place.level == .locality
    case "neighbourhood": row.place.level == .neighbourhood || row.place.level == .locality
    case "district": [.district, .subdistrict, .locality].contains(row.place.level)
    case "rural": [.governorate, .district, .locality, .subdistrict].contains(row.place.level)
    default: true
    }
  }

  /// How often each country's unambiguous first-level units and cities are named.
  private func votes(_ candidates: [Candidate]) -> CountryVotes {
    var votes = CountryVotes()
    for candidate in candidates {
      guard let first = candidate.rows.first, candidate.rows.contains(where: { !$0.needsCue }) else { continue }
      let country = text.gazetteer.country(of: first)
      if candidate.rows.dropFirst().allSatisfy({ text.gazetteer.country(of: $0) == country }) { votes.add(country) }
    }
    // «السوداني», «الليبية» tell the country as well.
    if text.has(.nationality) {
      for index in text.indices(reading: ClassSet([.nationality])) {
        if let reading = text.reading(index, .nationality) { votes.add(text.entry(reading).value) }
      }
    }
    for candidate in candidates where candidate.rows.count > 1 {
      if let country = likelier(candidate.rows, votes) { votes.add(country) }
    }
    return votes
  }

  private func choose(_ candidate: Candidate, _ named: TokenSet, _ votes: CountryVotes) -> PlaceMention? {
    func score(_ row: Gazetteer.Row) -> Int {
      var score = row.weight
      score += 10 * min(votes[text.gazetteer.country(of: row)] ?? 0, 4)
      if let governorate = text.gazetteer.governorateIndex(of: row), named.contains(governorate) { score += 6 }
      score += levelScore(row.place.level, candidate.cue)
      if bearsCapital(row, candidate.rows) { score -= 7 }
      return score
    }
    guard let only = candidate.rows.first else { return nil }
    // Most names have one place.
    var ranked: [(Gazetteer.Row, Int)] = []
    if candidate.rows.count > 1 { ranked = candidate.rows.map { ($0, score($0)) }.sorted { $0.1 > $1.1 } }
    let best = ranked.first ?? (only, 0)
    if candidate.isWeak, votes[text.gazetteer.country(of: best.0)] == nil { return nil }
    let isDateline = opensReport(candidate.tokens)
    // «حي الكسرة» of a city elsewhere is no village of that name.
    if candidate.cue == "neighbourhood", best.0.place.level == .locality {
      let own =
        candidate.rows.allSatisfy {
          text.gazetteer.country(of: $0) == text.gazetteer.country(of: best.0) && !best.0.needsCue
        } ? 1 : 0
      if (votes[text.gazetteer.country(of: best.0)] ?? 0) <= own, votes.count > (own > 0 ? 1 : 0) { return nil }
    }
    // A small place of another country than the text tells of is a namesake.
    let country = text.gazetteer.country(of: best.0)
    if best.0.needsCue, best.0.weight <= 2, best.0.place.level == .locality || best.0.weight == 1,
      votes[country] == nil,
      !votes.isEmpty
    {
      return nil
    }
    // Its own name is one vote of its country.
    if !best.0.needsCue, best.0.weight == 1, best.0.place.level == .locality, (votes[country] ?? 0) <= 1,
      votes.largest > 1
    {
      return nil
    }
    // «صنعاء»: of a city and a governorate of that name the governorate.
    guard ranked.count > 1 else {
      return PlaceMention(
        tokens: candidate.tokens, row: best.0, isReference: candidate.isReference, isDateline: isDateline)
    }
    let tied = ranked.filter { $0.1 == best.1 }
    let governorates = tied.filter { $0.0.place.level == .governorate }
    let ties =
      governorates.count == 1 && areAlike(tied, text.gazetteer.country) ? governorates : tied
    guard let best = ties.first else { return nil }
    if !areAlike(ties, { text.gazetteer.governorate(of: $0) ?? "" }) {
      guard let parent = commonParent(ties.map(\.0)) else { return nil }
      return PlaceMention(tokens: candidate.tokens, row: parent, isReference: candidate.isReference)
    }
    return PlaceMention(
      tokens: candidate.tokens, row: best.0, isReference: candidate.isReference,
      isDateline: isDateline)
  }

  /// Whether `trait` is the same of all rows.
  private func areAlike(_ rows: [(Gazetteer.Row, Int)], _ trait: (Gazetteer.Row) -> String) -> Bool {
    guard rows.count > 1 else { return true }
    let first = trait(rows[0].0)
    return rows.dropFirst().allSatisfy { trait($0.0) == first }
  }

  /// «صنعاء - », «دمشق (وكالة) - »: a name, then a dash, at the head of a line.
  private func opensReport(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    guard start == 0 || text.tokens[start].lineBreaksBefore > 0 else { return false }
    let end = tokens.upperBound
    return (end..<min(end + 6, text.count)).contains { index in
      text.tokens[index].lineBreaksBefore == 0
        && (text.isMark(index, "-") || text.isMark(index, "–") || index == end && text.isMark(index, "/"))
        && (end..<index).allSatisfy { text.tokens[$0].kind != .number || text.isMark(end, "(") }
        && index + 1 < text.count && text.tokens[index + 1].kind == .word && !text.reads(index + 1, .place)
    }
  }

  private func commonParent(_ rows: [Gazetteer.Row]) -> Gazetteer.Row? {
    let parents = Set(rows.map(\.parent))
    return parents.count == 1 ? parents.first.flatMap { text.gazetteer.row(forKey: $0) } : nil
  }

  private func levelScore(_ level: Place.Level, _ cue: String?) -> Int {
    switch cue {
    case "city": level == .locality ? 40 : level == .governorate ? 20 : 0
    case "governorate": level == .governorate ? 40 : level == .region ? 20 : 0
    case "locality": level == .locality ? 40 : 0
    case "camp": level == .locality ? 40 : level == .neighbourhood ? 30 : 0
    case "neighbourhood": level == .neighbourhood ? 40 : level == .locality ? 20 : 0
    case "district": level == .district ? 40 : level == .subdistrict ? 30 : level == .locality ? 25 : 0
    case "rural": level == .governorate ? 40 : level == .locality ? 10 : 5
    default:
      switch level {
      case .governorate: 20
      case .country: 22
      case .locality: 14
      case .region: 12
      case .neighbourhood: 8
      case .district: 4
      case .subdistrict: 3
      }
    }
  }
}
