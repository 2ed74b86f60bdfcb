import ArgumentParser

/// `extract explain`: how the facts came about.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how each sentence was read, down to where the fields of its facts came from.",
    discussion: """
      A sentence gives its tokens with their readings, the quantities, dates, names and sources in it, its clauses with \
      what governs and what is counted, and its facts: the rule, and of each field the words it was read from.

      EXAMPLES:
        extract explain report.txt
        echo 'مقتل ثلاثة مدنيين' | extract explain
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let explanation = Explanation(
      extractor: try await LexiconFolder.extractor(reading.lexicons, gazetteer: reading.gazetteer))
    var run = DocumentRun(input: input, dates: try reading.documentDates, output: output.output)
    run.frame.separator = [0x0A]
    try await run.run { document, _ in Array(explanation.text(of: document).utf8) }
  }
}
