import SeededRandom

/// Texts in which everything that the normaliser treats in its own way stands next to everything else.
enum SeededTexts {
  private static let letters = Array("ابتثجحخدرزسشصضطعغفقكلمنهوييأإآٱؤئءةىکیہھەڤپچگ".unicodeScalars)
  private static let marks = Array(
    "\u{64B}\u{64E}\u{64F}\u{650}\u{651}\u{652}\u{653}\u{654}\u{655}\u{670}\u{610}\u{6D6}".unicodeScalars)
  private static let breakers = Array("\u{640}\u{640}\u{640} .*-_".unicodeScalars)
  private static let signs = Array("٤٢۷0123،؛؟٫٬٪«»“”‘’–—…•·●\u{2212}()[]/:;,.!?%`".unicodeScalars)
  private static let spaces = Array(" \u{A0}\u{3000}\n\r\r\n\u{85}\u{2028}\t\u{C}".unicodeScalars)
  private static let invisible = Array(
    "\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{202A}\u{202C}\u{2066}\u{2069}\u{AD}\u{FEFF}\u{61C}\u{FE0F}"
      .unicodeScalars)
  private static let forms = Array("ﷺﷲﻻﻷﺏﺐﱠﹰﹷﺷ７Ａ｡\u{675}\u{678}𞸁".unicodeScalars)
  private static let foreign = Array("aZéñжд\u{5D0}\u{5BE}한字𝟗😀𐍈\u{301}\u{E0041}".unicodeScalars)
  private static let pools = [letters, letters, letters, marks, breakers, signs, spaces, invisible, forms, foreign]

  static func scalar(_ generator: inout SeededGenerator) -> Unicode.Scalar {
    pools.randomElement(using: &generator)?.randomElement(using: &generator) ?? " "
  }

  /// A text of `count` scalars.
  static func text(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    var view = String.UnicodeScalarView()
    for _ in 0..<count { view.append(scalar(&generator)) }
    return Array(String(view).utf8)
  }

  /// The same, damaged in places.
  static func damagedText(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = text(count, &generator)
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[at] = .random(in: 0x80...0xFF, using: &generator)
      case 1: bytes.remove(at: at)
      default: bytes.removeLast(min(bytes.count, 2))
      }
    }
    return bytes
  }

  /// Bytes without any sense, with the bytes that begin and go on in characters more often than chance has them.
  static func bytes(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    let likely: [UInt8] = [
      0xD8, 0xD9, 0xE2, 0x80, 0x80, 0xA9, 0xC2, 0xEF, 0xBB, 0xF0, 0x9F, 0x20, 0x0D, 0x0A, 0xED, 0xF4, 0xC0,
    ]
    return (0..<count).map { _ in
      Bool.random(using: &generator)
        ? .random(in: 0...255, using: &generator) : likely.randomElement(using: &generator) ?? 0
    }
  }

  /// A mixture of the three kinds.
  static func any(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: damagedText(count, &generator)
    case 1: bytes(count, &generator)
    default: text(count, &generator)
    }
  }
}
