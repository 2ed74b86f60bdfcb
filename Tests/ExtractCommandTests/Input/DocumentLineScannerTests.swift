import Foundation
import Testing

@testable import extract

/// Plain lines against Foundation's decoder: what is read at all is read the same.
@Suite struct DocumentLineScannerTests {
  private func plain(_ line: String) -> DocumentLine? {
    Array(line.utf8).withUnsafeBufferPointer { DocumentLineScanner.line($0) }
  }

  @Test(arguments: [
    #"{"id":"a","text":"قُتل 3"}"#, #" { "id" : 12 , "text" : "x" , "date" : "2020-01-02" , "source" : null } "#,
    #"{"text":"\"\\\/\b\f\n\r\t","id":"\u0642\u062a\u0644"}"#,
    #"{"id":"\ud83d\udd4a","text":"","url":"u","n":7,"m":null}"#,
    #"{"id":0,"text":"a\u0000b","date":null}"#,
  ])
  func plainLinesAreReadAsTheDecoderReadsThem(_ line: String) throws {
    let read = try #require(plain(line))
    let reference = try JSONDecoder().decode(DocumentLine.self, from: Data(line.utf8))
    #expect(read.id.text == reference.id.text && read.text == reference.text)
    #expect(read.date == reference.date && read.source == reference.source)
  }

  @Test(arguments: [
    "", "{", "{}", "[]", "null", #"{"id":"a"}"#, #"{"id":"a","text":"b""#, #"{"id":"a","text":"b"}x"#,
    #"{"id":"a","id":"b","text":"c"}"#, #"{"id":"a","text":["b"]}"#, #"{"id":"a","text":"b",}"#,
    #"{"id":01,"text":"b"}"#,
    #"{"id":1.5,"text":"b"}"#, #"{"id":"a","text":"\ud83d"}"#, #"{"id":"a","text":"\ud83dx"}"#,
    #"{"id":"a","text":"\x"}"#,
    #"{"id":"a","text":"\u12"}"#, "{\"id\":\"a\",\"text\":\"b\nc\"}", #"{"id":null,"text":"b"}"#,
    #"{"id":"a","text":"b\"#,
    #"{"id":"a","text":"b","more":{"x":1}}"#,
  ])
  func otherLinesAreLeftToTheDecoder(_ line: String) { #expect(plain(line) == nil) }
}
