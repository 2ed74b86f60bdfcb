/// What the tokenizer sees in a scalar of normalised text.
enum CharacterClass: UInt8, Sendable {
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

  /// The classes of the scalars that UTF-8 writes with one byte or two, U+0000 to U+07FF, as raw values.
  static let table: [UInt8] = (0..<0x800).map { CharacterClass(UInt32($0)).rawValue }
}
