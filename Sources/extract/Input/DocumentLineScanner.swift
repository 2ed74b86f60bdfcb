/// Reads the plain lines, which nearly all are: one object of strings, whole numbers and nulls, each key once. Anything else is left to a full parser, which also says what is wrong.
struct DocumentLineScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  /// The line with the UTF-8 `bytes`, which is valid; nil where it is not plain. O(length).
  static func line(_ bytes: UnsafeBufferPointer<UInt8>) -> DocumentLine? {
    var scanner = DocumentLineScanner(bytes: bytes)
    return scanner.line()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func line() -> DocumentLine? {
    var id: String?
    var text: String?
    var date: String??
    var source: String??
    guard take(0x7B) else { return nil }
    repeat {
      guard let key = string(), take(0x3A) else { return nil }
      switch key {
      case "id" where id == nil: id = number() ?? string()
      case "text" where text == nil: text = string()
      case "date" where date == nil: date = optionalString()
      case "source" where source == nil: source = optionalString()
      case "id", "text", "date", "source": return nil
      default: guard optionalString() != nil || number() != nil else { return nil }
      }
    } while take(0x2C)
    guard take(0x7D), isAtEnd, let id, let text else { return nil }
    return DocumentLine(id: id, text: text, date: date ?? nil, source: source ?? nil)
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
  }

  /// Goes over `byte` and the space before it, if it stands there.
  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private var isAtEnd: Bool { bytes[at...].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A } }

  /// A whole number of at most eighteen digits, as written by `String`.
  private mutating func number() -> String? {
    skipSpace()
    var end = at
    while end < bytes.count, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
    guard end > at, end - at <= 18, bytes[at] != 0x30 || end == at + 1, end < bytes.count,
      [0x20, 0x2C, 0x7D].contains(bytes[end])
    else { return nil }
    defer { at = end }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[at..<end]), as: UTF8.self)
  }

  /// A string, or nil in the outer sense where neither that nor `null` stands there.
  private mutating func optionalString() -> String?? {
    skipSpace()
    guard at + 4 <= bytes.count, bytes[at..<(at + 4)].elementsEqual("null".utf8) else {
      return string().map { .some($0) } ?? .none
    }
    at += 4
    return .some(.none)
  }

  private mutating func string() -> String? {
    guard take(0x22) else { return nil }
    let start = at
    while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C, bytes[at] >= 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] >= 0x20 else { return nil }
    if bytes[at] == 0x22 {
      defer { at += 1 }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
    }
    return escapedString(from: start)
  }

  /// The string from `start` on, with an escape at the place that was reached.
  private mutating func escapedString(from start: Int) -> String? {
    var decoded = Array(bytes[start..<at])
    decoded.reserveCapacity(bytes.count - start)
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x22: return String(decoding: decoded, as: UTF8.self)
      case 0x5C:
        guard let encoded = escape().flatMap(UTF8.encode) else { return nil }
        decoded.append(contentsOf: encoded)
      case 0..<0x20: return nil
      default:
        let run = at - 1
        while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C, bytes[at] >= 0x20 { at += 1 }
        decoded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<at]))
      }
    }
    return nil
  }

  /// What the escape behind a backslash stands for.
  private mutating func escape() -> Unicode.Scalar? {
    guard at < bytes.count else { return nil }
    defer { at += 1 }
    switch bytes[at] {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case 0x2F: return "/"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75:
      guard let unit = hexadecimal() else { return nil }
      guard unit >> 10 == 0x36 else { return Unicode.Scalar(unit) }
      // The first half of a pair.
      guard at + 2 < bytes.count, bytes[at + 1] == 0x5C, bytes[at + 2] == 0x75 else { return nil }
      at += 2
      guard let low = hexadecimal(), low >> 10 == 0x37 else { return nil }
      return Unicode.Scalar(0x10000 + (UInt32(unit & 0x3FF) << 10) + UInt32(low & 0x3FF))
    default: return nil
    }
  }

  /// The four digits behind the «u» that was reached; then the last of them is.
  private mutating func hexadecimal() -> UInt16? {
    guard at + 4 < bytes.count else { return nil }
    var value: UInt16 = 0
    for index in (at + 1)...(at + 4) {
      switch bytes[index] {
      case 0x30...0x39: value = value << 4 | UInt16(bytes[index] - 0x30)
      case 0x41...0x46: value = value << 4 | UInt16(bytes[index] - 0x37)
      case 0x61...0x66: value = value << 4 | UInt16(bytes[index] - 0x57)
      default: return nil
      }
    }
    at += 4
    return value
  }
}
