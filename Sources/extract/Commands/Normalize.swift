import ArabicText
import ArgumentParser
import CasualtyExtraction
import FactExport

/// `extract normalize`: folded text.
struct Normalize: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the inputs' folded text.",
    discussion: """
      Text inputs give their folded text line by line, JSON Lines inputs a line {"id", "text", "date"?, "source"?} \
      for each document, which the other subcommands read again.

      Words that were broken up against filters are joined («قـ،ـتل», «شه*يد», «ق تل») where the joined word is in the \
      lexicons and its pieces are not words: with the matching profile, with others by --repair.

      --months writes one name for each month of a date, from every set, spelling and pair («6شباط/فبراير», «ت1», \
      «يونيو (حزيران)»). Hijri months get their Hijri name in every style. A pair that disagrees («آذار/نيسان») is \
      kept and told on standard error; the exit code stays 0.

      STEPS, each with the profiles that have it; --steps, --with and --without choose among them:
      \(NormalizationStep.table)

      EXAMPLES:
        extract normalize report.txt
        extract normalize --profile faithful report.txt
        extract normalize --months gregorian report.txt
        extract normalize --steps fold-digits,remove-tatweel report.txt
        extract normalize --without fold-teh-marbuta,fold-alef-maqsura report.txt
        extract normalize --invalid-utf8 replace report.txt
        cat news.jsonl | extract normalize --from jsonl
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @OptionGroup var steps: StepOptions

  @Option(
    help: ArgumentHelp(
      "The names that the months of dates get: gregorian («مارس»), syriac («آذار») or number («3»). None is changed "
        + "when not given.",
      valueName: "names"
    )
  )
  var months: MonthStyle?

  @Flag(
    inversion: .prefixedNo,
    help: "Join words that were broken up against filters. The default with the matching profile as it is."
  )
  var repair: Bool?

  @Option(
    help: ArgumentHelp(
      "A folder of lexicon files (*.tsv) for --repair and --months, as for the other subcommands.", valueName: "folder"
    ),
    completion: .directory
  )
  var lexicons: String?

  func run() async throws {
    let options = steps.options
    let folding = try await DocumentFolding(
      options, months: months, repairs: repair ?? (options == .matching), lexicons: lexicons)
    var run = DocumentRun(input: input, dates: DocumentDates(), output: output.output)
    run.frame.separatesLines = true
    try await run.run { document, format in
      let (folded, notes) = folding.folded(document)
      return (Self.bytes(of: folded, document, format), notes)
    } bytes: { bytes, notes in
      for note in notes { ProblemLog.tell(note) }
      return bytes
    }
  }

  private static func bytes(of folded: NormalizedText, _ document: Document, _ format: InputFormat) -> [UInt8] {
    guard format == .jsonl else { return folded.bytes }
    var json = JSONWriter(capacity: folded.bytes.count + 64)
    json.beginObject()
    json.key("id")
    json.string(document.name)
    json.key("text")
    json.string(folded.string)
    if let date = document.date {
      json.key("date")
      json.string(date.description)
    }
    if let source = document.source {
      json.key("source")
      json.string(source)
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }
}

extension MonthStyle: ExpressibleByArgument {}
