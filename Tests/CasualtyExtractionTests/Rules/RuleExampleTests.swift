import Testing
import TokenPatterns

@testable import CasualtyExtraction

/// Fires the examples that every rule carries.
struct RuleExampleTests {
  private static let matchers = ["zeros": ZeroFinder.matcher, "claims": ClaimFinder.matcher]

  @Test(arguments: ["zeros", "claims"])
  func everyRuleMatchesItsExamplesAndNothingItRejects(_ rules: String) throws {
    let matcher = try #require(Self.matchers[rules])
    for failed in matcher.failedExamples(lexicon: RuleText.vocabulary.lexicon) { Issue.record("\(failed)") }
  }

  @Test(arguments: ["zeros", "claims"])
  func ruleNamesAreUniqueAndEachRejectsSomething(_ rules: String) throws {
    let matcher = try #require(Self.matchers[rules])
    #expect(Set(matcher.patterns.map(\.name)).count == matcher.patterns.count)
    for pattern in matcher.patterns { #expect(!pattern.rejects.isEmpty, "\(pattern.name)") }
  }
}
