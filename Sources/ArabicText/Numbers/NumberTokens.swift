/// A text's tokens as the number grammar looks at them.
struct NumberTokens {
  /// What may be written onto the front of a number word.
  enum Clitics {
    /// Anything: the number's first word.
    case any
    /// «و», with or without the article.
    case conjunction
    /// Nothing, or the article.
    case article
    /// Nothing.
    case none

    func allow(_ proclitics: Proclitics) -> Bool {
      switch self {
      case .any: true
      case .conjunction: proclitics.contains(.wa) && proclitics.isSubset(of: [.wa, .article])
      case .article: proclitics.isSubset(of: .article)
      case .none: proclitics.isEmpty
      }
    }
  }

  let text: TokenizedText
  let tokens: [Token]
  let vocabulary: NumberVocabulary
  /// Nothing is read from here on.
  private(set) var limit: Int

  init(_ text: TokenizedText, _ vocabulary: NumberVocabulary) {
    self.text = text
    self.tokens = text.tokens
    self.vocabulary = vocabulary
    limit = text.tokens.count
  }

  var count: Int { tokens.count }

  /// The same tokens, of which none from `limit` on is read as going on with a number.
  func limited(to limit: Int) -> NumberTokens {
    var result = self
    result.limit = min(limit, self.limit)
    return result
  }

  /// Whether a token stands at `index` on the same line as the one before it.
  func continues(_ index: Int) -> Bool {
    index > 0 && index < limit && tokens[index].lineBreaksBefore == 0
  }

  /// The numeral, scale, fraction or decimal point that the one word at `index` is under `clitics`.
  func numeral(at index: Int, _ clitics: Clitics) -> NumberWord? {
    guard index >= 0, index < tokens.count else { return nil }
    for reading in tokens[index].readings where reading.length == 1 && clitics.allow(reading.proclitics) {
      guard isLikely(reading, at: index) else { continue }
      switch vocabulary[reading] {
      case .zero, .unit, .boundUnit, .teen, .ten, .hundred, .scale, .fraction, .decimalPoint:
        return vocabulary[reading]
      default: continue
      }
    }
    return nil
  }

  /// «كمية» (amount) is no hundred and «لست» (I am not) no six: «ك» never, «ل» only before three letters and more.
  private func isLikely(_ reading: Reading, at index: Int) -> Bool {
    if reading.proclitics.contains(.ka) { return false }
    return !reading.proclitics.contains(.li) || tokens[index].range.count - reading.procliticLength > 4
  }

  /// The first reading at `index` that `choose` makes something of.
  func first<Result>(at index: Int, _ choose: (NumberWord, Reading) -> Result?) -> Result? {
    guard index >= 0, index < tokens.count else { return nil }
    for reading in tokens[index].readings {
      if let word = vocabulary[reading], let result = choose(word, reading) { return result }
    }
    return nil
  }

  /// Where a word joined by «و» behind `end` begins, and what clitics it then has.
  func conjoined(after end: Int) -> (index: Int, clitics: Clitics)? {
    guard continues(end) else { return nil }
    if isWord(end, Connective.andThe), continues(end + 1), isNumber(end + 1) { return (end + 1, .article) }
    guard isWord(end, Connective.and) else { return (end, .conjunction) }
    return continues(end + 1) ? (end + 1, .article) : nil
  }

