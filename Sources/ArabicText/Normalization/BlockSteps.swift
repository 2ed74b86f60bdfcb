/// What a set of options does to U+0600–U+067F and ASCII, in vectors: the bytes of a block with those before and behind.
///
/// Only what is common in running text is done so. Everything else is `rare` and goes to the scalar reference, as do all
/// other scripts that change; a fold may leave a change to it, but must not get one wrong.
protocol BlockSteps {
  static func fold(_ bytes: ByteVector, before: ByteVector, behind: ByteVector) -> FoldedVector
}

/// Sixteen folded bytes, with masks that say what becomes of them; only the top bit of each byte of a mask is read.
struct FoldedVector {
  /// The bytes after substitution.
  let bytes: ByteVector
  /// Second bytes of characters that go altogether.
  let removed: ByteVector
  /// Second bytes of characters whose first byte goes: those of `removed` and those that become ASCII.
  let shortened: ByteVector
  /// Second bytes of tatweels, which are among `removed`.
  let tatweel: ByteVector
  /// Bytes of what the scalar reference must fold.
  let rare: ByteVector
}

extension BlockSteps {
  /// The second bytes of U+0600–U+067F as numbers in which the first byte is seen: 0x80–0xBF behind D8, 0xC0–0xFF behind
  /// D9, that is 0x80 + the scalar − U+0600. All other bytes are 0.
  @inline(__always)
  static func letters(_ bytes: ByteVector, before: ByteVector) -> ByteVector {
    let isIn = (before | ByteVector(repeating: 0x01)).equals(0xD9)
    return (bytes | before.equals(0xD9).masking(0x40)) & isIn
  }

  /// VT, FF and CR.
  @inline(__always)
  static func lineBreaks(_ bytes: ByteVector) -> ByteVector { bytes.isAbove(0x0A) & bytes.isBelow(0x0E) }
}

/// The steps of ``NormalizationOptions/matching``.
enum MatchingSteps: BlockSteps {
  @inline(__always)
  static func fold(_ bytes: ByteVector, before: ByteVector, behind: ByteVector) -> FoldedVector {
    let letters = letters(bytes, before: before)

    // «آ أ إ» (A2, A3, A5) differ from «ا» (A7) in the three lowest bits only.
    let isAlef = (letters | ByteVector(repeating: 0x01)).equals(0xA3) | letters.equals(0xA5)
    // «ؤ», «ئ», «ة» become «و», «ي», «ه», which stand behind D9 and not D8; «ى» becomes «ي».
    let isCarrier = (letters | ByteVector(repeating: 0x02)).equals(0xA6)
    let leavesD8 = (behind | ByteVector(repeating: 0x02)).equals(0xA6) | behind.equals(0xA9)
    var folded = bytes | isAlef.masking(0x07)
    folded ^= isCarrier.masking(0xA4 ^ 0x88)
    folded ^= letters.equals(0xA9).masking(0xA9 ^ 0x87)
    folded ^= letters.equals(0xC9).masking(0x89 ^ 0x8A)
    folded ^= (bytes.equals(0xD8) & leavesD8).masking(0xD8 ^ 0xD9)

    // «،», «؛», «؟» lie 0x60 above `,`, `;`, `?`; the digits 0x70 above 0…9.
    let isSign = letters.equals(0x8C) | (letters | ByteVector(repeating: 0x04)).equals(0x9F)
    let aboveDigits = letters.isAbove(0xE9)
    let aboveMarks = letters.isAbove(0xDF)
    let isDigit = aboveMarks & ~aboveDigits
    folded &-= isSign.masking(0x60) | isDigit.masking(0x70)

    let isTatweel = letters.equals(0xC0)
    let isSuperscriptAlef = letters.equals(0xF0)
    let isRemoved = letters.isAbove(0xCA) & ~aboveMarks | isTatweel | isSuperscriptAlef
    // U+0600–U+0620 but for the signs, U+066A–U+067F but for the superscript alef.
    let isRare = letters.isBelow(0xA1) & ~isSign | aboveDigits & letters & ~isSuperscriptAlef
    return FoldedVector(
      bytes: folded,
      removed: isRemoved,
      shortened: isRemoved | isSign | isDigit,
      tatweel: isTatweel,
      rare: isRare | lineBreaks(bytes)
    )
  }
}

/// The steps of ``NormalizationOptions/faithful``.
enum FaithfulSteps: BlockSteps {
  @inline(__always)
  static func fold(_ bytes: ByteVector, before: ByteVector, behind: ByteVector) -> FoldedVector {
    let letters = letters(bytes, before: before)
    let aboveDigits = letters.isAbove(0xE9)
    let isDigit = letters.isAbove(0xDF) & ~aboveDigits
    let isTatweel = letters.equals(0xC0)
    // The date sign and the letter mark; what composes; number signs; what has a compatibility form.
    let isRare = letters.equals(0x8D) | letters.equals(0x9C) | letters.isAbove(0xD2) & letters.isBelow(0xD6)
    let isHighHamza = letters.isAbove(0xF4) & letters.isBelow(0xF9)
    let isNumberSign = aboveDigits & letters.isBelow(0xEE)
    return FoldedVector(
      bytes: bytes &- isDigit.masking(0x70),
      removed: isTatweel,
      shortened: isTatweel | isDigit,
      tatweel: isTatweel,
      rare: isRare | isHighHamza | isNumberSign | lineBreaks(bytes)
    )
  }
}
