import CasualtyExtraction

extension JSONWriter {
  /// A finding with its message in `language`; `document` comes first where it is given.
  public mutating func value(_ finding: Finding, language: MessageLanguage = .english, document: String? = nil) {
    beginObject()
    if let document { member("document", document) }
    member("kind", finding.kind.rawValue)
    member("severity", finding.severity.rawValue)
    member("facts", finding.facts)
    member("expected", finding.expected)
    member("actual", finding.actual)
    member("message", finding.message[language])
    key("evidence")
    value(finding.evidence)
    endObject()
  }
}
