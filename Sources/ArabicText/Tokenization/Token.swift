/// One word, figure or mark of the text.
public struct Token: Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters: a word with whatever is written onto it.
    case word
    /// Digits, with separators between them («1,271», «2.3»).
    case number
    /// One punctuation mark or symbol.
    case mark
  }

  /// What the token is made of.
  public let kind: Kind
  /// Where it stands in the normalised text.
  public let range: TextRange<Normalized>
  /// Where it stands in the source.
  public let sourceRange: TextRange<Source>
  /// Whether it follows the token before it without a space («30سبتمبر», «دمشق1»).
  public let isGlued: Bool
  /// Line breaks between the token before it and this one.
  public let lineBreaksBefore: Int
  /// The mark as ASCII or Unicode scalar, 0 for words and numbers.
  public let mark: UInt32
  /// What the lexicon knows of the token, longest match first; empty where it knows nothing.
  public internal(set) var readings: [Reading] = []
}

extension Token {
  /// Whether the token is the mark `character`.
  public func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && mark == character.value }
}
