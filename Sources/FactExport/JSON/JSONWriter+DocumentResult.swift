import CasualtyExtraction

extension JSONWriter {
  /// A document's report, facts and findings.
  public mutating func value(_ result: DocumentResult) {
    beginObject()
    key("report")
    value(result.report)
    key("facts")
    beginArray()
    for fact in result.facts { value(fact) }
    endArray()
    key("findings")
    beginArray()
    for finding in result.findings { value(finding) }
    endArray()
    endObject()
  }

  private mutating func value(_ report: Report) {
    beginObject()
    member("document", report.document)
    member("date", report.date?.description)
    member("source", report.source)
    key("period")
    value(report.period)
    endObject()
  }

  private mutating func value(_ finding: Finding) {
    beginObject()
    member("kind", finding.kind.rawValue)
    member("facts", finding.facts)
    member("expected", finding.expected)
    member("actual", finding.actual)
    member("message", finding.message)
    key("evidence")
    value(finding.evidence)
    endObject()
  }
}
