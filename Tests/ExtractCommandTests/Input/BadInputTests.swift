import Foundation
import Testing

@testable import extract

@Suite struct BadInputTests {
  /// The documents named in a `--to json` output.
  private func documents(_ outcome: Command.Outcome) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: outcome.output) as? [String: [[String: Any]]]
    return (object?["documents"] ?? []).compactMap { ($0["report"] as? [String: Any])?["document"] as? String }
  }

  @Test func aMissingFileIsToldAndPassedOver() throws {
    try TemporaryFolder.with { folder in
      try folder.write("good.txt", "مقتل 3 مدنيين")
      let outcome = try Command.run(["--to", "json", "none.txt", "good.txt"], in: folder.folder)
      #expect(outcome.status == 1)
      #expect(outcome.errors == "extract: none.txt: no such file\n")
      #expect(try documents(outcome) == ["good"])
    }
  }

  @Test func strictStopsAtTheFirstProblem() throws {
    try TemporaryFolder.with { folder in
      try folder.write("a.txt", "مقتل 3 مدنيين")
      try folder.write("b.txt", "مقتل 4 مدنيين")
      try folder.write("old.jsonl", "old")
      let inputs = ["--strict", "a.txt", "none.txt", "gone.txt", "b.txt"]
      let outcome = try Command.run(inputs, in: folder.folder)
      #expect(outcome.status == 1)
      #expect(outcome.errors == "extract: none.txt: no such file\n")
      #expect(outcome.lines.count == 1 && outcome.text.contains("\"document\":\"a\""))
      #expect(try Command.run(inputs + ["-o", "old.jsonl"], in: folder.folder).status == 1)
      #expect(try folder.read("old.jsonl") == "old")
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func aFileWithoutPermissionIsTold() throws {
    try TemporaryFolder.with { folder in
      let file = try folder.write("secret.txt", "x")
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
      let outcome = try Command.run(["secret.txt"], in: folder.folder)
      #expect(outcome.status == 1)
      #expect(outcome.errors == "extract: secret.txt: permission denied\n")
    }
  }

  @Test(
    arguments: [
      ("سقط ", [0xFF], 7), ("سقط ", [0xD9], 7), ("\u{FEFF}سقط", [0xC0, 0x80], 9),
      ("كما قالت ", [0xED, 0xA0, 0x80], 16),
      ("🕊🕊🕊🕊", [0xF0, 0x9F, 0x95], 16),
    ] as [(String, [UInt8], Int)])
  func aFaultInUTF8IsToldWithItsByte(_ text: String, _ fault: [UInt8], _ offset: Int) throws {
    let bytes = Data(text.utf8) + fault
    let outcome = try Command.run(["--to", "jsonl", "--encoding", "utf-8"], input: bytes)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("extract: stdin: invalid UTF-8 at byte \(offset); "))
    #expect(outcome.output.isEmpty)
  }

  @Test func anEmptyFileHasNoFacts() throws {
    for input in ["", "\u{FEFF}", "\n\n"] {
      let outcome = try Command.run("--to", "jsonl", input: input)
      #expect(outcome.status == 0)
      #expect(outcome.text == "" && outcome.errors == "")
      #expect(try Command.run("--from", "jsonl", input: input).status == 0)
    }
  }

  @Test(arguments: [
    ("{\"id\": \"a\", \"text\"", "not valid JSON; a line is {\"id\", \"text\"}"),
    ("{\"id\": \"a\"}", "document 'a': no \"text\"; a line is {\"id\", \"text\"}"),
    ("{\"text\": \"a\"}", "no \"id\"; a line is {\"id\", \"text\"}"),
    ("{\"id\": \"a\", \"text\": 7}", "document 'a': \"text\" has the wrong type; a line is {\"id\", \"text\"}"),
    ("[1]", "the line has the wrong type; a line is {\"id\", \"text\"}"),
    (
      "{\"id\": \"a\", \"text\": \"\", \"date\": \"5/3/2020\"}", "document 'a': '5/3/2020' is no date; write YYYY-MM-DD"
    ),
  ])
  func aBrokenLineIsToldAndPassedOver(_ line: String, _ message: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("news.jsonl", "{\"id\": \"1\", \"text\": \"\"}\r\n\n\(line)\n{\"id\": 2, \"text\": \"\"}")
      let outcome = try Command.run(["--to", "json", "news.jsonl"], in: folder.folder)
      #expect(outcome.status == 1)
      #expect(outcome.errors == "extract: news.jsonl:3: \(message)\n")
      #expect(try documents(outcome) == ["1", "2"])
    }
  }

  @Test func invalidUTF8InALineNamesLineAndByte() throws {
    let lines = Data("{\"id\":\"1\",\"text\":\"\"}\n{\"id\":\"".utf8) + [0xFF] + Data("\"}\n".utf8)
    let outcome = try Command.run(["--from", "jsonl", "--to", "json"], input: lines)
    #expect(outcome.errors.hasPrefix("extract: stdin:2: not UTF-8 (byte 28)"))
    #expect(try documents(outcome) == ["1"])
  }

  @Test(arguments: [
    ["--unknown"], ["--date", "2021-02-30"], ["--date", "yesterday"], ["--from", "pdf"], ["--jobs", "0"],
    ["--encoding", "none"], ["--quiet", "--verbose"], ["--to", "xml"],
    ["annotate", "--layers", "numbers,verbs"], ["normalize", "--profile", "none"], ["check"],
    ["check", "--min-count", "2", "x"],
  ])
  func aWrongCommandLineIsAUsageError(_ arguments: [String]) throws {
    try TemporaryFolder.with { folder in
      try folder.write("out.jsonl", "kept")
      let hasOutput = arguments[0] != "check"
      let outcome = try Command.run(arguments + (hasOutput ? ["-o", "out.jsonl"] : []), in: folder.folder)
      #expect(outcome.status == 64)
      #expect(outcome.errors.hasPrefix("Error: ") && outcome.output.isEmpty)
      #expect(try folder.read("out.jsonl") == "kept")
    }
  }
}
