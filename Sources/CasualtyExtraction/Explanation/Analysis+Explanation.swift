import ArabicText

extension Analysis {
  /// How each sentence was read, in text order. O(n log n).
  public var explanation: [SentenceExplanation] {
    let explainer = SentenceExplainer(self)
    return tokens.sentences.indices.map { explainer.explanation(of: $0) }
  }
}
