/// A lexicon file: its name and its bytes.
public struct LexiconFile: Sendable {
  /// The file's name, as errors print it.
  public let name: String
  /// Its contents in bytes.
  let bytes: [UInt8]
  /// Its contents. O(length).
  public var contents: String { String(decoding: bytes, as: UTF8.self) }

  /// A file `name` with `contents`.
  public init(name: String, contents: String) { self.init(name: name, bytes: Array(contents.utf8)) }

  /// A file `name` with the valid UTF-8 `bytes`.
  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
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
  private(set) var errors: [LexiconError] = []

  init(schema: LexiconSchema) { self.schema = schema }

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
    let name = row.text(0)
    guard let rule = schema.classes[name] else {
      fail(
        starts[0], "unknown class '\(name)'; known are \(schema.classes.keys.sorted().joined(separator: ", "))")
      return nil
    }
    let value = row.text(1)
    if !rule.values.isEmpty, !rule.values.contains(value) {
      fail(starts[1], "unknown value '\(value)' for \(name); known are \(rule.values.joined(separator: ", "))")
    }
    if let kind = rule.value, !kind.accepts(value) { fail(starts[1], "'\(value)' is not \(kind.demand)") }
    let features = features(row, rule, name) { fail(starts[2], $0) }
    for needed in rule.requires where features[needed] == nil {
      fail(starts[2], "\(name) needs the feature '\(needed)'")
    }
    guard let inflection = Inflection(rawValue: row.text(3)) else {
      let known = Inflection.allCases.map(\.rawValue).joined(separator: ", ")
      fail(starts[3], "unknown inflection '\(row.text(3))'; known are \(known)")
      return nil
    }
    let forms = row.parts(4, at: 0x7C)
    for form in forms where !row.withBytes(in: form, Self.isPlain) {
      if let problem = Self.problem(of: row.text(in: form)) { fail(form.lowerBound, problem) }
    }
    if let problem = inflection.problem(of: forms.map(row.text)) { fail(starts[4], problem) }
    return LexiconRow(row: row, rule: rule, value: value, features: features, inflection: inflection, forms: forms)
  }

  /// The features of a row of class `name`.
  private func features(
    _ row: TableRow, _ rule: LexiconSchema.ClassRule, _ name: String, fail: (String) -> Void
  ) -> LexiconFeatures {
    var features = LexiconFeatures()
    // As a rule there are none.
    if row.holds(2, "-") { return features }
    for part in row.text(2).split(separator: ",") where part != "-" {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let value = pair.count > 1 ? pair[1] : ""
      if let allowed = rule.features[pair[0]] {
        if !allowed.isEmpty, !allowed.contains(value) {
          fail("unknown value '\(value)' of feature '\(pair[0])'; known are \(allowed.joined(separator: ", "))")
        }
      } else {
        fail("unknown feature '\(pair[0])' for \(name)")
      }
      if let kind = rule.kinds[pair[0]], !kind.accepts(value) {
        fail("'\(value)' of feature '\(pair[0])' is not \(kind.demand)")
      }
      if !features.insert(pair[0], value) { fail("feature '\(pair[0])' twice") }
    }
    return features
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
