import SeededRandom
import Testing

@testable import ArabicText

/// The forms in which text comes in and goes out, and laws that hold for every text.
@Suite struct NormalizerTests {
  static let allOptions: [NormalizationOptions] =
    [.matching, .faithful, []] + (0..<22).map { NormalizationOptions(rawValue: 1 << $0) }

  @Test func inputsAgree() throws {
    let string = "  «مقتل ٤٢ مدنيًّا» ﷺ"
    let normalizer = Normalizer()
    let expected = normalizer.normalize(Array(string.utf8))
    #expect(normalizer.normalize(string) == expected)
    #expect(normalizer.normalize(string[...]) == expected)
    #expect(normalizer.normalize(Array(string.utf8).span) == expected)
    #expect(normalizer.normalizedBytes(Array(string.utf8)) == expected.bytes)
    #expect(normalizer.normalizedString(string) == expected.string)
    #expect(try normalizer.normalize(validating: Array(string.utf8)) == expected)
    if #available(macOS 26.0, iOS 26.0, watchOS 26.0, tvOS 26.0, visionOS 26.0, *) {
      #expect(normalizer.normalize(string.utf8Span) == expected)
    }
  }

  @Test func aTextCanBeFilledAgain() {
    var text = NormalizedText()
    for source in ["مقتل ٤٢ ﷺ", "", "\u{64E}", "abc\r\n", "ﷺﷺﷺ"] {
      Normalizer().normalize(source, into: &text)
      #expect(text == Normalizer().normalize(source))
      Normalizer().normalize(Array(source.utf8), into: &text)
      #expect(text == Normalizer().normalize(source))
      Normalizer().normalize(Array(source.utf8).span, into: &text)
      #expect(text == Normalizer().normalize(source))
    }
  }

  @Test func aTextFilledAgainKeepsItsStorage() {
    func storage(_ text: NormalizedText) -> [Int] {
      [
        text.bytes.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) },
        text.kept.words.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) },
        text.expansions.list.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) },
      ]
    }
    let documents = (0..<5).map { Array(String(repeating: "مقتل ٤٢ ﷺ ", count: 100 - $0).utf8) }
    var text = NormalizedText()
    Normalizer().normalize(documents[0], into: &text)
    let first = storage(text)
    for document in documents {
      Normalizer().normalize(document, into: &text)
      #expect(storage(text) == first)
    }
  }

  @Test func invalidBytesAreReplacedAsTheStandardLibraryDoes() {
    var generator = SeededGenerator(1)
    let unchanged = Normalizer(options: [])
    for count in 0..<400 {
      let bytes = SeededTexts.bytes(count % 120, &generator)
      let text = unchanged.normalize(bytes)
      #expect(text.string == String(decoding: bytes, as: UTF8.self))
      #expect((text.firstInvalidOffset == nil) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  @Test func invalidBytesAreReported() {
    #expect(throws: InvalidUTF8(offset: 3)) { try Normalizer().normalize(validating: [0x61, 0xD8, 0xA7, 0xFF, 0x80]) }
    #expect(Normalizer().normalize([0x61, 0xD9]).firstInvalidOffset == 1)
    #expect(InvalidUTF8(offset: 3).description == "invalid UTF-8 at byte 3")
  }

  @Test func growthFarBeyondTheSource() {
    let source = String(repeating: "ﷺ", count: 5000)
    let text = Normalizer(.faithful).normalize(source)
    #expect(text.string == String(repeating: "صلى الله عليه وسلم", count: 5000))
    #expect(text.alignment.source(of: TextRange(33 * 4000 + 5, 33 * 4000 + 6)) == TextRange(12000, 12003))
  }

  @Test(arguments: allOptions)
  func normalizingTwiceChangesNothing(_ options: NormalizationOptions) {
    let normalizer = Normalizer(options: options)
    var generator = SeededGenerator(UInt64(options.rawValue) + 7)
    for count in 0..<150 {
      let once = normalizer.normalize(SeededTexts.any(count % 60, &generator))
      #expect(normalizer.normalize(once.bytes).bytes == once.bytes)
    }
  }

  @Test(arguments: [NormalizationOptions.matching, .faithful])
  func everyScalarSettlesAtOnce(_ options: NormalizationOptions) {
    let normalizer = Normalizer(options: options)
    for value in UInt32(0)..<0x11_0000 where !normalizer.table[value].isUnchanged {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = normalizer.normalizedBytes(UTF8.bytes(of: scalar))
      if normalizer.normalizedBytes(once) != once { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
