import ArabicText

/// Of each token of a range the classes of its readings.
package struct TokenClassSets: Sendable {
  @usableFromInline package let sets: [ClassSet]
  @usableFromInline let first: Int
  /// The classes of all tokens together.
  package let union: ClassSet

  /// The sets of the tokens in `range` of `tokens`, which holds it. O(range), O(1) for all tokens of an annotated text.
  package init(_ tokens: TokenList, in range: Range<Int>) {
    first = range.lowerBound
    if range == tokens.classSets.indices {
      sets = tokens.classSets
    } else {
      // None before a lexicon has annotated the text.
      let known = range.clamped(to: tokens.classSets.indices)
      let unknown = repeatElement(ClassSet(), count: range.count - known.count)
      sets = Array(tokens.classSets[known]) + unknown
    }
    union = Self.union(of: sets[...])
  }

  /// The classes of the tokens in `range`, which is part of the whole, together. O(range).
  func union(of range: Range<Int>) -> ClassSet {
    Self.union(of: sets[(range.lowerBound - first)..<(range.upperBound - first)])
  }

  private static func union(of sets: ArraySlice<ClassSet>) -> ClassSet {
    sets.withUnsafeBufferPointer { sets in
      var union = ClassSet()
      for set in sets { union.formUnion(set) }
      return union
    }
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
    sets.withUnsafeBufferPointer { sets in
      var offset = max(index - first, 0)
      while offset < sets.count, !sets[offset].intersects(classes) { offset += 1 }
      return first + offset
    }
  }
}
