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
  /// Where they stand in the source.
  public let sourceRange: TextRange<Source>
  /// The month, 1...12, as first named.
  public let month: Int
  /// The calendar of the month.
  public let calendar: DateCalendar
  /// Whether a second name beside it is another month.
  public let isMismatched: Bool
  /// The name in the style asked for; nil for a Hijri month, which no style renames.
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
        var index = mention.tokens.lowerBound
        while index < mention.tokens.upperBound {
          guard let month = reader.month(index, hasDay: true) else {
            index += 1
            continue
          }
          let name = month.value.name
          let tokens = index..<month.next
          let renamed = name.calendar == .gregorian ? vocabulary.name(ofMonth: name.number, style) : nil
          names.append(
            MonthMention(
              tokens: tokens, sourceRange: text.sourceRange(of: tokens), month: name.number, calendar: name.calendar,
              isMismatched: month.value.other != nil, name: renamed
            )
          )
          index = month.next
        }
      }
      return names
    }
  }
}
