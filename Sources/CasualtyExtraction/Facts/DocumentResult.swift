import ArabicText

/// A text to read.
public struct Document: Sendable {
  /// The document's name; fact ids begin with it.
  public var name: String
  /// The text.
  public var text: String
  /// The day of the report, if known: relative dates hang on it.
  public var date: CivilDate?
  /// Who reports, as an organisation id, if known from outside the text.
  public var source: String?

  /// A document.
  public init(name: String, text: String, date: CivilDate? = nil, source: String? = nil) {
    self.name = name
    self.text = text
    self.date = date
    self.source = source
  }
}

/// All that was read in a document.
public struct DocumentResult: Sendable {
  /// What holds for the whole.
  public var report: Report
  /// The facts in text order.
  public var facts: [Fact]
  /// What does not add up.
  public var findings: [Finding]
  /// The document's text, as given.
  public var text: String
  /// The sentences of ``text`` in order, which ``Evidence/sentence`` counts.
  public var sentences: [TextRange<Source>]

  /// A result; without `text` and `sentences`, formats quote nothing but the evidence.
  public init(
    report: Report, facts: [Fact], findings: [Finding], text: String = "", sentences: [TextRange<Source>] = []
  ) {
    self.report = report
    self.facts = facts
    self.findings = findings
    self.text = text
    self.sentences = sentences
  }

  /// The words of sentence `index`, empty if there is none. O(length of the sentence).
  public func sentence(_ index: Int) -> String {
    guard sentences.indices.contains(index) else { return "" }
    let bytes = text.utf8
    let range = sentences[index]
    guard
      let start = bytes.index(bytes.startIndex, offsetBy: max(0, range.start), limitedBy: bytes.endIndex),
      let end = bytes.index(start, offsetBy: max(0, range.end - range.start), limitedBy: bytes.endIndex)
    else { return "" }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// What holds for a whole document.
public struct Report: Hashable, Sendable {
  /// The document's name.
  public var document: String
  /// The report's day, given or said.
  public var date: CivilDate?
  /// Who reports.
  public var source: String?
  /// The reporting period, if there is one.
  public var period: Period?
}
