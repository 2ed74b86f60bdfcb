import ArabicText

/// What one pass over the bytes of place tables tells of their rows: where each begins, what its key and its names are.
struct PlaceRows: Sendable {
  /// Of each row its first byte in its table.
  private(set) var starts: [UInt32] = []
  /// Of each row a hash of its key.
  private(set) var hashes: [UInt32] = []
  /// The names of each row, natural UTF-8, as ``NameTable`` takes them.
  private(set) var names: [UInt8] = []

  /// A row's cells, as far as its key and its names need them.
  private enum Cell {
    static let (id, parent, name, aliases) = (0, 2, 8, 9)
    /// Room for the ends of a row's cells; what follows is of no use to any.
    static let room = 16
  }

  /// Adds the rows of `table`. O(length).
  mutating func append(_ table: TableLines) {
    table.withBytes { bytes in
      starts.reserveCapacity(starts.count + bytes.count / 64)
      hashes.reserveCapacity(starts.count + bytes.count / 64)
      names.reserveCapacity(names.count + bytes.count / 2)
      withUnsafeTemporaryAllocation(of: Int.self, capacity: Cell.room) { ends in
        var start = 0
        while start < bytes.count {
          let (end, next, cells) = Self.line(bytes, start, ends)
          if end > start, bytes[start] != 0x23 { append(bytes, start, ends, cells) }
          start = next
        }
      }
    }
  }

  /// Where the line from `start` on ends, where the next one begins and how many cells it has, whose ends go to `ends`.
  /// The same bytes end lines as in ``TableLines``.
  private static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ ends: UnsafeMutableBufferPointer<Int>
  ) -> (end: Int, next: Int, cells: Int) {
    var cells = 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x0D, byte != 0xC2, byte != 0xE2 {
        index += 1
        continue
      }
      var length = 0
      switch byte {
      case 0x09:
        ends[cells & (Cell.room - 1)] = index
        cells += 1
      case 0x0D: length = index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      case 0x0A...0x0C: length = 1
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: length = 2
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8: length = 3
      default: break
      }
      if length > 0 {
        ends[cells & (Cell.room - 1)] = index
        return (index, index + length, cells + 1)
      }
      index += 1
    }
    ends[cells & (Cell.room - 1)] = index
    return (index, index, cells + 1)
  }

  private mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ ends: UnsafeMutableBufferPointer<Int>, _ cells: Int
  ) {
    func cell(_ index: Int) -> UnsafeBufferPointer<UInt8> {
      guard index < cells, index < Cell.room else { return UnsafeBufferPointer(rebasing: bytes[start..<start]) }
      return UnsafeBufferPointer(rebasing: bytes[(index > 0 ? ends[index - 1] + 1 : start)..<ends[index]])
    }
    let id = cell(Cell.id)
    // The line that names the columns.
    if id.count == 2, id[0] == 0x69, id[1] == 0x64 { return }
    starts.append(UInt32(truncatingIfNeeded: start))
    hashes.append(PlaceKey.hash(id: id, parent: cell(Cell.parent), name: cell(Cell.name)))
    names.append(contentsOf: cell(Cell.name))
    names.append(NameTable.separator)
    names.append(contentsOf: cell(Cell.aliases))
    names.append(NameTable.rowEnd)
  }
}

/// A place's key as a table has it: its id, or `PARENT:name` where it has none.
enum PlaceKey {
  /// The hash of the key of a row with these cells.
  static func hash(
    id: UnsafeBufferPointer<UInt8>, parent: UnsafeBufferPointer<UInt8>, name: UnsafeBufferPointer<UInt8>
  ) -> UInt32 {
    guard isNone(id) else { return mixed(hash(id)) }
    return mixed(parent.isEmpty ? hash(name) : hash(name, behind: step(hash(parent), 0x3A)))
  }

  /// The hash of `key`.
  static func hash(of key: String) -> UInt32 {
    var key = key
    return key.withUTF8 { mixed(hash($0)) }
  }

  /// Whether the cell says that there is no id.
  static func isNone(_ id: UnsafeBufferPointer<UInt8>) -> Bool { id.count == 1 && id[0] == 0x2D }

  // FNV-1a.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, behind start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64
  {
    var hash = start
    for byte in bytes { hash = step(hash, byte) }
    return hash
  }

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  private static func mixed(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }
}
