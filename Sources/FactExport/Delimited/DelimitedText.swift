/// Rows of delimited text as RFC 4180 has them: CRLF behind each row, quotes where a cell needs them.
///
/// Words that a spreadsheet would take for a formula (those that begin with `= + - @`, their full-width forms, a tab
/// or a line break) get an apostrophe before them; numbers are written as they are.
struct DelimitedText {
  /// What stands between the entries of a list.
  static let listSeparator = "|"

  /// What was written so far, UTF-8.
  private(set) var bytes: [UInt8] = []
  private let delimiter: UInt8
  private var isFirst = true

  /// Text whose cells are separated by `delimiter`, an ASCII character.
  init(_ delimiter: DelimitedFormat.Delimiter, capacity: Int = 0) {
    self.delimiter = delimiter == .comma ? 0x2C : 0x09
    bytes.reserveCapacity(max(0, capacity))
  }

  /// Adds a cell to the row.
  mutating func cell(_ value: CellValue) {
    if !isFirst { bytes.append(delimiter) }
    isFirst = false
    switch value {
    case .text(let text): append(Self.safe(text))
    case .list(let texts): append(Self.safe(texts.joined(separator: Self.listSeparator)))
    case .integer(let number): bytes += number.description.utf8
    case .decimal(let number): bytes += number.description.utf8
    case .boolean(let flag): bytes += (flag ? "true" : "false").utf8
    case .missing: break
    }
  }

  /// Adds a row.
  mutating func row(_ values: some Sequence<CellValue>) {
    for value in values { cell(value) }
    endRow()
  }

  /// Adds a row of names, which are written as they are.
  mutating func header(_ names: some Sequence<String>) {
    for name in names {
      if !isFirst { bytes.append(delimiter) }
      isFirst = false
      append(name)
    }
    endRow()
  }

  private mutating func endRow() {
    bytes += [0x0D, 0x0A]
    isFirst = true
  }

  private mutating func append(_ text: String) {
    let needsQuotes = text.utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// `text` as words that no spreadsheet calculates.
  static func safe(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": "'" + text
    default: text
    }
  }
}
