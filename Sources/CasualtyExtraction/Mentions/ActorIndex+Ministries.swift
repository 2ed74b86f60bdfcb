import ArabicText
import TokenPatterns

/// Ministries whose members bear arms.
extension ActorIndex {
  /// The token behind «وزارة الدفاع», «وزارتي الدفاع والداخلية» at `index` where those who serve under it stand before:
  /// «عناصر وزارة الدفاع», «9 جنود من وزارة الدفاع», «مسلحون تابعون لوزارة الداخلية»; elsewhere it is an office that speaks.
  static func ministryOfForces(_ text: AnnotatedText, _ index: Int) -> Int? {
    guard index > 0, text.tokens[index].lineBreaksBefore == 0, let reading = text.reading(index, .organization),
      text.entry(reading).has("forces"), reading.proclitics.isDisjoint(with: [.wa, .fa, .bi]),
      text.reading(index, .actor)?.length ?? 0 < reading.length
    else { return nil }
    let end = index + reading.length
    // «وزارة الدفاع الأوغندية»: the adjective says whose.
    guard end >= text.count || !text.reads(end, .nationality) else { return nil }
    let isTied = text.reads(index - 1, .fromWord) || text.reads(index - 1, .follower) || text.reads(index - 1, .inWord)
    let first = isTied ? max(0, index - 4) : index - 1
    let isServed = (first..<index).contains { at in
      !text.isMark(at) && isArmed(text, at)
        && !(at + 1..<index).contains { text.isMark($0) || text.startsWithConjunction($0) }
    }
    return isServed ? end : nil
  }

  /// «عناصر», «جنود», «قوات»; no «موظفون».
  private static func isArmed(_ text: AnnotatedText, _ index: Int) -> Bool {
    if text.reads(index, .force, "troops") { return true }
    return text.tokens[index].readings.contains {
      ($0.lexicalClass == .person || $0.lexicalClass == .group)
        && text.entry($0).features["status"] == "combatant"
    }
  }
}
