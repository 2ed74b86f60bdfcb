/// A number as a text gives it: the figure and the bounds its words allow.
public struct Quantity: Hashable, Sendable {
  /// What the words say about the figure.
  public enum Qualifier: String, Sendable, CaseIterable {
    case exact
    case atLeast = "at_least"
    case moreThan = "more_than"
    case approximately
    case atMost = "at_most"
    case lessThan = "less_than"
    case range
    case vague
  }

  // Every number is copied many times: what is not given is `Int.min`, not an optional of twice the size.
  private var givenBest = Int.min
  private var givenLow = Int.min
  private var givenHigh = Int.min
  /// What the words say.
  public var qualifier: Qualifier

  /// A quantity with these bounds.
  public init(best: Int?, low: Int?, high: Int?, qualifier: Qualifier) {
    self.qualifier = qualifier
    self.best = best
    self.low = low
    self.high = high
  }

  /// The figure given, nil for ranges and vague words.
  public var best: Int? {
    get { Self.number(givenBest) }
    set { givenBest = newValue ?? .min }
  }
  /// The lower bound the words allow, inclusive.
  public var low: Int? {
    get { Self.number(givenLow) }
    set { givenLow = newValue ?? .min }
  }
  /// The upper bound the words allow, inclusive.
  public var high: Int? {
    get { Self.number(givenHigh) }
    set { givenHigh = newValue ?? .min }
  }

  @inline(__always)
  private static func number(_ given: Int) -> Int? { given == .min ? nil : given }

  /// `value` under `qualifier`, which is none of `range` and `vague`.
  public init(_ value: Int, _ qualifier: Qualifier = .exact) {
    switch qualifier {
    case .exact: self.init(best: value, low: value, high: value, qualifier: qualifier)
    case .atLeast, .moreThan: self.init(best: value, low: value, high: nil, qualifier: qualifier)
    case .atMost, .lessThan: self.init(best: value, low: nil, high: value, qualifier: qualifier)
    default: self.init(best: value, low: nil, high: nil, qualifier: qualifier)
    }
  }
}
