import Testing

@testable import CasualtyExtraction

@Suite struct FoldedWordTests {
  private func word(_ text: String) -> FoldedWord {
    let storage = RuleText.annotated("x\(text)").tokens.storage
    return FoldedWord(storage, 1, storage.bytes.count)
  }

  @Test func wordsAreComparedAsStringsAre() {
    #expect(word("قتل") == "قتل" && word("قتلي") != "قتل" && word("قت") != "قتل")
    #expect(word("وقتل").hasPrefix("و") && word("وقتل").hasSuffix("تل"))
    #expect(!word("و").hasPrefix("وق") && !word("ل").hasSuffix("تل"))
    #expect(word("نار").isAny(of: ["النار", "نار"]) && !word("نار").isAny(of: []))
    #expect(word("وسيقتل").dropFirst(letters: 1) == "سيقتل" && word("و").dropFirst(letters: 3) == "")
    #expect(word("قتل").count == 6)
  }

  @Test func lettersWrittenOntoAWordAreTold() {
    #expect(word("القتلي").hasArticle && word("للقتلي").hasArticle && !word("الي").hasArticle)
    #expect(word("بالبراميل").hasPrepositionBeforeArticle && !word("بالد").hasPrepositionBeforeArticle)
    #expect(word("سيتفقد").beginsAsFuture && word("وستعلن").beginsAsFuture && !word("سقط").beginsAsFuture)
    #expect(word("تقتل").beginsAsImperfect && !word("قتل").beginsAsImperfect && !word("").beginsAsImperfect)
    #expect(word("نفذتها").endsAsHerDeed && word("نفذتها").endsWithHer && word("سقطوا").endsAsPluralVerb)
    #expect(word("ب").isPreposition && !word("بب").isPreposition && word("مقتلهما").endsWithBoth)
  }
}
