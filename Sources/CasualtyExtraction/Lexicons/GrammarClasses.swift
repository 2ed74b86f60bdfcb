import ArabicText
import TokenPatterns

/// The classes of words that a single rule asks for: grammar, which says nothing of what a word may be besides.
extension LexicalClass {
  /// «هذا», «تلك»: what was told of before.
  static let demonstrative = LexicalClass(rawValue: 156)
  /// «التابعين», «موالية»: of the side named behind it.
  static let follower = LexicalClass(rawValue: 157)
  /// «المتوقع» before «أن»: what follows has not happened.
  static let expected = LexicalClass(rawValue: 158)
  /// «تسفر», «يخلف» behind «أن»: what may come of something.
  static let outcome = LexicalClass(rawValue: 159)
  /// «نفسها», «ذاته» behind a time: the one told of before.
  static let itself = LexicalClass(rawValue: 160)
  /// «مقارنة»: what a figure is held against.
  static let compared = LexicalClass(rawValue: 161)
  /// «الفترة», «الربع»: a time that figures are compared over.
  static let stretch = LexicalClass(rawValue: 162)
}

extension ClassSet {
  /// The classes whose words count as unread where a rule looks for a word that no table knows (a name, an activity).
  static let grammar = ClassSet([
    .demonstrative, .follower, .expected, .outcome, .itself, .compared, .stretch,
  ])
}

extension LexiconSchema {
  /// Declares the classes of grammar.
  public mutating func declareGrammar() {
    let shared: [String: [String]] = ["shared": []]
    declare("this", .demonstrative, features: shared, values: ["near", "far"])
    declare("follower", .follower, features: shared)
    declare("expected", .expected, features: shared)
    declare("outcome", .outcome, features: shared)
    declare("itself", .itself, features: shared)
    declare("compared", .compared, features: shared)
    declare("stretch", .stretch, features: shared)
  }
}
