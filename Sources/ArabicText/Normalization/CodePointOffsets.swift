/// Turns UTF-8 byte offsets of a source text into code-point offsets.
///
/// Remembers the count at every 64th byte: O(n) to build, O(1) to ask.
public struct CodePointOffsets: Sendable {
  private static let stride = 64
  private let bytes: [UInt8]
  private let counts: [Int]

  /// The offsets of `bytes`, which is UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var counts = [0]
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for end in Swift.stride(from: Self.stride, to: bytes.count, by: Self.stride) {
        count += Self.codePoints(in: UnsafeBufferPointer(rebasing: bytes[(end - Self.stride)..<end]))
        counts.append(count)
      }
    }
    self.counts = counts
  }

  /// The number of code points that begin before byte `offset`; offsets outside the text are clamped.
  public func codePoint(atByte offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    let block = min(offset / Self.stride, counts.count - 1)
    return bytes.withUnsafeBufferPointer { bytes in
      counts[block] + Self.codePoints(in: UnsafeBufferPointer(rebasing: bytes[(block * Self.stride)..<offset]))
    }
  }

  /// The code points of `range`.
  public func codePoints(in range: TextRange<Source>) -> Range<Int> {
    let start = codePoint(atByte: range.start)
    guard range.start >= 0, range.start <= range.end, range.end <= bytes.count, range.count <= Self.stride else {
      return start..<max(start, codePoint(atByte: range.end))
    }
    // A few words, as a rule.
    return bytes.withUnsafeBufferPointer {
      start..<start + Self.codePoints(in: UnsafeBufferPointer(rebasing: $0[range.start..<range.end]))
    }
  }

  /// How many code points begin in `bytes`: all bytes but those that go on with one, eight at a time.
  private static func codePoints(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var count = bytes.count
    var index = 0
    while index + 8 <= bytes.count {
      // Summed up byte by byte, and the bytes of up to sixty-four bytes at once: not every processor counts bits.
      let end = min(index + 64, bytes.count)
      var sums: UInt64 = 0
      while index + 8 <= end {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        sums &+= (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
        index += 8
      }
      count -= Int(truncatingIfNeeded: (sums &* 0x0101_0101_0101_0101) >> 56)
    }
    while index < bytes.count {
      if bytes[index] & 0xC0 == 0x80 { count -= 1 }
      index += 1
    }
    return count
  }
}
