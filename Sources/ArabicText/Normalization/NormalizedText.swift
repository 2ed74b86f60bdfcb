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
    String(decoding: bytes[range.clamped(to: bytes.count)], as: UTF8.self)
  }

  /// The source text of `range`, which is cut to the text. O(range).
  public func string(in range: TextRange<Source>) -> String {
    String(decoding: source[range.clamped(to: source.count)], as: UTF8.self)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    firstInvalidOffset = nil
    expansions.removeAll()
  }
}
