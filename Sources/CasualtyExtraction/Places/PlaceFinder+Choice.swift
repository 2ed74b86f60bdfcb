import ArabicText
import TokenPatterns

/// Which of the places that bear a name is meant.
extension PlaceFinder {
  /// The governorates of names that only one place bears; none where no name has to be told apart by them.
  func governorates(of candidates: [Candidate]) -> TokenSet {
    var named = TokenSet()
    guard candidates.contains(where: { $0.rows.count > 1 }) else { return named }
    for candidate in candidates where candidate.rows.count == 1 {
      if let governorate = text.gazetteer.governorateIndex(of: candidate.rows[0]) { named.insert(governorate) }
    }
    return named
  }

  /// «بلدة الصوانة» of a country whose towns no table has: a namesake elsewhere is not meant.
  func asWritten(_ candidate: Candidate) -> PlaceMention? {
    guard candidate.cue == "locality" || candidate.cue == "camp", candidate.tokens.count > 1,
      text.reads(candidate.tokens.lowerBound, .placeCue)
    else { return nil }
    let start = candidate.tokens.lowerBound + (text.isMark(candidate.tokens.lowerBound + 1, "\"") ? 2 : 1)
    let name = start..<max(start, candidate.tokens.upperBound)
    guard !name.isEmpty, text.isPlaceOrUnread(name.lowerBound) else { return nil }
    return PlaceMention(
      tokens: candidate.tokens, row: Gazetteer.Row(unknown: text.text.sourceString(name), level: .locality),
      isReference: candidate.isReference)
  }

  /// How often each country's unambiguous first-level units and cities are named.
  func votes(_ candidates: [Candidate]) -> CountryVotes {
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

  func choose(_ candidate: Candidate, _ named: TokenSet, _ votes: CountryVotes) -> PlaceMention? {
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
    var leader = (only, 0)
    if candidate.rows.count > 1 {
      ranked = candidate.rows.map { ($0, score($0)) }
      // Of as many points the first; only where several have the most the others' order says anything.
      leader = ranked[0]
      for next in ranked.dropFirst() where next.1 > leader.1 { leader = next }
      if ranked.count(where: { $0.1 == leader.1 }) > 1 { ranked.sort { $0.1 > $1.1 } } else { ranked = [] }
    }
    let best = ranked.first ?? leader
    if candidate.isWeak, votes[text.gazetteer.country(of: best.0)] == nil { return nil }
    let isDateline = opensReport(candidate.tokens)
    // «حي الكسرة» of a city elsewhere is no village of that name.
    if candidate.cue == "neighbourhood" && best.0.place.level == .locality && best.0.weight < 3
      || best.0.place.level == .neighbourhood
    {
      let own =
        candidate.rows.allSatisfy {
          text.gazetteer.country(of: $0) == text.gazetteer.country(of: best.0) && !best.0.needsCue
        } ? 1 : 0
      if (votes[text.gazetteer.country(of: best.0)] ?? 0) <= own, votes.count > (own > 0 ? 1 : 0) { return nil }
    }
    // «أحياء سليمان الحلبي والسيد علي»: in a row of quarters a village of that name is not meant.
    if candidate.cue == "neighbourhood", best.0.place.level == .locality,
      text.startsWithConjunction(candidate.tokens.lowerBound)
    {
      return nil
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
  func areAlike(_ rows: [(Gazetteer.Row, Int)], _ trait: (Gazetteer.Row) -> String) -> Bool {
    guard rows.count > 1 else { return true }
    let first = trait(rows[0].0)
    return rows.dropFirst().allSatisfy { trait($0.0) == first }
  }

  /// «صنعاء - », «دمشق (وكالة) - »: a name, then a dash, at the head of a line.
  func opensReport(_ tokens: Range<Int>) -> Bool {
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

  func commonParent(_ rows: [Gazetteer.Row]) -> Gazetteer.Row? {
    let parents = Set(rows.map(\.parent))
    return parents.count == 1 ? parents.first.flatMap { text.gazetteer.row(forKey: $0) } : nil
  }

  func levelScore(_ level: Place.Level, _ cue: String?) -> Int {
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
