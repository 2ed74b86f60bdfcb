import SeededRandom
import Testing

@testable import ArabicText

/// The finder in one call gives what the two finders give over annotated tokens.
@Suite struct NumberDateFinderTests {
  private static let finder = try! NumberDateFinder()
  private static let quantities = QuantityFinder(finder.lexicon)
  private static let dates = DateFinder(finder.lexicon)

  /// Words of every row, function words, figures and marks, in any order: neighbours that no writer thought of.
  private static let words: [String] = {
    let listed = ["numbers.tsv", "dates.tsv"].compactMap(EmbeddedLexicons.file(named:)).flatMap { file in
      file.contents.split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap { line in
        (line.split(separator: "\t", omittingEmptySubsequences: false).last ?? "").split(separator: "|").map(
          String.init)
      }
    }
    let common =
      "من إلى الى حتى بين ما مابين أو في منذ خلال عن على و ال الـ لل ب ل أمس هـ م شخصا قتيلا وجرح البلدة يوم عام سنة"
      .split(separator: " ").map(String.init)
    let signs = [
      ".", "،", ",", "-", "/", ":", "(", ")", "«", "»", "%", "$", "#", "+", "\n", "\n- ", "\n1- ", "…", "é", "\u{2028}",
    ]
    let figures = [
      "1", "2", "7", "12", "15", "30", "31", "2015", "2011", "1438", "٢٠١٦", "1,271", "2.5", "30.9.2015", "00963",
      "3/9/2018", "10:30", "2015-09-30",
    ]
    return listed + (common + signs + figures).flatMap { repeatElement($0, count: 12) }
  }()

  private static func text(_ count: Int, _ generator: inout SeededGenerator) -> String {
    let fronts = ["", "", "", "", "", "و", "ب", "ل", "ال", "وال", "بال", "لل", "ف", "ك", "س"]
    var text = ""
    for _ in 0..<count {
      text += (fronts.randomElement(using: &generator) ?? "") + (words.randomElement(using: &generator) ?? "")
      if !Int.random(in: 0..<6, using: &generator).isMultiple(of: 6) { text += " " }
    }
    return text
  }

  private func check(_ source: [UInt8], _ found: inout NumbersAndDates) {
    Self.finder.find(in: source, into: &found)
    var tokens = Tokenizer().tokenize(Normalizer(.matching).normalize(source))
    Self.finder.lexicon.annotate(&tokens)
    let text = String(decoding: source, as: UTF8.self)
    #expect(found.quantities == Self.quantities.quantities(in: tokens), "\(text)")
    #expect(found.dates.map(Comparable.init) == Self.dates.dates(in: tokens).map(Comparable.init), "\(text)")
    #expect(found.tokenCount == tokens.tokens.count)
    for date in found.dates { #expect(found.sourceRange(of: date.tokens) == tokens.sourceRange(of: date.tokens)) }
  }

  /// What a mention is, to be compared.
  private struct Comparable: Equatable {
    let tokens: Range<Int>
    let expression: DateExpression
    let sourceRange: TextRange<Source>
    let text: String
    let anchor: String?

    init(_ mention: DateMention) {
      (tokens, expression, sourceRange) = (mention.tokens, mention.expression, mention.sourceRange)
      (text, anchor) = (mention.text, mention.anchor)
    }
  }

  @Test func equalsTheFindersOnShuffledWords() {
    var generator = SeededGenerator(31)
    var found = NumbersAndDates()
    for _ in 0..<1500 { check(Array(Self.text(.random(in: 1...60, using: &generator), &generator).utf8), &found) }
  }

  @Test func equalsTheFindersOnAnyBytes() {
    var generator = SeededGenerator(32)
    var found = NumbersAndDates()
    for count in 0..<300 { check(SeededTexts.any(count % 200, &generator), &found) }
  }

  @Test func takesTextInEveryShape() {
    let text = "قتل 42 شخصاً على الأقل يوم 30 أيلول 2015"
    var found = Self.finder.find(in: text)
    #expect(found.quantities.first?.quantity == Quantity(42, .atLeast))
    #expect(found.dates.map(\.text) == ["يوم 30 أيلول 2015"])
    #expect(found.text.string(in: found.sourceRange(of: found.dates[0].tokens)) == "يوم 30 أيلول 2015")
    Self.finder.find(in: Normalizer(.matching).normalize(text), into: &found)
    #expect(found.dates.count == 1)
    Self.finder.find(in: Array(text.utf8).span, into: &found)
    #expect(found.dates.count == 1)
    Self.finder.find(in: text.utf8Span, into: &found)
    #expect(found.dates.count == 1)
    Self.finder.find(in: "", into: &found)
    #expect(found.quantities.isEmpty && found.dates.isEmpty && found.tokenCount == 0)
  }
}
