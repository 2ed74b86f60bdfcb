/// Spellings and what they stand for: an open-addressing hash table over one byte arena.
///
/// Lookup is O(length of the word) and allocates nothing.
struct FormTable: Sendable {
  /// A reading of a spelling, or of a phrase that begins with it.
  struct Sense: Sendable {
    let entry: Int32
    let form: WordForm
    /// The words that must follow, empty for a single word.
    let continuation: Continuation
    /// The index of the spelling's next sense, −1 behind the last.
    fileprivate(set) var next: Int32
  }

  /// The words of a phrase behind its first, folded, with one space between them.
  struct Continuation: Sendable {
    let start: UInt32
    let count: UInt32
    /// How many words there are.
    let words: Int32

    /// No words.
    static let none = Self(start: 0, count: 0, words: 0)
    var isEmpty: Bool { words == 0 }
  }

  private struct Slot: Sendable {
    var hash: UInt32 = 0
    var start: UInt32 = 0
    var count: UInt32 = 0
    /// The first sense, −1 in an empty slot.
    var senses: Int32 = -1
  }

  private var arena: [UInt8] = []
  private var slots = [Slot](repeating: Slot(), count: 1 << 16)
  private var senses: [Sense] = []
  /// The number of spellings.
  private(set) var spellings = 0

  init() {
    arena.reserveCapacity(1 << 20)
    senses.reserveCapacity(1 << 16)
  }

  /// What `word` stands for, longest phrases first; empty if it is not listed.
  func senses(of word: UnsafeBufferPointer<UInt8>) -> Senses {
    let slot = slots[slotIndex(of: word, Self.hash(word))]
    return Senses(table: senses, following: slot.senses)
  }

  /// The senses of a spelling.
  struct Senses: Sequence, IteratorProtocol {
    fileprivate let table: [Sense]
    fileprivate var following: Int32

    mutating func next() -> Sense? {
      guard following >= 0 else { return nil }
      let sense = table[Int(following)]
      following = sense.next
      return sense
    }
  }

  /// Lends the bytes that the places of continuations count in to `body`.
  func withPhrases<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    arena.withUnsafeBufferPointer(body)
  }

  /// The first bytes of the first word of `continuation`, as ``WordKey`` has them.
  func firstHead(of continuation: Continuation) -> UInt64 {
    let start = Int(continuation.start)
    let words = bytes(of: continuation)
    let end = words.firstIndex(of: 0x20) ?? words.endIndex
    return arena.withUnsafeBufferPointer { WordKey($0, start, end - words.startIndex).head }
  }

  /// The words of `continuation`, with one space between them.
  private func bytes(of continuation: Continuation) -> ArraySlice<UInt8> {
    arena[Int(continuation.start)..<Int(continuation.start + continuation.count)]
  }

  /// Adds a sense to `words`, which are folded, with any spaces between and around them; nothing where there is no word.
  mutating func add(words: UnsafeBufferPointer<UInt8>, entry: Int32, form: WordForm) {
    // A phrase has single spaces between its words, and none around them, as a rule.
    var isSpaced = words.first == 0x20 || words.last == 0x20
    for index in words.indices.dropLast() where words[index] == 0x20 && words[index + 1] == 0x20 { isSpaced = true }
    if isSpaced {
      let words = Array(words.split(separator: 0x20).joined(separator: [0x20]))
      words.withUnsafeBufferPointer { if !$0.isEmpty { add($0, entry: entry, form: form) } }
    } else if !words.isEmpty {
      add(words, entry: entry, form: form)
    }
  }

  /// Adds a sense to `spelling`, folded words with one space between them; a second one with the same entry, form and
  /// continuation is dropped.
  mutating func add(_ spelling: UnsafeBufferPointer<UInt8>, entry: Int32, form: WordForm) {
    let end = spelling.firstIndex(of: 0x20) ?? spelling.count
    let word = UnsafeBufferPointer(rebasing: spelling[..<end])
    let rest = UnsafeBufferPointer(rebasing: spelling[min(end + 1, spelling.count)...])
    if spellings * 4 >= slots.count * 3 { grow() }
    let hash = Self.hash(word)
    let slot = slotIndex(of: word, hash)
    if slots[slot].senses >= 0 {
      insert(rest, entry, form, slot)
      return
    }
    slots[slot] = Slot(
      hash: hash, start: UInt32(arena.count), count: UInt32(word.count), senses: Int32(senses.count)
    )
    arena.append(contentsOf: word)
    senses.append(Sense(entry: entry, form: form, continuation: appended(rest), next: -1))
    spellings += 1
  }

  /// Lends every spelling, phrases by their first words, to `body`. O(spellings).
  func forEachSpelling(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    arena.withUnsafeBufferPointer { arena in
      for slot in slots where slot.senses >= 0 {
        let start = Int(slot.start)
        body(UnsafeBufferPointer(rebasing: arena[start..<(start + Int(slot.count))]))
      }
    }
  }

  /// The words that phrases go on with, each as its place in the phrases. O(senses).
  var continuationWords: PhraseWords {
    arena.withUnsafeBufferPointer { arena in
      var words = PhraseWords(capacity: senses.count / 8)
      for sense in senses where sense.continuation.count > 0 {
        let end = Int(sense.continuation.start + sense.continuation.count)
        var start = Int(sense.continuation.start)
        for index in start...end where index == end || arena[index] == 0x20 {
          words.insert(start..<index, of: arena)
          start = index + 1
        }
      }
      return words
    }
  }

  /// Puts a sense behind those of a spelling that have as many words or more.
  private mutating func insert(_ rest: UnsafeBufferPointer<UInt8>, _ entry: Int32, _ form: WordForm, _ slot: Int) {
    let words = Self.words(in: rest)
    var before: Int32 = -1
    var at = slots[slot].senses
    while at >= 0 {
      let sense = senses[Int(at)]
      if sense.continuation.words < words { break }
      if sense.entry == entry, sense.form == form, sense.continuation.words == words,
        bytes(of: sense.continuation).elementsEqual(rest)
      {
        return
      }
      before = at
      at = sense.next
    }
    let new = Int32(senses.count)
    senses.append(Sense(entry: entry, form: form, continuation: appended(rest), next: at))
    if before >= 0 { senses[Int(before)].next = new } else { slots[slot].senses = new }
  }

  private mutating func appended(_ rest: UnsafeBufferPointer<UInt8>) -> Continuation {
    guard !rest.isEmpty else { return .none }
    let start = UInt32(arena.count)
    arena.append(contentsOf: rest)
    return Continuation(start: start, count: UInt32(rest.count), words: Self.words(in: rest))
  }

  private static func words(in rest: UnsafeBufferPointer<UInt8>) -> Int32 {
    rest.isEmpty ? 0 : rest.reduce(1) { $1 == 0x20 ? $0 + 1 : $0 }
  }

  /// The slot that holds `word`, or the empty one where it would go.
  private func slotIndex(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    slots.withUnsafeBufferPointer { slots in
      arena.withUnsafeBufferPointer { arena in
        var index = Int(hash) & (slots.count - 1)
        while slots[index].senses >= 0 {
          if slots[index].hash == hash, Self.equals(slots[index], arena, word) { return index }
          index = (index + 1) & (slots.count - 1)
        }
        return index
      }
    }
  }

  private static func equals(
    _ slot: Slot, _ arena: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard Int(slot.count) == word.count else { return false }
    let start = Int(slot.start)
    for index in 0..<word.count where arena[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.senses >= 0 {
      var index = Int(slot.hash) & (slots.count - 1)
      while slots[index].senses >= 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: WordKey(word, 0, word.count).hash)
  }
}
