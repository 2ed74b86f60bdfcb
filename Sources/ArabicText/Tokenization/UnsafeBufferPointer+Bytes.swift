extension UnsafeBufferPointer<UInt8> {
  /// Whether `byte` is among the eight from `index` on, which must be there.
  @inline(__always)
  func holds(_ byte: UInt8, inEightFrom index: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & (ones &* 0x80) != 0
  }
}
