/// A text's tokens as the number grammar looks at them; an address and a number, because every reader holds it.
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

  private let lent: UnsafePointer<Lent>
  /// Nothing is read from here on.
  private var limit: Int

  /// What all readers of a text look at: one, to which they hold the address.
  private struct Lent {
    let tokens: TokenView
    let vocabulary: NumberVocabulary.View
  }

  private init(_ lent: UnsafePointer<Lent>) {
    self.lent = lent
    limit = lent.pointee.tokens.count
  }

  /// Lends `tokens` as the number grammar looks at them to `body`, which must not let them out.
  static func with<Result>(
    _ tokens: TokenView, _ vocabulary: NumberVocabulary.View, _ body: (NumberTokens) -> Result
  ) -> Result {
    withUnsafePointer(to: Lent(tokens: tokens, vocabulary: vocabulary)) { body(NumberTokens($0)) }
  }

  @inline(__always) var tokens: TokenView { lent.pointee.tokens }
  @inline(__always) var vocabulary: NumberVocabulary.View { lent.pointee.vocabulary }
  @inline(__always) var count: Int { tokens.count }

  /// The same tokens, of which none from `limit` on is read as going on with a number.
  func limited(to limit: Int) -> NumberTokens {
    var tokens = self
    tokens.limit = min(limit, self.limit)
    return tokens
  }

  /// Whether a token stands at `index` on the same line as the one before it.
  func continues(_ index: Int) -> Bool {
    index > 0 && index < limit && !tokens[index].opensLine
  }

  /// Whether the word at `index`, of `count` bytes, is one of the small ones that may stand between numbers.
  @inline(__always)
  private func tiesNumbers(_ index: Int, _ count: Int) -> Bool {
    if count > 6 { return false }
    switch count {
    case 4: return isWord(index, .article) || isWord(index, .toThe) || isWord(index, .or) || isWord(index, .from)
    case 6: return isWord(index, .to) || isWord(index, .upon) || isWord(index, .until) || isWord(index, .andThe)
    default: return count < 4
    }
  }

  /// Whether nothing behind the token at `index` can go on with a number that ends there: the line ends, or a mark follows
  /// or a word of no class that goes on with numbers, and none of the small words between them.
  func endsNumber(_ index: Int) -> Bool {
    guard continues(index + 1) else { return true }
    let next = tokens[index + 1]
    switch next.kind {
    case .number: return false
    case .mark: return next.mark == 0x2C || next.mark == 0x2E || next.mark == 0x3B || next.mark == 0x3A
    case .word:
      let continuing: TokenClasses = tokens[index].kind == .number ? .continuingDigits : .continuing
      return tokens.classes(at: index + 1).isDisjoint(with: continuing) && !tiesNumbers(index + 1, next.count)
    }
  }

  /// Whether a number may stand behind the word at `index` that opens a range: not where a word that is no numeral does.
  func mayBeNumber(behind index: Int) -> Bool {
    guard continues(index + 1) else { return false }
    switch tokens[index + 1].kind {
    case .number: return true
    case .mark: return isQuoteOrBracket(index + 1) || tokens[index + 1].isVulgarFraction
    case .word: return mayBe([.numerals, .opensRange], at: index + 1) || isWord(index + 1, .article)
    }
  }

  /// The numeral, scale, fraction or decimal point that the one word at `index` is under `clitics`.
  func numeral(at index: Int, _ clitics: Clitics) -> NumberWord? {
    guard mayBe(.numerals, at: index) else { return nil }
    for reading in tokens.readings(at: index) where reading.length == 1 && clitics.allow(reading.proclitics) {
      guard isLikely(reading, at: index), let word = vocabulary[reading] else { continue }
      switch word {
      case .fraction(_, .unit), .fraction(_, .vocalised): continue
      case .zero, .unit, .boundUnit, .teen, .ten, .hundred, .scale, .fraction, .decimalPoint: return word
      case .spokenHundred, .spokenUnit: if let number = spoken(word, at: index) { return number }
      default: continue
      }
    }
    return nil
  }

  /// The numeral that a word of speech at `index` is, nil where what stands behind it does not tell so.
  @inline(never)
  private func spoken(_ word: NumberWord, at index: Int) -> NumberWord? {
    switch word {
    case .spokenHundred(let number) where isBeforeCounted(index): .hundred(number)
    case .spokenUnit(let number) where isBeforeScale(index): .unit(number)
    default: nil
    }
  }

  /// Whether what a number counts, or more of the number, stands behind the word at `index`: «متين شهيد», «متين وخمسين».
  private func isBeforeCounted(_ index: Int) -> Bool {
    guard let next = conjoined(after: index + 1) else { return false }
    return isBeforeScale(index) || numeral(at: next.index, next.clitics) != nil || isCounted(index + 1)
  }

  /// Whether thousands, a hundred or a unit of time stand behind the word at `index`: «تلت آلاف», «تلت أيام».
  private func isBeforeScale(_ index: Int) -> Bool {
    guard continues(index + 1) else { return false }
    switch numeral(at: index + 1, .none) {
    case .scale, .hundred(100): return true
    default:
      return first(.units, at: index + 1) { word, reading in
        if case .measure(.duration, _) = word, reading.form.contains(.plural), reading.proclitics.isEmpty {
          return true
        }
        return nil
      } ?? false
    }
  }

  /// The part of one that the word at `index` is, spelled like a number: «خُمس» with its vowel, «خمس السكان» (a fifth of
  /// the people) before a definite noun.
  func spelledFraction(at index: Int) -> Ratio? {
    first(at: index) { word, reading in
      guard case .fraction(let ratio, let form) = word, form == .unit || form == .vocalised,
        reading.proclitics.isDisjoint(with: .article)
      else { return nil }
      return hasDamma(index, behind: reading.procliticLength) || form == .unit && isBeforeWhole(index) ? ratio : nil
    }
  }

  /// Whether a definite noun that is no number and no unit of time stands behind the word at `index`.
  private func isBeforeWhole(_ index: Int) -> Bool {
    guard continues(index + 1), begins(index + 1, .article), bytes(index + 1).count > 8 else { return false }
    return !mayBe([.numbers, .of(.dateUnit)], at: index + 1)
  }

  /// Whether the source has a damma on the letter behind the first `length` bytes of the word at `index`.
  private func hasDamma(_ index: Int, behind length: Int) -> Bool {
    let start = tokens[index].start + length
    let range = tokens.source(of: TextRange(start, start + 2))
    guard range.start + 3 < tokens.source.count else { return false }
    return tokens.source[range.start + 2] == 0xD9 && tokens.source[range.start + 3] == 0x8F
  }

  /// «كمية» (amount) is no hundred and «لست» (I am not) no six: «ك» never, «ل» only before three letters and more.
  private func isLikely(_ reading: Reading, at index: Int) -> Bool {
    if reading.proclitics.contains(.ka) { return false }
    return !reading.proclitics.contains(.li) || tokens[index].range.count - reading.procliticLength > 4
  }

  /// The first reading at `index` that `choose` makes something of.
  func first<Result>(at index: Int, _ choose: (NumberWord, Reading) -> Result?) -> Result? {
    guard hasNumberWord(index) else { return nil }
    for reading in tokens.readings(at: index) {
      if let word = vocabulary[reading], let result = choose(word, reading) { return result }
    }
    return nil
  }

  /// Whether the token at `index` reads as one of `classes`, clitics and other readings aside.
  @inline(__always)
  func mayBe(_ classes: TokenClasses, at index: Int) -> Bool {
    index >= 0 && index < tokens.count && !tokens.classes(at: index).isDisjoint(with: classes)
  }

  /// The same as ``first(at:_:)`` where only readings of `classes` can be chosen.
  @inline(__always)
  func first<Result>(_ classes: TokenClasses, at index: Int, _ choose: (NumberWord, Reading) -> Result?) -> Result? {
    mayBe(classes, at: index) ? first(at: index, choose) : nil
  }

  /// Where a word joined by «و» behind `end` begins, and what clitics it then has.
  func conjoined(after end: Int) -> (index: Int, clitics: Clitics)? {
    guard continues(end) else { return nil }
    if isWord(end, .andThe), continues(end + 1), isNumber(end + 1) { return (end + 1, .article) }
    guard isWord(end, .and) else { return (end, .conjunction) }
    return continues(end + 1) ? (end + 1, .article) : nil
  }

  /// Whether the token at `index` is exactly `word`.
  @inline(__always)
  func isWord(_ index: Int, _ word: FunctionWord) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].count == word.spelling.utf8CodeUnitCount,
      tokens[index].kind == .word
    else { return false }
    return spells(tokens[index].start, word.spelling)
  }

  /// Whether the bytes from `start` on are those of `word`; there must be so many.
  private func spells(_ start: Int, _ word: StaticString) -> Bool {
    let spelling = word.utf8Start
    for offset in 0..<word.utf8CodeUnitCount where tokens.bytes[start + offset] != spelling[offset] { return false }
    return true
  }

  /// Whether the token at `index` is `word`, perhaps with «و» on its front.
  func isWordOrConjoined(_ index: Int, _ word: FunctionWord) -> Bool {
    guard isKind(index, .word) else { return false }
    let (start, end) = (tokens[index].start, tokens[index].end)
    if spells(start, end, word.spelling) { return true }
    return end - start > 2 && spells(start, start + 2, FunctionWord.and.spelling)
      && spells(start + 2, end, word.spelling)
  }

  /// Whether the word at `index` begins with `word`.
  func begins(_ index: Int, _ word: FunctionWord) -> Bool {
    guard isKind(index, .word) else { return false }
    let end = tokens[index].start + word.spelling.utf8CodeUnitCount
    return end <= tokens[index].end && spells(tokens[index].start, end, word.spelling)
  }

  @inline(__always)
  private func spells(_ start: Int, _ end: Int, _ word: StaticString) -> Bool {
    guard end - start == word.utf8CodeUnitCount else { return false }
    let spelling = word.utf8Start
    for offset in 0..<(end - start) where tokens.bytes[start + offset] != spelling[offset] { return false }
    return true
  }

  private func isKind(_ index: Int, _ kind: Token.Kind) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == kind
  }

  /// Whether the token at `index` has a reading that the vocabulary knows.
  func hasNumberWord(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && !tokens.classes(at: index).isDisjoint(with: .numbers)
  }

  /// Whether a line begins with the token at `index`.
  func opensLine(_ index: Int) -> Bool { index == 0 || index < tokens.count && tokens[index].opensLine }

  func isWord(_ index: Int) -> Bool { isKind(index, .word) }

  /// Whether the word at `index` is written with heh in the source, where folding merges it with teh marbuta.
  func isWrittenWithHeh(_ index: Int) -> Bool {
    let range = tokens.sourceRange(at: index)
    let word = tokens.source[range.start..<range.end]
    return word.indices.dropLast().contains { word[$0] == 0xD9 && word[$0 + 1] == 0x87 }
  }

  /// Whether the word at `index` is the hundred of «بالمئة» or «في المئة» (per cent).
  func isPercentWord(_ index: Int) -> Bool {
    let proclitics: Proclitics? = first(.numerals, at: index) { word, reading in
      guard case .hundred(100) = word, reading.proclitics.isSubset(of: [.bi, .article]) else { return nil }
      return reading.proclitics
    }
    guard let proclitics, proclitics.contains(.article) else { return false }
    return proclitics.contains(.bi) || continues(index) && isWord(index - 1, .inside)
  }

  func isNumber(_ index: Int) -> Bool { isKind(index, .number) }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    isKind(index, .mark) && tokens[index].mark == mark.value
  }

  func isMark(_ index: Int) -> Bool { isKind(index, .mark) }

  func isQuoteOrBracket(_ index: Int) -> Bool {
    guard isKind(index, .mark) else { return false }
    switch tokens[index].mark {
    case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D: return true
    default: return false
    }
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
    func ends(_ first: Int) -> Bool {
      mayBe(vocabulary.months, at: first)
        && tokens.readings(at: first).contains { $0.lexicalClass == month && first + $0.length == index + 1 }
    }
    return ends(index) || ends(index - 1)
  }

  /// The normalised bytes of the token at `index`.
  func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> { tokens.bytes(at: index) }

  /// Whether the article alone, perhaps behind other clitics, stands before the figure at `index`: «الـ15».
  @inline(__always)
  func hasArticleBefore(_ index: Int) -> Bool {
    guard continues(index), isKind(index - 1, .word) else { return false }
    // Most words end otherwise, which a look at one byte tells.
    let (start, end) = (tokens[index - 1].start, tokens[index - 1].end)
    return end - start >= 4 && end - start <= 10 && tokens.bytes[end - 1] == 0x84 && isArticle(index - 1)
  }

  /// Whether the word at `index`, which ends with lam, is the article behind clitics.
  private func isArticle(_ index: Int) -> Bool {
    if isWord(index, .toThe) { return true }
    let (start, end) = (tokens[index].start, tokens[index].end)
    return spells(end - 4, end, FunctionWord.article.spelling)
      && isCliticRun(tokens.bytes[start..<(end - 4)])
  }

  private func isCliticRun(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var at = word.startIndex
    while at + 1 < word.endIndex {
      guard FunctionWord.isClitic(word[at], word[at + 1]) else { return false }
      at += 2
    }
    return at == word.endIndex
  }
}
