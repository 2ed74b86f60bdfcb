import CasualtyExtraction

/// Whom, where, when and by whom a count counts, to tell whether two counts can count the same people.
struct TollScope {
  private let fact: Fact
  private let units: PlaceUnits

  init(_ fact: Fact, _ units: PlaceUnits) {
    self.fact = fact
    self.units = units
  }

  private static let facets: [KeyPath<Victim, String?> & Sendable] = [
    \.status, \.age, \.sex, \.role, \.affiliation, \.nationality,
  ]

  /// Whether everybody counted under `inner` would be counted under this scope too.
  func contains(_ inner: TollScope) -> Bool {
    let other = inner.fact
    return Self.covers(fact.event, other.event) && containsTime(of: other) && containsPlaces(of: other)
      && Self.isWider(fact.perpetrators, other.perpetrators) && Self.isWider(fact.weapons, other.weapons)
      && Self.isWider(fact.targets, other.targets)
      && Self.facets.allSatisfy { facet in
        fact.victim[keyPath: facet] == nil || fact.victim[keyPath: facet] == other.victim[keyPath: facet]
      }
  }

  /// Whether the same is told, though one telling says more than the other.
  func isCompatible(with inner: TollScope) -> Bool {
    fact.event == inner.fact.event && !isDisjoint(from: inner)
  }

  /// Whether nobody can be counted under both.
  func isDisjoint(from inner: TollScope) -> Bool {
    let other = inner.fact
    if !Self.covers(fact.event, other.event), !Self.covers(other.event, fact.event) { return true }
    if let start = fact.time?.start, let end = fact.time?.end, let first = other.time?.start, let last = other.time?.end
    {
      if end < first || last < start { return true }
    }
    if !fact.places.isEmpty, !other.places.isEmpty,
      !fact.places.contains(where: { place in
        other.places.contains { units.contains(place, $0) || units.contains($0, place) }
      })
    {
      return true
    }
    if Self.differ(fact.perpetrators, other.perpetrators) || Self.differ(fact.weapons, other.weapons)
      || Self.differ(fact.targets, other.targets)
    {
      return true
    }
    return Self.facets.contains { facet in
      guard let one = fact.victim[keyPath: facet], let another = other.victim[keyPath: facet] else { return false }
      return one != another
    }
  }

  private func containsTime(of other: Fact) -> Bool {
    guard let start = fact.time?.start, let end = fact.time?.end else { return other.time?.start == nil }
    guard let first = other.time?.start, let last = other.time?.end else { return false }
    return start <= first && last <= end
  }

  private func containsPlaces(of other: Fact) -> Bool {
    if fact.places.isEmpty { return true }
    guard !other.places.isEmpty else { return false }
    return other.places.allSatisfy { inner in fact.places.contains { units.contains($0, inner) } }
  }

  private static func covers(_ outer: EventKind, _ inner: EventKind) -> Bool {
    outer == inner || outer == .casualties && (inner == .killed || inner == .injured)
  }

  /// Whether `outer` says nothing or no less than `inner`.
  private static func isWider(_ outer: [String], _ inner: [String]) -> Bool {
    outer.isEmpty || !inner.isEmpty && inner.allSatisfy(outer.contains)
  }

  private static func differ(_ one: [String], _ other: [String]) -> Bool {
    !one.isEmpty && !other.isEmpty && !one.contains(where: other.contains)
  }
}
