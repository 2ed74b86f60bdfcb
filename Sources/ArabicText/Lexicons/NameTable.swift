/// The names of a table's rows by their first words: nothing is made of a row before a text names it.
///
/// Ten thousand names are folded and entered in a millisecond or so, in a few flat arrays.
package struct NameTable: Sendable {
  /// The folded spellings, single spaces between their words, each with a separator behind it.
  private(set) var bytes: [UInt8] = []
  /// Where each spelling begins, and where the next one would.
  private var starts: [UInt32] = [0]
  /// The row of each spelling; they never fall.
  private var rows: [Int32] = []
  /// The first spelling by the lower bits of its first word's hash, −1 where there is none.
  private var buckets: [Int32] = []
  /// Of each spelling the next one in its bucket, −1 behind the last.
  private var following: [Int32] = []

  /// What parts the spellings of a row in what a table is made from; folding leaves it alone, and no word holds it.
  package static let separator: UInt8 = 0x7C
  /// What ends a row there.
  package static let rowEnd: UInt8 = 0x0A

  /// No names.
  package init() {}

  /// The names of rows that are given as natural UTF-8: spellings with a ``separator`` between them, and a ``rowEnd``
  /// behind each row. O(length); they are folded in one go.
  package init(_ source: [UInt8]) {
    Normalizer(.matching).appendNormalizedBytes(of: source, to: &bytes)
    starts.reserveCapacity(bytes.count / 16)
    rows.reserveCapacity(bytes.count / 16)
    cut()
    link()
  }

  /// How many spellings there are.
  var count: Int { rows.count }

  /// Finds the spellings, leaving out empty ones and spaces too many.
  private mutating func cut() {
    var row: Int32 = 0
    var (start, end) = (0, 0)
    bytes.withUnsafeMutableBufferPointer { bytes in
      for index in bytes.indices {
        let byte = bytes[index]
        if byte == Self.separator || byte == Self.rowEnd {
          if end > start, bytes[end - 1] == 0x20 { end -= 1 }
          if end > start {
            rows.append(row)
            bytes[end] = Self.separator
            end += 1
            starts.append(UInt32(truncatingIfNeeded: end))
            start = end
          }
          if byte == Self.rowEnd { row &+= 1 }
        } else if byte != 0x20 || end > start && bytes[end - 1] != 0x20 {
          bytes[end] = byte
          end += 1
        }
      }
    }
    bytes.removeLast(bytes.count - start)
  }

  /// Enters the spellings by their first words, so that those of one word stand in their order.
  private mutating func link() {
    var size = 64
    while size < count { size *= 2 }
    buckets = Array(repeating: -1, count: size)
    following = Array(repeating: -1, count: count)
    bytes.withUnsafeBufferPointer { bytes in
      buckets.withUnsafeMutableBufferPointer { buckets in
        following.withUnsafeMutableBufferPointer { following in
          for spelling in rows.indices.reversed() {
            let start = Int(starts[spelling])
            var end = start
            while bytes[end] != 0x20, bytes[end] != Self.separator { end += 1 }
            let bucket = Self.hash(bytes, start, end) & (size - 1)
            following[spelling] = buckets[bucket]
            buckets[bucket] = Int32(truncatingIfNeeded: spelling)
          }
        }
      }
    }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    Int(truncatingIfNeeded: WordKey(bytes, start, end - start).hash)
  }

  /// Where the spelling stands in ``bytes``.
  private func range(of spelling: Int) -> Range<Int> { Int(starts[spelling])..<Int(starts[spelling + 1]) - 1 }

  /// Calls `body` with every spelling that begins with `word`, in order: its row and where the words behind the first
  /// stand in ``bytes``.
  func forEachName(beginningWith word: UnsafeBufferPointer<UInt8>, _ body: (_ row: Int, _ rest: Range<Int>) -> Void) {
    guard !rows.isEmpty, !word.isEmpty else { return }
    bytes.withUnsafeBufferPointer { bytes in
      var spelling = buckets[Self.hash(word, 0, word.count) & (buckets.count - 1)]
      while spelling >= 0 {
        let range = range(of: Int(spelling))
        if Self.begins(bytes, range, with: word) {
          body(Int(rows[Int(spelling)]), min(range.lowerBound + word.count + 1, range.upperBound)..<range.upperBound)
        }
        spelling = following[Int(spelling)]
      }
    }
  }

  /// The rows with a spelling that begins with the folded `word`, in order; one with several stands several times.
  package func rows(beginningWith word: StaticString) -> [Int] {
    var rows: [Int] = []
    word.withUTF8Buffer { forEachName(beginningWith: $0) { row, _ in rows.append(row) } }
    return rows
  }

  private static func begins(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, with word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = range.lowerBound + word.count
    guard end <= range.upperBound, end == range.upperBound || bytes[end] == 0x20 else { return false }
    for index in 0..<word.count where bytes[range.lowerBound + index] != word[index] { return false }
    return true
  }

  /// Lends every spelling to `body`, with its row. O(length).
  func forEachSpelling(_ body: (_ spelling: UnsafeBufferPointer<UInt8>, _ row: Int) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for spelling in rows.indices {
        body(UnsafeBufferPointer(rebasing: bytes[range(of: spelling)]), Int(rows[spelling]))
      }
    }
  }

  /// Lends the first spelling of the row at `index` to `body`; nil where it has none. O(log spellings).
  package func withName<Result>(ofRow index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(rows[middle]) < index { low = middle + 1 } else { high = middle }
    }
    guard low < rows.count, Int(rows[low]) == index else { return nil }
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: low)])) }
  }

  /// The folded spellings of the row at `index`. O(spellings).
  package func spellings(ofRow index: Int) -> [[UInt8]] {
    rows.indices.filter { Int(rows[$0]) == index }.map { Array(bytes[range(of: $0)]) }
  }
}

/// The entries that a table of names gives a lexicon, behind those of the words.
package struct NamedEntries: Sendable {
  /// The names.
  package let names: NameTable
  /// What kind of word each is.
  package let lexicalClass: LexicalClass
  /// How many rows there are.
  package let count: Int
  /// Makes the entry of a row, which must be one of the table.
  package let entry: @Sendable (Int) -> LexiconEntry

  /// The entries of `count` rows with `names`, which `entry` makes.
  package init(
    _ names: NameTable, of lexicalClass: LexicalClass, count: Int, entry: @escaping @Sendable (Int) -> LexiconEntry
  ) {
    self.names = names
    self.lexicalClass = lexicalClass
    self.count = count
    self.entry = entry
  }
}
