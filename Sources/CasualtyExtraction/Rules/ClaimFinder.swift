import ArabicText
import TokenPatterns

/// Finds who claimed an attack or is blamed for it: «وتبنته جماعة …», «أعلن … مسؤوليته عن», «اتهم … بـ».
struct ClaimFinder {
  /// A claim: the one who did it, and the sentences for whose counts it holds.
  struct Claim: Sendable, Equatable {
    /// The actor's name.
    let tokens: Range<Int>
    /// The actor's ids in text order.
    let ids: [String]
    /// The claim's own sentence, and the one before where the claim takes up what was told there.
    let sentences: Range<Int>
    /// The rule that found it.
    let rule: String

    /// The claim as who did it.
    var adjunct: Adjunct { Adjunct(tokens: tokens, ids: ids) }
  }

  static let matcher = PatternMatcher(ClaimRules.patterns)

  let text: AnnotatedText
  let actors: ActorIndex

  /// The claims in text order.
  func claims() -> [Claim] {
    Self.matcher.matches(in: text.text, lexicon: text.lexicon, classes: text.tokens.storage.classes).compactMap(claim)
  }

  private func claim(_ match: PatternMatch) -> Claim? {
    guard match.rule != ClaimRules.deniedName, let agent = match[ClaimRules.agent],
      let mention = actors.mention(at: agent.lowerBound), !mention.isAdjective, mention.ids != ["unidentified"]
    else { return nil }
    let first = reachesBack(match) ? max(match.sentence - 1, 0) : match.sentence
    return Claim(tokens: mention.tokens, ids: mention.ids, sentences: first..<(match.sentence + 1), rule: match.rule)
  }

  /// A claim of an event counted here says nothing of the sentence before; nor does «تبنته» in the middle of a
  /// sentence, whose pronoun takes up what stands before it there.
  private func reachesBack(_ match: PatternMatch) -> Bool {
    if match[ClaimRules.event] != nil { return false }
    // «هجوماً» is told here, «الهجوم» was told before.
    if let attack = match[ClaimRules.attack] { return text.isDefinite(attack.lowerBound) }
    // «مسؤوليته عن تفجير آخر»: no attack told before.
    if (match.tokens.lowerBound..<min(match.tokens.upperBound + 3, text.count)).contains(where: {
      text.reads($0, .others)
    }) {
      return false
    }
    guard match.rule == "claim.adopted-before" else { return true }
    return match.tokens.lowerBound - text.text.sentences[match.sentence].tokens.lowerBound <= 1
  }
}

extension [ClaimFinder.Claim] {
  /// Who claims, or is blamed for, what the sentence at index `sentence` counts.
  func agents(ofSentence sentence: Int) -> [Adjunct] {
    // A claim holds for the sentence it stands in, and at most for the one before.
    self[prefixCount { $0.sentences.upperBound <= sentence }...].prefix { $0.sentences.upperBound <= sentence + 2 }
      .filter { $0.sentences.contains(sentence) }.map(\.adjunct)
  }
}
