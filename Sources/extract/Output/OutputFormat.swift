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
  /// Comma-separated rows.
  case csv
  /// Tab-separated rows.
  case tsv
  /// A map.
  case geojson
  /// W3C Web Annotations.
  case webanno
  /// The standoff format of the brat annotation tool.
  case brat
  /// A page to look at.
  case html

  /// The format for an output to `path`: by its extension; else a table on a terminal and JSON Lines elsewhere.
  init(forOutput path: String?) {
    guard let path, path != "-" else {
      self = FileDescriptor.standardOutput.isTerminal ? .table : .jsonl
      return
    }
    let name = path.split(separator: "/").last ?? ""
    let fileExtension = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() }
    self = fileExtension.flatMap { Self.extensions[$0] } ?? .jsonl
  }

  private static let extensions: [String: Self] = [
    "txt": .table, "jsonl": .jsonl, "ndjson": .jsonl, "json": .json, "csv": .csv, "tsv": .tsv, "tab": .tsv,
    "geojson": .geojson, "jsonld": .webanno, "ann": .brat,
    "html": .html, "htm": .html,
  ]

  /// Whether it is a table for spreadsheets.
  var isDelimited: Bool { self == .csv || self == .tsv }
}
