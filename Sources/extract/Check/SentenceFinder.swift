import ArabicText
import FactExport

/// Finds the sentence around an offset, to show it beside a difference.
struct SentenceFinder {
  private let text: TokenizedText
  private let ranges: [Range<Int>]

  init(_ source: String) {
    let text = Tokenizer().tokenize(Normalizer(.matching).normalize(source))
    let offsets = CodePointOffsets(text.text.source)
    self.text = text
    ranges = text.sentences.map { offsets.codePoints(in: text.sourceRange(of: $0.tokens)) }
  }

  /// The sentence that holds code point `offset`, on one line; nil where there is none.
  func sentence(at offset: Int) -> String? {
    guard let index = ranges.firstIndex(where: { $0.upperBound > offset }) else { return nil }
    return text.sourceString(text.sentences[index].tokens).oneLine
  }
}
