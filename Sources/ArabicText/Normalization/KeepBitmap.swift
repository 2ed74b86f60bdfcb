import CVectors

/// One bit for each source byte, set where the byte went on into the normalised text, with rank and select.
///
/// Costs an eighth of the source's bytes and, for the directory, a sixty-fourth.
struct KeepBitmap: Sendable {
  /// The bits, lowest first, and perhaps more of a longer text before. The last word is followed by one more, so that a
  /// block may write over its end.
  var words: [UInt64] = []
  /// How many of the words hold bits of this text.
  private var used = 0
  /// The set bits in front of each group of eight words.
  private var ranks: [Int] = []
  /// The number of set bits.
  private(set) var count = 0

  /// As `cvectors_ranks` has it.
  fileprivate static let wordsPerGroup = 8

  /// Makes room for `count` bits. Those of earlier use are left: whoever sets bits from the first on to the last clears
  /// the words on the way, and nothing but the first word and the last two is clear before.
  mutating func prepare(for count: Int) {
    used = count >> 6 + 2
    if words.count < used { words.append(contentsOf: repeatElement(0, count: used - words.count)) }
    words[0] = 0
    words[used - 2] = 0
    words[used - 1] = 0
    self.count = 0
  }

  /// Counts the bits once all are written. O(n / 64).
  mutating func finish() {
    if ranks.count < groups { ranks.append(contentsOf: repeatElement(0, count: groups - ranks.count)) }
    count = ranks.withUnsafeMutableBufferPointer { ranks in
      words.withUnsafeBufferPointer { words in
        guard let words = words.baseAddress, let ranks = ranks.baseAddress else { return 0 }
        return cvectors_ranks(words, used, ranks)
      }
    }
  }

  /// How many groups of words there are.
  private var groups: Int { (used + Self.wordsPerGroup - 1) / Self.wordsPerGroup }

  /// Clears the bits of `range`; ``finish()`` counts anew. O(range).
  mutating func clear(_ range: Range<Int>) {
    for position in range where position >> 6 < words.count { words[position >> 6] &= ~(1 << UInt64(position & 63)) }
  }

  /// Sets the bits of `range`; ``finish()`` counts anew. O(range).
  mutating func set(_ range: Range<Int>) {
    for position in range where position >> 6 < words.count { words[position >> 6] |= 1 << UInt64(position & 63) }
  }

  /// Lends the bits to `body`.
  @inline(__always)
  func withView<Result>(_ body: (View) -> Result) -> Result {
    words.withUnsafeBufferPointer { words in
      ranks.withUnsafeBufferPointer { ranks in body(View(words: words, ranks: ranks, used: used, count: count)) }
    }
  }
}

extension KeepBitmap {
  /// The bits while they are asked; addresses alone, so that nothing is counted. It must not leave the scope that lends it.
  struct View {
    fileprivate let words: UnsafeBufferPointer<UInt64>
    fileprivate let ranks: UnsafeBufferPointer<Int>
    fileprivate let used: Int
    /// The number of set bits.
    let count: Int
  }
}

extension KeepBitmap.View {
  /// Whether the bit at `position` is set; false outside.
  func contains(_ position: Int) -> Bool {
    guard position >= 0, position >> 6 < used else { return false }
    return words[position >> 6] >> UInt64(position & 63) & 1 != 0
  }

  /// How many bits are set in front of `position`. O(1).
  func rank(_ position: Int) -> Int {
    guard position > 0 else { return 0 }
    let word = position >> 6
    guard word < used else { return count }
    var result = ranks[word / KeepBitmap.wordsPerGroup]
    for index in (word / KeepBitmap.wordsPerGroup * KeepBitmap.wordsPerGroup)..<word {
      result += words[index].nonzeroBitCount
    }
    return result + (words[word] & ~(~0 << UInt64(position & 63))).nonzeroBitCount
  }

  /// The position of the set bit that has `rank` set bits in front of it, nil where there are not so many.
  /// As a rule O(1): text is much the same throughout, so that the group is guessed; O(log n) at worst.
  func select(_ rank: Int) -> Int? {
    guard rank >= 0, rank < count else { return nil }
    let group = group(of: rank)
    let first = group * KeepBitmap.wordsPerGroup
    return words.baseAddress.map { first << 6 + cvectors_select($0 + first, rank - ranks[group]) }
  }

  /// The group that holds the set bit of `rank`.
  private func group(of rank: Int) -> Int {
    let groups = (used + KeepBitmap.wordsPerGroup - 1) / KeepBitmap.wordsPerGroup
    var guess = Int(Double(rank) / Double(count) * Double(groups - 1))
    for _ in 0..<8 {
      if ranks[guess] > rank {
        guess -= 1
      } else if guess + 1 < groups, ranks[guess + 1] <= rank {
        guess += 1
      } else {
        return guess
      }
    }
    var low = 0
    var high = groups
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if ranks[middle] <= rank { low = middle } else { high = middle }
    }
    return low
  }
}

extension KeepBitmap: Equatable {
  static func == (one: Self, other: Self) -> Bool {
    one.used == other.used && one.words.prefix(one.used) == other.words.prefix(other.used)
  }
}
