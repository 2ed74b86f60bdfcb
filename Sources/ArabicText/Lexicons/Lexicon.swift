/// The words a program knows, with every inflected form, and the look-up of tokens in them.
public struct Lexicon: Sendable {
  /// The rows, in load order.
  public let entries: [LexiconEntry]
  /// The classes and features its rows may use.
  public let schema: LexiconSchema
  let table: FormTable

  /// The number of distinct spellings, generated forms included.
  public var spellings: Int { table.spellings }

  /// The entry that `reading` is a form of.
  public func entry(of reading: Reading) -> LexiconEntry { entries[reading.entry] }

  /// Every reading of the single folded `word`, without clitics taken off.
  public func readings(ofForm word: String) -> [LexiconEntry] {
    table.senses(of: word).filter { $0.continuation.isEmpty }.map { entries[Int($0.entry)] }
  }

  /// Gives every word token its readings. O(tokens).
  public func annotate(_ text: inout TokenizedText) {
    let tokens = text.tokens
    let bytes = text.text.bytes
    bytes.withUnsafeBufferPointer { buffer in
      for index in tokens.indices where tokens[index].kind == .word {
        var readings = readings(at: index, tokens, buffer)
        if readings.contains(where: { $0.form.contains(.pronoun) }),
          endsWithTehMarbuta(text.text.source, tokens[index].sourceRange)
        {
          // «طفلة» is no «طفله»: the source's letter tells them apart where folding does not.
          readings.removeAll { $0.length == 1 && $0.form.contains(.pronoun) && !$0.form.contains(.pluralPronoun) }
        }
        text.tokens[index].readings = readings
      }
    }
  }

  /// Whether the last letter, vowel signs aside, is «ة».
  private func endsWithTehMarbuta(_ source: [UInt8], _ range: TextRange<Source>) -> Bool {
    var end = range.end
    while end - 2 >= range.start, source[end - 2] == 0xD9,
      (0x8B...0x9F).contains(source[end - 1]) || source[end - 1] == 0x80
    { end -= 2 }
    return end - 2 >= range.start && source[end - 2] == 0xD8 && source[end - 1] == 0xA9
  }

  private func readings(at index: Int, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> [Reading] {
    let range = tokens[index].range
    let word = UnsafeBufferPointer(rebasing: bytes[range.start..<range.end])
    var readings: [Reading] = []
    let lookup = CliticStripper(word)
    for candidate in lookup.candidates {
      let senses = candidate.withBytes(of: word) { table.senses(of: $0) }
      for sense in senses where candidate.fits(sense.form) {
        guard let length = length(of: sense, at: index, tokens, bytes) else { continue }
        readings.append(
          Reading(
            lexicalClass: entries[Int(sense.entry)].lexicalClass,
            entry: Int(sense.entry),
            form: sense.form,
            proclitics: candidate.proclitics,
            procliticLength: candidate.procliticLength,
            length: length
          )
        )
      }
    }
    // Longest first; the stripper gives the fewest clitics first, and the sort is stable.
    let ordered = readings.enumerated().sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }
    return ordered.map(\.element)
  }

  /// How many tokens a sense covers when its continuation stands at `index`, nil if it does not.
  /// Quotation marks between the words are passed over: «تنظيم “الدولة الإسلامية”».
  private func length(
    of sense: FormTable.Sense, at index: Int, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var at = index + 1
    for part in sense.continuation {
      while at < tokens.count, tokens[at].isMark("\"") || tokens[at].isMark("'"), tokens[at].lineBreaksBefore == 0 {
        at += 1
      }
      guard at < tokens.count, tokens[at].kind == .word, tokens[at].lineBreaksBefore == 0 else { return nil }
      var range = tokens[at].range
      // «الموالية لـ إيران»: a preposition written apart from its word.
      if range.count == 2, part.count > 2, at + 1 < tokens.count, tokens[at + 1].kind == .word,
        tokens[at + 1].lineBreaksBefore == 0,
        part.starts(with: bytes[range.start..<range.end])
      {
        let rest = tokens[at + 1].range
        guard part.dropFirst(2).elementsEqual(bytes[rest.start..<rest.end]) else { return nil }
        at += 2
        continue
      }
      range = tokens[at].range
      guard range.count == part.count else { return nil }
      for offset in 0..<part.count where bytes[range.start + offset] != part[offset] { return nil }
      at += 1
    }
    return at - index
  }
}

