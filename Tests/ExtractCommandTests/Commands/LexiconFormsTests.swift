import Testing

@Suite struct LexiconFormsTests {
  @Test func everySpellingIsListedOnceWithItsClass() throws {
    let lines = try Command.run(["lexicon", "forms"]).lines
    #expect(Set(lines).count == lines.count && lines.allSatisfy { $0.split(separator: "\t").count == 2 })
    // Inflected, folded, phrases, names and other names.
    for form in ["verb\tاستشهدوا", "person\tاطفال", "verb\tلقي حتفه", "place\tحلب", "place\tسوريه"] {
      #expect(lines.contains { $0 == form }, "\(form)")
    }
  }

  @Test func ownTablesAreListed() throws {
    try TemporaryFolder.with { folder in
      try folder.write("words/new.tsv", "person\t-\trole=worker\tnoun\tقظاش|قظاشين\n")
      try folder.write("own.tsv", "-\tlocality\tSY07\t35.9\t36.6\t1\tno\tTell Example\tتل المثال\n")
      let outcome = try Command.run(
        ["lexicon", "forms", "--lexicons", "words", "--gazetteer", "own.tsv"], in: folder.folder)
      for form in ["person\tقظاشان", "place\tتل المثال"] { #expect(outcome.lines.contains { $0 == form }, "\(form)") }
    }
  }
}
