/// A range of tokens in half the room, or none: numbers and dates carry several and are copied often.
struct TokenSpan: Hashable, Sendable {
  private var start: Int32
  private var end: Int32

  /// No tokens at all, not even an empty range.
  static var none: Self { Self(start: -1, end: -1) }

  private init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  /// The span of `tokens`, none for nil.
  @inline(__always)
  init(_ tokens: Range<Int>?) {
    guard let tokens else {
      self = .none
      return
    }
    self.init(start: Int32(clamping: tokens.lowerBound), end: Int32(clamping: tokens.upperBound))
  }

  /// The tokens; empty where there are none.
  @inline(__always) var tokens: Range<Int> { Int(start)..<max(Int(start), Int(end)) }
  /// The tokens, nil where there are none.
  @inline(__always) var given: Range<Int>? { start < 0 ? nil : tokens }
}
