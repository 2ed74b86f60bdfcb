import ArabicText

/// Writes JSON (RFC 8259) piece by piece, without white space, onto a byte array.
///
/// It puts the commas; balanced brackets and a key before each member are the caller's business. It owns the room it
/// writes to, so that it is handed on, never copied.
public struct JSONWriter: ~Copyable {
  private var room: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  private var needsComma = false

  /// A writer with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    self.capacity = max(256, capacity)
    room = .allocate(capacity: self.capacity)
  }

  deinit { room.deallocate() }

  /// What was written so far, UTF-8. O(length).
  public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: room, count: count)) }

  /// Opens an object.
  public mutating func beginObject() { open(0x7B) }
  /// Closes an object.
  public mutating func endObject() { close(0x7D) }
  /// Opens an array.
  public mutating func beginArray() { open(0x5B) }
  /// Closes an array.
  public mutating func endArray() { close(0x5D) }

  /// The key of the member that follows, which needs no escape.
  @inline(__always)
  public mutating func key(_ name: StaticString) {
    makeRoom(for: name.utf8CodeUnitCount + 4)
    // Without a branch: the next byte goes over a comma that is not needed.
    room[count] = 0x2C
    count &+= needsComma ? 1 : 0
    needsComma = false
    put(0x22)
    put(name.utf8Start, name.utf8CodeUnitCount)
    put(0x22)
    put(0x3A)
  }

  /// The key of the member that follows, any string.
  public mutating func key(named name: String) {
    string(name)
    append(0x3A)
    needsComma = false
  }

  /// A string value. O(length).
  public mutating func string(_ value: String) {
    comma()
    // Swift's own strings lend their bytes; others are made one of them.
    if value.utf8.withContiguousStorageIfAvailable({ string($0) }) == nil {
      var value = value
      value.withUTF8 { string($0) }
    }
  }

  /// A string whose UTF-8 is `text`, behind the comma.
  @inline(__always)
  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    // Most texts need no escape: their bytes are copied at once.
    guard let start = text.baseAddress, Self.isPlain(text) else {
      append(0x22)
      appendEscaped(text)
      return append(0x22)
    }
    makeRoom(for: text.count + 2)
    put(0x22)
    put(start, text.count)
    put(0x22)
  }

  /// A whole number.
  public mutating func integer(_ value: Int) {
    comma()
    if value < 0 { append(0x2D) }
    digits(value.magnitude)
  }

  /// A day as a string, `YYYY-MM-DD`.
  public mutating func string(_ day: CivilDate) { string(day.description) }

  /// A number with the fewest digits that read back to the same double; `null` for infinities and not-a-numbers.
  public mutating func number(_ value: Double) {
    if writesDecimal(value) { return }
    if value.isFinite { raw(value.description) } else { null() }
  }

  /// Writes a number of up to six decimals, as coordinates have, digit by digit, and tells whether it is one.
  ///
  /// No two decimals of so few digits are the same double, so these are the fewest that read back to it.
  private mutating func writesDecimal(_ value: Double) -> Bool {
    guard abs(value) < 1000, value != 0 else { return false }
    let millionths = (abs(value) * 1_000_000).rounded()
    // The smaller ones are written with an exponent.
    guard millionths / 1_000_000 == abs(value), millionths >= 1000 else { return false }
    let (whole, rest) = UInt(millionths).quotientAndRemainder(dividingBy: 1_000_000)
    comma()
    if value < 0 { append(0x2D) }
    digits(whole)
    makeRoom(for: 7)
    put(0x2E)
    var decimals = rest
    var divisor: UInt = 100_000
    repeat {
      put(UInt8(truncatingIfNeeded: 0x30 + decimals / divisor))
      decimals %= divisor
      divisor /= 10
    } while decimals > 0
    return true
  }

  /// `true` or `false`.
  public mutating func boolean(_ value: Bool) { word(value ? "true" : "false") }

  /// `null`.
  public mutating func null() { word("null") }

  /// Ends a record: the next value begins a new line.
  public mutating func endLine() {
    append(0x0A)
    needsComma = false
  }

  /// A comma and a new line: the next value is a further element of the array around it.
  public mutating func separateLines() {
    append(0x2C)
    append(0x0A)
    needsComma = false
  }

  private mutating func digits(_ value: UInt) {
    makeRoom(for: 20)
    if value < 10 { return put(UInt8(truncatingIfNeeded: 0x30 + value)) }
    var digits = 2
    var limit: UInt = 100
    while digits < 19, value >= limit {
      limit *= 10
      digits += 1
    }
    if value >= limit { digits += 1 }
    var rest = value
    for at in stride(from: count + digits - 1, through: count, by: -1) {
      room[at] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    }
    count += digits
  }

  /// A value that stands in the program as it is written.
  @inline(__always)
  private mutating func word(_ text: StaticString) {
    comma()
    makeRoom(for: text.utf8CodeUnitCount)
    put(text.utf8Start, text.utf8CodeUnitCount)
  }

  /// The members of an object, or further ones, as they are written: keys that have the same values in many objects.
  @inline(__always)
  mutating func members(written text: StaticString) { word(text) }

  private mutating func raw(_ text: String) {
    comma()
    var text = text
    text.withUTF8 { append($0) }
  }

  private mutating func open(_ bracket: UInt8) {
    comma()
    append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    append(bracket)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { append(0x2C) }
    needsComma = true
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    put(byte)
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    makeRoom(for: bytes.count)
    put(start, bytes.count)
  }

  /// Makes room for `more` bytes; it at least doubles, so that writing is linear.
  @inline(__always)
  private mutating func makeRoom(for more: Int) {
    if capacity - count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity += max(more, capacity)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: room, count: count)
    room.deallocate()
    room = larger
  }

  /// Writes a byte for which there is room.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    room[count] = byte
    count &+= 1
  }

  /// Writes bytes for which there is room; short ones, as keys and ids are, by two words that may overlap.
  @inline(__always)
  private mutating func put(_ start: UnsafePointer<UInt8>, _ length: Int) {
    let (source, target) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(room + count))
    count &+= length
    switch length {
    case 8...16: Self.copyEnds(UInt64.self, source, target, length)
    case 4..<8: Self.copyEnds(UInt32.self, source, target, length)
    case 2..<4: Self.copyEnds(UInt16.self, source, target, length)
    default: target.copyMemory(from: source, byteCount: length)
    }
  }

  /// Copies `length` bytes as the first and the last `Word` of them, of which they are no more than two.
  @inline(__always)
  private static func copyEnds<Word: FixedWidthInteger & BitwiseCopyable>(
    _: Word.Type, _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ length: Int
  ) {
    let last = length &- MemoryLayout<Word>.size
    let (one, other) = (source.loadUnaligned(as: Word.self), source.loadUnaligned(fromByteOffset: last, as: Word.self))
    target.storeBytes(of: one, as: Word.self)
    target.storeBytes(of: other, toByteOffset: last, as: Word.self)
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
        append(UnsafeBufferPointer(rebasing: text[start..<index]))
        appendEscape(of: byte)
        start = index + 1
      }
      index += 1
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether no byte needs an escape.
  @inline(__always)
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    if text.count >= 8 {
      while index + 8 < text.count {
        guard isPlain(text, from: index) else { return false }
        index += 8
      }
      // The last eight bytes again, rather than what is left of them one by one.
      return isPlain(text, from: text.count - 8)
    }
    while index < text.count {
      if text[index] < 0x20 || text[index] == 0x22 || text[index] == 0x5C { return false }
      index += 1
    }
    return true
  }

  /// Whether none of the eight bytes from `index` on, which are there, needs an escape.
  @inline(__always)
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The highest bit of a byte is set where the byte is less than `limit`, and perhaps in those above it.
    func less(_ word: UInt64, _ limit: UInt64) -> UInt64 { (word &- (ones &* limit)) & ~word }
    let found = less(word, 0x20) | less(word ^ (ones &* 0x22), 1) | less(word ^ (ones &* 0x5C), 1)
    return found & (ones &* 0x80) == 0
  }

  private mutating func appendEscape(of byte: UInt8) {
    append(0x5C)
    switch byte {
    case 0x22, 0x5C: append(byte)
    case 0x08: append(0x62)
    case 0x09: append(0x74)
    case 0x0A: append(0x6E)
    case 0x0C: append(0x66)
    case 0x0D: append(0x72)
    default:
      for byte in [0x75, 0x30, 0x30, Self.hexadecimal(byte >> 4), Self.hexadecimal(byte & 15)] { append(byte) }
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}
