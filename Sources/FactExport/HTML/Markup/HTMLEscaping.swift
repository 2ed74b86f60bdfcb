/// What of a text must not stand in a page as it is.
///
/// `& < > " '` become references. Control characters, which HTML forbids, become their pictures (U+2400 …) or U+FFFD.
/// Characters that turn the direction of what follows (embeddings, overrides, isolates) are left out: in a page they
/// could make a figure read backwards.
enum HTMLEscaping {
  /// Appends UTF-8 `text` to `bytes`, escaped. Total; O(length).
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      var length = 1
      let replacement: StaticString?
      switch byte {
      case 0x26: replacement = "&amp;"
      case 0x3C: replacement = "&lt;"
      case 0x3E: replacement = "&gt;"
      case 0x22: replacement = "&quot;"
      case 0x27: replacement = "&#39;"
      case 0x09, 0x0A: replacement = nil
      case 0x00..<0x20, 0x7F: replacement = ""
      case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0:
        (replacement, length) = ("\u{FFFD}", 2)
      case 0xE2 where DirectionControl(text, at: index) != nil: (replacement, length) = ("", 3)
      case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
        (replacement, length) = ("\u{FFFD}", 3)
      default: replacement = nil
      }
      if let replacement {
        bytes.append(contentsOf: text[start..<index])
        bytes.append(
          contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
        if length == 1, byte < 0x20 || byte == 0x7F { appendPicture(of: byte, to: &bytes) }
        start = index + length
      }
      index += length
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Appends `json` so that it can stand in a script element. O(length).
  static func appendJSON(_ json: [UInt8], to bytes: inout [UInt8]) {
    json.withUnsafeBufferPointer { json in
      var index = 0
      while index < json.count {
        switch json[index] {
        case 0x26: bytes += Array("\\u0026".utf8)
        case 0x3C: bytes += Array("\\u003c".utf8)
        case 0x3E: bytes += Array("\\u003e".utf8)
        case 0x7F: bytes += Array("\\u007f".utf8)
        case 0xC2 where index + 1 < json.count && json[index + 1] < 0xA0:
          bytes += Array("\\u00\(String(json[index + 1], radix: 16))".utf8)
          index += 1
        case 0xE2:
          guard let control = DirectionControl(json, at: index) else { fallthrough }
          bytes += Array("\\u\(String(control.scalar, radix: 16))".utf8)
          index += 2
        default: bytes.append(json[index])
        }
        index += 1
      }
    }
  }

  /// The picture of an ASCII control character: U+2400 and on, U+2421 for delete.
  private static func appendPicture(of byte: UInt8, to bytes: inout [UInt8]) {
    bytes += [0xE2, 0x90, byte == 0x7F ? 0xA1 : 0x80 + byte]
  }
}

/// A character that embeds, overrides or isolates the direction of what follows (Unicode Standard Annex 9).
struct DirectionControl {
  /// Its number.
  let scalar: UInt32

  /// The control at `index` of UTF-8 `text`, if there is one.
  init?(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard index + 2 < text.count, text[index] == 0xE2 else { return nil }
    switch (text[index + 1], text[index + 2]) {
    case (0x80, 0xAA...0xAE): scalar = 0x2000 + UInt32(text[index + 2] & 0x3F)
    case (0x81, 0xA6...0xA9): scalar = 0x2040 + UInt32(text[index + 2] & 0x3F)
    default: return nil
    }
  }

  /// The name that Unicode's annex gives it.
  var name: String {
    switch scalar {
    case 0x202A: "LRE"
    case 0x202B: "RLE"
    case 0x202C: "PDF"
    case 0x202D: "LRO"
    case 0x202E: "RLO"
    case 0x2066: "LRI"
    case 0x2067: "RLI"
    case 0x2068: "FSI"
    default: "PDI"
    }
  }
}
