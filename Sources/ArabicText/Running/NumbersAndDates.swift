/// The numbers and dates of a text, and the room to find those of the next one in.
public struct NumbersAndDates: Sendable {
  /// The text, folded, with the way back to its source.
  public internal(set) var text = NormalizedText()
  /// The numbers in order; their figures do not overlap.
  public internal(set) var quantities: [QuantityMention] = []
  /// The dates in order; they do not overlap, but numbers may stand in them.
  public internal(set) var dates: [DateMention] = []

  var records: [TokenRecord] = []

  /// An empty result, to be filled by ``NumberDateFinder``.
  public init() {}

  /// How many tokens the text has; mentions tell their place in tokens.
  public var tokenCount: Int { records.count }

  /// Where `tokens`, gaps included, stand in the folded text; an empty range, or one outside it, is empty.
  public func normalizedRange(of tokens: Range<Int>) -> TextRange<Normalized> {
    let tokens = tokens.clamped(to: 0..<records.count)
    guard !tokens.isEmpty else { return TextRange(0, 0) }
    return TextRange(records[tokens.lowerBound].start, records[tokens.upperBound - 1].end)
  }

  /// Where `tokens`, gaps included, stand in the source. O(log n).
  public func sourceRange(of tokens: Range<Int>) -> TextRange<Source> {
    text.sourceRange(of: normalizedRange(of: tokens))
  }

  /// Forgets the mentions, which hold on to the text; before it is filled anew, so that it keeps its storage.
  mutating func removeMentions() {
    quantities.removeAll(keepingCapacity: true)
    dates.removeAll(keepingCapacity: true)
  }
}
