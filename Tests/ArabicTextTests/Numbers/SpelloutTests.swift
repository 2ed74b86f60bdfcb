import CICU
import SeededRandom
import Testing

@testable import ArabicText

/// ICU's rule-based spell-out as the oracle: what it writes must read back to its number.
@Suite("Numbers: ICU's spell-out reads back")
struct SpelloutTests {
  /// How many numbers a chunk holds; the chunks run in parallel and together cover more than 20,000 numbers.
  private static let chunkSize = 1300

  @Test("numbers to 10^12", arguments: 0..<16)
  func readsBack(_ chunk: Int) {
    var random = SeededGenerator(UInt64(chunk) + 1)
    let numbers = (0..<Self.chunkSize).map { index -> Int in
      if chunk == 0, index < 1000 { return index }
      // Every length is as likely, and round numbers come often.
      var number = Int.random(in: 0..<Self.power(Int.random(in: 1...12, using: &random)), using: &random)
      if index % 5 == 0 { number = number % 1000 * Self.power(Int.random(in: 0...9, using: &random)) }
      return number
    }
    let spellout = Spellout()
    check(numbers) { number, index in
      let words = spellout.words(number, feminine: index % 2 == 1)
      return index % 4 < 2 ? words : Self.withSpacedAnd(words)
    }
  }

  @Test("both genders, و glued and spaced")
  func everyDress() {
    var random = SeededGenerator(77)
    let numbers = (0..<400).map { _ in Int.random(in: 0..<1_000_000_000_000, using: &random) } + Array(0..<130)
    let spellout = Spellout()
    for feminine in [false, true] {
      check(numbers) { number, _ in spellout.words(number, feminine: feminine) }
      check(numbers) { number, _ in Self.withSpacedAnd(spellout.words(number, feminine: feminine)) }
    }
  }

  @Test("scales to 999 × 10^15")
  func greatNumbers() {
    let numbers = (0...17).flatMap { power in [1, 2, 3, 7, 9].map { $0 * Self.power(power) } }
    let spellout = Spellout()
    check(numbers + [999 * Self.power(15), 123_456_789_012_345_678]) { number, _ in
      spellout.words(number, feminine: false)
    }
  }

  /// Writes each number on a line of its own and expects one mention a line that covers it.
  private func check(_ numbers: [Int], _ spell: (Int, Int) -> String) {
    let lines = numbers.enumerated().map { spell($1, $0) }
    let joined = lines.joined(separator: "\n")
    let faithful = Normalizer(.faithful).normalize(Array(joined.utf8)).string
    let text = NumberFixture.tokenized(numbers.count % 2 == 0 ? faithful : joined)
    let mentions = NumberFixture.finder.quantities(in: text)
    var wrong: [String] = []
    for (index, number) in numbers.enumerated() {
      guard index < mentions.count, mentions[index].quantity == Quantity(number) else {
        wrong.append("\(number) «\(lines[index])»")
        break
      }
    }
    #expect(wrong.isEmpty)
    #expect(mentions.count == numbers.count)
  }

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  private static func withSpacedAnd(_ words: String) -> String {
    words.split(separator: " ")
      .map { word in
        let isJoined = word.unicodeScalars.first == "و" && word.unicodeScalars.dropFirst().first != "ا"
        let isJoinedOne = word.hasPrefix("وواحد") || word.hasPrefix("وإ") || word.hasPrefix("وأ")
        return isJoined || isJoinedOne ? "و " + word.dropFirst() : String(word)
      }
      .joined(separator: " ")
  }
}

/// ICU's writer of numbers in both genders.
private final class Spellout {
  private let writers = [cicu_spellout_open(0), cicu_spellout_open(1)]

  deinit { for writer in writers { cicu_spellout_close(writer) } }

  func words(_ number: Int, feminine: Bool) -> String {
    var buffer = [UInt8](repeating: 0, count: 2048)
    let length = cicu_spellout_words(writers[feminine ? 1 : 0], Int64(number), &buffer, buffer.count)
    return String(decoding: buffer[..<length], as: UTF8.self)
  }
}
