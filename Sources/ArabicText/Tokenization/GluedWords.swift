import CVectors

/// Finds words that lost the space between them: «العراقيةبغداد», «إلىمقتل», «مدنياًعلى».
///
/// «ة» ends a word, so that a letter behind it begins the next one; so do the «ى» of a preposition and a fathatan with its
/// alef. Folding hides these letters: the source is asked.
struct GluedWords {
  let text: NormalizedText.View

  /// Cuts such words of `records` in two. O(bytes), a search for four bytes where there are none.
  func cut(_ records: inout [TokenRecord]) {
    let places = places(in: records)
    guard let last = records.last, !places.isEmpty else { return }
    var from = records.count
    records.append(contentsOf: repeatElement(last, count: places.count))
    var to = records.count
    // From the end, so that nothing is written over before it has moved.
    records.withUnsafeMutableBufferPointer { records in
      for place in places.reversed() {
        while from > place.record + 1 {
          (from, to) = (from - 1, to - 1)
          records[to] = records[from]
        }
        let word = records[place.record]
        to -= 1
        records[to] = TokenRecord(
          start: place.cut, end: word.end, mark: 0, kind: .word, isGlued: true, lineBreaksBefore: 0)
        records[place.record] = TokenRecord(
          start: word.start, end: place.cut, mark: 0, kind: .word, isGlued: word.isGlued,
          lineBreaksBefore: word.lineBreaksBefore)
      }
    }
  }

  /// The words to cut and where, ascending.
  private func places(in records: [TokenRecord]) -> [(record: Int, cut: Int)] {
    var places: [(record: Int, cut: Int)] = []
    let cuts = cuts()
    guard !cuts.isEmpty else { return places }
    for cut in cuts {
      // The last record that begins in front of the cut.
      var (low, high) = (0, records.count)
      while low < high {
        let middle = (low + high) / 2
        if records[middle].start < cut { low = middle + 1 } else { high = middle }
      }
      if low > 0, records[low - 1].kind == .word, cut < records[low - 1].end { places.append((low - 1, cut)) }
    }
    return places
  }

  /// The bytes of the normalised text before which a word begins without a space, ascending.
  private func cuts() -> [Int] {
    var cuts: [Int] = []
    let source = text.source
    guard let base = source.baseAddress else { return cuts }
    func take(_ offset: Int) {
      guard let next = nextWord(source, offset) else { return }
      let range = text.normalizedRange(of: TextRange(next, next + 2))
      if !range.isEmpty { cuts.append(range.start) }
    }
    guard source.count >= 67 else {
      for offset in 0..<max(0, source.count - 3) { take(offset) }
      return cuts
    }
    var block = cvectors_glued(base, 0, source.count)
    while block.bytes != 0 {
      take(block.offset + block.bytes.trailingZeroBitCount)
      block.bytes &= block.bytes &- 1
      if block.bytes == 0 { block = cvectors_glued(base, block.offset + 64, source.count) }
    }
    return cuts
  }

  /// Where the next word begins, if «ة», the «ى» of a preposition or a fathatan ends one at `index` and a letter of the
  /// Arabic block stands behind it: no mark (from U+064B on) and no tatweel. Three bytes must stand behind `index`.
  @inline(__always)
  private func nextWord(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    guard isLetter(source[index + 2], source[index + 3]) else { return nil }
    if source[index] == 0xD8 { return source[index + 1] == 0xA9 ? index + 2 : nil }
    guard source[index] == 0xD9 else { return nil }
    if source[index + 1] == 0x89 { return endsPreposition(source, index) ? index + 2 : nil }
    return source[index + 1] == 0x8B ? behindFathatan(source, index) : nil
  }

  /// «مدنياًعلى», «شخصًافي»: the fathatan at `index` stands on a last letter or before its alef, and two letters follow. One
  /// that slipped («قتيًلا», «حالًيا») ends nothing.
  private func behindFathatan(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int? {
    guard index >= 4 else { return nil }
    let isOnLast =
      source[index - 2] == 0xD8 && [0xA7, 0xA9, 0xA1].contains(source[index - 1])
      || source[index - 2] == 0xD9 && source[index - 1] == 0x89
    // An alef behind it is its own: «سواءًا».
    let isBeforeAlef = source[index + 2] == 0xD8 && source[index + 3] == 0xA7
    guard isOnLast || isBeforeAlef else { return nil }
    let next = isOnLast ? index + 2 : index + 4
    guard next + 3 < source.count, isLetter(source[next], source[next + 1]),
      isLetter(source[next + 2], source[next + 3])
    else { return nil }
    return next
  }

  /// Whether the «ى» at `index` ends «إلى», «على», «حتى» or «لدى», with «و» or «ف» before it or nothing.
  private func endsPreposition(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var start = index
    while start >= 2, index - start <= 6, isLetter(source[start - 2], source[start - 1]) { start -= 2 }
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
