@testable import ArabicText

/// Cuts a text scalar by scalar, with no thought of speed: what the tokenizer must equal.
struct ReferenceTokenizer {
  struct Token: Equatable, CustomStringConvertible {
    var kind: ArabicText.Token.Kind
    var start: Int
    var end: Int
    var isGlued: Bool
    var breaks: Int
    var mark: UInt32

    var description: String { "\(kind) \(start)..<\(end) glued \(isGlued) breaks \(breaks) mark \(mark)" }
  }

  /// The tokens of `text`; a word ends before each of the offsets `cuts` too.
  static func tokens(_ text: String, cutBefore cuts: Set<Int> = []) -> [Token] {
    var tokens: [Token] = []
    var offset = 0
    var breaks = 0
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let kind = CharacterClass(scalar.value)
      if kind == .space || kind == .lineBreak {
        if kind == .lineBreak { breaks += 1 }
        offset += UTF8.width(scalar)
        index += 1
        continue
      }
      let start = offset
      repeat {
        offset += UTF8.width(scalars[index])
        index += 1
      } while index < scalars.count && goesOn(kind, scalars, index) && !cuts.contains(offset)
      tokens.append(
        Token(
          kind: kind == .letter ? .word : kind == .digit ? .number : .mark, start: start, end: offset,
          isGlued: tokens.last?.end == start, breaks: breaks, mark: kind == .mark ? scalar.value : 0
        )
      )
      breaks = 0
    }
    return tokens
  }

  private static func goesOn(_ kind: CharacterClass, _ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let next = CharacterClass(scalars[index].value)
    switch kind {
    case .letter: return next == .letter
    case .digit:
      if next == .digit { return true }
      let isSeparator = scalars[index] == "," || scalars[index] == "."
      return isSeparator && index + 1 < scalars.count && CharacterClass(scalars[index + 1].value) == .digit
    default: return false
    }
  }
}
