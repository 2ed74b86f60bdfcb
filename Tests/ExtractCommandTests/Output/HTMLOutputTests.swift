import Foundation
import Testing

@Suite struct HTMLOutputTests {
  private static let text = "قُتل 12 مدنياً في إدلب يوم 3 آذار 2021."

  @Test func thePageIsAFormat() throws {
    let page = try Command.run("--to", "html", input: Self.text)
    #expect(page.status == 0)
    #expect(page.text.hasPrefix("<!doctype html>") && page.text.hasSuffix("</html>\n"))
    #expect(page.text.contains("lang=\"en\""))
    #expect(try Command.run("--to", "html", "--language", "ar", input: Self.text).text.contains("<html lang=\"ar\""))
  }

  @Test func theExtensionAsksForIt() throws {
    try TemporaryFolder.with { folder in
      let outcome = try Command.run(["-o", folder.url("report.html").path], input: Data(Self.text.utf8))
      #expect(outcome.status == 0)
      #expect(try String(contentsOf: folder.url("report.html"), encoding: .utf8).contains("id=\"f1-1\""))
    }
  }

  @Test func documentsStandInTheirOrder() throws {
    let lines = (1...40).map { "{\"id\": \"n\($0)\", \"text\": \"\(Self.text)\"}\n" }.joined()
    let page = try Command.run("--from", "jsonl", "--to", "html", input: lines).text
    let names = page.split(separator: "<th scope=\"row\"><a href=\"#d").dropFirst()
      .compactMap { $0.split(separator: "<bdi>").dropFirst().first?.split(separator: "<").first }
    #expect(names.map(String.init) == (1...40).map { "n\($0)" })
  }

  @Test func findingsAndTheirLimitGoWithThePage() throws {
    let outcome = try Command.run(
      "--to", "html", "--fail-on", "error", input: "وصل المصابون يوم 31 حزيران 2021، وقتل 3 مدنيين.")
    #expect(outcome.status == 3)
    #expect(outcome.text.contains("class=\"findings\""))
  }
}
