/// Finds the numbers and dates of running text in one call: folds it, cuts it and reads the words of numbers and dates.
///
/// ```swift
/// let finder = try NumberDateFinder()
/// var found = NumbersAndDates()
/// for document in documents {
///   finder.find(in: document, into: &found)
///   // found.quantities, found.dates
/// }
/// ```
/// The result is that of ``QuantityFinder`` and ``DateFinder`` over the text annotated with the same lexicon; here the
/// words that are in no table are passed over at a glance. Immutable and Sendable; total.
public struct NumberDateFinder: Sendable {
  /// The words it knows.
  public var lexicon: Lexicon { reader.lexicon }
  private let reader: RunningReader
  private let normalizer = Normalizer(.matching)

  /// A finder with the embedded tables `numbers.tsv` and `dates.tsv`.
  public init() throws(LexiconErrors) {
    var schema = LexiconSchema()
    schema.declareNumbers()
    schema.declareDates()
    var builder = LexiconBuilder(schema: schema, checks: false)
    for name in ["numbers.tsv", "dates.tsv"] { EmbeddedLexicons.file(named: name).map { builder.add($0) } }
    self.init(try builder.build())
  }

  /// A finder with the words of `lexicon`, which declares those of numbers, of dates or of both. O(spellings).
  ///
  /// The fewer other words it has, the faster; words that say what a figure counts («شخصاً») tell years from counts.
  public init(_ lexicon: Lexicon) {
    reader = RunningReader(lexicon)
  }

  /// The numbers and dates of `text`. O(n).
  public func find(in text: String) -> NumbersAndDates {
    var found = NumbersAndDates()
    find(in: text, into: &found)
    return found
  }

  /// Fills `found` with the numbers and dates of `text`, keeping its storage. O(n).
  public func find(in text: String, into found: inout NumbersAndDates) {
    found.removeMentions()
    normalizer.normalize(text, into: &found.text)
    reader.fill(&found)
  }

  /// Fills `found` with the numbers and dates of the UTF-8 in `text`, keeping its storage. O(n).
  public func find(in text: [UInt8], into found: inout NumbersAndDates) {
    found.removeMentions()
    normalizer.normalize(text, into: &found.text)
    reader.fill(&found)
  }

  /// Fills `found` with the numbers and dates of the UTF-8 in `text`, keeping its storage. O(n).
  public func find(in text: Span<UInt8>, into found: inout NumbersAndDates) {
    found.removeMentions()
    normalizer.normalize(text, into: &found.text)
    reader.fill(&found)
  }

  /// Fills `found` with the numbers and dates of `text`, keeping its storage. O(n).
  public func find(in text: UTF8Span, into found: inout NumbersAndDates) { find(in: text.span, into: &found) }

  /// Fills `found` with the numbers and dates of `text`, which the `matching` profile folded, keeping its storage. O(n).
  public func find(in text: NormalizedText, into found: inout NumbersAndDates) {
    found.removeMentions()
    found.text = text
    reader.fill(&found)
  }
}
