import CVectors

/// Parts the words of hashtags: «#دير_الزور» is written with a low line for a space.
enum HashtagWords {
  /// Drops the low lines between the words of hashtags in the tokens of `bytes`; those in handles, links and before figures
  /// stay. O(n), a search for one byte where there are none.
  static func part(_ records: inout [TokenRecord], of bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress, cvectors_contains(base, bytes.count, UInt8(line)) else { return }
    var kept = 0
    var isInTag = false
    for index in records.indices {
      let record = records[index]
      if record.mark == hash { isInTag = true } else if !record.isGlued { isInTag = false }
      if isInTag, record.mark == line, index + 1 < records.count, records[index - 1].kind == .word,
        records[index + 1].kind == .word, records[index + 1].isGlued
      {
        continue
      }
      records[kept] = record
      kept += 1
    }
    records.removeSubrange(kept...)
  }

  /// «#»
  private static let hash: UInt32 = 0x23
  /// «_»
  private static let line: UInt32 = 0x5F
}
