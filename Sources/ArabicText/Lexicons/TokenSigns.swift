import CVectors

/// What a glance tells of a token: whether it is anything to numbers or dates, a mark or a small word, and how it stands to
/// what is before it.
///
/// Figures mostly stand between words that mean nothing to numbers; with a byte a token one look at all neighbours
/// tells so.
struct TokenSigns: Sendable {
  let bits: UInt8

  /// What stands before the first and behind the last token.
  static var edge: Self { Self(bits: UInt8(noted | short)) }
  /// How many edges stand before the first token and behind the last.
  static let margin = 8

  // As `cvectors_note` writes them.
  private static var noted: UInt64 { UInt64(cvectors_sign_noted) }
  private static var short: UInt64 { UInt64(cvectors_sign_short) }
  private static var phrase: UInt64 { UInt64(cvectors_sign_phrase) }
  private static var dated: UInt64 { UInt64(cvectors_sign_dated) }

  /// The sign of a figure and of a mark that may be one.
  static var figure: Self { Self(bits: UInt8(noted)) }
  /// The signs of a word that may be anything to numbers and dates.
  static var any: Self { Self(bits: UInt8(noted | dated | phrase)) }

  /// The signs of a word by its readings: `classes` and what it is in a date; `isFunctionWord` where the number grammar
  /// knows it by its letters.
  init(_ classes: TokenClasses, _ kinds: DateWordKinds, isFunctionWord: Bool) {
    let isNumber = !classes.isDisjoint(with: TokenClasses.numbers.union([.opensRange, .of(.dateMonth)]))
    bits = UInt8(
      (isNumber ? Self.noted : 0) | (kinds.isEmpty ? 0 : Self.dated) | (isFunctionWord ? Self.short : 0))
  }

  private init(bits: UInt8) { self.bits = bits }

  /// The signs of a word that was noted, once it is known what it is by itself.
  @inline(__always)
  func told(by word: Self) -> Self { Self(bits: bits & ~UInt8(Self.noted | Self.phrase) | word.bits) }

  /// The signs of what the number grammar knows.
  static var numbers: Self { Self(bits: UInt8(noted)) }
  /// The signs of what the date grammar asks of.
  static var dates: Self { Self(bits: UInt8(noted | dated)) }
}
