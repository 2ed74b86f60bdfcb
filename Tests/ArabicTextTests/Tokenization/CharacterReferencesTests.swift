import Testing

@testable import ArabicText

/// HTML's character references that an export left behind.
@Suite struct CharacterReferencesTests {
  private func tokens(_ text: String) -> [String] {
    let read = Tokenizer().tokenize(Normalizer(.matching).normalize(text))
    return read.tokens.indices.map { read.tokens[$0].kind == .mark ? "·" : read.word($0) }
  }

  @Test(arguments: [
    ("quot;عاد الوفدquot; أمس", ["·", "عاد", "الوفد", "·", "امس"]),
    ("&quot;عاد&quot;", ["·", "عاد", "·"]),
    ("عاد&nbsp;الوفد", ["عاد", "الوفد"]),
    ("&#8220;عاد الوفد&#8221;", ["عاد", "الوفد"]),
  ])
  func areMarksOrSpaces(_ text: String, _ expected: [String]) { #expect(tokens(text) == expected) }

  @Test(arguments: ["عاد quot الوفد", "عاد; الوفد", "سورة 39; آية"])
  func otherSemicolonsStay(_ text: String) {
    #expect(tokens(text).count == text.split(whereSeparator: { $0 == " " }).count + (text.contains(";") ? 1 : 0))
  }
}
