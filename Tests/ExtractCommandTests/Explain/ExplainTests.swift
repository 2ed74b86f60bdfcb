import Testing

@Suite struct ExplainTests {
  @Test func aSentenceGivesTokensNamesClausesAndFacts() throws {
    let input = "حصيلة الشهر\nقتل 3 مدنيين في مدينة إدلب يوم 2 أيار 2019.\n"
    let outcome = try Command.run("explain", input: input)
    #expect(outcome.status == 0)
    #expect(outcome.lines[0] == "stdin")
    for line in [
      "  sentence 0, headline: حصيلة الشهر", "    tokens", "        3 number 3", "    quantities",
      "      3: 3 exact, cardinal",
      "    dates", "    places", "      إدلب: C3871, Idleb, locality", "    clauses",
      "        trigger killed, verb: قتل", "        count 3 exact, noun person, stdin#1: 3 مدنيين", "    facts",
      "      stdin#1 by killed.verb: 3 مدنيين", "        event killed  <- governed by «قتل»",
    ] {
      #expect(outcome.lines.contains(line), "\(line)")
    }
  }

  @Test func jsonLinesAreExplainedOneByOne() throws {
    let outcome = try Command.run(
      "explain", "--from", "jsonl", input: "{\"id\":\"a\",\"text\":\"نص\"}\n{\"id\":\"b\",\"text\":\"نص\"}\n")
    #expect(outcome.lines.filter { !$0.hasPrefix(" ") } == ["a", "b"])
    #expect(try Command.run("explain", input: "").text == "stdin\n")
  }
}
