import CasualtyExtraction

/// One JSON object, `{"documents": [{"report", "facts", "findings"}]}`, with a line for each document.
public struct DocumentsJSONWriter: FactFormat {
  /// The language of the findings' messages.
  public var language: MessageLanguage

  /// A format with messages in `language`.
  public init(language: MessageLanguage = .english) { self.language = language }

  /// The head of the object.
  public var opening: [UInt8] { Array("{\"documents\": [\n".utf8) }
  /// A comma and a new line.
  public var separator: [UInt8] { Array(",\n".utf8) }
  /// The end of the object.
  public var closing: [UInt8] { Array("\n]}\n".utf8) }

  /// The report, facts and findings of `result` as one object.
  public func bytes(of result: DocumentResult) -> [UInt8] {
    var json = JSONWriter(capacity: 256 + result.facts.count * 1024)
    json.value(result, language: language)
    return json.bytes
  }
}
