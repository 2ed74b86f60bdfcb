import Testing

@testable import extract

@Suite struct RecordEndTests {
  private func pieces(_ text: String, _ end: RecordEnd, limit: Int) -> [String] {
    var rest = Array(text.utf8)[...]
    var pieces: [String] = []
    while !rest.isEmpty {
      let records = end.records(of: rest, limit: limit)
      #expect(!records.isEmpty && records.startIndex == rest.startIndex)
      pieces.append(String(decoding: records, as: UTF8.self))
      rest = rest[records.endIndex...]
    }
    return pieces
  }

  @Test func asManyLinesAsFitGoTogether() {
    #expect(pieces("a\nb\nc\n", .line, limit: 4) == ["a\nb\n", "c\n"])
    #expect(pieces("a\nb\nc\n", .line, limit: 5) == ["a\nb\n", "c\n"])
    #expect(pieces("a\nb\nc\n", .line, limit: 6) == ["a\nb\nc\n"])
  }

  @Test func aLineThatDoesNotFitGoesAlone() {
    #expect(pieces("a\nlong line\nb\n", .line, limit: 4) == ["a\n", "long line\n", "b\n"])
    #expect(pieces("no end", .line, limit: 4) == ["no end"])
    #expect(pieces("a\nno end", .line, limit: 4) == ["a\n", "no end"])
    #expect(pieces("a\nb", .line, limit: 9) == ["a\nb"])
  }

  @Test func lineBreaksInQuotesEndNoRow() {
    let rows = "1,\"a\nb\"\r\n2,\"say \"\"x\n\"\"\"\r\n"
    #expect(pieces(rows, .row, limit: 4) == ["1,\"a\nb\"\r\n", "2,\"say \"\"x\n\"\"\"\r\n"])
    #expect(pieces(rows, .line, limit: 4).count == 4)
    #expect(pieces("\"never closed\n\n", .row, limit: 4) == ["\"never closed\n\n"])
  }
}
