import CVectors

/// What a lexicon found out about words, kept from text to text: most words of a text were in the one before.
///
/// Not to be copied: every array of a copy would be counted, and written to anew.
struct WordCache: ~Copyable, Sendable {
  /// A word's readings as far as the word alone decides them.
  struct Analysis: Sendable {
    // Small: every word of a text looks at one.
    private let shortStart: Int32
    private let shortCount: Int32
    /// Where the readings that need no word behind the token lie in ``WordCache/plain``, and their classes.
    let plainAnnotation: TokenAnnotation
    let classes: TokenClasses
    /// What the plain readings are in a date.
    let plainKinds: DateWordKinds
    /// Whether a plain reading has a pronoun, which the source's spelling may rule out.
    let hasPronoun: Bool
    /// What a glance tells of the word by its plain readings.
    let signs: TokenSigns
    /// What it may begin by its plain readings.
    let starts: TokenStarts
    /// Two bits for each first word of a continuation; none where there is none.
    let nextHeads: HeadFilter

    init(
      senses: Range<Int>, classes: TokenClasses, plain: Range<Int>, plainClasses: TokenClasses,
      plainKinds: DateWordKinds, hasPronoun: Bool, signs: TokenSigns, nextHeads: HeadFilter
    ) {
      shortStart = Int32(clamping: senses.lowerBound)
      shortCount = Int32(clamping: senses.count)
      plainAnnotation = TokenAnnotation(start: plain.lowerBound, count: plain.count, classes: plainClasses)
      self.classes = classes
      self.plainKinds = plainKinds
      self.hasPronoun = hasPronoun
      self.signs = signs
      self.nextHeads = nextHeads
      starts = TokenStarts(plainClasses, isDate: !plainKinds.isDisjoint(with: .starts))
    }

    /// The analysis of a token without readings; `isOpen` where it is to be looked at again.
    private init(_ signs: TokenSigns, _ starts: TokenStarts, isOpen: Bool) {
      (shortStart, shortCount) = (0, 0)
      (plainAnnotation, classes, plainKinds) = (.none, [], [])
      hasPronoun = isOpen
      nextHeads = HeadFilter()
      self.signs = signs
      self.starts = starts
    }

    /// The analyses that are there before any word's, in the order of `cvectors_noted_word` and the others: those of a word
    /// that no table has, of a figure and of a mark that may be one.
    static let first = [
      Self(TokenSigns([], [], isFunctionWord: false), [], isOpen: false), Self(.figure, .figure, isOpen: false),
      Self(.figure, [], isOpen: true),
    ]

    /// Where its senses begin in the cache.
    var start: Int { Int(shortStart) }
    /// How many there are: as many readings as a token of the word can have.
    var count: Int { Int(shortCount) }
    /// Where the readings that need no word behind the token begin in ``WordCache/plain``.
    var plainStart: Int { plainAnnotation.start }
    /// How many those are.
    var plainCount: Int { plainAnnotation.count }
    /// Their classes.
    var plainClasses: TokenClasses { plainAnnotation.classes }

  }

  /// A sense of a word with its clitics.
  struct Sense: Sendable {
    let reading: Reading
    let continuation: FormTable.Continuation
    /// The continuation's first word, as ``WordKey`` has it: whoever knows it need not look at the phrase itself.
    private let nextHead: UInt64
    private let nextTail: UInt64
    private let nextCount: UInt32
    /// What the reading is in a date.
    let kinds: DateWordKinds

    init(reading: Reading, continuation: FormTable.Continuation, next: WordKey, kinds: DateWordKinds) {
      self.reading = reading
      self.continuation = continuation
      (nextHead, nextTail, nextCount) = (next.head, next.tail, UInt32(truncatingIfNeeded: next.count))
      self.kinds = kinds
    }

    /// The key of the continuation's first word.
    @inline(__always) var next: WordKey { WordKey(head: nextHead, tail: nextTail, count: Int(nextCount)) }
  }

  /// Small: the words of a text lie far apart in memory.
  fileprivate struct Slot {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    /// The word's length; 0 in an empty slot.
    var count: UInt32 = 0
    /// The number of its analysis, or for a word that its key does not tell all of its place in `long`.
    var number: UInt32 = 0

    /// 0 where it is the slot of `key`.
    @inline(__always)
    func difference(from key: WordKey) -> UInt64 {
      // «^» and «|» bind alike.
      (head ^ key.head) | (tail ^ key.tail) | UInt64(count ^ UInt32(truncatingIfNeeded: key.count))
    }
  }

