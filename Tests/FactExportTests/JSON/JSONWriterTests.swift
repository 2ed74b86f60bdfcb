import Testing

@testable import FactExport

@Suite struct JSONWriterTests {
  private func json(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Strings are looked through eight bytes at a time.
  @Test(arguments: ["\"": "\\\"", "\\": "\\\\", "\u{1F}": "\\u001f", " ": " ", "!": "!", "#": "#", "\u{7F}": "\u{7F}"])
  func escapesAreFoundAnywhere(_ character: String, _ expected: String) {
    for offset in 0..<20 {
      let before = String(repeating: "ق", count: offset / 2) + String(repeating: "a", count: offset % 2)
      #expect(json { $0.string(before + character + "يتيم طويل") } == "\"\(before)\(expected)يتيم طويل\"")
    }
  }

  /// Short strings are copied by words that overlap.
  @Test func stringsOfAnyLengthAreCopiedWhole() {
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789ABCD"
    for length in 0...letters.count {
      let text = String(letters.prefix(length))
      #expect(json { $0.string(text) } == "\"\(text)\"")
      #expect(json { $0.key(named: text) } == "\"\(text)\":")
    }
  }

  @Test func commasStandBetweenMembersAndElements() {
    let text = json { json in
      json.beginObject()
      json.key("a")
      json.beginArray()
      json.integer(1)
      json.beginObject()
      json.endObject()
      json.null()
      json.endArray()
      json.key("b")
      json.boolean(true)
      json.endObject()
      json.endLine()
      json.boolean(false)
    }
    #expect(text == "{\"a\":[1,{},null],\"b\":true}\nfalse")
  }

  @Test(arguments: [
    ("", "\"\""), ("مدنيًا", "\"مدنيًا\""), ("a\"b\\c/", "\"a\\\"b\\\\c/\""),
    ("\n\t\r\u{8}\u{C}", "\"\\n\\t\\r\\b\\f\""), ("\u{0}x\u{1F}", "\"\\u0000x\\u001f\""),
    ("🕊\u{2028}", "\"🕊\u{2028}\""),
  ])
  func stringsAreEscaped(_ value: String, _ expected: String) {
    #expect(json { $0.string(value) } == expected)
  }

  @Test(arguments: [
    (35.93, "35.93"), (36.0, "36.0"), (-0.1, "-0.1"), (0.1 + 0.2, "0.30000000000000004"), (.nan, "null"),
    (.infinity, "null"),
  ])
  func numbersAreAsShortAsCanBe(_ value: Double, _ expected: String) {
    #expect(json { $0.number(value) } == expected)
  }

  @Test func integersReachTheirLimits() {
    #expect(json { $0.integer(.min) } == "-9223372036854775808")
  }

  @Test func aNegativeCapacityIsNone() {
    #expect(JSONWriter(capacity: -1).bytes.isEmpty)
  }
}
