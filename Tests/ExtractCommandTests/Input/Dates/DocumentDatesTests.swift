import ArabicText
import Foundation
import Testing

@testable import extract

@Suite struct DocumentDatesTests {
  @Test(arguments: [
    ("2024-12-01-report.txt", "2024-12-01"), ("20241201_report.txt", "2024-12-01"), ("a_2024.12.01.txt", "2024-12-01"),
    ("تقرير 2024_12_01", "2024-12-01"), ("report-12-2024.txt", nil), ("99999999.txt", nil), ("120241201.txt", nil),
    ("2024-12-011.txt", nil), ("2024-12_01.txt", nil), ("", nil), ("20241301-20241201.txt", "2024-12-01"),
  ])
  func aDateIsReadInAName(_ name: String, _ date: String?) throws {
    #expect(try NameDate.date(in: name)?.description == date)
  }

  @Test func theMapComesBeforeTheNameAndTheNameBeforeTheRest() throws {
    try TemporaryFolder.with { folder in
      for name in ["a.txt", "2020-01-02.txt", "2020-01-03.txt", "sub/b.txt"] { try folder.write(name, "") }
      try folder.write("dates.json", "{\"a\": \"2021-01-01\", \"2020-01-03.txt\": \"2021-01-03\", \"none\": null}")
      let outcome = try Command.run(
        ["--to", "json", "--dates", "dates.json", "--date-from-name", "--date", "2019-09-09"]
          + ["a.txt", "2020-01-02.txt", "2020-01-03.txt", "sub/b.txt"], in: folder.folder)
      #expect(outcome.status == 0)
      let dates = outcome.lines.dropFirst().compactMap { $0.firstMatch(of: /"date":"([^"]*)"/)?.1 }
      #expect(dates == ["2021-01-01", "2020-01-02", "2021-01-03", "2019-09-09"])
    }
  }

  @Test func theMapMayBeLines() throws {
    try TemporaryFolder.with { folder in
      try folder.write("dates.tsv", "# days\r\nx:1\t2020-05-06\r\nreport.txt\t2020-05-07\r\n")
      #expect(
        try DateMap.read(folder.path("dates.tsv")).mapValues(\.description) == [
          "x:1": "2020-05-06", "report.txt": "2020-05-07",
        ])
    }
  }

  @Test(arguments: [
    ("{\"a\": \"1 May\"}", "dates: \"a\": '1 May' is no date; write YYYY-MM-DD"),
    ("{\"a\": 5}", "dates: \"a\" has the wrong type; a line is {\"id\": \"YYYY-MM-DD\"}"),
    ("a\t2020-01-01\nb 2020-01-01", "dates:2: a line is a document's id or file name, a tab and YYYY-MM-DD"),
    ("a\t2020-02-30", "dates:1: '2020-02-30' is no date; write YYYY-MM-DD"),
    ("a\t2020-02-03\na\t2020-02-03", "dates:2: 'a' again"),
  ])
  func aFaultInTheMapNamesItsPlace(_ contents: String, _ message: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write("dates", contents)
      let outcome = try Command.run(["--dates", "dates"], in: folder.folder)
      #expect(outcome.status == 1 && outcome.errors == "extract: \(message)\n")
    }
  }

  @Test func aNameThatIsNoDateIsTold() throws {
    try TemporaryFolder.with { folder in
      try folder.write("2024-02-31-report.txt", "")
      let outcome = try Command.run(["--date-from-name", "2024-02-31-report.txt"], in: folder.folder)
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("extract: 2024-02-31-report.txt: '2024-02-31' in its name is no date; "))
    }
  }
}
