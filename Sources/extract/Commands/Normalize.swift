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

      EXAMPLES:
        extract normalize report.txt
        extract normalize --profile faithful report.txt
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

  func run() async throws {
    let normalizer = Normalizer(profile)
    var run = DocumentRun(inputs: input.inputs, date: nil, output: output.output)
    run.frame.separatesLines = true
    try await run.run { document, format in
      let folded = normalizer.normalize(document.text)
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
