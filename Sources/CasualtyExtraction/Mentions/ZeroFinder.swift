import ArabicText
import TokenPatterns

/// Finds counts of nobody: «دون وقوع إصابات», «لم يقتل أحد», «لا خسائر في الأرواح».
struct ZeroFinder {
  /// A zero and the event denied.
  struct Zero: Sendable, Equatable {
    /// The noun that is counted as zero.
    let tokens: Range<Int>
    let event: EventKind
  }

  static let matcher = PatternMatcher(ZeroRules.patterns)

  let text: AnnotatedText

  /// The zeros in text order, one for each event that a denial names.
  func zeros() -> [Zero] {
    Self.matcher.matches(in: text.text, lexicon: text.lexicon, classes: text.tokens.storage.classes).filter {
      $0.rule != ZeroRules.reportedName && !isWish($0)
    }.flatMap(
      zeros)
  }

  /// «عيد لا يُقتل فيه أحد»: of what is wished or always so, not of what happened.
  private func isWish(_ match: PatternMatch) -> Bool {
    match.rule == "zero.nobody" && text.reads(match.tokens.lowerBound, .negation, "wish")
  }

  private func zeros(of match: PatternMatch) -> [Zero] {
    let verbs = match.all(ZeroRules.verb).compactMap(governor)
    let named = match.all(ZeroRules.counted).map { (tokens: $0, events: events($0, verbs)) }
    let namesInjured = named.contains { $0.events.contains(.injured) }
    var zeros: [Zero] = []
    for (tokens, events) in named {
      // «ضحايا» are the killed only where the injured are told apart.
      for event in events.map({ $0 == .casualties && namesInjured ? .killed : $0 })
      where !zeros.contains(where: { $0.event == event }) {
        zeros.append(Zero(tokens: tokens, event: event))
      }
    }
    return zeros
  }

  /// The event of the verb or verbal noun that governs nobody.
  private func governor(_ tokens: Range<Int>) -> EventKind? {
    entry(tokens, [.zeroVerb, .eventVerb, .eventMasdar]).flatMap { EventKind($0) }
  }

  /// The events of what is counted as zero.
  private func events(_ tokens: Range<Int>, _ verbs: [EventKind]) -> [EventKind] {
    guard let entry = entry(tokens, [.zeroCount, .victim, .eventMasdar]) else { return [] }
    if entry.value == "nobody" { return verbs }
    if entry.has("toll") { return [.casualties] }
    return entry.value.split(separator: "+").compactMap { EventKind(rawValue: String($0)) }
  }

  /// The entry that spans `tokens`, of the first of `classes` that has one.
  private func entry(_ tokens: Range<Int>, _ classes: [LexicalClass]) -> LexiconEntry? {
    guard text.tokens.indices.contains(tokens.lowerBound) else { return nil }
    let readings = text.tokens[tokens.lowerBound].readings.filter { $0.length == tokens.count }
    for lexicalClass in classes {
      if let reading = readings.first(where: { $0.lexicalClass == lexicalClass }) { return text.entry(reading) }
    }
    return nil
  }
}
