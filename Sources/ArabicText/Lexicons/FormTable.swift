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
  /// One bit for each spelling, by its hash: tells of most words that no table has them, where the slots lie far apart in
  /// memory.
  private var known = [UInt64](repeating: 0, count: 1 << 11)
  /// The number of spellings of words.
  private var words = 0
  /// The names behind the words, whose bytes stand in the arena from a place on, with the entry of their first row.
  private var names: (table: NameTable, entry: Int32, start: UInt32) = (NameTable(), 0, 0)

  init() {
    arena.reserveCapacity(1 << 20)
    senses.reserveCapacity(1 << 16)
  }

  /// What `word` stands for, longest phrases first and words before names; empty if it is not listed.
  func senses(of word: UnsafeBufferPointer<UInt8>) -> Senses {
    Senses(table: senses, following: firstSense(of: word), names: names.table.count > 0 ? nameSenses(of: word) : [])
  }

  /// Whether one of the senses of `word` is such, as `isSuch` tells by its form and whether it begins a phrase.
  func hasSense(_ word: UnsafeBufferPointer<UInt8>, where isSuch: (_ form: WordForm, _ isPhrase: Bool) -> Bool) -> Bool
  {
    var at = firstSense(of: word)
    while at >= 0 {
      if isSuch(senses[Int(at)].form, !senses[Int(at)].continuation.isEmpty) { return true }
      at = senses[Int(at)].next
    }
    var isFound = false
    names.table.forEachName(beginningWith: word) { _, rest in
      if !isFound { isFound = isSuch([], !rest.isEmpty) }
    }
    return isFound
  }

  /// Calls `body` with what `word` is by itself, names and what begins a phrase left out. Copies nothing.
  func forEachWordSense(of word: UnsafeBufferPointer<UInt8>, _ body: (_ entry: Int, _ form: WordForm) -> Void) {
    var at = firstSense(of: word)
    while at >= 0 {
      if senses[Int(at)].continuation.isEmpty { body(Int(senses[Int(at)].entry), senses[Int(at)].form) }
      at = senses[Int(at)].next
    }
  }

  /// The senses of a spelling.
  struct Senses: Sequence, IteratorProtocol {
    fileprivate let table: [Sense]
    fileprivate var following: Int32
    /// The senses of names, longest first, and the next of them.
    fileprivate let names: [Sense]
    fileprivate var name = 0

    fileprivate init(table: [Sense], following: Int32, names: [Sense]) {
      self.table = table
      self.following = following
      self.names = names
    }

    mutating func next() -> Sense? {
      let isNameNext =
        name < names.count
        && (following < 0 || table[Int(following)].continuation.words < names[name].continuation.words)
      if isNameNext {
        name += 1
        return names[name - 1]
      }
      guard following >= 0 else { return nil }
      let sense = table[Int(following)]
      following = sense.next
      return sense
    }
  }

  /// Adds names behind the words; the first row's entry is `entry`. To be called last. O(length).
  mutating func add(_ table: NameTable, firstEntry entry: Int) {
    names = (table, Int32(clamping: entry), UInt32(truncatingIfNeeded: arena.count))
    arena.append(contentsOf: table.bytes)
  }

  /// What `word` stands for as the first word of names, longest first, else by row.
  private func nameSenses(of word: UnsafeBufferPointer<UInt8>) -> [Sense] {
    var found: [Sense] = []
    names.table.forEachName(beginningWith: word) { row, rest in
      let start = names.start + UInt32(truncatingIfNeeded: rest.lowerBound)
      let length = UInt32(truncatingIfNeeded: rest.count)
      let words = arena.withUnsafeBufferPointer { arena in
        Self.words(in: UnsafeBufferPointer(rebasing: arena[Int(start)..<Int(start + length)]))
      }
      let new = Sense(
        entry: names.entry &+ Int32(truncatingIfNeeded: row), form: [],
        continuation: words > 0 ? Continuation(start: start, count: length, words: words) : .none, next: -1)
      // A row may list a name twice.
      let isKnown = found.contains {
        $0.entry == new.entry && $0.continuation.words == words
          && bytes(of: $0.continuation).elementsEqual(bytes(of: new.continuation))
      }
      guard !isKnown else { return }
      var at = found.count
      while at > 0, found[at - 1].continuation.words < words { at -= 1 }
      found.insert(new, at: at)
    }
    return found
  }

  /// The number of distinct spellings, phrases by their first words. O(spellings).
  var spellings: Int {
    var firstWords: Set<[UInt8]> = []
    forEachName { name in
      let word = name.prefix { $0 != 0x20 }
      if slots[slotIndex(of: UnsafeBufferPointer(rebasing: word), Self.hash(UnsafeBufferPointer(rebasing: word)))]
        .senses < 0
      {
        firstWords.insert(Array(word))
      }
    }
    return words + firstWords.count
  }

  /// Lends every name to `body`.
  private func forEachName(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    names.table.forEachSpelling { name, _ in body(name) }
  }

  /// Lends the words of every sense to `body`, with its entry. O(length).
  func forEachSense(_ body: (_ words: [UInt8], _ entry: Int) -> Void) {
    for slot in slots where slot.senses >= 0 {
      let word = arena[Int(slot.start)..<Int(slot.start + slot.count)]
      var at = slot.senses
      while at >= 0 {
        let sense = senses[Int(at)]
        body(Array(sense.continuation.isEmpty ? word : word + [0x20] + bytes(of: sense.continuation)), Int(sense.entry))
        at = sense.next
      }
    }
    names.table.forEachSpelling { name, row in body(Array(name), Int(names.entry) + row) }
  }

  /// Lends the bytes that the places of continuations count in to `body`.
  func withPhrases<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    arena.withUnsafeBufferPointer(body)
  }

  /// The key of the first word of `continuation`.
  func firstKey(of continuation: Continuation) -> WordKey {
    let start = Int(continuation.start)
    let words = bytes(of: continuation)
    let end = words.firstIndex(of: 0x20) ?? words.endIndex
    return arena.withUnsafeBufferPointer { WordKey($0, start, end - words.startIndex) }
  }

  /// The words of `continuation`, with one space between them.
  private func bytes(of continuation: Continuation) -> ArraySlice<UInt8> {
    arena[Int(continuation.start)..<Int(continuation.start + continuation.count)]
  }

  /// Adds a sense to `words`, which are folded, with any spaces between and around them; nothing where there is no word.
  mutating func add(words: UnsafeBufferPointer<UInt8>, entry: Int32, form: WordForm) {
    // A phrase has single spaces between its words, and none around them, as a rule.
    var end = words.count
    var isSpaced = false
    var last: UInt8 = 0x20
    for index in 0..<words.count {
      let byte = words[index]
      if byte == 0x20 {
        isSpaced = isSpaced || last == 0x20
        end = min(end, index)
      }
      last = byte
    }
    guard isSpaced || last == 0x20 else { return add(words, firstWord: end, entry, form) }
    let words = Array(words.split(separator: 0x20).joined(separator: [0x20]))
    words.withUnsafeBufferPointer { words in
      if !words.isEmpty { add(words, firstWord: words.firstIndex(of: 0x20) ?? words.count, entry, form) }
    }
  }

  /// Adds a sense to `spelling`, folded words with one space between them, of which the first ends at `end`; a second one
  /// with the same entry, form and continuation is dropped.
  private mutating func add(
    _ spelling: UnsafeBufferPointer<UInt8>, firstWord end: Int, _ entry: Int32, _ form: WordForm
  ) {
    let word = UnsafeBufferPointer(rebasing: spelling[..<end])
    let rest = UnsafeBufferPointer(rebasing: spelling[min(end + 1, spelling.count)...])
    if words * 4 >= slots.count * 3 { grow() }
    let hash = Self.hash(word)
    let slot = slotIndex(of: word, hash)
    if slots[slot].senses >= 0 {
      insert(rest, entry, form, slot)
      return
    }
    known[Int(hash >> 21)] |= 1 << UInt64(hash >> 15 & 63)
    slots[slot] = Slot(
      hash: hash, start: UInt32(arena.count), count: UInt32(word.count), senses: Int32(senses.count)
    )
    arena.append(contentsOf: word)
    senses.append(Sense(entry: entry, form: form, continuation: appended(rest), next: -1))
    words += 1
  }

  /// Lends every spelling, phrases by their first words, to `body`. O(spellings).
  func forEachSpelling(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    arena.withUnsafeBufferPointer { arena in
      for slot in slots where slot.senses >= 0 {
        let start = Int(slot.start)
        body(UnsafeBufferPointer(rebasing: arena[start..<(start + Int(slot.count))]))
      }
    }
    forEachName { name in body(UnsafeBufferPointer(rebasing: name.prefix { $0 != 0x20 })) }
  }

  /// The words that phrases go on with, each as its place in the phrases. O(senses).
  var continuationWords: PhraseWords {
    arena.withUnsafeBufferPointer { arena in
      var words = PhraseWords(capacity: senses.count / 8)
      for sense in senses where sense.continuation.count > 0 {
        let start = Int(sense.continuation.start)
        words.insertAll(in: start..<(start + Int(sense.continuation.count)), of: arena)
      }
      var start = Int(names.start)
      forEachName { name in
        let rest = name.firstIndex(of: 0x20).map { $0 + 1 } ?? name.count
        words.insertAll(in: (start + rest)..<(start + name.count), of: arena)
        start += name.count + 1
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

  /// The first sense of `word`, −1 where it is not listed.
  private func firstSense(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(word)
    guard known[Int(hash >> 21)] >> UInt64(hash >> 15 & 63) & 1 == 1 else { return -1 }
    return slots[slotIndex(of: word, hash)].senses
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
