import Testing

@testable import ArabicText

/// Where a line break parts a sentence, by the words of `lines.tsv`.
@Suite struct SoftBreaksTests {
  private func breaks(_ text: String, _ tokenizer: Tokenizer = Tokenizer()) -> Int {
    tokenizer.tokenize(Normalizer(.matching).normalize(text)).tokens.reduce(0) { $0 + $1.lineBreaksBefore }
  }

  @Test(arguments: [
    "نزل الفريق في\nالوادي", "وصلت القافلة\nالتي تأخرت", "عاد الركاب إلى\nبيوتهم", "تفقد محافظة\nالبحيرة",
  ])
  func aLineThatCannotEndGoesOn(_ text: String) { #expect(breaks(text) == 0) }

  @Test(arguments: ["نزل الفريق\nفي الوادي", "نزل الفريق.\nالتي", "القتلى:\nالتي", "نزل الفريق في\n\nالوادي"])
  func otherLinesEnd(_ text: String) { #expect(breaks(text) > 0) }

  @Test func aTableReplacesTheWords() throws {
    var schema = LexiconSchema()
    schema.declareLines()
    var builder = LexiconBuilder(schema: schema)
    builder.add(LexiconFile(name: "lines.tsv", contents: "line.end\t-\t-\tfixed\tقبالة\n"))
    let tokenizer = Tokenizer(try builder.build())
    #expect(breaks("رست السفينة قبالة\nالمرفأ", tokenizer) == 0 && breaks("رست السفينة قبالة\nالمرفأ") == 1)
    #expect(breaks("نزل الفريق في\nالوادي", tokenizer) == 1)
  }

  @Test func theEmbeddedTableIsRead() {
    #expect(LineWords.embedded.endings.contains(Array("محافظه".utf8)))
    #expect(LineWords.embedded.beginnings.contains(Array("التي".utf8)))
  }

  @Test func twoWordsAreAnError() {
    var schema = LexiconSchema()
    schema.declareLines()
    var builder = LexiconBuilder(schema: schema)
    builder.add(LexiconFile(name: "lines.tsv", contents: "line.end\t-\t-\tfixed\tقبل أن\n"))
    #expect(throws: LexiconErrors.self) { try builder.build() }
  }
}
