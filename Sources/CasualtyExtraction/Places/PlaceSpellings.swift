import ArabicText

/// The folded spellings of a gazetteer's rows, one behind the other.
struct PlaceSpellings: Sendable {
  private var bytes: [UInt8] = []
  /// Where each spelling ends.
  private var ends: [Int] = []
  /// How many spellings the rows up to each have.
  private var counts: [Int] = []

  /// Adds the spellings of further rows, the name first. O(length); they are folded in one go.
  mutating func append(_ rows: some Sequence<Gazetteer.Row>) {
    let normalizer = Normalizer(.matching)
    var source: [UInt8] = []
    var spellings = 0
    for row in rows {
      row.forEachSpelling { spelling in
        let first = source.count
        source.append(contentsOf: spelling)
        for index in first..<source.count where source[index] == Self.separator { source[index] = 0x20 }
        source.append(Self.separator)
        spellings += 1
      }
      counts.append(ends.count + spellings)
    }
    let start = bytes.count
    normalizer.appendNormalizedBytes(of: source, to: &bytes)
    for index in start..<bytes.count where bytes[index] == Self.separator { ends.append(index) }
  }

  /// What spellings are parted by, which folding leaves alone and no word holds.
  private static let separator: UInt8 = 0x7C

  /// Lends the first spelling of the row at `index` to `body`; nil where it has none.
  func withName<Result>(ofRow index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    let first = index > 0 ? counts[index - 1] : 0
    guard first < counts[index] else { return nil }
    return bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[(first > 0 ? ends[first - 1] + 1 : 0)..<ends[first]]))
    }
  }

  /// Lends the spellings of the row at `index` to `body`.
  func withSpellings<Result>(ofRow index: Int, _ body: ([UnsafeBufferPointer<UInt8>]) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      let first = index > 0 ? counts[index - 1] : 0
      return body(
        (first..<counts[index]).map { spelling in
          UnsafeBufferPointer(rebasing: bytes[(spelling > 0 ? ends[spelling - 1] + 1 : 0)..<ends[spelling]])
        })
    }
  }
}
