import ArgumentParser
import FactExport

/// `extract schema`: the JSON Schema of an output.
struct Schema: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the JSON Schema (draft 2020-12) of an output.",
    discussion: """
      fact        a line of --to jsonl
      documents   the object of --to json, with reports, facts and findings
      finding     a line of --findings
      span        a line of extract annotate

      EXAMPLES:
        extract schema                     of a fact
        extract schema documents           of --to json
        extract schema -o fact.schema.json
      """
  )

  @Argument(help: ArgumentHelp("The output: fact, documents, finding, span.", valueName: "output"))
  var root: FactSchema = .fact

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await OutputWriter.writing(to: output.output) { try $0.write(Array(root.json.utf8)) }
  }
}

extension FactSchema: ExpressibleByArgument {}
