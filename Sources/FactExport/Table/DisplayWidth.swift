/// How many terminal columns text takes.
///
/// Marks and format characters take none, East Asian wide characters two (Unicode Standard Annex 11, the blocks
/// that terminals agree on), all others one; Arabic letters take one each, joined or not.
enum DisplayWidth {
  /// The columns of `text`. O(length).
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The columns of one scalar.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .surrogate: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F: true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// The longest beginning of `text` that takes at most `columns`, with «…» (an ellipsis) where something was cut off.
  static func truncated(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var kept = String.UnicodeScalarView()
    var width = 1
    for scalar in text.unicodeScalars {
      width += of(scalar)
      guard width <= columns else { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
