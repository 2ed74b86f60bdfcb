import ArabicText

/// What a pattern looks like, as plain data: built by ``PatternBuilder``, compiled by ``PatternMatcher``.
///
/// A node matches a run of tokens within one sentence. Where it can match in several ways they come in an order, and
/// of the ways to reach the same end the first one fills the captures.
public indirect enum PatternNode: Hashable, Sendable {
  /// A reading of the token; takes as many tokens as the reading spans, the longest first.
  case word(WordTest)
  /// The mark with this scalar value.
  case mark(UInt32)
  /// A number written in digits. Numerals in letters are words of a lexical class.
  case figure
  /// Any one word, in the lexicon or not.
  case anyWord
  /// Any one token.
  case anyToken
  /// All of these, one behind the other; an empty sequence matches nothing at no cost.
  case sequence([PatternNode])
  /// One of these, tried in order; an empty choice never matches.
  case choice([PatternNode])
  /// The node or nothing, in this order.
  case optional(PatternNode)
  /// The node `min` to `max` times, as often as possible first or, reluctantly, as rarely as possible first; `max` nil
  /// is without bound.
  case repetition(PatternNode, min: Int, max: Int?, isReluctant: Bool)
  /// Up to `max` steps of anything, as few as possible first. A step is one token or, where `over` is not empty, one
  /// reading in any of these classes.
  case gap(max: Int, over: [LexicalClass])
  /// Matches nothing, and only where the node does not match.
  case negativeLookahead(PatternNode)
  /// The node, its tokens kept under the name, each time anew.
  case capture(String, PatternNode)
}
