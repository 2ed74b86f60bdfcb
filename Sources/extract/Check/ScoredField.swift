/// The fields of a fact that are judged once its count is right, in the order in which they are printed.
enum ScoredField: String, CaseIterable {
  case qualifier, status, age, sex
  case role, affiliation, nationality
  case partOf = "part_of"
  case perpetrators, places, time, targets, weapons, source, assertion

  /// The fields that decide between pairings of equal counts.
  static let facets: [ScoredField] = [.status, .age, .sex]

  /// Whether the field belongs to the core: who was counted, and how exactly.
  var isCore: Bool {
    switch self {
    case .qualifier, .status, .age, .sex: true
    default: false
    }
  }
}
