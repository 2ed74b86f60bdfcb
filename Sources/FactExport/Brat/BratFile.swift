import CasualtyExtraction

/// One `.ann` file, line by line.
struct BratFile {
  /// What was written so far, UTF-8.
  private(set) var bytes: [UInt8] = []
  private var text: CodePointText
  private var marks = 0
  private var attributes = 0
  private var relations = 0
  private var normalizations = 0
  private var notes = 0

  init(_ text: CodePointText) { self.text = text }

  /// Marks the words of `evidence`; gives the mark's number.
  ///
  /// A mark that runs over a line break is written as one fragment a line, as brat wants it.
  mutating func mark(_ type: String, _ evidence: Evidence) -> Int {
    marks += 1
    var words = text.slice(evidence.start, evidence.end)
    if words.isEmpty { words = evidence.text }
    let fragments = Self.fragments(of: words, from: evidence.start)
    let ranges = fragments.map { "\($0.start) \($0.end)" }.joined(separator: ";")
    line("T\(marks)\t\(type) \(ranges)\t\(fragments.map(\.text).joined(separator: " "))")
    return marks
  }

  /// Gives a mark an attribute.
  mutating func attribute(_ name: String, of mark: Int, _ value: String) {
    attributes += 1
    line("A\(attributes)\t\(name) T\(mark) \(value)")
  }

  /// Ties a mark to an entry of the gazetteer.
  mutating func normalization(of mark: Int, _ id: String, _ name: String) {
    normalizations += 1
    line("N\(normalizations)\tReference T\(mark) Gazetteer:\(Self.oneLine(id))\t\(Self.oneLine(name))")
  }

  /// Ties two marks.
  mutating func relation(_ name: String, _ mark: Int, _ other: Int) {
    relations += 1
    line("R\(relations)\t\(name) Arg1:T\(mark) Arg2:T\(other)")
  }

  /// Says something about a mark.
  mutating func note(on mark: Int, _ words: String) {
    notes += 1
    line("#\(notes)\tAnnotatorNotes T\(mark)\t\(Self.oneLine(words))")
  }

  private mutating func line(_ line: String) {
    bytes += line.utf8
    bytes.append(0x0A)
  }

  /// Whether a scalar ends a line for brat, which is written in Python.
  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { line.append(endsLine(scalar) || scalar == "\t" ? " " : scalar) }
    return String(line)
  }

  private static func fragments(of words: String, from start: Int) -> [(start: Int, end: Int, text: String)] {
    var fragments: [(start: Int, end: Int, text: String)] = []
    var current = String.UnicodeScalarView()
    var offset = start
    for scalar in words.unicodeScalars {
      if endsLine(scalar) {
        if !current.isEmpty { fragments.append((offset - current.count, offset, String(current))) }
        current = String.UnicodeScalarView()
      } else {
        current.append(scalar)
      }
      offset += 1
    }
    if !current.isEmpty { fragments.append((offset - current.count, offset, String(current))) }
    return fragments
  }
}
