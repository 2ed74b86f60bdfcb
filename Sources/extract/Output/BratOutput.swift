import ArgumentParser
import CasualtyExtraction

/// Sees to it that brat gets a file for each document: in a folder, or in one stream for one document.
struct BratOutput {
  private let isBrat: Bool
  private var folder: BratFolder?
  private var documents = 0

  /// The output that `options` ask for at `path`; exits with 1 if its folder cannot be made.
  init(_ options: FormatOptions, path: String?) throws {
    isBrat = options.format(forOutput: path) == .brat
    if isBrat, let path, BratFolder.isFolder(path) { folder = try BratFolder(path) }
  }

  /// Whether the output is a folder rather than one stream.
  var isFolder: Bool { folder != nil }

  /// What the stream gets of `bytes`, which are the facts of `document` in any format.
  mutating func add(_ bytes: [UInt8], of document: Document) throws -> [UInt8] {
    guard isBrat else { return bytes }
    if folder != nil {
      try folder?.add(document.name, text: document.text, annotations: bytes)
      return []
    }
    documents += 1
    if documents > 1 {
      ProblemLog.tell("brat has a file for each document: name a folder, as in -o annotations/")
      throw ExitCode(64)
    }
    return bytes
  }
}
