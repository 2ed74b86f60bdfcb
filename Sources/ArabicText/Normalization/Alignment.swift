/// Maps byte ranges of the normalised text to the source and back.
///
/// Kept as one bit a source byte, set where the byte survived, perhaps changed; what grew stands in a side list.
/// Ranges are cut to their text and cover whole characters: a range within a character stands for the character.
///
/// Both ways are monotone: `source(of:)` and `coveredSource(of:)` never map a later range to an earlier one, and
/// `normalized(of:)` undoes them for ranges of whole characters.
public struct Alignment: Sendable {
  private let text: NormalizedText

  init(_ text: NormalizedText) { self.text = text }

  /// The source that a person would select for `range`: from its first kept character to its last, with the vowels and
  /// the tatweel written onto the last. O(log n).
  ///
  /// For «مدنيًا» the range of «مدنيا» gives the tanween back, and «جرحىً» its final one too. What is removed without
  /// being seen (a closing bidi control, a zero-width character, the CR of a CR LF) is left out at both ends, and so is
  /// what stands in front of the first character. An empty range gives an empty one.
  public func source(of range: TextRange<Normalized>) -> TextRange<Source> { text.sourceRange(of: range) }

  /// The source that `range` stands for without gap or overlap: each removed character goes with the kept one before it,
  /// those at the very front with the first. Neighbouring ranges give neighbouring ones, the whole gives the whole. O(log n).
  public func coveredSource(of range: TextRange<Normalized>) -> TextRange<Source> {
    text.coveredSourceRange(of: range)
  }

  /// The normalised text that comes from the source characters of `range`; empty where all of them were removed. O(log n).
  public func normalized(of range: TextRange<Source>) -> TextRange<Normalized> { text.normalizedRange(of: range) }
}
