/// A lexicon file: its name and its bytes.
public struct LexiconFile: Sendable {
  /// The file's name, as errors print it.
  public let name: String
  /// Its contents, UTF-8.
  public let contents: String

  /// A file `name` with `contents`.
  public init(name: String, contents: String) {
    self.name = name
    self.contents = contents
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
struct LexiconRow {
  let file: String
  let line: Int
  let rule: LexiconSchema.ClassRule
  let value: String
  let features: [String: String]
  let inflection: Inflection
  /// The listed forms: the lemma, then irregular plurals or stems.
  let forms: [String]
  /// Where each form begins in its line, from 1.
  let columns: [Int]
}

/// Reads the rows of word tables:
/// `class <tab> value <tab> features <tab> inflection <tab> forms`, forms separated by `|`.
struct LexiconTableParser {
  let schema: LexiconSchema
  private(set) var errors: [LexiconError] = []

  init(schema: LexiconSchema) { self.schema = schema }

  mutating func rows(of file: LexiconFile) -> [LexiconRow] {
    var rows: [LexiconRow] = []
    var number = 0
    for line in file.contents.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      guard !line.isEmpty, line.first != "#" else { continue }
      if let row = row(String(line), file.name, number) { rows.append(row) }
    }
    return rows
  }

  private mutating func row(_ line: String, _ file: String, _ number: Int) -> LexiconRow? {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    var columns: [Int] = []
    var column = 1
    for cell in cells {
      columns.append(column)
      column += cell.count + 1
    }
    func fail(_ cell: Int, _ message: String) {
      errors.append(
        LexiconError(file: file, line: number, column: columns[min(cell, columns.count - 1)], message: message))
    }
    guard cells.count == 5 else {
      fail(0, "\(cells.count) columns; a row has 5: class, value, features, inflection, forms")
      return nil
    }
    guard let rule = schema.classes[cells[0]] else {
      fail(0, "unknown class '\(cells[0])'; known are \(schema.classes.keys.sorted().joined(separator: ", "))")
      return nil
    }
    if !rule.values.isEmpty, !rule.values.contains(cells[1]) {
      fail(1, "unknown value '\(cells[1])' for \(cells[0]); known are \(rule.values.joined(separator: ", "))")
    }
    var features: [String: String] = [:]
    for part in cells[2].split(separator: ",").map(String.init) where part != "-" {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let value = pair.count > 1 ? pair[1] : ""
      if let allowed = rule.features[pair[0]] {
        if !allowed.isEmpty, !allowed.contains(value) {
          fail(2, "unknown value '\(value)' of feature '\(pair[0])'; known are \(allowed.joined(separator: ", "))")
        }
      } else {
        fail(2, "unknown feature '\(pair[0])' for \(cells[0])")
      }
      if features.updateValue(value, forKey: pair[0]) != nil { fail(2, "feature '\(pair[0])' twice") }
    }
    guard let inflection = Inflection(rawValue: cells[3]) else {
      let known = Inflection.allCases.map(\.rawValue).joined(separator: ", ")
      fail(3, "unknown inflection '\(cells[3])'; known are \(known)")
      return nil
    }
    let forms = cells[4].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    column = columns[4]
    columns = []
    for (index, form) in forms.enumerated() {
      columns.append(column)
      column += form.count + 1
      if let problem = Self.problem(of: form) { fail(index, problem) }
    }
    return LexiconRow(
      file: file, line: number, rule: rule, value: cells[1], features: features, inflection: inflection, forms: forms,
      columns: columns
    )
  }

  /// What is wrong with the spelling of a listed form, nil if nothing is.
  static func problem(of form: String) -> String? {
    if form.isEmpty { return "empty form" }
    if form.first == " " || form.last == " " || form.contains("  ") { return "stray space in '\(form)'" }
    for scalar in form.unicodeScalars {
      switch scalar.value {
      case 0xFB50...0xFDFF, 0xFE70...0xFEFF: return "presentation form in '\(form)'; write plain letters"
      case 0x640: return "tatweel in '\(form)'; write it without"
      case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: return "invisible character in '\(form)'"
      default: continue
      }
    }
    return nil
  }
}
