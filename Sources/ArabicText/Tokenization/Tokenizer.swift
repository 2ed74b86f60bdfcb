/// Cuts normalised text into tokens, sentences and blocks. Total; O(n).
public struct Tokenizer: Sendable {
  /// A tokenizer; it has no state.
  public init() {}

  /// The tokens, sentences and blocks of `text`, which must come from the `matching` profile for lexicon lookups.
  public func tokenize(_ text: NormalizedText) -> TokenizedText {
    var records: [TokenRecord] = []
    Self.scan(text.bytes, into: &records)
    GluedWords(text: text).cut(&records)
    SoftBreaks(bytes: text.bytes).join(&records)
    let layout = records.withUnsafeBufferPointer { Layout($0) }
    return TokenizedText(
      text: text, tokens: TokenList(TokenStorage(text, records)), sentences: layout.sentences, blocks: layout.blocks
    )
  }

  /// Appends the tokens of `bytes`, which is valid UTF-8, to `records`. O(n).
  static func scan(_ bytes: [UInt8], into records: inout [TokenRecord]) {
    bytes.withUnsafeBufferPointer { bytes in
      CharacterClass.table.withUnsafeBufferPointer { classes in
        var scanner = BlockScanner(bytes: bytes, classes: classes)
        scanner.scan(into: &records)
      }
    }
  }
}
