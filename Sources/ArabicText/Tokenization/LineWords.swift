/// The words that tell where a sentence goes on behind a line break: those that no line of prose ends with («في»), and
/// those that none begins with («التي»); rows of `lines.tsv`.
///
/// They are asked for before any word is looked up, so they are spellings, not readings.
struct LineWords: Sendable {
  /// Folded words that something must follow.
  private(set) var endings: [[UInt8]] = []
  /// Folded words that must follow something.
  private(set) var beginnings: [[UInt8]] = []

  var isEmpty: Bool { endings.isEmpty && beginnings.isEmpty }

  /// Adds the folded `spelling`, a row's of class `lexicalClass`.
  mutating func add(_ spelling: UnsafeBufferPointer<UInt8>, _ lexicalClass: LexicalClass) {
    if lexicalClass == .lineEnd { endings.append(Array(spelling)) } else { beginnings.append(Array(spelling)) }
  }

  /// The words of the embedded table.
  static let embedded: LineWords = {
    var schema = LexiconSchema()
    schema.declareLines()
    var builder = LexiconBuilder(schema: schema, checks: false)
    EmbeddedLexicons.file(named: "lines.tsv").map { builder.add($0) }
    return builder.lineWords
  }()
}

extension LexicalClass {
  /// A word that no line ends with where its sentence does: «في», «محافظة».
  static let lineEnd = LexicalClass(rawValue: 40)
  /// A word that begins no sentence: «التي», «بينهم».
  static let lineStart = LexicalClass(rawValue: 41)

  /// Whether its rows list spellings for the cutting of lines, which give a word no reading.
  var isOfLines: Bool { self == .lineEnd || self == .lineStart }
}

extension LexiconSchema {
  /// Declares the classes of words at the ends and beginnings of lines.
  public mutating func declareLines() {
    declare("line.end", .lineEnd)
    declare("line.start", .lineStart)
  }
}
