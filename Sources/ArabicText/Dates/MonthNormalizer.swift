/// Rewrites the month names of dates to one canonical name, whatever set, spelling and dress they come in.
///
/// ```swift
/// let months = MonthNormalizer(lexicon, style: .gregorian, profile: .faithful)
/// let text = months.normalize("في 6شباط/فبراير 2023 و3 ت1").text
/// text.string   // "في 6فبراير 2023 و3 أكتوبر"
/// ```
///
/// A name that is also another word («آب», August, against «أب», father; «مارس», March, practised; «صفر») is one only
/// where the date says so, as ``DateFinder`` reads it. Two names of different months («آذار/نيسان») stay as they are and
/// are told; so do two of different calendars («رمضان/مارس»). Total.
public struct MonthNormalizer: Sendable {
  /// The names that are written.
  public let style: MonthStyle
  private let lexicon: Lexicon
  private let finder: DateFinder
  private let repair: ObfuscationRepair?
  private let matching = Normalizer(.matching)
  private let normalizer: Normalizer

  /// A step that folds by `profile` and rewrites to `style`, with the words of `lexicon`, which declares dates. With
  /// `repairing` it reads through broken words, as that repair does.
  public init(
    _ lexicon: Lexicon, style: MonthStyle = .gregorian, profile: NormalizationProfile = .matching,
    repairing repair: ObfuscationRepair? = nil
  ) {
    self.init(lexicon, style: style, options: profile.options, repairing: repair)
  }

  /// The same with the folding steps of `options`.
  public init(
    _ lexicon: Lexicon, style: MonthStyle = .gregorian, options: NormalizationOptions,
    repairing repair: ObfuscationRepair? = nil
  ) {
    self.lexicon = lexicon
    self.style = style
    self.repair = repair
    finder = DateFinder(lexicon)
    normalizer = Normalizer(options: options)
  }

  /// The folded text of `source` with its month names rewritten. O(n).
  public func normalize(_ source: String) -> MonthNormalizedText { normalize(Array(source.utf8)) }

  /// The folded text of UTF-8 `source` with its month names rewritten. O(n).
  public func normalize(_ source: [UInt8]) -> MonthNormalizedText {
    let read = annotated(source)
    let isMatching = normalizer.options == matching.options
    let text = isMatching ? read.text : folded(source)
    let mentions = finder.monthNames(in: read, style: style)
    let replacements = mentions.map { mention in
      let range = isMatching ? mention.range : text.alignment.normalized(of: mention.sourceRange)
      return mention.isRewritable ? replacement(mention, range, text) : nil
    }
    let result = text.replacing(replacements.compactMap(\.self))
    let months = zip(mentions, replacements).map { mention, replacement in
      RewrittenMonth(mention, in: result, isRewritten: replacement.map { text.holdsWholeCharacters($0.range) } ?? false)
    }
    return MonthNormalizedText(text: result, months: months)
  }

  /// The text that months are rewritten in.
  private func folded(_ source: [UInt8]) -> NormalizedText {
    let text = normalizer.normalize(source)
    return repair?.repaired(text) ?? text
  }

  /// The text that dates are read in.
  private func annotated(_ source: [UInt8]) -> TokenizedText {
    var text = Tokenizer(lexicon).tokenize(matching.normalize(source))
    repair?.repair(&text)
    lexicon.annotate(&text)
    return text
  }

  private func replacement(
    _ mention: MonthMention, _ range: TextRange<Normalized>, _ text: NormalizedText
  ) -> TextReplacement? {
    guard let name = mention.name, range.start < range.end, range.end <= text.bytes.count else { return nil }
    var bytes = normalizer.normalizedBytes(Array(name.utf8))
    // «6شباط» is no 62: a figure keeps clear of the figures beside it.
    if let first = bytes.first, Self.isDigit(first) {
      if range.start > 0, Self.isDigit(text.bytes[range.start - 1]) { bytes.insert(0x20, at: 0) }
      if range.end < text.bytes.count, Self.isDigit(text.bytes[range.end]) { bytes.append(0x20) }
    }
    return TextReplacement(range: range, bytes: bytes)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// A folded text in which months have one name.
public struct MonthNormalizedText: Sendable {
  /// The text; its alignment maps a rewritten name to all that stood for it, and back.
  public let text: NormalizedText
  /// The months of the text's dates in order, with those kept as they were.
  public let months: [RewrittenMonth]

  /// The pairs that name two months of one calendar: kept, and to be told.
  public var mismatched: [RewrittenMonth] { months.filter(\.isMismatched) }
}

/// A month of a date, rewritten or kept.
public struct RewrittenMonth: Equatable, Sendable {
  /// The name or pair in the source, without a conjunction or preposition written onto it.
  public let sourceRange: TextRange<Source>
  /// The new name in the normalised text, or the kept one.
  public let range: TextRange<Normalized>
  /// 1...12, as first named.
  public let month: Int
  /// The calendar of the month.
  public let calendar: DateCalendar
  /// Whether the name was written in the style asked for; what was so already counts too.
  public let isRewritten: Bool
  /// Whether two names disagree, which keeps both.
  public let isMismatched: Bool

  init(_ mention: MonthMention, in text: NormalizedText, isRewritten: Bool) {
    sourceRange = mention.sourceRange
    range = text.alignment.normalized(of: mention.sourceRange)
    month = mention.month
    calendar = mention.calendar
    self.isRewritten = isRewritten
    isMismatched = mention.isMismatched
  }
}

extension MonthMention {
  /// Whether one name can stand for what is written.
  fileprivate var isRewritable: Bool { !isMismatched && !namesBothCalendars && name != nil }
}
