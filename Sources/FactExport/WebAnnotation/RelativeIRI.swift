/// Names as the path segment or fragment of an IRI reference (RFC 3987).
enum RelativeIRI {
  /// `text` with all but letters, digits, `- . _ ~` and inner slashes percent-encoded. O(length).
  static func encoded(_ text: String) -> String {
    var encoded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isPlain(scalar) || (scalar == "/" && !encoded.isEmpty) {
        encoded.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          encoded += "%".unicodeScalars
          encoded += [digit(byte >> 4), digit(byte & 15)]
        }
      }
    }
    return String(encoded)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": true
    default: scalar.value >= 0xA0 && scalar.properties.isAlphabetic
    }
  }

  private static func digit(_ value: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(value < 10 ? 0x30 + value : 0x37 + value)
  }
}
