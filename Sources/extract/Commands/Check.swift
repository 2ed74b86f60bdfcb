import ArgumentParser
import CasualtyExtraction

/// `extract check`: how the extractor's facts compare with gold.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score the extractor on folders of documents with gold facts.",
    discussion: """
      A folder holds NAME.txt files, gold.jsonl with the facts to find, and perhaps dates.json {"NAME": "YYYY-MM-DD"} \
      and phenomena.json {"NAME": ["tag"]}. A folder of folders is searched for them. A fact counts as found with the \
      right event and figures (count), with qualifier, status, age and sex as well (core), with everything (full).

      EXAMPLES:
        extract check Tests/Corpora
        extract check --min-count 0.95 --min-core 0.9 Tests/Corpora
        extract check --predicted facts.jsonl --show 0 Tests/Corpora/sample
      """
  )

  /// What scores can be told apart by.
  enum Grouping: String, ExpressibleByArgument, CaseIterable {
    case phenomenon
  }

  @Argument(
    help: ArgumentHelp("Folders with a gold.jsonl in or below them.", valueName: "folder"), completion: .directory)
  var folders: [String]

  @Option(help: ArgumentHelp("Fail if the F1 of count over all folders is lower.", valueName: "0…1"))
  var minCount: Double?

  @Option(help: ArgumentHelp("Fail if the F1 of core over all folders is lower.", valueName: "0…1"))
  var minCore: Double?

  @Option(help: ArgumentHelp("Fail if the F1 of full over all folders is lower.", valueName: "0…1"))
  var minFull: Double?

  @Option(help: ArgumentHelp("How many differences to print for each folder.", valueName: "number"))
  var show = 20

  @Option(help: ArgumentHelp("Print a table of scores as well, a row for each phenomenon.", valueName: "phenomenon"))
  var by: Grouping?

  @Option(
    help: ArgumentHelp("Score the facts in this JSON Lines file instead of running the extractor.", valueName: "file"),
    completion: .file()
  )
  var predicted: String?

  @Flag(help: "Print the figures over all folders as one JSON object, and nothing else.")
  var json = false

  @Option(
    help: ArgumentHelp("A folder of lexicon files (*.tsv) that add to the built-in ones.", valueName: "folder"),
    completion: .directory
  )
  var lexicons: String?

  func validate() throws {
    for minimum in [minCount, minCore, minFull].compactMap(\.self) where !(0...1).contains(minimum) {
      throw ValidationError("A minimum is a number from 0 to 1.")
    }
    if show < 0 { throw ValidationError("--show takes a number from 0.") }
  }

  func run() async throws {
    let scorer = try await makeScorer()
    var total = Tally()
    try await OutputWriter.writing { total = try await score(by: scorer, to: $0) }
    try enforceMinimums(total)
  }

  /// Writes the differences and figures of every folder; the figures over all.
  private func score(by scorer: CorpusScorer, to writer: OutputWriter) async throws -> Tally {
    var groups = PhenomenonScores()
    var total = Tally()
    var read = 0
    for folder in try corpusFolders() {
      let corpus = try told { () throws(InputProblem) in try Corpus(folder) }
      let scores = try await scorer.scores(of: corpus)
      var sum = Tally()
      for score in scores { sum += score.tally }
      for (entry, score) in zip(corpus.entries, scores) { groups.add(score.tally, of: entry.phenomena) }
      total += sum
      read += 1
      if json { continue }
      try writer.write(differences(scores, corpus) + ScoreReport.figures(sum, title: folder) + "\n\n")
      try writer.flush()
    }
    if json {
      try writer.write(ScoreReport.json(total))
    } else {
      if by == .phenomenon { try writer.write(ScoreReport.table(groups.rows, title: "phenomenon") + "\n\n") }
      try writer.write(ScoreReport.figures(total, title: "total of \(read) folder\(read == 1 ? "" : "s")") + "\n")
    }
    return total
  }

  private func makeScorer() async throws -> CorpusScorer {
    guard let predicted else { return .extracting(try await LexiconFolder.extractor(lexicons)) }
    return try told { () throws(InputProblem) in try CorpusScorer(predictedAt: predicted) }
  }

  private func corpusFolders() throws -> [String] {
    try folders.flatMap { folder in
      let found = try told { () throws(InputProblem) in try Corpus.folders(below: folder) }
      guard !found.isEmpty else {
        ProblemLog.tell("\(folder): no gold.jsonl in or below it")
        throw ExitCode(1)
      }
      return found
    }
  }

  private func differences(_ scores: [DocumentScore], _ corpus: Corpus) -> String {
    var lines: [String] = []
    for (entry, score) in zip(corpus.entries, scores) where lines.count < show && !score.differences.isEmpty {
      let sentences = SentenceFinder(entry.document.text)
      for difference in score.differences.prefix(show - lines.count) {
        lines.append(ScoreReport.difference(difference, in: entry.document.name, sentences: sentences))
      }
    }
    return lines.joined()
  }

  private func enforceMinimums(_ total: Tally) throws {
    var isBelow = false
    for (tier, minimum) in [(Tally.Tier.count, minCount), (.core, minCore), (.full, minFull)] {
      guard let minimum, total.score(tier).f1 < minimum else { continue }
      ProblemLog.tell("\(tier.rawValue) F1 \(total.score(tier).f1) is below \(minimum)")
      isBelow = true
    }
    if isBelow { throw ExitCode(1) }
  }

  /// The result of `body`; its problem is told and ends the command.
  private func told<Result>(_ body: () throws(InputProblem) -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      ProblemLog.tell("\(error)")
      throw ExitCode(1)
    }
  }
}

extension OutputWriter {
  /// Adds a text to the output.
  fileprivate func write(_ text: String) throws(SystemError) { try write(Array(text.utf8)) }
}
