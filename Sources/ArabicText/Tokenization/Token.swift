/// One word, figure or mark of a text.
///
/// A token knows its text: what is seldom asked for, as its place in the source, is looked up when it is asked for.
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

  @usableFromInline let record: TokenRecord
  @usableFromInline let index: Int
  @usableFromInline let storage: TokenStorage

  @inlinable
  init(record: TokenRecord, index: Int, storage: TokenStorage) {
    self.record = record
    self.index = index
    self.storage = storage
  }

  /// What the token is made of.
  @inlinable public var kind: Kind { record.kind }
  /// Where it stands in the normalised text.
  @inlinable public var range: TextRange<Normalized> { TextRange(record.start, record.end) }
  /// Where it stands in the source. O(log n).
  public var sourceRange: TextRange<Source> { storage.text.sourceRange(of: range) }
  /// Whether it follows the token before it without a space («30سبتمبر», «دمشق1»).
  @inlinable public var isGlued: Bool { record.isGlued }
  /// Line breaks between the token before it and this one.
  @inlinable public var lineBreaksBefore: Int { record.lineBreaksBefore }
  /// The mark as ASCII or Unicode scalar, 0 for words and numbers.
  @inlinable public var mark: UInt32 { record.mark }
  /// What the lexicon knows of the token, longest match first; empty where it knows nothing.
  @inlinable public var readings: ArraySlice<Reading> { storage.readings(at: index) }
}

extension Token {
  /// Whether the token is the mark `character`.
  @inlinable
  public func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && mark == character.value }
}
