import Testing

@testable import ArabicText

/// A finder over the number lexicon alone, with what tests ask of it.
enum NumberFixture {
  static let lexicon: Lexicon = {
    var schema = LexiconSchema()
    schema.declareNumbers()
    schema.declare("date.month", LexicalClass(rawValue: 20))
    schema.declare("date.month-stem", LexicalClass(rawValue: 21))
    var builder = LexiconBuilder(schema: schema)
    builder.add(EmbeddedLexicons.file(named: "numbers.tsv")!)
    // A few months under the class that the date lexicon gives them.
    let month = LexicalClass(rawValue: 20)
    let stem = LexicalClass(rawValue: 21)
    for (name, value) in [("آذار", "3"), ("كانون الثاني", "1"), ("سبتمبر", "9"), ("شباط", "2"), ("صفر", "2")] {
      builder.add(LexiconEntry(lexicalClass: month, value: value, features: [:], lemma: name), forms: [name])
    }
    builder.add(LexiconEntry(lexicalClass: stem, value: "10", features: [:], lemma: "ت"), forms: ["ت"])
    return try! builder.build()
  }()
  static let finder = QuantityFinder(lexicon)
  static let normalizer = Normalizer(.matching)

  static func tokenized(_ text: String) -> TokenizedText {
    var tokenized = Tokenizer().tokenize(normalizer.normalize(text))
    lexicon.annotate(&tokenized)
    return tokenized
  }

  static func mentions(_ text: String) -> [QuantityMention] { finder.quantities(in: tokenized(text)) }

  /// Each mention as `value`, `low...high`, `?low...high` for vague words, with its qualifier and kind where they
  /// are not exact and cardinal: «42», «20...30 range», «at_least 5», «85 percent».
  static func summary(_ text: String) -> [String] { mentions(text).map(summary) }

  static func summary(_ mention: QuantityMention) -> String {
    let quantity = mention.quantity
    var parts: [String] = []
    switch quantity.qualifier {
    case .exact: break
    default: parts.append(quantity.qualifier.rawValue)
    }
    if let decimal = mention.decimal {
      parts.append("\(decimal)")
    } else if let best = quantity.best {
      parts.append("\(best)")
    } else {
      parts.append("\(quantity.low.map(String.init) ?? "")...\(quantity.high.map(String.init) ?? "")")
    }
    if mention.kind != .cardinal { parts.append(mention.kind.rawValue) }
    return parts.joined(separator: " ")
  }

  /// The source words of each mention's figure.
  static func figures(_ text: String) -> [String] {
    let tokenized = tokenized(text)
    return finder.quantities(in: tokenized).map { tokenized.sourceString($0.figure) }
  }
}
