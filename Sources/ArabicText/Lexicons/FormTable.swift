/// Spellings and what they stand for: an open-addressing hash table over one byte arena.
///
/// Lookup is O(length of the word) and allocates nothing.
struct FormTable: Sendable {
  /// A reading of a spelling, or of a phrase that begins with it.
  struct Sense: Sendable {
    let entry: Int32
    let form: WordForm
    /// The words that must follow, folded; empty for a single word.
    let continuation: [[UInt8]]
  }

  private struct Slot: Sendable {
    var hash: UInt64 = 0
    var start: UInt32 = 0
    var length: UInt32 = 0
    var senses: Int32 = -1
  }

  private var arena: [UInt8] = []
  private var slots: [Slot] = Array(repeating: Slot(), count: 1 << 10)
  private var count = 0
  private var senses: [[Sense]] = []

  /// The number of spellings.
  var spellings: Int { count }

  /// What `word` stands for, longest phrases first; empty if it is not listed.
  func senses(of word: UnsafeBufferPointer<UInt8>) -> [Sense] {
    let hash = Self.hash(word)
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index].senses >= 0 {
      if slots[index].hash == hash, equals(slots[index], word) { return senses[Int(slots[index].senses)] }
      index = (index + 1) & (slots.count - 1)
    }
    return []
  }

  func senses(of word: String) -> [Sense] {
    Array(word.utf8).withUnsafeBufferPointer { senses(of: $0) }
  }

  /// The words that phrases go on with. O(senses).
  var continuationWords: Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for sense in senses.joined() { words.formUnion(sense.continuation) }
    return words
  }

  /// Adds a sense; a second one with the same entry, form and continuation is dropped.
  mutating func add(_ spelling: [UInt8], _ sense: Sense) {
    if count * 2 >= slots.count { grow() }
    spelling.withUnsafeBufferPointer { word in
      let hash = Self.hash(word)
      var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[index].senses >= 0 {
        if slots[index].hash == hash, equals(slots[index], word) {
          append(sense, to: Int(slots[index].senses))
          return
        }
        index = (index + 1) & (slots.count - 1)
      }
      slots[index] = Slot(
        hash: hash, start: UInt32(arena.count), length: UInt32(word.count), senses: Int32(senses.count)
      )
      arena += word
      senses.append([sense])
      count += 1
    }
  }

  private mutating func append(_ sense: Sense, to list: Int) {
    let isKnown = senses[list].contains {
      $0.entry == sense.entry && $0.form == sense.form && $0.continuation == sense.continuation
    }
    guard !isKnown else { return }
    let position = senses[list].firstIndex { $0.continuation.count < sense.continuation.count } ?? senses[list].count
    senses[list].insert(sense, at: position)
  }

  private func equals(_ slot: Slot, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(slot.length) == word.count else { return false }
    let start = Int(slot.start)
    for index in 0..<word.count where arena[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.senses >= 0 {
      var index = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
      while slots[index].senses >= 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }

  /// FNV-1a with a final mix, 64 bits.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}
