import ArabicText
import ArgumentParser
import CasualtyExtraction

/// The way of every subcommand that turns documents into output: read, transform in parallel, write in order.
///
/// At most a batch of documents is held at a time, whatever the inputs' size.
struct DocumentRun {
  private static let batchDocuments = 256
  private static let batchBytes = 1 << 22

  let inputs: [Input]
  let date: CivilDate?
  let output: String?
  /// What stands before the first document, between two and behind the last.
  var frame = Frame()

  /// What stands around the documents.
  struct Frame {
    var opening: [UInt8] = []
    var separator: [UInt8] = []
    var closing: [UInt8] = []
    /// Whether a line break goes before a document where the one before it ends without.
    var separatesLines = false
  }

  /// Writes `transform` of every document; exits with 1 if an input could not be read or the output not written.
  func run(_ transform: @escaping @Sendable (Document, InputFormat) -> [UInt8]) async throws {
    try await run(transform) { $0 }
  }

  /// Writes the `bytes` of `transform` of every document, which `bytes` sees one by one, in order; then those of `end`.
  func run<Part: Sendable>(
    _ transform: @escaping @Sendable (Document, InputFormat) -> Part, bytes: (Part) throws -> [UInt8],
    end: () -> [UInt8] = { [] }
  ) async throws {
    restoreBrokenPipeSignal()
    var reader = DocumentReader(date: date)
    do {
      let writer = try OutputWriter(output)
      try writer.write(frame.opening)
      var batch: [(Document, InputFormat)] = []
      var size = 0
      var written = 0
      var isMidLine = false
      try await reader.forEachDocument(of: inputs) { document, format in
        batch.append((document, format))
        size += document.text.utf8.count
        guard batch.count >= Self.batchDocuments || size >= Self.batchBytes else { return }
        try await write(batch, to: writer, &written, &isMidLine, transform, bytes)
        batch = []
        size = 0
      }
      try await write(batch, to: writer, &written, &isMidLine, transform, bytes)
      try writer.write(end())
      try writer.write(frame.closing)
      // An existing file is not replaced by nothing because no input could be read.
      if written == 0, reader.problems.count > 0, output != nil { writer.discard() } else { try writer.commit() }
    } catch let error as SystemError {
      reader.problems.add("cannot write \(output ?? "standard output"): \(error)")
    }
    if reader.problems.count > 0 { throw ExitCode(1) }
  }

  private func write<Part: Sendable>(
    _ batch: [(Document, InputFormat)], to writer: OutputWriter, _ written: inout Int, _ isMidLine: inout Bool,
    _ transform: @escaping @Sendable (Document, InputFormat) -> Part, _ bytes: (Part) throws -> [UInt8]
  ) async throws {
    for result in await parallelMap(batch, { transform($0.0, $0.1) }) {
      let part = try bytes(result)
      if written > 0 { try writer.write(frame.separator) }
      if frame.separatesLines, isMidLine, !part.isEmpty { try writer.write([0x0A]) }
      try writer.write(part)
      if let last = part.last { isMidLine = last != 0x0A }
      written += 1
    }
    try writer.flush()
  }
}

/// `transform` of every element, in order, on as many threads as the machine has.
func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  guard elements.count > 1 else { return elements.map(transform) }
  return await withTaskGroup(of: (Int, Result).self) { group in
    for (index, element) in elements.enumerated() { group.addTask { (index, transform(element)) } }
    var results = [Result?](repeating: nil, count: elements.count)
    for await (index, result) in group { results[index] = result }
    return results.compactMap(\.self)
  }
}
