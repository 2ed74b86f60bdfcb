import ArgumentParser
import CasualtyExtraction
import FactExport

/// `extract [FILE…]`: the facts of the inputs.
struct Facts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the casualty facts of documents (what 'extract' does without a subcommand)."
  )

  @OptionGroup var input: InputOptions
  @Option(
    help: ArgumentHelp(
      "How facts are written; a table on a terminal and jsonl elsewhere when not given.",
      valueName: "format"
    )
  )
  var to: OutputFormat?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let extractor = try LexiconFolder.extractor(reading.lexicons)
    let format = (to ?? .standard(forOutput: output.output)).writer
    let frame = DocumentRun.Frame(opening: format.opening, separator: format.separator, closing: format.closing)
    let run = DocumentRun(inputs: input.inputs, date: reading.date, output: output.output, frame: frame)
    try await run.run { document, _ in format.bytes(of: extractor.extract(document)) }
  }
}
