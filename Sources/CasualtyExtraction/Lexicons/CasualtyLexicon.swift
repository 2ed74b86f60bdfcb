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

  /// The rows of `files`, checked where some are not built in: the tests look through those that are.
  private static func words(_ files: [LexiconFile]) -> LexiconBuilder {
    var builder = LexiconBuilder(schema: schema, checks: !files.allSatisfy(\.isBuiltIn))
    builder.add(files)
    return builder
  }

  private init(_ words: LexiconBuilder, _ places: Gazetteer) throws(LexiconErrors) {
    // A name that is also a word of reports counts only behind a cue.
    var gazetteer = places.requiringCues { words.knows(folded: $0) }
    gazetteer.firstEntry = words.count
    let entries = NamedEntries(gazetteer.names, of: .place, count: gazetteer.rows.count) { [gazetteer] row in
      gazetteer.rows[row].entry
    }
    let placeErrors = gazetteer.errors
    do {
      lexicon = try words.build(names: entries)
    } catch {
      throw LexiconErrors(errors: error.errors + placeErrors)
    }
    guard placeErrors.isEmpty else { throw LexiconErrors(errors: placeErrors) }
    self.gazetteer = gazetteer
    actorTraits = ActorTraits(lexicon.entries)
  }

  /// Every spelling it knows, folded as texts are, inflected forms and phrases included, with the class of its row; each
  /// once, by class, then spelling.
  public var forms: [(lexicalClass: String, spelling: String)] {
    let schema = Self.schema
    var forms: [String: Set<String>] = [:]
    lexicon.forEachForm { words, lexicalClass in
      forms[lexicalClass == .place ? "place" : schema.name(of: lexicalClass), default: []].insert(words)
    }
    return forms.keys.sorted().flatMap { name in
      forms[name, default: []].sorted().map { (lexicalClass: name, spelling: $0) }
    }
  }

  /// What is wrong with the tables that are built in, which are not checked when they are read; nothing, as the tests
  /// tell.
  public static var builtInErrors: [LexiconError] {
    var builder = LexiconBuilder(schema: schema)
    for file in embeddedWords { builder.add(file) }
    let places = Gazetteer(embeddedPlaces).builtInErrors
    do {
      _ = try builder.build()
      return places
    } catch {
      return error.errors + places
    }
  }

  /// The embedded word tables.
  public static var embeddedWords: [LexiconFile] { EmbeddedLexicons.files.filter { $0.name != "places.tsv" } }

  /// The embedded place table.
  public static var embeddedPlaces: [LexiconFile] { EmbeddedLexicons.files.filter { $0.name == "places.tsv" } }
}
