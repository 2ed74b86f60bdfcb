/// How a delimited table is written, whatever its columns.
public struct DelimitedFormat: Hashable, Sendable {
  /// What stands between cells.
  public enum Delimiter: Sendable {
    case comma, tab
  }

  /// What stands between cells.
  public var delimiter: Delimiter
  /// Whether a row of HXL hashtags (hxlstandard.org) follows the row of names.
  public var hasHashtags: Bool
  /// Whether a byte order mark comes first, by which spreadsheets know UTF-8.
  public var hasByteOrderMark: Bool

  /// A format; comma-separated, plain.
  public init(_ delimiter: Delimiter = .comma, hasHashtags: Bool = false, hasByteOrderMark: Bool = false) {
    self.delimiter = delimiter
    self.hasHashtags = hasHashtags
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// The rows above the first document.
  func opening(names: [String], hashtags: [String]) -> [UInt8] {
    var text = DelimitedText(delimiter)
    text.header(names)
    if hasHashtags { text.header(hashtags) }
    return (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + text.bytes
  }
}
