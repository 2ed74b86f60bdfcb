import ArabicText
import ArgumentParser

/// The inputs, for every subcommand that reads documents.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files to read; '-' or none is standard input.", valueName: "file"),
    completion: .file()
  )
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "How the inputs are written: text, or jsonl with {\"id\", \"text\", \"date\"?, \"source\"?, \"url\"?} a line. "
        + "By extension when not given: .jsonl and .ndjson are jsonl, all others text.",
      valueName: "format"
    )
  )
  var from: InputFormat?

  /// The inputs in the order given.
  var inputs: [Input] { (files.isEmpty ? ["-"] : files).map { Input(path: $0, format: from) } }
}

/// Where the output goes, for every subcommand that writes some.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write; it is replaced at the end, in one step. Standard output when not given.",
      valueName: "file"
    ),
    completion: .file()
  )
  var output: String?
}

/// What the extractor is told about its documents.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day of the documents, for relative dates. A JSON Lines document's own date comes first.",
      valueName: "YYYY-MM-DD"
    )
  )
  var date: CivilDate?

  @Option(
    help: ArgumentHelp(
      "A folder of lexicon files (*.tsv) that add to the built-in ones; one named like a built-in table replaces it.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var lexicons: String?
}

extension CivilDate: ExpressibleByArgument {
  /// The day written `YYYY-MM-DD`.
  public init?(argument: String) { self.init(iso: argument) }
}
