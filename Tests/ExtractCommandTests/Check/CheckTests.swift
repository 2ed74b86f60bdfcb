import Foundation
import Testing

@Suite struct CheckTests {
  private static let fixture = Command.packageFolder
    .appendingPathComponent("Tests/ExtractCommandTests/Fixtures/scoring")
  private static let predicted = fixture.appendingPathComponent("predicted.jsonl").path
  /// The scorer that gold is made with, where it lies beside the package.
  private static let reference = Command.packageFolder.deletingLastPathComponent()
    .appendingPathComponent("shared/tools/score-facts")

  /// The figures of the scorer that gold is made with, for the fixture's facts.
  private static let figures = """
    {"documents":3,"gold":11,"predicted":13,\
    "count":{"precision":0.7692,"recall":0.9091,"f1":0.8333},\
    "core":{"precision":0.6923,"recall":0.8182,"f1":0.75},\
    "full":{"precision":0.3846,"recall":0.4545,"f1":0.4167},\
    "fields":{"qualifier":1.0,"status":0.9,"age":1.0,"sex":1.0,"role":1.0,"affiliation":1.0,"nationality":1.0,\
    "part_of":0.9,"perpetrators":0.9,"places":1.0,"time":0.9,"targets":1.0,"weapons":0.9,"source":1.0,"assertion":0.9}}

    """

  private func check(_ arguments: String...) throws -> Command.Outcome {
    try Command.run(["check", "--predicted", Self.predicted] + arguments)
  }

  @Test func theFiguresAreThoseOfTheReference() throws {
    let outcome = try check("--json", Self.fixture.path)
    #expect(outcome.status == 0)
    #expect(outcome.text == Self.figures)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: reference.path), "the reference is not here"))
  func theReferenceGivesTheSameFigures() throws {
    let gold = Self.fixture.appendingPathComponent("gold.jsonl").path
    let outcome = try Command.run(Self.reference, [gold, Self.predicted, "--json"])
    let theirs = try JSONSerialization.jsonObject(with: outcome.output) as? NSDictionary
    let ours = try JSONSerialization.jsonObject(with: Data(Self.figures.utf8)) as? NSDictionary
    #expect(theirs == ours)
  }

  @Test func theReportShowsFiguresAndDifferences() throws {
    let outcome = try check(Self.fixture.path)
    #expect(outcome.lines.contains("\(Self.fixture.path): documents 3, gold facts 11, predicted 13"))
    #expect(outcome.lines.contains("total of 1 folder: documents 3, gold facts 11, predicted 13"))
    #expect(outcome.lines.count { $0 == "count  precision 0.769  recall 0.909  F1 0.833" } == 2)
    #expect(outcome.text.contains("fields qualifier 1.00  status 0.90  age 1.00"))
    #expect(
      outcome.text.contains(
        """
        b: fields perpetrators,weapons
           gold g2 abducted best=2 low=2 high=2 qualifier=exact role=student perpetrators=isis «2 من الطلاب»
           got  b#2 abducted best=2 low=2 high=2 qualifier=exact role=student weapons=gunfire «2 من الطلاب»
           in   اعتُقل 5 أشخاص، وخُطف 2 من الطلاب، ومقتل 7 عناصر من داعش.
        """
      )
    )
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 3), (100, 8)])
  func showLimitsTheDifferences(_ limit: Int, _ shown: Int) throws {
    let outcome = try check("--show", String(limit), Self.fixture.path)
    #expect(outcome.lines.count { $0.hasPrefix("   in   ") } == shown)
  }

  @Test func phenomenaAreScoredApart() throws {
    let outcome = try check("--show", "0", "--by", "phenomenon", Self.fixture.path)
    let rows = outcome.lines.drop { !$0.hasPrefix("phenomenon") }.prefix(4)
    #expect(
      Array(rows) == [
        "phenomenon  documents  gold  predicted  count  core   full",
        "none                1     0          1  0.000  0.000  0.000",
        "parts               2    11         12  0.870  0.783  0.435",
        "vague               1     7          8  0.933  0.933  0.533",
      ]
    )
  }

  @Test func minimumsDecideTheExitCode() throws {
    #expect(try check("--min-count", "0.83", "--min-core", "0.75", "--min-full", "0.41", Self.fixture.path).status == 0)
    let outcome = try check("--min-count", "0.87", "--min-full", "0.5", Self.fixture.path)
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == "extract: count F1 0.8333 is below 0.87\nextract: full F1 0.4167 is below 0.5\n"
    )
  }

  @Test func foldersAreSearchedAndAddedUp() throws {
    try TemporaryFolder.with { folder in
      for name in ["one", "deep/two"] {
        for file in try FileManager.default.contentsOfDirectory(atPath: Self.fixture.path) {
          try folder.write("\(name)/\(file)", Data(contentsOf: Self.fixture.appendingPathComponent(file)))
        }
      }
      let outcome = try check("--show", "0", folder.folder.path)
      #expect(outcome.text.contains("deep/two: documents 3"))
      #expect(outcome.text.contains("one: documents 3"))
      #expect(outcome.lines.contains("total of 2 folders: documents 6, gold facts 22, predicted 26"))
    }
  }

  @Test func whatIsWrongWithACorpusIsTold() throws {
    try TemporaryFolder.with { folder in
      func errors() throws -> String {
        let outcome = try Command.run(["check", "."], in: folder.folder)
        #expect(outcome.status == 1)
        return outcome.errors
      }
      #expect(try errors() == "extract: .: no gold.jsonl in or below it\n")
      try folder.write("gold.jsonl", "{\"document\": \"a\", \"id\": \"g1\", \"text\": \"x\", \"event\": \"killed\"}\n{")
      #expect(try errors() == "extract: ./gold.jsonl:2: not valid JSON; a line is a fact\n")
      try folder.write("gold.jsonl", "{\"document\": \"a\", \"id\": \"g1\", \"text\": \"x\", \"event\": \"killed\"}\n")
      #expect(try errors() == "extract: ./a.txt: no such file\n")
      try folder.write("a.txt", "y")
      #expect(try errors() == "extract: ./gold.jsonl: a g1: no occurrence 1 of 'x'\n")
      try folder.write("dates.json", "{\"a\": \"1.1.2020\"}")
      #expect(try errors() == "extract: ./dates.json: a: '1.1.2020' is no date; write YYYY-MM-DD\n")
      #expect(try Command.run(["check", "none"], in: folder.folder).errors == "extract: none: no such folder\n")
    }
  }
}