  /// A word longer than its key.
  fileprivate struct LongWord {
    /// Where it begins in the arena.
    let start: Int
    /// The number of its analysis.
    let analysis: Int
  }

  /// Behind ``Analysis/first`` those of the words of which the lexicon knows something.
  private(set) var analyses = Analysis.first
  private(set) var senses: [Sense] = []
  /// Of each sense the first word that must follow, by its head, 0 where none must: of a word that many phrases begin with
  /// few senses are looked at.
  private(set) var senseHeads: [UInt64] = []
  /// The readings of the senses that need no word behind the token.
  private(set) var plain: [Reading] = []
  /// How many of them belong to the text that is being read.
  private var read = 0
  /// Of each analysis the classes of its plain readings.
  private(set) var plainSets = [ClassSet](repeating: ClassSet(), count: Analysis.first.count)
  /// How many words there are.
  private var words = 0
  /// What the grammars found out about words that stand alone.
  var lone = LoneWords()
  /// Room for what is known of a text's tokens.
  var annotations = SparseAnnotations()
  private var slots = [Slot](repeating: Slot(), count: 1 << 11)
  private var long: [LongWord] = []
  private var arena: [UInt8] = []

  /// How many words are kept when the next text begins.
  private static let limit = 1 << 15

  /// Forgets all where it has become too much. To be called between texts.
  mutating func trim() {
    if words > Self.limit { self = WordCache() }
  }

  /// The cache while words are looked up in it; it must not leave the scope that lends it.
  struct View {
    fileprivate let slots: UnsafeBufferPointer<Slot>
    fileprivate let long: UnsafeBufferPointer<LongWord>
    fileprivate let arena: UnsafeBufferPointer<UInt8>
    let analyses: UnsafeBufferPointer<Analysis>

    /// The number of the analysis of the word with `key`, which begins at `start` of `bytes`; nil where there is none yet.
    @inline(__always)
    func number(of key: WordKey, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
      let mask = slots.count - 1
      var index = Int(truncatingIfNeeded: key.hash) & mask
      // Two at once: nearly all words stand in one of them, in which the processor could not guess.
      let (one, other) = (slots[index], slots[(index + 1) & mask])
      let isOne = one.difference(from: key) == 0
      if key.isWhole, isOne || other.difference(from: key) == 0 { return Int(isOne ? one.number : other.number) }
      while true {
        let slot = slots[index]
        if slot.difference(from: key) == 0 {
          if key.isWhole { return Int(slot.number) }
          let word = long[Int(slot.number)]
          if spells(word.start, bytes, start, key.count) { return word.analysis }
        }
        if slot.count == 0 { return nil }
        index = (index + 1) & mask
      }
    }

    /// Has the processor fetch where the word with `key` is kept.
    @inline(__always)
    func prefetch(_ key: WordKey) {
      guard let slots = slots.baseAddress else { return }
      cvectors_prefetch(slots + Int(truncatingIfNeeded: key.hash) & (self.slots.count - 1))
    }

    private func spells(_ at: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Bool {
      for index in 0..<count where arena[at + index] != bytes[start + index] { return false }
      return true
    }
  }

  /// Lends the cache to `body`; mutating, so that no copy of it is made meanwhile.
  @inline(__always)
  mutating func withView<Result>(_ body: (View) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      long.withUnsafeBufferPointer { long in
        arena.withUnsafeBufferPointer { arena in
          analyses.withUnsafeBufferPointer { body(View(slots: slots, long: long, arena: arena, analyses: $0)) }
        }
      }
    }
  }

