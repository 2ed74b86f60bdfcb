/// A token as it lies in memory: plain bytes, which cost nothing to copy.
///
/// Small, because every token of a text has one; laid out as `cvectors_token`, which C fills in.
@usableFromInline
package struct TokenRecord: Sendable {
  @usableFromInline let start32: UInt32
  @usableFromInline let end32: UInt32
  /// The mark, and above it the flags.
  @usableFromInline let sign: UInt32
  @usableFromInline let breaks32: UInt32

  /// The bits of ``sign`` that a mark takes, and the flags above: `cvectors_is_number` and the others.
  @usableFromInline static var markBits: UInt32 { 0x1F_FFFF }
  @usableFromInline static var kindShift: UInt32 { 24 }
  @usableFromInline static var gluedFlag: UInt32 { 1 << 26 }

  @inlinable
  init(start: Int, end: Int, mark: UInt32, kind: Token.Kind, isGlued: Bool, lineBreaksBefore: Int) {
    start32 = UInt32(clamping: start)
    end32 = UInt32(clamping: end)
    breaks32 = UInt32(clamping: lineBreaksBefore)
    sign = mark & Self.markBits | UInt32(kind.rawValue) << Self.kindShift | (isGlued ? Self.gluedFlag : 0)
  }

  /// Its first byte in the normalised text.
  @inlinable @inline(__always) package var start: Int { Int(start32) }
  /// The byte behind its last one.
  @inlinable @inline(__always) package var end: Int { Int(end32) }
  /// The mark as Unicode scalar, 0 for words and numbers.
  @inlinable @inline(__always) package var mark: UInt32 { sign & Self.markBits }
  /// What it is made of.
  @inlinable @inline(__always)
  package var kind: Token.Kind {
    unsafeBitCast(UInt8(truncatingIfNeeded: sign >> Self.kindShift & 3), to: Token.Kind.self)
  }
  /// Whether nothing stands between the token before it and this one.
  @inlinable @inline(__always) package var isGlued: Bool { sign & Self.gluedFlag != 0 }
  /// Whether a line begins with it, the text's first line aside.
  @inlinable @inline(__always) package var opensLine: Bool { breaks32 > 0 }
  /// The line breaks between the token before it and this one.
  @inlinable @inline(__always) package var lineBreaksBefore: Int { Int(breaks32) }
}
