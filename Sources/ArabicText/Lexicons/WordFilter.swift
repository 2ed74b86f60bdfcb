/// Tells most of the words that a lexicon cannot know by a glance at their last four letters.
///
/// Clitics stand in front, so that the end of a word is the end of the spelling it is read as; short spellings are
/// entered with all that may be written onto them.
struct WordFilter: Sendable {
  /// The filter has two to this many bits.
  static let bits = 19
  private var words = [UInt64](repeating: 0, count: 1 << (bits - 6))

  /// The filter of the words that `lexicon` has readings for, of those that the number grammar knows by their letters and of
  /// «½» and its like. O(spellings).
  init(_ lexicon: Lexicon) {
    for word in FunctionWord.allCases {
      for front in ["", FunctionWord.and.spelling.description] {
        Array((front + word.spelling.description).utf8).withUnsafeBufferPointer {
          insert(WordKey($0, 0, $0.count).tail)
        }
      }
    }
    let openers: [FunctionWord] = [.between, .from, .what, .whatBetween]
    for opener in openers { opener.spelling.withUTF8Buffer { insert($0) } }
    for sign in "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞" {
      Array(String(sign).utf8).withUnsafeBufferPointer { insert(WordKey($0, 0, $0.count).tail) }
    }
    lexicon.table.forEachSpelling { spelling in
      insert(spelling)
      // «للدفاع» is read as «الدفاع».
      if spelling.starts(with: Self.article) { insert(UnsafeBufferPointer(rebasing: spelling[Self.article.count...])) }
    }
  }

  private static let article = Array("ال".utf8)
  private static let fronts: [[UInt8]] = ["", "و", "ف"].flatMap { conjunction in
    ["", "ب", "ل", "ك", "س"].flatMap { preposition in
      ["", "ال", "ل"].map { Array((conjunction + preposition + $0).utf8) }
    }
  }

  private mutating func insert(_ spelling: UnsafeBufferPointer<UInt8>) {
    if spelling.count >= 8 { return insert(WordKey(spelling, 0, spelling.count).tail) }
    for front in Self.fronts {
      (front + spelling).withUnsafeBufferPointer { insert(WordKey($0, 0, $0.count).tail) }
    }
  }

  private mutating func insert(_ tail: UInt64) {
    let hash = tail &* 0x9E37_79B9_7F4A_7C15
    let one = hash >> UInt64(64 - Self.bits) & 63
    let other = hash >> UInt64(58 - Self.bits) & 63
    words[Int(truncatingIfNeeded: hash >> UInt64(70 - Self.bits))] |= 1 << one | 1 << other
  }

  /// Lends the bits to `body`: a word that the lexicon knows has the two that `cvectors_filter` tells of, by the hash of its
  /// ``WordKey/tail``.
  func withBits<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
    words.withUnsafeBufferPointer(body)
  }
}
