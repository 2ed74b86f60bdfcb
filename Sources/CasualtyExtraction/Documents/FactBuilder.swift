import ArabicText
import TokenPatterns

/// Turns filled drafts into facts, in text order.
struct FactBuilder {
  let text: AnnotatedText
  let document: String
  let offsets: CodePointOffsets

  /// The facts of `drafts`, and of each the draft it comes from; a distributive draft gives one fact a place or actor.
  func facts(_ drafts: [Draft], distributed: [Int: Int]) -> (facts: [Fact], drafts: [Int]) {
    var order = Array(drafts.indices)
    if order.indices.dropFirst().contains(where: { drafts[$0].count.start < drafts[$0 - 1].count.start }) {
      order.sort { (drafts[$0].count.start, $0) < (drafts[$1].count.start, $1) }
    }
    var ids = [String?](filled: drafts.count, with: nil)
    var facts: [Fact] = []
    facts.reserveCapacity(drafts.count)
    var owners: [Int] = []
    var wholes: [(fact: Int, whole: Int)] = []
    owners.reserveCapacity(drafts.count)
    let prefix = document + "#"
    var rules = RuleTexts()
    func add(_ draft: Draft, _ index: Int) {
      let id = prefix + String(facts.count + 1)
      if ids[index] == nil { ids[index] = id }
      if let whole = draft.whole { wholes.append((facts.count, whole)) }
      facts.append(fact(draft, id, rule: rules.text(of: draft.rule)))
      owners.append(index)
    }
    for index in order {
      if distributed[index] == nil {
        add(drafts[index], index)
      } else {
        for variant in variants(drafts[index]) { add(variant, index) }
      }
    }
    for (fact, whole) in wholes where ids.indices.contains(whole) { facts[fact].partOf = ids[whole] }
    return (facts, owners)
  }

  /// «4 مجازر في كل من إدلب ودير الزور» is one fact for each place.
  private func variants(_ draft: Draft) -> [Draft] {
    if draft.places.count > 1 {
      return draft.places.map { place in
        var variant = draft
        variant.places = [place]
        return variant
      }
    }
    // «على يد كل من …»
    if draft.perpetrators.count > 1 {
      return draft.perpetrators.map { actor in
        var variant = draft
        variant.perpetrators = [actor]
        return variant
      }
    }
    return [draft]
  }

  private func fact(_ draft: Draft, _ id: String, rule: String) -> Fact {
    let count = draft.count
    let range = text.text.sourceRange(of: count.tokens)
    let leading = leadingConjunction(count)
    let written = TextRange<Source>(range.start + leading, range.end)
    var figure = count.figure ?? count.tokens
    figure = min(figure.lowerBound, count.tokens.lowerBound)..<max(figure.upperBound, figure.lowerBound + 1)
    return Fact(
      id: id, document: document, event: draft.event,
      count: Count(
        quantity: draft.quantity, unit: draft.event.isIncident ? .incident : count.unit,
        text: words(figure, of: count, written)
      ),
      victim: draft.event.isIncident ? Victim() : victim(draft, isJoined: leading > 0),
      partOf: nil, perpetrators: draft.perpetrators,
      attribution: draft.perpetrators.isEmpty ? nil : draft.attribution ?? .stated,
      targets: draft.targets, weapons: draft.weapons, places: places(draft),
      time: draft.time, toll: draft.toll,
      source: draft.source, assertion: draft.assertion,
      evidence: evidence(written, draft.sentence),
      rule: rule
    )
  }

  private func evidence(_ range: TextRange<Source>, _ sentence: Int) -> Evidence {
    let codePoints = offsets.codePoints(in: range)
    return Evidence(
      start: codePoints.lowerBound, end: codePoints.upperBound, sentence: sentence,
      text: text.text.text.string(in: range))
  }

  /// The draft's places with their codes. A code lent by the unit above tells one place: where two share it, the names do.
  private func places(_ draft: Draft) -> [Place] {
    if draft.places.count == 1 { return [text.gazetteer.coded(draft.places[0])] }
    var rows = draft.places
    if rows.count > 1, rows.contains(where: { $0.place.level == .neighbourhood }) { joinQuarters(&rows) }
    var places = rows.map { text.gazetteer.coded($0) }
    guard places.count > 1 else { return places }
    let ids = places.map(\.id)
    for index in places.indices
    where places[index].level == .locality && rows[index].place.id == nil
      && ids.count(where: { $0 == ids[index] }) > 1
    {
      places[index].id = nil
    }
    return places
  }

  /// «في حيي الزبدية والسكري»: quarters that no code tells apart are their city.
  private func joinQuarters(_ rows: inout [Gazetteer.Row]) {
    var joined: [Gazetteer.Row] = []
    for row in rows {
      let city = row.place.level == .neighbourhood && row.place.id == nil ? text.gazetteer.row(forKey: row.parent) : nil
      let isShared = city.map { city in
        city.place.id != nil && rows.contains { $0.key != row.key && $0.parent == city.key }
      }
      let told = isShared == true ? city ?? row : row
      if !joined.contains(where: { $0.key == told.key }) { joined.append(told) }
    }
    rows = joined
  }

  /// The words of `figure` as written, without a proclitic «و» before them; `written` is where the evidence stands.
  private func words(_ figure: Range<Int>, of count: CountMention, _ written: TextRange<Source>) -> String {
    if figure.lowerBound == count.tokens.lowerBound {
      let end = figure == count.tokens ? written.end : text.text.sourceRange(of: figure).end
      return text.text.text.string(in: TextRange<Source>(written.start, end))
    }
    // «وأكثر من 450»: the qualifier carries it.
    let words = text.text.sourceString(figure)
    let isJoined = text.reading(figure.lowerBound, .quantityQualifier)?.proclitics.contains(.wa) ?? false
    return isJoined && words.unicodeScalars.first == Affix.and ? String(words.unicodeScalars.dropFirst()) : words
  }

  /// The victim; where the noun is its own figure, without a proclitic «و», which the evidence may have left out.
  private func victim(_ draft: Draft, isJoined hasProclitic: Bool) -> Victim {
    var victim = draft.victim
    guard let range = victim.words else { return victim }
    victim.words = nil
    let words = text.text.sourceString(range)
    let isJoined = draft.count.figure == nil && hasProclitic && words.unicodeScalars.first == Affix.and
    victim.text = isJoined ? String(words.unicodeScalars.dropFirst()) : words
    return victim
  }

  /// Source bytes of a proclitic «و», «ل», «ب» at the front of the evidence.
  private func leadingConjunction(_ count: CountMention) -> Int {
    let token = text.tokens[count.tokens.lowerBound]
    guard token.kind == .word else { return 0 }
    var shortest = Int.max
    for reading in token.readings where isCounted(reading.lexicalClass) {
      shortest = min(shortest, reading.procliticLength)
    }
    guard shortest > 0, shortest < Int.max else { return 0 }
    let length = shortest
    let rest = TextRange<Normalized>(token.range.start + length, token.range.end)
    return text.text.text.sourceRange(of: rest).start - token.sourceRange.start
  }

  private func isCounted(_ lexicalClass: LexicalClass) -> Bool {
    lexicalClass.rawValue < 20 || Self.counted.contains(lexicalClass)
  }

  private static let counted = ClassSet([
    .person, .victim, .incident, .nationality, .group, .others, .eventMasdar, .caseNoun, .partMarker,
  ])
}
