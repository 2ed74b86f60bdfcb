/// A set of words, each kept as its place in the bytes of a lexicon's phrases.
struct PhraseWords: Sendable {
  private var slots: [Range<Int32>]
  private var count = 0

  /// A set for about `capacity` words.
  init(capacity: Int) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: 0..<0, count: size)
  }

  /// Adds the word at `range` of `phrases`, unless it is empty.
  mutating func insert(_ range: Range<Int>, of phrases: UnsafeBufferPointer<UInt8>) {
    guard !range.isEmpty else { return }
    if 2 * count >= slots.count { grow(phrases) }
    let slot = slot(of: UnsafeBufferPointer(rebasing: phrases[range]), phrases)
    guard slots[slot].isEmpty else { return }
    slots[slot] = Int32(clamping: range.lowerBound)..<Int32(clamping: range.upperBound)
    count += 1
  }

  /// Adds the words of the run of them at `range` of `phrases`.
  mutating func insertAll(in range: Range<Int>, of phrases: UnsafeBufferPointer<UInt8>) {
    var start = range.lowerBound
    for index in range where phrases[index] == 0x20 {
      insert(start..<index, of: phrases)
      start = index + 1
    }
    insert(start..<range.upperBound, of: phrases)
  }

  private mutating func grow(_ phrases: UnsafeBufferPointer<UInt8>) {
    let old = slots
    slots = Array(repeating: 0..<0, count: 2 * old.count)
    for range in old where !range.isEmpty {
      let word = UnsafeBufferPointer(rebasing: phrases[Int(range.lowerBound)..<Int(range.upperBound)])
      slots[slot(of: word, phrases)] = range
    }
  }

  /// Whether `word` is in it; `phrases` are the bytes that its words were added from.
  func contains(_ word: UnsafeBufferPointer<UInt8>, of phrases: UnsafeBufferPointer<UInt8>) -> Bool {
    !word.isEmpty && !slots[slot(of: word, phrases)].isEmpty
  }

  /// The slot that holds `word`, or the empty one where it would go.
  private func slot(of word: UnsafeBufferPointer<UInt8>, _ phrases: UnsafeBufferPointer<UInt8>) -> Int {
    var index = Int(truncatingIfNeeded: WordKey(word, 0, word.count).hash) & (slots.count - 1)
    while !slots[index].isEmpty {
      let (start, end) = (Int(slots[index].lowerBound), Int(slots[index].upperBound))
      if end - start == word.count, word.indices.allSatisfy({ word[$0] == phrases[start + $0] }) { return index }
      index = (index + 1) & (slots.count - 1)
    }
    return index
  }
}
