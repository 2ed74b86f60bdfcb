import ArabicText
import ArgumentParser
import FactExport

/// `extract normalize`: folded text.
struct Normalize: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the inputs' folded text.",
    discussion: """
      Text inputs give their folded text line by line, JSON Lines inputs a line {"id", "text", "date"?, "source"?} \
      for each document, which the other subcommands read again.

      With the matching profile, words that were broken up against filters are joined («قـ،ـتل», «شه*يد», «ق تل») \
      where the joined word is in the lexicons and its pieces are not words.

      --months writes one name for each month of a date, from every set, spelling and pair («6شباط/فبراير», «ت1», \
      «يونيو (حزيران)»). Hijri months get their Hijri name in every style. A pair that disagrees («آذار/نيسان») is \
      kept and told on standard error; the exit code stays 0.

      EXAMPLES:
        extract normalize report.txt
        extract normalize --profile faithful report.txt
        extract normalize --months gregorian report.txt
        cat news.jsonl | extract normalize --from jsonl
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "faithful keeps the meaning: digits, presentation forms and invisible characters are unified. matching also "
        + "folds what writers vary without meaning it: vowel signs, alef, hamza, yeh, teh marbuta.",
      valueName: "profile"
    )
  )
  var profile: NormalizationProfile = .matching

  @Option(
    help: ArgumentHelp(
      "The names that the months of dates get: gregorian («مارس»), syriac («آذار») or number («3»). None is changed "
        + "when not given.",
      valueName: "names"
    )
  )
  var months: MonthStyle?

  @Flag(inversion: .prefixedNo, help: "With the matching profile, join words that were broken up against filters.")
  var repair = true

  @Option(
    help: ArgumentHelp(
      "A folder of lexicon files (*.tsv) for --repair and --months, as for the other subcommands.", valueName: "folder"
    ),
    completion: .directory
  )
  var lexicons: String?

  func run() async throws {
    let folding = try await DocumentFolding(profile, months: months, repairs: repair, lexicons: lexicons)
    var run = DocumentRun(inputs: input.inputs, date: nil, output: output.output)
    run.frame.separatesLines = true
    try await run.run { document, format in
      let folded = folding.folded(document)
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
}

extension NormalizationProfile: ExpressibleByArgument {}
extension MonthStyle: ExpressibleByArgument {}
