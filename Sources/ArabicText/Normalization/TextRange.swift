/// The coordinate space of the text as it was given.
public enum Source: Sendable {}

/// The coordinate space of the text after normalisation.
public enum Normalized: Sendable {}

/// A half-open range of UTF-8 byte offsets in one coordinate space.
///
/// The space is part of the type, so that an offset into the normalised text cannot be used in the source by mistake.
public struct TextRange<Space>: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset behind the last byte.
  public var end: Int

  /// A range from `start` up to but not including `end`, both in bytes; `start <= end`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The length in bytes.
  @inlinable public var count: Int { end - start }
  /// Whether the range holds no byte.
  @inlinable public var isEmpty: Bool { start == end }

  /// The smallest range that covers both.
  @inlinable
  public func union(_ other: Self) -> Self { Self(min(start, other.start), max(end, other.end)) }

  /// Whether the two share at least one byte.
  @inlinable
  public func overlaps(_ other: Self) -> Bool { start < other.end && other.start < end }
}

extension TextRange {
  /// The range cut to a text of `count` bytes; never ill-formed.
  func clamped(to count: Int) -> Range<Int> {
    let lower = min(max(start, 0), count)
    return lower..<max(lower, min(end, count))
  }
}
