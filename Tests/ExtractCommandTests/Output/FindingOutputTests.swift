import Foundation
import Testing

@Suite struct FindingOutputTests {
  private let wrong = "قُتل 5 مدنيين بينهم 7 أطفال."
  private let odd = "قُتل 3 مدنيان برصاص مجهولين."
  private let right = "قُتل 5 مدنيين بينهم 3 أطفال."

  @Test func findingsGoToTheirFile() throws {
    try TemporaryFolder.with { folder in
      try folder.write("a.txt", wrong)
      try folder.write("b.txt", right)
      let outcome = try Command.run(
        ["--findings", "odd.jsonl", "-o", "facts.jsonl", "a.txt", "b.txt"], in: folder.folder)
      #expect(outcome.status == 0)
      let lines = try folder.read("odd.jsonl").split(separator: "\n")
      #expect(lines.count == 1)
      #expect(
        lines.first?.hasPrefix("{\"document\":\"a\",\"kind\":\"part_exceeds_whole\",\"severity\":\"error\"") == true)
      #expect(try folder.names == ["a.txt", "b.txt", "facts.jsonl", "odd.jsonl"])
    }
  }

  @Test func theExitCodeSaysHowGraveTheyAre() throws {
    #expect(try Command.run("--fail-on", "error", input: wrong).status == 3)
    #expect(try Command.run("--fail-on", "warning", input: wrong).status == 3)
    #expect(try Command.run("--fail-on", "error", input: odd).status == 0)
    #expect(try Command.run("--fail-on", "warning", input: odd).status == 3)
    #expect(try Command.run("--fail-on", "warning", input: right).status == 0)
    #expect(try Command.run("--fail-on", "none", input: right).status == 64)
  }

  @Test func factsAreWrittenAllTheSame() throws {
    let outcome = try Command.run("--fail-on", "error", "--to", "json", input: wrong)
    #expect(outcome.text.contains("\"severity\":\"error\""))
    #expect(outcome.text.hasSuffix("]}\n"))
  }

  @Test func messagesComeInTwoLanguages() throws {
    #expect(try Command.run("--to", "table", input: wrong).text.contains("check both figures"))
    #expect(try Command.run("--to", "table", "--language", "ar", input: wrong).text.contains("راجع الرقمين"))
  }

  @Test func whatCannotBeWrittenIsTold() throws {
    let outcome = try Command.run("--findings", "/none/odd.jsonl", input: wrong)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("cannot write /none/odd.jsonl"))
    #expect(try Command.run("--findings", "-", input: wrong).status == 64)
    #expect(try Command.run("--findings", "x", "-o", "x", input: wrong).status == 64)
  }

  @Test func anUnreadableInputKeepsTheOthersFindings() throws {
    try TemporaryFolder.with { folder in
      try folder.write("a.txt", wrong)
      try folder.write("odd.jsonl", "old")
      #expect(try Command.run(["--findings", "odd.jsonl", "none.txt"], in: folder.folder).status == 1)
      #expect(try folder.read("odd.jsonl") == "old")
      #expect(try Command.run(["--findings", "odd.jsonl", "none.txt", "a.txt"], in: folder.folder).status == 1)
      #expect(try folder.read("odd.jsonl").contains("part_exceeds_whole"))
    }
  }
}
