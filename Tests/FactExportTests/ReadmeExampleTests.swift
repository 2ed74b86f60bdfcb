import CasualtyExtraction
import FactExport
import Foundation
import Testing

@Suite struct ReadmeExampleTests {
  /// The README's lines as they stand there; `print` goes to `printed`.
  private func example() throws -> [String] {
    var printed: [String] = []
    func print(_ items: Any...) { printed.append(items.map { "\($0)" }.joined(separator: " ")) }
    // README begins
    let extractor = try CasualtyExtractor()
    let result = extractor.extract(Document(name: "report", text: "مقتل ثلاثة مدنيين في قصف على حلب"))
    for fact in result.facts { print(fact.event, fact.count.text, fact.evidence.text) }
    print(String(decoding: FactJSONWriter().bytes(of: result), as: UTF8.self))
    // README ends
    return printed
  }

  @Test func theExampleRuns() throws {
    #expect(try !example().isEmpty)
  }

  @Test func theReadmeHasTheLinesThatAreCompiledHere() throws {
    let source = URL(fileURLWithPath: #filePath)
    let lines = try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
      .drop { !$0.hasSuffix("// README begins") }.dropFirst()
      .prefix { !$0.hasSuffix("// README ends") }
      .map { $0.drop { $0 == " " } }
    let readme = source.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(lines.count == 4)
    #expect(text.contains("import CasualtyExtraction\nimport FactExport\n\n" + lines.joined(separator: "\n") + "\n```"))
  }
}
