import ArabicText

/// The days of the dates that need no other. Read on from date to date: each is read once.
struct FullDates {
  private let mentions: [DateMention]
  private let reference: CivilDate?
  private var last = -1
  private var days: Period?

  init(_ mentions: [DateMention], _ reference: CivilDate?) {
    self.mentions = mentions
    self.reference = reference
  }

  /// The days of the next one behind the mention at `index`, which never falls.
  mutating func next(behind index: Int) -> Period? {
    if last <= index {
      days = nil
      last = max(last, index) + 1
      while last < mentions.count, days?.start == nil {
        let mention = mentions[last]
        days =
          mention.isYearless || mention.isRelative ? nil : mention.days(in: DateContext(reference: reference))
        if days?.start == nil { last += 1 }
      }
    }
    return last < mentions.count ? days : nil
  }
}
