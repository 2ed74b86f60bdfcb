/// Where a record of the output ends.
enum RecordEnd: Sendable {
  /// At every line break.
  case line
  /// At line breaks outside quotes, as in CSV.
  case row

  /// As many whole records at the front of `bytes` as fit into `limit`; the first one where it is longer, everything
  /// where none ends. `bytes` begins with a record.
  func records(of bytes: ArraySlice<UInt8>, limit: Int) -> ArraySlice<UInt8> {
    guard bytes.count > limit else { return bytes }
    return self == .line ? lines(of: bytes, limit) : rows(of: bytes, limit)
  }

  /// What follows the last line break is the beginning of a record that ends later, or has no end.
  private func lines(of bytes: ArraySlice<UInt8>, _ limit: Int) -> ArraySlice<UInt8> {
    let fitting = bytes.prefix(max(limit, 0))
    let end = fitting.lastIndex(of: UInt8(ascii: "\n")) ?? bytes[fitting.endIndex...].firstIndex(of: UInt8(ascii: "\n"))
    return end.map { bytes[...$0] } ?? bytes
  }

  /// As lines, but for line breaks between quotes.
  private func rows(of bytes: ArraySlice<UInt8>, _ limit: Int) -> ArraySlice<UInt8> {
    var end: Int?
    var isQuoted = false
    for (index, byte) in zip(bytes.indices, bytes) {
      if index - bytes.startIndex >= limit, let end { return bytes[..<end] }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted { end = index + 1 }
    }
    return end.map { bytes[..<$0] } ?? bytes
  }
}
