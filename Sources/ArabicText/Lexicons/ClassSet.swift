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

  /// Calls `body` with the code of every class in it, the lowest first.
  @inlinable @inline(__always)
  package func forEachCode(_ body: (Int) -> Void) {
    for word in 0..<4 {
      var rest = words[word]
      while rest != 0 {
        body(word << 6 + rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
    }
  }

  /// One bit for each of 64 classes, from the code 64 × `part` on.
  @inlinable @inline(__always)
  package func word(_ part: Int) -> UInt64 { words[part] }

  /// Adds the classes of `other`.
  @inlinable public mutating func formUnion(_ other: ClassSet) { words |= other.words }

  /// Whether `lexicalClass` is in it.
  @inlinable @inline(__always)
  public func contains(_ lexicalClass: LexicalClass) -> Bool {
    words[Int(lexicalClass.rawValue >> 6)] >> UInt64(lexicalClass.rawValue & 63) & 1 == 1
  }

  /// Whether all its classes are in `other`.
  @inlinable @inline(__always)
  public func isSubset(of other: ClassSet) -> Bool {
    let rest = words & ~other.words
    return rest[0] | rest[1] | rest[2] | rest[3] == 0
  }

  /// The classes of this set and `others`.
  @inlinable
  public func union(_ others: [LexicalClass]) -> ClassSet {
    var union = self
    for lexicalClass in others { union.insert(lexicalClass) }
    return union
  }

  /// Whether the two have a class in common.
  @inlinable @inline(__always)
  public func intersects(_ other: ClassSet) -> Bool {
    let common = words & other.words
    return common[0] | common[1] | common[2] | common[3] != 0
  }
}
