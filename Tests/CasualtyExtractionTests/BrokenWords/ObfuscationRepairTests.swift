import ArabicText
import CasualtyExtraction
import Testing

/// Broken words against the embedded lexicons.
@Suite struct ObfuscationRepairTests {
  static let extractor = try! CasualtyExtractor()

  private func repaired(_ source: String) -> TokenizedText {
    var text = Tokenizer().tokenize(Normalizer(.matching).normalize(source))
    Self.extractor.repair.repair(&text)
    return text
  }

  /// The folded word, then its spellings.
  static let spellings: [(String, [String])] = [
    ("قتلي", ["ق.تلى", "قت.لى", "قت*لى", "قـ،ـتلى", "قت@لى", "قت#لى", "قت_لى", "قت/لى", "قت|لى", "قت~لى", "قت🔥لى"]),
    (
      "قتلي",
      ["ق تلى", "قتل ى", "قـ تلى", "ق\u{200C}.\u{200D}تلى", "ق.ت.ل.ى", "ق ت ل ى", "ق.تل ى", "قتـ///ـلى"]
    ),
    ("صواريخ", ["صوار.يخ", "صو*اريخ", "صواريـ. خ", "صوا-ريخ", "ص.واريخ", "صو.ار.يخ"]),
    ("شهيد", ["شه*يد", "ش.هـ.يد", "شهيـ د", "ش هيد", "شـ//ـهيد"]),
    ("الشهداء", ["ا لشهداء", "الشـ.هداء", "الشهدا ء", "ال.شهداء", "الش_هداء", "الشهد🚀اء"]),
    ("مجزره", ["مج-زرة", "مجـ زرة", "مجزـ رة", "مجز@رة", "مجزر*ة"]),
    ("قتيلا", ["قتـ. يلا", "ق.تيلا", "قتي*لاً"]),
    ("جريحا", ["جـ.ر يحا", "جر.يحاً"]),
    ("المجزره", ["المـ.جز رة", "المجـ.ـزرة"]),
    ("مصابا", ["مصـ.ا با", "مصا.باً"]),
    ("جثامين", ["جثـ.ا مين", "جثا*مين"]),
    ("انتشلت", ["انتشـ.لت", "انت.شلت"]),
    ("اغتيال", ["اغتيـ///ـال", "اغت.يال", "ا.غتيال"]),
    ("قتل", ["ق تل", "قـ،ـتل", "ق.ت.ل", "قت*ل"]),
    ("وقتلي", ["وقت.لى", "و.قت.لى"]),
    ("بالرصاص", ["بالر.صاص", "بالـ*رصاص"]),
    ("الشهداء", ["ا.ل.ش.ه.د.ا.ء", "ا ل ش ه د ا ء", "ا*ل*ش*ه*د*ا*ء"]),
    ("المدني", ["المد.ني", "الم*دني"]),
  ]

  @Test("One word, many spellings", arguments: spellings)
  func joined(_ word: String, _ spellings: [String]) {
    for spelling in spellings {
      for (before, after) in [("", ""), ("سمعنا عن ", " هناك"), ("(", ")."), ("سطر\n", "\nسطر")] {
        let source = before + spelling + after
        let text = repaired(source)
        let found = text.tokens.first { text.text.string(in: $0.range) == word }
        #expect(found != nil, "\(source) gives \(text.text.string)")
        guard let found else { continue }
        #expect(text.text.string(in: found.sourceRange) == spelling, "the source of the word in \(source)")
      }
    }
  }

  @Test(
    "What looks alike and is not broken",
    arguments: [
      "أسرة.ونفى", "انتهى القصف.قتل ثلاثة", "الروسي-السوري", "و.م.أ", "أ.ف.ب", "د.ب.أ", "ك.ق.ت.ل.م", "2.5", "1,271",
      "شهيد/ة", "مواطن/ة",
      "- مقتل", "أ- قتل", "ب. صاروخ", "* قصف", "و قتل", "ل قوات", "بـ قتل", "لـ إيران", "بعد 5 م قتل رجل", "الـ 17",
      "د. مار", "حلب، دمشق", "حلب - دمشق", "قتلى وجرحى", "قتل\nى", "ق\nتل", "من/إلى", "الساعة 8 ص قتل", "القصف!قتل",
      "عام 1438هـ قتل", "#قتلى_حلب", "«ق»تل", "(ق)تل", "قتل  ى",
    ])
  func kept(_ source: String) {
    let text = Tokenizer().tokenize(Normalizer(.matching).normalize(source))
    #expect(repaired(source).text.string == text.text.string)
    #expect(Self.extractor.repair.brokenWords(in: text) == [])
  }

  @Test("Repairing twice changes nothing, and the laws of alignment hold")
  func laws() {
    var random = SeededPieces(state: 11)
    for _ in 0..<400 {
      let text = repaired(random.text())
      var again = text
      Self.extractor.repair.repair(&again)
      #expect(again.text == text.text)
      let alignment = text.text.alignment
      let whole = TextRange<Normalized>(0, text.text.bytes.count)
      #expect(alignment.coveredSource(of: whole) == TextRange(0, text.text.source.count))
      var start = 0
      for token in text.tokens {
        #expect(token.sourceRange.start >= start && token.sourceRange.end > token.sourceRange.start)
        // «ﷺ» and «…» are one character of the source and several tokens.
        let back = alignment.normalized(of: token.sourceRange)
        #expect(back.start <= token.range.start && back.end >= token.range.end)
        start = token.sourceRange.start
      }
    }
  }

  @Test("A fact's evidence quotes the source as it is written")
  func evidence() throws {
    let source = "مقـ*ـتل ثلاثة مدنـ. يين وإصا.بة 5 أط*فال بقصـ.ف على حلب"
    let facts = Self.extractor.extract(Document(name: "r", text: source)).facts
    #expect(facts.map(\.event) == [.killed, .injured])
    #expect(facts.map(\.evidence.text) == ["ثلاثة مدنـ. يين", "5 أط*فال"])
    #expect(facts.first?.victim.status == "civilian")
  }

  @Test("Broken words are told with their tokens")
  func list() throws {
    let text = Tokenizer().tokenize(Normalizer(.matching).normalize("سقط ق.تلى و جر*حى"))
    let words = Self.extractor.repair.brokenWords(in: text)
    #expect(words.map(\.word) == ["قتلي", "جرحي"])
    #expect(words.map { text.text.string(in: $0.sourceRange) } == ["ق.تلى", "جر*حى"])
    #expect(words.map(\.tokens) == [1..<4, 5..<8])
  }
}

/// Texts of pieces, fillers and whole words, seeded.
private struct SeededPieces: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private static let pieces = [
    "قت", "لى", "ل", "ق", "شه", "داء", "ا", "لشهداء", "ال", "و", "مج", "زرة", "جر", "حى", "ى", "ة", "قتل", "صوار", "يخ",
    "حلب", "ثلاثة", "5", "م", "ﷺ", "ﻻ", "قُتِ", "\u{64E}", "\u{200F}", "ـ",
  ]
  private static let ties = [".", "*", " ", "ـ", "ـ.", ". ", "ـ. ", "/", "،", "\n", "…", "🔥", "", "", "- ", "@"]

  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...14, using: &self) {
      text += Self.pieces.randomElement(using: &self) ?? ""
      text += Self.ties.randomElement(using: &self) ?? ""
    }
    return text
  }
}
