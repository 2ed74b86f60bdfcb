/// A rule of what to look for: a name to report, what it looks like, and sentences that show it.
///
/// ```swift
/// Pattern("toll.sum", matches: ["…"], rejects: ["…"]) {
///   Word(.tallyNoun)
///   Gap(upTo: 3)
///   Capture("figure") { Figure() }
/// }
/// ```
public struct Pattern: Hashable, Sendable {
  /// The name that matches, traces and failed examples carry; unique in a matcher.
  public let name: String
  /// What it looks like.
  public let node: PatternNode
  /// Texts in which it must match.
  public let matches: [String]
  /// Texts in which it must not.
  public let rejects: [String]

  /// A rule of a node built elsewhere.
  public init(_ name: String, node: PatternNode, matches: [String], rejects: [String] = []) {
    self.name = name
    self.node = node
    self.matches = matches
    self.rejects = rejects
  }

  /// A rule whose parts stand one behind the other.
  public init(
    _ name: String, matches: [String], rejects: [String] = [], @PatternBuilder _ parts: () -> [PatternNode]
  ) {
    self.init(name, node: .sequence(parts()), matches: matches, rejects: rejects)
  }
}
