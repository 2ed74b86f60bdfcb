import SeededRandom
import Testing

@testable import ArabicText

@Suite struct NormalizationStreamTests {
  @Test(arguments: NormalizerTests.allOptions)
  func chunksGiveTheWhole(_ options: NormalizationOptions) {
    let normalizer = Normalizer(options: options)
    var stream = NormalizationStream(normalizer)
    var generator = SeededGenerator(UInt64(options.rawValue) + 3)
    for count in 0..<60 {
      let source = SeededTexts.any(count, &generator)
      let pieces = pieces(of: source, &stream, &generator)
      #expect(pieces.flatMap(\.text.bytes) == normalizer.normalizedBytes(source))
      #expect(pieces.flatMap(\.text.source) == source)
      var (sourceEnd, normalizedEnd) = (0, 0)
      for piece in pieces {
        #expect(piece.sourceStart == sourceEnd && piece.normalizedStart == normalizedEnd)
        sourceEnd += piece.text.source.count
        normalizedEnd += piece.text.bytes.count
      }
    }
  }

  private func pieces(
    of source: [UInt8],
    _ stream: inout NormalizationStream,
    _ generator: inout SeededGenerator
  ) -> [NormalizedPiece] {
    var pieces: [NormalizedPiece] = []
    var at = 0
    while at < source.count {
      let end = min(source.count, at + Int.random(in: 0...12, using: &generator))
      pieces.append(stream.append(Array(source[at..<end])))
      at = end
    }
    return pieces + [stream.finish()]
  }

  @Test func littleIsHeldBack() {
    var stream = NormalizationStream(Normalizer())
    #expect(stream.append(Array("مقتل رجل".utf8)).text.string == "مقتل رجل")
    #expect(stream.append(Array("ين مـ ".utf8)).text.string == "ين م")
    #expect(stream.append(Array("ـقتل\r".utf8)).text.string == "قتل")
    #expect(stream.append([0x0A, 0xD9]).text.string == "\n")
    #expect(stream.append([0x85]).text.string == "م")
    #expect(stream.finish().text.bytes.isEmpty)
  }

  @Test func manyTinyChunks() {
    var stream = NormalizationStream(Normalizer())
    let source = Array(String(repeating: "قُتِل ٤٢ ", count: 200).utf8)
    let bytes = source.flatMap { stream.append([$0]).text.bytes } + stream.finish().text.bytes
    #expect(bytes == Normalizer().normalizedBytes(source))
  }
}
