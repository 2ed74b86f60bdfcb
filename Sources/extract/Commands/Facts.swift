import ArgumentParser
import CasualtyExtraction
import FactExport

/// `extract [FILE…]`: the facts of the inputs.
struct Facts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the casualty facts of documents (what 'extract' does without a subcommand)."
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var formatOptions: FormatOptions
  @OptionGroup var findingOptions: FindingOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try formatOptions.validate(forOutput: output.output)
    guard let findings = findingOptions.findings else { return }
    if findings == "-" || findings == output.output {
      throw ValidationError("--findings takes a file of its own.")
    }
  }

  func run() async throws {
    let extractor = try LexiconFolder.extractor(reading.lexicons)
    let format = formatOptions.writer(forOutput: output.output, findingOptions.language)
    let frame = DocumentRun.Frame(opening: format.opening, closing: format.closing)
    var isFirst = true
    let run = DocumentRun(input: input, dates: try reading.documentDates, output: output.output, frame: frame)
    var findings = try FindingOutput(findingOptions)
    let lines = findings.format
    do {
      try await run.run { document, _ in
        let result = extractor.extract(document)
        return DocumentOutput(
          facts: format.bytes(of: result), findings: lines.map { $0.bytes(of: result) } ?? [],
          worst: result.findings.map(\.severity).max()
        )
      } bytes: { part in
        try findings.add(part.findings, worst: part.worst)
        guard !part.facts.isEmpty else { return [] }
        defer { isFirst = false }
        return isFirst ? part.facts : format.separator + part.facts
      }
    } catch {
      try findings.commit(failed: true)
      throw error
    }
    try findings.commit()
    try findings.enforceLimit()
  }
}

/// What one document gives to the outputs.
private struct DocumentOutput: Sendable {
  let facts: [UInt8]
  let findings: [UInt8]
  let worst: Finding.Severity?
}
