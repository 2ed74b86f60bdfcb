/// What a set of options does to U+0600–U+067F and ASCII, in vectors: the bytes of a block with those before and behind.
///
/// Only what is common in running text is done so. Everything else is `rare` and goes to the scalar reference, as do all
/// other scripts that change; a fold may leave a change to it, but must not get one wrong.
protocol BlockSteps {
  static func fold(_ bytes: ByteVector, before: ByteVector, behind: ByteVector) -> FoldedVector
}

/// Sixteen folded bytes, with masks that say what becomes of them.
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
  /// VT, FF, CR and the grave accent.
  @inline(__always)
  static func rareASCII(_ bytes: ByteVector) -> ByteVector {
    bytes.isAbove(0x0A) & bytes.isBelow(0x0E) | bytes.equals(0x60)
  }
}

/// The steps of ``NormalizationOptions/matching``.
enum MatchingSteps: BlockSteps {
  @inline(__always)
  static func fold(_ bytes: ByteVector, before: ByteVector, behind: ByteVector) -> FoldedVector {
    // U+0600–U+063F stand behind D8, U+0640–U+067F behind D9.
    let isLead8 = bytes.equals(0xD8)
    let isLead9 = bytes.equals(0xD9)
    let in8 = before.equals(0xD8)
    let in9 = before.equals(0xD9)

    // «آ أ إ» and «ٱ» to «ا»; «ؤ» to «و», «ئ» to «ي», «ة» to «ه», which stand behind D9; «ى» to «ي».
    let isWasla = in9 & bytes.equals(0xB1)
    let isAlef = in8 & (bytes.equals(0xA2) | bytes.equals(0xA3) | bytes.equals(0xA5)) | isWasla
    var folded = (bytes & ~isAlef) | isAlef.masking(0xA7)
    folded ^= (in8 & bytes.equals(0xA4)).masking(0xA4 ^ 0x88)
    folded ^= (in8 & bytes.equals(0xA6)).masking(0xA6 ^ 0x8A)
    folded ^= (in8 & bytes.equals(0xA9)).masking(0xA9 ^ 0x87)
    folded ^= (in9 & bytes.equals(0x89)).masking(0x89 ^ 0x8A)
    let leavesLead8 = behind.equals(0xA4) | behind.equals(0xA6) | behind.equals(0xA9)
    folded ^= (isLead8 & leavesLead8 | isLead9 & behind.equals(0xB1)).masking(0xD8 ^ 0xD9)

    // «،», «؛», «؟» all lie 0x60 above `,`, `;`, `?`; the digits 0x70 above 0…9.
    let isSign = in8 & (bytes.equals(0x8C) | bytes.equals(0x9B) | bytes.equals(0x9F))
    let aboveLetters = bytes.isAbove(0x8A)
    let aboveMarks = bytes.isAbove(0x9F)
    let aboveDigits = bytes.isAbove(0xA9)
    let isDigit = in9 & aboveMarks & ~aboveDigits
    folded &-= isSign.masking(0x60) | isDigit.masking(0x70)

    let isTatweel = in9 & bytes.equals(0x80)
    let isSuperscriptAlef = in9 & bytes.equals(0xB0)
    let isRemoved = in9 & aboveLetters & ~aboveMarks | isTatweel | isSuperscriptAlef
    let isRare8 = in8 & bytes.isBelow(0xA1) & ~isSign
    let isRare9 = in9 & aboveDigits & ~isSuperscriptAlef & ~isWasla
    return FoldedVector(
      bytes: folded,
      removed: isRemoved,
      shortened: isRemoved | isSign | isDigit,
      tatweel: isTatweel,
      rare: isRare8 | isRare9 | rareASCII(bytes)
    )
  }
}

/// The steps of ``NormalizationOptions/faithful``.
enum FaithfulSteps: BlockSteps {
  @inline(__always)
  static func fold(_ bytes: ByteVector, before: ByteVector, behind: ByteVector) -> FoldedVector {
    let in8 = before.equals(0xD8)
    let in9 = before.equals(0xD9)
    let aboveDigits = bytes.isAbove(0xA9)
    let isDigit = in9 & bytes.isAbove(0x9F) & ~aboveDigits
    let isTatweel = in9 & bytes.equals(0x80)
    // The date sign and the letter mark; what composes; number signs; what has a compatibility form.
    let isRare8 = in8 & (bytes.equals(0x8D) | bytes.equals(0x9C))
    let isHamza = bytes.isAbove(0x92) & bytes.isBelow(0x96)
    let isNumberSign = aboveDigits & bytes.isBelow(0xAE)
    let isHighHamza = bytes.isAbove(0xB4) & bytes.isBelow(0xB9)
    return FoldedVector(
      bytes: bytes &- isDigit.masking(0x70),
      removed: isTatweel,
      shortened: isTatweel | isDigit,
      tatweel: isTatweel,
      rare: isRare8 | in9 & (isHamza | isNumberSign | isHighHamza) | rareASCII(bytes)
    )
  }
}
