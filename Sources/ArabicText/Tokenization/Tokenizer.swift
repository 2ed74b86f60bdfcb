/// Cuts normalised text into tokens, sentences and blocks. Total; O(n).
public struct Tokenizer: Sendable {
  /// A tokenizer; it has no state.
  public init() {}

  /// The tokens, sentences and blocks of `text`, which must come from the `matching` profile for lexicon lookups.
  public func tokenize(_ text: NormalizedText) -> TokenizedText {
    let tokens = self.tokens(of: text)
    let layout = Layout(tokens)
    return TokenizedText(text: text, tokens: tokens, sentences: layout.sentences, blocks: layout.blocks)
  }

  private func tokens(of text: NormalizedText) -> [Token] {
    let bytes = text.bytes
    var tokens: [Token] = []
    var offset = 0
    var breaks = 0
    var end = -1
    while offset < bytes.count {
      let (scalar, length) = UTF8Cursor.decode(bytes, at: offset)
      switch CharacterClass(scalar) {
      case .space: offset += length
      case .lineBreak:
        breaks += 1
        offset += length
      case let kind:
        let start = offset
        switch kind {
        case .letter: offset = endOfWord(bytes, from: start)
        case .digit: offset = endOfNumber(bytes, from: start)
        default: offset += length
        }
        let range = TextRange<Normalized>(start, offset)
        tokens.append(
          Token(
            kind: kind == .letter ? .word : kind == .digit ? .number : .mark,
            range: range,
            sourceRange: text.alignment.source(of: range),
            isGlued: end == start,
            lineBreaksBefore: breaks,
            mark: kind == .mark ? scalar : 0
          )
        )
        end = offset
        breaks = 0
      }
    }
    return tokens
  }

  private func endOfWord(_ bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      let (scalar, length) = UTF8Cursor.decode(bytes, at: offset)
      guard CharacterClass(scalar) == .letter else { break }
      offset += length
    }
    return offset
  }

  /// Digits with single separators between digits: «1,271», «2.3», «30/9/2015» is three numbers and two marks.
  private func endOfNumber(_ bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if isDigit(bytes[offset]) {
        offset += 1
      } else if bytes[offset] == 0x2C || bytes[offset] == 0x2E, offset + 1 < bytes.count, isDigit(bytes[offset + 1]) {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

/// What the tokenizer sees in a scalar of normalised text.
enum CharacterClass {
  case letter, digit, mark, space, lineBreak

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x00...0x20, 0x7F, 0xA0: self = .space
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x21...0x7E: self = .mark
    case 0x60C, 0x61B, 0x61F, 0x66A...0x66D, 0x6D4: self = .mark
    default:
      let properties = Unicode.Scalar(scalar)?.properties
      let isLetter = properties?.isAlphabetic == true || properties?.generalCategory == .nonspacingMark
      self = isLetter ? .letter : .mark
    }
  }
}
