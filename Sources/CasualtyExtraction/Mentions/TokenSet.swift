import ArabicText

/// A set of tokens, one bit each.
struct TokenSet: Sendable {
  private var words: [UInt64] = []

  init() {}

  /// The set with the bits of `words`, the lowest first.
  init(words: [UInt64]) { self.words = words }

  /// An empty set with room for the tokens below `capacity`.
  init(capacity: Int) { words = [UInt64](filled: Swift.max(capacity, 0) >> 6 + 1, with: 0) }

  /// The set of `tokens`, none of them negative.
  init(_ tokens: some Sequence<Int>) {
    for token in tokens { insert(token) }
  }

  /// The set of the tokens of `ranges`.
  init(ranges: some Sequence<Range<Int>>) {
    for range in ranges { formUnion(range) }
  }

  /// Adds the tokens of `range`; those below zero are left out.
  mutating func formUnion(_ range: Range<Int>) {
    guard let last = range.last, last >= 0 else { return }
    insert(last)
    var token = Swift.max(range.lowerBound, 0)
    while token < last {
      let end = Swift.min(last, (token >> 6 + 1) << 6)
      words[token >> 6] |= (~0 >> UInt64(64 - (end - token))) << UInt64(token & 63)
      token = end
    }
  }

  /// Whether no token is in it. O(words).
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether `token` is in it; any number is allowed.
  func contains(_ token: Int) -> Bool {
    let word = token >> 6
    return word >= 0 && word < words.count && words[word] >> UInt64(token & 63) & 1 == 1
  }

  /// The first token from `token` on that is in it, `end` where there is none before that. O(words passed over).
  func next(from token: Int, before end: Int) -> Int {
    guard token >= 0, token < end, token >> 6 < words.count else { return end }
    var word = token >> 6
    var bits = words[word] & (~0 << UInt64(token & 63))
    while bits == 0 {
      word += 1
      guard word < words.count, word << 6 < end else { return end }
      bits = words[word]
    }
    return Swift.min(word << 6 + bits.trailingZeroBitCount, end)
  }

  /// Adds `token`; nothing if it is negative.
  mutating func insert(_ token: Int) {
    let word = token >> 6
    guard word >= 0 else { return }
    if word >= words.count {
      // Doubles, so that sets filled token by token are linear.
      words.append(contentsOf: repeatElement(0, count: Swift.max(word + 1, 2 * words.count, 8) - words.count))
    }
    words[word] |= 1 << UInt64(token & 63)
  }

  /// Adds `tokens`.
  mutating func formUnion(_ tokens: some Sequence<Int>) {
    for token in tokens { insert(token) }
  }

  /// The tokens of both.
  func union(_ other: TokenSet) -> TokenSet {
    var union = self
    union.formUnion(other)
    return union
  }

  /// Adds the tokens of `other`.
  mutating func formUnion(_ other: TokenSet) {
    if other.words.count > words.count {
      words.append(contentsOf: repeatElement(0, count: other.words.count - words.count))
    }
    for word in other.words.indices { words[word] |= other.words[word] }
  }
}

extension TokenSet: Sequence {
  /// The tokens in order.
  func makeIterator() -> Iterator { Iterator(words: words) }

  struct Iterator: IteratorProtocol {
    fileprivate let words: [UInt64]
    private var word = -1
    private var rest: UInt64 = 0

    fileprivate init(words: [UInt64]) { self.words = words }

    mutating func next() -> Int? {
      while rest == 0 {
        word += 1
        guard word < words.count else { return nil }
        rest = words[word]
      }
      defer { rest &= rest &- 1 }
      return word << 6 + rest.trailingZeroBitCount
    }
  }
}

/// What begins at which token, as an index into a list: the first of several that begin together.
struct TokenMap: Sendable {
  private var indices: [Int32] = []

  /// The map of `starts`, which are in order or not.
  init(_ starts: some Collection<Int>) {
    guard let last = starts.max(), last >= 0 else { return }
    indices = [Int32](filled: last + 1, with: -1)
    for (index, start) in starts.enumerated() where start >= 0 && indices[start] < 0 {
      indices[start] = Int32(clamping: index)
    }
  }

  /// What begins at `token`; any number is allowed.
  subscript(token: Int) -> Int? {
    guard token >= 0, token < indices.count, indices[token] >= 0 else { return nil }
    return Int(indices[token])
  }
}
