import ArgumentParser

/// The command itself; without a subcommand it extracts facts.
@main
struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read casualty facts out of Arabic text.",
    usage: """
      extract [<file> ...] [--from <text|jsonl>] [--to <table|jsonl|json>] [--date <YYYY-MM-DD>]
              [--lexicons <folder>] [-o <file>]
      extract <subcommand> ...
      """,
    discussion: """
      Every counted claim of a report becomes one fact: so many killed, injured, missing, detained, abducted or \
      displaced, so many massacres or attacks, with who, where, when, by whom and who says so.

      EXAMPLES:
        extract report.txt                      a table on the terminal
        extract report.txt > facts.jsonl        one fact a line
        extract --to json -o all.json *.txt     one object with reports and findings
        extract -o report.html report.txt       a page to look at, for any browser
        extract --date 2020-03-05 report.txt    «أمس» (yesterday) is 2020-03-04
        extract --findings odd.jsonl *.txt      what does not add up, one finding a line
        cat news.jsonl | extract --from jsonl   {"id", "text"} a line

      EXIT CODES:
        0   all inputs were read
        1   some input could not be read, the output not be written, a check failed
        3   a finding is as grave as --fail-on says
        64  the command line is wrong

      \(factsOptions)
      """,
    version: "0.1.0",
    subcommands: [
      Facts.self, Normalize.self, Annotate.self, Explain.self, Check.self, LexiconCommand.self, Schema.self,
    ],
    defaultSubcommand: Facts.self
  )

  /// The arguments and options of extraction, which are those of the command without a subcommand.
  private static var factsOptions: String {
    // Putting them together takes a third of the time that the command needs to start.
    guard CommandLine.arguments.dropFirst().contains(where: { $0.hasPrefix("-") && $0.contains("h") || $0 == "help" })
    else { return "" }
    let lines = Facts.helpMessage(columns: 80)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0 != "ARGUMENTS:" }
      .filter { !$0.hasPrefix("  -h, --help") }
    return lines.reversed().drop(while: \.isEmpty).reversed().joined(separator: "\n")
  }
}
