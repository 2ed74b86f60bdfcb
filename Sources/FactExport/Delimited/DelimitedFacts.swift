import CasualtyExtraction

/// CSV or TSV (RFC 4180): a row of column names, then one fact a row, in text order.
///
/// The columns are ``columnNames``; lists stand in one cell, separated by `|`.
public struct DelimitedFacts: FactFormat {
  /// How the table is written.
  public var format: DelimitedFormat

  /// A table written as `format` says.
  public init(_ format: DelimitedFormat = DelimitedFormat()) { self.format = format }

  /// The names of the columns, which keep their order; new ones come last.
  public static var columnNames: [String] { FactColumn.all.map(\.name) }

  /// The row of names, and of hashtags where they are asked for.
  public var opening: [UInt8] {
    format.opening(names: Self.columnNames, hashtags: FactColumn.all.map(\.hashtag))
  }

  /// False: findings are left out.
  public var usesFindings: Bool { false }

  /// The facts of `result`, each in a row of its own.
  public func bytes(of result: DocumentResult) -> [UInt8] {
    var text = DelimitedText(format.delimiter, capacity: result.facts.count * 640)
    for fact in result.facts { text.row(FactColumn.all.lazy.map { $0.value(fact, result) }) }
    return text.bytes
  }
}
