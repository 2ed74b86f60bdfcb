import Testing

@testable import CasualtyExtraction
@testable import FactExport

@Suite struct BratStandoffTests {
  private func lines(_ result: DocumentResult) -> [[String]] {
    String(decoding: BratStandoff().bytes(of: result), as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func offsetsFindTheWordsInTheText() {
    for result in ExportSamples.results {
      let marks = lines(result).filter { $0[0].hasPrefix("T") }
      #expect(marks.count == result.facts.count + result.findings.count)
      for mark in marks {
        let parts = mark[1].split(separator: " ")
        #expect(mark.count == 3 && parts.count == 3)
        #expect(ExportSamples.slice(result.text, Int(parts[1]) ?? -1, Int(parts[2]) ?? -1) == mark[2])
      }
    }
  }

  @Test func namesAreThoseOfTheConfiguration() {
    let names = Set(BratStandoff.configuration.split { $0 == "\n" || $0 == "\t" }.map(String.init))
    for line in ExportSamples.results.flatMap(lines) where line[0].hasPrefix("T") || line[0].hasPrefix("A") {
      let name = line[1].prefix { $0 != " " }
      #expect(names.contains(String(name)))
      #expect(name.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x5F })
    }
  }

  @Test func aMarkOverALineBreakHasAFragmentALine() {
    var fact = SampleFacts.full
    fact.evidence = Evidence(start: 2, end: 10, sentence: 0, text: "42\r\nمدني")
    var result = SampleFacts.result([fact])
    result.text = "x 42\r\nمدني"
    #expect(lines(result).first == ["T1", "Killed 2 4;6 10", "42 مدني"])
  }

  @Test func hostileNamesStayOnTheirLine() {
    var fact = SampleFacts.full
    fact.places = [Place(name: "a\nT9\tKilled 0 1\tx", id: "i\td\u{2028}", level: .locality)]
    let kinds = lines(SampleFacts.result([fact])).map { $0[0] }
    #expect(kinds.filter { $0.hasPrefix("T") } == ["T1"])
    #expect(kinds.filter { $0.hasPrefix("N") } == ["N1"])
  }
}
