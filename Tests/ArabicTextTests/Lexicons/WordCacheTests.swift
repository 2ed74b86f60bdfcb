import SeededRandom
import Testing

@testable import ArabicText

@Suite struct WordCacheTests {
  /// Short words of few letters: many differ in single bits and stand side by side in the cache.
  private static func word(_ letters: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    (0..<letters).flatMap { _ in
      [0xD8 + UInt8.random(in: 0...1, using: &generator), UInt8.random(in: 0x80...0xBF, using: &generator)]
    }
  }

  @Test(arguments: 2..<7) func knowsOnlyWhatWasAdded(_ letters: Int) {
    var generator = SeededGenerator(UInt64(letters))
    var cache = WordCache()
    var added = Set<[UInt8]>()
    for _ in 0..<1_000 {
      let word = Self.word(letters, &generator)
      guard added.insert(word).inserted else { continue }
      word.withUnsafeBufferPointer { bytes in
        _ = cache.add(WordKey(bytes, 0, bytes.count), bytes, 0) { _ in }
      }
    }
    for _ in 0..<20_000 {
      let word = Self.word(letters, &generator)
      let isKnown = word.withUnsafeBufferPointer { bytes in
        cache.withView { $0.number(of: WordKey(bytes, 0, bytes.count), bytes, 0) != nil }
      }
      #expect(isKnown == added.contains(word))
    }
  }
}
