import CVectors

/// What is known of 64 bytes of source that were folded in place, as bits, the first byte's lowest.
struct FoldedBlock {
  /// The bytes that go on in a character.
  private let continuations: UInt64
  /// The bytes that begin a character of several bytes with another byte than D8 or D9.
  let others: UInt64
  /// The second bytes of tatweels with ASCII behind them, which may open a broken-up word.
  let tatweelsBeforeASCII: UInt64
  /// Whether a character is among them that the scalar reference must fold.
  let hasRare: Bool
  /// Whether all is folded: nothing rare, no other characters, no broken-up word, nothing ill-formed.
  let isComplete: Bool
  /// The bytes that go on into the normalised text.
  private(set) var kept: UInt64
  /// The whole characters' length: a character cut off at the end is left to the next block.
  private(set) var count: Int
  /// The bytes that must go on in a character, by the bytes that begin one.
  private var expected: UInt64

  /// What follows from the classes of the bytes.
  @inline(__always)
  init(_ classes: cvectors_block) {
    continuations = classes.continuations
    others = classes.non_ascii & ~classes.continuations & ~classes.arabic
    expected = classes.arabic &<< 1
    let cutOff = classes.arabic &>> 63
    count = 64 &- Int(truncatingIfNeeded: cutOff)
    kept = ~(classes.removed | classes.shortened &>> 1 | cutOff &<< 63)
    tatweelsBeforeASCII = classes.tatweels & ~(classes.non_ascii &>> 1)
    hasRare = classes.rare != 0
    // One condition, so that all classes are used before the first branch.
    isComplete = classes.rare | others | tatweelsBeforeASCII | (expected ^ continuations) == 0
  }

  /// Whether the bytes that go on in characters are those that the bytes that begin them announce, also where the block
  /// is cut: nothing in front of the cut may want what stands behind it.
  @inline(__always) var isWellFormed: Bool {
    let behind: UInt64 = count == 64 ? 0 : ~0 &<< UInt64(truncatingIfNeeded: count)
    return expected == continuations & ~behind
  }

  /// Notes that `number` bytes behind `position` go on in the character that begins there.
  @inline(__always)
  mutating func expectContinuations(_ number: Int, behind position: Int) {
    expected |= ((1 &<< UInt64(truncatingIfNeeded: number)) &- 1) &<< UInt64(truncatingIfNeeded: position &+ 1)
  }

  /// Takes out the `number` bytes from `position` on.
  @inline(__always)
  mutating func remove(_ number: Int, at position: Int) {
    kept &= ~(((1 &<< UInt64(truncatingIfNeeded: number)) &- 1) &<< UInt64(truncatingIfNeeded: position))
  }

  /// Leaves the characters from `position` on to the next block.
  @inline(__always)
  mutating func cut(at position: Int) {
    count = position
    kept &= ~(~0 &<< UInt64(truncatingIfNeeded: position))
  }
}
