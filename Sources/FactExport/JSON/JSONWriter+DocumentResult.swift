import CasualtyExtraction

extension JSONWriter {
  /// A document's report, facts and findings, messages in `language`.
  public mutating func value(_ result: DocumentResult, language: MessageLanguage = .english) {
    beginObject()
    key("report")
    value(result.report)
    key("facts")
    beginArray()
    for fact in result.facts { value(fact) }
    endArray()
    key("findings")
    beginArray()
    for finding in result.findings { value(finding, language: language) }
    endArray()
    endObject()
  }

  private mutating func value(_ report: Report) {
    beginObject()
    member("document", report.document)
    member("date", report.date)
    member("source", report.source)
    key("period")
    value(report.period)
    endObject()
  }
}
