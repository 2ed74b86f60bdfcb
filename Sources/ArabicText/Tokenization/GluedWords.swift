/// Finds words that lost the space between them: «العراقيةبغداد», «إلىمقتل».
///
/// «ة» ends a word, so that a letter behind it begins the next one; so does the «ى» of a preposition. Folding hides
/// both letters: the source is asked.
struct GluedWords {
  let text: NormalizedText

  /// `records` with such words cut in two. O(bytes), a search for two bytes where there are none.
  func cut(_ records: [TokenRecord]) -> [TokenRecord] {
    let cuts = cuts()
    guard !cuts.isEmpty else { return records }
    var result: [TokenRecord] = []
    result.reserveCapacity(records.count + cuts.count)
    var next = 0
    for record in records {
      var rest = record
      while next < cuts.count, cuts[next] <= rest.start { next += 1 }
      while next < cuts.count, cuts[next] < rest.end {
        if rest.kind == .word {
          result.append(part(of: rest, rest.start, cuts[next], isFirst: rest.start == record.start))
          rest = part(of: rest, cuts[next], rest.end, isFirst: false)
        }
        next += 1
      }
      result.append(rest)
    }
    return result
  }

  private func part(of record: TokenRecord, _ start: Int, _ end: Int, isFirst: Bool) -> TokenRecord {
    TokenRecord(
      start: start, end: end, mark: 0, kind: .word, isGlued: isFirst ? record.isGlued : true,
      lineBreaksBefore: isFirst ? record.lineBreaksBefore : 0)
  }

  /// The bytes of the normalised text before which a word begins without a space, ascending.
  private func cuts() -> [Int] {
    var cuts: [Int] = []
    text.source.withUnsafeBufferPointer { source in
      var index = 0
      while index + 3 < source.count {
        // Eight bytes without A9 and 89 hold no second byte of «ة» and «ى».
        if index + 9 <= source.count, !source.holds(0xA9, inEightFrom: index + 1),
          !source.holds(0x89, inEightFrom: index + 1)
        {
          index += 8
          continue
        }
        // U+0629 is D8 A9; a letter of the Arabic block behind it is no mark (from U+064B on) and no tatweel.
        if source[index] == 0xD8, source[index + 1] == 0xA9, isLetter(source[index + 2], source[index + 3]) {
          let range = text.normalizedRange(of: TextRange(index + 2, index + 4))
          if !range.isEmpty { cuts.append(range.start) }
          index += 2
        } else if source[index] == 0xD9, source[index + 1] == 0x89, isLetter(source[index + 2], source[index + 3]),
          endsPreposition(source, index)
        {
          let range = text.normalizedRange(of: TextRange(index + 2, index + 4))
          if !range.isEmpty { cuts.append(range.start) }
          index += 2
        }
        index += 1
      }
    }
    return cuts
  }

  /// Whether the «ى» at `index` ends «إلى», «على», «حتى» or «لدى», with «و» or «ف» before it or nothing.
  private func endsPreposition(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var start = index
    while start >= 2, isLetter(source[start - 2], source[start - 1]) { start -= 2 }
    guard index - start == 4 || index - start == 6 else { return false }
    let stem = index - 4
    // و U+0648, ف U+0641
    if start < stem, !(source[start] == 0xD9 && (source[start + 1] == 0x88 || source[start + 1] == 0x81)) {
      return false
    }
    return Self.stems.contains { $0.elementsEqual(source[stem..<index]) }
  }

  private static let stems = ["إل", "ال", "عل", "حت", "لد"].map { Array($0.utf8) }

  private func isLetter(_ lead: UInt8, _ trail: UInt8) -> Bool {
    lead == 0xD8 && trail >= 0xA1 && trail <= 0xBA || lead == 0xD9 && trail >= 0x81 && trail <= 0x8A
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `byte` is among the eight from `index` on, which must be there.
  @inline(__always)
  func holds(_ byte: UInt8, inEightFrom index: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & (ones &* 0x80) != 0
  }
}
