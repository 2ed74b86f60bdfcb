import ArabicText
import ArgumentParser
import CasualtyExtraction

/// `extract lexicon`: what has to do with the words the extractor knows.
struct LexiconCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Look after the words the extractor knows.",
    subcommands: [LexiconCheck.self, LexiconForms.self]
  )
}

/// `extract lexicon check`: every error of the lexicons with its place.
struct LexiconCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the lexicons; errors are told as file:line:column: error: …",
    discussion: """
      EXAMPLES:
        extract lexicon check                    the built-in lexicons
        extract lexicon check --lexicons words   with a folder's tables
      """
  )

  @Option(
    help: ArgumentHelp("A folder of lexicon files (*.tsv) to check with the built-in ones.", valueName: "folder"),
    completion: .directory
  )
  var lexicons: String?

  func run() async throws {
    let lexicon = try await LexiconFolder.extractor(lexicons).lexicon
    let errors = CasualtyLexicon.builtInErrors
    guard errors.isEmpty else {
      try FileDescriptor.standardError.write(Array("\(LexiconErrors(errors: errors))\n".utf8))
      throw ExitCode(1)
    }
    let line = "\(lexicon.entryCount) entries, \(lexicon.spellings) spellings, no errors\n"
    try await OutputWriter.writing { try $0.write(Array(line.utf8)) }
  }
}
