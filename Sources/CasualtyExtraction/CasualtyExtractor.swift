import ArabicText

/// Reads casualty facts out of Arabic text.
///
/// Immutable and Sendable; a document's facts do not depend on other documents.
public struct CasualtyExtractor: Sendable {
  /// The words and places it knows.
  public let vocabulary: CasualtyLexicon
  /// The words it knows, places among them.
  public var lexicon: Lexicon { vocabulary.lexicon }
  /// What joins words that were broken up against filters; on in all that the extractor reads.
  public let repair: ObfuscationRepair
  /// Parts words that were written as one, once their readings are known.
  let joinedWords: JoinedWords
  let normalizer = Normalizer(.matching)
  let quantityFinder: QuantityFinder
  let dateFinder: DateFinder

  /// An extractor with the embedded lexicons, where a file of `extra` replaces the embedded one of its name and any
  /// other file adds words; throws every error found in the files.
  /// Those of `gazetteers` add places, whatever they are named.
  public init(extra: [LexiconFile] = [], gazetteers: [LexiconFile] = []) throws(LexiconErrors) {
    let files = Self.files(extra, gazetteers)
    self.init(try CasualtyLexicon(files: files.words, gazetteers: files.places))
  }

  /// As ``init(extra:gazetteers:)``, in less time where there is more than one core.
  public static func loaded(
    extra: [LexiconFile] = [], gazetteers: [LexiconFile] = []
  ) async throws(LexiconErrors) -> Self {
    let files = Self.files(extra, gazetteers)
    return Self(try await CasualtyLexicon.loaded(files: files.words, gazetteers: files.places))
  }

  /// The word and place tables, where a file of `extra` replaces the embedded one of its name.
  private static func files(
    _ extra: [LexiconFile], _ gazetteers: [LexiconFile]
  ) -> (words: [LexiconFile], places: [LexiconFile]) {
    let names = Set(extra.map { String($0.name.split(separator: "/").last ?? "") })
    let files = EmbeddedLexicons.files.filter { !names.contains($0.name) } + extra
    let isPlaces: (LexiconFile) -> Bool = { $0.name.split(separator: "/").last?.hasPrefix("places") ?? false }
    return (files.filter { !isPlaces($0) }, files.filter(isPlaces) + gazetteers)
  }

  /// An extractor with the words and places of `vocabulary`.
  public init(_ vocabulary: CasualtyLexicon) {
    self.vocabulary = vocabulary
    repair = ObfuscationRepair(vocabulary.lexicon)
    joinedWords = JoinedWords(
      vocabulary.lexicon, heads: [.number, .eventMasdar, .dateUnit], others: [.person, .victim],
      links: [.onWord, .toWord])
    quantityFinder = QuantityFinder(vocabulary.lexicon)
    dateFinder = DateFinder(vocabulary.lexicon)
  }

  /// The facts of `document`, and with `findings` what does not add up in them. Total; O(length).
  public func extract(_ document: Document, findings: Bool = true) -> DocumentResult {
    // Findings say which words they are about; who wants the facts alone needs no notes of where they come from.
    analysis(of: document, findings: findings, notes: findings).result
  }

  /// The tokens of `text` with their readings, broken words joined. Total; O(length).
  public func tokens(of text: String) -> TokenizedText {
    var tokens = Tokenizer(vocabulary.lexicon).tokenize(normalizer.normalize(text))
    repair.repair(&tokens)
    vocabulary.lexicon.annotate(&tokens)
    joinedWords.part(&tokens)
    return tokens
  }

  /// The facts of `document` with all that was found on the way to them; the result's findings are empty without
  /// `findings`. Total; O(length).
  public func analysis(of document: Document, findings: Bool = true) -> Analysis {
    analysis(of: document, findings: findings, notes: true)
  }

  private func analysis(of document: Document, findings: Bool, notes: Bool) -> Analysis {
    let tokenized = tokens(of: document.text)
    let text = AnnotatedText(text: tokenized, vocabulary: vocabulary)
    return DocumentReader(text, document, dateFinder.dates(in: tokenized), quantityFinder.quantities(in: tokenized))
      .read(findings: findings, notes: notes)
  }
}
