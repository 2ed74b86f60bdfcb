import ArabicText

/// Definite nouns that take up those told before and go through them.
extension SentenceReader {
  /// «أن الشهداء منهم 11 شرطياً و7 مدنيين، والمصابون أيضاً منهم 30»: opens the parts of those told, who are the marker's
  /// subject.
  mutating func openOfThoseTold(_ index: Int, _ end: Int) -> Bool {
    guard let trigger, trigger.kind == .victims, trigger.proclitics.contains(.article), let named = trigger.event,
      reach == nil, !hasTally, (trigger.tokens.upperBound..<index).allSatisfy({ text.reads($0, .adding) }),
      index - trigger.tokens.upperBound <= 1, startsCount(end),
      last.map({ drafts[$0].count.start < trigger.tokens.lowerBound }) ?? true
    else { return false }
    guard let first = (end..<min(end + 5, text.count)).first(where: { clauses.countAt[$0] != nil }),
      let first = clauses.countAt[first]
    else { return false }
    let told = named == .casualties ? EventKind.killed : named
    open(list: toldBefore(told, atLeast: clauses.counts[first]).map { [$0] } ?? [], event: told)
    return true
  }
}
