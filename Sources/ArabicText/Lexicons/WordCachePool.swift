import Synchronization

/// The caches of a lexicon that no text is being annotated with; all copies of the lexicon share them.
final class WordCachePool: Sendable {
  private let caches = Mutex(Pile())

  /// A cache to annotate one text with.
  func take() -> WordCache { caches.withLock { $0.take() } ?? WordCache() }

  /// Gives a cache back for the next text.
  func give(_ cache: consuming WordCache) {
    cache.trim()
    // A closure takes no more than the address of what it does not own.
    var given: WordCache? = cache
    caches.withLock { pile in
      if let cache = given.take() { pile.give(cache) }
    }
  }

  /// Caches that are moved in and out, which no array of the standard library does with what cannot be copied.
  private struct Pile: ~Copyable {
    private var room = UnsafeMutablePointer<WordCache>.allocate(capacity: 4)
    private var capacity = 4
    private var count = 0

    mutating func take() -> WordCache? {
      guard count > 0 else { return nil }
      count -= 1
      return (room + count).move()
    }

    mutating func give(_ cache: consuming WordCache) {
      if count == capacity {
        let more = UnsafeMutablePointer<WordCache>.allocate(capacity: capacity * 2)
        more.moveInitialize(from: room, count: count)
        room.deallocate()
        (room, capacity) = (more, capacity * 2)
      }
      (room + count).initialize(to: cache)
      count += 1
    }

    deinit {
      room.deinitialize(count: count)
      room.deallocate()
    }
  }
}
