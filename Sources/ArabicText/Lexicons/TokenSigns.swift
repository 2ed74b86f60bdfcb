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

  // As `cvectors_note` writes them, wide enough to be shifted to a neighbour's place.
  private static var noted: UInt64 { UInt64(cvectors_sign_noted) }
  private static var short: UInt64 { UInt64(cvectors_sign_short) }
  private static var mark: UInt64 { UInt64(cvectors_sign_mark) }
  private static var otherMark: UInt64 { UInt64(cvectors_sign_other_mark) }
  private static var opensLine: UInt64 { UInt64(cvectors_sign_opens_line) }
  private static var glued: UInt64 { UInt64(cvectors_sign_glued) }
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

  /// Which grammar asks.
  enum Grammar { case numbers, dates }

  /// How a token stands between what is nothing to a grammar: all that it can ask of its neighbours is the same for all
  /// tokens that stand so, but for letters of the words beside it.
  enum Setting: Int {
    /// Between words.
    case amongWords
    /// Behind such a word and before a comma, point or semicolon on the same line.
    case beforeMark
    /// Before such a word and behind a comma, point or semicolon that it does not touch.
    case behindMark
    /// First on its line, before a word; behind a comma, point or semicolon that ends the line before.
    case lineStart
    /// Behind such a mark and before one.
    case betweenMarks

    /// How many there are.
    static var count: Int { 5 }

    /// Whether a mark stands before it on its line.
    var isBehindMark: Bool { self == .behindMark || self == .betweenMarks }
  }

  /// The signs of a text's tokens while it is read; it must not leave the scope that lends it.
  struct View {
    private let signs: UnsafeRawBufferPointer
    private var noted: UInt64 { TokenSigns.noted }
    private var dated: UInt64 { TokenSigns.dated }
    private var short: UInt64 { TokenSigns.short }
    private var mark: UInt64 { TokenSigns.mark }
    private var otherMark: UInt64 { TokenSigns.otherMark }
    private var opensLine: UInt64 { TokenSigns.opensLine }
    private var glued: UInt64 { TokenSigns.glued }
    private var phrase: UInt64 { TokenSigns.phrase }

    init(_ signs: UnsafeBufferPointer<TokenSigns>) { self.signs = UnsafeRawBufferPointer(signs) }

    /// How the token at `index` stands, nil where something of the grammar may stand beside it or behind a mark beside it,
    /// or a phrase begin within three tokens before it on its line, and where it touches what is before it.
    @inline(__always)
    func setting(of index: Int, for grammar: Grammar) -> Setting? {
      // From three tokens before to four behind, the first lowest.
      let around = UInt64(
        littleEndian: signs.loadUnaligned(fromByteOffset: index + TokenSigns.margin - 3, as: UInt64.self))
      let known = grammar == .numbers ? noted : noted | dated
      guard around & (Self.at(3, glued) | Self.at(2, known) | Self.at(4, known)) == 0 else { return nil }
      let beforeWord = Self.at(4, short | opensLine | glued)
      let behindPart = around & Self.at(2, mark | otherMark) == Self.at(2, mark)
      if around & Self.at(3, opensLine) != 0 { return behindPart && around & beforeWord == 0 ? .lineStart : nil }
      guard around & (Self.at(0, phrase) | Self.at(1, phrase)) == 0 else { return nil }
      let behindWord = Self.at(2, short)
      if around & (behindWord | beforeWord) == 0 { return .amongWords }
      let isBeforePart =
        around & (Self.at(4, mark | otherMark | opensLine) | Self.at(5, known)) == Self.at(4, mark)
      if around & behindWord == 0 { return isBeforePart ? .beforeMark : nil }
      guard behindPart, around & Self.at(1, mark | known) == 0 else { return nil }
      return around & beforeWord == 0 ? .behindMark : isBeforePart ? .betweenMarks : nil
    }

    @inline(__always) private static func at(_ place: UInt64, _ sign: UInt64) -> UInt64 { sign << (8 * place) }
  }
}
