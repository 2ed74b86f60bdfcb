/// Reads UTF-8 scalar by scalar.
enum UTF8Cursor {
  /// The scalar at `offset` with its length in bytes. An ill-formed sequence reads as U+FFFD with the length of its
  /// maximal subpart, as `String(decoding:as:)` has it; behind the end stands U+FFFD of length 0.
  static func decode(_ bytes: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int) {
    bytes.withUnsafeBufferPointer { replacing($0, at: offset) }
  }

  /// The same for bytes that are lent.
  static func replacing(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
    let decoded = decode(bytes, at: offset)
    return decoded.isValid ? (decoded.scalar, decoded.length) : (0xFFFD, decoded.length)
  }

  /// What stands at an offset: `isValid` is false for an ill-formed sequence, whose length is its maximal subpart's.
  struct Decoded {
    var scalar: UInt32 = 0xFFFD
    var length: Int
    var isValid = false
  }

  /// The scalar of `bytes` at `offset`. Unicode 15, table 3-7.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Decoded {
    guard offset >= 0, offset < bytes.count else { return Decoded(length: 0) }
    let lead = bytes[offset]
    if lead < 0x80 { return Decoded(scalar: UInt32(lead), length: 1, isValid: true) }
    guard let shape = Shape(lead) else { return Decoded(length: 1) }
    var scalar = UInt32(lead) & shape.payload
    for index in 1..<shape.length {
      guard offset + index < bytes.count else { return Decoded(length: index) }
      let byte = bytes[offset + index]
      let isContinuation = index == 1 ? shape.second.contains(byte) : byte & 0xC0 == 0x80
      guard isContinuation else { return Decoded(length: index) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return Decoded(scalar: scalar, length: shape.length, isValid: true)
  }

  /// The last scalar of valid UTF-8, U+FFFD where there is none.
  static func lastScalar(_ bytes: [UInt8]) -> UInt32 {
    guard let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return 0xFFFD }
    return decode(bytes, at: start).scalar
  }

  /// How many bytes a lead byte announces and what may follow it.
  private struct Shape {
    let length: Int
    let payload: UInt32
    let second: ClosedRange<UInt8>

    init?(_ lead: UInt8) {
      switch lead {
      case 0xC2...0xDF: (length, payload, second) = (2, 0x1F, 0x80...0xBF)
      case 0xE0: (length, payload, second) = (3, 0x0F, 0xA0...0xBF)
      case 0xED: (length, payload, second) = (3, 0x0F, 0x80...0x9F)
      case 0xE1...0xEF: (length, payload, second) = (3, 0x0F, 0x80...0xBF)
      case 0xF0: (length, payload, second) = (4, 0x07, 0x90...0xBF)
      case 0xF1...0xF3: (length, payload, second) = (4, 0x07, 0x80...0xBF)
      case 0xF4: (length, payload, second) = (4, 0x07, 0x80...0x8F)
      default: return nil
      }
    }
  }
}
