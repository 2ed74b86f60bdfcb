/// Finds rows by the hashes of their keys: an open-addressing hash table of row numbers.
struct RowKeys: Sendable {
  private var slots: [Int32]
  private let hashes: [UInt32]

  /// The table of rows whose keys have `hashes`. O(rows).
  init(_ hashes: [UInt32]) {
    self.hashes = hashes
    var size = 64
    while size < 2 * hashes.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    slots.withUnsafeMutableBufferPointer { slots in
      for row in hashes.indices {
        var slot = Int(hashes[row]) & (size - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = Int32(truncatingIfNeeded: row)
      }
    }
  }

  /// The first row with `hash` whose key is the one, as `isKey` tells of it.
  func row(_ hash: UInt32, _ isKey: (Int) -> Bool) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let row = Int(slots[slot])
      if hashes[row] == hash, isKey(row) { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
