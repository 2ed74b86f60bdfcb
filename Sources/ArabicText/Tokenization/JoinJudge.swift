/// Decides whether pieces are one broken word: the joined word is known, the pieces as written are not words.
struct JoinJudge {
  private let join: PieceJoin
  private let pieces: [WordPiece]
  private let reader: PieceReader
  private let repair: ObfuscationRepair
  /// The piece behind the last one, which a letter alone may belong to instead.
  private let next: WordPiece?

  init(_ join: PieceJoin, of reader: PieceReader, in repair: ObfuscationRepair, next: WordPiece?) {
    self.join = join
    pieces = join.pieces
    self.reader = reader
    self.repair = repair
    self.next = next
  }

  /// Whether the pieces, which ``PieceReader/mayBeOneWord(_:)`` lets through, are a word that was broken up. Cheap tests
  /// come first, look-ups last.
  var isBrokenWord: Bool {
    guard hasCut, !isLabel, isKnownWord else { return false }
    guard !pieces.allSatisfy(\.isLetter) else { return isSpelledOut }
    guard !isProcliticWithWord, !lastBelongsToNext, !reachesOverWord else { return false }
    return piecesAreFragments && join.gaps.allSatisfy(reader.text.text.holdsWholeCharacters)
  }

  /// Whether the joined word is in the lexicon; one that only phrases have must be cut by a filler and longer than three
  /// letters.
  private var isKnownWord: Bool {
    if repair.knows(join.word) { return true }
    return join.word.count >= 8 && isFilled && repair.knowsInPhrase(join.word)
  }

  /// Whether a filler stands in one of the cuts.
  private var isFilled: Bool {
    pieces.dropFirst().contains { piece in
      if case .space = piece.tie { return false }
      return true
    }
  }

  /// Whether every cut is one that breaks words: fillers, a tatweel at a space, a letter alone; other spaces only beside
  /// short pieces of a word that is cut elsewhere («المـ.جز رة»).
  private var hasCut: Bool {
    let isMarked =
      pieces.dropFirst().contains { $0.isCutForSure }
    return zip(pieces, pieces.dropFirst()).allSatisfy { left, right in
      let isLetter = left.isLetter && isFree(left, before: right) || right.isLetter
      let isShort = left.isShort || right.isShort
      switch right.tie {
      case .glued(.foreign), .space(hasTatweel: true), .spacedFiller(hasTatweel: true, _): return true
      case .glued: return !left.isLetter || isFree(left, before: right)
      case .space(hasTatweel: false): return isLetter || isMarked && isShort
      // «د. …» is a title: the letter before a dot and a space is no piece.
      case .spacedFiller(_, let isSentenceMark): return !(isSentenceMark && left.isLetter)
      }
    }
  }

  /// Whether a letter alone is free to belong to the piece behind it: between a figure and a word it is a unit or an era
  /// («1438 ه», «5 م»).
  private func isFree(_ piece: WordPiece, before next: WordPiece) -> Bool {
    let tokens = reader.text.tokens
    guard piece.token > 0, tokens[piece.token].lineBreaksBefore == 0, tokens[piece.token - 1].kind == .number else {
      return true
    }
    return !repair.knows(bytes(next))
  }

  /// «أ- …», «ب. …» at the start of a line is a row's label.
  private var isLabel: Bool {
    guard pieces[0].isLetter, pieces.count > 1, case .spacedFiller(hasTatweel: false, _) = pieces[1].tie else {
      return false
    }
    return pieces[0].token == 0 || reader.text.tokens[pieces[0].token].lineBreaksBefore > 0
  }

  /// Letters one by one are a word where it is whole without a clitic («ق.ت.ل»); initials («و.م.أ», «د.ب.أ») are not, nor
  /// is a part of them.
  private var isSpelledOut: Bool {
    if let next, next.isLetter, case .glued = next.tie { return false }
    // Agencies' initials end with «أ» for «أنباء» (news), words hardly ever.
    if let last = pieces.last, reader.lastSourceLetter(last.token) == 0x623 { return false }
    return pieces.count >= 3 && !reader.followsLetter(pieces[0].token) && repair.knowsWhole(join.word)
      && !(Self.proclitics.contains(Array(join.word.prefix(2))) && repair.knows(Array(join.word.dropFirst(2))))
  }

  /// «و قتل», «ل قوات»: a conjunction or preposition written apart from a word that stands whole.
  private var isProcliticWithWord: Bool {
    guard pieces[0].isLetter, Self.proclitics.contains(Array(join.word.prefix(2))),
      repair.knows(Array(join.word.dropFirst(2)))
    else { return false }
    if pieces.count > 2, case .glued = pieces[1].tie { return false }
    return true
  }

  private static let proclitics: Set<[UInt8]> = Set(["و", "ف", "ل", "ك", "ب", "س"].map { Array($0.utf8) })

