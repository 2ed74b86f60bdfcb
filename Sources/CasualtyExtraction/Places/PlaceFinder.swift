import ArabicText
import TokenPatterns

/// Finds the places of a text and decides which of their namesakes is meant.
struct PlaceFinder {
  let text: AnnotatedText
  let actors: ActorIndex

  /// The words that begin a name behind a cue somewhere in the text: «مدينة الزاوية» tells that «الزاوية» is a town.
  /// Looked for once a name needs to be one of them.
  private struct CuedWords {
    private var words: Set<String>?

    mutating func contains(_ index: Int, of text: AnnotatedText) -> Bool {
      let found = words ?? Self.words(of: text)
      words = found
      return found.contains(text.text.word(index))
    }

    /// O(cues).
    private static func words(of text: AnnotatedText) -> Set<String> {
      var words = Set<String>()
      for index in text.indices(reading: ClassSet([.placeCue])) where text.reads(index + 1, .place) {
        guard let cue = text.reading(index, .placeCue), !text.entry(cue).stands(for: "any"),
          !cue.proclitics.contains(.article), text.tokens[index + 1].lineBreaksBefore == 0
        else { continue }
        words.insert(text.text.word(index + 1))
      }
      return words
    }
  }

  /// A name with its candidates, before namesakes are told apart.
  struct Candidate {
    let tokens: Range<Int>
    let rows: [Gazetteer.Row]
    let cue: String?
    let isReference: Bool
    /// Whether only a preposition or the list around it says that the name, also a word, is a place.
    var isWeak = false
    /// Whether a road leads there.
    var isOnRoad = false
  }

