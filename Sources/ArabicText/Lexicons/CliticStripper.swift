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
    candidates.reserveCapacity(8)
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
