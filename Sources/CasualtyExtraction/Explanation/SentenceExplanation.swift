import ArabicText

/// How a sentence was read, from its tokens to its facts.
public struct SentenceExplanation: Hashable, Sendable {
  /// What the sentence names of one kind.
  public struct Section: Hashable, Sendable {
    /// `quantities`, `dates`, `places`…
    public let name: String
    /// Words and meaning of each.
    public let entries: [Entry]

    /// Something named.
    public struct Entry: Hashable, Sendable {
      /// Its words.
      public let text: String
      /// What it means.
      public let meaning: String
    }
  }

  /// Its number in the document, from 0; evidence names it.
  public let index: Int
  /// The kind of line it stands in.
  public let block: Block.Kind
  /// Its words.
  public let text: String
  /// Its tokens with their readings.
  public let tokens: [TokenExplanation]
  /// What it names.
  public let sections: [Section]
  /// Its clauses.
  public let clauses: [ClauseExplanation]
  /// Its facts.
  public let facts: [FactExplanation]

  /// The sentence as a tree.
  public var tree: TextTree {
    let width = min(tokens.map(\.word.count).max() ?? 0, 16)
    let sections = sections.map { section in
      TextTree(section.name, section.entries.map { TextTree("\($0.text): \($0.meaning)") })
    }
    return TextTree(
      "sentence \(index), \(block.rawValue): \(text)",
      TextTree.section("tokens", tokens.map { TextTree($0.line(width: width)) }) + sections
        + TextTree.section("clauses", clauses.map(\.tree)) + TextTree.section("facts", facts.map(\.tree))
    )
  }
}
