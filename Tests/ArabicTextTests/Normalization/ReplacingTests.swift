import SeededRandom
import Testing

@testable import ArabicText

@Suite struct ReplacingTests {
  private func text(_ source: String, _ replacements: [(part: String, by: String)]) throws -> NormalizedText {
    let text = Normalizer(.matching).normalize(source)
    let list = try replacements.map { replacement in
      let part = Array(replacement.part.utf8)
      let start = try #require(
        (0...(text.bytes.count - part.count)).first { Array(text.bytes[$0..<($0 + part.count)]) == part })
      return TextReplacement(range: TextRange(start, start + part.count), bytes: Array(replacement.by.utf8))
    }
    return text.replacing(list)
  }

  @Test(
    "A stretch gives way to a shorter, longer or no text",
    arguments: [
      ("في ٦شَباط/فبراير الماضي", "شباط/فبراير", "2", "في 62 الماضي", "شَباط/فبراير"),
      ("في أيّار ٢٠٢٠", "ايار", "كانون الثاني", "في كانون الثاني 2020", "أيّار"),
      ("ﷺ ثم أيار ثم ﷲ", "ايار", "مايو", "صلي الله عليه وسلم ثم مايو ثم الله", "أيار"),
    ])
  func replaced(_ source: String, _ part: String, _ by: String, _ expected: String, _ stretch: String) throws {
    let text = try text(source, [(part, by)])
    #expect(text.string == expected)
    let bytes = Array(by.utf8)
    let start = try #require(
      (0...(text.bytes.count - bytes.count)).last { Array(text.bytes[$0..<($0 + bytes.count)]) == bytes })
    let range = TextRange<Normalized>(start, start + bytes.count)
    #expect(text.string(in: text.alignment.source(of: range)) == stretch)
    #expect(text.alignment.normalized(of: text.alignment.source(of: range)) == range)
    // What stands before and behind is where it was.
    for at in [0, text.bytes.count - 2] {
      let near = TextRange<Normalized>(at, at + 2)
      let back = text.alignment.normalized(of: text.alignment.source(of: near))
      #expect(back.start <= near.start && back.end >= near.end)
    }
  }

  @Test("A figure in front keeps to itself")
  func neighbour() throws {
    let text = try text("٦شَباط", [("شباط", "2")])
    #expect(text.string == "62")
    #expect(text.string(in: text.alignment.source(of: TextRange<Normalized>(0, 1))) == "٦")
    #expect(text.string(in: text.alignment.source(of: TextRange<Normalized>(1, 2))) == "شَباط")
  }

  @Test("Part of a character is not replaced")
  func part() throws {
    let text = try text("قال ﷺ نعم", [("عليه", "x"), ("نعم", "لا")])
    #expect(text.string == "قال صلي الله عليه وسلم لا")
  }

  @Test("The laws of alignment hold after any replacements")
  func laws() {
    let normalizer = Normalizer(.matching)
    var generator = SeededGenerator(2024)
    for count in 1..<160 {
      let text = normalizer.normalize(SeededTexts.any(count, &generator))
      var replacements: [TextReplacement] = []
      var at = 0
      while at < text.bytes.count {
        let end = min(text.bytes.count, at + Int.random(in: 1...9, using: &generator))
        let new = ["", "2", "آذار", "كانون الثاني"].randomElement(using: &generator) ?? ""
        replacements.append(TextReplacement(range: TextRange(at, end), bytes: Array(new.utf8)))
        at = end + Int.random(in: 1...12, using: &generator)
      }
      check(text.replacing(replacements))
    }
  }

  private func check(_ text: NormalizedText) {
    let alignment = text.alignment
    let whole = TextRange<Normalized>(0, text.bytes.count)
    #expect(alignment.coveredSource(of: whole) == TextRange(0, text.source.count))
    #expect(alignment.normalized(of: TextRange(0, text.source.count)) == whole)
    var start = 0
    var covered = 0
    for offset in 0..<text.bytes.count {
      let one = TextRange<Normalized>(offset, offset + 1)
      let source = alignment.source(of: one)
      #expect(source.start >= start && source.end <= text.source.count && source.start < source.end)
      let back = alignment.normalized(of: source)
      #expect(back.start <= offset && back.end > offset)
      let cover = alignment.coveredSource(of: one)
      #expect(cover.start <= source.start && cover.end >= source.end)
      #expect(cover.start >= covered)
      start = source.start
      covered = cover.start
    }
    // Every character of the source finds its way, in order.
    var at = 0
    var end = 0
    while at < text.source.count {
      let next = at + UTF8Cursor.decode(text.source, at: at).length
      let part = alignment.normalized(of: TextRange(at, next))
      #expect(part.start <= end && part.end >= end)
      end = max(end, part.end)
      at = next
    }
    #expect(end == text.bytes.count)
  }
}
