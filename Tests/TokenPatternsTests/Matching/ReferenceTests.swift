import ArabicText
import Testing
import TokenPatterns

/// The compiled matcher against the naive one, on random patterns and texts.
struct ReferenceTests {
  private struct Expected: Hashable {
    let tokens: Range<Int>
    let captures: [ReferenceMatcher.Captured]
  }

  private func expected(_ node: PatternNode, _ text: TokenizedText) -> [Expected] {
    text.sentences.flatMap { sentence in
      let reference = ReferenceMatcher(text: text, lexicon: Toys.lexicon, limits: sentence.tokens)
      return sentence.tokens.flatMap { start in
        reference.endings(of: node, at: start).filter { $0.key > start }.sorted { $0.key < $1.key }
          .map { Expected(tokens: start..<$0.key, captures: $0.value) }
      }
    }
  }

  private func found(_ node: PatternNode, _ overlap: MatchOverlap, _ text: TokenizedText) -> [Expected] {
    PatternMatcher([Pattern("p", node: node, matches: [])], overlap: overlap).matches(in: text, lexicon: Toys.lexicon)
      .map {
        Expected(
          tokens: $0.tokens, captures: $0.captures.map { ReferenceMatcher.Captured(name: $0.name, tokens: $0.tokens) })
      }
  }

  @Test(arguments: 1...8)
  func allOverlapsEqualTheReference(seed: UInt64) {
    var random = RandomPatterns(seed: seed)
    var matched = 0
    for _ in 0..<400 {
      let node = random.pattern()
      let source = random.text()
      let text = Toys.text(source)
      let expected = expected(node, text)
      matched += expected.isEmpty ? 0 : 1
      #expect(found(node, .all, text) == expected, "\(node) in «\(source)»")
    }
    #expect(matched > 60, "too few patterns match to test anything")
  }

  @Test(arguments: 1...4)
  func leftmostLongestIsPickedFromAllOverlaps(seed: UInt64) {
    var random = RandomPatterns(seed: seed &+ 100)
    for _ in 0..<300 {
      let node = random.pattern()
      let text = Toys.text(random.text())
      var picked: [Expected] = []
      for match in expected(node, text) {
        if let last = picked.last, last.tokens.lowerBound == match.tokens.lowerBound {
          picked[picked.count - 1] = match
        } else if match.tokens.lowerBound >= picked.last?.tokens.upperBound ?? 0 {
          picked.append(match)
        }
      }
      #expect(found(node, .leftmostLongest, text) == picked)
    }
  }

  @Test
  func severalPatternsTogetherFindWhatEachFindsAlone() {
    var random = RandomPatterns(seed: 7)
    for _ in 0..<100 {
      let nodes = (0..<5).map { _ in random.node(2) }
      let patterns = nodes.enumerated().map { Pattern("p\($0.offset)", node: $0.element, matches: []) }
      let text = Toys.text(random.text())
      let together = PatternMatcher(patterns, overlap: .all).matches(in: text, lexicon: Toys.lexicon)
      for (index, node) in nodes.enumerated() {
        let own = together.filter { $0.pattern == index }.map(\.tokens)
        #expect(own == expected(node, text).map(\.tokens))
      }
    }
  }
}
