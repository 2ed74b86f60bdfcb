/// A word token that may be a piece of a broken word.
struct WordPiece {
  /// Its index.
  let token: Int
  let range: TextRange<Normalized>
  /// How it hangs on the piece before it; of no meaning for the first.
  var tie = Tie.space(hasTatweel: false)

  /// What stands between two pieces.
  enum Tie: Equatable {
    /// Fillers without a space: «شه*يد».
    case glued(Filler)
    /// Fillers and a space at one side of them: «قتـ. يلا».
    case spacedFiller(hasTatweel: Bool, isSentenceMark: Bool)
    /// A space alone; with a tatweel at the cut («مجـ زرة») it is no common one.
    case space(hasTatweel: Bool)
  }

  /// What a run of fillers without a space says by itself, strongest first.
  enum Filler: Equatable {
    /// Nothing that prose puts between two words: «*», «@», «#», «_», «|», «~», an emoji, or a tatweel at the cut.
    case foreign
    /// Punctuation, which may have lost its space: «.», «،», «-», «!».
    case punctuation
    /// «/», which also stands between words and before endings: «شهيد/ة».
    case slash
  }

  /// Whether the cut in front of the piece is none that prose has.
  var isCutForSure: Bool {
    switch tie {
    case .glued, .space(hasTatweel: true), .spacedFiller(hasTatweel: true, _): true
    case .space, .spacedFiller: false
    }
  }

  /// Whether it is a letter alone.
  var isLetter: Bool { range.count == 2 }
  /// Whether it is short enough to be a fragment whatever it reads as.
  var isShort: Bool { range.count <= Self.shortBytes }
  /// Three letters.
  static let shortBytes = 6
}

/// Reads pieces and what ties them out of tokens. A class, so that those who judge pieces share it.
final class PieceReader: Sendable {
  let text: TokenizedText
  private let tokens: [TokenRecord]
  /// More pieces than these are no word.
  static let mostPieces = 5
  /// The same where every piece is a letter: «ا.ل.ا.ح.ت.ل.ا.ل».
  static let mostLetters = 12
  /// The longest run of marks that stands for one cut: «اغتيـ///ـال».
  private static let mostFillers = 5

  /// Of each token whether a tatweel stood at its start or end; empty where the text has none.
  private let tatweels: [Tatweel]

  private struct Tatweel {
    var isAtStart = false
    var isAtEnd = false
  }

  init(_ text: TokenizedText) {
    self.text = text
    tokens = text.tokens.storage.records
    let found = text.text.source.withUnsafeBufferPointer { source in
      var found: [Int] = []
      var index = 1
      while index < source.count {
        if index + 8 <= source.count, !source.holds(0x80, inEightFrom: index) {
          index += 8
          continue
        }
        if source[index] == 0x80, source[index - 1] == 0xD9 {
          found.append(text.text.normalizedRange(of: TextRange(index - 1, index + 1)).start)
        }
        index += 1
      }
      return found
    }
    tatweels = found.isEmpty ? [] : Self.tatweels(at: found, of: tokens)
  }

  /// Which of `tokens` begin or end at one of `offsets`; both are in order.
  private static func tatweels(at offsets: [Int], of tokens: [TokenRecord]) -> [Tatweel] {
    var marks = [Tatweel](filled: tokens.count, with: Tatweel())
    for offset in offsets {
      // A handful as a rule, each between the token that ends there or before and the one that begins there or behind.
      var (next, end) = (0, tokens.count)
      while next < end {
        let middle = next + (end - next) / 2
        if tokens[middle].start < offset { next = middle + 1 } else { end = middle }
      }
      if next < tokens.count, tokens[next].start == offset { marks[next].isAtStart = true }
      if next > 0, tokens[next - 1].end == offset { marks[next - 1].isAtEnd = true }
    }
    return marks
  }

