import ArgumentParser

/// How an input is written.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
  /// The whole input is one document.
  case text
  /// Each line is a document.
  case jsonl

  /// The format that a file's extension tells.
  init(path: String) {
    let path = path.lowercased()
    self = path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") ? .jsonl : .text
  }
}
