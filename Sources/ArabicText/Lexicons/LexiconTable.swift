/// A lexicon file: its name and its bytes.
public struct LexiconFile: Sendable {
  /// The file's name, as errors print it.
  public let name: String
  /// Its contents in bytes.
  let bytes: [UInt8]
  /// Whether it is built into the program, whose tests look for errors in it.
  package let isBuiltIn: Bool
  /// Its contents. O(length).
  public var contents: String { String(decoding: bytes, as: UTF8.self) }

  /// A file `name` with `contents`.
  public init(name: String, contents: String) { self.init(name: name, bytes: Array(contents.utf8)) }

  /// A file `name` with the valid UTF-8 `bytes`.
  init(name: String, bytes: [UInt8], isBuiltIn: Bool = false) {
    self.name = name
    self.bytes = bytes
    self.isBuiltIn = isBuiltIn
  }
}

/// What is wrong with a lexicon file, and where.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int
  /// What is wrong and what to do.
  public let message: String

  /// An error at `line` and `column` of `file`, both from 1.
  public init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `file:line:column: error: message`.
  public var description: String { "\(file):\(line):\(column): error: \(message)" }
}

/// All that is wrong with a set of lexicon files.
public struct LexiconErrors: Error, Sendable, CustomStringConvertible {
  /// The errors in file and line order; never empty.
  public let errors: [LexiconError]

  /// The errors of one loading; not empty.
  public init(errors: [LexiconError]) { self.errors = errors }

  /// One error a line.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}

/// One row of a word table with its place in the file.
final class LexiconRow: Sendable {
  let row: TableRow
  let rule: LexiconSchema.ClassRule
  let value: String
  let features: LexiconFeatures
  let inflection: Inflection
  /// The listed forms in the table: the lemma, then irregular plurals or stems.
  let forms: [Range<Int>]

  init(
    row: TableRow, rule: LexiconSchema.ClassRule, value: String, features: LexiconFeatures, inflection: Inflection,
    forms: [Range<Int>]
  ) {
    self.row = row
    self.rule = rule
    self.value = value
    self.features = features
    self.inflection = inflection
    self.forms = forms
  }

  /// An error at the form at `index`.
  func error(at index: Int, _ message: String) -> LexiconError {
    LexiconError(
      file: row.file, line: row.number, column: row.column(of: forms[index].lowerBound), message: message)
  }
}

/// Reads the rows of word tables:
/// `class <tab> value <tab> features <tab> inflection <tab> forms`, forms separated by `|`.
struct LexiconTableParser {
  let schema: LexiconSchema
  /// Whether what rows hold is checked; whether it can be read at all always is.
  let checks: Bool
  private(set) var errors: [LexiconError] = []
  /// Those of the row before: as a rule neighbours are alike.
  private var lastClass: (name: String, rule: LexiconSchema.ClassRule)?
  private var lastInflection = Inflection.fixed

  init(schema: LexiconSchema, checks: Bool) {
    self.schema = schema
    self.checks = checks
  }

  mutating func rows(of file: LexiconFile) -> [LexiconRow] {
    var rows: [LexiconRow] = []
    TableLines(file).forEachRow { if let row = row($0) { rows.append(row) } }
    return rows
  }

  private mutating func row(_ row: TableRow) -> LexiconRow? {
    func fail(_ offset: Int, _ message: String) {
      errors.append(
        LexiconError(file: row.file, line: row.number, column: row.column(of: offset), message: message))
    }
    let starts = row.cells.map(\.lowerBound)
    guard starts.count == 5 else {
      fail(starts[0], "\(starts.count) columns; a row has 5: class, value, features, inflection, forms")
      return nil
    }
    guard let (name, rule) = rule(of: row) else {
      let name = row.text(0)
      fail(
        starts[0], "unknown class '\(name)'; known are \(schema.classes.keys.sorted().joined(separator: ", "))")
      return nil
    }
    let value = row.text(1)
    let features = features(row, rule, name) { fail(starts[2], $0) }
    if checks { check(value, features, rule, name) { fail(starts[$0], $1) } }
    guard let inflection = inflection(of: row) else {
      let known = Inflection.allCases.map(\.rawValue).joined(separator: ", ")
      fail(starts[3], "unknown inflection '\(row.text(3))'; known are \(known)")
      return nil
    }
    let forms = row.parts(4, at: 0x7C)
    if checks {
      for form in forms where !row.withBytes(in: form, Self.isPlain) {
        if let problem = Self.problem(of: row.text(in: form)) { fail(form.lowerBound, problem) }
      }
      if let problem = inflection.problem(of: forms.map(row.text)) { fail(starts[4], problem) }
    }
    return LexiconRow(row: row, rule: rule, value: value, features: features, inflection: inflection, forms: forms)
  }

