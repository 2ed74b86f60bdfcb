/// What a glance tells of a token: whether a lexicon may know it, and whether it is a word of some length.
///
/// Figures mostly stand between words that mean nothing to numbers; with a byte a token one look at all neighbours
/// tells so.
struct TokenSigns: Sendable {
  private let bits: UInt8

  private init(bits: UInt8) { self.bits = bits }

  /// What stands before the first and behind the last token.
  static var edge: Self { Self(bits: 3) }
  /// How many edges stand before the first token and behind the last.
  static let margin = 8

  /// The signs of `token`; `isNoted` is 1 for figures and what a lexicon may know, else 0.
  @inline(__always)
  init(isNoted: Int, _ token: TokenRecord) {
    let isShort: UInt8 = token.kind == .word ? (token.count < 8 ? 2 : 0) : 2
    bits = UInt8(truncatingIfNeeded: isNoted) | isShort
  }

  /// The signs of a text's tokens while it is read; it must not leave the scope that lends it.
  struct View {
    private let signs: UnsafeRawBufferPointer

    init(_ signs: UnsafeBufferPointer<TokenSigns>) { self.signs = UnsafeRawBufferPointer(signs) }

    /// Whether words of four letters and more stand on both sides of the token at `index`, and neither they nor the two
    /// tokens before them are anything to the lexicon.
    @inline(__always)
    func isAmongPlainWords(_ index: Int) -> Bool {
      // From three tokens before to four behind, the first lowest.
      let around = UInt64(
        littleEndian: signs.loadUnaligned(fromByteOffset: index + TokenSigns.margin - 3, as: UInt64.self))
      return around & 0x03_00_03_01_01 == 0
    }
  }
}
