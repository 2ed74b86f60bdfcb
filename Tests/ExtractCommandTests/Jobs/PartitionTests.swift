import Foundation
import Testing

/// The facts of a document never depend on the others.
@Suite struct PartitionTests {
  private let sentences = [
    "قُتل 5 مدنيين بينهم طفلان في قصف على مدينة إدلب.", "أصيب 12 شخصاً في انفجار بمدينة حلب أمس.", "لا جديد.",
    "ارتكبت قوات النظام مجزرتين في درعا، راح ضحيتهما 20 مدنياً.", "نزحت 300 عائلة من ريف حماة.", "وقُتل 3 آخرون.",
  ]

  private var lines: [String] {
    (0..<240).map { index in
      let text = (0...(index % 3)).map { sentences[(index * 5 + $0) % sentences.count] }.joined(separator: " ")
      return "{\"id\": \"d\(index)\", \"text\": \"\(text)\", \"date\": \"2020-03-0\(index % 9 + 1)\"}"
    }
  }

  private func facts(_ lines: [String], jobs: Int? = nil) throws -> [String] {
    let arguments = ["--from", "jsonl", "--to", "jsonl"] + (jobs.map { ["--jobs", String($0)] } ?? [])
    let outcome = try Command.run(arguments, input: Data(lines.joined(separator: "\n").utf8))
    #expect(outcome.status == 0)
    return outcome.lines
  }

  @Test func everyNumberOfJobsGivesTheSame() throws {
    let expected = try facts(lines, jobs: 1)
    #expect(expected.count > 200)
    for jobs in [2, 3, 16] { #expect(try facts(lines, jobs: jobs) == expected) }
    #expect(try facts(lines) == expected)
  }

  @Test func shuffledAndSplitInputsGiveTheSame() throws {
    let expected = try facts(lines).sorted()
    let shuffled = lines.shuffled()
    #expect(try facts(shuffled).sorted() == expected)
    let parts = [shuffled.prefix(1), shuffled.dropFirst().prefix(70), shuffled.dropFirst(71)]
    #expect(try parts.flatMap { try facts(Array($0)) }.sorted() == expected)
  }

  @Test func filesGiveTheSameAsLines() throws {
    try TemporaryFolder.with { folder in
      for (index, sentence) in sentences.enumerated() { try folder.write("\(index).txt", sentence) }
      let files = try Command.run(["--to", "jsonl", folder.folder.path])
      let lines = sentences.enumerated().map { "{\"id\": \"\($0.offset)\", \"text\": \"\($0.element)\"}" }
      #expect(try files.lines == facts(lines))
      let plain = try Command.run(
        ["--from", "lines", "--to", "jsonl"], input: Data(sentences.joined(separator: "\n").utf8))
      #expect(plain.lines.count == files.lines.count)
      #expect(plain.lines.first?.contains("\"document\":\"stdin:1\"") == true)
    }
  }
}
