import ArabicText

/// A set of lexical classes, one bit each.
public struct ClassSet: Hashable, Sendable {
  @usableFromInline var words = SIMD4<UInt64>()

  /// The empty set.
  @inlinable public init() {}

  /// The set of `classes`.
  @inlinable
  public init(_ classes: [LexicalClass]) {
    for lexicalClass in classes { insert(lexicalClass) }
  }

  /// Whether no class is in it.
  @inlinable public var isEmpty: Bool { words == SIMD4() }

  /// Adds `lexicalClass`.
  @inlinable
  public mutating func insert(_ lexicalClass: LexicalClass) {
    words[Int(lexicalClass.rawValue >> 6)] |= 1 << UInt64(lexicalClass.rawValue & 63)
  }

  /// Adds the classes of `other`.
  @inlinable public mutating func formUnion(_ other: ClassSet) { words |= other.words }

  /// Whether `lexicalClass` is in it.
  @inlinable
  public func contains(_ lexicalClass: LexicalClass) -> Bool {
    words[Int(lexicalClass.rawValue >> 6)] >> UInt64(lexicalClass.rawValue & 63) & 1 == 1
  }

  /// Whether the two have a class in common.
  @inlinable @inline(__always)
  public func intersects(_ other: ClassSet) -> Bool {
    let common = words & other.words
    return common[0] | common[1] | common[2] | common[3] != 0
  }
}
