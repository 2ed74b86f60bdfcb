import CSchemas

/// The published JSON Schema (draft 2020-12) of the JSON outputs; its source is `Sources/CSchemas/Schemas/casualty-facts.schema.json`.
public enum FactSchema: String, Sendable, CaseIterable {
  /// A line of JSON Lines.
  case fact
  /// The object that ``DocumentsJSONWriter`` writes.
  case documents
  /// A line of ``FindingJSONWriter``.
  case finding
  /// A line of spans, one ``AnnotationSpan``.
  case span

  /// The schema: always the same definitions, its root the one of this output.
  public var json: String {
    let bytes = UnsafeBufferPointer(start: cschemas_bytes(), count: cschemas_size())
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    // The root's reference is the file's only line that is indented by two and begins so.
    return lines.map { $0.hasPrefix(Self.rootKey) ? Self.rootKey + definition + "\"," : $0 }.joined(separator: "\n")
  }

  private static let rootKey: Substring = "  \"$ref\": \"#/$defs/"

  private var definition: Substring { self == .finding ? "finding_line" : Substring(rawValue) }
}
