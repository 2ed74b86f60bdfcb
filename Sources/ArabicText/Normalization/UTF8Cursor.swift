/// Reads UTF-8 scalar by scalar; an ill-formed sequence reads as U+FFFD.
struct UTF8Cursor {
  let bytes: [UInt8]
  var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> UInt32? {
    guard offset < bytes.count else { return nil }
    let (scalar, length) = Self.decode(bytes, at: offset)
    offset += length
    return scalar
  }

  /// After a tatweel: the offset behind the next tatweel when only filler stands between the two
  /// («مـ ـقتـ.ـل»: a word broken up against filters), else nil.
  func endOfObfuscation() -> Int? {
    var at = offset
    while at < bytes.count, at < offset + 4, [0x20, 0x2E, 0x2A, 0x2D, 0x5F].contains(bytes[at]) { at += 1 }
    guard at > offset, at + 1 < bytes.count, bytes[at] == 0xD9, bytes[at + 1] == 0x80 else { return nil }
    return at + 2
  }

  static func decode(_ bytes: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, offset + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in 1..<length {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard Unicode.Scalar(scalar) != nil, scalar >= [0, 0, 0x80, 0x800, 0x10000][length] else { return (0xFFFD, 1) }
    return (scalar, length)
  }
}
