import CVectors

/// What 64 bytes of normalised text are, one bit a byte, the first byte's lowest.
struct BlockClasses {
  /// Bytes of letters: ASCII's, and all from 0x80 on.
  let letters: UInt64
  /// `0`…`9`.
  let digits: UInt64
  /// `,` and `.`, which may stand within a number.
  let separators: UInt64
  /// Spaces, NUL and line feeds.
  let blanks: UInt64
  /// Line feeds.
  let lineFeeds: UInt64
  /// Whether the bits tell all: no control characters stand in the block, and from 0x80 on nothing but letters of
  /// U+0620–U+06D3.
  let isPlain: Bool

  /// The classes of the 64 bytes at `offset` of `bytes`; the byte in front of them is read too. A character of two bytes
  /// may be cut at either end.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, at offset: Int) {
    let a = Lanes(bytes, at: offset)
    let b = Lanes(bytes, at: offset + 16)
    let c = Lanes(bytes, at: offset + 32)
    let d = Lanes(bytes, at: offset + 48)
    isPlain = cvectors_any_top_bit(a.others | b.others | c.others | d.others) == 0
    letters = cvectors_top_bits(a.letters, b.letters, c.letters, d.letters)
    digits = cvectors_top_bits(a.digits, b.digits, c.digits, d.digits)
    separators = cvectors_top_bits(a.separators, b.separators, c.separators, d.separators)
    blanks = cvectors_top_bits(a.blanks, b.blanks, c.blanks, d.blanks)
    lineFeeds = cvectors_top_bits(a.lineFeeds, b.lineFeeds, c.lineFeeds, d.lineFeeds)
  }

  /// The same for sixteen bytes, in the top bits of vectors.
  private struct Lanes {
    let letters: ByteVector
    let digits: ByteVector
    let separators: ByteVector
    let blanks: ByteVector
    let lineFeeds: ByteVector
    let others: ByteVector

    @inline(__always)
    init(_ source: UnsafePointer<UInt8>, at offset: Int) {
      let bytes = ByteVector(source, at: offset)
      let before = ByteVector(source, at: offset - 1)
      let lower = bytes | ByteVector(repeating: 0x20)
      letters = bytes | lower.isAbove(0x60) & lower.isBelow(0x7B)
      digits = bytes.isAbove(0x2F) & bytes.isBelow(0x3A)
      separators = (bytes & ByteVector(repeating: 0xFD)).equals(0x2C)
      lineFeeds = bytes.equals(0x0A)
      let spaces = (bytes & ByteVector(repeating: 0xDF)).equals(0)
      blanks = spaces | lineFeeds
      let controls = bytes.isBelow(0x20) & ~bytes & ~blanks | bytes.equals(0x7F)
      // First bytes of characters that are not U+0600–U+06FF: C2…D7 and from DC on.
      let foreign = bytes & (bytes.isAbove(0xDB) | bytes.isAbove(0xBF) & bytes.isBelow(0xD8))
      // U+0600–U+061F, U+0660–U+066D and from U+06D4 on.
      let signs =
        before.equals(0xD8) & bytes.isBelow(0xA0) | before.equals(0xD9) & bytes.isAbove(0x9F) & bytes.isBelow(0xAE)
        | before.equals(0xDB) & bytes.isAbove(0x93)
      others = controls | foreign | signs
    }
  }
}
