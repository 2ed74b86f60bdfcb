import ArgumentParser
import CasualtyExtraction
import FactExport

/// How facts are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// A table for people.
  case table
  /// A fact a line.
  case jsonl
  /// One object with reports, facts and findings.
  case json

  /// The format for an output to `path`: a table on a terminal, else JSON Lines.
  static func standard(forOutput path: String?) -> Self {
    (path == nil || path == "-") && FileDescriptor.standardOutput.isTerminal ? .table : .jsonl
  }

  /// The writer of the format, with messages in `language`.
  func writer(_ language: MessageLanguage) -> any FactFormat {
    switch self {
    case .table: FactTable(lineWidth: FileDescriptor.standardOutput.terminalColumns, language: language)
    case .jsonl: FactJSONWriter()
    case .json: DocumentsJSONWriter(language: language)
    }
  }
}