  /// Whether the token at `index` is exactly `word`.
  func isWord(_ index: Int, _ word: [UInt8]) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return false }
    return text.text.bytes[tokens[index].range.start..<tokens[index].range.end].elementsEqual(word)
  }

  /// Whether the token at `index` is `word`, perhaps with «و» on its front.
  func isWordOrConjoined(_ index: Int, _ word: [UInt8]) -> Bool {
    isWord(index, word) || isWord(index, Connective.and + word)
  }

  /// Whether the word at `index` is written with heh in the source, where folding merges it with teh marbuta.
  func isWrittenWithHeh(_ index: Int) -> Bool {
    let range = tokens[index].sourceRange
    let word = text.text.source[range.start..<range.end]
    return word.indices.dropLast().contains { word[$0] == 0xD9 && word[$0 + 1] == 0x87 }
  }

  /// Whether the word at `index` is the hundred of «بالمئة» or «في المئة» (per cent).
  func isPercentWord(_ index: Int) -> Bool {
    let proclitics: Proclitics? = first(at: index) { word, reading in
      guard case .hundred(100) = word, reading.proclitics.isSubset(of: [.bi, .article]) else { return nil }
      return reading.proclitics
    }
    guard let proclitics, proclitics.contains(.article) else { return false }
    return proclitics.contains(.bi) || continues(index) && isWord(index - 1, Connective.inside)
  }

  func isNumber(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].kind == .number }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isMark(mark)
  }

  func isQuoteOrBracket(_ index: Int) -> Bool {
    isMark(index, "\"") || isMark(index, "'") || isMark(index, "(") || isMark(index, ")") || isMark(index, "[")
      || isMark(index, "]")
  }

  /// Whether the token at `index` is written onto the one before it.
  func isGlued(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isGlued }

  /// Whether the figure at `index` is the year that the word before it announces: «عام 2015», «آذار 2015».
  func isAnnouncedYear(_ index: Int) -> Bool {
    guard isNumber(index), continues(index), bytes(index).count == 4 else { return false }
    let century = bytes(index).prefix(2)
    guard century.elementsEqual([0x31, 0x39]) || century.elementsEqual([0x32, 0x30]) else { return false }
    return hasCue(.year, at: index - 1) || endsMonth(index - 1)
  }

  /// Whether a month's name ends with the token at `index`, where the lexicon knows months.
  func endsMonth(_ index: Int) -> Bool {
    guard let month = vocabulary.month else { return false }
    for first in [index, index - 1] where first >= 0 && index < tokens.count {
      let ends = tokens[first].readings.contains { $0.lexicalClass == month && first + $0.length == index + 1 }
      if ends { return true }
    }
    return false
  }

  /// The normalised bytes of the token at `index`.
  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    text.text.bytes[tokens[index].range.start..<tokens[index].range.end]
  }

  /// Whether the article alone, perhaps behind other clitics, stands before the figure at `index`: «الـ15».
  func hasArticleBefore(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count, tokens[index].lineBreaksBefore == 0, tokens[index - 1].kind == .word else {
      return false
    }
    let word = bytes(index - 1)
    return word.count <= 10 && word.suffix(4).elementsEqual(Connective.article) && isCliticRun(word.dropLast(4))
      || word.elementsEqual(Connective.toThe)
  }

  private func isCliticRun(_ word: ArraySlice<UInt8>) -> Bool {
    var at = word.startIndex
    while at + 1 < word.endIndex {
      guard Connective.clitics.contains(where: { $0[0] == word[at] && $0[1] == word[at + 1] }) else { return false }
      at += 2
    }
    return at == word.endIndex
  }
}

/// The function words that join numbers, folded.
enum Connective {
  static let and = Array("و".utf8)
  static let from = Array("من".utf8)
  static let to = Array("الي".utf8)
  static let until = Array("حتي".utf8)
  static let between = Array("بين".utf8)
  static let what = Array("ما".utf8)
  static let whatBetween = Array("مابين".utf8)
  static let or = Array("او".utf8)
  static let inside = Array("في".utf8)
  static let since = Array("منذ".utf8)
  static let during = Array("خلال".utf8)
  static let about = Array("عن".utf8)
  static let upon = Array("علي".utf8)
  static let andThe = Array("وال".utf8)
  static let article = Array("ال".utf8)
  static let toThe = Array("لل".utf8)
  static let by = Array("ب".utf8)
  static let clitics = ["و", "ف", "ب", "ل", "ك"].map { Array($0.utf8) }
}
