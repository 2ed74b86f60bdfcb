import ArabicText

/// Tells where the fields of a fact came from.
struct FactTracer {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The explanation of the fact at `index` of the result.
  func explanation(of index: Int) -> FactExplanation {
    let fact = analysis.result.facts[index]
    let draft = analysis.drafts[analysis.factDrafts[index]]
    var fields = [event(fact, draft), count(fact, draft)] + victim(draft)
    if let whole = fact.partOf { fields.append(field("part_of", whole, partOrigin(draft))) }
    fields += named("perpetrators", fact.perpetrators, draft)
    if fact.attribution == .suspected { fields.append(field("attribution", "suspected", "words of supposing")) }
    fields += named("targets", fact.targets, draft)
    fields += named("weapons", fact.weapons, draft)
    fields += named("places", fact.places.map(\.summary), draft)
    fields += named("time", fact.time.map { [$0.summary] } ?? [], draft)
    if let toll = fact.toll { fields.append(field("toll", toll.rawValue, "words of the clause")) }
    fields += named("source", fact.source.map { [$0] } ?? [], draft)
    if fact.assertion != .asserted {
      fields.append(field("assertion", fact.assertion.rawValue, "words of denial or possibility"))
    }
    return FactExplanation(id: fact.id, rule: fact.rule, text: fact.evidence.text, fields: fields)
  }

  // MARK: What was counted

  private func event(_ fact: Fact, _ draft: Draft) -> FactExplanation.Field {
    if let trigger = draft.trigger { return field("event", fact.event.rawValue, "governed by", [trigger]) }
    if draft.count.ownEvent == draft.event { return field("event", fact.event.rawValue, "the counted noun") }
    if draft.isRow { return field("event", fact.event.rawValue, "the heading") }
    return field("event", fact.event.rawValue, draft.isPart ? "its whole" : "the event told before")
  }

  private func count(_ fact: Fact, _ draft: Draft) -> FactExplanation.Field {
    let origin = draft.count.isImplicit ? "the noun's number" : "the figure"
    let isOwn = draft.quantity == draft.count.quantity
    return field(
      "count", draft.quantity.summary, isOwn ? origin : "\(origin), bounded by the clause's verb",
      [draft.count.figure ?? draft.count.tokens]
    )
  }

  private func victim(_ draft: Draft) -> [FactExplanation.Field] {
    guard !draft.event.isIncident else { return [] }
    let facets: [(String, KeyPath<Victim, String?>)] = [
      ("status", \.status), ("age", \.age), ("sex", \.sex), ("role", \.role), ("affiliation", \.affiliation),
      ("nationality", \.nationality),
    ]
    return facets.compactMap { name, path in
      draft.victim[keyPath: path].map { value in
        guard draft.count.victim[keyPath: path] != value else {
          return field(name, value, "the counted noun", [draft.count.tokens])
        }
        let origin =
          draft.count.isOthers
          ? "the count it continues" : draft.count.noun == .none && draft.whole != nil ? "its whole" : "the event"
        return field(name, value, origin)
      }
    }
  }

  private func partOrigin(_ draft: Draft) -> String {
    if draft.rule.hasSuffix(".part") { return "a list of parts" }
    return draft.isRow ? "a row of a breakdown" : "counts that add up"
  }

  // MARK: What stands with it

  private func named(_ name: String, _ values: [String], _ draft: Draft) -> [FactExplanation.Field] {
    guard !values.isEmpty else { return [] }
    var words = NotedField(rawValue: name).flatMap { draft.words[$0] } ?? []
    if name == "time", let time = draft.time, words.allSatisfy({ analysis.tokens.sourceString($0) != time.text }) {
      // The period was found in a clause of its own and gave way to the whole's or the heading's.
      words = []
    }
    return [field(name, values.joined(separator: "; "), origin(of: name, words, draft), words)]
  }

  private func origin(of name: String, _ words: [Range<Int>], _ draft: Draft) -> String {
    guard let first = words.first else {
      if name == "weapons", draft.ownWeapon != nil { return "the event word" }
      return draft.isRow ? "its line, heading or whole" : draft.isPart ? "its whole" : "the sentence"
    }
    let sentence = analysis.tokens.sentences[draft.sentence].tokens
    guard sentence.contains(first.lowerBound) else {
      return "carried from sentence \(analysis.tokens.sentences.index(holding: first.lowerBound))"
    }
    if let field = NotedField(rawValue: name), let origin = draft.origins[field], !origin.isEmpty { return origin }
    return first.lowerBound < draft.count.start ? "named before in the sentence" : "named behind in the sentence"
  }

  private func field(_ name: String, _ value: String, _ origin: String, _ words: [Range<Int>] = [])
    -> FactExplanation.Field
  {
    .init(name: name, value: value, origin: origin, words: words.map { analysis.tokens.sourceString($0) })
  }
}
