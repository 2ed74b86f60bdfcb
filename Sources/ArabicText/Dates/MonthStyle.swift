/// The names that months are rewritten to.
public enum MonthStyle: String, CaseIterable, Sendable {
  /// «يناير», «فبراير»: the names of Egypt and the Gulf, the most widely read.
  case gregorian
  /// «كانون الثاني», «شباط»: the names of Syria, Lebanon, Jordan, Palestine and Iraq.
  case syriac
  /// 1…12.
  case number
}

/// A month's name in the text, with the second name beside it.
public struct MonthMention: Sendable {
  /// The tokens of the name or the pair.
  public let tokens: Range<Int>
  /// Where the name or pair stands in the normalised text, without «و», «ف», «ب», «ل», «ك» written onto it.
  public let range: TextRange<Normalized>
  /// The same in the source.
  public let sourceRange: TextRange<Source>
  /// The month, 1...12, as first named.
  public let month: Int
  /// The calendar of the month.
  public let calendar: DateCalendar
  /// Whether a second name beside it is another month of the same calendar.
  public let isMismatched: Bool
  /// Whether the second name is of the other calendar («رمضان/مارس»): neither can stand for both.
  public let namesBothCalendars: Bool
  /// The name in the style asked for. Hijri months have one set of names, which is taken whatever the style.
  public let name: String?
}

extension DateFinder {
  /// The month names of `text` that are part of a date, in order, with their canonical names in `style`; a pair in any
  /// dress («آذار/مارس», «يونيو “حزيران”») is one. O(tokens).
  public func monthNames(in text: TokenizedText, style: MonthStyle = .gregorian) -> [MonthMention] {
    let mentions = dates(in: text)
    return DateReader.with(text, vocabulary) { reader in
      var names: [MonthMention] = []
      for mention in mentions {
        reader.limit = mention.tokens.upperBound
        let named = mention.expression.namedMonths
        var index = mention.tokens.lowerBound
        while index < mention.tokens.upperBound {
          // «الفاتح من آذار»: a word that is also a month's name but is none here.
          guard let month = reader.month(index, hasDay: true), named.contains(NamedMonth(month.value.name)) else {
            index += 1
            continue
          }
          names.append(self.mention(month.value, index..<month.next, text, style))
          index = month.next
        }
      }
      return names
    }
  }

  private func mention(
    _ month: DateReader.Month, _ tokens: Range<Int>, _ text: TokenizedText, _ style: MonthStyle
  ) -> MonthMention {
    var range = text.normalizedRange(of: tokens)
    let readings = text.tokens[tokens.lowerBound].readings
    let reading = vocabulary.withView { vocabulary in
      readings.first { !vocabulary.kinds(of: $0).isDisjoint(with: [.month, .monthStem]) }
    }
    range.start += reading?.procliticLength ?? 0
    return MonthMention(
      tokens: tokens, range: range, sourceRange: text.text.alignment.source(of: range), month: month.name.number,
      calendar: month.name.calendar, isMismatched: month.other != nil, namesBothCalendars: month.isInBothCalendars,
      name: vocabulary.name(ofMonth: month.name.number, style, month.name.calendar)
    )
  }
}

/// A month that a date names.
private struct NamedMonth: Hashable {
  let number: Int
  let calendar: DateCalendar

  init(_ number: Int, _ calendar: DateCalendar) {
    self.number = number
    self.calendar = calendar
  }

  init(_ name: MonthName) { self.init(name.number, name.calendar) }
}

extension DateExpression {
  /// The months that the expression names.
  fileprivate var namedMonths: Set<NamedMonth> {
    switch self {
    case .fields(let fields), .anniversary(let fields, _): fields.namedMonths
    case .aligned(let first, let second): first.namedMonths.union(second.namedMonths)
    case .interval(let first, let second): first.namedMonths.union(second.namedMonths)
    case .part(_, let whole): whole.namedMonths
    case .since(let end), .until(let end), .before(let end), .after(let end): end.namedMonths
    case .partOfOther, .season, .decade, .century, .nearDay, .weekday, .week, .contextWeek, .weekdayOfWeek, .contextDay,
      .trailing, .ago, .named, .anchor, .vague:
      []
    }
  }
}

extension DateFields {
  fileprivate var namedMonths: Set<NamedMonth> {
    guard case .named(let number) = month else { return [] }
    return [NamedMonth(number, calendar)]
  }
}
