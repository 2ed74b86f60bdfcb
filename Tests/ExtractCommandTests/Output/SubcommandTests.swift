import Foundation
import Testing

@Suite struct SubcommandTests {
  private let sample = Command.packageFolder.appendingPathComponent("Tests/Corpora/sample/report.txt")

  @Test func helpNamesEverySubcommandAndOption() throws {
    let outcome = try Command.run(["--help"])
    #expect(outcome.status == 0)
    for word in [
      "EXAMPLES:", "--from", "--to", "--date", "--output", "normalize", "annotate", "explain", "check", "lexicon",
    ] {
      #expect(outcome.text.contains(word))
    }
    for name in ["facts", "normalize", "annotate", "explain", "check", "lexicon"] {
      #expect(try Command.run([name, "--help"]).status == 0)
    }
  }

  @Test func theVersionIsPrinted() throws {
    #expect(try Command.run(["--version"]).text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test func aCopiedBinaryHasItsLexiconsInside() throws {
    try TemporaryFolder.with { folder in
      // By a process of its own: a file that this one wrote may still be open in a child of another test.
      let copy = try Command.run(
        URL(fileURLWithPath: "/bin/cp"), [Command.binary.path, folder.url("copy").path], in: folder.folder)
      #expect(copy.status == 0)
      let outcome = try Command.run(folder.url("copy"), ["lexicon", "check"], in: folder.folder)
      #expect(outcome.status == 0)
      #expect(try outcome.text == Command.run(["lexicon", "check"]).text)
    }
  }

  @Test func everyFactIsALineWithAllKeysAndItsEvidence() throws {
    let text = Array(try String(contentsOf: sample, encoding: .utf8).unicodeScalars)
    let outcome = try Command.run(["--date", "2021-04-02", sample.path])
    #expect(outcome.status == 0)
    for line in outcome.lines {
      let fact = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(fact.count == 17 && fact["document"] as? String == "report")
      let evidence = try #require(fact["evidence"] as? [String: Any])
      let start = try #require(evidence["start"] as? Int)
      let end = try #require(evidence["end"] as? Int)
      #expect(String(String.UnicodeScalarView(text[start..<end])) == evidence["text"] as? String)
    }
  }

  @Test func aTableHasAHeadingForEachDocument() throws {
    let outcome = try Command.run(["--to", "table", "--date", "2021-04-02", sample.path, sample.path])
    #expect(outcome.lines.count { $0.hasPrefix("report, 2021-04-02, ") } == 2)
  }

  @Test func documentsKeepTheirOrder() throws {
    let lines = (0..<2000).map { "{\"id\": \($0), \"text\": \"\(String(repeating: "س ", count: $0 % 7))\"}\n" }.joined()
    let outcome = try Command.run("normalize", "--from", "jsonl", input: lines)
    #expect(outcome.lines.count == 2000)
    for (index, line) in outcome.lines.enumerated() { #expect(line.hasPrefix("{\"id\":\"\(index)\",")) }
  }

  @Test func annotatePrintsSpansOfTheLayersAskedFor() throws {
    let text = Array(try String(contentsOf: sample, encoding: .utf8).unicodeScalars)
    let outcome = try Command.run(["annotate", "--date", "2021-04-02", sample.path])
    #expect(outcome.status == 0)
    for line in outcome.lines {
      let span = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let layer = span["layer"] as? String
      let more: Set<String> = layer == "numbers" ? ["kind", "unit"] : layer == "dates" ? ["kind", "flags"] : []
      #expect(Set(span.keys) == more.union(["document", "layer", "start", "end", "text", "value"]))
      let start = try #require(span["start"] as? Int)
      let end = try #require(span["end"] as? Int)
      #expect(String(String.UnicodeScalarView(text[start..<end])) == span["text"] as? String)
    }
    let dates = try Command.run(["annotate", "--layers", "dates,numbers", sample.path])
    #expect(dates.lines.allSatisfy { $0.contains("\"layer\":\"dates\"") || $0.contains("\"layer\":\"numbers\"") })
  }
}
