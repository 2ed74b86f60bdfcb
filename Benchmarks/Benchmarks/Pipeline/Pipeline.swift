import ArabicText
import Benchmark
import CasualtyExtraction

/// Megabytes of source a second, and what is allocated, stage by stage: each benchmark runs over the same documents.
let benchmarks: @Sendable () -> Void = {
  let megabytes = 20
  let documents = ShuffledReports.documents(total: megabytes << 20)
  let normalizer = Normalizer(.matching)
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], timeUnits: .milliseconds, warmupIterations: 1, maxDuration: .seconds(5),
    maxIterations: 25
  )

  guard let vocabulary = try? CasualtyLexicon() else { return }
  let lexicon = vocabulary.lexicon
  let quantities = QuantityFinder(lexicon)
  let dates = DateFinder(lexicon)
  let normalized = documents.map { normalizer.normalize($0) }

  func annotated(_ text: NormalizedText) -> TokenizedText {
    var tokens = Tokenizer().tokenize(text)
    lexicon.annotate(&tokens)
    return tokens
  }
  let annotatedTexts = normalized.map(annotated)

  Benchmark("normalise 20 MB") { _ in
    var text = NormalizedText()
    for document in documents {
      normalizer.normalize(document, into: &text)
      blackHole(text.bytes.count)
    }
  }
  Benchmark("tokenise 20 MB") { _ in
    for text in normalized { blackHole(Tokenizer().tokenize(text).tokens.count) }
  }
  Benchmark("tokenise and annotate 20 MB") { _ in
    for text in normalized { blackHole(annotated(text).tokens.count) }
  }
  Benchmark("numbers in tokens 20 MB") { _ in
    for text in annotatedTexts { blackHole(quantities.quantities(in: text).count) }
  }
  Benchmark("dates in tokens 20 MB") { _ in
    for text in annotatedTexts { blackHole(dates.dates(in: text).count) }
  }
  Benchmark("numbers and dates from normalised text 20 MB") { _ in
    for text in normalized {
      let tokens = annotated(text)
      blackHole(quantities.quantities(in: tokens).count + dates.dates(in: tokens).count)
    }
  }
  let extractor = CasualtyExtractor(vocabulary)
  let reports = documents.prefix(256).enumerated().map {
    Document(name: String($0.offset), text: String(decoding: $0.element, as: UTF8.self))
  }
  Benchmark("whole extraction 1 MB") { _ in
    for report in reports { blackHole(extractor.extract(report).facts.count) }
  }
  Benchmark("build the lexicon") { _ in blackHole(try? CasualtyLexicon()) }
}
