/// A fact, the rule that made it and where each of its fields came from.
public struct FactExplanation: Hashable, Sendable {
  /// A field and its origin.
  public struct Field: Hashable, Sendable {
    /// The field's name as in the fact.
    public let name: String
    /// Its value.
    public let value: String
    /// Where it came from: `own clause`, `carried period`, `its whole`…
    public let origin: String
    /// The words it was read from, empty where there are none of its own.
    public let words: [String]
  }

  /// The fact's id.
  public let id: String
  /// The rule that found its event.
  public let rule: String
  /// The words of its evidence.
  public let text: String
  /// Its fields, those that are null or empty left out.
  public let fields: [Field]

  /// The fact as a tree.
  var tree: TextTree {
    TextTree("\(id) by \(rule): \(text)", fields.map(\.tree))
  }
}

extension FactExplanation.Field {
  fileprivate var tree: TextTree {
    let words = words.map { "«\($0)»" }.joined(separator: " ")
    return TextTree("\(name) \(value)  <- \(origin)\(words.isEmpty ? "" : " \(words)")")
  }
}
