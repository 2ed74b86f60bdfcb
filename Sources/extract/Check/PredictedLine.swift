/// A line of the extractor's JSON Lines, as far as it is scored.
struct PredictedLine: Decodable {
  struct Count: Decodable {
    let best: Int?
    let low: Int?
    let high: Int?
    let qualifier: String?
  }

  struct Victim: Decodable {
    let status: String?
    let age: String?
    let sex: String?
    let role: String?
    let affiliation: String?
    let nationality: String?
  }

  struct Place: Decodable {
    let id: String?
    let name: String?
  }

  struct Time: Decodable {
    let start: String?
    let end: String?
  }

  struct Evidence: Decodable {
    let start: Int?
    let end: Int?
  }

  let document: String
  let id: String?
  let event: String?
  let count: Count?
  let victim: Victim?
  let partOf: String?
  let perpetrators: [String]?
  let places: [Place]?
  let time: Time?
  let targets: [String]?
  let weapons: [String]?
  let source: String?
  let assertion: String?
  let evidence: Evidence?

  /// The document's name without folder and `.txt`.
  var documentName: String {
    let name = document.split(separator: "/").last.map(String.init) ?? document
    return name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
  }

  /// The fact; nil if the line has no event.
  var fact: ScoredFact? {
    guard let event, !event.isEmpty else { return nil }
    var fact = ScoredFact(event: event)
    fact.id = id
    (fact.best, fact.low, fact.high) = (count?.best, count?.low, count?.high)
    fact.values[.qualifier] = count?.qualifier
    fact.values[.status] = victim?.status
    fact.values[.age] = victim?.age
    fact.values[.sex] = victim?.sex
    fact.values[.role] = victim?.role
    fact.values[.affiliation] = victim?.affiliation
    fact.values[.nationality] = victim?.nationality
    fact.values[.partOf] = partOf
    fact.values[.source] = source
    fact.values[.assertion] = assertion.flatMap { $0.isEmpty ? nil : $0 } ?? "asserted"
    fact.perpetrators = perpetrators ?? []
    fact.places = (places ?? []).map { $0.id.flatMap { $0.isEmpty ? nil : $0 } ?? $0.name ?? "" }
    fact.targets = targets ?? []
    fact.weapons = weapons ?? []
    fact.time = [time?.start, time?.end]
    (fact.start, fact.end) = (evidence?.start ?? -1, evidence?.end ?? -1)
    return fact
  }
}
