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

  /// Folds the 64 bytes at `source` into `folded`, without a branch. One byte before them and sixteen behind can be read.
  @inline(__always)
  init<Steps: BlockSteps>(
    _ source: UnsafePointer<UInt8>,
    into folded: UnsafeMutablePointer<UInt8>,
    _ steps: Steps.Type
  ) {
    let first = FoldedQuarter(source, steps)
    let second = FoldedQuarter(source + 16, steps)
    let third = FoldedQuarter(source + 32, steps)
    let fourth = FoldedQuarter(source + 48, steps)
    first.folded.bytes.store(folded, at: 0)
    second.folded.bytes.store(folded, at: 16)
    third.folded.bytes.store(folded, at: 32)
    fourth.folded.bytes.store(folded, at: 48)
    let nonASCII = cvectors_top_bits(first.source, second.source, third.source, fourth.source)
    continuations = cvectors_top_bits(first.continuation, second.continuation, third.continuation, fourth.continuation)
    let tatweels = cvectors_top_bits(
      first.folded.tatweel, second.folded.tatweel, third.folded.tatweel, fourth.folded.tatweel)
    tatweelsBeforeASCII = tatweels & ~(nonASCII &>> 1)
    let arabic = cvectors_top_bits(first.arabicLead, second.arabicLead, third.arabicLead, fourth.arabicLead)
    others = nonASCII & ~continuations & ~arabic
    expected = arabic &<< 1
    let cutOff = arabic &>> 63
    count = 64 &- Int(truncatingIfNeeded: cutOff)
    let removed = cvectors_top_bits(
      first.folded.removed, second.folded.removed, third.folded.removed, fourth.folded.removed)
    let shortened = cvectors_top_bits(
      first.folded.shortened, second.folded.shortened, third.folded.shortened, fourth.folded.shortened)
    kept = ~(removed | shortened &>> 1 | cutOff &<< 63)
    let rare = first.folded.rare | second.folded.rare | third.folded.rare | fourth.folded.rare
    hasRare = rare.hasTopBit
    // In one condition, so that all masks are used at once: vectors of masks must not live on over a branch.
    isComplete = !hasRare && others | tatweelsBeforeASCII | (expected ^ continuations) == 0
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

/// Sixteen bytes of a block.
private struct FoldedQuarter {
  let source: ByteVector
  let folded: FoldedVector
  /// Where bytes go on in a character.
  let continuation: ByteVector
  /// The bytes D8 and D9.
  let arabicLead: ByteVector

  @inline(__always)
  init<Steps: BlockSteps>(_ bytes: UnsafePointer<UInt8>, _ steps: Steps.Type) {
    source = ByteVector(bytes, at: 0)
    folded = Steps.fold(source, before: ByteVector(bytes, at: -1), behind: ByteVector(bytes, at: 1))
    continuation = source.isBelow(0xC0)
    arabicLead = source.equals(0xD8) | source.equals(0xD9)
  }
}