/// The ways to take clitics off the front of a word, fewest first.
struct CliticStripper {
  struct Candidate {
    let proclitics: Proclitics
    /// Bytes of conjunction and preposition.
    let procliticLength: Int
    /// Bytes to skip before the remainder.
    let skip: Int
    /// Whether «ال» is put back before the remainder («للدفاع» is «ل» and «الدفاع»).
    let restoresArticle: Bool

    func fits(_ form: WordForm) -> Bool {
      let isVerb = form.contains(.perfect) || form.contains(.imperfect)
      if isVerb { return proclitics.isDisjoint(with: [.bi, .ka, .article]) }
      if form.contains(.pronoun) || form.contains(.construct) { return !proclitics.contains(.article) }
      return !proclitics.contains(.future)
    }

    func withBytes<Result>(
      of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
      let rest = UnsafeBufferPointer(rebasing: word[skip...])
      guard restoresArticle else { return body(rest) }
      return ([0xD8, 0xA7, 0xD9, 0x84] + Array(rest)).withUnsafeBufferPointer(body)
    }
  }

  private(set) var candidates: [Candidate] = []

  private static let wa: [UInt8] = [0xD9, 0x88]
  private static let fa: [UInt8] = [0xD9, 0x81]
  private static let bi: [UInt8] = [0xD8, 0xA8]
  private static let li: [UInt8] = [0xD9, 0x84]
  private static let ka: [UInt8] = [0xD9, 0x83]
  private static let sa: [UInt8] = [0xD8, 0xB3]
  private static let alif: [UInt8] = [0xD8, 0xA7]

  init(_ word: UnsafeBufferPointer<UInt8>) {
    add(word, [], 0)
    for (letter, flag) in [(Self.wa, Proclitics.wa), (Self.fa, .fa)] where has(word, letter, at: 0) {
      add(word, flag, 2)
    }
  }

  /// Adds the candidates for the rest of `word` from `skip`, `flags` being taken off already.
  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ flags: Proclitics, _ skip: Int) {
    guard word.count - skip >= 4 || skip == 0 else { return }
    append(flags, skip, skip)
    addArticle(word, flags, skip, skip)
    for (letter, flag) in [(Self.bi, Proclitics.bi), (Self.li, .li), (Self.ka, .ka)] where has(word, letter, at: skip) {
      guard word.count - skip - 2 >= 4 else { continue }
      append(flags.union(flag), skip + 2, skip + 2)
      addArticle(word, flags.union(flag), skip + 2, skip + 2)
      if flag == .li, has(word, Self.li, at: skip + 2) {
        // «للقوات»: the alef of the article is not written.
        append(flags.union([.li, .article]), skip + 2, skip + 4)
        candidates.append(
          Candidate(proclitics: flags.union(.li), procliticLength: skip + 2, skip: skip + 4, restoresArticle: true)
        )
      }
    }
    if has(word, Self.sa, at: skip), word.count - skip - 2 >= 6 { append(flags.union(.future), skip, skip + 2) }
  }

  private mutating func addArticle(_ word: UnsafeBufferPointer<UInt8>, _ flags: Proclitics, _ length: Int, _ skip: Int)
  {
    guard has(word, Self.alif, at: skip), has(word, Self.li, at: skip + 2), word.count - skip - 4 >= 4 else { return }
    append(flags.union(.article), length, skip + 4)
  }

  private mutating func append(_ flags: Proclitics, _ length: Int, _ skip: Int) {
    candidates.append(Candidate(proclitics: flags, procliticLength: length, skip: skip, restoresArticle: false))
  }

  private func has(_ word: UnsafeBufferPointer<UInt8>, _ letter: [UInt8], at offset: Int) -> Bool {
    offset + 1 < word.count && word[offset] == letter[0] && word[offset + 1] == letter[1]
  }
}
