import ArabicText
import CasualtyExtraction

/// Resolves the dates of a text against the document's day and against each other.
///
/// Without a year a date is taken to lie in the month, year or interval told last before it, else to be the latest such
/// date not after the document's day, else to have the year of the nearest full date.
struct DateTimeline {
  private let text: TokenizedText
  private let reference: CivilDate?

  /// A timeline of `text`, whose document is of the day `reference`, if that is known.
  init(_ text: TokenizedText, reference: CivilDate?) {
    self.text = text
    self.reference = reference
  }

  /// The dates `found` in the text with their days. O(n).
  func mentions(of found: [DateMention]) -> [Mention] {
    let rows = text.blocks.filter { $0.kind == .listRow }.map(\.tokens)
    var context = DateContext(reference: reference ?? found.lazy.compactMap(\.statedReference).first)
    let following = nextFullDates(found, context)
    var row = 0
    return found.indices.map { index in
      let date = found[index]
      context.following = following[index + 1]
      let period = date.resolve(in: context)
      if let anchor = date.anchor, period.start != nil { context.anchors[anchor] = period }
      if period.start != nil { context.preceding = period }
      while row < rows.count, rows[row].upperBound <= date.tokens.lowerBound { row += 1 }
      let isInRow = row < rows.count && rows[row].contains(date.tokens.lowerBound)
      if date.kind.encloses, !date.isYearless, !isInRow, period.start != nil, period.end != nil {
        context.enclosing = period
      }
      return Mention(date.tokens, period, date.kind, in: text)
    }
  }

  /// Behind each index the first date that says its days by itself.
  private func nextFullDates(_ found: [DateMention], _ context: DateContext) -> [Period?] {
    var next: [Period?] = Array(repeating: nil, count: found.count + 1)
    for index in found.indices.reversed() {
      next[index] = next[index + 1]
      guard !found[index].isYearless, !found[index].isRelative else { continue }
      let period = found[index].resolve(in: context)
      if period.start != nil { next[index] = period }
    }
    return next
  }
}

extension DateMention.Kind {
  /// Whether later dates may lie inside it.
  fileprivate var encloses: Bool {
    switch self {
    case .month, .year, .season, .decade, .part, .interval, .since, .until, .named, .anchored: true
    case .day, .before, .after, .relative, .trailing, .vague: false
    }
  }
}
