import ArabicText

/// Writes JSON (RFC 8259) piece by piece, without white space, onto a byte array.
///
/// It puts the commas; balanced brackets and a key before each member are the caller's business.
public struct JSONWriter: Sendable {
  /// What was written so far, UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer with room for `capacity` bytes.
  public init(capacity: Int = 0) { bytes.reserveCapacity(max(0, capacity)) }

  /// Opens an object.
  public mutating func beginObject() { open(0x7B) }
  /// Closes an object.
  public mutating func endObject() { close(0x7D) }
  /// Opens an array.
  public mutating func beginArray() { open(0x5B) }
  /// Closes an array.
  public mutating func endArray() { close(0x5D) }

  /// The key of the member that follows, which needs no escape.
  public mutating func key(_ name: StaticString) {
    let isFurther = needsComma
    name.withUTF8Buffer { name in
      bytes.append(addingCapacity: name.count + 4) { span in
        if isFurther { span.append(0x2C) }
        span.append(0x22)
        for byte in name { span.append(byte) }
        span.append(0x22)
        span.append(0x3A)
      }
    }
    needsComma = false
  }

  /// The key of the member that follows, any string.
  public mutating func key(named name: String) {
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// A string value. O(length).
  public mutating func string(_ value: String) {
    comma()
    bytes.append(0x22)
    var value = value
    value.withUTF8 { appendEscaped($0) }
    bytes.append(0x22)
  }

  /// A whole number.
  public mutating func integer(_ value: Int) {
    comma()
    if value < 0 { bytes.append(0x2D) }
    digits(value.magnitude)
  }

  /// A day as a string, `YYYY-MM-DD`.
  public mutating func string(_ day: CivilDate) { string(day.description) }

  /// A number with the fewest digits that read back to the same double; `null` for infinities and not-a-numbers.
  public mutating func number(_ value: Double) {
    if value.isFinite { raw(value.description) } else { null() }
  }

  /// `true` or `false`.
  public mutating func boolean(_ value: Bool) { word(value ? "true" : "false") }

  /// `null`.
  public mutating func null() { word("null") }

  /// Ends a record: the next value begins a new line.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// A comma and a new line: the next value is a further element of the array around it.
  public mutating func separateLines() {
    bytes += [0x2C, 0x0A]
    needsComma = false
  }

  private mutating func digits(_ value: UInt) {
    var unit: UInt = 1
    while value / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + value / unit % 10))
      unit /= 10
    }
  }

  private mutating func word(_ text: StaticString) {
    comma()
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func raw(_ text: String) {
    comma()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    comma()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  /// Copies runs that need no escape at once.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      if index + 8 <= text.count, Self.isPlain(text, from: index) {
        index += 8
        continue
      }
      let byte = text[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        appendEscape(of: byte)
        start = index + 1
      }
      index += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether none of the eight bytes from `index` on, which are there, needs an escape.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The highest bit of a byte is set where the byte is less than `limit`, and perhaps in those above it.
    func less(_ word: UInt64, _ limit: UInt64) -> UInt64 { (word &- (ones &* limit)) & ~word }
    let found = less(word, 0x20) | less(word ^ (ones &* 0x22), 1) | less(word ^ (ones &* 0x5C), 1)
    return found & (ones &* 0x80) == 0
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    default:
      bytes.append(contentsOf: [0x75, 0x30, 0x30, Self.hexadecimal(byte >> 4), Self.hexadecimal(byte & 15)])
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}
