/// Folded text with the way back to the source it came from.
///
/// An instance can be filled again and again by ``Normalizer/normalize(_:into:)-([UInt8],_)``; it then keeps its storage.
public struct NormalizedText: Equatable, Sendable {
  /// The text as given, UTF-8.
  public internal(set) var source: [UInt8] = []
  /// The folded text, valid UTF-8.
  public internal(set) var bytes: [UInt8] = []
  /// The offset of the first ill-formed sequence of the source, nil where it is valid UTF-8.
  public internal(set) var firstInvalidOffset: Int?

  var kept = KeepBitmap()
  var expansions = Expansions()

  /// An empty text, to be filled.
  public init() {}

  /// Maps ranges between the two. O(1).
  public var alignment: Alignment { Alignment(self) }

  /// The folded text as a string. O(n).
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The folded text of `range`, which is cut to the text. O(range).
  public func string(in range: TextRange<Normalized>) -> String {
    string(bytes, range.clamped(to: bytes.count))
  }

  /// The source text of `range`, which is cut to the text. O(range).
  public func string(in range: TextRange<Source>) -> String {
    string(source, range.clamped(to: source.count))
  }

  /// The string of `range` of `bytes`, folded or not. What is known to be UTF-8 and is not cut within a character is not
  /// looked through once more, where the standard library can do without.
  private func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      let words = UnsafeBufferPointer(rebasing: bytes[range])
      if #available(macOS 26, iOS 26, watchOS 26, tvOS 26, visionOS 26, *), firstInvalidOffset == nil,
        let first = words.first, first & 0xC0 != 0x80,
        range.upperBound == bytes.count || bytes[range.upperBound] & 0xC0 != 0x80
      {
        return String(copying: UTF8Span(unchecked: words.span))
      }
      return String(decoding: words, as: UTF8.self)
    }
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    firstInvalidOffset = nil
    expansions.removeAll()
  }
}
