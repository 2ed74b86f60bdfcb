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

  @Test func everyErrorNamesItsFileLineAndColumn() throws {
    try TemporaryFolder.with { folder in
      try folder.write("words/new.tsv", "# قظاش: diver\nperson\t-\t-\tnoun\tقظاش|قظاشين\nperson\t-\t-\tnoun\tقظاش\n")
      try folder.write("words/places_new.tsv", "XX\thamlet\tSY\t1\t2\t1\tno\tX\tقرية\n")
      let outcome = try Command.run(["lexicon", "check", "--lexicons", "words"], in: folder.folder)
      #expect(outcome.status == 1 && outcome.output.isEmpty)
      let lines = outcome.errors.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.first?.hasPrefix("words/new.tsv:3:17: error: 'قظاش' again; it stands in words/new.tsv:2") == true)
      #expect(lines.last?.hasPrefix("words/places_new.tsv:1:4: error: unknown level 'hamlet'") == true)
    }
  }

  @Test func aWordOfAFolderIsReadInTexts() throws {
    try TemporaryFolder.with { folder in
      try folder.write("words/new.tsv", "person\t-\trole=worker\tnoun\tقظاش|قظاشين\n")
      try folder.write("in.txt", "قُتل 3 قظاشين.\n")
      let without = try Command.run(["in.txt"], in: folder.folder)
      #expect(!without.text.contains("\"role\":\"worker\""))
      let with = try Command.run(["--lexicons", "words", "in.txt"], in: folder.folder)
      #expect(with.text.contains("\"role\":\"worker\""))
    }
  }
}
