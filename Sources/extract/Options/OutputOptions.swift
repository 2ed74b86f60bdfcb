import ArgumentParser

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
