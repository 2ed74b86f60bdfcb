import CVectors

/// Reads HTML's character references that an export left in the text: «quot;قتيلاًquot;», «&nbsp;», «&#8217;».
enum CharacterReferences {
  /// The references by name, and the mark each stands for; 0 where it is a space.
  private static let marks: [(name: StaticString, mark: UInt32)] = [
    ("quot", quote), ("laquo", quote), ("raquo", quote), ("ldquo", quote), ("rdquo", quote), ("lsquo", quote),
    ("rsquo", quote), ("ndash", 0x2D), ("mdash", 0x2D), ("hellip", 0x2E), ("nbsp", 0), ("amp", 0), ("lrm", 0),
    ("rlm", 0), ("zwnj", 0), ("shy", 0),
  ]

  /// Makes one mark of each reference in the tokens of `bytes`, none of a space. O(n), a search for one byte where there
  /// are none.
  static func read(_ records: inout [TokenRecord], of bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress, cvectors_contains(base, bytes.count, UInt8(semicolon)) else { return }
    var kept = 0
    for index in records.indices {
      let record = records[index]
      guard record.mark == semicolon, record.isGlued, kept > 0,
        let (length, mark) = reference(endingBefore: kept, records, bytes)
      else {
        records[kept] = record
        kept += 1
        continue
      }
      let first = records[kept - length]
      kept -= length
      var start = first.start
      // «قتيلاًquot;»: written onto the word before.
      if length == 1, let end = endOfWord(first, bytes) {
        records[kept] = TokenRecord(
          start: start, end: end, mark: 0, kind: .word, isGlued: first.isGlued, lineBreaksBefore: first.lineBreaksBefore
        )
        kept += 1
        start = end
      }
      guard mark != 0 else { continue }
      let isOwn = start == first.start
      records[kept] = TokenRecord(
        start: start, end: record.end, mark: mark, kind: .mark, isGlued: isOwn ? first.isGlued : true,
        lineBreaksBefore: isOwn ? first.lineBreaksBefore : 0)
      kept += 1
    }
    records.removeSubrange(kept...)
  }

  /// How many of the tokens right before `end` belong to a reference, and its mark.
  private static func reference(
    endingBefore end: Int, _ records: [TokenRecord], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, mark: UInt32)? {
    let last = records[end - 1]
    func isMark(_ back: Int, _ mark: UInt32) -> Bool {
      end >= back && records[end - back].mark == mark && records[end - back + 1].isGlued
    }
    switch last.kind {
    case .number: return isMark(2, hash) && isMark(3, ampersand) ? (3, 0) : nil
    case .word:
      let word = UnsafeBufferPointer(rebasing: bytes[(endOfWord(last, bytes) ?? last.start)..<last.end])
      guard let found = marks.first(where: { isWritten($0.name, word) }) else { return nil }
      return (isMark(2, ampersand) ? 2 : 1, found.mark)
    case .mark: return nil
    }
  }

  /// Where the Arabic letters of a word end that Latin ones are written onto; nil where it has none of either.
  private static func endOfWord(_ word: TokenRecord, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var end = word.end
    while end > word.start, bytes[end - 1] < 0x80 { end -= 1 }
    return end > word.start && end < word.end ? end : nil
  }

  private static func isWritten(_ name: StaticString, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    name.withUTF8Buffer { $0.elementsEqual(word) }
  }

  private static let quote: UInt32 = 0x22
  private static let hash: UInt32 = 0x23
  private static let ampersand: UInt32 = 0x26
  private static let semicolon: UInt32 = 0x3B
}