  /// The places in text order.
  func places() -> [PlaceMention] {
    var candidates: [Candidate] = []
    candidates.reserveCapacity(text.count >> 4)
    var unknown: [PlaceMention] = []
    var index = 0
    var carriedCue: String?
    var originEnd = -1
    var origin = 0
    var elsewhereEnd = -1
    let reader = UnknownPlace(text: text)
    var cued = CuedWords()
    // Names, and what stands near enough to a cue to be one.
    var stops = text.indices(reading: ClassSet([.place]))
    for cue in text.indices(reading: ClassSet([.placeCue])) { stops.formUnion(cue..<min(cue + 4, text.count)) }
    while index < text.count {
      let stop = stops.next(from: index, before: text.count)
      // «بولايات تيارت، الأغواط، ميلة وسطيف»
      if stop > index,
        !(stop == index + 1 && carriedCue == "governorate" && (text.isMark(index, ",") || text.isMark(index, ":")))
      {
        carriedCue = nil
      }
      index = stop
      guard index < text.count else { break }
      guard text.reads(index, .place), let candidate = candidate(at: index, carriedCue, candidates.last, &cued) else {
        let isElsewhere = text.reads(index, .place) && isElsewhere(index)
        if isElsewhere { elsewhereEnd = nameEnd(index) }
        let isBlocked = isBlocked(index) || isElsewhere
        if isBlocked { (originEnd, origin) = (nameEnd(index), index) }
        if let mention = reader.mention(at: index), !isBlocked { unknown.append(mention) }
        if carriedCue != nil, !text.reads(index, .placeCue) { carriedCue = nil }
        // «من أبناء خان أرنبة», «وزارة الصحة في قطاع غزة»: no part of the name is another.
        index = (isBlocked || isSeat(index)) && text.reads(index, .place) ? max(nameEnd(index), index + 1) : index + 1
        continue
      }
      // «الرابط بين مدينتي مراكش وأكادير»
      if candidate.tokens.lowerBound == elsewhereEnd, text.startsWithConjunction(elsewhereEnd) {
        index = candidate.tokens.upperBound
        continue
      }
      if goesOn(candidate, behindOrigin: originEnd), mayHold(candidate, originAt: origin) {
        originEnd = candidate.tokens.upperBound
        index = candidate.tokens.upperBound
        continue
      }
      if let last = candidates.last, let unit = unit(of: last.rows, candidate.rows, dashAt: last.tokens.upperBound),
        candidate.tokens.lowerBound == last.tokens.upperBound + 1
      {
        candidates[candidates.count - 1] = Candidate(
          tokens: last.tokens.lowerBound..<candidate.tokens.upperBound, rows: [unit], cue: last.cue,
          isReference: last.isReference, isOnRoad: last.isOnRoad)
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
        && (liesElsewhere(candidate, candidates[index + 1]) || liesAbroad(candidate, candidates[index + 1])
          || liesOutside(candidate, candidates[index + 1]) || liesOffList(index, candidates))
      var mention = (isElsewhere ? nil : choose(candidate, named, countries)) ?? asWritten(candidate)
      mention?.isOffice = isOfOffice(candidate.tokens)
      return mention
    }
    let known = withGenerics(chosen, countries)
    return unknown.isEmpty ? known : (known + unknown).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func candidate(
    at index: Int, _ carried: String?, _ last: Candidate?, _ cued: inout CuedWords
  ) -> Candidate? {
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
    // «أحياء المدينة»: the city told of.
    if cue == "neighbourhood", text.reads(index, .genericPlace) { return nil }
    let strong = cue != nil && cue != "any"
    // «بالنيل الأبيض»: the preposition is written onto a name that is definite.
    lazy var hasPreposition =
      (cue == "any" || isPrefixed && text.word(index).hasBiBeforeArticle && !text.reads(index, .object))
      && !text.reads(index, .target)
    lazy var isListed = self.isListed(index, length, last)
    // «وفي المحمودية قُتل شرطيان»
    lazy var isFronted =
      cue == "any" && text.reads(index - 1, .inWord) && text.startsWithConjunction(index - 1)
      && (text.reads(index + length, .eventVerb) || text.isMark(index + length, ","))
    // «اشتباكات الزاوية» of a text that names the town with its cue.
    lazy var isTold =
      (cue == "any" || text.namesAttack(index - 1) || text.reads(index - 1, .clash)) && !text.isDefinite(index - 1)
      && cued.contains(index, of: text)
    // «في بورصة»: a town whose name is also a word, but one that reports seldom put behind «في».
    lazy var isInside = cue == "any" && text.reads(index - 1, .inWord, "in") && text.isPlaceOrUnread(index)
    // «في جدة», «بجدة», «بـ #جدة»; of a name that is no person's word «قرب جدة», «قصف جدة» as well.
    lazy var isBehindIn =
      cue == "any" && (text.reads(index - 1, .inWord) || !text.reads(index, .person)) || isPrefixed
      || text.isLonePreposition(text.isMark(index - 1, "#") ? index - 2 : index - 1)
      || !text.isDefinite(index - 1) && (text.namesAttack(index - 1) || text.reads(index - 1, .clash))
        && !text.reads(index, .person)
    // «في بوركينا فاسو ومالي»: a country joined to another.
    let joinsCountry = joins && last?.rows.contains { $0.place.level == .country } == true
    var fitting: [Gazetteer.Row] = []
    // «في مدينة وجدة»: whole with its «و», no «وجدة» joined to anything.
    let isWhole =
      !text.reads(index - 1, .place)
      && text.tokens[index].readings.contains { $0.lexicalClass == .place && $0.proclitics.isEmpty }
    for reading in text.tokens[index].readings
    where reading.lexicalClass == .place && reading.length == length && isName(reading, index, &names) {
      if isWhole, !reading.proclitics.isDisjoint(with: .conjunction) { continue }
      guard let row = row(reading), !fitting.contains(where: { $0.key == row.key }) else { continue }
      let fits =
        !row.needsCue || (strong && cueFits(cue, row)) || isBehindIn && row.countsBehindIn
        || ((hasPreposition || isPrefixed && row.place.level == .country) && row.weight >= 2
          && row.place.level != .locality)
        || (hasPreposition && row.weight >= 3 && (row.place.name.hasPrefix(Affix.article) || isCapital(row)))
        || (isFronted && row.weight >= 2 && row.place.name.hasPrefix(Affix.article))
        || (isListed && row.weight >= 3 && [.governorate, .district].contains(row.place.level))
        || row.weight >= 2 && isTold
        || isInside && row.weight >= 3 && row.place.level == .locality
        || joinsCountry && row.place.level == .country
      // «شارع فلسطين»: a street named after a country.
      let isNamesake = cue == "neighbourhood" && row.place.level == .country
      if fits, !isNamesake {
        if fitting.isEmpty { fitting.reserveCapacity(4) }
        fitting.append(row)
      }
    }
    if fitting.contains(where: { $0.place.level == .district || $0.place.level == .subdistrict }) {
      fitting += seats(of: fitting, namedBy: named(at: index, length, &names))
    }
    // «محافظة جدة»: a lesser unit that bears its town's name.
    if fitting.isEmpty, cue == "governorate" {
      fitting = named(at: index, length, &names).filter { $0.place.level == .locality && $0.weight >= 2 }
    }
    guard !fitting.isEmpty, strong || !isTail(index, fitting) && !isSurname(index) else { return nil }
    // A cue carried over «و» stands with another name.
    let start = strong && cue != "city" && self.cue(before: index) != nil ? cueStart(index) : index
    if cue == "governorate", speaksAsOffice(start, index + length) { return nil }
    let isOnRoad = isRoad(start, last)
    var candidate = Candidate(
      tokens: start..<(index + length), rows: fitting, cue: cue,
      isReference: isOnRoad || refers(start, index, last, fitting))
    candidate.isOnRoad = isOnRoad
    candidate.isWeak =
      isFronted
      || !strong
        && fitting.allSatisfy {
          $0.needsCue && !$0.countsBehindIn && (isListed || $0.place.level == .locality)
            && !(joinsCountry && $0.place.level == .country)
        }
        && !isTold
    return candidate
  }

  /// The rows that the name of `length` words at `index` may mean.
  private func named(at index: Int, _ length: Int, _ names: inout NameTest) -> [Gazetteer.Row] {
    var rows: [Gazetteer.Row] = []
    for reading in text.tokens[index].readings
    where reading.lexicalClass == .place && reading.length == length && isName(reading, index, &names) {
      if let row = row(reading) { rows.append(row) }
    }
    return rows
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
    // «ببلدية أولاد دراج (المسيلة)»: the unit of a town before it.
    if text.isMark(index - 1, "("), text.isMark(next, ")"),
      (max(0, index - 5)..<index - 1).contains(where: {
        text.reads($0, .placeCue, "district") || text.reads($0, .placeCue, "locality")
      })
    {
      return true
    }
    // «الحوز: 1351 وفاة»: the head of a row.
    if text.tokens[index].lineBreaksBefore > 0, text.isMark(next, ":"), next + 1 < text.count,
      text.tokens[next + 1].kind == .number
    {
      return true
    }
    let opens =
      text.startsWithConjunction(index) || text.isMark(index - 1) || text.reads(index - 1, .orWord)
      || text.reads(index - 1, .adding)
    return opens && next < text.count && text.tokens[next].lineBreaksBefore == 0
      && (text.tokens[next].kind == .number
        || (text.isMark(next, "(") || text.isMark(next, "\"")) && next + 1 < text.count
          && text.tokens[next + 1].kind == .number
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
      && (text.isUnread(index) || text.reads(index, .firstName)) && !text.isWrittenOn(index)
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
}
