import CasualtyExtraction

/// JSON Lines: one finding a line, its document first.
public struct FindingJSONWriter: FactFormat {
  /// The language of the messages.
  public var language: MessageLanguage

  /// A format with messages in `language`.
  public init(language: MessageLanguage = .english) { self.language = language }

  /// The findings of `result`, each on a line of its own.
  public func bytes(of result: DocumentResult) -> [UInt8] {
    var json = JSONWriter()
    for finding in result.findings {
      json.value(finding, language: language, document: result.report.document)
      json.endLine()
    }
    return json.bytes
  }
}