  /// Adds the analysis that `analyze` makes of the word with `key`, which begins at `start` of `bytes`; returns its number.
  @inline(never)
  mutating func add(
    _ key: WordKey, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ analyze: (inout WordCache) -> Void
  ) -> Int {
    if words * 2 >= slots.count { grow() }
    words += 1
    let first = senses.count
    analyze(&self)
    var classes: TokenClasses = []
    var plainClasses: TokenClasses = []
    var plainSet = ClassSet()
    var plainKinds: DateWordKinds = []
    var hasPronoun = false
    var nextHeads = HeadFilter()
    let plainStart = plain.count
    for sense in senses[first...] {
      classes.insert(TokenClasses(sense.reading.lexicalClass))
      guard sense.continuation.isEmpty else {
        nextHeads.insert(sense.next.head)
        continue
      }
      plain.append(sense.reading)
      plainClasses.insert(TokenClasses(sense.reading.lexicalClass))
      plainSet.insert(sense.reading.lexicalClass)
      plainKinds.formUnion(sense.kinds)
      if sense.reading.form.contains(.pronoun) { hasPronoun = true }
    }
    let word = UnsafeBufferPointer(rebasing: bytes[start..<(start + key.count)])
    if FunctionWord.mayOpenRange(word) {
      classes.insert(.opensRange)
      plainClasses.insert(.opensRange)
    }
    let isFunctionWord = FunctionWord.isAny(word)
    let isKnown = senses.count > first || !classes.isEmpty || isFunctionWord
    let number = isKnown ? analyses.count : 0
    insert(
      Slot(
        head: key.head, tail: key.tail, count: UInt32(truncatingIfNeeded: key.count),
        number: UInt32(clamping: key.isWhole ? number : long.count)))
    if !key.isWhole {
      long.append(LongWord(start: arena.count, analysis: number))
      arena.append(contentsOf: bytes[start..<(start + key.count)])
    }
    guard isKnown else { return number }
    analyses.append(
      Analysis(
        senses: first..<senses.count, classes: classes, plain: plainStart..<plain.count, plainClasses: plainClasses,
        plainKinds: plainKinds, hasPronoun: hasPronoun,
        signs: TokenSigns(plainClasses, plainKinds, isFunctionWord: isFunctionWord), nextHeads: nextHeads
      )
    )
    plainSets.append(plainSet)
    return number
  }

  /// Adds a sense to the word that is being analysed.
  mutating func append(_ sense: Sense) {
    senses.append(sense)
    senseHeads.append(sense.continuation.isEmpty ? 0 : sense.next.head)
  }

  /// Appends readings of the text that is being read to the plain ones, where ``dropRead()`` takes them out again.
  mutating func appendRead(_ readings: Slice<UnsafeMutableBufferPointer<Reading>>) {
    read += readings.count
    plain.append(contentsOf: UnsafeBufferPointer(rebasing: readings))
  }

  /// Takes the readings out again that ``appendRead(_:)`` added.
  mutating func dropRead() {
    plain.removeLast(read)
    read = 0
  }

  /// The senses of all words and their heads, while somebody lends them.
  struct Senses {
    let all: UnsafeBufferPointer<Sense>
    let heads: UnsafeBufferPointer<UInt64>
    /// Of each analysis the classes of its plain readings.
    let sets: UnsafeBufferPointer<ClassSet>

    /// Has the processor fetch what is read next of the analysis `number`: it lies far apart in memory.
    @inline(__always)
    func prefetch(_ number: Int, _ analysis: Analysis, _ plain: UnsafeBufferPointer<Reading>) {
      if let sets = sets.baseAddress { cvectors_prefetch(sets + number) }
      if let plain = plain.baseAddress { cvectors_prefetch(plain + analysis.plainStart) }
      guard !analysis.nextHeads.isEmpty, let heads = heads.baseAddress, let all = all.baseAddress else { return }
      cvectors_prefetch(heads + analysis.start)
      cvectors_prefetch(all + analysis.start)
    }
  }

  /// Lends the analyses, senses and plain readings to `body`; mutating, so that no copy is made meanwhile.
  mutating func withBuffers<Result>(
    _ body: (UnsafeBufferPointer<Analysis>, Senses, UnsafeBufferPointer<Reading>) -> Result
  ) -> Result {
    analyses.withUnsafeBufferPointer { analyses in
      senses.withUnsafeBufferPointer { senses in
        senseHeads.withUnsafeBufferPointer { heads in
          plainSets.withUnsafeBufferPointer { sets in
            plain.withUnsafeBufferPointer { body(analyses, Senses(all: senses, heads: heads, sets: sets), $0) }
          }
        }
      }
    }
  }

  private mutating func insert(_ slot: Slot) {
    let key = WordKey(head: slot.head, tail: slot.tail, count: Int(slot.count))
    var index = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[index].count > 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.count > 0 { insert(slot) }
  }
}

extension WordKey {
  /// A key from its parts.
  init(head: UInt64, tail: UInt64, count: Int) {
    self.head = head
    self.tail = tail
    self.count = count
  }
}
