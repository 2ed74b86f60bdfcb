/// A stretch of days as a text gives it.
public struct Period: Hashable, Sendable {
  /// How exactly the text gives it.
  public enum Precision: String, Sendable {
    /// Days («30 أيلول 2015», «بين 1 و5 آذار»).
    case day
    /// A month.
    case month
    /// A year.
    case year
    /// Anything else: halves, seasons, «منذ بداية الثورة».
    case period
  }

  /// The first day; nil where the text does not allow to say.
  public var start: CivilDate?
  /// The last day, inclusive; nil where the text does not allow to say.
  public var end: CivilDate?
  /// How exactly it is given.
  public var precision: Precision
  /// EDTF (ISO 8601-2) level 1: «2015-09-30/2017-09-30», «2024-09~», «2022-05-01/..».
  public var edtf: String?
  /// The source's words.
  public var text: String

  /// A period.
  public init(start: CivilDate?, end: CivilDate?, precision: Precision, edtf: String?, text: String) {
    self.start = start
    self.end = end
    self.precision = precision
    self.edtf = edtf
    self.text = text
  }
}
