import ArabicText

/// A word of a text as it was folded, to be compared with spellings byte by byte.
///
/// Both are plain letters: nothing is decoded, composed or copied, as a comparison of strings would.
struct FoldedWord {
  private let storage: AnnotatedTokens.Storage
  private let start: Int
  private let end: Int

  /// The bytes of the folded text from `start` to `end`.
  init(_ storage: AnnotatedTokens.Storage, _ start: Int, _ end: Int) {
    self.storage = storage
    self.start = start
    self.end = end
  }

  /// Its length in bytes, two a letter.
  var count: Int { end - start }

  @inline(__always)
  static func == (word: FoldedWord, spelling: StaticString) -> Bool {
    word.count == spelling.utf8CodeUnitCount && word.has(spelling, at: 0)
  }

  static func == (one: FoldedWord, other: FoldedWord) -> Bool {
    one.count == other.count
      && one.storage.bytes[one.start..<one.end].elementsEqual(other.storage.bytes[other.start..<other.end])
  }

  @inline(__always)
  static func != (word: FoldedWord, spelling: StaticString) -> Bool { !(word == spelling) }

  /// Whether it is one of `spellings`.
  func isAny(of spellings: [StaticString]) -> Bool {
    for spelling in spellings where self == spelling { return true }
    return false
  }

  @inline(__always)
  func hasPrefix(_ prefix: StaticString) -> Bool { count >= prefix.utf8CodeUnitCount && has(prefix, at: 0) }

  @inline(__always)
  func hasSuffix(_ suffix: StaticString) -> Bool {
    count >= suffix.utf8CodeUnitCount && has(suffix, at: count - suffix.utf8CodeUnitCount)
  }

  /// Whether it begins with `letter`, an Arabic one; cheaper than a prefix.
  @inline(__always)
  func begins(with letter: Unicode.Scalar) -> Bool {
    guard count >= 2 else { return false }
    let (lead, trail) = (0xC0 | letter.value >> 6, 0x80 | letter.value & 0x3F)
    return UInt32(storage.bytes[start]) == lead && UInt32(storage.bytes[start + 1]) == trail
  }

  /// Without its first `letters` letters.
  @inline(__always)
  func dropFirst(letters: Int) -> FoldedWord { FoldedWord(storage, Swift.min(start + 2 * letters, end), end) }

  /// Whether `part` stands at `offset`, where there is room for it.
  @inline(__always)
  private func has(_ part: StaticString, at offset: Int) -> Bool {
    storage.bytes.withUnsafeBufferPointer { bytes in
      let (first, own) = (start + offset, part.utf8Start)
      for at in 0..<part.utf8CodeUnitCount where bytes[first + at] != own[at] { return false }
      return true
    }
  }
}

extension AnnotatedText {
  /// The folded word at `index`, which is a token's.
  @inline(__always)
  func word(_ index: Int) -> FoldedWord {
    let record = tokens.storage.records[index]
    return FoldedWord(tokens.storage, record.start, record.end)
  }
}
