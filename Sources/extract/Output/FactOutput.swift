import ArgumentParser
import FactExport

/// Where the facts of a run go: one stream, or a folder with files for each document.
struct FactOutput {
  /// The writer of the format.
  let format: any FactFormat
  private let isBrat: Bool
  private var folder: BratFolder?
  private var documents = 0

  /// The output that `options` ask for at `path`; exits with 1 if its folder cannot be made.
  init(_ options: FormatOptions, path: String?, format: any FactFormat) throws {
    self.format = format
    isBrat = options.format(forOutput: path) == .brat
    if isBrat, let path, BratFolder.isFolder(path) { folder = try BratFolder(path) }
  }

  /// Whether the output is a folder rather than one stream.
  var isFolder: Bool { folder != nil }

  /// What the stream gets for a document whose facts are `bytes`.
  mutating func add(_ bytes: [UInt8], document: String, text: String) throws -> [UInt8] {
    if folder != nil {
      try folder?.add(document, text: text, annotations: bytes)
      return []
    }
    documents += 1
    if isBrat, documents > 1 {
      ProblemLog.tell("brat has a file for each document: name a folder, as in -o annotations/")
      throw ExitCode(64)
    }
    return bytes
  }
}
