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
  public let lexicon: Lexicon
  private let filter: WordFilter
  private let quantities: QuantityFinder
  private let dates: DateFinder
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
    self.lexicon = lexicon
    filter = WordFilter(lexicon)
    quantities = QuantityFinder(lexicon)
    dates = DateFinder(lexicon)
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
    fill(&found)
  }

  /// Fills `found` with the numbers and dates of the UTF-8 in `text`, keeping its storage. O(n).
  public func find(in text: [UInt8], into found: inout NumbersAndDates) {
    found.removeMentions()
    normalizer.normalize(text, into: &found.text)
    fill(&found)
  }

  /// Fills `found` with the numbers and dates of the UTF-8 in `text`, keeping its storage. O(n).
  public func find(in text: Span<UInt8>, into found: inout NumbersAndDates) {
    found.removeMentions()
    normalizer.normalize(text, into: &found.text)
    fill(&found)
  }

  /// Fills `found` with the numbers and dates of `text`, keeping its storage. O(n).
  public func find(in text: UTF8Span, into found: inout NumbersAndDates) { find(in: text.span, into: &found) }

  /// Fills `found` with the numbers and dates of `text`, which the `matching` profile folded, keeping its storage. O(n).
  public func find(in text: NormalizedText, into found: inout NumbersAndDates) {
    found.removeMentions()
    found.text = text
    fill(&found)
  }

  private func fill(_ found: inout NumbersAndDates) {
    found.records.removeAll(keepingCapacity: true)
    Tokenizer.scan(found.text.bytes, into: &found.records)
    HashtagWords.part(&found.records)
    GluedWords(text: found.text).cut(&found.records)
    SoftBreaks(bytes: found.text.bytes, words: lexicon.lineWords).join(&found.records)
    FlatLists.part(&found.records)
    var cache = lexicon.caches.take()
    withUnsafePointer(to: &found.text) { text in
      lexicon.annotate(found.records, of: text, filter, &cache, into: &found.annotations)
    }
    var lone = LoneWords()
    swap(&lone, &cache.lone)
    lone.grow(to: cache.analyses.count)
    read(&found, &cache, &lone)
    swap(&lone, &cache.lone)
    cache.dropRead()
    lexicon.caches.give(cache)
  }

  private func read(_ found: inout NumbersAndDates, _ cache: inout WordCache, _ lone: inout LoneWords) {
    // Taken out for the time, so that they are not copied while the rest of `found` is read.
    var numbers: [QuantityMention] = []
    var mentions: [DateMention] = []
    swap(&numbers, &found.quantities)
    swap(&mentions, &found.dates)
    let annotations = found.takeAnnotations()
    found.withTokenView(annotations, &cache) { tokens in
      annotations.withGlance { glance in
        annotations.numberStarts.withUnsafeBufferPointer { quantities.read(tokens, $0, glance, &lone, into: &numbers) }
        readDates(tokens, annotations, glance, &lone, into: &mentions)
      }
    }
    for index in mentions.indices { mentions[index].source = found.text.source }
    swap(&numbers, &found.quantities)
    swap(&mentions, &found.dates)
    found.annotations = annotations
  }

  private func readDates(
    _ tokens: TokenView, _ annotations: borrowing SparseAnnotations, _ glance: TokenGlance, _ lone: inout LoneWords,
    into mentions: inout [DateMention]
  ) {
    annotations.dateWords.withUnsafeBufferPointer { words in
      annotations.lines.withUnsafeBufferPointer { lines in
        annotations.kinds.withUnsafeBufferPointer { kinds in
          dates.vocabulary.withView { vocabulary in
            var reader = DateReader(tokens: tokens, vocabulary: vocabulary, kinds: kinds, limit: 0)
            reader.read(words, lines, glance, &lone, into: &mentions)
          }
        }
      }
    }
  }
}
