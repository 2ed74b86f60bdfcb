/// A mention with the days that its text and context give it.
public struct DatedMention: Sendable {
  /// The mention.
  public let mention: DateMention
  /// Its days.
  public let period: Period
  /// What is wrong with it.
  public let flags: DateFlags
  /// What it was resolved in, neighbours and anchors included.
  public let context: DateContext
}

extension DateFinder {
  /// The mentions of `text` with their days: each is resolved in `context` with the dates before and behind it in the text
  /// and the events that the text dates; a reference that the text states («اليوم الأحد 1 كانون الأول 2024») serves where
  /// `context` has none. O(tokens).
  public func datedMentions(in text: TokenizedText, context: DateContext = DateContext()) -> [DatedMention] {
    Self.dated(dates(in: text), context: context)
  }

  /// ``datedMentions(in:context:)`` for mentions found before.
  public static func dated(_ mentions: [DateMention], context: DateContext) -> [DatedMention] {
    var context = context
    if context.reference == nil { context.reference = mentions.lazy.compactMap(\.statedReference).first }
    let absolute = mentions.map { $0.fullDate(in: context) }
    var following: [Period?] = []
    var next: Period?
    for period in absolute.reversed() {
      following.append(next)
      next = period ?? next
    }
    following.reverse()
    for (mention, period) in zip(mentions, absolute) where context.anchors[mention.anchor ?? ""] == nil {
      if let key = mention.anchor { context.anchors[key] = period }
    }
    var dated: [DatedMention] = []
    for (index, mention) in mentions.enumerated() {
      context.following = following[index]
      let (period, flags) = mention.resolution(in: context)
      dated.append(DatedMention(mention: mention, period: period, flags: flags, context: context))
      guard period.start != nil else { continue }
      if let key = mention.anchor, context.anchors[key] == nil { context.anchors[key] = period }
      if mention.isNeighbour { context.preceding = period }
    }
    return dated
  }
}

extension DateMention {
  /// The days of a mention that needs nothing but itself.
  func fullDate(in context: DateContext) -> Period? {
    guard isNeighbour, !isRelative, !isYearless, kind != .anchored else { return nil }
    let period = resolve(in: DateContext(reference: context.reference))
    return period.start == nil ? nil : period
  }

  /// Whether later dates may take their year or month from it.
  var isNeighbour: Bool {
    switch kind {
    case .trailing, .vague, .before, .after, .until, .decade: false
    default: true
    }
  }
}
