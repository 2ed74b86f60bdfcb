import ArabicText
import TokenPatterns

/// A lexicon of toys, so that the engine is tested without a word of any real vocabulary.
enum Toys {
  static let ball = LexicalClass(rawValue: 200)
  static let doll = LexicalClass(rawValue: 201)
  static let joiner = LexicalClass(rawValue: 202)
  static let color = LexicalClass(rawValue: 255)

  static let lexicon: Lexicon = {
    var builder = LexiconBuilder(schema: LexiconSchema())
    func add(_ lexicalClass: LexicalClass, _ value: String, _ features: [String: String], _ forms: String...) {
      let entry = LexiconEntry(lexicalClass: lexicalClass, value: value, features: features, lemma: forms[0])
      builder.add(entry, forms: forms)
    }
    add(ball, "round", [:], "ball", "red ball", "ball game")
    add(ball, "oval", ["size": "big", "soft": ""], "rugby")
    add(doll, "doll", ["size": "small"], "doll", "rugby", "bear")
    add(joiner, "and", [:], "and", "or")
    add(color, "red", [:], "red")
    add(color, "blue", ["soft": ""], "blue", "bear")
    guard let lexicon = try? builder.build() else { fatalError("toys do not load") }
    return lexicon
  }()

  static func text(_ source: String) -> TokenizedText {
    var text = Tokenizer().tokenize(Normalizer(.matching).normalize(source))
    lexicon.annotate(&text)
    return text
  }

  /// The source of every match of `node`.
  static func found(_ node: PatternNode, in source: String, overlap: MatchOverlap = .leftmostLongest) -> [String] {
    let text = text(source)
    let matcher = PatternMatcher([Pattern("toy", node: node, matches: [])], overlap: overlap)
    return matcher.matches(in: text, lexicon: lexicon).map { text.sourceString($0.tokens) }
  }

  /// The source of every match of the parts in order.
  static func found(
    in source: String, overlap: MatchOverlap = .leftmostLongest, @PatternBuilder _ parts: () -> [PatternNode]
  ) -> [String] { found(.sequence(parts()), in: source, overlap: overlap) }
}
