import SeededRandom
import Testing

@testable import ArabicText

@Suite struct AlignmentTests {
  /// The source that stands behind the first occurrence of `part` in the normalised text of `source`.
  private func selection(_ part: String, in source: String) throws -> String {
    let text = Normalizer(.matching).normalize(source)
    let bytes = Array(part.utf8)
    let start = try #require(
      (0...(text.bytes.count - bytes.count)).first { Array(text.bytes[$0..<($0 + bytes.count)]) == bytes })
    return text.string(in: text.alignment.source(of: TextRange<Normalized>(start, start + bytes.count)))
  }

  @Test(arguments: [
    ("42 مدنيا", "مقتل ٤٢ مدنيًا في", "٤٢ مدنيًا"),
    ("مدنيا", "(مدنيّاً)", "مدنيّاً"),
    ("جرحي", "\u{202B}جرحىً\u{202C} آخرون", "جرحىً"),
    ("جرحي", "«جرحى\u{200F}»", "جرحى"),
    ("ال", "الـ30", "الـ"),
    ("30", "الـ30", "30"),
    ("مقتل", "خبر مـ ـقتـ.ـل رجل", "مـ ـقتـ.ـل"),
    ("قتلي", "\u{64E}قتـلى\r\nو", "قتـلى"),
    ("الله", "عبد ﷲ", "ﷲ"),
    ("لا", "بﻻد", "ﻻ"),
    ("9", "😀𝟗😀", "𝟗"),
    ("\"", "« نعم", "«"),
  ])
  func whatAPersonWouldSelect(_ part: String, _ source: String, _ expected: String) throws {
    let selected = try selection(part, in: source)
    #expect(Array(selected.utf8) == Array(expected.utf8))
  }

  @Test func emptyTexts() {
    for source in ["", "\u{64E}\u{64F}", "\u{200F}"] {
      let text = Normalizer(.matching).normalize(source)
      #expect(text.bytes.isEmpty)
      let count = source.utf8.count
      #expect(text.alignment.coveredSource(of: TextRange(0, 0)) == TextRange(0, count))
      #expect(text.alignment.normalized(of: TextRange(0, count)) == TextRange(0, 0))
      #expect(text.alignment.source(of: TextRange(0, 0)).isEmpty)
    }
  }

  @Test func rangesOutsideTheTextAreCut() {
    let alignment = Normalizer().normalize("مقتل").alignment
    #expect(alignment.source(of: TextRange(-5, 1000)) == TextRange(0, 8))
    #expect(alignment.source(of: TextRange(7, 3)).isEmpty)
    #expect(alignment.normalized(of: TextRange(.max, .min)) == TextRange(8, 8))
    #expect(alignment.coveredSource(of: TextRange(.min, .max)) == TextRange(0, 8))
  }

  @Test(arguments: NormalizerTests.allOptions)
  func laws(_ options: NormalizationOptions) {
    let normalizer = Normalizer(options: options)
    var generator = SeededGenerator(UInt64(options.rawValue) + 99)
    for count in 0..<70 {
      let text = normalizer.normalize(SeededTexts.any(count, &generator))
      checkWhole(text)
      checkCharacters(text)
      for _ in 0..<8 { checkRange(text, &generator) }
    }
  }

  private func checkWhole(_ text: NormalizedText) {
    let whole = TextRange<Normalized>(0, text.bytes.count)
    #expect(text.alignment.coveredSource(of: whole) == TextRange(0, text.source.count))
    #expect(text.alignment.normalized(of: TextRange(0, text.source.count)) == whole)
  }

  /// The source's characters, one by one, cover the normalised text in order and find their way back.
  private func checkCharacters(_ text: NormalizedText) {
    let alignment = text.alignment
    var at = 0
    var end = 0
    while at < text.source.count {
      let next = at + UTF8Cursor.decode(text.source, at: at).length
      let part = alignment.normalized(of: TextRange(at, next))
      #expect(part.start == end && part.end >= part.start)
      if !part.isEmpty {
        #expect(alignment.source(of: part).start == at)
        #expect(alignment.source(of: part).end >= next)
        #expect(alignment.normalized(of: alignment.source(of: part)) == part)
      }
      end = part.end
      at = next
    }
    #expect(end == text.bytes.count)
  }

  private func checkRange(_ text: NormalizedText, _ generator: inout SeededGenerator) {
    let alignment = text.alignment
    let cuts = (0..<3).map { _ in Int.random(in: 0...text.bytes.count, using: &generator) }.sorted()
    let (first, second) = (TextRange<Normalized>(cuts[0], cuts[1]), TextRange<Normalized>(cuts[1], cuts[2]))
    let tight = alignment.source(of: first)
    let covered = alignment.coveredSource(of: first)
    #expect(0 <= tight.start && tight.start <= tight.end && tight.end <= text.source.count)
    #expect(first.isEmpty || covered.start <= tight.start && tight.end <= covered.end)
    #expect(
      tight.start <= alignment.source(of: second).start
        && (second.isEmpty || tight.end <= alignment.source(of: second).end))
    #expect(first.isEmpty || alignment.normalized(of: tight).start <= first.start)
    #expect(first.isEmpty || alignment.normalized(of: tight).end >= first.end)
    if isBoundary(text, cuts[1]) {
      #expect(covered.end == alignment.coveredSource(of: second).start || first.isEmpty || second.isEmpty)
    }
  }

  /// Whether no source character straddles the normalised `offset`.
  private func isBoundary(_ text: NormalizedText, _ offset: Int) -> Bool {
    guard offset > 0, offset < text.bytes.count else { return true }
    let alignment = text.alignment
    return alignment.source(of: TextRange(offset - 1, offset)).start
      != alignment.source(of: TextRange(offset, offset + 1)).start
  }
}
