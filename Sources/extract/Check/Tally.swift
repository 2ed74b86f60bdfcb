/// What was right in some documents, in numbers that add up.
struct Tally {
  /// How much of a fact has to be right.
  enum Tier: String, CaseIterable {
    /// Event and figures.
    case count
    /// Qualifier, status, age and sex as well.
    case core
    /// All fields.
    case full
  }

  /// The documents.
  var documents = 0
  /// The facts that should be found.
  var gold = 0
  /// The facts that were found.
  var predicted = 0
  /// The facts that are right.
  var hits: [Tier: Int] = [:]
  /// How often a field was right, and how often it was judged.
  var fields: [ScoredField: (right: Int, judged: Int)] = [:]

  static func += (sum: inout Self, other: Self) {
    sum.documents += other.documents
    sum.gold += other.gold
    sum.predicted += other.predicted
    sum.hits.merge(other.hits, uniquingKeysWith: +)
    sum.fields.merge(other.fields) { ($0.right + $1.right, $0.judged + $1.judged) }
  }

  /// Precision, recall and F1 of a tier.
  struct Score {
    let precision: Double
    let recall: Double
    let f1: Double
  }

  /// The score of `tier`, rounded to four decimals.
  func score(_ tier: Tier) -> Score {
    let hit = Double(hits[tier] ?? 0)
    let precision = predicted > 0 ? hit / Double(predicted) : 0
    let recall = gold > 0 ? hit / Double(gold) : 0
    let f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    return Score(
      precision: RoundedShare(precision, places: 4).value,
      recall: RoundedShare(recall, places: 4).value,
      f1: RoundedShare(f1, places: 4).value
    )
  }

  /// The share of `field` that is right, rounded to four decimals; nil where it was never judged.
  func accuracy(of field: ScoredField) -> Double? {
    guard let (right, judged) = fields[field], judged > 0 else { return nil }
    return RoundedShare(Double(right) / Double(judged), places: 4).value
  }
}
