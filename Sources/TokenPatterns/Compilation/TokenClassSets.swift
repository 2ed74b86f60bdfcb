import ArabicText

/// Of each token of a range the classes of its readings.
package struct TokenClassSets: Sendable {
  @usableFromInline package let sets: [ClassSet]
  @usableFromInline let first: Int

  /// The sets of the tokens in `range` of `tokens`, which holds it. O(readings).
  package init(_ tokens: TokenList, in range: Range<Int>) {
    first = range.lowerBound
    var sets = [ClassSet](repeating: ClassSet(), count: range.count)
    sets.withUnsafeMutableBufferPointer { sets in
      tokens.forEachReading(in: range) { sets[$0 - range.lowerBound].insert($1.lexicalClass) }
    }
    self.sets = sets
  }

  /// The classes of all tokens together. O(tokens).
  package var union: ClassSet {
    var union = ClassSet()
    for set in sets { union.formUnion(set) }
    return union
  }

  /// The tokens.
  @inlinable package var range: Range<Int> { first..<(first + sets.count) }

  /// The classes of the token at `index`, none where it is not in the range. O(1).
  @inlinable @inline(__always)
  package subscript(index: Int) -> ClassSet {
    let offset = index - first
    return offset >= 0 && offset < sets.count ? sets[offset] : ClassSet()
  }

  /// The first token from `index` on that reads as one of `classes`; the end of the range where there is none.
  package func next(_ classes: ClassSet, from index: Int) -> Int {
    var offset = max(index - first, 0)
    while offset < sets.count, !sets[offset].intersects(classes) { offset += 1 }
    return first + offset
  }
}
