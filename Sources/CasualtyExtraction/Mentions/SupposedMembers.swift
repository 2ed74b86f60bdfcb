import ArabicText
import TokenPatterns

/// Armed men of whom the text only supposes to which side they belong: «مسلحون يُعتقد أنهم من بوكو حرام», «مسلحين يُشتبه في
/// انتمائهم إلى تنظيم القاعدة».
struct SupposedMembers {
  let text: AnnotatedText
  let actors: ActorIndex

  /// The armed men whose side the name at `start` supposes; nil where nothing is supposed.
  func members(before start: Int) -> ActorIndex.Mention? {
    var at = start - 1
    var isSupposed = false
    while at >= 0, start - at <= 10, text.tokens[at + 1].lineBreaksBefore == 0 {
      if isSupposed, let mention = actors.mention(over: at) { return mention.ids == ["unidentified"] ? mention : nil }
      if text.reads(at, .suspicion) {
        isSupposed = true
      } else if !isLink(at) {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// Words between the supposition and the name: «أنهم», «من», «ينتمون إلى», «عناصر في جماعة».
  private func isLink(_ at: Int) -> Bool {
    text.isMark(at, "\"") || text.isLoneFrom(at) || text.isLonePreposition(at) || text.reads(at, .toWord)
      || text.reads(at, .inWord, "in") || text.reads(at, .follower) || text.reads(at, .force) || text.reads(at, .group)
      || text.reads(at, .complementizer, "they") || text.isWithin(at, .suspicion, reach: 3)
      || text.reads(at, .person) && !text.isDefinite(at)
  }
}
