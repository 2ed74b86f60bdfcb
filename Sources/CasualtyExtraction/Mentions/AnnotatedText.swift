import ArabicText
import TokenPatterns

/// A tokenised text with its readings, and the questions that finders ask of it.
///
/// Finders hold and hand on copies: all copies share what they look at.
struct AnnotatedText: Sendable {
  let tokens: AnnotatedTokens

  init(text: TokenizedText, vocabulary: CasualtyLexicon) {
    tokens = AnnotatedTokens(AnnotatedTokens.Storage(text, vocabulary))
  }

  var text: TokenizedText { tokens.storage.text }
  var lexicon: Lexicon { tokens.storage.vocabulary.lexicon }
  var gazetteer: Gazetteer { tokens.storage.vocabulary.gazetteer }
  var actorTraits: ActorTraits { tokens.storage.vocabulary.actorTraits }
  var count: Int { tokens.storage.records.count }

  /// The longest reading of the token at `index` in `lexicalClass`.
  @inline(__always)
  func reading(_ index: Int, _ lexicalClass: LexicalClass) -> Reading? {
    // Of most tokens there is none.
    reads(index, lexicalClass) ? longestReading(index, lexicalClass) : nil
  }

  private func longestReading(_ index: Int, _ lexicalClass: LexicalClass) -> Reading? {
    let storage = tokens.storage
    guard index < storage.annotations.count else { return nil }
    let annotation = storage.annotations[index]
    for at in annotation.start..<(annotation.start + annotation.count)
    where storage.readings[at].lexicalClass == lexicalClass {
      return storage.readings[at]
    }
    return nil
  }

  /// Whether the token at `index` reads as `lexicalClass`. O(1).
  @inline(__always)
  func reads(_ index: Int, _ lexicalClass: LexicalClass) -> Bool {
    let sets = tokens.storage.classSets
    guard index >= 0, index < sets.count else { return false }
    return sets[index].contains(lexicalClass)
  }

  /// Whether the token at `index` reads as one of `classes`. O(1).
  @inline(__always)
  func reads(_ index: Int, anyOf classes: ClassSet) -> Bool {
    let sets = tokens.storage.classSets
    return index >= 0 && index < sets.count && sets[index].intersects(classes)
  }

  /// Whether the token opens its sentence: the text, a line, or what stands behind a full stop.
  func opensSentence(_ index: Int) -> Bool {
    index == 0 || tokens[index].lineBreaksBefore > 0 || isMark(index - 1, ".")
  }

  /// Whether «إضافة إلى», «فضلاً عن» end right before the token.
  func isAddedAt(_ index: Int) -> Bool {
    (1...2).contains { back in reading(index - back, .adding).map { $0.length == back } ?? false }
  }

  /// Whether the token is «من» alone, no longer word that reads so.
  func isLoneFrom(_ index: Int) -> Bool { reads(index, .fromWord) && tokens[index].range.count == 4 }

  /// The folded word without its article and the particle before it.
  func withoutArticle(_ index: Int) -> Substring {
    let spelling = text.word(index)
    let length = word(index).articleLength
    return length > 0 ? Substring(spelling.utf8.dropFirst(length)) : spelling[...]
  }

  /// Whether the token at `index` names an attack by its kind, its weapon or as an incident. O(1).
  func namesAttack(_ index: Int) -> Bool { reads(index, anyOf: Self.attacks) }

  private static let attacks = ClassSet([.attackNoun, .incident, .weapon])

  /// The tokens that read as one of `classes`; costs next to nothing where the text has none of them.
  func indices(reading classes: ClassSet) -> TokenSet {
    let storage = tokens.storage
    return storage.present.intersects(classes) ? storage.index.tokens(reading: classes) : TokenSet()
  }

  /// Whether any token reads as `lexicalClass`. O(1).
  func has(_ lexicalClass: LexicalClass) -> Bool { tokens.storage.present.contains(lexicalClass) }

  /// Whether the token at `index` reads as `lexicalClass` with the entry value `value`.
  @inline(__always)
  func reads(_ index: Int, _ lexicalClass: LexicalClass, _ value: String) -> Bool {
    reads(index, lexicalClass) && hasReading(index, lexicalClass, value)
  }

  private func hasReading(_ index: Int, _ lexicalClass: LexicalClass, _ value: String) -> Bool {
    tokens[index].readings.contains { $0.lexicalClass == lexicalClass && entry($0).stands(for: value) }
  }

  /// The index of the sentence that holds the token at `index`. O(log sentences).
  func sentence(of index: Int) -> Int? {
    let sentences = tokens.storage.text.sentences
    let before = sentences.prefixCount { $0.tokens.lowerBound <= index }
    return before > 0 && sentences[before - 1].tokens.contains(index) ? before - 1 : nil
  }

  /// The tokens of the blocks.
  func tokens(of blocks: Range<Int>) -> Range<Int> {
    guard let first = blocks.first, let last = blocks.last else { return 0..<0 }
    return text.blocks[first].tokens.lowerBound..<text.blocks[last].tokens.upperBound
  }

  /// Whether the token at `index` stands in a row of a list. O(log sentences).
  func isInRow(_ index: Int) -> Bool {
    sentence(of: index).map { text.blocks[text.sentences[$0].block].kind == .listRow } ?? false
  }

