import ArabicText

/// The words and places of casualty reports.
public struct CasualtyLexicon: Sendable {
  /// The words, places among them.
  public let lexicon: Lexicon
  /// The places; a ``LexicalClass`` `place` reading's value is the row's index.
  public let gazetteer: Gazetteer
  /// What the rows of actors say beside their names.
  let actorTraits: ActorTraits

  /// The schema of the tables in `Lexicons/`, `places.tsv` aside.
  public static var schema: LexiconSchema {
    var schema = LexiconSchema()
    schema.declareLines()
    schema.declareNumbers()
    schema.declareDates()
    schema.declareCasualties()
    schema.declareGrammar()
    schema.declareRules()
    return schema
  }

  /// The lexicon of the word tables `files` and the place tables `gazetteers`; throws every error in them.
  public init(
    files: [LexiconFile] = Self.embeddedWords,
    gazetteers: [LexiconFile] = Self.embeddedPlaces
  ) throws(LexiconErrors) {
    try self.init(Self.words(files), Gazetteer(gazetteers))
  }

  /// As ``init(files:gazetteers:)``, with words and places read side by side.
  static func loaded(files: [LexiconFile], gazetteers: [LexiconFile]) async throws(LexiconErrors) -> Self {
    async let gazetteer = Gazetteer(gazetteers)
    let words = words(files)
    return try Self(words, await gazetteer)
  }

  private static func words(_ files: [LexiconFile]) -> LexiconBuilder {
    var builder = LexiconBuilder(schema: schema)
    builder.add(files)
    return builder
  }

  private init(_ words: LexiconBuilder, _ places: Gazetteer) throws(LexiconErrors) {
    var builder = words
    var gazetteer = places
    // A name that is also a word of reports counts only behind a cue; known before the places themselves are added.
    gazetteer.requireCues { builder.knows(folded: $0) }
    gazetteer.firstEntry = builder.count
    for (index, row) in gazetteer.rows.enumerated() {
      let entry = LexiconEntry(lexicalClass: .place, value: String(index), features: [:], lemma: row.place.name)
      gazetteer.spellings.withSpellings(ofRow: index) { builder.add(entry, folded: $0) }
    }
    do {
      lexicon = try builder.build()
    } catch {
      throw LexiconErrors(errors: error.errors + gazetteer.errors)
    }
    guard gazetteer.errors.isEmpty else { throw LexiconErrors(errors: gazetteer.errors) }
    self.gazetteer = gazetteer
    actorTraits = ActorTraits(lexicon.entries.prefix(gazetteer.firstEntry))
  }

  /// The embedded word tables.
  public static var embeddedWords: [LexiconFile] { EmbeddedLexicons.files.filter { $0.name != "places.tsv" } }

  /// The embedded place table.
  public static var embeddedPlaces: [LexiconFile] { EmbeddedLexicons.files.filter { $0.name == "places.tsv" } }
}
