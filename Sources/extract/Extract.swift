import ArgumentParser

/// The command itself; without a subcommand it extracts facts.
@main
struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Reads casualty facts out of Arabic text.",
    discussion: """
      Every counted claim of a report becomes one fact: so many killed, injured, missing, detained, abducted or \
      displaced, so many massacres or attacks, with who, where, when, by whom and who says so.

      EXAMPLES:
        extract report.txt                       a table on the terminal
        extract report.txt > facts.jsonl         one fact a line
        extract --to json -o all.json *.txt      one object with reports and findings
        extract --date 2020-03-05 report.txt     «أمس» (yesterday) is 2020-03-04
        cat news.jsonl | extract --from jsonl    {"id", "text", "date", "source"} a line

      Exit codes: 0 all inputs were read, 1 some failed, 64 the command line is wrong.
      """,
    version: "0.1.0",
    subcommands: [Facts.self, Normalize.self, Annotate.self, Explain.self, Check.self, LexiconCommand.self],
    defaultSubcommand: Facts.self
  )
}
