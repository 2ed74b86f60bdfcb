import CVectors

/// One bit for each source byte, set where the byte went on into the normalised text, with rank and select.
///
/// Costs an eighth of the source's bytes and, for the directory, a sixty-fourth.
struct KeepBitmap: Equatable, Sendable {
  /// The bits, lowest first. The last word is followed by one more, so that a block may write over its end.
  var words: [UInt64] = []
  /// The set bits in front of each group of eight words.
  private var ranks: [Int] = []
  /// The number of set bits.
  private(set) var count = 0

  /// As `cvectors_ranks` has it.
  private static let wordsPerGroup = 8

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    ranks.removeAll(keepingCapacity: true)
    count = 0
  }

  /// Counts the bits once all are written. O(n / 64).
  mutating func finish() {
    ranks.removeAll(keepingCapacity: true)
    let groups = (words.count + Self.wordsPerGroup - 1) / Self.wordsPerGroup
    ranks.append(addingCapacity: groups) { span in
      span.withUnsafeMutableBufferPointer { ranks, initialized in
        count = words.withUnsafeBufferPointer { words in
          guard let words = words.baseAddress, let ranks = ranks.baseAddress else { return 0 }
          return cvectors_ranks(words, self.words.count, ranks)
        }
        initialized = groups
      }
    }
  }

  /// Whether the bit at `position` is set; false outside.
  func contains(_ position: Int) -> Bool {
    guard position >= 0, position >> 6 < words.count else { return false }
    return words[position >> 6] >> UInt64(position & 63) & 1 != 0
  }

  /// How many bits are set in front of `position`. O(1).
  func rank(_ position: Int) -> Int {
    guard position > 0 else { return 0 }
    let word = position >> 6
    guard word < words.count else { return count }
    var result = ranks[word / Self.wordsPerGroup]
    for index in (word / Self.wordsPerGroup * Self.wordsPerGroup)..<word { result += words[index].nonzeroBitCount }
    return result + (words[word] & ~(~0 << UInt64(position & 63))).nonzeroBitCount
  }

  /// The position of the set bit that has `rank` set bits in front of it, nil where there are not so many.
  /// O(log n) over groups of 512 bytes, within them O(1).
  func select(_ rank: Int) -> Int? {
    guard rank >= 0, rank < count else { return nil }
    var index = group(of: rank) * Self.wordsPerGroup
    var remaining = rank - ranks[index / Self.wordsPerGroup]
    while true {
      let inWord = words[index].nonzeroBitCount
      if remaining < inWord { break }
      remaining -= inWord
      index += 1
    }
    return index << 6 + Self.select(remaining, in: words[index])
  }

  /// The group that holds the set bit of `rank`.
  private func group(of rank: Int) -> Int {
    var low = 0
    var high = ranks.count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if ranks[middle] <= rank { low = middle } else { high = middle }
    }
    return low
  }

  /// The position of the set bit of `word` that has `rank` set bits below it.
  private static func select(_ rank: Int, in word: UInt64) -> Int {
    var rank = rank
    var word = word
    var position = 0
    var width: UInt64 = 32
    while width > 0 {
      let below = (word & ~(~0 << width)).nonzeroBitCount
      if rank >= below {
        rank -= below
        word >>= width
        position += Int(width)
      }
      width >>= 1
    }
    return position
  }
}
