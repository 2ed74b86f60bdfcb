import ArabicText

/// An example of a pattern that does not hold.
public struct FailedExample: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The pattern does not match a text that it should.
    case doesNotMatch
    /// It would match, but another pattern takes the tokens.
    case covered(by: String)
    /// It matches a text that it should not.
    case matches
    /// The pattern has no example of a match.
    case isMissing
  }

  /// The pattern's name.
  public let rule: String
  /// The text; empty where there is none.
  public let example: String
  /// What is wrong.
  public let problem: Problem

  public var description: String {
    switch problem {
    case .doesNotMatch: "\(rule) does not match «\(example)»"
    case .covered(let other): "\(rule) loses «\(example)» to \(other)"
    case .matches: "\(rule) matches «\(example)»"
    case .isMissing: "\(rule) has no example"
    }
  }
}

extension PatternMatcher {
  /// The examples that do not hold with the words of `lexicon`; every pattern must match each of its examples, with
  /// all patterns in play, and none of its counter-examples.
  public func failedExamples(lexicon: Lexicon) -> [FailedExample] {
    patterns.flatMap { pattern in
      var failed: [FailedExample] = []
      if pattern.matches.isEmpty { failed.append(FailedExample(rule: pattern.name, example: "", problem: .isMissing)) }
      for example in pattern.matches {
        guard let problem = problem(pattern.name, example, lexicon) else { continue }
        failed.append(FailedExample(rule: pattern.name, example: example, problem: problem))
      }
      for example in pattern.rejects where problem(pattern.name, example, lexicon) == nil {
        failed.append(FailedExample(rule: pattern.name, example: example, problem: .matches))
      }
      return failed
    }
  }

  /// Why `rule` gives no match in `example`, nil where it does.
  private func problem(_ rule: String, _ example: String, _ lexicon: Lexicon) -> FailedExample.Problem? {
    var text = Tokenizer().tokenize(Normalizer(.matching).normalize(example))
    lexicon.annotate(&text)
    let found = trace(of: text, lexicon: lexicon).filter { $0.match.rule == rule }
    if found.contains(where: { $0.outcome == .kept }) { return nil }
    guard case .coveredBy(let other)? = found.first?.outcome else { return .doesNotMatch }
    return .covered(by: other)
  }
}
