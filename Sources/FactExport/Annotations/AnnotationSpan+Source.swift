import ArabicText

extension AnnotationSpan {
  /// A span over `tokens` of `text`, of whose first token `proclitic` normalised bytes do not belong to it («و», and).
  ///
  /// `offsets` are those of the text's source. O(length of the span).
  public init(
    document: String, layer: Layer, tokens: Range<Int>, proclitic: Int = 0, of text: TokenizedText,
    offsets: CodePointOffsets, value: Value, detail: Detail? = nil
  ) {
    var range = text.normalizedRange(of: tokens)
    range.start = min(range.start + max(0, proclitic), range.end)
    let source = text.text.alignment.source(of: range)
    let codePoints = offsets.codePoints(in: source)
    self.init(
      document: document, layer: layer, start: codePoints.lowerBound, end: codePoints.upperBound,
      text: text.text.string(in: source), value: value, detail: detail
    )
  }
}
