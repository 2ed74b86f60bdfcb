import ArabicText
import Foundation
import Testing

@testable import extract

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

  @Test func brokenWordsAreJoinedUnderOtherStepsWhereAskedFor() throws {
    let text = "سقط ق.تلى وجر*حى في مُجـ ـ زرة\n"
    let faithful = try Command.run("normalize", "--profile", "faithful", "--repair", input: text)
    #expect(faithful.text == "سقط قتلى وجرحى في مُجزرة\n")
    let months = try Command.run(
      "normalize", "--steps", "none", "--repair", "--months", "number", input: "سقط ق.تلى في ت1 ٢٠١٥\n")
    #expect(months.text == "سقط قتلى في 10 ٢٠١٥\n")
  }

  @Test(arguments: [
    (["--steps", "none"], "«٤٢» مُدَرِّسة،ـ أحد\n"),
    (["--steps", "fold-digits"], "«42» مُدَرِّسة،ـ أحد\n"),
    (["--steps", "fold-quotes,remove-tashkeel", "--with", "fold-alef"], "\"٤٢\" مدرسة،ـ احد\n"),
    (["--without", "fold-teh-marbuta,fold-quotes"], "«42» مدرسة, احد\n"),
    (["--profile", "faithful", "--with", "fold-punctuation"], "\"42\" مُدَرِّسة, أحد\n"),
    (["--without", "remove-tatweel"], "\"42\" مدرسه, احد\n"),
    (["--without", "remove-tatweel,join-broken-words"], "\"42\" مدرسه,ـ احد\n"),
  ])
  func stepsAreChosen(_ arguments: [String], _ expected: String) throws {
    let outcome = try Command.run(["normalize"] + arguments, input: Data("«٤٢» مُدَرِّسة،ـ أحد\n".utf8))
    #expect(Array(outcome.text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func everyStepHasANameAndIsInTheHelp() throws {
    let all = NormalizationStep.allCases.reduce(into: NormalizationOptions()) { $0.formUnion($1.options) }
    #expect(all == NormalizationOptions.matching)
    #expect(Set(NormalizationStep.allCases.map(\.options)).count == NormalizationStep.allCases.count)
    let help = try Command.run("normalize", "--help", input: "").text
    for step in NormalizationStep.allCases { #expect(help.contains("\n  \(step.rawValue): ")) }
  }

  @Test func invalidUTF8IsReportedOrReplaced() throws {
    let bytes = Data("سقط ٤".utf8) + [0xFF, 0xE2, 0x80] + Data(" قتلى وجرحى في حلب\n".utf8)
    let reported = try Command.run(["normalize"], input: bytes)
    #expect(reported.status == 1 && reported.output.isEmpty)
    #expect(reported.errors.hasPrefix("extract: stdin: invalid UTF-8 at byte 9;"))
    let replaced = try Command.run(["normalize", "--invalid-utf8", "replace", "--verbose"], input: bytes)
    #expect(replaced.text == "سقط 4\u{FFFD}\u{FFFD} قتلي وجرحي في حلب\n")
    #expect(replaced.status == 0 && replaced.errors.contains("stdin: invalid UTF-8 replaced, first at byte 9\n"))
  }

  @Test func invalidUTF8IsReplacedInLinesAndBinaryTails() throws {
    let line = Data("{\"id\": 1, \"text\": \"قتل ".utf8) + [0xD9] + Data("\"}\n".utf8)
    let lines = try Command.run(["normalize", "--from", "jsonl", "--invalid-utf8", "replace"], input: line)
    #expect(lines.text == "{\"id\":\"1\",\"text\":\"قتل \u{FFFD}\"}\n")
    // Too little to tell an encoding by.
    let bytes = Data([0x61, 0xFF, 0xFE, 0x62, 0x0A])
    #expect(try Command.run(["normalize"], input: bytes).status == 1)
    #expect(
      try Command.run(["normalize", "--invalid-utf8", "replace"], input: bytes).text == "a\u{FFFD}\u{FFFD}b\n")
  }
}
