/// Puts a lexicon together from tables and from entries made by code (a gazetteer's rows).
public struct LexiconBuilder: Sendable {
  private let schema: LexiconSchema
  private let normalizer = Normalizer(.matching)
  private var entries: [LexiconEntry] = []
  private var table = FormTable()
  private var errors: [LexiconError] = []
  private var listed: [ListedForm: LexiconRow] = [:]

  /// A form as the rows of one class list it.
  private struct ListedForm: Hashable {
    let lexicalClass: LexicalClass
    let spelling: String
  }

  /// An empty builder for rows that `schema` allows.
  public init(schema: LexiconSchema) { self.schema = schema }

  /// Adds the word table `file`; what is wrong with it is told by ``build()``.
  public mutating func add(_ file: LexiconFile) {
    var parser = LexiconTableParser(schema: schema)
    let before = errors.count
    for row in parser.rows(of: file) { add(row) }
    errors += parser.errors
    errors[before...].sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// Adds an entry under `forms` (natural spelling, phrases allowed) as they are, without inflection.
  public mutating func add(_ entry: LexiconEntry, forms: [String]) {
    let index = entries.count
    entries.append(entry)
    for form in forms { insert(fold(form), [], index) }
  }

  /// Whether a row added so far generates the single word `form`, spelled naturally.
  public func knows(_ form: String) -> Bool {
    Array(fold(form).utf8).withUnsafeBufferPointer { word in table.senses(of: word).contains { _ in true } }
  }

  /// The lexicon; throws every error found in the files added.
  public func build() throws(LexiconErrors) -> Lexicon {
    guard errors.isEmpty else { throw LexiconErrors(errors: errors) }
    return Lexicon(entries: entries, schema: schema, table: table)
  }

  private mutating func add(_ row: LexiconRow) {
    let index = entries.count
    entries.append(
      LexiconEntry(
        lexicalClass: row.rule.lexicalClass, value: row.value, features: row.features, lemma: row.forms.first ?? ""
      )
    )
    let folded = row.forms.map(fold)
    for (index, spelling) in folded.enumerated() { declare(spelling, index, row) }
    for inflected in row.inflection.forms(of: folded) { insert(inflected.spelling, inflected.form, index) }
  }

  /// Two rows of one class may list the same spelling only if both say so with the flag `shared`.
  private mutating func declare(_ spelling: String, _ index: Int, _ row: LexiconRow) {
    let key = ListedForm(lexicalClass: row.rule.lexicalClass, spelling: spelling)
    if let other = listed.updateValue(row, forKey: key) {
      let form = row.forms[index]
      if other.file == row.file, other.line == row.line {
        listed[key] = other
        return fail(row, index, "'\(form)' twice in one row after folding")
      }
      if other.value == row.value, other.features == row.features {
        listed[key] = other
        return fail(row, index, "'\(form)' again; it stands in \(other.file):\(other.line)")
      }
      if row.features["shared"] == nil || other.features["shared"] == nil {
        fail(
          row, index,
          "'\(form)' has another reading in \(other.file):\(other.line); declare both with the feature 'shared'")
      }
    }
  }

  private mutating func fail(_ row: LexiconRow, _ index: Int, _ message: String) {
    errors.append(LexiconError(file: row.file, line: row.line, column: row.columns[index], message: message))
  }

  private mutating func insert(_ spelling: String, _ form: WordForm, _ entry: Int) {
    var spelling = spelling
    spelling.withUTF8 { words in
      // A phrase has single spaces between its words, and none around them, as a rule.
      var isSpaced = words.first == 0x20 || words.last == 0x20
      for index in words.indices.dropLast() where words[index] == 0x20 && words[index + 1] == 0x20 { isSpaced = true }
      if isSpaced {
        let words = Array(words.split(separator: 0x20).joined(separator: [0x20]))
        words.withUnsafeBufferPointer { if !$0.isEmpty { table.add($0, entry: Int32(entry), form: form) } }
      } else if !words.isEmpty {
        table.add(words, entry: Int32(entry), form: form)
      }
    }
  }

  private func fold(_ form: String) -> String {
    String(decoding: normalizer.normalizedBytes(Array(form.utf8)), as: UTF8.self)
  }
}
