extension Victim {
  /// The facets in a fixed order.
  private var facets: [String?] { [status, age, sex, role, affiliation, nationality] }

  /// Whether the same is said of both.
  func isSameGroup(as other: Victim) -> Bool { facets == other.facets }

  /// Whether no facet of one says something else than that of the other.
  func isCompatible(with other: Victim) -> Bool {
    zip(facets, other.facets).allSatisfy { $0 == nil || $1 == nil || $0 == $1 }
  }

  /// Whether everything that is said of `other` is said of this group too.
  func includesFacets(of other: Victim) -> Bool { zip(facets, other.facets).allSatisfy { $1 == nil || $0 == $1 } }

  /// Whether nobody can be in both groups: women and men, children and grown-ups, civilians and soldiers.
  ///
  /// Facets of different kinds overlap (a woman may be a doctor), and so do an infant and a child, an old man and a man.
  func isDisjoint(from other: Victim) -> Bool {
    func differ(_ one: String?, _ another: String?) -> Bool { one != nil && another != nil && one != another }
    let minors: Set<String?> = ["infant", "child"]
    if age != nil, other.age != nil, minors.contains(age) != minors.contains(other.age) { return true }
    return differ(sex, other.sex) || differ(status, other.status) || differ(role, other.role)
      || differ(nationality, other.nationality)
  }
}
