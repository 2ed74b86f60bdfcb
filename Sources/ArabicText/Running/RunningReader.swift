/// Reads the numbers and dates of folded text with the words of one lexicon; an object, so that whoever reads with it holds
/// one address and not all that it is made of.
final class RunningReader: Sendable {
  /// The words it knows.
  let lexicon: Lexicon
  private let filter: WordFilter
  private let quantities: QuantityFinder
  private let dates: DateFinder

  /// A reader with the words of `lexicon`. O(spellings).
  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    filter = WordFilter(lexicon)
    quantities = QuantityFinder(lexicon)
    dates = DateFinder(lexicon)
  }

  /// Fills `found`, whose mentions were forgotten, with those of its text. O(n).
  func fill(_ found: inout NumbersAndDates) {
    // Taken out for the time, so that nothing is copied while the text is lent.
    var records: [TokenRecord] = []
    var numbers: [QuantityMention] = []
    var mentions: [DateMention] = []
    var annotations = SparseAnnotations()
    var lone = LoneWords()
    var cache = lexicon.caches.take()
    swap(&records, &found.records)
    swap(&numbers, &found.quantities)
    swap(&mentions, &found.dates)
    swap(&annotations, &cache.annotations)
    swap(&lone, &cache.lone)
    records.removeAll(keepingCapacity: true)
    Tokenizer.scan(found.text.bytes, into: &records)
    found.text.withView { text in
      Tokenizer.correct(&records, of: text, lexicon.lineWords)
      records.withUnsafeBufferPointer { tokens in
        lexicon.annotate(tokens, of: text, filter, &cache, into: &annotations)
        lone.grow(to: cache.analyses.count)
        annotations.settle(tokens, lone)
        annotations.withReadings { readings, kinds in
          cache.withBuffers { _, _, all in
            let view = TokenView(tokens, readings, all, text)
            annotations.withNumberStarts { quantities.read(view, $0, $1, &lone, into: &numbers) }
            annotations.withDateStarts { readDates(view, kinds, $0, $1, &lone, into: &mentions) }
          }
        }
      }
    }
    for index in mentions.indices { mentions[index].source = found.text.source }
    swap(&records, &found.records)
    swap(&numbers, &found.quantities)
    swap(&mentions, &found.dates)
    swap(&annotations, &cache.annotations)
    swap(&lone, &cache.lone)
    cache.dropRead()
    lexicon.caches.give(cache)
  }

  private func readDates(
    _ tokens: TokenView, _ kinds: UnsafeBufferPointer<DateWordKinds>, _ starts: Candidates,
    _ lines: UnsafeBufferPointer<UInt32>, _ lone: inout LoneWords, into mentions: inout [DateMention]
  ) {
    dates.vocabulary.withView { vocabulary in
      var reader = DateReader(tokens: tokens, vocabulary: vocabulary, kinds: kinds, limit: 0)
      reader.read(starts, lines, &lone, into: &mentions)
    }
  }
}
