/// Turns UTF-8 byte offsets of a source text into code-point offsets.
///
/// Remembers the count at every 256th byte: O(n) to build, O(1) to ask.
public struct CodePointOffsets: Sendable {
  private static let stride = 256
  private let bytes: [UInt8]
  private let counts: [Int]

  /// The offsets of `bytes`, which is UTF-8.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var counts = [0]
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if index > 0, index % Self.stride == 0 { counts.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    self.counts = counts
  }

  /// The number of code points that begin before byte `offset`; offsets outside the text are clamped.
  public func codePoint(atByte offset: Int) -> Int {
    let offset = min(max(0, offset), bytes.count)
    let block = min(offset / Self.stride, counts.count - 1)
    var count = counts[block]
    for byte in bytes[(block * Self.stride)..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The code points of `range`.
  public func codePoints(in range: TextRange<Source>) -> Range<Int> {
    let start = codePoint(atByte: range.start)
    return start..<max(start, codePoint(atByte: range.end))
  }
}
