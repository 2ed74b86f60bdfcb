extension TokenRecord {
  // Numbers, so that the processor has no branch to guess.

  /// 1 for a mark, else 0.
  @inline(__always) fileprivate var isMark: UInt64 {
    UInt64(sign >> (Self.kindShift + 1) & 1)
  }
  /// 1 for a token of two bytes, else 0.
  @inline(__always) fileprivate var isTwoBytes: UInt64 {
    let other = UInt64(end32 &- start32) ^ 2
    return (other | (0 &- other)) >> 63 ^ 1
  }
}

/// Chooses between a word's senses by the words behind it; nothing but addresses, because it is copied at every word.
struct SenseReader {
  let tokens: UnsafeBufferPointer<TokenRecord>
  /// The text that the tokens are of, for the way back to its source.
  let text: NormalizedText.View
  /// The bytes of the lexicon's phrases.
  let phrases: UnsafeBufferPointer<UInt8>

  @inline(__always) var bytes: UnsafeBufferPointer<UInt8> { text.bytes }
  @inline(__always) var source: UnsafeBufferPointer<UInt8> { text.source }

  /// What was written to a token's room: how many readings, of which classes, and whether they are the plain ones of
  /// its analysis, all of them.
  typealias Found = (count: Int, classes: TokenClasses, isPlain: Bool)

