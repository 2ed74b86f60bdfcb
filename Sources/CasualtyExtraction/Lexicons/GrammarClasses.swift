import ArabicText
import TokenPatterns

/// The classes of words that a single rule asks for: grammar, which says nothing of what a word may be besides.
extension LexicalClass {
  /// «هذا», «تلك»: what was told of before.
  static let demonstrative = LexicalClass(rawValue: 156)
}

extension ClassSet {
  /// The classes whose words count as unread where a rule looks for a word that no table knows (a name, an activity).
  static let grammar = ClassSet([.demonstrative])
}

extension LexiconSchema {
  /// Declares the classes of grammar.
  public mutating func declareGrammar() {
    let shared: [String: [String]] = ["shared": []]
    declare("this", .demonstrative, features: shared, values: ["near", "far"])
  }
}
