/// Finds rows by their keys: an open-addressing hash table of row numbers.
struct RowKeys: Sendable {
  private var slots = [Int32](repeating: -1, count: 1 << 14)
  private var count = 0

  /// The row whose key is `key`, where `keyOf` gives the key of a row.
  func row(_ key: String, _ keyOf: (Int) -> String) -> Int? {
    let row = slots[slot(key, keyOf)]
    return row >= 0 ? Int(row) : nil
  }

  /// Adds `row` under `key`, unless another one has it.
  mutating func add(_ key: String, _ row: Int, _ keyOf: (Int) -> String) {
    if 2 * count >= slots.count {
      let old = slots
      slots = [Int32](repeating: -1, count: 2 * slots.count)
      for row in old where row >= 0 { slots[slot(keyOf(Int(row)), keyOf)] = row }
    }
    let slot = slot(key, keyOf)
    guard slots[slot] < 0 else { return }
    slots[slot] = Int32(clamping: row)
    count += 1
  }

  private func slot(_ key: String, _ keyOf: (Int) -> String) -> Int {
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0, keyOf(Int(slots[slot])) != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
