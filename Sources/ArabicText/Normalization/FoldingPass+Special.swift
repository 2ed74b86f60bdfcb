import CICU

/// What depends on the neighbours of a character, and what grows.
extension FoldingPass {
  /// The most source bytes that one step takes: a tatweel with four characters of filler.
  static let longestStep = 6

  /// Folds the character of `length` bytes at `read`; returns its keep bits, nil where the output is full.
  @inline(never)
  mutating func foldSpecial(
    _ entry: FoldEntry,
    length: Int,
    into output: UnsafeMutableBufferPointer<UInt8>
  ) -> UInt64? {
    switch entry {
    case .carriageReturn:
      let isRemoved = read + 1 < source.count && source[read + 1] == 0x0A
      if !isRemoved { write([0x0A], into: output) }
      read += 1
      return isRemoved ? 0 : 1
    case .tatweel:
      read = endOfBreak(behind: read + length) ?? read + length
      return 0
    case .combiningHamza:
      return foldHamza(length: length, into: output)
    case .invalid:
      if firstInvalidOffset == nil { firstInvalidOffset = read }
      return replace(length: length, by: [0xEF, 0xBF, 0xBD], into: output)
    default:
      let index = entry.expansionIndex
      return replace(length: length, by: index < tables.expansions.count ? tables.expansions[index] : [], into: output)
    }
  }

  /// The offset of the next tatweel, where one to four characters of filler stand between `offset`, behind a tatweel,
  /// and it: «مـ ـقتـ.ـل».
  func endOfBreak(behind offset: Int) -> Int? {
    var end = offset
    while end < source.count, end < offset + 4, Self.isFiller(source[end]) { end += 1 }
    guard end > offset, end + 1 < source.count, source[end] == 0xD9, source[end + 1] == 0x80 else { return nil }
    return end
  }

  /// Space, `.`, `*`, `-` and `_`: what outlets break words up with.
  static func isFiller(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2E || byte == 0x2A || byte == 0x2D || byte == 0x5F
  }

  /// Writes `bytes` for the `length` bytes at `read`; nil where they do not fit.
  private mutating func replace(
    length: Int,
    by bytes: [UInt8],
    into output: UnsafeMutableBufferPointer<UInt8>
  ) -> UInt64? {
    let left = source.count - read - length
    guard written + bytes.count + left + Self.slack <= output.count else { return nil }
    if bytes.count > length {
      let start = base + written
      expansions.append(TextRange(read, read + length), TextRange(start, start + bytes.count))
    }
    write(bytes, into: output)
    read += length
    return Self.lastBits(min(bytes.count, length), of: length)
  }

  /// Composes the letter written last with the combining madda or hamza at `read`, which stays where it cannot.
  private mutating func foldHamza(length: Int, into output: UnsafeMutableBufferPointer<UInt8>) -> UInt64 {
    let mark = UInt32(source[read] & 0x1F) << 6 | UInt32(source[read + 1] & 0x3F)
    if written >= 2, let composed = composition(output[written - 2], output[written - 1], mark) {
      (output[written - 2], output[written - 1]) = composed
      read += length
      return 0
    }
    write([source[read], source[read + 1]], into: output)
    read += length
    return 0b11
  }

  /// The two bytes of the letter composed from the two bytes of a letter and a mark.
  private func composition(_ first: UInt8, _ second: UInt8, _ mark: UInt32) -> (UInt8, UInt8)? {
    guard (0xD8...0xDB).contains(first), second & 0xC0 == 0x80 else { return nil }
    let composed = cicu_compose(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), mark)
    guard composed >= 0x80, composed < FoldTable.directScalars else { return nil }
    let entry = tables.entries[Int(composed)]
    guard !entry.isSpecial, entry.count == 2 else { return nil }
    return (UInt8(truncatingIfNeeded: entry.bits), UInt8(truncatingIfNeeded: entry.bits >> 8))
  }

  private mutating func write(_ bytes: [UInt8], into output: UnsafeMutableBufferPointer<UInt8>) {
    for byte in bytes {
      output[written] = byte
      written += 1
    }
  }
}
