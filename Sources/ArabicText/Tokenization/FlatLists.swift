import CVectors

/// Gives the rows of a list that was written on in one line their lines back.
///
/// «على النحو الآتي: - محافظة النبطية: 15 شهيداً - محافظة الجنوب: 9 شهداء - بيروت: 6»: what pages become when their markup is
/// taken away. At least three bullets with space around them, the first of them behind a colon or full stop, and rows that
/// have a colon or a figure.
struct FlatLists {
  /// The most tokens of a row.
  private static let longest = 40

  /// Sets a line break before each bullet of such lists in the tokens of `bytes`. O(n), a search for three bytes where there
  /// are no bullets.
  static func part(_ records: inout [TokenRecord], of bytes: UnsafeBufferPointer<UInt8>) {
    // «-», «*» and what signs from U+2000 on begin with.
    guard let base = bytes.baseAddress,
      cvectors_contains(base, bytes.count, 0x2D) || cvectors_contains(base, bytes.count, 0x2A)
        || cvectors_contains(base, bytes.count, 0xE2)
    else { return }
    var bullets: [Int] = []
    var index = 1
    while index < records.count {
      if records[index].lineBreaksBefore > 0 {
        part(&records, at: bullets, before: index)
        bullets.removeAll(keepingCapacity: true)
      } else if isBullet(records, index) {
        bullets.append(index)
      }
      index += 1
    }
    part(&records, at: bullets, before: records.count)
  }

  /// A dash, star or dot between spaces.
  private static func isBullet(_ records: [TokenRecord], _ index: Int) -> Bool {
    let record = records[index]
    guard record.isMark("-") || record.isMark("–") || record.isMark("•") || record.isMark("*") || record.isMark("●"),
      !record.isGlued, index + 1 < records.count
    else { return false }
    return !records[index + 1].isGlued && records[index + 1].lineBreaksBefore == 0
  }

  private static func part(_ records: inout [TokenRecord], at bullets: [Int], before end: Int) {
    guard let opening = bullets.firstIndex(where: { records[$0 - 1].isMark(":") || records[$0 - 1].isMark(".") }) else {
      return
    }
    let rows = bullets[opening...]
    guard rows.count >= 3 else { return }
    let ends = Array(rows.dropFirst()) + [end]
    let areRows = zip(rows, ends).allSatisfy { start, end in
      let row = records[start..<min(end, start + longest)]
      return row.contains { $0.kind == .number || $0.isMark(":") }
    }
    guard areRows else { return }
    for row in rows {
      let record = records[row]
      records[row] = TokenRecord(
        start: record.start, end: record.end, mark: record.mark, kind: record.kind, isGlued: record.isGlued,
        lineBreaksBefore: 1)
    }
  }
}