  private mutating func rule(of row: TableRow) -> (name: String, rule: LexiconSchema.ClassRule)? {
    if let lastClass, row.holds(0, lastClass.name) { return lastClass }
    let name = row.text(0)
    guard let rule = schema.classes[name] else { return nil }
    lastClass = (name, rule)
    return lastClass
  }

  private mutating func inflection(of row: TableRow) -> Inflection? {
    if row.holds(3, lastInflection.rawValue) { return lastInflection }
    guard let inflection = Inflection(rawValue: row.text(3)) else { return nil }
    lastInflection = inflection
    return inflection
  }

  /// Checks the value of a row of class `name` and that it has the features it needs.
  private func check(
    _ value: String, _ features: LexiconFeatures, _ rule: LexiconSchema.ClassRule, _ name: String,
    fail: (_ cell: Int, _ message: String) -> Void
  ) {
    if !rule.values.isEmpty, !rule.values.contains(value) {
      fail(1, "unknown value '\(value)' for \(name); known are \(rule.values.joined(separator: ", "))")
    }
    if let kind = rule.value, !kind.accepts(value) { fail(1, "'\(value)' is not \(kind.demand)") }
    for needed in rule.requires where features[needed] == nil { fail(2, "\(name) needs the feature '\(needed)'") }
  }

  /// The features of a row of class `name`.
  private func features(
    _ row: TableRow, _ rule: LexiconSchema.ClassRule, _ name: String, fail: (String) -> Void
  ) -> LexiconFeatures {
    var features = LexiconFeatures()
    // As a rule there are none.
    if row.holds(2, "-") { return features }
    for part in row.parts(2, at: 0x2C) {
      let length = row.withBytes(in: part) { $0.firstIndex(of: 0x3D) ?? $0.count }
      let name = row.text(in: part.lowerBound..<(part.lowerBound + length))
      if part.isEmpty || length == part.count && name == "-" { continue }
      let value = row.text(in: min(part.lowerBound + length + 1, part.upperBound)..<part.upperBound)
      if checks { check(name, value, rule, of: row, fail: fail) }
      if !features.insert(name, value) { fail("feature '\(name)' twice") }
    }
    return features
  }

  /// Checks the feature `name` with `value` of a row.
  private func check(
    _ name: String, _ value: String, _ rule: LexiconSchema.ClassRule, of row: TableRow, fail: (String) -> Void
  ) {
    if let allowed = rule.features[name] {
      if !allowed.isEmpty, !allowed.contains(value) {
        fail("unknown value '\(value)' of feature '\(name)'; known are \(allowed.joined(separator: ", "))")
      }
    } else {
      fail("unknown feature '\(name)' for \(row.text(0))")
    }
    if let kind = rule.kinds[name], !kind.accepts(value) {
      fail("'\(value)' of feature '\(name)' is not \(kind.demand)")
    }
  }

  /// Whether `form` is of plain Arabic letters with single spaces between them, as nearly all are: nothing is wrong with it.
  private static func isPlain(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    var isBehindSpace = true
    var index = 0
    while index < form.count {
      if form[index] == 0x20 {
        if isBehindSpace { return false }
        isBehindSpace = true
        index += 1
        continue
      }
      guard index + 1 < form.count else { return false }
      // U+0621 to U+063A, U+0641 to U+064A.
      switch (form[index], form[index + 1]) {
      case (0xD8, 0xA1...0xBA), (0xD9, 0x81...0x8A): break
      default: return false
      }
      isBehindSpace = false
      index += 2
    }
    return !isBehindSpace
  }

  /// What is wrong with the spelling of a listed form, nil if nothing is.
  static func problem(of form: String) -> String? {
    if form.isEmpty { return "empty form" }
    if hasStraySpace(form.utf8) { return "stray space in '\(form)'" }
    for scalar in form.unicodeScalars {
      switch scalar.value {
      case 0xFB50...0xFDFF, 0xFE70...0xFEFF: return "presentation form in '\(form)'; write plain letters"
      case 0x640: return "tatweel in '\(form)'; write it without"
      case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return "invisible character in '\(form)'"
      default:
        if scalar != " ", !scalar.properties.isAlphabetic, scalar.properties.generalCategory != .nonspacingMark {
          return "'\(scalar)' in '\(form)'; forms are letters and spaces"
        }
      }
    }
    return nil
  }

  /// Whether a space stands at an end or beside another.
  private static func hasStraySpace(_ form: String.UTF8View) -> Bool {
    var isBehindSpace = true
    for byte in form {
      if byte == 0x20, isBehindSpace { return true }
      isBehindSpace = byte == 0x20
    }
    return isBehindSpace
  }
}
