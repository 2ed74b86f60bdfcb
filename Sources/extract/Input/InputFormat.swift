import ArgumentParser

/// How an input is written.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
  /// The whole input is one document.
  case text
  /// Each line is a document: `{"id", "text", …}`.
  case jsonl
  /// Each line is a document: its text, named after the input and the line's number.
  case lines

  /// The format that a file's extension tells.
  init(path: String) {
    let path = path.lowercased()
    self = path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") ? .jsonl : .text
  }
}
