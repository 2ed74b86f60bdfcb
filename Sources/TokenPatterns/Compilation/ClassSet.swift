import ArabicText

/// A set of lexical classes, one bit each.
struct ClassSet: Hashable, Sendable {
  private var words = SIMD4<UInt64>()

  init() {}

  init(_ classes: [LexicalClass]) {
    for lexicalClass in classes { insert(lexicalClass) }
  }

  var isEmpty: Bool { words == SIMD4() }

  mutating func insert(_ lexicalClass: LexicalClass) {
    words[Int(lexicalClass.rawValue >> 6)] |= 1 << UInt64(lexicalClass.rawValue & 63)
  }

  mutating func formUnion(_ other: ClassSet) { words |= other.words }

  func contains(_ lexicalClass: LexicalClass) -> Bool {
    words[Int(lexicalClass.rawValue >> 6)] >> UInt64(lexicalClass.rawValue & 63) & 1 == 1
  }

  func intersects(_ other: ClassSet) -> Bool { words & other.words != SIMD4() }
}
