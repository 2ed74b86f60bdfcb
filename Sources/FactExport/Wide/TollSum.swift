import ArabicText
import CasualtyExtraction

/// What a cell of the wide table adds up.
///
/// Of the counts of its row and measure, these are left out: what is not asserted, an exact zero, parts of a count
/// that is added, a count told again (same figure and victim in another sentence, or the later ones of a
/// `contradiction`), and, where the text gives a toll as such (`toll`), everything but the largest of the tolls.
struct TollSum {
  /// The facts that are added, in text order.
  let facts: [Fact]

  /// The sum; nil where nothing is added. A count without a figure of its own enters with its lower bound.
  var total: Int? {
    facts.isEmpty ? nil : facts.reduce(0) { Self.sum($0, Self.figure(of: $1)) }
  }

  /// Whether every figure is exact.
  var isExact: Bool { facts.allSatisfy { $0.count.quantity.qualifier == .exact } }

  /// The sum of `measure` over the counts of `group` that can be added; `family` knows the wholes of all facts.
  init(_ measure: WideMeasure, of group: [Fact], in family: FactFamily) {
    var facts = group.filter(measure.counts)
    let ids = Set(facts.map(\.id))
    facts = facts.filter { fact in !family.wholes(of: fact).contains { ids.contains($0.id) } }
    self.facts = Self.largestToll(Self.withoutRepetitions(facts))
  }

  /// Whether a count can be added at all.
  static func isAddend(_ fact: Fact) -> Bool { fact.assertion == .asserted && figure(of: fact) > 0 }

  private static func figure(of fact: Fact) -> Int {
    let quantity = fact.count.quantity
    return max(0, quantity.best ?? quantity.low ?? 0)
  }

  private static func sum(_ one: Int, _ other: Int) -> Int {
    let (sum, isTooLarge) = one.addingReportingOverflow(other)
    return isTooLarge ? .max : sum
  }

  private static func withoutRepetitions(_ facts: [Fact]) -> [Fact] {
    var told: [Telling: [Fact]] = [:]
    return facts.filter { fact in
      let telling = Telling(fact)
      let isAgain = (told[telling] ?? []).contains { earlier in
        earlier.evidence.sentence != fact.evidence.sentence
          && (earlier.weapons == fact.weapons || earlier.weapons.isEmpty || fact.weapons.isEmpty)
      }
      if !isAgain { told[telling, default: []].append(fact) }
      return !isAgain
    }
  }

  /// The tolls of `facts` that amount to most, parts of one whole together; all facts where none is called a toll.
  private static func largestToll(_ facts: [Fact]) -> [Fact] {
    var tolls: [String: Int] = [:]
    for fact in facts where fact.toll != nil {
      tolls[fact.partOf ?? fact.id, default: 0] = sum(tolls[fact.partOf ?? fact.id] ?? 0, figure(of: fact))
    }
    guard let most = tolls.values.max() else { return facts }
    let largest = facts.first { $0.toll != nil && tolls[$0.partOf ?? $0.id] == most }
    let key = largest.map { $0.partOf ?? $0.id }
    return facts.filter { $0.toll != nil && ($0.partOf ?? $0.id) == key }
  }

  /// What two tellings of one count have in common.
  private struct Telling: Hashable {
    let quantity: Quantity
    var victim: Victim

    init(_ fact: Fact) {
      quantity = fact.count.quantity
      victim = fact.victim
      victim.text = nil
    }
  }
}
