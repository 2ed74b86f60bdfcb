/// 64 bytes of source, folded in place, with what is known of their characters as bits, the first byte's lowest.
struct FoldedBlock {
  /// The folded bytes.
  let bytes: ByteBlock
  /// The bytes from 0x80 on.
  let nonASCII: UInt64
  /// The bytes that go on in a character.
  private let continuations: UInt64
  /// The bytes that begin a character of several bytes with another byte than D8 or D9.
  let others: UInt64
  /// The second bytes of tatweels.
  let tatweels: UInt64
  /// Whether nothing needs the scalar reference, `others` aside.
  let isRegular: Bool
  /// The bytes that go on into the normalised text.
  private(set) var kept: UInt64
  /// The whole characters' length: a character cut off at the end is left to the next block.
  private(set) var count: Int
  /// The bytes that must go on in a character, by the bytes that begin one.
  private var expected: UInt64

  /// Folds the 64 bytes at `source`; one byte before them and sixteen behind can be read.
  @inline(__always)
  init<Steps: BlockSteps>(_ source: UnsafePointer<UInt8>, _ steps: Steps.Type) {
    let first = FoldedQuarter(source, steps)
    let second = FoldedQuarter(source + 16, steps)
    let third = FoldedQuarter(source + 32, steps)
    let fourth = FoldedQuarter(source + 48, steps)
    bytes = ByteBlock(
      first: first.folded.bytes, second: second.folded.bytes, third: third.folded.bytes, fourth: fourth.folded.bytes)
    nonASCII = ByteBlock(first: first.source, second: second.source, third: third.source, fourth: fourth.source).topBits
    continuations =
      ByteBlock(
        first: first.continuation, second: second.continuation, third: third.continuation, fourth: fourth.continuation
      ).topBits
    let leads = nonASCII & ~continuations
    let other = ByteBlock(first: first.other, second: second.other, third: third.other, fourth: fourth.other)
    others = other.hasTopBit ? other.topBits : 0
    let tatweel = ByteBlock(
      first: first.folded.tatweel, second: second.folded.tatweel, third: third.folded.tatweel,
      fourth: fourth.folded.tatweel)
    tatweels = tatweel.hasTopBit ? tatweel.topBits : 0
    let rare = first.folded.rare | second.folded.rare | third.folded.rare | fourth.folded.rare
    expected = (leads & ~others) &<< 1
    count = 64 &- Int(truncatingIfNeeded: (leads & ~others) &>> 63)
    let shortened = ByteBlock(
      first: first.folded.shortened, second: second.folded.shortened, third: third.folded.shortened,
      fourth: fourth.folded.shortened)
    kept = ~0
    if shortened.hasTopBit {
      let removed = ByteBlock(
        first: first.folded.removed, second: second.folded.removed, third: third.folded.removed,
        fourth: fourth.folded.removed)
      kept = ~(removed.topBits | shortened.topBits >> 1)
    }
    let isCommon = !ByteBlock(first: rare).hasTopBit
    isRegular = isCommon && (others != 0 || expected == continuations)
    kept &= count == 64 ? ~0 : ~0 >> 1
  }

  @inline(__always) var hasOthers: Bool { others != 0 }
  @inline(__always) var hasTatweel: Bool { tatweels != 0 }

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
  /// Where bytes begin a character with another byte than D8 or D9.
  let other: ByteVector

  @inline(__always)
  init<Steps: BlockSteps>(_ bytes: UnsafePointer<UInt8>, _ steps: Steps.Type) {
    source = ByteVector(bytes, at: 0)
    folded = Steps.fold(source, before: ByteVector(bytes, at: -1), behind: ByteVector(bytes, at: 1))
    continuation = source.isBelow(0xC0)
    let isArabic = source.equals(0xD8) | source.equals(0xD9)
    other = source.isBelow(0x00) & ~continuation & ~isArabic
  }
}
