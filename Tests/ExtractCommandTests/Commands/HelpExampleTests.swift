import Foundation
import Testing

/// The examples of `--help` are what a new user tries first.
@Suite struct HelpExampleTests {
  /// The command lines under EXAMPLES, without what is said behind them.
  private func examples(of subcommand: String) throws -> [String] {
    let help = try Command.run(subcommand.split(separator: " ").map(String.init) + ["--help"]).text
    let start = try #require(help.range(of: "EXAMPLES:\n")).upperBound
    let end = help.range(of: "\n\n", range: start..<help.endIndex)?.lowerBound ?? help.endIndex
    let lines = help[start..<end].split(separator: "\n").map(String.init)
    // A line that was broken at the terminal's edge would have no indent.
    for line in lines { #expect(line.hasPrefix("  ") && line.contains("extract"), "\(line)") }
    return lines.map { line in
      let line = line.dropFirst(2)
      return String(line[..<(line.range(of: "  ")?.lowerBound ?? line.endIndex)])
    }
  }

  /// A folder with the files that the examples name.
  private func files(in folder: TemporaryFolder) throws {
    let tests = Command.packageFolder.appendingPathComponent("Tests")
    let report = try String(contentsOf: tests.appendingPathComponent("Corpora/sample/report.txt"), encoding: .utf8)
    for name in ["report.txt", "2024-12-01.txt", "reports/one.txt", "reports/deep/two.txt"] {
      try folder.write(name, report)
    }
    try folder.write("news.jsonl", "{\"id\": 1, \"text\": \"مقتل ثلاثة مدنيين\"}\n")
    try folder.write("words/own.tsv", "# nothing yet\n")
    try FileManager.default.createSymbolicLink(at: folder.url("Tests"), withDestinationURL: tests)
  }

  @Test(
    arguments: [
      ("", 16), ("normalize", 3), ("annotate", 2), ("explain", 2), ("lexicon check", 2),
      ("lexicon forms", 2), ("schema", 3),
    ])
  func everyExampleRuns(_ subcommand: String, _ least: Int) throws {
    let examples = try examples(of: subcommand)
    #expect(examples.count >= least)
    try TemporaryFolder.with { folder in
      try files(in: folder)
      for example in examples {
        let outcome = try Command.run(
          URL(fileURLWithPath: "/bin/bash"), ["-c", "extract() { \"$0\" \"$@\"; }; \(example)", Command.binary.path],
          in: folder.folder)
        let isTalkative = example.contains("--verbose")
        #expect(outcome.status == 0 && outcome.errors.isEmpty != isTalkative, "\(example): \(outcome.errors)")
        let named = example.firstMatch(of: /-o (\S+)|> (\S+)|--findings (\S+)/).flatMap { $0.1 ?? $0.2 ?? $0.3 }
        if let named {
          #expect(FileManager.default.fileExists(atPath: folder.path(String(named))), "\(example)")
        } else {
          #expect(!outcome.output.isEmpty, "\(example)")
        }
      }
    }
  }
}
