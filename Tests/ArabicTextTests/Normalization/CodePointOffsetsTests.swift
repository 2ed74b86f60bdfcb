import ArabicText
import Testing

@Suite struct CodePointOffsetsTests {
  @Test(arguments: [0, 1, 100, 255, 256, 257, 512, 1000])
  func everyOffsetIsCounted(_ length: Int) {
    let text = String(repeating: "aم漢🕊", count: length / 10 + 1)
    let bytes = Array(text.utf8.prefix(length))
    let offsets = CodePointOffsets(bytes)
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      #expect(offsets.codePoint(atByte: offset) == count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    #expect(offsets.codePoint(atByte: bytes.count) == count)
    #expect(offsets.codePoint(atByte: bytes.count + 9) == count)
    #expect(offsets.codePoint(atByte: -1) == 0)
  }

  @Test func rangesAreHalfOpen() {
    let offsets = CodePointOffsets(Array("في حلب 21".utf8))
    #expect(offsets.codePoints(in: TextRange(5, 11)) == 3..<6)
    #expect(offsets.codePoints(in: TextRange(9, 5)) == 5..<5)
  }
}