  /// Writes the readings that the token at `index` has by `analysis` to `room`.
  @inline(__always)
  func read(
    _ analysis: WordCache.Analysis, at index: Int, _ senses: WordCache.Senses,
    _ plain: UnsafeBufferPointer<Reading>, into room: UnsafeMutableBufferPointer<Reading>
  ) -> Found {
    var found = (count: analysis.plainCount, classes: analysis.plainClasses, isPlain: true)
    let next = analysis.nextHeads.isEmpty ? nil : nextWord(behind: index)
    if let next, next.mayBeAny(of: analysis.nextHeads) {
      found = select(
        senses, of: analysis, at: index, next, classes: analysis.classes.intersection(.opensRange), into: room)
    } else {
      // As bytes: reading by reading would copy field by field, and for so few a call costs more than the copy.
      if let source = plain.baseAddress, let target = room.baseAddress {
        let (first, count) = (UnsafeRawPointer(source + analysis.plainStart), analysis.plainCount)
        for at in 0..<min(count, 2) {
          let offset = at * MemoryLayout<Reading>.stride
          UnsafeMutableRawPointer(target).storeBytes(
            of: first.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self), toByteOffset: offset,
            as: SIMD2<UInt64>.self)
        }
        if count > 2 { (target + 2).initialize(from: source + analysis.plainStart + 2, count: count - 2) }
      }
    }
    if analysis.hasPronoun, endsWithTehMarbuta(index) {
      found = withoutPronouns(room[..<found.count], analysis.classes.intersection(.opensRange))
    }
    return found
  }

  /// Whether what stands beside the word of `analysis` at `index` may decide between its senses.
  func isOpen(_ analysis: WordCache.Analysis, at index: Int) -> Bool {
    if analysis.hasPronoun { return true }
    guard !analysis.nextHeads.isEmpty, let next = nextWord(behind: index) else { return false }
    return next.mayBeAny(of: analysis.nextHeads)
  }

  /// 1 where ``isOpen(_:at:)`` may hold, else 0; without a branch.
  @inline(__always)
  func mayBeOpen(_ analysis: UnsafePointer<WordCache.Analysis>, at index: Int) -> Int {
    let next = tokens[index &+ 1 < tokens.count ? index &+ 1 : index]
    let heads = analysis.pointee.nextHeads
    let head = WordKey.head(bytes, next.start, next.count)
    let goesOn = heads.passing(head) | next.isTwoBytes | next.isMark
    return Int(truncatingIfNeeded: goesOn & heads.isAny) | (analysis.pointee.hasPronoun ? 1 : 0)
  }

  /// The readings whose phrases stand at `index`, longest first, else with the fewest clitics first.
  private func select(
    _ senses: WordCache.Senses, of analysis: WordCache.Analysis, at index: Int, _ next: NextWord,
    classes: TokenClasses, into readings: UnsafeMutableBufferPointer<Reading>
  ) -> Found {
    var count = 0
    var classes = classes
    for place in analysis.start..<(analysis.start + analysis.count) {
      let head = senses.heads[place]
      guard head == 0 || next.mayBe(head) else { continue }
      let sense = senses.all[place]
      var reading = sense.reading
      if head != 0 {
        let isKnown = next.key == sense.next && next.key.isWhole
        guard let length = length(of: sense.continuation, at: index, next, isKnown: isKnown) else { continue }
        reading = reading.spanning(length)
      }
      // A stable insertion: as a rule the senses come in this order.
      var at = count
      while at > 0, readings[at - 1].length < reading.length {
        readings.initializeElement(at: at, to: readings[at - 1])
        at -= 1
      }
      readings.initializeElement(at: at, to: reading)
      classes.insert(TokenClasses(reading.lexicalClass))
      count += 1
    }
    return (count, classes, false)
  }

  /// Takes the single words with one person's pronoun out of `readings`: «طفلة» is no «طفله», and the source's letter
  /// tells them apart where folding does not.
  private func withoutPronouns(
    _ readings: Slice<UnsafeMutableBufferPointer<Reading>>, _ classes: TokenClasses
  ) -> Found {
    var kept = readings
    var count = 0
    var classes = classes
    for reading in readings {
      if reading.length == 1, reading.form.contains(.pronoun), !reading.form.contains(.pluralPronoun) { continue }
      kept[kept.startIndex + count] = reading
      classes.insert(TokenClasses(reading.lexicalClass))
      count += 1
    }
    return (count, classes, false)
  }

  /// What the word behind a token tells at a glance of the phrases that may stand there.
  private struct NextWord {
    let key: WordKey
    /// The token that it is.
    let token: Int
    /// Whether it may be a preposition written apart from its word.
    let isShort: Bool

    func mayBeAny(of heads: HeadFilter) -> Bool { isShort || heads.mayContain(key.head) }
    func mayBe(_ other: UInt64) -> Bool { isShort || key.head == other }
  }

  /// The word behind the token at `index` and quotation marks, nil where a phrase cannot go on.
  private func nextWord(behind index: Int) -> NextWord? {
    var at = index + 1
    while at < tokens.count, tokens[at].isMark("\"") || tokens[at].isMark("'"), !tokens[at].opensLine { at += 1 }
    guard at < tokens.count, tokens[at].kind != .mark, !tokens[at].opensLine else { return nil }
    // A letter alone: a figure of two digits is no preposition, and many stand behind words that begin phrases.
    return NextWord(
      key: WordKey(bytes, tokens[at].start, tokens[at].count), token: at,
      isShort: tokens[at].count == 2 && tokens[at].kind == .word)
  }

  /// Whether the last letter in the source, vowel signs aside, is «ة».
  private func endsWithTehMarbuta(_ index: Int) -> Bool {
    let end = tokens[index].end
    // Folded, it is «ه».
    guard tokens[index].count >= 2, bytes[end - 2] == 0xD9, bytes[end - 1] == 0x87 else { return false }
    let range = text.sourceRange(of: TextRange(tokens[index].start, end))
    var last = range.end
    while last - 2 >= range.start, source[last - 2] == 0xD9,
      (0x8B...0x9F).contains(source[last - 1]) || source[last - 1] == 0x80
    { last -= 2 }
    return last - 2 >= range.start && source[last - 2] == 0xD8 && source[last - 1] == 0xA9
  }

  /// How many tokens a phrase covers whose further words stand behind `index`, nil if they do not.
  /// Quotation marks between the words are passed over: «تنظيم “الدولة الإسلامية”».
  /// A first word that `isKnown` by its key is `next` itself: the phrase need not be looked at, which lies far away in memory.
  private func length(
    of continuation: FormTable.Continuation, at index: Int, _ next: NextWord, isKnown: Bool
  ) -> Int? {
    let end = Int(continuation.start) + Int(continuation.count)
    var start = Int(continuation.start)
    var at = index + 1
    if isKnown {
      start += tokens[next.token].count + 1
      at = next.token + 1
    }
    while start < end {
      while at < tokens.count, tokens[at].isMark("\"") || tokens[at].isMark("'"), !tokens[at].opensLine { at += 1 }
      // A figure too: «مدينة 6 أكتوبر».
      guard at < tokens.count, tokens[at].kind != .mark, !tokens[at].opensLine else { return nil }
      // The token's bytes and, behind them, a space or the end.
      if let next = wordEnd(tokens[at], start, end) {
        start = next
        at += 1
        continue
      }
      // «الموالية لـ إيران»: a preposition written apart from its word.
      guard tokens[at].count == 2, at + 1 < tokens.count, tokens[at + 1].kind == .word, !tokens[at + 1].opensLine,
        begins(start, end, tokens[at]), let next = wordEnd(tokens[at + 1], start + 2, end)
      else { return nil }
      start = next
      at += 2
    }
    return at - index
  }

  /// Where the next word of the phrase up to `limit` begins if the one at `start` is the token's.
  private func wordEnd(_ token: TokenRecord, _ start: Int, _ limit: Int) -> Int? {
    let end = start + token.count
    guard begins(start, limit, token), end == limit || phrases[end] == 0x20 else { return nil }
    return end + 1
  }

  private func begins(_ start: Int, _ limit: Int, _ token: TokenRecord) -> Bool {
    let count = token.count
    guard start + count <= limit else { return false }
    if count >= 8 {
      // Eight bytes at a time, the last eight of them again.
      var offset = 0
      while offset + 8 < count {
        guard word(phrases, start + offset) == word(bytes, token.start + offset) else { return false }
        offset += 8
      }
      return word(phrases, start + count - 8) == word(bytes, token.start + count - 8)
    }
    for offset in 0..<count where phrases[start + offset] != bytes[token.start + offset] { return false }
    return true
  }

  /// Eight bytes from `offset` on, which must be there.
  @inline(__always)
  private func word(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
