import ArabicText
import CasualtyExtraction
import SeededRandom
import Testing

/// A document's facts do not change with its neighbours.
@Suite struct NeighbourTests {
  private func documents(_ seed: UInt64) -> [Document] {
    var random = SeededGenerator(seed)
    return (0..<40).map { Document(name: "d\($0)", text: WordSalad.text(40, &random)) }
  }

  private func factsByName(_ documents: [Document]) throws -> [String: [Fact]] {
    let extractor = try sharedExtractor.get()
    return Dictionary(documents.map { ($0.name, extractor.extract($0).facts) }) { one, _ in one }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func whateverTheirOrder(_ seed: UInt64) throws {
    let documents = documents(seed)
    var random = SeededGenerator(seed + 10)
    let inOrder = try factsByName(documents)
    #expect(try factsByName(documents.shuffled(using: &random)) == inOrder)
    #expect(try factsByName(Array(documents.prefix(7))).allSatisfy { inOrder[$0.key] == $0.value })
  }

  @Test func whenReadAtTheSameTime() async throws {
    let documents = documents(4)
    let extractor = try sharedExtractor.get()
    let together = await withTaskGroup(of: (String, [Fact]).self) { group in
      for document in documents { group.addTask { (document.name, extractor.extract(document).facts) } }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect(try together == factsByName(documents))
  }
}
