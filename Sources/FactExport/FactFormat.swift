import CasualtyExtraction

/// A way to write results down.
///
/// A format has no state, so that documents can be written in parallel and joined in their order:
/// `opening`, then the documents with `separator` between those that have bytes at all, then `closing`.
public protocol FactFormat: Sendable {
  /// What stands before the first document, UTF-8.
  var opening: [UInt8] { get }
  /// What stands between two documents of which neither is empty, UTF-8.
  var separator: [UInt8] { get }
  /// What stands behind the last document, UTF-8.
  var closing: [UInt8] { get }
  /// Whether it writes what does not add up; for the others findings need not be looked for.
  var usesFindings: Bool { get }
  /// One document's result, UTF-8. O(facts).
  func bytes(of result: DocumentResult) -> [UInt8]
}

extension FactFormat {
  /// Nothing.
  public var opening: [UInt8] { [] }
  /// Nothing.
  public var separator: [UInt8] { [] }
  /// Nothing.
  public var closing: [UInt8] { [] }

  /// True: findings are written, or decide what is.
  public var usesFindings: Bool { true }

  /// The whole output for `results`, UTF-8.
  public func bytes(of results: some Sequence<DocumentResult>) -> [UInt8] {
    var bytes = opening
    var isFirst = true
    for result in results {
      let part = self.bytes(of: result)
      if part.isEmpty { continue }
      if !isFirst { bytes += separator }
      isFirst = false
      bytes += part
    }
    return bytes + closing
  }
}
