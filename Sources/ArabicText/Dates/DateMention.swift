/// What is wrong with a date as written; it is kept and reported.
public struct DateFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// No such day («31 حزيران»): moved to the month's last.
  public static let impossibleDate = Self(rawValue: 1 << 0)
  /// Another weekday than the one named.
  public static let weekdayMismatch = Self(rawValue: 1 << 1)
  /// Two month names that are not the same month.
  public static let monthPairMismatch = Self(rawValue: 1 << 2)
  /// Two calendars that give days more than two apart.
  public static let calendarMismatch = Self(rawValue: 1 << 3)

  /// The flags' names as the findings have them: «impossible_date», «weekday_mismatch».
  public var names: [String] {
    let all: [(Self, String)] = [
      (.impossibleDate, "impossible_date"), (.weekdayMismatch, "weekday_mismatch"),
      (.monthPairMismatch, "month_pair_mismatch"), (.calendarMismatch, "calendar_mismatch"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}

/// A date, period or relative time found in a text.
public struct DateMention: Sendable {
  /// What a mention is.
  public enum Kind: String, Sendable {
    case day, month, year, season, decade, part, interval, since, until, before, after
    /// By its distance from the reference («أمس», «الشهر الماضي», «السبت»).
    case relative
    /// So many units up to the reference («خلال 48 ساعة»).
    case trailing
    /// An event of the lexicon's table.
    case named
    /// Since an event that only the text dates.
    case anchored
    /// Words that give no days («خلال الساعات الماضية»).
    case vague
  }

  /// The tokens of its words.
  public let tokens: Range<Int>
  /// What the words say.
  public let expression: DateExpression
  /// Where its words stand in the source, without «و» or «ف» written onto the first.
  public let sourceRange: TextRange<Source>
  /// The source, where the finder has put it in: the words cost nothing before they are asked for.
  var source: [UInt8] = []
  /// The key under which an event dated or named here stands in ``DateContext/anchors``, nil without one.
  public let anchor: String?

  init(tokens: Range<Int>, expression: DateExpression, sourceRange: TextRange<Source>, anchor: String?) {
    self.tokens = tokens
    self.expression = expression
    self.sourceRange = sourceRange
    self.anchor = anchor
  }

  /// The source's words. O(words).
  public var text: String { String(decoding: source[sourceRange.clamped(to: source.count)], as: UTF8.self) }

  /// The period in `context`. Total.
  public func resolve(in context: DateContext) -> Period { resolution(in: context).period }

  /// The period in `context` and what is wrong with the date there. Total.
  public func resolution(in context: DateContext) -> (period: Period, flags: DateFlags) {
    var resolver = DateResolver(context)
    let span = resolver.span(of: expression)
    return (span.period(text: text), resolver.flags)
  }

  /// The days alone in `context`, without what the period says of them in words and in EDTF.
  package func days(in context: DateContext) -> Period {
    var resolver = DateResolver(context)
    let span = resolver.span(of: expression)
    return Period(start: span.start, end: span.end, precision: span.precision, edtf: nil, text: "")
  }

  /// The period from which «منذ …» or behind which «بعد …» runs; nil for other mentions.
  public func edge(in context: DateContext) -> Period? {
    switch expression {
    case .since(let date), .after(let date):
      var resolver = DateResolver(context)
      return resolver.span(of: date).period(text: text)
    default: return nil
    }
  }

  /// What is wrong whatever the year; ``resolution(in:)`` tells the rest.
  public var flags: DateFlags { resolution(in: DateContext()).flags }
}
