import Synchronization
import Testing

@testable import extract

@Suite struct OrderedWorkTests {
  private struct Numbers: ChunkSource {
    var given = 0
    let end: Int
    var wouldWait: Bool { given % 7 == 3 }
    mutating func next() -> Int? {
      guard given < end else { return nil }
      defer { given += 1 }
      return given
    }
  }

  @Test(arguments: [1, 2, 5])
  func resultsComeInOrderAndNoMoreThanTheJobsRun(_ jobs: Int) async throws {
    let running = Atomic(0)
    let most = Atomic(0)
    let work = OrderedWork<Int, Int>(jobs: jobs) { number in
      let now = running.add(1, ordering: .relaxed).newValue
      most.max(now, ordering: .relaxed)
      var waste = number
      for step in 0..<(number % 5 * 20_000) { waste = (waste &* 31 &+ step) & 0xFFFF }
      running.subtract(1, ordering: .relaxed)
      return waste < 0 ? waste : number * 2
    }
    var source = Numbers(end: 60)
    var results: [Int] = []
    try await work.run(&source) { results.append($0) }
    #expect(results == (0..<60).map { $0 * 2 })
    #expect(most.load(ordering: .relaxed) <= jobs)
  }

  @Test func anErrorEndsTheWork() async throws {
    struct Stop: Error {}
    var source = Numbers(end: 1_000_000)
    var delivered = 0
    await #expect(throws: Stop.self) {
      try await OrderedWork<Int, Int>(jobs: 2) { $0 }.run(&source) { number in
        delivered += 1
        if number == 10 { throw Stop() }
      }
    }
    #expect(delivered == 11 && source.given < 100)
  }
}
