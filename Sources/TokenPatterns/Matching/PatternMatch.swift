/// Where a pattern matched.
public struct PatternMatch: Hashable, Sendable {
  /// The pattern's name.
  public let rule: String
  /// The pattern's index in its matcher.
  public let pattern: Int
  /// The tokens, never empty, all of one sentence.
  public let tokens: Range<Int>
  /// The sentence's index.
  public let sentence: Int
  /// The captures that took part, in the order in which they open; a repeated part gives one each time, and a capture
  /// may be empty.
  public let captures: [PatternCapture]

  /// The tokens first captured as `name`, nil where that part took no part.
  public subscript(name: String) -> Range<Int>? { captures.first { $0.name == name }?.tokens }

  /// Everything captured as `name`.
  public func all(_ name: String) -> [Range<Int>] { captures.filter { $0.name == name }.map(\.tokens) }
}

/// A named part of a match.
public struct PatternCapture: Hashable, Sendable {
  /// The name the pattern gives it.
  public let name: String
  /// Its tokens.
  public let tokens: Range<Int>
}

/// What to do where matches overlap.
public enum MatchOverlap: Sendable, CaseIterable {
  /// Of overlapping matches the one that begins first, of these the longest, of these the pattern listed first; the
  /// search goes on behind it.
  case leftmostLongest
  /// Every pattern at every start with every end.
  case all
}
