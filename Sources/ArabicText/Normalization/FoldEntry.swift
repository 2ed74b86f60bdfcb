/// What one scalar folds to, packed for the loop.
///
/// Bits 0–23 hold up to three bytes of UTF-8, bits 24–25 their number. A scalar that stays, and does not fit there, is
/// ``unchanged``; what depends on its neighbours or grows is special and carries a number instead of bytes.
struct FoldEntry: Equatable, Sendable {
  let bits: UInt32

  static let unchanged = Self(bits: 1 << 26)
  private static let specialBit: UInt32 = 1 << 27

  /// At most three bytes.
  init(bytes: [UInt8]) {
    var bits = UInt32(min(bytes.count, 3)) << 24
    for (index, byte) in bytes.prefix(3).enumerated() { bits |= UInt32(byte) << (8 * UInt32(index)) }
    self.bits = bits
  }

  init(bits: UInt32) { self.bits = bits }

  /// A text longer than the source scalar, as its index among the table's expansions.
  static func expansion(_ index: Int) -> Self { Self(bits: specialBit | UInt32(truncatingIfNeeded: index) << 4) }
  /// CR: goes before LF, becomes LF elsewhere.
  static let carriageReturn = Self(bits: specialBit | 1)
  /// Tatweel: goes, with what follows when a word is broken up.
  static let tatweel = Self(bits: specialBit | 2)
  /// A combining madda or hamza: composes with the letter before it, else stays.
  static let combiningHamza = Self(bits: specialBit | 3)

  /// What no scalar has: an ill-formed sequence, which becomes U+FFFD.
  static let invalid = Self(bits: specialBit | 4)

  @inline(__always) var isUnchanged: Bool { bits & 1 << 26 != 0 }
  @inline(__always) var isSpecial: Bool { bits & Self.specialBit != 0 }
  /// The number of bytes of a scalar that is neither unchanged nor special.
  @inline(__always) var count: Int { Int(bits >> 24) }
  /// The index among the table's expansions, for special entries that have no name here.
  @inline(__always) var expansionIndex: Int { Int(bits & 0x7FF_FFFF) >> 4 }
}
