import Testing

@testable import CasualtyExtraction

/// Names of rules, written with an event in them or whole.
@Suite struct RuleNameTests {
  private let event = "killed"

  @Test func namesReadAsTheyAreWritten() {
    let written: RuleName = "result"
    let whole: RuleName = "\(event)"
    let joined: RuleName = "\(event).victim-noun"
    let long: RuleName = "by.\(event).\(event).verb"
    #expect(
      [written, whole, joined, long].map(\.text) == ["result", "killed", "killed.victim-noun", "by.killed.killed.verb"])
    #expect(joined == RuleName(stringLiteral: "killed.victim-noun"))
  }

  @Test func theEndIsTold() {
    let part: RuleName = "\(event).part"
    #expect(part.hasSuffix(".part") && part.hasSuffix("art") && part.hasSuffix("led.part") && !part.hasSuffix(".verb"))
    #expect(RuleName(stringLiteral: "killed.part").hasSuffix(".part"))
  }
}
