/// Decoding of input bytes.
enum SourceText {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text of UTF-8 `bytes`; throws the offset of the first byte that is no UTF-8.
  static func decode(_ bytes: some Collection<UInt8>) throws(InvalidUTF8) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw InvalidUTF8(offset: validPrefix(of: bytes))
  }

  /// `bytes` behind a byte order mark, if they begin with one.
  static func withoutByteOrderMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
  }

  /// How many bytes stand before the first ill-formed sequence. O(n).
  private static func validPrefix(of bytes: some Collection<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }
}

/// Bytes that are no UTF-8.
struct InvalidUTF8: Error {
  /// The first of them, from 0.
  let offset: Int
}
