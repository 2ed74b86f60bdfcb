/// A line of `gold.jsonl`.
///
/// `start` and `end` are code points; without them the `nth` occurrence of `text` in the document is meant.
/// A line without an event names a document without facts.
struct GoldLine: Decodable {
  let document: String
  let id: String?
  let text: String?
  let nth: Int?
  let event: String?
  let best: Int?
  let low: Int?
  let high: Int?
  let qualifier: String?
  let status: String?
  let age: String?
  let sex: String?
  let role: String?
  let affiliation: String?
  let nationality: String?
  let partOf: String?
  let perpetrators: [String]?
  let places: [String]?
  let time: [String?]?
  let targets: [String]?
  let weapons: [String]?
  let source: String?
  let assertion: String?
  let start: Int?
  let end: Int?
  let optional: Bool?
  let free: [String]?

  /// The fact in the document's `text`; nil if the line has no event.
  func fact(in text: CodePoints) throws(InputProblem) -> GoldFact? {
    guard let event, !event.isEmpty else { return nil }
    var fact = ScoredFact(event: event)
    fact.id = id
    (fact.best, fact.low, fact.high) = (best, low, high)
    fact.values[.qualifier] = qualifier.flatMap { $0.isEmpty ? nil : $0 } ?? "exact"
    fact.values[.status] = status
    fact.values[.age] = age
    fact.values[.sex] = sex
    fact.values[.role] = role
    fact.values[.affiliation] = affiliation
    fact.values[.nationality] = nationality
    fact.values[.partOf] = partOf
    fact.values[.source] = source
    fact.values[.assertion] = assertion.flatMap { $0.isEmpty ? nil : $0 } ?? "asserted"
    fact.perpetrators = perpetrators ?? []
    fact.places = places ?? []
    fact.targets = targets ?? []
    fact.weapons = weapons ?? []
    if let time, !time.isEmpty { fact.time = time }
    let range = try evidence(in: text)
    (fact.start, fact.end) = (range.lowerBound, range.upperBound)
    return GoldFact(fact: fact, isOptional: optional ?? false, free: Set(free ?? []))
  }

  private func evidence(in source: CodePoints) throws(InputProblem) -> Range<Int> {
    if let start { return start..<max(start, end ?? start) }
    let words = text ?? ""
    let number = nth.flatMap { $0 == 0 ? nil : $0 } ?? 1
    guard let range = source.range(of: words, occurrence: number) else {
      throw InputProblem("\(document) \(id ?? "-"): no occurrence \(number) of '\(words)'")
    }
    return range
  }
}
