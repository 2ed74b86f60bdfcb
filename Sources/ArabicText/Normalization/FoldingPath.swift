import CVectors

/// The ways in which a text is folded, which all give the same.
enum FoldingPath: Sendable, CaseIterable {
  /// Scalar by scalar: the reference.
  case scalars
  /// In blocks of 64 bytes by comparing vectors; the profiles alone have steps for it, other options go by scalars.
  case vectors
  /// In blocks of 64 bytes by table.
  case table

  /// The fastest way on this processor.
  static let fastest: Self = cvectors_has_lookup() ? .table : .vectors
}

extension FoldTable {
  /// The table of ``TableBlockFolder``: what U+0600–U+067F become, in the layout that `cvectors_table_size` tells.
  static func blockTable(_ entry: (UInt32) -> FoldEntry) -> [UInt8] {
    var table = [UInt8](repeating: 0, count: Int(cvectors_table_size))
    for index in 0..<128 {
      let entry = entry(0x600 + UInt32(index))
      let at = index / 64 * 192 + index % 64
      var flags = 0
      if entry == .tatweel {
        flags = cvectors_tatweel | cvectors_removed | cvectors_shortened
      } else if entry.isSpecial || entry.count > 2 {
        flags = cvectors_rare
      } else if entry.count == 2 {
        table[at] = UInt8(truncatingIfNeeded: entry.bits)
        table[at + 64] = UInt8(truncatingIfNeeded: entry.bits >> 8)
      } else if entry.count == 1 {
        table[at + 64] = UInt8(truncatingIfNeeded: entry.bits)
        flags = cvectors_shortened
      } else {
        flags = cvectors_removed | cvectors_shortened
      }
      table[at + 128] = UInt8(truncatingIfNeeded: flags)
    }
    return table
  }
}
