/// Parts words that were written as one: «مقتلسبعة», «أسبوععلى».
///
/// A step behind look-up: only a word that no table has and that is exactly two known words, one of them of the ``heads``,
/// is parted. A text without any stays as it is. O(tokens), look-ups for long unknown words alone.
public struct JoinedWords: Sendable {
  let lexicon: Lexicon
  /// The classes of which one word must be.
  let heads: ClassSet
  /// The classes of which the other may be.
  let others: ClassSet
  /// The classes of words that may stand behind one of the heads alone.
  let links: ClassSet

  /// What parts words of `lexicon`.
  public init(_ lexicon: Lexicon, heads: [LexicalClass], others: [LexicalClass], links: [LexicalClass]) {
    self.lexicon = lexicon
    self.heads = ClassSet(heads)
    self.others = ClassSet(others)
    self.links = ClassSet(links)
  }

  /// Parts such words of `text`, which has its readings, and gives it those of the parts.
  public func part(_ text: inout TokenizedText) {
    let storage = text.tokens.storage
    guard storage.classSets.count == storage.records.count else { return }
    var cuts: [(token: Int, at: Int)] = []
    text.text.bytes.withUnsafeBufferPointer { bytes in
      for (index, record) in storage.records.enumerated()
      where record.kind == .word && Self.lengths.contains(record.count) && storage.classSets[index].isEmpty {
        let word = UnsafeBufferPointer(rebasing: bytes[record.start..<record.end])
        if let cut = cut(word) { cuts.append((index, record.start + cut)) }
      }
    }
    guard !cuts.isEmpty else { return }
    var records: [TokenRecord] = []
    records.reserveCapacity(storage.records.count + cuts.count)
    var copied = 0
    for cut in cuts {
      let word = storage.records[cut.token]
      records += storage.records[copied..<cut.token]
      records.append(
        TokenRecord(
          start: word.start, end: cut.at, mark: 0, kind: .word, isGlued: word.isGlued,
          lineBreaksBefore: word.lineBreaksBefore))
      records.append(
        TokenRecord(start: cut.at, end: word.end, mark: 0, kind: .word, isGlued: true, lineBreaksBefore: 0))
      copied = cut.token + 1
    }
    records += storage.records[copied...]
    text = Tokenizer.laidOut(records, of: text.text)
    lexicon.annotate(&text)
  }

  /// Where `word` falls into two known words, in bytes: the first of four letters and more, the second of three.
  private func cut(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    // Letters of two bytes alone.
    guard word.allSatisfy({ $0 >= 0x80 && $0 < 0xE0 }) else { return nil }
    for cut in stride(from: 8, through: word.count - 6, by: 2) {
      let left = classes(of: UnsafeBufferPointer(rebasing: word[..<cut]), Self.proclitics)
      guard left.intersects(heads) || left.intersects(others) else { continue }
      let right = classes(of: UnsafeBufferPointer(rebasing: word[cut...]), Self.article)
      let isHeaded = left.intersects(heads)
      if right.intersects(heads) || isHeaded && (right.intersects(others) || right.intersects(links)) { return cut }
    }
    return nil
  }

  /// The classes of the nouns and particles that `word` is as it stands, or behind one of `prefixes`.
  private func classes(of word: UnsafeBufferPointer<UInt8>, _ prefixes: [[UInt8]]) -> ClassSet {
    var classes = ClassSet()
    func add(_ word: UnsafeBufferPointer<UInt8>) {
      // No names: those of places are neither heads nor what stands beside them.
      lexicon.table.forEachWordSense(of: word) { entry, form in
        if form.isDisjoint(with: [.perfect, .imperfect]) { classes.insert(lexicon.lexicalClass(ofEntry: entry)) }
      }
    }
    add(word)
    for prefix in prefixes where word.count >= prefix.count + 6 && word.starts(with: prefix) {
      add(UnsafeBufferPointer(rebasing: word[prefix.count...]))
    }
    return classes
  }

  private static let lengths = 14..<37
  private static let proclitics = ["و", "ب", "ل"].map { Array($0.utf8) }
  private static let article = [Array("ال".utf8)]
}
