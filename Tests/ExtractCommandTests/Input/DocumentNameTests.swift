import Foundation
import Testing

@testable import extract

@Suite struct DocumentNameTests {
  @Test(arguments: [
    ("report.txt", "report"), ("a/b/report.2021.txt", "report.2021"), ("report", "report"), (".hidden", ".hidden"),
    ("dir.d/file", "file"), ("dot.", "dot."), ("-", "stdin"), ("تقرير.txt", "تقرير"),
  ])
  func aDocumentIsNamedAfterItsFile(_ path: String, _ name: String) {
    #expect(Input(path: path, format: nil).documentName == name)
  }

  @Test(arguments: [
    ("a.jsonl", InputFormat.jsonl), ("a.NDJSON", .jsonl), ("a.json", .text), ("a.txt", .text), ("jsonl", .text),
    ("-", .text),
  ])
  func theExtensionTellsTheFormat(_ path: String, _ format: InputFormat) {
    #expect(Input(path: path, format: nil).format == format)
    #expect(Input(path: path, format: .text).format == .text)
  }

  @Test func aLinesOwnDateComesFirst() throws {
    let lines = """
      {"id": "a", "text": "", "date": "2020-03-05T10:00:00Z", "url": "https://example.org"}
      {"id": "b", "text": "", "date": null, "source": "snhr"}
      """
    let outcome = try Command.run("--from", "jsonl", "--to", "json", "--date", "2019-01-02", input: lines)
    #expect(outcome.status == 0)
    #expect(outcome.lines[1].hasPrefix("{\"report\":{\"document\":\"a\",\"date\":\"2020-03-05\""))
    #expect(outcome.lines[2].hasPrefix("{\"report\":{\"document\":\"b\",\"date\":\"2019-01-02\",\"source\":\"snhr\""))
  }
}
