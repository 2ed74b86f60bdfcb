/// A fact that should be found.
struct GoldFact {
  /// What should be found.
  var fact: ScoredFact
  /// Whether it may be missed or given without penalty.
  var isOptional = false
  /// The keys that are not judged, as the gold file writes them.
  var free: Set<String> = []

  /// Whether `found` has the same event and figures; of a vague count the upper bound is not judged.
  func hasSameCount(as found: ScoredFact) -> Bool {
    (free.contains("event") || fact.event == found.event)
      && (free.contains("best") || fact.best == found.best)
      && (free.contains("low") || fact.low == found.low)
      && (fact.values[.qualifier] == "vague" || free.contains("high") || fact.high == found.high)
  }

  /// How many of status, age and sex are the same.
  func sameFacets(as found: ScoredFact) -> Int {
    ScoredField.facets.count { fact.values[$0] == found.values[$0] }
  }

  /// Whether the places are the same.
  func hasSamePlaces(as found: ScoredFact) -> Bool { Self.isSameSet(fact.places, found.places) }

  /// Whether `field` of `found` is right; `partners` maps gold ids to the ids of the facts found for them.
  func agrees(on field: ScoredField, with found: ScoredFact, partners: [String: String]) -> Bool {
    if free.contains(field.rawValue) { return true }
    if let wanted = fact.members(of: field), let given = found.members(of: field) {
      return Self.isSameSet(wanted, given)
    }
    switch field {
    case .time: return fact.time == found.time
    case .partOf:
      guard let whole = fact.values[.partOf] else { return found.values[.partOf] == nil }
      guard let partner = partners[whole] else { return false }
      return partner == found.values[.partOf]
    default: return fact.values[field] == found.values[field]
    }
  }

  /// Whether the two name the same; `wanted` may hold alternatives: «C3871|SY07» is met by either.
  static func isSameSet(_ wanted: [String], _ given: [String]) -> Bool {
    let given = Set(given)
    return wanted.count == given.count
      && wanted.allSatisfy { choice in
        choice.split(separator: "|", omittingEmptySubsequences: false).contains { given.contains(String($0)) }
      }
  }
}
