import CICU

/// Turns the blocks of an input into UTF-8, whatever they are written in.
///
/// A block may end within a character. O(n) in time, O(1) in memory besides the blocks.
final class Transcoder {
  private let conversion: UnsafeMutableRawPointer?
  private let name: String
  private var consumed = 0

  /// A transcoder from `encoding`; UTF-8 is checked all the same.
  init(from encoding: TextEncoding) throws(InputProblem) {
    name = encoding.name
    guard encoding != .macArabic else {
      conversion = nil
      return
    }
    conversion = cicu_conversion_open(name)
    if conversion == nil { throw InputProblem("unknown encoding '\(name)'") }
  }

  deinit { cicu_conversion_close(conversion) }

  /// The UTF-8 of the next `block`; `isLast` where no other follows. Throws at the first byte that is no text.
  func utf8(_ block: [UInt8], isLast: Bool) throws(InvalidBytes) -> [UInt8] {
    guard let conversion else { return Self.macArabic(block) }
    var result: [UInt8] = []
    result.reserveCapacity(block.count * 2 + 16)
    var position = 0
    while true {
      var taken = 0
      var illFormed: Int32 = 0
      var state: Int32 = 0
      result += [UInt8](unsafeUninitializedCapacity: (block.count - position) * 2 + 64) { buffer, count in
        state = block.withUnsafeBufferPointer { bytes in
          cicu_conversion_step(
            conversion, bytes.baseAddress.map { $0 + position }, bytes.count - position, isLast ? 1 : 0, &taken,
            buffer.baseAddress, buffer.count, &count, &illFormed
          )
        }
      }
      position += taken
      consumed += taken
      if state < 0 { throw InvalidBytes(offset: max(0, consumed - Int(illFormed)), encoding: name) }
      if state == 0 { return result }
    }
  }

  private static func macArabic(_ block: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in block { if let scalar = Unicode.Scalar(cicu_mac_arabic(byte)) { text.append(scalar) } }
    return Array(String(text).utf8)
  }
}

/// Bytes that are no text in their encoding.
struct InvalidBytes: Error {
  /// The first of them, from 0.
  let offset: Int
  /// The encoding's name.
  let encoding: String
}
