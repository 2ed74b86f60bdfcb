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

  /// The figure given, nil for ranges and vague words.
  public var best: Int?
  /// The lower bound the words allow, inclusive.
  public var low: Int?
  /// The upper bound the words allow, inclusive.
  public var high: Int?
  /// What the words say.
  public var qualifier: Qualifier

  /// A quantity with these bounds.
  public init(best: Int?, low: Int?, high: Int?, qualifier: Qualifier) {
    self.best = best
    self.low = low
    self.high = high
    self.qualifier = qualifier
  }

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
