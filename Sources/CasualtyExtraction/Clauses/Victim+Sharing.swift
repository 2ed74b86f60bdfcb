/// How facets pass from one count's victims to another's.
extension Victim {
  /// Takes away the facets that `other` gave.
  mutating func remove(_ other: Victim) {
    if other.status != nil { status = nil }
    if other.role != nil { role = nil }
    if other.affiliation != nil { affiliation = nil }
    if other.nationality != nil { nationality = nil }
  }

  /// Takes over the facets that are still empty.
  mutating func fill(from other: Victim) {
    if other.saysNothing { return }
    status = status ?? other.status
    age = age ?? other.age
    sex = sex ?? other.sex
    role = role ?? other.role
    affiliation = affiliation ?? other.affiliation
    nationality = nationality ?? other.nationality
  }

  /// Keeps the facets that both have.
  mutating func keepCommon(with other: Victim) {
    if status != other.status { status = nil }
    if age != other.age { age = nil }
    if sex != other.sex { sex = nil }
    if role != other.role { role = nil }
    if affiliation != other.affiliation { affiliation = nil }
    if nationality != other.nationality { nationality = nil }
  }

  /// What a part without a noun takes over from its whole.
  mutating func takeFacets(of whole: Victim) {
    status = whole.status
    age = whole.age
    sex = whole.sex
    role = whole.role
    affiliation = whole.affiliation
    nationality = whole.nationality
  }
}
