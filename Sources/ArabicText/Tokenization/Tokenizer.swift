/// Cuts normalised text into tokens, sentences and blocks. Total; O(n).
///
/// Tokens have offsets of 32 bits: what a text has beyond 4 GB is not cut.
public struct Tokenizer: Sendable {
  private let lineWords: LineWords

  /// A tokenizer that joins broken lines by the words of the embedded `lines.tsv`.
  public init() { lineWords = .embedded }

  /// A tokenizer that joins broken lines by the words that the tables of `lexicon` list for it, else as ``init()``.
  public init(_ lexicon: Lexicon) { lineWords = lexicon.lineWords }

  /// The tokens, sentences and blocks of `text`, which must come from the `matching` profile for lexicon lookups.
  public func tokenize(_ text: NormalizedText) -> TokenizedText {
    var records: [TokenRecord] = []
    Self.scan(text.bytes, into: &records)
    text.withView { Self.correct(&records, of: $0, lineWords) }
    return Self.laidOut(records, of: text)
  }

  /// The text of `records`, with its sentences and blocks.
  static func laidOut(_ records: [TokenRecord], of text: NormalizedText) -> TokenizedText {
    let layout = records.withUnsafeBufferPointer { records in
      text.bytes.withUnsafeBufferPointer { Layout(records, $0) }
    }
    return TokenizedText(
      text: text, tokens: TokenList(TokenStorage(text, records)), sentences: layout.sentences, blocks: layout.blocks
    )
  }

  /// Reads character references, parts the words of hashtags and words written together in the tokens of `text`, gives the
  /// cells of tables lines of their own, joins lines broken within sentences, `lineWords` telling which, and gives the rows
  /// of lists their lines back.
  static func correct(_ records: inout [TokenRecord], of text: NormalizedText.View, _ lineWords: LineWords) {
    CharacterReferences.read(&records, of: text.bytes)
    HashtagWords.part(&records, of: text.bytes)
    GluedWords(text: text).cut(&records)
    ColumnTables(bytes: text.bytes).part(&records)
    SoftBreaks(bytes: text.bytes, words: lineWords).join(&records)
    FlatLists.part(&records, of: text.bytes)
  }

  /// Appends the tokens of `bytes`, which is valid UTF-8, to `records`. O(n).
  static func scan(_ bytes: [UInt8], into records: inout [TokenRecord]) {
    bytes.withUnsafeBufferPointer { bytes in
      CharacterClass.table.withUnsafeBufferPointer { classes in
        let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Int(UInt32.max)))
        var scanner = BlockScanner(bytes: bytes, classes: classes)
        scanner.scan(into: &records)
      }
    }
  }
}
