/// Works on chunks in parallel and delivers the results in the chunks' order, with bounded memory.
///
/// At most `jobs` chunks are worked on at a time, and at most four times as many are begun and not yet delivered: where
/// one takes long, those behind it wait for it rather than pile up. The threads are those of the machine's cores; where
/// there are as many jobs, one more chunk lies ready, so that no core waits while results are delivered.
struct OrderedWork<Chunk: Sendable, Result: Sendable> {
  /// How many chunks are worked on at a time, at least 1.
  let jobs: Int
  /// How many chunks are begun and not done at a time.
  private let begins: Int
  /// What is done with a chunk.
  let work: @Sendable (Chunk) -> Result

  /// Work of `jobs` threads on a machine of `cores`.
  init(jobs: Int, cores: Int = .max, work: @escaping @Sendable (Chunk) -> Result) {
    self.jobs = jobs
    begins = jobs > 1 && jobs >= cores ? jobs + 1 : jobs
    self.work = work
  }

  /// Works on the chunks of `source` to its end and calls `deliver` with the results one by one.
  ///
  /// Where the source would have to be waited for, what is under way is delivered first. Errors of `deliver` end the
  /// work.
  func run(_ source: inout some ChunkSource<Chunk>, deliver: (Result) throws -> Void) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var finished: [Int: Result] = [:]
      var begun = 0
      var delivered = 0
      var running = 0
      var isAtEnd = false
      while !isAtEnd || running > 0 {
        let isFull = running >= begins || begun - delivered >= 4 * jobs
        if !isAtEnd, !isFull, running == 0 || !source.wouldWait {
          guard let chunk = source.next() else {
            isAtEnd = true
            continue
          }
          let index = begun
          begun += 1
          running += 1
          group.addTask { (index, work(chunk)) }
          continue
        }
        guard let (index, result) = try await group.next() else { break }
        running -= 1
        finished[index] = result
        while let next = finished.removeValue(forKey: delivered) {
          delivered += 1
          try deliver(next)
        }
      }
    }
  }
}

/// Where chunks of work come from.
protocol ChunkSource<Chunk> {
  associatedtype Chunk: Sendable
  /// The next chunk, nil at the end.
  mutating func next() -> Chunk?
  /// Whether the next chunk would have to be waited for.
  var wouldWait: Bool { get }
}

/// Chunks that are there already.
struct ListedChunks<Chunk: Sendable>: ChunkSource {
  private var rest: ArraySlice<Chunk>

  init(_ chunks: [Chunk]) { rest = chunks[...] }

  var wouldWait: Bool { false }
  mutating func next() -> Chunk? { rest.popFirst() }
}