  /// Whether the token at `index` can be a first piece, by what follows it; cheap, and false for nearly all tokens.
  @inline(__always)
  func couldBegin(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].kind == .word else { return false }
    if tokens[index + 1].kind == .mark {
      // A word, its comma, a space and another word are no pieces, nor is what stands in the next line.
      if tatweels.isEmpty, index + 2 < tokens.count, tokens[index + 2].kind == .word, !tokens[index + 2].isGlued,
        tokens[index + 2].opensLine || isPause(index + 1)
      {
        return false
      }
      return tokens[index + 1].isGlued || index + 2 < tokens.count && tokens[index + 2].isGlued
    }
    guard tokens[index + 1].kind == .word else { return false }
    return tokens[index].count == 2 || tokens[index + 1].count == 2 || hasTatweel(index, index + 1)
  }

  /// Puts the pieces from `index` on, at most five, or twelve letters, in place of `pieces`; none where it is one alone.
  func read(from index: Int, into pieces: inout [WordPiece]) {
    pieces.removeAll(keepingCapacity: true)
    guard isArabic(index), let second = piece(behind: index) else { return }
    pieces.append(WordPiece(token: index, range: tokens[index].range))
    pieces.append(second)
    var at = second.token
    var areLetters = pieces[0].isLetter && second.isLetter
    while pieces.count < (areLetters ? Self.mostLetters : Self.mostPieces), let next = piece(behind: at) {
      areLetters = areLetters && next.isLetter
      guard areLetters || pieces.count < Self.mostPieces else { break }
      pieces.append(next)
      at = next.token
    }
  }

  /// Whether a letter alone stands before the token at `index`, tied to it by a filler.
  func followsLetter(_ index: Int) -> Bool {
    guard index >= 2, tokens[index].isGlued, !tokens[index].opensLine, tokens[index - 1].kind == .mark,
      tokens[index - 1].isGlued
    else { return false }
    return tokens[index - 2].kind == .word && tokens[index - 2].count == 2
  }

  /// Whether pieces can be one word by what they are made of: three letters or more, cuts that words have, and no piece
  /// but the last that ends as words end («ة», «ى», tanween).
  func mayBeOneWord(_ pieces: ArraySlice<WordPiece>) -> Bool {
    var length = 0
    var isMarked = false
    for piece in pieces {
      length += piece.range.count
      isMarked = isMarked || piece.token != pieces[pieces.startIndex].token && piece.isCutForSure
    }
    guard length >= 6 else { return false }
    for at in pieces.indices.dropFirst() {
      let (left, right) = (pieces[at - 1], pieces[at])
      switch right.tie {
      case .space(hasTatweel: false):
        guard left.isLetter || right.isLetter || isMarked && (left.isShort || right.isShort) else { return false }
      case .spacedFiller(hasTatweel: false, let isSentenceMark):
        if isSentenceMark, left.isLetter { return false }
      default: break
      }
    }
    return !pieces.dropLast().contains { !$0.isLetter && hasFinalForm($0.token) }
  }

  /// The piece that follows the one at `index` behind fillers or a space.
  private func piece(behind index: Int) -> WordPiece? {
    var at = index + 1
    while at < tokens.count, at - index <= Self.mostFillers, tokens[at].kind == .mark, !tokens[at].opensLine,
      isFiller(at)
    {
      at += 1
    }
    guard at < tokens.count, !tokens[at].opensLine, let tie = tie(index, (index + 1)..<at, at), isArabic(at) else {
      return nil
    }
    return WordPiece(token: at, range: tokens[at].range, tie: tie)
  }

  private func tie(_ first: Int, _ fillers: Range<Int>, _ second: Int) -> WordPiece.Tie? {
    var spaces = 0
    var space = first
    for at in (first + 1)...second where !tokens[at].isGlued {
      guard tokens[at].start - tokens[at - 1].end == 1 else { return nil }
      spaces += 1
      space = at
    }
    if fillers.isEmpty { return spaces == 0 ? nil : .space(hasTatweel: hasTatweel(first, second)) }
    if spaces == 0 { return .glued(filler(first, fillers, second)) }
    // A space at one side only: a dash between two spaces is a dash.
    guard spaces == 1, space == second || space == first + 1 else { return nil }
    if hasTatweel(first, second) { return .spacedFiller(hasTatweel: true, isSentenceMark: false) }
    // A comma with its space is a comma, and longer words beside another mark are words.
    guard tokens[first].count <= WordPiece.shortBytes || tokens[second].count <= WordPiece.shortBytes,
      !fillers.contains(where: isPause)
    else { return nil }
    let isSentenceMark = fillers.contains { [0x21, 0x2E, 0x3F].contains(tokens[$0].mark) }
    return .spacedFiller(hasTatweel: false, isSentenceMark: isSentenceMark)
  }

  private func filler(_ first: Int, _ fillers: Range<Int>, _ second: Int) -> WordPiece.Filler {
    if hasTatweel(first, second) { return .foreign }
    if fillers.contains(where: { tokens[$0].isMark("/") }) { return .slash }
    return fillers.allSatisfy { isPause($0) || [0x21, 0x2D, 0x2E, 0x3F].contains(tokens[$0].mark) }
      ? .punctuation : .foreign
  }

  /// Whether the mark is «،», «:» or «؛».
  private func isPause(_ index: Int) -> Bool {
    tokens[index].mark == 0x2C || tokens[index].mark == 0x3A || tokens[index].mark == 0x3B
  }

  /// Whether the source has a tatweel at the end of the token `first` or at the start of `second`.
  @inline(__always)
  private func hasTatweel(_ first: Int, _ second: Int) -> Bool {
    !tatweels.isEmpty && (tatweels[first].isAtEnd || tatweels[second].isAtStart) && showsTatweel(first, second)
  }

  /// The same of tokens beside which a tatweel was taken out.
  private func showsTatweel(_ first: Int, _ second: Int) -> Bool {
    let source = text.text.source
    let end = text.tokens[first].sourceRange.end
    if end >= 2, end <= source.count, source[end - 2] == 0xD9, source[end - 1] == 0x80 { return true }
    let start = text.tokens[second].sourceRange.start
    return start >= 2 && start <= source.count && source[start - 2] == 0xD9 && source[start - 1] == 0x80
  }

  /// Whether the token is of Arabic letters alone, as they stand after folding: two bytes each.
  private func isArabic(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.count % 2 == 0, token.count <= 40 else { return false }
    return text.text.bytes.withUnsafeBufferPointer { bytes in
      stride(from: token.start, to: token.end, by: 2).allSatisfy { (0xD8...0xDB).contains(bytes[$0]) }
    }
  }

  /// Whether a mark can stand inside a broken word: all but quotes and brackets, which open and close.
  private func isFiller(_ index: Int) -> Bool {
    switch tokens[index].mark {
    case 0x22, 0x27, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x25: false
    default: true
    }
  }

  /// The last letter of the token in the source, vowel signs aside; 0 where there is none.
  func lastSourceLetter(_ index: Int) -> UInt32 { lastSourceLetter(in: sourceRange(index)) }

  /// Where the token at `index` stands in the source.
  private func sourceRange(_ index: Int) -> Range<Int> {
    text.text.sourceRange(of: tokens[index].range).clamped(to: text.text.source.count)
  }

  private func lastSourceLetter(in range: Range<Int>) -> UInt32 {
    let last = text.text.source.withUnsafeBufferPointer { source -> UInt32? in
      var end = range.upperBound
      // Arabic letters are two bytes; the rare word with other scalars at its end is decoded.
      while end - 2 >= range.lowerBound, (0xD8...0xD9).contains(source[end - 2]) {
        let scalar = UInt32(source[end - 2] & 0x1F) << 6 | UInt32(source[end - 1] & 0x3F)
        if (0x620...0x63F).contains(scalar) || (0x641...0x64A).contains(scalar) { return scalar }
        guard scalar == 0x640 || (0x64B...0x65F).contains(scalar) || scalar == 0x670 else { return nil }
        end -= 2
      }
      return end == range.lowerBound ? 0 : nil
    }
    return last ?? sourceScalars(range).last { $0.properties.generalCategory == .otherLetter }?.value ?? 0
  }

  /// Whether the token ends in the source with «ة», «ى» or a tanween, which nothing follows in a word.
  func hasFinalForm(_ index: Int) -> Bool {
    let range = sourceRange(index)
    let letter = lastSourceLetter(in: range)
    if letter == 0x629 || letter == 0x649 { return true }
    // The last two scalars: a tanween is D9 8B to D9 8D.
    let source = text.text.source
    var end = range.upperBound
    for _ in 0..<2 where end > range.lowerBound {
      var start = end - 1
      while start > range.lowerBound, source[start] & 0xC0 == 0x80 { start -= 1 }
      if end - start == 2, source[start] == 0xD9, (0x8B...0x8D).contains(source[start + 1]) { return true }
      end = start
    }
    return false
  }

  private func sourceScalars(_ range: Range<Int>) -> String.UnicodeScalarView {
    text.text.string(in: TextRange<Source>(range.lowerBound, range.upperBound)).unicodeScalars
  }
}
