/// The lines of a table, read as bytes: rows become text only where text is asked for.
package struct TableLines: Sendable {
  /// The file's name.
  package let file: String
  fileprivate let bytes: [UInt8]

  /// The lines of `file`.
  package init(_ file: LexiconFile) {
    self.file = file.name
    bytes = file.bytes
  }

  /// Calls `body` with every line that is neither empty nor a comment, in order. O(length).
  package func forEachRow(_ body: (TableRow) -> Void) {
    var start = 0
    var number = 0
    while start <= bytes.count {
      number += 1
      let (end, next) = lineEnd(from: start)
      if end > start, bytes[start] != 0x23 { body(TableRow(lines: self, number: number, range: start..<end)) }
      start = next
    }
  }

  /// The row that begins at `offset`, which must be in the table; its number is not known.
  package func row(at offset: Int) -> TableRow {
    TableRow(lines: self, number: 0, range: offset..<lineEnd(from: offset).end)
  }

  /// Whether the first cell of the row at `offset`, which must be in the table, is `cell`, with further cells behind it.
  package func begins(at offset: Int, withCell cell: String) -> Bool {
    var cell = cell
    return cell.withUTF8 { cell in
      bytes.withUnsafeBufferPointer { bytes in
        guard offset + cell.count < bytes.count, bytes[offset + cell.count] == 0x09 else { return false }
        for index in 0..<cell.count where bytes[offset + index] != cell[index] { return false }
        return true
      }
    }
  }

  /// Lends the bytes of the table to `body`.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer(body)
  }

  /// Where the line from `start` on ends, and where the next one begins: LF, CR, CR LF, VT, FF, NEL, LS and PS end lines.
  private func lineEnd(from start: Int) -> (end: Int, next: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        // Nearly all bytes: one comparison.
        if byte > 0x0D, byte < 0xC2 || byte > 0xC2 && byte < 0xE2 {
          index += 1
          continue
        }
        switch byte {
        case 0x0D: return (index, index + 1 < bytes.count && bytes[index + 1] == 0x0A ? index + 2 : index + 1)
        case 0x0A...0x0C: return (index, index + 1)
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: return (index, index + 2)
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
          return (index, index + 3)
        default: index += 1
        }
      }
      return (bytes.count, bytes.count + 1)
    }
  }
}

/// A line of a table.
package struct TableRow: Sendable {
  private let lines: TableLines
  /// The line's number, from 1.
  package let number: Int
  private let range: Range<Int>
  /// Where the cells stand, as offsets of the table.
  package let cells: [Range<Int>]

  fileprivate init(lines: TableLines, number: Int, range: Range<Int>) {
    self.lines = lines
    self.number = number
    self.range = range
    cells = Self.split(lines.bytes, range, at: 0x09)
  }

  /// The table's name.
  package var file: String { lines.file }

  /// The text of the cell at `index`.
  package func text(_ index: Int) -> String { text(in: cells[index]) }

  /// The text of `part`, which lies in the row.
  package func text(in part: Range<Int>) -> String {
    lines.bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[part]), as: UTF8.self) }
  }

  /// Lends the bytes of `part`, which lies in the row, to `body`.
  package func withBytes<Result>(in part: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    lines.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[part])) }
  }

  /// The bytes of `part`, which lies in the row.
  package func bytes(in part: Range<Int>) -> ArraySlice<UInt8> { lines.bytes[part] }

  /// The cell at `index` cut at every `separator`, an ASCII character.
  package func parts(_ index: Int, at separator: UInt8) -> [Range<Int>] {
    Self.split(lines.bytes, cells[index], at: separator)
  }

  /// The column of the byte at `offset` of the table, in characters from 1.
  package func column(of offset: Int) -> Int { text(in: range.lowerBound..<offset).count + 1 }

  private static func split(_ bytes: [UInt8], _ range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { bytes in
      var parts: [Range<Int>] = []
      parts.reserveCapacity(10)
      var start = range.lowerBound
      var index = range.lowerBound
      while index < range.upperBound {
        if index + 8 <= range.upperBound, !bytes.holds(separator, inEightFrom: index) {
          index += 8
          continue
        }
        if bytes[index] == separator {
          parts.append(start..<index)
          start = index + 1
        }
        index += 1
      }
      parts.append(start..<range.upperBound)
      return parts
    }
  }
}
