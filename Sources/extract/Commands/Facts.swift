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
    var facts = try FactOutput(formatOptions, path: output.output, format: format)
    let frame = DocumentRun.Frame(opening: format.opening, closing: format.closing)
    let run = DocumentRun(
      inputs: input.inputs, date: reading.date, output: facts.isFolder ? nil : output.output, frame: frame
    )
    var findings = try FindingOutput(findingOptions)
    let lines = findings.format
    var isFirst = true
    do {
      try await run.run { document, _ in
        let result = extractor.extract(document)
        return DocumentOutput(
          document: document, facts: format.bytes(of: result), findings: lines.map { $0.bytes(of: result) } ?? [],
          worst: result.findings.map(\.severity).max()
        )
      } bytes: { part in
        try findings.add(part.findings, worst: part.worst)
        let bytes = try facts.add(part.facts, document: part.document.name, text: part.document.text)
        guard !bytes.isEmpty else { return [] }
        defer { isFirst = false }
        return isFirst ? bytes : format.separator + bytes
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
  let document: Document
  let facts: [UInt8]
  let findings: [UInt8]
  let worst: Finding.Severity?
}
