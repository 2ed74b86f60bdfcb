import ArabicText
import TokenPatterns

/// Two events told of the same people.
extension TriggerFinder {
  /// «364 حاجاً لقوا حتفهم وأصيب …»: the first verb has its count already.
  private func hasSubject(_ trigger: Trigger) -> Bool {
    guard trigger.kind == .verb else { return false }
    for at in stride(from: trigger.tokens.lowerBound, through: max(0, trigger.tokens.lowerBound - 4), by: -1) {
      if countEnds.contains(at) { return true }
      if at > 0, text.isMark(at - 1) || text.tokens[at].lineBreaksBefore > 0 { return false }
    }
    return false
  }

  /// «قتل وأصيب», «قتل أو أصيب».
  private func areJoined(_ one: Trigger, _ other: Trigger) -> Bool {
    let gap = other.tokens.lowerBound - one.tokens.upperBound
    return gap == 0 && !other.proclitics.isDisjoint(with: .conjunction)
      || gap == 1 && text.reads(one.tokens.upperBound, .orWord, "either")
  }

  /// «1500 مدني قتلوا أو جرحوا»: both verbs are said of the subject before them.
  private func isEither(_ one: Trigger, _ other: Trigger) -> Bool {
    other.tokens.lowerBound - one.tokens.upperBound == 1
      && one.form.contains(.plural) && other.form.contains(.plural)
  }

  /// «قتل وأصيب 20», «مقتل وإصابة 20»: two events joined before one count are casualties.
  func joined(_ triggers: [Trigger]) -> [Trigger] {
    guard triggers.indices.dropFirst().contains(where: { areJoined(triggers[$0 - 1], triggers[$0]) }) else {
      return triggers
    }
    var result: [Trigger] = []
    result.reserveCapacity(triggers.count)
    for trigger in triggers {
      if let last = result.last,
        last.kind == trigger.kind
          || last.kind == .masdar && trigger.kind == .verb && text.reads(trigger.tokens.lowerBound, .eventMasdar),
        areJoined(last, trigger),
        Set([last.event, trigger.event]) == [.killed, .injured],
        !last.form.contains(.pronoun), !hasSubject(last) || isEither(last, trigger),
        last.kind != .verb || last.form.contains(.plural) == trigger.form.contains(.plural)
      {
        result[result.count - 1] = Trigger(
          tokens: last.tokens.lowerBound..<trigger.tokens.upperBound, kind: last.kind, event: .casualties,
          entry: last.entry,
          form: last.form, proclitics: last.proclitics, rule: "casualties.joined"
        )
      } else {
        result.append(trigger)
      }
    }
    return result
  }
}
