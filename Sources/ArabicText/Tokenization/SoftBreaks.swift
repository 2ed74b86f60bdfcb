import CVectors

/// Joins lines that were broken within a sentence: by a fixed width, or by markup around some words.
///
/// A line that ends in a preposition, or before «التي», goes on for certain. Where at least two breaks of a paragraph
/// do, and a quarter of those that no full stop closes, the paragraph is wrapped, and all its open breaks are joined.
/// Rows of a list keep theirs: a colon, a bullet or a list number parts them.
struct SoftBreaks {
  /// The folded text.
  let bytes: UnsafeBufferPointer<UInt8>
  let words: LineWords

  /// Takes the line breaks within sentences out of `records`. O(tokens).
  func join(_ records: inout [TokenRecord]) {
    var start = Self.nextLine(records, from: 1)
    while start < records.count {
      guard records[start].lineBreaksBefore == 1 else {
        start = Self.nextLine(records, from: start + 1)
        continue
      }
      // The breaks of one paragraph: blank lines end it.
      var open: [Int] = []
      var certain: [Int] = []
      var index = start
      while index < records.count, records[index].lineBreaksBefore == 1 {
        if isOpen(records, index) {
          open.append(index)
          if goesOn(records, index) { certain.append(index) }
        }
        index = Self.nextLine(records, from: index + 1)
      }
      for index in certain.count >= 2 && certain.count * 4 >= open.count ? open : certain {
        let record = records[index]
        records[index] = TokenRecord(
          start: record.start, end: record.end, mark: record.mark, kind: record.kind, isGlued: record.isGlued,
          lineBreaksBefore: 0)
      }
      start = Self.nextLine(records, from: index + 1)
    }
  }

  /// The first token from `start` on that a line begins with; behind the last where there is none.
  private static func nextLine(_ records: [TokenRecord], from start: Int) -> Int {
    records.withUnsafeBytes { records in
      guard let base = records.baseAddress else { return 0 }
      let count = records.count / MemoryLayout<TokenRecord>.stride
      return start < count ? cvectors_next_line(base.assumingMemoryBound(to: cvectors_token.self), start, count) : count
    }
  }

  /// Whether neither a closing mark ends the line before `index` nor a bullet or list number begins this one.
  private func isOpen(_ records: [TokenRecord], _ index: Int) -> Bool {
    let (last, first) = (records[index - 1], records[index])
    if last.isMark(".") || last.isMark("!") || last.isMark("?") || last.isMark(":") || last.isMark(";") { return false }
    if first.kind == .mark { return first.isMark("\"") || first.isMark("(") }
    guard first.kind == .number, index + 1 < records.count else { return true }
    let next = records[index + 1]
    return !(next.isMark("-") || next.isMark(")") || next.isMark(".") || next.isMark(":"))
  }

  /// Whether the line before `index` cannot end there, or the one that begins there must follow something.
  private func goesOn(_ records: [TokenRecord], _ index: Int) -> Bool {
    stands(records[index - 1], in: words.endings)
      || stands(records[index], in: words.beginnings) && !isLabel(records, index)
  }

  /// «عدد الشهداء / منهم أطفال / حلب / 12 / 3»: a short line among the labels of a table whose cells have a line each.
  private func isLabel(_ records: [TokenRecord], _ index: Int) -> Bool {
    let before = (max(0, index - 4)..<index).last { records[$0].opensLine || $0 == 0 }
    guard let before, (before..<index).allSatisfy({ records[$0].kind == .word }) else { return false }
    var lines = 0
    var start = index
    while lines < 12, start < records.count {
      let end = Self.nextLine(records, from: start + 1)
      // The first figure that fills a line of its own ends the labels; a longer line is none.
      if end - start == 1, records[start].kind == .number { return lines > 0 }
      guard end - start <= 4 else { return false }
      lines += 1
      start = end
    }
    return false
  }

  private func stands(_ record: TokenRecord, in words: [[UInt8]]) -> Bool {
    record.kind == .word
      && words.contains { $0.count == record.count && bytes[record.start..<record.end].elementsEqual($0) }
  }
}
