/// How a document's facts compare with its gold.
struct DocumentScore {
  /// One thing that is not as it should be.
  struct Difference {
    /// «differs», «fields age,sex», «missed», «extra».
    let kind: String
    let gold: ScoredFact?
    let found: ScoredFact?
  }

  /// The document's name.
  let document: String
  /// The numbers.
  private(set) var tally = Tally()
  /// What is not as it should be: pairs first, then what was missed, then what is too much.
  private(set) var differences: [Difference] = []

  /// Compares `found` with `gold`.
  init(document: String, gold: [GoldFact], found: [ScoredFact]) {
    self.document = document
    let pairs = Pairing(gold, found).pairs
    var partners: [String: String] = [:]
    for pair in pairs {
      if let id = gold[pair.gold].fact.id { partners[id] = found[pair.found].id }
    }
    for pair in pairs where !gold[pair.gold].isOptional { judge(gold[pair.gold], found[pair.found], partners) }

    tally.documents = 1
    tally.gold = gold.count { !$0.isOptional }
    tally.predicted = found.count - pairs.count { gold[$0.gold].isOptional }
    let pairedGold = Set(pairs.map(\.gold))
    let pairedFound = Set(pairs.map(\.found))
    for (index, wanted) in gold.enumerated() where !pairedGold.contains(index) && !wanted.isOptional {
      differences.append(Difference(kind: "missed", gold: wanted.fact, found: nil))
    }
    for (index, given) in found.enumerated() where !pairedFound.contains(index) {
      differences.append(Difference(kind: "extra", gold: nil, found: given))
    }
  }

  private mutating func judge(_ wanted: GoldFact, _ given: ScoredFact, _ partners: [String: String]) {
    guard wanted.hasSameCount(as: given) else {
      differences.append(Difference(kind: "differs", gold: wanted.fact, found: given))
      return
    }
    var wrong: [ScoredField] = []
    for field in ScoredField.allCases {
      let isRight = wanted.agrees(on: field, with: given, partners: partners)
      tally.fields[field, default: (0, 0)].judged += 1
      if isRight { tally.fields[field, default: (0, 0)].right += 1 } else { wrong.append(field) }
    }
    tally.hits[.count, default: 0] += 1
    if !wrong.contains(where: \.isCore) { tally.hits[.core, default: 0] += 1 }
    if wrong.isEmpty {
      tally.hits[.full, default: 0] += 1
    } else {
      let names = wrong.map(\.rawValue).joined(separator: ",")
      differences.append(Difference(kind: "fields \(names)", gold: wanted.fact, found: given))
    }
  }
}
