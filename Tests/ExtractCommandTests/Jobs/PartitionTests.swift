import Foundation
import SeededRandom
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
    for seed in 1...3 {
      var generator = SeededGenerator(UInt64(seed))
      let shuffled = lines.shuffled(using: &generator)
      #expect(try facts(shuffled).sorted() == expected)
      let cut = Int.random(in: 2..<200, using: &generator)
      let parts = [shuffled.prefix(1), shuffled[1..<cut], shuffled[cut...]]
      #expect(try parts.flatMap { try facts(Array($0)) }.sorted() == expected)
    }
  }

  /// Real reports, whose facts hang on dates, periods, places and sources named before them.
  @Test func reportsGiveTheSameInAnyOrderAndSplit() throws {
    let folder = Command.packageFolder.appendingPathComponent("Tests/Corpora/war")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }
    let reports = try names.map { name in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      let line = try JSONEncoder().encode(["id": name, "text": text, "date": "2024-03-01"])
      return String(decoding: line, as: UTF8.self)
    }
    let expected = try facts(reports, jobs: 1).sorted()
    #expect(expected.count > 100)
    var generator = SeededGenerator(6)
    for _ in 0..<3 {
      let shuffled = reports.shuffled(using: &generator)
      let cut = Int.random(in: 1..<reports.count, using: &generator)
      #expect(try (facts(Array(shuffled[..<cut])) + facts(Array(shuffled[cut...]))).sorted() == expected)
    }
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
