import ArabicText
import ArgumentParser
import FactExport

/// `extract normalize`: folded text.
struct Normalize: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the inputs' folded text.",
    discussion: """
      Text inputs give their folded text as it is, JSON Lines inputs a line {"id", "text"} for each document.

      EXAMPLES:
        extract normalize report.txt
        echo 'قُتِلَ ٤٢ مدنيًّا' | extract normalize --profile faithful
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
    let run = DocumentRun(inputs: input.inputs, date: nil, output: output.output)
    try await run.run { document, format in
      let folded = normalizer.normalize(document.text)
      guard format == .jsonl else { return folded.bytes }
      var json = JSONWriter(capacity: folded.bytes.count + 64)
      json.beginObject()
      json.key("id")
      json.string(document.name)
      json.key("text")
      json.string(folded.string)
      json.endObject()
      json.endLine()
      return json.bytes
    }
  }
}

extension NormalizationProfile: ExpressibleByArgument {}
