import ArgumentParser
import CasualtyExtraction

/// The way of every subcommand that turns documents into output: read, transform in parallel, write in order.
///
/// Each document is read and transformed for itself, so its output does not depend on the others, their order or the
/// number of jobs. Memory does not grow with the inputs.
struct DocumentRun {
  let input: InputOptions
  let dates: DocumentDates
  let output: String?
  /// What stands before the first document, between two and behind the last.
  var frame = Frame()

  /// What stands around the documents.
  struct Frame {
    var opening: [UInt8] = []
    var separator: [UInt8] = []
    var closing: [UInt8] = []
    /// Where a record of the documents' output ends.
    var recordEnd = RecordEnd.line
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
    let watch = Interruption.watch()
    defer { withExtendedLifetime(watch) {} }
    let parser = DocumentParser(
      decoder: SourceDecoder(forced: input.textEncoding, faults: input.invalidUTF8), dates: dates)
    let work = OrderedWork<DocumentSource.Chunk, ChunkResult<Part>>(
      jobs: input.jobCount, cores: Environment.cores
    ) { chunk in
      ChunkResult(chunk, parser, transform)
    }
    var source = DocumentSource(input.walk, encoding: parser.decoder.forced)
    var problems = ProblemLog()
    var progress = makeProgress()
    do {
      let writer = try OutputWriter(output, recordEnd: frame.recordEnd)
      try writer.write(frame.opening)
      var documents = DocumentSequence(frame: frame, writer: writer)
      do {
        try await work.run(&source) { result in
          for outcome in result.outcomes {
            if let message = outcome.message(isVerbose: input.verbose) {
              progress.clear()
              if outcome.isProblem { problems.add(message) } else { ProblemLog.tell(message) }
            }
            if outcome.isProblem, input.strict { throw StrictStop() }
            if case .part(let part, _) = outcome { try documents.write(try bytes(part)) }
          }
          try writer.flush()
          progress.add(documents: result.outcomes.count, bytes: result.bytes)
        }
        try writer.write(end())
        try writer.write(frame.closing)
        // An existing file is not replaced by nothing because no input could be read.
        if documents.count == 0, problems.count > 0, output != nil { writer.discard() } else { try writer.commit() }
      } catch is StrictStop {
        // What came before stays on standard output; a file stays as it was.
        if (output ?? "-") == "-" { try writer.flush() } else { writer.discard() }
      }
    } catch let error as SystemError {
      progress.clear()
      if error.isBrokenPipe { Interruption.endByBrokenPipe() }
      problems.add("cannot write \(output ?? "standard output"): \(error)")
    }
    progress.clear()
    if input.verbose { ProblemLog.tell(progress.line(after: progress.elapsed)) }
    if problems.count > 0 { throw ExitCode(1) }
  }

  /// Shown only where somebody looks: on a terminal that does not get the output itself.
  private func makeProgress() -> Progress {
    let writesToTerminal = (output ?? "-") == "-" && FileDescriptor.standardOutput.isTerminal
    let isShown = !input.quiet && FileDescriptor.standardError.isTerminal && !writesToTerminal
    return Progress(total: isShown ? input.totalBytes : 0, isShown: isShown)
  }
}

/// The first problem of a run that is to stop there.
private struct StrictStop: Error {}

/// What became of the documents of a chunk.
private struct ChunkResult<Part: Sendable>: Sendable {
  var outcomes: [Outcome] = []
  let bytes: Int

  /// What became of a document.
  enum Outcome: Sendable {
    case part(Part, note: String?)
    case problem(String)

    var isProblem: Bool { if case .problem = self { true } else { false } }

    func message(isVerbose: Bool) -> String? {
      switch self {
      case .part(_, let note): isVerbose ? note : nil
      case .problem(let message): message
      }
    }
  }

  init(_ chunk: DocumentSource.Chunk, _ parser: DocumentParser, _ transform: (Document, InputFormat) -> Part) {
    bytes = chunk.bytes
    for raw in chunk.documents where !Task.isCancelled {
      switch parser.document(from: raw) {
      case .success(let parsed):
        outcomes.append(.part(transform(parsed.document, parsed.format), note: parsed.note))
      case .failure(let problem): outcomes.append(.problem(problem.description))
      }
    }
  }
}

/// Writes documents with what stands between them.
private struct DocumentSequence {
  let frame: DocumentRun.Frame
  let writer: OutputWriter
  private(set) var count = 0
  private var isMidLine = false

  init(frame: DocumentRun.Frame, writer: OutputWriter) {
    self.frame = frame
    self.writer = writer
  }

  mutating func write(_ part: [UInt8]) throws(SystemError) {
    if count > 0 { try writer.write(frame.separator) }
    if frame.separatesLines, isMidLine, !part.isEmpty { try writer.write([0x0A]) }
    try writer.write(part)
    if let last = part.last { isMidLine = last != 0x0A }
    count += 1
  }
}
