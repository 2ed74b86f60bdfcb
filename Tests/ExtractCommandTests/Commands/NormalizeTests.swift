import Testing

@Suite struct NormalizeTests {
  @Test func linesStayLines() throws {
    let outcome = try Command.run("normalize", input: "سطرٌ\n\n  آخر\t٥\nوالأخير\n")
    #expect(outcome.text == "سطر\n\n  اخر\t5\nوالاخير\n")
  }

  @Test func inputsWithoutALastLineBreakDoNotRunTogether() throws {
    try TemporaryFolder.with { folder in
      try folder.write("one.txt", "أول")
      try folder.write("two.txt", "ثانٍ\n")
      let outcome = try Command.run(["normalize", "one.txt", "two.txt"], in: folder.folder)
      #expect(outcome.text == "اول\nثان\n")
    }
  }

  @Test func theFaithfulProfileKeepsLettersAndVowelSigns() throws {
    let outcome = try Command.run("normalize", "--profile", "faithful", input: "سُئلَ ٤٢\n")
    #expect(outcome.text == "سُئلَ 42\n")
  }

  @Test func jsonLinesGiveDocumentsThatCanBeReadAgain() throws {
    let line = "{\"id\": 7, \"text\": \"أُصيبَ ٣\\nرجال\", \"date\": \"2020-01-02\", \"source\": \"snhr\"}\n"
    let outcome = try Command.run("normalize", "--from", "jsonl", input: line)
    let expected = "{\"id\":\"7\",\"text\":\"اصيب 3\\nرجال\",\"date\":\"2020-01-02\",\"source\":\"snhr\"}\n"
    #expect(outcome.text == expected)
    #expect(try Command.run("normalize", "--from", "jsonl", input: expected).text == expected)
  }

  @Test func brokenWordsAreJoinedUnlessToldNotTo() throws {
    let text = "سقط ق.تلى وجر*حى\n"
    #expect(try Command.run("normalize", input: text).text == "سقط قتلي وجرحي\n")
    #expect(try Command.run("normalize", "--no-repair", input: text).text == "سقط ق.تلي وجر*حي\n")
    #expect(try Command.run("normalize", "--profile", "faithful", input: text).text == text)
  }

  @Test(arguments: [
    ("gregorian", "في 6فبراير 2015 وأب\n"), ("syriac", "في 6شباط 2015 وأب\n"), ("number", "في 6 2 2015 وأب\n"),
  ])
  func monthsGetOneName(_ style: String, _ expected: String) throws {
    let outcome = try Command.run(
      "normalize", "--profile", "faithful", "--months", style, input: "في 6شباط/فبراير 2015 وأب\n")
    #expect(outcome.text == expected)
    #expect(outcome.errors.isEmpty)
  }

  @Test func monthsThatDisagreeAreKeptAndTold() throws {
    let outcome = try Command.run("normalize", "--months", "number", input: "في 12 آذار/نيسان 2015\n")
    #expect(outcome.text == "في 12 اذار/نيسان 2015\n")
    #expect(outcome.errors.contains("آذار/نيسان"))
    #expect(outcome.status == 0)
  }
}
