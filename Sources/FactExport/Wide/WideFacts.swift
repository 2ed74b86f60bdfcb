import CasualtyExtraction

/// CSV or TSV with one row for each document, place, period and perpetrator, and a column for each measure.
///
/// Each cell is the sum of the counts of its row: parts are not added to their whole,
/// nothing told again is added twice, denied, possible and zero counts are left out. An empty cell means that the
/// text gives no such count, never zero. Rows whose `is_part` is true break down counts of other rows.
public struct WideFacts: FactFormat {
  /// How the table is written.
  public var format: DelimitedFormat

  /// A table written as `format` says.
  public init(_ format: DelimitedFormat = DelimitedFormat()) { self.format = format }

  /// The names of the columns, which keep their order.
  public static var columnNames: [String] { columns.map(\.0) }

  private static let columns: [(String, String)] =
    [("document", "#meta+document"), ("document_date", "#date+reported")]
    + PlaceColumn.all.map { ($0.name, $0.hashtag) }
    + [
      ("time_start", "#date+start"), ("time_end", "#date+end"), ("time_precision", "#meta+date+precision"),
      ("time_edtf", "#meta+date+edtf"), ("perpetrators", "#cause+perpetrator+list"), ("is_part", "#meta+is_part"),
    ]
    + WideMeasure.all.map { ($0.name, $0.hashtag) }
    + [
      ("inexact", "#meta+inexact+list"), ("sources", "#meta+source+list"), ("facts", "#meta+id+fact+list"),
      ("left_out", "#meta+id+left_out+list"),
    ]

  /// The row of names, and of hashtags where they are asked for.
  public var opening: [UInt8] {
    format.opening(names: Self.columnNames, hashtags: Self.columns.map(\.1))
  }

  /// The rows of `result`; a row without a count that can be added is left out.
  public func bytes(of result: DocumentResult) -> [UInt8] {
    var text = DelimitedText(format.delimiter)
    let family = FactFamily(result.facts)
    let retold = Set(result.findings.filter { $0.kind == .contradiction }.flatMap { $0.facts.dropFirst() })
    for group in WideGroup.groups(of: result.facts) {
      let addends = group.facts.filter { TollSum.isAddend($0) && !retold.contains($0.id) }
      let sums = WideMeasure.all.map { TollSum($0, of: addends, in: family) }
      let added = Set(sums.flatMap { $0.facts.map(\.id) })
      if added.isEmpty { continue }
      text.row(Self.shared(group, result) + sums.map { CellValue($0.total) } + Self.notes(group, sums, added))
    }
    return text.bytes
  }

  /// The cells of what the counts of a row have in common.
  private static func shared(_ group: WideGroup, _ result: DocumentResult) -> [CellValue] {
    let fact = group.first
    return [.text(fact.document), CellValue(result.report.date?.description)]
      + PlaceColumn.all.map { $0.value(fact.places) }
      + [
        CellValue(fact.time?.start?.description), CellValue(fact.time?.end?.description),
        CellValue(fact.time?.precision.rawValue), CellValue(fact.time?.edtf),
        .list(fact.perpetrators), .boolean(group.isPart),
      ]
  }

  /// The measures that are not exact, who counted, which facts were added and which were not.
  private static func notes(_ group: WideGroup, _ sums: [TollSum], _ added: Set<String>) -> [CellValue] {
    var sources: [String] = []
    for fact in group.facts where added.contains(fact.id) {
      if let source = fact.source, !sources.contains(source) { sources.append(source) }
    }
    return [
      .list(zip(WideMeasure.all, sums).filter { !$0.1.isExact }.map(\.0.name)),
      .list(sources),
      .list(group.facts.map(\.id).filter(added.contains)),
      .list(group.facts.map(\.id).filter { !added.contains($0) }),
    ]
  }
}
