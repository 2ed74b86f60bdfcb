import ArabicText

/// The date in a file's name: «2024-12-01-report.txt», «report_20241201.txt», «snhr 2024.12.01.txt».
enum NameDate {
  /// The first date of `name`, years 1900 to 2099; nil if it has none. Throws where what is written like one is no day.
  static func date(in name: String) throws(InputProblem) -> CivilDate? {
    let bytes = Array(name.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
      if let found = try date(in: bytes, digits: start..<end) { return found }
      start = max(end, start + 1)
    }
    return nil
  }

  /// The date that begins with the run of `digits`.
  private static func date(in bytes: [UInt8], digits: Range<Int>) throws(InputProblem) -> CivilDate? {
    let written: [UInt8]
    switch digits.count {
    case 8: written = Array(bytes[digits])
    case 4:
      let parts = bytes[digits.upperBound...].prefix(6)
      let end = digits.upperBound + 6
      guard parts.count == 6, let separator = parts.first, [0x2D, 0x5F, 0x2E].contains(separator) else { return nil }
      let rest = Array(parts)
      guard rest[3] == separator, [1, 2, 4, 5].allSatisfy({ isDigit(rest[$0]) }) else { return nil }
      guard end == bytes.count || !isDigit(bytes[end]) else { return nil }
      written = bytes[digits] + [rest[1], rest[2], rest[4], rest[5]]
    default: return nil
    }
    guard written.starts(with: Array("19".utf8)) || written.starts(with: Array("20".utf8)) else { return nil }
    func number(_ range: Range<Int>) -> Int { written[range].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    if let date = CivilDate(year: number(0..<4), month: number(4..<6), day: number(6..<8)) { return date }
    // Eight digits may be a number of any kind; with separators a date is meant.
    guard digits.count == 4 else { return nil }
    let text = String(decoding: bytes[digits.lowerBound..<(digits.upperBound + 6)], as: UTF8.self)
    throw InputProblem("'\(text)' in its name is no date; rename it, or give its date with --dates")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
