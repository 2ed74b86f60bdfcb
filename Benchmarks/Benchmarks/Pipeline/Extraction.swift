import Benchmark
import CasualtyExtraction
import Texts

/// Whole documents, and the lexicon they are read with.
func benchmarkExtraction() {
  guard let vocabulary = try? CasualtyLexicon() else { return }
  let extractor = CasualtyExtractor(vocabulary)
  let reports = ShuffledReports.documents(total: 1 << 20).enumerated().map {
    Document(name: String($0.offset), text: String(decoding: $0.element, as: UTF8.self))
  }
  measure("reports: whole extraction, 1 MB") {
    for report in reports { blackHole(extractor.extract(report).facts.count) }
  }
  measure("build the lexicon, places included") { blackHole(try? CasualtyLexicon()) }
}
