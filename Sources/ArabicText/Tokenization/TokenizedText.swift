/// A text cut into tokens, sentences and blocks.
public struct TokenizedText: Sendable {
  /// The folded text and its alignment.
  public let text: NormalizedText
  /// The tokens in order; tokens and the gaps between them rebuild the text.
  public internal(set) var tokens: TokenList
  /// The sentences in order, each within one block; together they hold every token.
  public let sentences: [Sentence]
  /// The blocks in order: headlines, paragraphs and list rows.
  public let blocks: [Block]

  /// The folded text of the token at `index`.
  public func word(_ index: Int) -> String { text.string(in: tokens.storage.records[index].range) }

  /// The folded text of `tokens`, gaps included.
  public func normalizedString(_ tokens: Range<Int>) -> String { text.string(in: normalizedRange(of: tokens)) }

  /// The source text of `tokens`, gaps included.
  public func sourceString(_ tokens: Range<Int>) -> String { text.string(in: sourceRange(of: tokens)) }

  /// The normalised range of `range`, gaps included; empty ranges stand before their token.
  public func normalizedRange(of range: Range<Int>) -> TextRange<Normalized> {
    guard !range.isEmpty else { return TextRange(0, 0) }
    let records = tokens.storage.records
    return TextRange(records[range.lowerBound].start, records[range.upperBound - 1].end)
  }

  /// The source range of `range`, gaps included.
  public func sourceRange(of range: Range<Int>) -> TextRange<Source> {
    guard !range.isEmpty else { return TextRange(0, 0) }
    return text.sourceRange(of: normalizedRange(of: range))
  }
}

/// A run of tokens that ends with a full stop, question mark or line break.
public struct Sentence: Sendable {
  /// The tokens, the closing mark included.
  public let tokens: Range<Int>
  /// The index of the block it stands in.
  public let block: Int
}

/// A line of the text: a headline, a paragraph or a row of a list.
public struct Block: Sendable {
  /// What a line is.
  public enum Kind: String, Sendable {
    /// A short line without closing punctuation above the first paragraph or between paragraphs.
    case headline
    /// Running text.
    case paragraph
    /// A row that opens with a bullet, a dash or a list number.
    case listRow
  }

  /// What the line is.
  public let kind: Kind
  /// Its tokens, a row's bullet included.
  public let tokens: Range<Int>
  /// Where the row's own words begin, behind the bullet.
  public let contentStart: Int
  /// Its sentences, as indices into ``TokenizedText/sentences``.
  public let sentences: Range<Int>
}