  /// «قتل ا لشهداء»: the letter belongs to the word behind it.
  private var lastBelongsToNext: Bool {
    guard let last = pieces.last, last.isLetter, case .space = last.tie, let next else { return false }
    let bytes = reader.text.text.bytes
    return repair.knows(Array(bytes[last.range.start..<last.range.end] + bytes[next.range.start..<next.range.end]))
  }

  /// «في ه.دد»: a piece behind a mere space is no part of what is a word without it.
  private var reachesOverWord: Bool {
    guard pieces.count > 2, let last = pieces.last else { return false }
    let plain = WordPiece.Tie.space(hasTatweel: false)
    // «عن جـ.ريح»: whole before a mere space.
    if pieces[1].tie == plain, Self.prepositions.contains(bytes(pieces[0])) { return true }
    if pieces[1].tie == plain, repair.knows(Array(join.word.dropFirst(pieces[0].range.count))) { return true }
    guard last.tie == plain, isWord(pieces.count - 1) || last.isLetter && isLonely(last) else { return false }
    return repair.knows(Array(join.word.dropLast(last.range.count)))
  }

  private static let prepositions: Set<[UInt8]> = Set(["عن", "من", "في", "علي", "الي"].map { Array($0.utf8) })

  /// Whether the pieces look like fragments: not all are words, and one that is a word has at most three letters behind
  /// its article, or the cut is one that words do not have between them.
  private var piecesAreFragments: Bool {
    let words = pieces.indices.filter(isWord)
    guard words.count < pieces.count else { return false }
    let isForeign = pieces.dropFirst().allSatisfy { $0.tie == .glued(.foreign) }
    return isForeign || words.allSatisfy { isShortWord($0) || lacksEnding($0) || lacksBeginning($0) }
  }

  private func isWord(_ index: Int) -> Bool {
    let piece = pieces[index]
    // A letter alone and the article are no words, whatever the lexicon has them for.
    if piece.isLetter || Self.articles.contains(bytes(piece)) { return false }
    return repair.knows(bytes(piece))
  }

  private func bytes(_ piece: WordPiece) -> [UInt8] {
    Array(reader.text.text.bytes[piece.range.clamped(to: reader.text.text.bytes.count)])
  }

  /// Whether the word at `index` is short enough to be a fragment behind its clitics, and no letter that can stand alone follows it.
  private func isShortWord(_ index: Int) -> Bool {
    let word = bytes(pieces[index])
    let article = Self.articles.first { word.starts(with: $0) && word.count > $0.count }?.count ?? 0
    let conjunction = article == 0 && [Array("و".utf8), Array("ف".utf8)].contains(Array(word.prefix(2))) ? 2 : 0
    guard word.count - article - conjunction <= WordPiece.shortBytes else { return false }
    guard index == pieces.count - 2, let last = pieces.last, last.isLetter, isLonely(last) else { return true }
    switch last.tie {
    case .glued(.foreign), .space(hasTatweel: true), .spacedFiller(hasTatweel: true, _): return true
    case .glued, .space, .spacedFiller: return false
    }
  }

  /// Whether the letter can stand alone.
  private func isLonely(_ piece: WordPiece) -> Bool { Self.lonely.contains(reader.lastSourceLetter(piece.token)) }

  /// Whether the word at `index` is followed by an ending that is cut off it: «قتل ى», «مصاب.ين», but «شهيد/ة» is both
  /// genders.
  private func lacksEnding(_ index: Int) -> Bool {
    guard index == pieces.count - 2, let last = pieces.last, last.isShort, !isWord(index + 1) else { return false }
    switch last.tie {
    case .glued(.slash), .spacedFiller(hasTatweel: false, _): return false
    case .glued(.punctuation): return !(last.isLetter && isLonely(last))
    case .glued, .space(hasTatweel: true), .spacedFiller: return true
    case .space: return last.isLetter && Self.endings.contains(reader.lastSourceLetter(last.token))
    }
  }

  /// Whether the word at `index` follows a beginning that is cut off it: the article, a letter that does not stand alone,
  /// or an alef alone before its lam: «ال.مصابين», «ي.هاجم», «ا لشهداء».
  private func lacksBeginning(_ index: Int) -> Bool {
    guard index == 1 else { return false }
    let first = bytes(pieces[0])
    if case .glued(let filler) = pieces[1].tie, filler != .slash {
      if Self.articles.contains(first) || pieces[0].isLetter && !isLonely(pieces[0]) { return true }
    }
    return pieces[0].isLetter && reader.lastSourceLetter(pieces[0].token) == 0x627
      && bytes(pieces[1]).starts(with: Array("ل".utf8))
  }

  /// The article with what is written onto it, longest first.
  private static let articles = ["وال", "بال", "فال", "كال", "ال", "لل"].map { Array($0.utf8) }
  /// «ى», «ة», «ء»: no words by themselves.
  private static let endings: Set<UInt32> = [0x649, 0x629, 0x621]
  /// Letters that stand alone in prose: conjunctions and prepositions, units, eras, times of day, labels.
  private static let lonely: Set<UInt32> = Set("اأوفبلكسمهصدجع".unicodeScalars.map(\.value))
}
