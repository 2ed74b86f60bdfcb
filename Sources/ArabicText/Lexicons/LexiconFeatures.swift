/// The features of a lexicon row: a handful of names with their values, looked through one by one.
public struct LexiconFeatures: Hashable, Sendable, Sequence {
  private var pairs: [Pair] = []
  /// The lengths of the names, a bit each: most that are asked for are already none of them.
  @usableFromInline private(set) var lengths: UInt64 = 0

  private struct Pair: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// No features.
  public init() {}

  /// The features of `values`.
  public init(_ values: [String: String]) {
    guard !values.isEmpty else { return }
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      pairs.append(Pair(name: name, value: value))
      lengths |= Self.length(of: name)
    }
  }

  /// The value of the feature `name`, "" of a flag; nil where the row does not have it. O(features).
  @inlinable public subscript(name: String) -> String? {
    lengths & Self.length(of: name) == 0 ? nil : value(of: name)
  }

  @inlinable static func length(of name: String) -> UInt64 { 1 << UInt64(name.utf8.count & 63) }

  @usableFromInline func value(of name: String) -> String? {
    let length = name.utf8.count
    for index in pairs.indices where pairs[index].name.utf8.count == length && pairs[index].name == name {
      return pairs[index].value
    }
    return nil
  }

  /// Whether there is none.
  public var isEmpty: Bool { pairs.isEmpty }

  /// Adds a feature, in the order of names; whether there was none of its name.
  mutating func insert(_ name: String, _ value: String) -> Bool {
    let index = pairs.firstIndex { $0.name >= name } ?? pairs.count
    if index < pairs.count, pairs[index].name == name { return false }
    pairs.insert(Pair(name: name, value: value), at: index)
    lengths |= Self.length(of: name)
    return true
  }

  /// The features by name.
  public func makeIterator() -> AnyIterator<(key: String, value: String)> {
    var index = 0
    return AnyIterator {
      guard index < pairs.count else { return nil }
      defer { index += 1 }
      return (pairs[index].name, pairs[index].value)
    }
  }
}
