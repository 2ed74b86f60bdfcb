import ArgumentParser
import CasualtyExtraction
import FactExport

/// How facts are written.
struct FormatOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How facts are written: table, jsonl, json, csv, tsv, geojson, webanno, brat, html. When not given, by the extension of "
        + "--output, else a table on a terminal and jsonl elsewhere.",
      valueName: "format"
    )
  )
  var to: OutputFormat?

  @Flag(help: "csv, tsv: one row for each place, period and perpetrator, with killed, injured… as columns.")
  var wide = false

  @Flag(help: "csv, tsv: a second row with HXL hashtags.")
  var hxl = false

  @Flag(help: "csv, tsv: a byte order mark first, for spreadsheets that know UTF-8 by it.")
  var bom = false

  /// The format for an output to `path`.
  func format(forOutput path: String?) -> OutputFormat { to ?? OutputFormat(forOutput: path) }

  /// Refuses options that the format for an output to `path` does not have.
  func validate(forOutput path: String?) throws {
    guard !format(forOutput: path).isDelimited else { return }
    for (isGiven, name) in [(wide, "--wide"), (hxl, "--hxl"), (bom, "--bom")] where isGiven {
      throw ValidationError("\(name) goes with --to csv and --to tsv.")
    }
  }

  /// What writes an output to `path`, with words in `language`.
  func facts(forOutput path: String?, _ language: MessageLanguage, _ gazetteer: Gazetteer) -> FactOutput {
    switch format(forOutput: path) {
    case .table: .documents(FactTable(path, language))
    case .jsonl: .documents(FactJSONWriter())
    case .json: .documents(DocumentsJSONWriter(language: language))
    case .csv: .documents(delimited(.comma))
    case .tsv: .documents(delimited(.tab))
    case .geojson: .documents(FactGeoJSON())
    case .webanno: .documents(WebAnnotations(language: language))
    case .brat: .documents(BratStandoff(language: language))
    case .html: .page(HTMLReport(language: language, gazetteer: gazetteer))
    }
  }

  private func delimited(_ delimiter: DelimitedFormat.Delimiter) -> any FactFormat {
    let format = DelimitedFormat(delimiter, hasHashtags: hxl, hasByteOrderMark: bom)
    return wide ? WideFacts(format) : DelimitedFacts(format)
  }
}

extension FactTable {
  /// A table for an output to `path`: as wide as the terminal and in colours if it is one.
  fileprivate init(_ path: String?, _ language: MessageLanguage) {
    let isTerminal = (path == nil || path == "-") && FileDescriptor.standardOutput.isTerminal
    self.init(
      lineWidth: isTerminal ? FileDescriptor.standardOutput.terminalColumns : nil,
      hasColors: isTerminal && Environment.allowsColors, language: language
    )
  }
}
