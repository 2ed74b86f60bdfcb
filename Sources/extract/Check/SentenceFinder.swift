import ArabicText
import FactExport

/// Finds the words of a text by their offsets, to show them beside a difference.
struct SentenceFinder {
  private let text: TokenizedText
  private let scalars: [Unicode.Scalar]
  private let sentences: [Range<Int>]

  init(_ source: String) {
    let text = Tokenizer().tokenize(Normalizer(.matching).normalize(source))
    let offsets = CodePointOffsets(text.text.source)
    self.text = text
    scalars = Array(source.unicodeScalars)
    sentences = text.sentences.map { offsets.codePoints(in: text.sourceRange(of: $0.tokens)) }
  }

  /// The sentence that holds code point `offset`, on one line; nil where there is none.
  func sentence(at offset: Int) -> String? {
    guard let index = sentences.firstIndex(where: { $0.upperBound > offset }) else { return nil }
    return text.sourceString(text.sentences[index].tokens).oneLine
  }

  /// The code points of the text from `start` to `end`, on one line; offsets outside the text are clamped.
  func quote(_ start: Int, _ end: Int) -> String {
    let start = min(max(0, start), scalars.count)
    let end = min(max(start, end), scalars.count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view).oneLine
  }
}
