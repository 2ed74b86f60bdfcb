/// The words a program knows, with every inflected form, and the look-up of tokens in them.
public struct Lexicon: Sendable {
  /// The rows of words, in load order; what names stand for is made when ``entry(of:)`` is asked for it.
  public let entries: [LexiconEntry]
  private let names: NamedEntries?
  /// The classes and features its rows may use.
  public let schema: LexiconSchema
  let table: FormTable
  /// The words that lines are joined by: those its tables list, else the embedded ones.
  let lineWords: LineWords
  /// What each row of words is in a date, most of them nothing.
  let dateKinds: [DateWordKinds]
  let caches = WordCachePool()

  init(
    entries: [LexiconEntry], names: NamedEntries?, schema: LexiconSchema, table: FormTable, lineWords: LineWords
  ) {
    self.entries = entries
    self.names = names
    self.schema = schema
    self.table = table
    self.lineWords = lineWords.isEmpty ? .embedded : lineWords
    dateKinds = entries.map { DateVocabulary.kinds(of: $0) }
  }

  /// The number of distinct spellings, generated forms included. O(spellings).
  public var spellings: Int { table.spellings }

  /// The number of rows, those of words and of names.
  public var entryCount: Int { entries.count + (names?.count ?? 0) }

  /// The entry that `reading` is a form of.
  public func entry(of reading: Reading) -> LexiconEntry {
    reading.entry < entries.count ? entries[reading.entry] : name(reading.entry - entries.count)
  }

  /// The entry of a name's row.
  private func name(_ row: Int) -> LexiconEntry {
    guard let names, row < names.count else {
      return LexiconEntry(LexicalClass(rawValue: 0), "", LexiconFeatures(), "")
    }
    return names.entry(row)
  }

  /// What the row of the entry `entry` is in a date; a name is nothing.
  func dateKinds(ofEntry entry: Int) -> DateWordKinds { entry < dateKinds.count ? dateKinds[entry] : [] }

  /// The class of the entry `entry`, a name's too.
  func lexicalClass(ofEntry entry: Int) -> LexicalClass {
    entry < entries.count ? entries[entry].lexicalClass : names?.lexicalClass ?? LexicalClass(rawValue: 0)
  }

  /// Calls `body` with the folded words of every form, inflected ones and phrases included, and what kind of word it is.
  package func forEachForm(_ body: (_ words: String, _ lexicalClass: LexicalClass) -> Void) {
    table.forEachSense { words, entry in
      body(String(decoding: words, as: UTF8.self), lexicalClass(ofEntry: entry))
    }
  }

  /// Every reading of the single folded `word`, without clitics taken off.
  public func readings(ofForm word: String) -> [LexiconEntry] {
    Array(word.utf8).withUnsafeBufferPointer { word in
      table.senses(of: word).filter(\.continuation.isEmpty).map { sense in
        let entry = Int(sense.entry)
        return entry < entries.count ? entries[entry] : name(entry - entries.count)
      }
    }
  }

  /// Gives every word token its readings. O(tokens).
  ///
  /// What it finds out about a word is kept for the texts that follow, within bounds, by all copies of the lexicon.
  public func annotate(_ text: inout TokenizedText) {
    var cache = caches.take()
    let storage = text.tokens.storage
    let found = storage.records.withUnsafeBufferPointer { tokens in
      text.text.withView { text in
        withReader(of: text, tokens) { TokenAnnotator(lexicon: self, reader: $0).annotated(&cache) }
      }
    }
    caches.give(cache)
    text.tokens = TokenList(
      TokenStorage(
        text.text, storage.records, annotations: found.annotations, readings: found.readings,
        classSets: found.classSets)
    )
  }

  /// Gives the tokens of `text` that `filter` lets through their readings, which stand in `cache`. O(tokens).
  func annotate(
    _ tokens: UnsafeBufferPointer<TokenRecord>, of text: NormalizedText.View, _ filter: WordFilter,
    _ cache: inout WordCache, into result: inout SparseAnnotations
  ) {
    withReader(of: text, tokens) { reader in
      TokenAnnotator(lexicon: self, reader: reader).annotate(&cache, filter, into: &result)
    }
  }

  /// Lends what chooses between senses to `body`.
  private func withReader<Result>(
    of text: NormalizedText.View, _ tokens: UnsafeBufferPointer<TokenRecord>,
    _ body: (SenseReader) -> Result
  ) -> Result {
    table.withPhrases { phrases in
      body(SenseReader(tokens: tokens, text: text, phrases: phrases))
    }
  }

  /// Adds the senses of `word`, which is folded, to `cache`: those with the fewest clitics first.
  func analyze(_ word: UnsafeBufferPointer<UInt8>, into cache: inout WordCache) {
    for candidate in CliticStripper(word).candidates {
      for sense in candidate.withBytes(of: word, { table.senses(of: $0) }) where candidate.fits(sense.form) {
        let reading = Reading(
          lexicalClass: lexicalClass(ofEntry: Int(sense.entry)),
          entry: sense.entry,
          form: sense.form,
          proclitics: candidate.proclitics,
          procliticLength: candidate.procliticLength,
          length: 1
        )
        cache.append(
          WordCache.Sense(
            reading: reading, continuation: sense.continuation, next: table.firstKey(of: sense.continuation),
            kinds: dateKinds(ofEntry: Int(sense.entry)))
        )
      }
    }
  }
}
