import CasualtyExtraction

/// How many were killed and injured, by month, place or perpetrator.
struct TollBreakdown: Sendable {
  /// What tolls are broken down by.
  enum Dimension: CaseIterable, Sendable {
    case month, place, perpetrator
  }

  /// Where a figure goes.
  enum Bucket: Hashable, Sendable {
    /// A month, as year × 12 + month - 1.
    case month(Int)
    /// A longer period, in EDTF, and its year if it lies within one.
    case period(String, year: Int?)
    /// A governorate, or whatever the text names; several where a count is of all of them.
    case places([Place])
    /// Actor ids.
    case actors([String])
    /// Not said.
    case unknown
  }

  /// What one figure of a chart counts.
  struct Key: Hashable, Sendable {
    let event: EventKind
    let bucket: Bucket
  }

  /// The figures.
  private(set) var amounts: [Key: Int] = [:]
  /// Figures are added up to this, far above any toll, so that no sum overflows.
  private static let most = 1 << 50

  /// No figures.
  init() {}

  /// The figures of a document.
  init(_ tree: TollTree, by dimension: Dimension, _ units: PlaceUnits) {
    let distribution = TollDistribution(tree: tree, dimension: dimension, units: units)
    for root in tree.roots {
      for (key, value) in distribution.amounts(of: root) { add(value, to: key) }
    }
  }

  /// Adds the figures of another document.
  mutating func add(_ other: Self) {
    for (key, value) in other.amounts { add(value, to: key) }
  }

  private mutating func add(_ value: Int, to key: Key) {
    amounts[key] = min(Self.most, amounts[key, default: 0] + value)
  }

  /// The sum of `event` over all buckets.
  func total(of event: EventKind) -> Int {
    amounts.filter { $0.key.event == event }.values.reduce(0) { min(Self.most, $0 + $1) }
  }

  /// The figures of each bucket in the order of ``TollTree/events``.
  var rows: [(bucket: Bucket, values: [Int])] {
    Set(amounts.keys.map(\.bucket)).map { bucket in
      (bucket, TollTree.events.map { amounts[Key(event: $0, bucket: bucket)] ?? 0 })
    }
  }
}

/// Divides counts among the buckets of a dimension.
///
/// A count goes where it says itself; what parts of it say more closely goes there instead, the rest stays. Parts that
/// may overlap are not taken together.
struct TollDistribution {
  let tree: TollTree
  let dimension: TollBreakdown.Dimension
  let units: PlaceUnits
  private static let deepest = 16

  /// The figures of the node at `index`, which add up to its own unless its parts are told to be more.
  func amounts(of index: Int, depth: Int = 0) -> [TollBreakdown.Key: Int] {
    let node = tree.nodes[index]
    let own = TollBreakdown.Key(event: node.fact.event, bucket: bucket(of: node.fact))
    var amounts: [TollBreakdown.Key: Int] = [:]
    var taken: [Int] = []
    var sum = 0
    guard depth < Self.deepest else { return [own: node.value] }
    let parts = node.parts.map { part in
      var closer = self.amounts(of: part, depth: depth + 1)
      closer[own] = nil
      return (part: part, closer: closer, value: closer.values.reduce(0, +))
    }
    // Those that say most come first: the rows of a breakdown before a group that is spread over them.
    for (part, closer, value) in parts.sorted(by: { ($1.value, $0.part) < ($0.value, $1.part) }) {
      guard value > 0, taken.allSatisfy({ tree.nodes[$0].scope.isDisjoint(from: tree.nodes[part].scope) }) else {
        continue
      }
      // Rows of a breakdown stand as written even where they exceed their total; guesses must fit.
      guard tree.nodes[part].fact.partOf != nil || sum + value <= node.value else { continue }
      taken.append(part)
      sum += value
      amounts.merge(closer, uniquingKeysWith: +)
    }
    if sum < node.value { amounts[own, default: 0] += node.value - sum }
    return amounts
  }

  private func bucket(of fact: Fact) -> TollBreakdown.Bucket {
    switch dimension {
    case .month:
      guard let start = fact.time?.start, let end = fact.time?.end else { return .unknown }
      if start.year == end.year, start.month == end.month { return .month(start.year * 12 + start.month - 1) }
      return .period(fact.time?.edtf ?? "\(start)/\(end)", year: start.year == end.year ? start.year : nil)
    case .place:
      var places: [Place] = []
      for place in fact.places.map(units.governorate) where !places.contains(place) { places.append(place) }
      return places.isEmpty ? .unknown : .places(places)
    case .perpetrator:
      return fact.perpetrators.isEmpty ? .unknown : .actors(fact.perpetrators)
    }
  }
}
