/// Folded text with the way back to the source it came from.
public struct NormalizedText: Sendable {
  /// The text as given, UTF-8.
  public let source: [UInt8]
  /// The folded text, valid UTF-8.
  public let bytes: [UInt8]
  /// Maps ranges between the two.
  public let alignment: Alignment

  /// The folded text as a string. O(n).
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The folded text of `range`. O(range).
  public func string(in range: TextRange<Normalized>) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The source text of `range`. O(range).
  public func string(in range: TextRange<Source>) -> String {
    String(decoding: source[range.start..<range.end], as: UTF8.self)
  }
}

/// Maps byte ranges of the normalised text to the source and back.
public struct Alignment: Sendable {
  /// For each normalised byte the offset of the source character it comes from, then the source's length.
  private let origins: [Int32]

  init(origins: [Int32]) { self.origins = origins }

  /// The source range that `range` comes from. Removed characters behind the last kept one belong to neither side.
  public func source(of range: TextRange<Normalized>) -> TextRange<Source> {
    guard !range.isEmpty else {
      let at = Int(origins[range.start])
      return TextRange(at, at)
    }
    return TextRange(Int(origins[range.start]), Int(origins[range.end]))
  }
}
