import ArabicText

@testable import CasualtyExtraction

/// Sentences annotated with the embedded lexicons.
enum RuleText {
  static let vocabulary: CasualtyLexicon = {
    guard let vocabulary = try? CasualtyLexicon() else { fatalError("the embedded lexicons do not load") }
    return vocabulary
  }()

  static func annotated(_ source: String) -> AnnotatedText {
    var text = Tokenizer().tokenize(Normalizer(.matching).normalize(source))
    vocabulary.lexicon.annotate(&text)
    return AnnotatedText(text: text, vocabulary: vocabulary)
  }
}
