/// Cuts normalised text into tokens, sentences and blocks. Total; O(n).
public struct Tokenizer: Sendable {
  /// A tokenizer; it has no state.
  public init() {}

  /// The tokens, sentences and blocks of `text`, which must come from the `matching` profile for lexicon lookups.
  public func tokenize(_ text: NormalizedText) -> TokenizedText {
    var records = text.bytes.withUnsafeBufferPointer { bytes in
      CharacterClass.table.withUnsafeBufferPointer { TokenScanner(bytes: bytes, classes: $0).records() }
    }
    records = GluedWords(text: text).cut(records)
    let layout = records.withUnsafeBufferPointer { Layout($0) }
    return TokenizedText(
      text: text, tokens: TokenList(TokenStorage(text, records)), sentences: layout.sentences, blocks: layout.blocks
    )
  }
}
