import Foundation
import Testing

@testable import extract

@Suite struct EncodingTests {
  private static let text =
    "قُتل 12 مدنياً، بينهم طفلان، في قصف على ريف حلب الشرقي يوم الخميس، كما أصيب 30 آخرون بجروح.\r\n"

  /// The text in an encoding of a byte a character.
  private static func bytes(_ text: String, _ encoding: ByteTable) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      if scalar.value < 0x80 { return UInt8(scalar.value) }
      return encoding.letters[scalar] ?? 0x3F
    }
  }

  /// An encoding as a table from letters to bytes.
  struct ByteTable: Sendable {
    let letters: [Unicode.Scalar: UInt8]

    /// Letters in the order of their bytes.
    init(_ runs: [(UInt8, String)]) {
      var letters: [Unicode.Scalar: UInt8] = [:]
      for (first, run) in runs {
        for (offset, letter) in run.unicodeScalars.enumerated() { letters[letter] = first + UInt8(offset) }
      }
      self.letters = letters
    }

    static let windows = ByteTable([
      (0xA1, "،"), (0xC1, "ءآأؤإئابةتثجحخدذرزسشصض"), (0xD8, "طظعغـفقك"), (0xE1, "ل"), (0xE3, "منهو"), (0xEC, "ىي"),
      (0xF0, "ًٌٍَ"), (0xF5, "ُِ"), (0xF8, "ّ"), (0xFA, "ْ"),
    ])
    static let iso = ByteTable([(0xAC, "،"), (0xC1, "ءآأؤإئابةتثجحخدذرزسشصضطظعغ"), (0xE0, "ـفقكلمنهوىيًٌٍَُِّْ")])
  }

  @Test func anEncodingOfAByteACharacterIsFound() throws {
    let decoder = SourceDecoder(forced: nil)
    let windows = try decoder.decode(Self.bytes(Self.text, .windows))
    #expect(windows.encoding == .windowsArabic && windows.text == Self.text)
    let iso = try decoder.decode(Self.bytes(Self.text, .iso))
    #expect(iso.encoding == .isoArabic && iso.text == Self.text)
    // Mac OS Arabic writes spaces and digits of its own among the same letters.
    let mac = Self.bytes(Self.text, .iso).map { $0 == 0x31 ? 0xB1 : $0 == 0x32 ? 0xB2 : $0 }
    let found = try decoder.decode(mac)
    #expect(found.encoding == .macArabic)
    #expect(found.text == Self.text.replacingOccurrences(of: "12", with: "١٢"))
  }

  @Test(arguments: [
    (String.Encoding.utf16LittleEndian, "\u{FEFF}"), (.utf16BigEndian, "\u{FEFF}"), (.utf32LittleEndian, "\u{FEFF}"),
    (.utf32BigEndian, "\u{FEFF}"), (.utf8, "\u{FEFF}"), (.utf16LittleEndian, ""), (.utf16BigEndian, ""),
    (.utf32LittleEndian, ""), (.utf32BigEndian, ""), (.utf8, ""),
  ])
  func unicodeIsFoundWithAndWithoutAMark(_ encoding: String.Encoding, _ mark: String) throws {
    let bytes = try #require((mark + Self.text).data(using: encoding))
    #expect(try SourceDecoder(forced: nil).decode(Array(bytes)).text == Self.text)
  }

  @Test func validUTF8IsNeverReadAsAnythingElse() throws {
    var random = SystemRandomNumberGenerator()
    let letters = Array("ابتثجحخدقمنهوي 0123،.\n".unicodeScalars)
    for round in 0..<400 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        if round % 2 == 0, let scalar = Unicode.Scalar(UInt32.random(in: 1...0x10FFFF, using: &random)) {
          text.append(scalar)
        } else if let letter = letters.randomElement(using: &random) {
          text.append(letter)
        }
      }
      if text.first == "\u{FEFF}" { continue }
      let decoded = try SourceDecoder(forced: nil).decode(Array(String(text).utf8))
      #expect(decoded == SourceDecoder.Decoded(text: String(text), encoding: .utf8))
    }
  }

  @Test func aNamedEncodingIsTaken() throws {
    let bytes = Data(Self.bytes("قتل 3", .windows))
    let outcome = try Command.run(["normalize", "--encoding", "cp1256"], input: bytes)
    #expect(outcome.text == "قتل 3")
    let lines = try Command.run(
      ["normalize", "--from", "jsonl", "--encoding", "WINDOWS-1256"],
      input: Data("{\"id\":1,\"text\":\"".utf8) + bytes + Data("\"}\n".utf8))
    #expect(lines.text == "{\"id\":\"1\",\"text\":\"قتل 3\"}\n")
  }

  @Test func whatIsNoTextNamesItsByte() throws {
    let wide = try Command.run(["--encoding", "UTF-16LE"], input: Data([0x45, 6, 0x20, 0, 0, 0xD8, 0x20, 0]))
    #expect(wide.errors.hasPrefix("extract: stdin: no UTF-16LE at byte 4; "))
    let latin = try Command.run([], input: Data([0x64, 0xE9, 0x6A, 0xE0, 0x20, 0x76, 0x75]))
    #expect(latin.errors.hasPrefix("extract: stdin: not UTF-8 (byte 1) and in no Arabic encoding that can be told; "))
    let binary = try Command.run([], input: Data([1, 2, 0, 0, 0, 0xFF, 3]))
    #expect(binary.errors.hasPrefix("extract: stdin: a NUL at byte 2: not text"))
  }

  @Test func linesInUTF16AreRead() throws {
    let lines = "{\"id\": 1, \"text\": \"قتل 3\"}\r\n{\"id\": 2, \"text\": \"جرح 4\"}\r\n"
    let bytes = try #require(("\u{FEFF}" + lines).data(using: .utf16LittleEndian))
    let outcome = try Command.run(["normalize", "--from", "jsonl"], input: bytes)
    #expect(outcome.lines == ["{\"id\":\"1\",\"text\":\"قتل 3\"}", "{\"id\":\"2\",\"text\":\"جرح 4\"}"])
  }

  @Test func blocksMayEndWithinACharacter() throws {
    let bytes = Array(try #require(Self.text.data(using: .utf16BigEndian)))
    let transcoder = try Transcoder(from: .utf16BigEndian)
    var utf8: [UInt8] = []
    for byte in bytes { utf8 += try transcoder.utf8([byte], isLast: false) }
    utf8 += try transcoder.utf8([], isLast: true)
    #expect(String(decoding: utf8, as: UTF8.self) == Self.text)
  }
}
