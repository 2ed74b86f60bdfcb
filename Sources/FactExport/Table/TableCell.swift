/// The text of one cell, made safe for a terminal.
struct TableCell {
  /// The text, at most the columns asked for.
  let text: String
  /// The columns it takes.
  let width: Int

  /// A cell of at most `columns` columns: control and direction characters of the source are taken out,
  /// so that a document can neither move the cursor nor break the table's order.
  init(_ source: String, columns: Int) {
    var scalars = String.UnicodeScalarView()
    for scalar in source.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .format, .surrogate: continue
      default: scalars.append(scalar)
      }
    }
    text = DisplayWidth.truncated(String(scalars), to: columns)
    width = DisplayWidth.of(text)
  }

  /// The text in a direction isolate (U+2068 … U+2069) where it runs from right to left, padded to `columns`.
  func padded(to columns: Int) -> String {
    let isolated = text.unicodeScalars.contains(where: Self.runsRightToLeft) ? "\u{2068}\(text)\u{2069}" : text
    return isolated + String(repeating: " ", count: max(0, columns - width))
  }

  private static func runsRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
