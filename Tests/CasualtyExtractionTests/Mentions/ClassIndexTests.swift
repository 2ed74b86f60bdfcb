import ArabicText
import SeededRandom
import Testing

@testable import CasualtyExtraction

/// The index of tokens by class against a look at every token.
@Suite struct ClassIndexTests {
  @Test func findsTheTokensThatReadAsAnyOfTheClasses() {
    var random = SeededGenerator(11)
    let codes: [UInt8] = [1, 63, 64, 66, 127, 128, 191, 220, 255]
    for count in [0, 1, 63, 64, 65, 300] {
      var present = ClassSet()
      let sets = (0..<count).map { _ in
        let chosen = codes.dropLast().filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        let set = ClassSet(chosen.map { LexicalClass(rawValue: $0) })
        present.formUnion(set)
        return set
      }
      let index = ClassIndex(sets, present: present)
      for size in 0...3 {
        let asked = ClassSet(codes.shuffled(using: &random).prefix(size).map { LexicalClass(rawValue: $0) })
        let found = index.tokens(reading: asked)
        #expect(Array(found) == sets.indices.filter { sets[$0].intersects(asked) })
        #expect((0...count).allSatisfy { found.contains($0) == ($0 < count && sets[$0].intersects(asked)) })
      }
    }
  }

  @Test func aSetsCodesComeInOrder() {
    var codes: [Int] = []
    ClassSet([200, 3, 64, 255, 63].map { LexicalClass(rawValue: $0) }).forEachCode { codes.append($0) }
    #expect(codes == [3, 63, 64, 200, 255])
  }
}
