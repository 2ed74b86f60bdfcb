import ArabicText

/// A word of a text as it was folded, to be compared with spellings byte by byte.
///
/// Both are plain letters: nothing is decoded, composed or copied, as a comparison of strings would.
struct FoldedWord {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Its length in bytes, two a letter.
  var count: Int { bytes.count }

  static func == (word: FoldedWord, spelling: StaticString) -> Bool {
    word.count == spelling.utf8CodeUnitCount && word.has(spelling, at: 0)
  }

  static func == (one: FoldedWord, other: FoldedWord) -> Bool { one.bytes == other.bytes }

  static func != (word: FoldedWord, spelling: StaticString) -> Bool { !(word == spelling) }

  /// Whether it is one of `spellings`.
  func isAny(of spellings: [StaticString]) -> Bool {
    for spelling in spellings where self == spelling { return true }
    return false
  }

  func hasPrefix(_ prefix: StaticString) -> Bool { count >= prefix.utf8CodeUnitCount && has(prefix, at: 0) }

  func hasSuffix(_ suffix: StaticString) -> Bool {
    count >= suffix.utf8CodeUnitCount && has(suffix, at: count - suffix.utf8CodeUnitCount)
  }

  /// Without its first `letters` letters.
  func dropFirst(letters: Int) -> FoldedWord { FoldedWord(bytes.dropFirst(2 * letters)) }

  /// Whether `part` stands at `offset`, where there is room for it.
  private func has(_ part: StaticString, at offset: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      part.withUTF8Buffer { part in
        for index in 0..<part.count where bytes[offset + index] != part[index] { return false }
        return true
      }
    }
  }
}

extension AnnotatedText {
  /// The folded word at `index`, which is a token's.
  func word(_ index: Int) -> FoldedWord {
    let record = tokens.storage.records[index]
    return FoldedWord(tokens.storage.text.text.bytes[record.start..<record.end])
  }
}
