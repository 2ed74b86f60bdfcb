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

  /// Whether the pieces are a word that was broken up. Cheap tests come first, look-ups last.
  var isBrokenWord: Bool {
    guard join.word.count >= 6, hasCut, !endsWithinPieces, !isLabel, isKnownWord else { return false }
    guard !pieces.allSatisfy(\.isLetter) else { return isSpelledOut }
    guard !isProcliticWithWord, !lastBelongsToNext else { return false }
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
      pieces.dropFirst().contains { $0.tie == .glued || $0.tie == .space(hasTatweel: true) } || hasTatweelCut
    return zip(pieces, pieces.dropFirst()).allSatisfy { left, right in
      let isLetter = left.isLetter && isFree(left) || right.isLetter && isFree(right)
      let isShort = left.isShort || right.isShort
      switch right.tie {
      case .glued, .space(hasTatweel: true), .spacedFiller(hasTatweel: true, _, _): return true
      case .space(hasTatweel: false): return isLetter || isMarked && isShort
      case .spacedFiller(_, _, isComma: true): return false
      // «د. …» is a title: the letter before a dot and a space is no piece.
      case .spacedFiller(_, let isSentenceMark, _): return isShort && !(isSentenceMark && left.isLetter)
      }
    }
  }

  private var hasTatweelCut: Bool {
    pieces.dropFirst().contains { piece in
      if case .spacedFiller(hasTatweel: true, _, _) = piece.tie { return true }
      return false
    }
  }

  /// Whether a letter alone is free to belong to a word: behind a figure it is a unit or an era («1438 ه», «5 م»).
  private func isFree(_ piece: WordPiece) -> Bool {
    piece.token == 0 || reader.text.tokens[piece.token - 1].kind != .number
  }

  /// «ة» and «ى» end words: a piece with one of them in front of another piece is a word of its own.
  private var endsWithinPieces: Bool {
    pieces.dropLast().contains { piece in
      piece.letters > 1 && [0x629, 0x649].contains(reader.lastSourceLetter(piece.token))
    }
  }

  /// «أ- …», «ب. …» at the start of a line is a row's label.
  private var isLabel: Bool {
    guard pieces[0].isLetter, pieces.count > 1, case .spacedFiller(hasTatweel: false, _, _) = pieces[1].tie else {
      return false
    }
    return pieces[0].token == 0 || reader.text.tokens[pieces[0].token].lineBreaksBefore > 0
  }

  /// Letters one by one are a word where it is whole without a clitic («ق.ت.ل»); initials («و.م.أ») are not.
  private var isSpelledOut: Bool { pieces.count >= 3 && repair.knows(join.word, withClitics: false) }

  /// «و قتل», «ل قوات»: a conjunction or preposition written apart from a word that stands whole.
  private var isProcliticWithWord: Bool {
    guard pieces[0].isLetter, Self.proclitics.contains(Array(join.word.prefix(2))),
      repair.knows(Array(join.word.dropFirst(2)))
    else { return false }
    return pieces.count == 2 || pieces[1].tie != .glued
  }

  private static let proclitics: Set<[UInt8]> = Set(["و", "ف", "ل", "ك", "ب", "س"].map { Array($0.utf8) })

  /// «قتل ا لشهداء»: the letter belongs to the word behind it.
  private var lastBelongsToNext: Bool {
    guard let last = pieces.last, last.isLetter, case .space = last.tie, let next else { return false }
    let bytes = reader.text.text.bytes
    return repair.knows(Array(bytes[last.range.start..<last.range.end] + bytes[next.range.start..<next.range.end]))
  }

  /// Whether the pieces look like fragments: not all are words, and one that is a word has at most three letters, unless
  /// a letter that cannot stand alone is cut off it («قتل ى», «ا لشهداء»).
  private var piecesAreFragments: Bool {
    let words = pieces.indices.filter(isWord)
    guard words.count < pieces.count else { return false }
    return words.allSatisfy { pieces[$0].isShort || isStrippedWord($0) }
  }

  private func isWord(_ index: Int) -> Bool {
    let piece = pieces[index]
    // A letter alone reads as a word only where «و» and its like are written.
    if piece.isLetter { return false }
    return repair.knows(Array(reader.text.text.bytes[piece.range.start..<piece.range.end]))
  }

  /// Whether the piece at `index`, a word by itself, lacks the letter beside it.
  private func isStrippedWord(_ index: Int) -> Bool {
    guard pieces.count == 2 else { return false }
    let other = pieces[1 - index]
    guard other.isLetter else { return false }
    let letter = reader.lastSourceLetter(other.token)
    if index == 0 {
      // «شهيد/ة» is both genders.
      guard case .space = other.tie else { return false }
      return letter == 0x649 || letter == 0x621 || letter == 0x629
    }
    return letter == 0x627 && join.word[2] == 0xD9 && join.word[3] == 0x84
  }
}
