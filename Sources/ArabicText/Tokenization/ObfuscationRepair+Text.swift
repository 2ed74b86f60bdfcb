extension ObfuscationRepair {
  /// `text`, folded by any steps, with its broken words joined; they are found in the `matching` form of its source, and
  /// what stood between their pieces goes. O(n).
  public func repaired(_ text: NormalizedText) -> NormalizedText {
    var read = Tokenizer(lexicon).tokenize(Normalizer(.matching).normalize(text.source))
    guard read.text.bytes != text.bytes else {
      repair(&read)
      return read.text
    }
    let pieces = repair(&read)
    let removals = pieces.compactMap { left, right -> TextReplacement? in
      let start = text.alignment.normalized(of: left).end
      let end = text.alignment.normalized(of: right).start
      return start < end ? TextReplacement(range: TextRange(start, end), bytes: []) : nil
    }
    return removals.isEmpty ? text : text.replacing(removals)
  }
}
