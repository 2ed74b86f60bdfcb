import CasualtyExtraction

/// Scores a corpus: the extractor's facts, or those of a file.
enum CorpusScorer: Sendable {
  /// Runs the extractor.
  case extracting(CasualtyExtractor)
  /// Takes the facts given, by document.
  case given([String: [ScoredFact]])

  /// A scorer of the facts in the JSON Lines file at `path`.
  init(predictedAt path: String) throws(InputProblem) {
    var facts: [String: [ScoredFact]] = [:]
    for line in try JSONFile.lines(PredictedLine.self, at: path) {
      if let fact = line.fact { facts[line.documentName, default: []].append(fact) }
    }
    self = .given(facts)
  }

  /// The scores of the documents of `corpus`, in its order.
  func scores(of corpus: Corpus) async throws -> [DocumentScore] {
    let work = OrderedWork<Corpus.Entry, DocumentScore>(
      jobs: Environment.cores, cores: Environment.cores
    ) { entry in
      DocumentScore(document: entry.document.name, gold: entry.gold, found: facts(of: entry.document))
    }
    var entries = ListedChunks(corpus.entries)
    var scores: [DocumentScore] = []
    try await work.run(&entries) { scores.append($0) }
    return scores
  }

  private func facts(of document: Document) -> [ScoredFact] {
    switch self {
    case .extracting(let extractor): extractor.extract(document).facts.map { ScoredFact($0) }
    case .given(let facts): facts[document.name] ?? []
    }
  }
}
