import ArgumentParser
import CasualtyExtraction

/// What becomes of the findings.
struct FindingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file for what does not add up in the documents, one JSON object a line.",
      valueName: "file"
    ),
    completion: .file()
  )
  var findings: String?

  @Option(
    help: ArgumentHelp(
      "Exit with 3 if a finding is at least this grave: 'error' cannot hold, 'warning' is odd.", valueName: "severity"
    )
  )
  var failOn: Finding.Severity?

  @Option(
    help: ArgumentHelp("The language of the findings' messages and of the html page: en or ar.", valueName: "language"))
  var language: MessageLanguage = .english
}

extension Finding.Severity: ExpressibleByArgument {}
extension MessageLanguage: ExpressibleByArgument {}
