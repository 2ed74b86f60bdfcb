import Foundation
import Testing

/// `--gazetteer FILE`: places of one's own.
@Suite struct GazetteerTests {
  private let text = "قُتل 3 رجال في بلدة دير السنديان."

  @Test func placesOfAFileAreAdded() throws {
    try TemporaryFolder.with { folder in
      try text.write(to: folder.url("report.txt"), atomically: true, encoding: .utf8)
      try "X-1\tlocality\tSY05\t35.1\t36.5\t1\tno\tDeir Sindyan\tدير السنديان\t\n"
        .write(to: folder.url("mine.tsv"), atomically: true, encoding: .utf8)
      let plain = try Command.run([folder.url("report.txt").path, "--to", "jsonl"])
      #expect(!plain.text.contains("X-1"))
      let outcome = try Command.run([
        folder.url("report.txt").path, "--to", "jsonl", "--gazetteer", folder.url("mine.tsv").path,
      ])
      #expect(outcome.status == 0)
      #expect(outcome.text.contains("\"id\":\"X-1\""))
    }
  }

  @Test func aBrokenRowIsToldWithItsLine() throws {
    try TemporaryFolder.with { folder in
      try text.write(to: folder.url("report.txt"), atomically: true, encoding: .utf8)
      try "# mine\nX-1\thamlet\tSY05\t35.1\t36.5\t1\tno\tDeir Sindyan\tدير السنديان\t\n"
        .write(to: folder.url("mine.tsv"), atomically: true, encoding: .utf8)
      let outcome = try Command.run([
        folder.url("report.txt").path, "--to", "jsonl", "--gazetteer", folder.url("mine.tsv").path,
      ])
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("mine.tsv:2:"))
      #expect(outcome.text.isEmpty)
    }
  }
}
