import Foundation
import Testing

/// What the README shows is what the command prints.
@Suite struct ReadmeOutputTests {
  private let readme = Command.packageFolder.appendingPathComponent("README.md")
  private let sample = ["--date", "2021-04-02", "Tests/Corpora/sample/report.txt"]

  /// The lines of the README's block that begins with `line`.
  private func block(beginningWith line: String) throws -> String {
    let text = try String(contentsOf: readme, encoding: .utf8)
    let start = try #require(text.range(of: "\n" + line)).lowerBound
    return text[start...].dropFirst().components(separatedBy: "\n```")[0] + "\n"
  }

  @Test func theTableIsTheSamples() throws {
    let outcome = try Command.run(["--to", "table"] + sample, in: Command.packageFolder)
    #expect(try outcome.text == block(beginningWith: "report, 2021-04-02"))
  }

  @Test func theFactIsTheSamples() throws {
    let outcome = try Command.run(["--to", "jsonl"] + sample, in: Command.packageFolder)
    let shown = try block(beginningWith: "{\"id\": \"report#2\"")
    let parsed = try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? NSDictionary
    let printed = try JSONSerialization.jsonObject(with: Data(outcome.lines[1].utf8)) as? NSDictionary
    #expect(parsed != nil && parsed == printed)
  }

  @Test func theWordThatIsAddedIsFound() throws {
    let row = try block(beginningWith: "weapon\t")
    try TemporaryFolder.with { folder in
      try folder.write("words/own.tsv", row)
      let check = try Command.run(["lexicon", "check", "--lexicons", folder.path("words")])
      #expect(check.status == 0, "\(check.errors)")
      let text = "إصابة 4 مدنيين ببالونات حارقة"
      let with = try Command.run("--to", "jsonl", "--lexicons", folder.path("words"), input: text)
      #expect(with.text.contains("\"weapons\":[\"incendiary\"]"))
      #expect(try Command.run("--to", "jsonl", input: text).text.contains("\"weapons\":[]"))
    }
  }
}
