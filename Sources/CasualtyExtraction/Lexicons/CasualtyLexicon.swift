import ArabicText

/// The words and places of casualty reports.
public struct CasualtyLexicon: Sendable {
  /// The words, places among them.
  public let lexicon: Lexicon
  /// The places; a ``LexicalClass`` `place` reading's value is the row's index.
  public let gazetteer: Gazetteer

  /// The schema of the tables in `Lexicons/`, `places.tsv` aside.
  public static var schema: LexiconSchema {
    var schema = LexiconSchema()
    schema.declareNumbers()
    schema.declareDates()
    schema.declareCasualties()
    schema.declareRules()
    return schema
  }

  /// The lexicon of the word tables `files` and the place tables `gazetteers`; throws every error in them.
  public init(
    files: [LexiconFile] = Self.embeddedWords,
    gazetteers: [LexiconFile] = Self.embeddedPlaces
  ) throws(LexiconErrors) {
    var builder = LexiconBuilder(schema: Self.schema)
    for file in files { builder.add(file) }
    var gazetteer = Gazetteer()
    for file in gazetteers { gazetteer.add(file) }
    // A name that is also a word of reports counts only behind a cue; known before the places themselves are added.
    gazetteer.requireCues { builder.knows($0) }
    for (index, row) in gazetteer.rows.enumerated() {
      let entry = LexiconEntry(lexicalClass: .place, value: String(index), features: [:], lemma: row.place.name)
      builder.add(entry, forms: row.spellings)
    }
    do {
      lexicon = try builder.build()
    } catch {
      throw LexiconErrors(errors: error.errors + gazetteer.errors)
    }
    guard gazetteer.errors.isEmpty else { throw LexiconErrors(errors: gazetteer.errors) }
    self.gazetteer = gazetteer
  }

  /// The embedded word tables.
  public static var embeddedWords: [LexiconFile] { EmbeddedLexicons.files.filter { $0.name != "places.tsv" } }

  /// The embedded place table.
  public static var embeddedPlaces: [LexiconFile] { EmbeddedLexicons.files.filter { $0.name == "places.tsv" } }
}
