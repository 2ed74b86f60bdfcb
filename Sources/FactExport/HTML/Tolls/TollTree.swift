import CasualtyExtraction

/// The killed and injured of a document, each count below the one that includes it, so that nobody is added twice.
///
/// Left out are counts that the text denies or supposes, zeros, families and all other events. A count hangs on its
/// whole (`part_of`), else on the smallest count of another sentence that includes it: the same event in a period,
/// place and group that hold its own, or the same figure told again. What the text does not tell apart stays apart.
struct TollTree {
  /// A count that can be added.
  struct Node {
    /// The fact.
    let fact: Fact
    /// Its figure; the lower bound of ranges and vague words.
    let value: Int
    /// The nodes that it includes.
    fileprivate(set) var parts: [Int] = []
    /// Whether another node includes it.
    fileprivate(set) var whole: Int?
    let scope: TollScope
  }

  /// What can be added up.
  static let events: [EventKind] = [.killed, .injured, .casualties]

  private static let neighbourhood = 64
  /// Figures are added up to this, far above any toll, so that no sum overflows.
  private static let most = 1 << 40

  private(set) var nodes: [Node] = []
  /// The nodes that no other includes.
  var roots: [Int] { nodes.indices.filter { nodes[$0].whole == nil } }

  /// The tree of `result`. O(facts) comparisons with a bounded number of others.
  init(_ result: DocumentResult, _ units: PlaceUnits) {
    var indices: [String: Int] = [:]
    for fact in result.facts {
      guard let value = Self.value(of: fact) else { continue }
      indices[fact.id] = nodes.count
      nodes.append(Node(fact: fact, value: value, scope: TollScope(fact, units)))
    }
    for index in nodes.indices {
      guard let id = nodes[index].fact.partOf, let whole = indices[id] else { continue }
      let (outer, inner) = (nodes[whole].fact.event, nodes[index].fact.event)
      if outer == inner || outer == .casualties { hang(index, on: whole) }
    }
    let disputed = Set(result.findings.filter { $0.kind == .contradiction }.flatMap(\.facts))
    let largest = Dictionary(grouping: nodes.indices) { nodes[$0].fact.event }
      .mapValues { Array($0.sorted { (nodes[$1].value, $0) < (nodes[$0].value, $1) }.prefix(Self.neighbourhood)) }
    for index in nodes.indices where nodes[index].whole == nil {
      let near = max(0, index - Self.neighbourhood)..<min(nodes.count, index + Self.neighbourhood)
      let far = (largest[nodes[index].fact.event] ?? []) + (largest[.casualties] ?? [])
      let candidates = (far.filter { !near.contains($0) } + Array(near)).filter { includes($0, index, disputed) }
      if let whole = candidates.min(by: { (nodes[$0].value, $0) < (nodes[$1].value, $1) }) { hang(index, on: whole) }
    }
  }

  /// The figure that is added for `fact`; nil where there is none.
  private static func value(of fact: Fact) -> Int? {
    guard events.contains(fact.event), fact.assertion == .asserted, fact.count.unit == .person else { return nil }
    let quantity = fact.count.quantity
    guard let value = quantity.best ?? quantity.low ?? quantity.high, value > 0 else { return nil }
    return min(value, most)
  }

  /// Puts `index` below `whole`, unless that would close a circle.
  private mutating func hang(_ index: Int, on whole: Int) {
    var next: Int? = whole
    while let node = next {
      if node == index { return }
      next = nodes[node].whole
    }
    nodes[index].whole = whole
    nodes[whole].parts.append(index)
  }

  /// Whether the count at `outer` includes that at `inner`, which the text does not say but its scope does.
  private func includes(_ outer: Int, _ inner: Int, _ disputed: Set<String>) -> Bool {
    let (one, other) = (nodes[outer], nodes[inner])
    guard outer != inner, one.fact.evidence.sentence != other.fact.evidence.sentence, one.value >= other.value else {
      return false
    }
    if one.value == other.value {
      return outer < inner && one.scope.isCompatible(with: other.scope)
    }
    guard one.scope.contains(other.scope) else { return false }
    // Two incidents may have the very same scope; a toll that was revised has it too, and says so.
    return !other.scope.contains(one.scope) || one.fact.toll != nil || other.fact.toll != nil
      || disputed.contains(one.fact.id) && disputed.contains(other.fact.id)
  }
}
