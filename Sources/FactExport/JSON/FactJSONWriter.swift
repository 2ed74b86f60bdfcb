import CasualtyExtraction

/// JSON Lines: one fact a line, in text order; reports and findings are left out.
public struct FactJSONWriter: FactFormat {
  /// The format; it has no options.
  public init() {}

  /// False: findings are left out.
  public var usesFindings: Bool { false }

  /// The facts of `result`, each on a line of its own.
  public func bytes(of result: DocumentResult) -> [UInt8] {
    var json = JSONWriter(capacity: result.facts.count * 1024)
    // In place: a copy of a fact counts a reference for each of its parts.
    result.facts.withUnsafeBufferPointer { facts in
      for index in facts.indices {
        json.value(facts[index])
        json.endLine()
      }
    }
    return json.bytes
  }
}
