import ArgumentParser
import CasualtyExtraction

/// `extract lexicon forms`: every spelling the extractor knows.
struct LexiconForms: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "List every spelling the extractor knows: its class, a tab and the words.",
    discussion: """
      Words are folded as texts are before they are looked up: without vowel signs, alef with or without hamza as one \
      letter, likewise yeh and teh marbuta. Inflected forms, phrases and places are listed, each once, by class; what \
      may be written onto their fronts («و», «ال» and the like) is not.

      EXAMPLES:
        extract lexicon forms                     all of them
        extract lexicon forms | grep '^weapon'    those of one class
      """
  )

  @Option(
    help: ArgumentHelp("A folder of lexicon files (*.tsv) to list with the built-in ones.", valueName: "folder"),
    completion: .directory
  )
  var lexicons: String?

  @Option(
    help: ArgumentHelp("A table of places to list with the built-in one.", valueName: "file"),
    completion: .file(extensions: ["tsv"])
  )
  var gazetteer: String?

  func run() async throws {
    let vocabulary = try await LexiconFolder.extractor(lexicons, gazetteer: gazetteer).vocabulary
    var lines: [UInt8] = []
    for form in vocabulary.forms { lines += "\(form.lexicalClass)\t\(form.spelling)\n".utf8 }
    try await OutputWriter.writing { [lines] in try $0.write(lines) }
  }
}
