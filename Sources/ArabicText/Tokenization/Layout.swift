/// Finds the blocks and sentences of a token list.
struct Layout {
  private(set) var sentences: [Sentence] = []
  private(set) var blocks: [Block] = []
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ tokens: UnsafeBufferPointer<TokenRecord>, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !tokens[end].opensLine { end += 1 }
      appendBlock(tokens, start..<end)
      start = end
    }
  }

  private mutating func appendBlock(_ tokens: UnsafeBufferPointer<TokenRecord>, _ range: Range<Int>) {
    let content = Self.contentStart(tokens, range)
    let first = sentences.count
    appendSentences(tokens, range)
    let kind: Block.Kind =
      content > range.lowerBound ? .listRow : Self.isHeadline(tokens, range) ? .headline : .paragraph
    blocks.append(Block(kind: kind, tokens: range, contentStart: content, sentences: first..<sentences.count))
  }

  private mutating func appendSentences(_ tokens: UnsafeBufferPointer<TokenRecord>, _ range: Range<Int>) {
    var start = range.lowerBound
    for index in range
    where tokens[index].kind == .mark && endsSentence(tokens, index, range)
      || Self.isEndless(tokens, index, start)
    {
      sentences.append(Sentence(tokens: start..<(index + 1), block: blocks.count))
      start = index + 1
    }
    if start < range.upperBound { sentences.append(Sentence(tokens: start..<range.upperBound, block: blocks.count)) }
  }

  /// A text without full stops is cut at the first comma behind 400 tokens, at the latest behind 800: no sentence of a
  /// report is as long, and what reads sentences may take more than linear time in one.
  private static func isEndless(_ tokens: UnsafeBufferPointer<TokenRecord>, _ index: Int, _ start: Int) -> Bool {
    let length = index - start
    guard length >= 400 else { return false }
    return length >= 800 || tokens[index].isMark(",") || tokens[index].isMark(";")
  }

  /// «.», «!», «?» end a sentence with the quotes and brackets that close it; «..» and «…» do not: outlets write them for a pause.
  private func endsSentence(
    _ tokens: UnsafeBufferPointer<TokenRecord>, _ index: Int, _ range: Range<Int>
  ) -> Bool {
    if Self.isCloser(tokens[index]) {
      guard index > range.lowerBound, !closesAside(tokens, index, range) else { return false }
      return isFinal(tokens, index - 1, range)
    }
    guard isFinal(tokens, index, range) else { return false }
    let next = index + 1
    return !(next < range.upperBound && tokens[next].isGlued && Self.isCloser(tokens[next]))
  }

  /// «رجال الشرطة (المغاوير!) في …»: a remark of a few words in a bracket within the sentence.
  private func closesAside(_ tokens: UnsafeBufferPointer<TokenRecord>, _ index: Int, _ range: Range<Int>) -> Bool {
    guard tokens[index].isMark(")"), !tokens[index - 1].isMark(".") else { return false }
    let first = max(range.lowerBound, index - 5)
    guard let open = (first..<index).last(where: { tokens[$0].isMark("(") }), open > range.lowerBound else {
      return false
    }
    return tokens[open - 1].kind == .word
  }

  private func isFinal(_ tokens: UnsafeBufferPointer<TokenRecord>, _ index: Int, _ range: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.isMark("!") || token.isMark("?") { return true }
    guard token.isMark(".") else { return false }
    let dotBefore = index > range.lowerBound && tokens[index - 1].isMark(".")
    let dotAfter = index + 1 < range.upperBound && tokens[index + 1].isMark(".")
    return !dotBefore && !dotAfter && !isInAbbreviation(tokens, index, range)
  }

  /// «أ.ف.ب», «ن.ع.5», «ح. م»: a full stop between letters that stand for words.
  private func isInAbbreviation(
    _ tokens: UnsafeBufferPointer<TokenRecord>, _ index: Int, _ range: Range<Int>
  ) -> Bool {
    let next = index + 1
    guard next < range.upperBound else { return false }
    if index > range.lowerBound, Self.isLetter(tokens[index - 1]) {
      return tokens[next].isGlued || Self.isLetter(tokens[next])
        || isTitle(tokens[index - 1]) && tokens[next].kind == .word
    }
    // «رمضان . ح. م»
    return Self.isLetter(tokens[next]) && next + 1 < range.upperBound && tokens[next + 1].isMark(".")
  }

  /// «د. هشام»: doctor, before a name.
  private func isTitle(_ token: TokenRecord) -> Bool {
    token.end <= bytes.count && bytes[token.start] == 0xD8 && bytes[token.start + 1] == 0xAF
  }

  /// Whether the token is one Arabic letter, two bytes of UTF-8.
  private static func isLetter(_ token: TokenRecord) -> Bool { token.kind == .word && token.count == 2 }

  private static func isCloser(_ token: TokenRecord) -> Bool {
    token.isMark("\"") || token.isMark("'") || token.isMark(")") || token.isMark("]")
  }

  /// A line of at most 40 tokens without a closing mark reads as a headline.
  private static func isHeadline(_ tokens: UnsafeBufferPointer<TokenRecord>, _ range: Range<Int>) -> Bool {
    guard let last = range.last, range.count <= 40 else { return false }
    let token = tokens[last]
    return !(token.isMark(".") || token.isMark(":") || token.isMark(",") || token.isMark(";"))
  }

  /// The first token behind the row's bullet: «–», «*», «•», «1-», «2)».
  static func contentStart(_ tokens: UnsafeBufferPointer<TokenRecord>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, isBullet(tokens[index]) { index += 1 }
    if index > range.lowerBound { return index < range.upperBound ? index : range.lowerBound }
    guard range.count > 2, tokens[index].kind == .number, tokens[index].count <= 2 else { return index }
    let mark = tokens[index + 1]
    let isListNumber = mark.isMark("-") || mark.isMark(")") || mark.isMark(".")
    return isListNumber && tokens[index + 2].kind == .word ? index + 2 : index
  }

  private static func isBullet(_ token: TokenRecord) -> Bool {
    guard token.kind == .mark else { return false }
    switch token.mark {
    case 0x2A, 0x2D, 0x2022, 0x25CF, 0x25AA, 0x25A0, 0x25E6, 0x2023, 0x2043, 0xB7, 0x2714, 0x2705, 0x25B6, 0x25C4:
      return true
    default: return false
    }
  }
}

extension TokenRecord {
  /// Whether the token is the mark `character`.
  func isMark(_ character: Unicode.Scalar) -> Bool { kind == .mark && mark == character.value }

  /// Whether the token is a comma, point or semicolon.
  @inline(__always) var partsSentences: Bool { isMark(",") || isMark(".") || isMark(";") }

  /// The length in normalised bytes.
  var count: Int { end - start }
}
