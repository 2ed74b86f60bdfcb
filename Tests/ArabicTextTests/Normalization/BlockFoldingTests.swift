import SeededRandom
import Testing

@testable import ArabicText

/// The fast path gives what the scalar reference gives, text and alignment, for every input.
@Suite struct BlockFoldingTests {
  /// A fast path for a set of options, with the reference for it.
  struct Paths: CustomTestStringConvertible, Sendable {
    let fast: Normalizer
    let reference: Normalizer
    let testDescription: String

    init(_ options: NormalizationOptions, _ path: FoldingPath) {
      fast = Normalizer(options: options, path: path)
      reference = Normalizer(options: options, path: .scalars)
      testDescription = "\(path) \(options.rawValue)"
    }

    func agree(_ source: [UInt8]) -> Bool { fast.normalize(source) == reference.normalize(source) }
  }

  static let paths = [
    Paths(.matching, .vectors), Paths(.faithful, .vectors), Paths(.matching, .table), Paths(.faithful, .table),
  ]
  static let otherOptions = NormalizerTests.allOptions.map { Paths($0, .table) }

  /// All that is assigned; of the planes without characters one page in sixteen.
  @Test(arguments: paths) func everyScalar(_ paths: Paths) {
    for page in stride(from: UInt32(0), to: 0x11_0000, by: 0x400) {
      if page >= 0x3_4000, page >> 12 != 0xE0, page & 0x3FFF != 0 { continue }
      let scalars = (page..<page + 0x400).compactMap(Unicode.Scalar.init)
      #expect(paths.agree(scalars.flatMap(UTF8.bytes(of:))), "U+\(String(page, radix: 16))")
    }
  }

  @Test(arguments: paths) func everyChangedScalarBetweenNeighbours(_ paths: Paths) {
    let neighbours = [
      "ب", "ا", "\u{640}", "\u{64B}", "\u{654}", " ", ".", "٣", "“", "\r", "\n", "ک", "ﷺ", "\u{200F}", "😀",
    ]
    let changed = (UInt32(0)..<0xE_0000).filter { !paths.fast.table[$0].isUnchanged && !(0x80..<0x5F0).contains($0) }
    for value in changed {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = neighbours.reduce(into: "بب") { $0 += "\($1)\(scalar)" }
      if !paths.agree(Array(text.utf8)) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  /// Every class of scalars before every other, the pairs at ever other offsets in their blocks.
  @Test(arguments: paths) func everyPairOfClasses(_ paths: Paths) {
    let scalars = ScalarClasses.representatives(paths.fast.options).map(UTF8.bytes(of:))
    #expect(scalars.count > 100)
    for (number, first) in scalars.enumerated() {
      var text: [UInt8] = Array(repeating: 0x61, count: number % 67)
      for (index, second) in scalars.enumerated() {
        text += first
        text += second
        // Between the pairs stands nothing, ASCII or a letter in turn.
        text += index % 3 == 0 ? [] : index % 3 == 1 ? [0x20] : [0xD8, 0xA8]
      }
      if !paths.agree(text) { Issue.record("\(first) in front of a scalar") }
    }
  }

  /// The pairs of what changes under the profile, of each class one, at every offset in the block.
  @Test(arguments: paths) func everyPairOfChangedClassesAtEveryOffset(_ paths: Paths) {
    let scalars = ScalarClasses.representatives(paths.fast.options)
      .filter { !paths.fast.table[$0.value].isUnchanged || $0.value < 0x700 }.map(UTF8.bytes(of:))
    let filler = Array(String(repeating: "بxت", count: 30).utf8)
    for first in scalars.prefix(24) {
      for second in scalars.prefix(24) {
        for offset in stride(from: 56, to: 66, by: 1) {
          let source = filler[..<offset] + first + second + filler[..<70]
          if !paths.agree(Array(source)) { Issue.record("\(first), \(second) at \(offset)") }
        }
      }
    }
  }

  @Test(arguments: paths) func everyOffsetInTheBlock(_ paths: Paths) {
    let snippets: [[UInt8]] =
      [
        "أٌـ٤«", "”…", "\r\n", "ـ .ـ", "ـ ....ـ", "ا\u{654}", "ﷺ", "ﻻﺏ", "۷ک", "𝟗😀", "\u{FEFF}\u{200F}", "؟٪ٱ", "ــ ـ",
      ].map { Array($0.utf8) } + [
        [0xD8], [0xD9, 0xD9], [0x80], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xC0, 0x80], [0xED, 0xA0, 0x80],
      ]
    let filler = Array(String(repeating: "بxتـsثَ", count: 30).utf8)
    for snippet in snippets {
      for offset in 0..<140 {
        let source = filler[..<offset] + snippet + filler[offset..<180]
        if !paths.agree(Array(source)) { Issue.record("\(snippet) at \(offset)") }
      }
    }
  }

  @Test(arguments: paths) func everyLength(_ paths: Paths) {
    let source = Array(String(repeating: "قُتِل ٤٢ مدنيًّا، و«جُرح» 3 – آخرون…\r\n", count: 4).utf8)
    for count in 0...source.count { #expect(paths.agree(Array(source[..<count]))) }
  }

  @Test(arguments: paths + otherOptions) func randomTexts(_ paths: Paths) {
    var generator = SeededGenerator(5)
    for round in 0..<300 {
      let source = SeededTexts.any(round % 300, &generator)
      if !paths.agree(source) { Issue.record("round \(round): \(source)") }
    }
  }
}
