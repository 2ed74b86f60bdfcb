import SeededRandom
import Testing

@testable import ArabicText

/// The filter of words that phrases go on with: it lets all of them pass, and few others.
@Suite struct HeadFilterTests {
  @Test func whatWasPutInPasses() {
    var random = SeededGenerator(12)
    var filter = HeadFilter()
    #expect(filter.isEmpty && !filter.mayContain(random.next()))
    let heads = (0..<12).map { _ in UInt64.random(in: .min ... .max, using: &random) }
    for head in heads { filter.insert(head) }
    #expect(!filter.isEmpty && heads.allSatisfy { filter.mayContain($0) })
    let others = (0..<1000).count { _ in filter.mayContain(UInt64.random(in: .min ... .max, using: &random)) }
    #expect(others < 100)
  }
}
