@testable import FactExport

/// A delimited table, read back as RFC 4180 says: quotes doubled inside quotes, CRLF behind each row.
enum ReadTable {
  /// The rows of `bytes`; nil where a quote stands where none may, a line break is bare or the last row is not ended.
  static func rows(_ bytes: [UInt8], delimiter: UInt8 = 0x2C) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var index = 0
    while index < bytes.count {
      var cell: [UInt8] = []
      if bytes[index] == 0x22 {
        index += 1
        while true {
          guard index < bytes.count else { return nil }
          if bytes[index] == 0x22 {
            index += 1
            guard index < bytes.count, bytes[index] == 0x22 else { break }
          }
          cell.append(bytes[index])
          index += 1
        }
      } else {
        while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0D {
          if bytes[index] == 0x22 || bytes[index] == 0x0A { return nil }
          cell.append(bytes[index])
          index += 1
        }
      }
      row.append(String(decoding: cell, as: UTF8.self))
      guard index < bytes.count else { return nil }
      if bytes[index] == delimiter {
        index += 1
        // A delimiter is never the last byte, since CRLF follows.
        continue
      }
      guard index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A else { return nil }
      index += 2
      rows.append(row)
      row = []
    }
    return row.isEmpty ? rows : nil
  }

  /// The rows under the row of names, each by column name; empty where the table cannot be read.
  static func records(_ bytes: [UInt8], delimiter: UInt8 = 0x2C) -> [[String: String]] {
    guard let rows = rows(bytes, delimiter: delimiter), let names = rows.first else { return [] }
    return rows.dropFirst().map { Dictionary(zip(names, $0)) { first, _ in first } }
  }
}