  @inline(__always)
  func entry(_ reading: Reading) -> LexiconEntry {
    let storage = tokens.storage
    return reading.entry < storage.entries.count ? storage.entries[reading.entry] : storage.nameEntry(reading)
  }

  /// Whether the token at `index` is the mark `character`.
  func isMark(_ index: Int, _ character: Unicode.Scalar) -> Bool {
    let records = tokens.storage.records
    return index >= 0 && index < records.count && records[index].kind == .mark && records[index].mark == character.value
  }

  /// Whether a number stands at `index`, in digits or as a word. O(1).
  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < count && (tokens[index].kind == .number || reads(index, .number))
  }

  /// Whether a longer name of the class begins up to `reach` tokens before `index` and goes on over it.
  func isWithin(_ index: Int, _ lexicalClass: LexicalClass, reach: Int) -> Bool {
    (1...reach).contains { back in reading(index - back, lexicalClass).map { $0.length > back } ?? false }
  }

  /// Whether the token is a preposition written alone before a figure: «بـ 19», «ل 17».
  func isLonePreposition(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word, tokens[index].range.count == 2
    else { return false }
    return word(index).isPreposition
  }

  /// Whether the source writes the token's first alef as «إ» or «آ», which folding hides («إب», «آب» against «أب»).
  func hasOtherAlef(_ index: Int) -> Bool {
    let range = tokens[index].sourceRange
    let source = text.text.source
    for at in range.start..<max(range.start, range.end - 1) where source[at] == 0xD8 {
      if [0xA2, 0xA3, 0xA5, 0xA7].contains(source[at + 1]) { return source[at + 1] == 0xA5 || source[at + 1] == 0xA2 }
    }
    return false
  }

  /// Whether the token is written with «ؤ», which folds to «و»: «يؤدي» (serves) is no «يودي» (costs lives).
  func hasWawHamza(_ index: Int) -> Bool {
    let range = tokens[index].sourceRange
    let source = text.text.source
    return (range.start..<max(range.start, range.end - 1)).contains { source[$0] == 0xD8 && source[$0 + 1] == 0xA4 }
  }

  /// Whether the token is «على» with the letter that no «علي» ends with.
  func isWrittenOn(_ index: Int) -> Bool {
    guard reads(index, .onWord) else { return false }
    let range = tokens[index].sourceRange
    let source = text.text.source
    return range.count >= 2 && source[range.end - 2] == 0xD9 && source[range.end - 1] == 0x89
  }

  /// A word that no table knows but perhaps as a place: it may be somebody's name.
  func mayBeName(_ index: Int) -> Bool {
    index >= 0 && index < count && tokens[index].kind == .word && tokens[index].lineBreaksBefore == 0
      && isPlaceOrUnread(index)
  }

  /// Whether no table knows the token but as a word of grammar, which says nothing of what it may be. O(1).
  func isUnread(_ index: Int) -> Bool { isRead(index, onlyAs: .grammar) }

  /// Whether no table knows the token but as a place, grammar aside. O(1).
  func isPlaceOrUnread(_ index: Int) -> Bool { isRead(index, onlyAs: Self.placesOrGrammar) }

  private static let placesOrGrammar = ClassSet.grammar.union([.place])

  private func isRead(_ index: Int, onlyAs classes: ClassSet) -> Bool {
    let sets = tokens.storage.classSets
    return index < 0 || index >= sets.count || sets[index].isSubset(of: classes)
  }

  /// Whether words of a grave state stand right behind a count that ends at `end`: «حالتهم حرجة».
  func tellsSevere(behind end: Int) -> Bool {
    (end..<max(end, min(end + 3, count))).contains { reads($0, .severe) && tokens[$0].lineBreaksBefore == 0 }
  }

  func isMark(_ index: Int) -> Bool { index >= 0 && index < count && tokens[index].kind == .mark }

  /// Whether «و» or «ف» is written onto the token, or stands alone before it. O(1).
  func startsWithConjunction(_ index: Int) -> Bool { tokens.storage.conjunctions.joined.contains(index) }

  /// Whether the token is a «و» that stands alone («و 19 امرأة», «وو37»). O(1).
  func isLoneWa(_ index: Int) -> Bool { tokens.storage.conjunctions.lone.contains(index) }

  /// «بإصابات», «بجروح»: whether the token says with what wounds those before it were hurt.
  func isWounded(behind index: Int) -> Bool {
    index < count
      && tokens[index].readings.contains {
        $0.proclitics.contains(.bi) && ($0.lexicalClass == .eventMasdar || $0.lexicalClass == .severe)
      }
  }

  /// Whether the token begins with the article «ال» (behind clitics).
  func isDefinite(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word else { return false }
    // «ألمانيان»: the letters belong to the word.
    if reads(index, .nationality),
      tokens[index].readings.allSatisfy({ $0.lexicalClass != .nationality || !$0.proclitics.contains(.article) })
    {
      return false
    }
    return word(index).hasArticle
  }

  /// «سجلت قوات … الحصيلة الأكبر بـ 709»: a party with the largest share of what was counted is no source.
  func leadsTally(_ party: Range<Int>) -> Bool {
    let at = isMark(party.upperBound, "\"") ? party.upperBound + 3 : party.upperBound
    return reads(party.lowerBound - 1, .countVerb)
      && [party.upperBound, at].contains { $0 < count && reads($0, .tallyNoun) && isDefinite($0) }
  }
}
