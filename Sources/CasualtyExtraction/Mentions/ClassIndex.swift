import ArabicText

/// Of each lexical class the tokens that read as it, one bit each: who looks for a class looks at no token without it.
struct ClassIndex: Sendable {
  /// A row of bits for each class that the text has, one behind the other.
  private var bits: [UInt64]
  /// Where the row of a class begins, by the class's code; −1 where the text does not have it.
  private var rows: [Int]
  /// The words of a row.
  private let width: Int

  /// The index of a text whose tokens read as `sets`, all together as `present`. O(tokens × classes of each).
  init(_ sets: [ClassSet], present: ClassSet) {
    let width = sets.count >> 6 + 1
    var rows = [Int](filled: 256, with: -1)
    var count = 0
    present.forEachCode { code in
      rows[code] = count * width
      count += 1
    }
    var bits = [UInt64](filled: count * width, with: 0)
    bits.withUnsafeMutableBufferPointer { bits in
      rows.withUnsafeBufferPointer { rows in
        sets.withUnsafeBufferPointer { sets in
          for token in sets.indices {
            let (word, bit) = (token >> 6, UInt64(1) << UInt64(token & 63))
            for part in 0..<4 {
              var rest = sets[token].word(part)
              while rest != 0 {
                bits[rows[part << 6 + rest.trailingZeroBitCount] + word] |= bit
                rest &= rest &- 1
              }
            }
          }
        }
      }
    }
    self.bits = bits
    self.rows = rows
    self.width = width
  }

  /// The tokens that read as one of `classes`. O(classes × tokens / 64).
  func tokens(reading classes: ClassSet) -> TokenSet {
    // Appended, not repeated: the standard library's own making of an array costs several times as much.
    var words: [UInt64] = []
    words.reserveCapacity(width)
    bits.withUnsafeBufferPointer { bits in
      classes.forEachCode { code in
        let row = rows[code]
        guard row >= 0 else { return }
        if words.isEmpty {
          words.append(contentsOf: UnsafeBufferPointer(rebasing: bits[row..<row + width]))
        } else {
          for word in 0..<width { words[word] |= bits[row + word] }
        }
      }
    }
    return TokenSet(words: words)
  }
}
