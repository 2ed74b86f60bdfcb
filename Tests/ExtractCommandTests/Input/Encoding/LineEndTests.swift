import Foundation
import Testing

@Suite struct LineEndTests {
  private let report = "توزع القتلى:\nحلب: 21\nإدلب: 25\n\nوأصيب 4 مدنيين."

  @Test(arguments: ["\r\n", "\r", "\u{85}", "\u{0C}", "\u{2028}", "\u{2029}"])
  func everyLineEndIsOneAndOffsetsAreThoseOfTheText(_ lineEnd: String) throws {
    let text = report.replacingOccurrences(of: "\n", with: lineEnd)
    let scalars = Array(text.unicodeScalars)
    let expected = try Command.run("--to", "jsonl", input: report).lines
    let found = try Command.run("--to", "jsonl", input: text).lines
    #expect(found.count == expected.count && !found.isEmpty)
    for line in found {
      let fact = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let evidence = try #require(fact["evidence"] as? [String: Any])
      let start = try #require(evidence["start"] as? Int)
      let end = try #require(evidence["end"] as? Int)
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == evidence["text"] as? String)
    }
  }
}
