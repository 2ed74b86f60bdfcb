import ArabicText
import CasualtyExtraction

/// The facts of one row of the wide table: those of a place, period and perpetrator.
struct WideGroup {
  /// What the facts of a row have in common.
  struct Key: Hashable {
    let places: Set<String>
    let start: CivilDate?
    let end: CivilDate?
    let edtf: String?
    let perpetrators: Set<String>

    init(_ fact: Fact) {
      places = Set(fact.places.map { "\($0.level.rawValue)|\($0.id ?? "")|\($0.name)" })
      start = fact.time?.start
      end = fact.time?.end
      edtf = fact.time?.edtf
      perpetrators = Set(fact.perpetrators)
    }
  }

  /// The first of the facts, which stands for what they have in common.
  let first: Fact
  /// Whether they are parts of counts of other rows.
  let isPart: Bool
  /// The facts in text order.
  fileprivate(set) var facts: [Fact]

  /// The groups of `facts` by their first fact, in text order. O(facts).
  ///
  /// A part of a count with another place, period or perpetrator stands in a row of its own, so that rows which are
  /// no parts can be added up.
  static func groups(of facts: [Fact]) -> [WideGroup] {
    let family = FactFamily(facts)
    var groups: [WideGroup] = []
    var indices: [RowKey: Int] = [:]
    for fact in facts {
      let key = Key(fact)
      let isPart = family.wholes(of: fact).contains { Key($0) != key }
      let row = RowKey(key: key, isPart: isPart)
      if let index = indices[row] {
        groups[index].facts.append(fact)
      } else {
        indices[row] = groups.count
        groups.append(WideGroup(first: fact, isPart: isPart, facts: [fact]))
      }
    }
    return groups
  }

  private struct RowKey: Hashable {
    let key: Key
    let isPart: Bool
  }
}

/// Which facts of a document are parts of which.
struct FactFamily {
  private let facts: [String: Fact]

  init(_ facts: [Fact]) {
    self.facts = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The wholes of `fact`, the nearest first; none twice, even where facts made by hand name each other.
  func wholes(of fact: Fact) -> [Fact] {
    var wholes: [Fact] = []
    var seen: Set<String> = [fact.id]
    var next = fact.partOf
    while let id = next, seen.insert(id).inserted, let whole = facts[id] {
      wholes.append(whole)
      next = whole.partOf
    }
    return wholes
  }
}
