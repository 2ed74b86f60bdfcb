/// Reads up to eight digits at once.
enum ShortDigits {
  /// The number in digits from `start` to `end` of `bytes`, eight bytes at most with as many in front of `end`; nil where
  /// there is anything else, or a zero stands before other digits.
  @inline(__always)
  static func value(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    let count = end &- start
    let word = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: end &- 8, as: UInt64.self))
    // What stands in front of the digits becomes zeros: the first digit is the lowest byte.
    let digits = (word ^ 0x3030_3030_3030_3030) & (~0 &<< UInt64(truncatingIfNeeded: 8 &* (8 &- count)))
    let hasOthers = (digits | (digits &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 != 0
    let hasZero = bytes[start] == 0x30 && count > 1
    if hasOthers || hasZero { return nil }
    // Pairs, fours and eights, each the one before times a power of ten and the one behind.
    let pairs = (digits &* 10 &+ digits &>> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs &>> 16) & 0x0000_FFFF_0000_FFFF
    return Int(truncatingIfNeeded: (fours &* 10000 &+ fours &>> 32) & 0xFFFF_FFFF)
  }
}
