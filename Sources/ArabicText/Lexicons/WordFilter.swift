/// Tells most of the words that a lexicon cannot know by a glance at their last four letters.
///
/// Clitics stand in front, so that the end of a word is the end of the spelling it is read as; short spellings are
/// entered with all that may be written onto them.
struct WordFilter: Sendable {
  private static let bits = 19
  private var words = [UInt64](repeating: 0, count: 1 << (bits - 6))

  /// The filter of the words that `lexicon` has readings for, of those that may open a range and of «½» and its like. O(spellings).
  init(_ lexicon: Lexicon) {
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
    let bit = Self.bit(of: tail)
    words[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  @inline(__always)
  private static func bit(of tail: UInt64) -> Int {
    Int(truncatingIfNeeded: (tail &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }

  /// The filter while a text is annotated; it must not leave the scope that lends it.
  struct View {
    fileprivate let words: UnsafeBufferPointer<UInt64>

    /// 1 where the lexicon may know the word from `start` to `end` of `bytes`, which are in it, or the mark there is a
    /// figure, else 0. Without a branch but at the text's start.
    @inline(__always)
    func mayKnow(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
      let bit = WordFilter.bit(of: WordKey.tail(bytes, start, end))
      return Int(truncatingIfNeeded: words[bit >> 6] &>> UInt64(truncatingIfNeeded: bit) & 1)
    }
  }

  /// Lends the filter to `body`.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    words.withUnsafeBufferPointer { body(View(words: $0)) }
  }
}
