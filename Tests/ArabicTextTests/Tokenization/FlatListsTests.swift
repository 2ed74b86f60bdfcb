import Testing

@testable import ArabicText

/// Lists written on in one line.
@Suite struct FlatListsTests {
  private func rows(_ text: String) -> Int {
    let folded = Normalizer(.matching).normalize(text)
    return Tokenizer().tokenize(folded).blocks.count { $0.kind == .listRow }
  }

  @Test(arguments: [
    "كما يأتي: - الوادي: 5 - التل: 3 - السهل: 2", "كما يأتي: • 5 في الوادي • 3 في التل • 2 في السهل",
  ])
  func eachRowHasItsLine(_ text: String) { #expect(rows(text) == 3) }

  @Test(arguments: [
    "كما يأتي: - الوادي: 5 - التل: 3", "الوادي - التل - السهل: 5", "من 5 - 7 ومن 8 - 9 ومن 10 - 11",
    "عاد: - الركاب - القافلة - السفينة",
  ])
  func otherDashesStay(_ text: String) { #expect(rows(text) == 0) }
}
