import ArabicText

/// One match with what became of it, for explaining.
public struct PatternTrace: Hashable, Sendable {
  /// What became of a match.
  public enum Outcome: Hashable, Sendable {
    /// It is one of the matcher's matches.
    case kept
    /// It overlaps a match that began before it or is longer.
    case coveredBy(rule: String)
  }

  /// The match.
  public let match: PatternMatch
  /// What became of it.
  public let outcome: Outcome
}

extension PatternMatcher {
  /// Every match in `text` with what became of it, in the order of ``matches(in:lexicon:)``: what ``matches(in:lexicon:)``
  /// gives is what is kept here.
  public func trace(of text: TokenizedText, lexicon: Lexicon) -> [PatternTrace] {
    text.sentences.indices.flatMap { sentence in
      let kept = matches(inSentence: sentence, of: text, lexicon: lexicon)
      return everyMatch(inSentence: sentence, of: text, lexicon).compactMap { match in
        if kept.contains(match) { return PatternTrace(match: match, outcome: .kept) }
        let cover = kept.first { $0.tokens.overlaps(match.tokens) }
        return cover.map { PatternTrace(match: match, outcome: .coveredBy(rule: $0.rule)) }
      }
    }
  }
}

extension PatternTrace {
  /// One line: rule, source text, captures, outcome.
  public func line(in text: TokenizedText) -> String {
    var line = "\(match.rule) «\(text.sourceString(match.tokens))»"
    for capture in match.captures where !capture.tokens.isEmpty {
      line += " \(capture.name)=«\(text.sourceString(capture.tokens))»"
    }
    if case .coveredBy(let rule) = outcome { line += " (covered by \(rule))" }
    return line
  }
}
