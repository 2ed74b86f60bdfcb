/// Puts a lexicon together from tables and from entries made by code (a gazetteer's rows).
public struct LexiconBuilder: Sendable {
  private let schema: LexiconSchema
  private var entries: [LexiconEntry] = []
  private var table = FormTable()
  /// The words at the ends and beginnings of lines, which are spellings, not readings.
  private(set) var lineWords = LineWords()
  private var errors: [LexiconError] = []
  private var listed = ListedForms()
  /// The folded forms of the row that is being added, and what inflection makes of them.
  private var forms = InflectedForms()

  /// Whether rows are checked.
  private let checks: Bool

  /// An empty builder for rows that `schema` allows.
  public init(schema: LexiconSchema) { self.init(schema: schema, checks: true) }

  /// An empty builder that leaves rows unchecked without `checks`: those that are built in were checked before.
  package init(schema: LexiconSchema, checks: Bool) {
    self.schema = schema
    self.checks = checks
  }

  /// How many entries were added.
  package var count: Int { entries.count }

  /// Adds the word table `file`; what is wrong with it is told by ``build()``.
  public mutating func add(_ file: LexiconFile) { add([file]) }

  /// Adds the word tables `files`. All are read before the first word is folded: what folds is made meanwhile where
  /// another thread began to.
  package mutating func add(_ files: [LexiconFile]) {
    let read = files.map { file in
      var parser = LexiconTableParser(schema: schema, checks: checks)
      return (rows: parser.rows(of: file), errors: parser.errors)
    }
    let normalizer = Normalizer(.matching)
    for file in read {
      let before = errors.count
      add(file.rows, normalizer)
      errors += file.errors
      errors[before...].sort { ($0.line, $0.column) < ($1.line, $1.column) }
    }
  }

  /// Adds an entry under `forms` (natural spelling, phrases allowed) as they are, without inflection.
  public mutating func add(_ entry: LexiconEntry, forms: [String]) {
    add(entry, forms: forms.map { Array($0.utf8)[...] })
  }

  /// Adds an entry under the UTF-8 of `forms`, as ``add(_:forms:)-(_,[String])``.
  private mutating func add(_ entry: LexiconEntry, forms: [ArraySlice<UInt8>]) {
    let index = entries.count
    let normalizer = Normalizer(.matching)
    entries.append(entry)
    for form in forms {
      self.forms.removeAll()
      insert(self.forms.fold(form, normalizer), [], index)
    }
  }

  /// Whether a row added so far generates the single word `form`, spelled naturally.
  public func knows(_ form: String) -> Bool { knows(Array(form.utf8)[...]) }

  /// Whether a row added so far generates the single word with the UTF-8 `form`.
  private func knows(_ form: ArraySlice<UInt8>) -> Bool {
    var forms = InflectedForms()
    let word = forms.fold(form, Normalizer(.matching))
    return forms.withBytes(word) { knows(folded: $0) }
  }

  /// Whether a row added so far generates the single folded word `spelling`.
  package func knows(folded spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    table.hasSense(spelling) { _, _ in true }
  }

  /// The lexicon; throws every error found in the files added.
  public func build() throws(LexiconErrors) -> Lexicon { try build(names: nil) }

  /// As ``build()``, with the entries of `names` behind those of the rows.
  package consuming func build(names: NamedEntries?) throws(LexiconErrors) -> Lexicon {
    guard errors.isEmpty else { throw LexiconErrors(errors: errors) }
    if let names { table.add(names.names, firstEntry: entries.count) }
    return Lexicon(entries: entries, names: names, schema: schema, table: table, lineWords: lineWords)
  }

  /// Adds the rows of a table, whose forms are folded in one go.
  private mutating func add(_ rows: [LexiconRow], _ normalizer: Normalizer) {
    var source: [UInt8] = []
    for row in rows {
      row.row.withBytes(in: row.row.cells[4]) { source.append(contentsOf: $0) }
      source.append(Self.rowEnd)
    }
    let folded = normalizer.normalizedBytes(source)
    var start = 0
    for row in rows {
      let end = folded[start...].firstIndex(of: Self.rowEnd) ?? folded.count
      folded.withUnsafeBufferPointer { add(row, folded: UnsafeBufferPointer(rebasing: $0[start..<end])) }
      start = min(end + 1, folded.count)
    }
  }

  /// What parts rows while they are folded, and the forms of a row; folding leaves both alone.
  private static let rowEnd: UInt8 = 0x0A
  private static let separator: UInt8 = 0x7C

  /// Adds a row with its listed forms, folded.
  private mutating func add(_ row: LexiconRow, folded listed: UnsafeBufferPointer<UInt8>) {
    let index = entries.count
    entries.append(
      LexiconEntry(row.rule.lexicalClass, row.value, row.features, row.row.text(in: row.forms[0]))
    )
    if row.inflection == .fixed, !checks, !row.rule.lexicalClass.isOfLines {
      for form in listed.split(separator: Self.separator) {
        table.add(words: UnsafeBufferPointer(rebasing: form), entry: Int32(clamping: index), form: [])
      }
      return
    }
    forms.removeAll()
    let folded = forms.split(listed, at: Self.separator)
    if checks {
      for (index, spelling) in folded.enumerated() where index < row.forms.count { declare(spelling, index, row) }
    }
    guard !row.rule.lexicalClass.isOfLines else { return list(folded, row) }
    row.inflection.inflect(folded, into: &forms)
    for form in forms.forms { insert(form.spelling, form.form, index) }
  }

  /// Takes the words of a row of `line.end` or `line.start`.
  private mutating func list(_ spellings: [Range<Int>], _ row: LexiconRow) {
    for (index, spelling) in spellings.enumerated() {
      forms.withBytes(spelling) { word in
        if word.contains(0x20) {
          return errors.append(row.error(at: index, "two words; a line's words are asked for one by one"))
        }
        lineWords.add(word, row.rule.lexicalClass)
      }
    }
  }

  /// Two rows of one class may list the same spelling only if both say so with the flag `shared`.
  private mutating func declare(_ spelling: Range<Int>, _ index: Int, _ row: LexiconRow) {
    let forms = forms
    guard let other = forms.withBytes(spelling, { listed.row($0, row.rule.lexicalClass) }) else {
      return forms.withBytes(spelling) { listed.note($0, row) }
    }
    let form = row.row.text(in: row.forms[index])
    let place = "\(other.row.file):\(other.row.number)"
    if other.row.file == row.row.file, other.row.number == row.row.number {
      errors.append(row.error(at: index, "'\(form)' twice in one row after folding"))
      return
    }
    if other.value == row.value, other.features == row.features {
      errors.append(row.error(at: index, "'\(form)' again; it stands in \(place)"))
      return
    }
    if row.features["shared"] == nil || other.features["shared"] == nil {
      errors.append(
        row.error(
          at: index, "'\(form)' has another reading in \(place); declare both with the feature 'shared'"))
    }
    forms.withBytes(spelling) { listed.note($0, row) }
  }

  private mutating func insert(_ spelling: Range<Int>, _ form: WordForm, _ entry: Int) {
    let forms = forms
    forms.withBytes(spelling) { table.add(words: $0, entry: Int32(entry), form: form) }
  }
}
