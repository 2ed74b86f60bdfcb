import SeededRandom
import Testing

@testable import CasualtyExtraction

/// Sets and maps of tokens against those of the standard library.
@Suite struct TokenSetTests {
  @Test func holdsWhatItWasGiven() {
    var random = SeededGenerator(7)
    for _ in 0..<20 {
      let tokens = (0..<30).map { _ in Int.random(in: 0..<300, using: &random) }
      var set = TokenSet(tokens.prefix(20))
      set.formUnion(TokenSet(tokens.dropFirst(20)))
      let reference = Set(tokens)
      #expect((-3..<400).allSatisfy { set.contains($0) == reference.contains($0) })
    }
  }

  @Test func rangesAreAddedWhole() {
    var random = SeededGenerator(8)
    for _ in 0..<50 {
      let ranges = (0..<4).map { _ in
        let start = Int.random(in: -5..<200, using: &random)
        return start..<(start + Int.random(in: 0..<150, using: &random))
      }
      let set = TokenSet(ranges: ranges)
      #expect(
        (-9..<400).allSatisfy { token in set.contains(token) == ranges.contains { $0.contains(token) && token >= 0 } })
    }
  }

  @Test func mapGivesTheFirstThatBeginsThere() {
    let map = TokenMap([4, 2, 4, 9])
    #expect((-1...10).map { map[$0] } == [nil, nil, nil, 1, nil, 0, nil, nil, nil, nil, 3, nil])
    #expect(TokenMap([])[0] == nil)
  }

  @Test func prefixIsCountedInFewSteps() {
    var steps = 0
    let count = (0..<100_000).prefixCount {
      steps += 1
      return $0 < 70_001
    }
    #expect(count == 70_001)
    #expect(steps <= 17)
    #expect([1, 2, 3][1...].prefixCount { $0 < 3 } == 1)
    #expect([Int]().prefixCount { _ in true } == 0)
  }

  @Test func notesAreKeptByField() {
    var notes = FieldNotes<Int>()
    notes[.time] = 1
    notes[.places] = 2
    notes[.time] = 3
    notes[.places] = nil
    #expect(notes[.time] == 3 && notes[.places] == nil && notes[.source] == nil)
  }
}
