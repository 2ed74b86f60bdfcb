/// The forms in which text comes in.
extension Normalizer {
  /// The folded text of `source` with its alignment, in UTF-8 offsets. O(n).
  public func normalize(_ source: String) -> NormalizedText { normalize(Array(source.utf8)) }

  /// The folded text of `source` with its alignment; offsets count from the start of the substring. O(n).
  public func normalize(_ source: Substring) -> NormalizedText { normalize(Array(source.utf8)) }

  /// The folded text of `source` with its alignment. O(n).
  @available(macOS 26.0, iOS 26.0, watchOS 26.0, tvOS 26.0, visionOS 26.0, *)
  public func normalize(_ source: UTF8Span) -> NormalizedText { normalize(source.span) }

  /// The folded text of the UTF-8 in `source`, which is copied, with its alignment. O(n).
  public func normalize(_ source: Span<UInt8>) -> NormalizedText {
    var text = NormalizedText()
    normalize(source, into: &text)
    return text
  }

  /// Fills `text` with the folded text of `source` and its alignment, as the variant for `[UInt8]`. O(n).
  public func normalize(_ source: String, into text: inout NormalizedText) {
    text.source.removeAll(keepingCapacity: true)
    text.source.append(contentsOf: source.utf8)
    fill(&text)
  }

  /// Fills `text` with the folded text of the UTF-8 in `source`, as the variant for `[UInt8]`. O(n).
  public func normalize(_ source: Span<UInt8>, into text: inout NormalizedText) {
    text.source.removeAll(keepingCapacity: true)
    source.withUnsafeBufferPointer { text.source.append(contentsOf: $0) }
    fill(&text)
  }

  /// The folded text of `source` where it is valid UTF-8.
  ///
  /// - Throws: ``InvalidUTF8`` with the offset of the first ill-formed sequence.
  public func normalize(validating source: [UInt8]) throws(InvalidUTF8) -> NormalizedText {
    let text = normalize(source)
    if let offset = text.firstInvalidOffset { throw InvalidUTF8(offset: offset) }
    return text
  }

  /// The folded form of `source` alone. O(n).
  public func normalizedString(_ source: String) -> String {
    String(decoding: normalizedBytes(Array(source.utf8)), as: UTF8.self)
  }
}

/// Bytes that are no UTF-8.
public struct InvalidUTF8: Error, Equatable, Sendable, CustomStringConvertible {
  /// The offset in bytes of the first ill-formed sequence.
  public let offset: Int

  public var description: String { "invalid UTF-8 at byte \(offset)" }
}
