/// A stretch of a sentence whose words belong together: what governs it, what is counted in it, what stands with it.
public struct ClauseExplanation: Hashable, Sendable {
  /// Something that stands in the clause.
  public struct Member: Hashable, Sendable {
    /// What it does there: `trigger`, `count`, `agent`, `place`…
    public let role: String
    /// What it means.
    public let meaning: String
    /// Its words.
    public let text: String
    /// Its first token, for the order.
    let start: Int
  }

  /// What opened it: `verb`, `masdar`, `result`… or `opening` for the words before the first event.
  public let kind: String
  /// Whether it holds a part («بينهم …», among them) rather than a count of its own.
  public let isPart: Bool
  /// Whether «فيما» (while) or «أن» (that) parts it from what stands before.
  public let isApart: Bool
  /// Its words.
  public let text: String
  /// What stands in it, in text order.
  public let members: [Member]

  /// The clause as a tree.
  var tree: TextTree {
    let flags = (isPart ? ", part" : "") + (isApart ? ", apart" : "")
    return TextTree("\(kind)\(flags): \(text)", members.map { TextTree("\($0.role) \($0.meaning): \($0.text)") })
  }
}
