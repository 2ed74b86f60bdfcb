import SeededRandom
import Testing

@testable import ArabicText

@Suite struct AnnotateReferenceTests {
  /// Words that meet: listed forms with clitics before them and other words, quotes and line breaks between them.
  private static func text(_ count: Int, _ forms: [String], _ generator: inout SeededGenerator) -> String {
    let fronts = ["", "", "", "و", "ال", "وال", "ب", "لل", "وب", "ف", "س", "ك"]
    let ends = ["", "", "", "ها", "ه", "ة", "هم", "َة", "اً"]
    let gaps = [" ", " ", " ", " ", "\n", " \"", "\" ", ", ", " ل ", " لـ ", "1", ". "]
    var text = ""
    for _ in 0..<count {
      let form = forms.randomElement(using: &generator) ?? ""
      text += (fronts.randomElement(using: &generator) ?? "") + form + (ends.randomElement(using: &generator) ?? "")
      text += gaps.randomElement(using: &generator) ?? " "
    }
    return text
  }

  @Test(arguments: 0..<6) func readsAsTheReferenceDoes(_ seed: UInt64) throws {
    let file = try #require(EmbeddedLexicons.file(named: "dates.tsv"))
    let numbers = try #require(EmbeddedLexicons.file(named: "numbers.tsv"))
    var schema = LexiconSchema()
    schema.declareDates()
    schema.declareNumbers()
    var builder = LexiconBuilder(schema: schema)
    builder.add(file)
    builder.add(numbers)
    let lexicon = try builder.build()
    let rows = (file.contents + "\n" + numbers.contents).split(separator: "\n").filter { !$0.hasPrefix("#") }
    let forms = rows.flatMap { ($0.split(separator: "\t").last ?? "").split(separator: "|").map(String.init) }
    var generator = SeededGenerator(seed)
    for _ in 0..<12 {
      var tokens = Tokenizer().tokenize(Normalizer(.matching).normalize(Self.text(40, forms, &generator)))
      lexicon.annotate(&tokens)
      let reference = ReferenceAnnotator(lexicon: lexicon, text: tokens)
      for index in tokens.tokens.indices {
        let found = tokens.tokens[index].readings.map(ReferenceAnnotator.Found.init)
        #expect(found == reference.readings(at: index), "\(tokens.word(index)) in \(tokens.text.string)")
        #expect(
          tokens.tokens.storage.classes(at: index).subtracting(.opensRange)
            == TokenClasses(tokens.tokens[index].readings.map(\.lexicalClass)))
      }
    }
  }
}
