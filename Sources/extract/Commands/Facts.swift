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
    let extractor = try await LexiconFolder.extractor(reading.lexicons, gazetteer: reading.gazetteer)
    var facts = formatOptions.facts(
      forOutput: output.output, findingOptions.language, extractor.vocabulary.gazetteer)
    let form = facts
    var isFirst = true
    var brat = try BratOutput(formatOptions, path: output.output)
    let target = brat.isFolder ? nil : output.output
    let run = DocumentRun(input: input, dates: try reading.documentDates, output: target, frame: form.frame)
    var findings = try FindingOutput(findingOptions)
    let lines = findings.format
    let wantsFindings = lines != nil || findingOptions.failOn != nil
    do {
      try await run.run { document, _ in
        let (part, result) = form.part(of: document, extractor, wantsFindings: wantsFindings)
        return DocumentOutput(
          document: document, facts: part, findings: lines.map { $0.bytes(of: result) } ?? [],
          worst: result.findings.map(\.severity).max()
        )
      } bytes: { part in
        try findings.add(part.findings, worst: part.worst)
        let bytes = try brat.add(facts.add(part.facts), of: part.document)
        guard !bytes.isEmpty else { return [] }
        defer { isFirst = false }
        return isFirst ? bytes : form.separator + bytes
      } end: {
        facts.end()
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
  let facts: FactOutput.Part
  let findings: [UInt8]
  let worst: Finding.Severity?
}
