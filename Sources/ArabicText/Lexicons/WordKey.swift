/// The bytes of a word as two numbers: eight from its front and eight from its end, which overlap in short words.
///
/// Words of up to sixteen bytes, eight Arabic letters, are equal where their keys are.
struct WordKey: Equatable, Sendable {
  let head: UInt64
  let tail: UInt64
  let count: Int

  /// The key of the `count` bytes of `bytes` from `start` on, which must be in it.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) {
    self.count = count
    if start + 8 <= bytes.count, start + count >= 8 {
      // Nearly all words; short ones without a branch, which the processor would guess wrong.
      let missing = UInt64(truncatingIfNeeded: 8 &* max(0, 8 &- count))
      head = Self.load(bytes, start) & (~0 &>> missing)
      tail = Self.load(bytes, start &+ count &- 8) &>> missing
    } else if count >= 8 {
      head = Self.load(bytes, start)
      tail = Self.load(bytes, start + count - 8)
    } else if start + 8 <= bytes.count {
      head = Self.load(bytes, start) & ~(~0 << UInt64(count * 8))
      tail = head
    } else {
      var word: UInt64 = 0
      for index in 0..<count { word |= UInt64(bytes[start + index]) << UInt64(index * 8) }
      head = word
      tail = word
    }
  }

  /// The head alone of the key of the `count` bytes of `bytes` from `start` on, which must be in it.
  @inline(__always)
  static func head(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    guard start &+ 8 <= bytes.count else { return WordKey(bytes, start, count).head }
    let missing = UInt64(truncatingIfNeeded: 8 &* max(0, 8 &- count))
    return load(bytes, start) & (~0 &>> missing)
  }

  /// Whether the key tells all of the word.
  var isWhole: Bool { count <= 16 }

  /// A mix of all bits; words longer than sixteen bytes with the same ends collide.
  @inline(__always)
  var hash: UInt64 {
    let product = (head ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
      by: tail &+ UInt64(truncatingIfNeeded: count) ^ 0xC2B2_AE3D_27D4_EB4F)
    return product.high ^ product.low
  }

  /// Eight bytes from `offset` on, which must be there, the first lowest.
  @inline(__always)
  private static func load(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
