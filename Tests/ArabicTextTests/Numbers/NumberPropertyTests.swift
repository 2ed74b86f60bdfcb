import SeededRandom
import Testing

@testable import ArabicText

@Suite("Numbers: laws")
struct NumberPropertyTests {
  private static func number(_ random: inout SeededGenerator) -> Int {
    let bound = (0..<Int.random(in: 1...17, using: &random)).reduce(1) { power, _ in power * 10 }
    return Int.random(in: 1...max(1, bound), using: &random)
  }

  private static let pieces = [
    "ثلاثة", "وعشرين", "ألف", "ألفا", "مليون", "آلاف", "مئة", "ومئة", "و", "نصف", "ونصف", "ربع", "فاصلة", "صفر",
    "عشر", "أحد", "اثني",
    "بين", "من", "إلى", "أو", "حتى", "ما", "مابين", "ما لا يقل عن", "نحو", "على الأقل", "تقريباً", "ونيف", "عشرات",
    "مئات", "الآلاف",
    "بضعة", "عدة", "عدد من", "الثالث", "عشرة", "الـ", "الساعة", "عام", "يوم", "سنة", "كم", "دولار", "الفرقة", "رقم",
    "عمره", "12", "1,271",
    "2.3", "999999999999999999", "9999999999999999999999", "30/9/2015", "10:30", "1.2.3", "0", "007", "#", "@", "-",
    "–", ":", "/", "%", "“",
    "”", "(", ")", ".", "،", "\n", " ", "$", "F16", "كوادريليون", "نسبة", "بالمئة", "في المئة", "بـ", "لـ", "وو",
    "ت1", "+", "_", "كلمة",
  ]

  @Test("words in any dress read back", arguments: 1...8 as ClosedRange<UInt64>)
  func wordsReadBack(_ seed: UInt64) {
    var random = SeededGenerator(seed)
    var writer = NumberWriter(random: SeededGenerator(seed + 100))
    let numbers = (0..<250).map { _ in Self.number(&random) }
    let lines = numbers.map { writer.words($0) }
    let mentions = NumberFixture.mentions(lines.joined(separator: "\n"))
    for (index, number) in numbers.enumerated() {
      guard index < mentions.count, mentions[index].quantity == Quantity(number) else {
        Issue.record("\(number) «\(lines[index])» reads as \(NumberFixture.summary(lines[index]))")
        return
      }
    }
    #expect(mentions.count == numbers.count)
  }

  @Test("digits in any dress read back", arguments: 1...4 as ClosedRange<UInt64>)
  func digitsReadBack(_ seed: UInt64) {
    var random = SeededGenerator(seed)
    for _ in 0..<200 {
      let number = Self.number(&random)
      let plain = String(number)
      let grouped = Self.grouped(plain, Bool.random(using: &random) ? "," : ".")
      let eastern = String(
        String.UnicodeScalarView(plain.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0x630) }))
      for text in [plain, grouped, eastern] {
        let found = NumberFixture.mentions("قتل \(text) شخصاً")
        #expect(found.map(\.quantity) == [Quantity(number)], "«\(text)»")
      }
    }
  }

  @Test("any tokens: no trap, figures in order, bounds in order", arguments: 1...12 as ClosedRange<UInt64>)
  func anyTokens(_ seed: UInt64) {
    var random = SeededGenerator(seed)
    for _ in 0..<150 {
      let length = Int.random(in: 0...14, using: &random)
      let text = (0..<length)
        .map { _ in
          Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)] + (Bool.random(using: &random) ? " " : "")
        }
        .joined()
      let tokenized = NumberFixture.tokenized(text)
      var end = 0
      for mention in NumberFixture.finder.quantities(in: tokenized) {
        #expect(!mention.figure.isEmpty && mention.figure.lowerBound >= end, "«\(text)»")
        #expect(
          mention.tokens.lowerBound <= mention.figure.lowerBound
            && mention.figure.upperBound <= mention.tokens.upperBound)
        #expect(mention.tokens.upperBound <= tokenized.tokens.count)
        let isOnOneLine = mention.figure.dropFirst().allSatisfy { tokenized.tokens[$0].lineBreaksBefore == 0 }
        #expect(isOnOneLine, "«\(text)»")
        if let low = mention.quantity.low, let high = mention.quantity.high { #expect(low <= high, "«\(text)»") }
        end = mention.figure.upperBound
      }
    }
  }

  @Test("numbers of one token read as by the whole grammar", arguments: 1...8 as ClosedRange<UInt64>)
  func oneToken(_ seed: UInt64) {
    var random = SeededGenerator(seed)
    let vocabulary = NumberVocabulary(NumberFixture.lexicon)
    var seen = 0
    for _ in 0..<200 {
      let length = Int.random(in: 1...8, using: &random)
      let words = (0..<length).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
      let text = words.joined(separator: [" ", " مدنيين ", "، "].randomElement(using: &random) ?? " ")
      NumberFixture.tokenized(text).withTokenView { view in
        vocabulary.withView { words in
          NumberTokens.with(view, words) { tokens in
            let (figures, numerals) = (FigureReader(tokens), NumeralReader(tokens))
            for index in 0..<tokens.count where tokens.endsNumber(index) && numerals.oneToken(at: index) != nil {
              let (short, long) = (figures.figure(at: index), figures.anyFigure(at: index))
              #expect(short?.tokens == long?.tokens && short?.quantity == long?.quantity, "«\(text)» at \(index)")
              seen += 1
            }
          }
        }
      }
    }
    #expect(seen > 50)
  }

  @Test(
    "endless lines take their length in time and no stack",
    arguments: [
      "ألفا و", "نحو ", "بين (", "ونصف مليون ", "5 و", "ثلاثة وعشرين و", "من 3 إلى ", "( 5 ", "10-", "مئة ألف ", "1 ",
    ]
  )
  func endlessLines(_ piece: String) {
    let tokenized = NumberFixture.tokenized(String(repeating: piece, count: 4000))
    let mentions = NumberFixture.finder.quantities(in: tokenized)
    #expect(mentions.count <= tokenized.tokens.count)
  }

  @Test("a neighbour on another line changes nothing")
  func independentLines() {
    let examples = NumberCorpus.units + NumberCorpus.compounds + NumberCorpus.scales + NumberCorpus.vague
    for example in examples {
      let text = example.texts.map { "قبل\n\($0)\nبعد" }.joined(separator: "\n")
      let found = NumberFixture.mentions(text).map { mention -> String in NumberFixture.summary(mention) }
      let kinds = Set(found.map { $0.replacing(" lone", with: "") })
      #expect(kinds == Set(example.expected), "\(example)")
    }
  }

  private static func grouped(_ digits: String, _ separator: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return result
  }
}
