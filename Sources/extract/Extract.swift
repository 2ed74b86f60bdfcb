import ArgumentParser

/// The command itself; without a subcommand it extracts facts.
@main
struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read casualty facts out of Arabic text.",
    usage: """
      extract [<file|folder> ...] [--from <text|lines|jsonl>] [--to <format>] [--date <YYYY-MM-DD>]
              [--lexicons <folder>] [-o <file>]
      extract <subcommand> ...
      """,
    discussion: """
      Every counted claim of a report becomes one fact: so many killed, injured, missing, detained, abducted or \
      displaced, so many massacres or attacks, with who, where, when, by whom and who says so.

      EXAMPLES:
        extract report.txt                        a table on the terminal
        extract report.txt > facts.jsonl          one fact a line
        extract --to json -o all.json *.txt       reports, facts and findings
        extract -o report.html report.txt         a page to look at, for any browser
        extract -o facts.csv report.txt           one fact a row; also facts.tsv
        extract -o facts.csv --hxl reports        with a row of HXL hashtags
        extract -o sums.csv --wide reports        a row for each place and period
        extract -o map.geojson report.txt         points for a map
        extract -o notes.jsonld report.txt        W3C Web Annotations
        extract --to brat -o notes/ *.txt         a folder for the brat tool
        extract --date 2020-03-05 report.txt      «أمس» (yesterday) is 2020-03-04
        extract --date-from-name 2024-12-01.txt   the day is in the file's name
        extract --findings odd.jsonl *.txt        what does not add up, one a line
        extract --include '*.txt' reports         a folder with all below it
        cat news.jsonl | extract --from jsonl     {"id", "text"} a line
        extract schema documents                  the JSON Schema of --to json

      PDF, Word, RTF and HTML files are refused with the command that turns them into text. Ctrl-C leaves whole lines \
      on standard output, and a file named by --output as it was.

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
