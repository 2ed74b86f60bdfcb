import ArabicText
import ArgumentParser

/// What the extractor is told about its documents.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day of the documents, for relative dates. A document's own date, --dates and --date-from-name come first.",
      valueName: "YYYY-MM-DD"
    )
  )
  var date: CivilDate?

  @Option(
    help: ArgumentHelp(
      "The days of documents by id, file name or path: a JSON object {\"id\": \"YYYY-MM-DD\"}, or lines of an id, a tab "
        + "and a date.",
      valueName: "file"
    ),
    completion: .file()
  )
  var dates: String?

  @Flag(help: "Take the day from the file's name, as in 2024-12-01-report.txt or 20241201_report.txt.")
  var dateFromName = false

  @Option(
    help: ArgumentHelp(
      "A folder of lexicon files (*.tsv) that add to the built-in ones; one named like a built-in table replaces it.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var lexicons: String?

  @Option(
    help: ArgumentHelp(
      "A table of places to add to the built-in one, tab-separated: id, level, parent, lat, lon, weight, cue, name_en, "
        + "name_ar, aliases_ar, as Lexicons/README.md tells.",
      valueName: "file"
    ),
    completion: .file(extensions: ["tsv"])
  )
  var gazetteer: String?

  /// The days that the options give; tells what is wrong with the file of --dates and exits with 1.
  var documentDates: DocumentDates {
    get throws {
      do throws(InputProblem) {
        return DocumentDates(standard: date, map: try dates.map(DateMap.read) ?? [:], fromName: dateFromName)
      } catch {
        ProblemLog.tell("\(error)")
        throw ExitCode(1)
      }
    }
  }
}

extension CivilDate: ExpressibleByArgument {
  /// The day written `YYYY-MM-DD`.
  public init?(argument: String) { self.init(iso: argument) }
}
