import Testing

@Suite struct LexiconCheckTests {
  @Test func theBuiltInLexiconsHaveNoErrors() throws {
    let outcome = try Command.run(["lexicon", "check"])
    #expect(outcome.status == 0)
    #expect(outcome.text.hasSuffix(" spellings, no errors\n"))
  }

  @Test func aMissingFolderIsTold() throws {
    let outcome = try Command.run(["lexicon", "check", "--lexicons", "none"])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "extract: none: no such folder\n")
  }
}
