import CasualtyExtraction

/// A fact as far as it is scored, from a gold file or from the extractor.
struct ScoredFact {
  var id: String?
  var event: String
  var best: Int?
  var low: Int?
  var high: Int?
  /// The fields with one value or none; ``ScoredField/partOf`` holds the id of the whole.
  var values: [ScoredField: String] = [:]
  /// Actor ids.
  var perpetrators: [String] = []
  /// Place ids, names where a place has none; in gold perhaps alternatives, «C3871|SY07».
  var places: [String] = []
  var targets: [String] = []
  var weapons: [String] = []
  /// The first and the last day.
  var time: [String?] = [nil, nil]
  /// The evidence in code points, end exclusive.
  var start = -1
  var end = -1

  init(event: String) { self.event = event }

  /// The fact as the extractor gives it.
  init(_ fact: Fact) {
    id = fact.id
    event = fact.event.rawValue
    best = fact.count.quantity.best
    low = fact.count.quantity.low
    high = fact.count.quantity.high
    values[.qualifier] = fact.count.quantity.qualifier.rawValue
    values[.status] = fact.victim.status
    values[.age] = fact.victim.age
    values[.sex] = fact.victim.sex
    values[.role] = fact.victim.role
    values[.affiliation] = fact.victim.affiliation
    values[.nationality] = fact.victim.nationality
    values[.partOf] = fact.partOf
    values[.source] = fact.source
    values[.assertion] = fact.assertion.rawValue
    perpetrators = fact.perpetrators
    places = fact.places.map { $0.id ?? $0.name }
    targets = fact.targets
    weapons = fact.weapons
    time = [fact.time?.start?.description, fact.time?.end?.description]
    start = fact.evidence.start
    end = fact.evidence.end
  }

  /// The members of a field that holds several, nil for other fields.
  func members(of field: ScoredField) -> [String]? {
    switch field {
    case .perpetrators: perpetrators
    case .places: places
    case .targets: targets
    case .weapons: weapons
    default: nil
    }
  }

  /// How many code points the evidence of both shares; zero or less for none.
  func overlap(with other: ScoredFact) -> Int { min(end, other.end) - max(start, other.start) }
}

extension ScoredFact: CustomStringConvertible {
  /// The fact on one line, what is empty left out.
  var description: String {
    var parts = [id ?? "-", event]
    for (name, number) in [("best", best), ("low", low), ("high", high)] {
      if let number { parts.append("\(name)=\(number)") }
    }
    for field in ScoredField.allCases {
      if let value = values[field], !(field == .assertion && value == "asserted") {
        parts.append("\(field.rawValue)=\(value)")
      }
      if let members = members(of: field), !members.isEmpty {
        parts.append("\(field.rawValue)=\(members.joined(separator: ","))")
      }
      if field == .time, time != [nil, nil] {
        parts.append("time=\(time.map { $0 ?? "" }.joined(separator: "/"))")
      }
    }
    return parts.joined(separator: " ")
  }
}
