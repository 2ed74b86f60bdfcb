/// The function words around numbers, in folded spelling; grammar, not vocabulary.
enum FunctionWord: CaseIterable {
  case and, andThe, article, toThe, by, `for`
  case from, to, until, between, what, whatBetween, or, except
  case inside, since, during, about, upon
  case last, lastFeminine, after
  case each
  case yesterday, commonEra, hijri, gregorian, hijriEra

  @inline(__always)
  var spelling: StaticString {
    switch self {
    case .and: "و"
    case .andThe: "وال"
    case .article: "ال"
    case .toThe: "لل"
    case .by: "ب"
    case .for: "ل"
    case .from: "من"
    case .to: "الي"
    case .until: "حتي"
    case .between: "بين"
    case .what: "ما"
    case .whatBetween: "مابين"
    case .or: "او"
    case .except: "الا"
    case .inside: "في"
    case .each: "كل"
    case .since: "منذ"
    case .during: "خلال"
    case .about: "عن"
    case .upon: "علي"
    case .after: "بعد"
    case .last: "الاخير"
    case .lastFeminine: "الاخيره"
    case .yesterday: "امس"
    case .commonEra: "م"
    case .hijri: "ه"
    case .gregorian: "ميلادي"
    case .hijriEra: "هجري"
    }
  }
}

extension FunctionWord {
  /// The second bytes of the one-letter words that are written onto a figure: «و», «ف», «ب», «ل», «ك».
  static func isClitic(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0xD9, 0x88), (0xD9, 0x81), (0xD8, 0xA8), (0xD9, 0x84), (0xD9, 0x83): true
    default: false
    }
  }
}

extension FunctionWord {
  /// Whether `word` may open a range or a qualified figure, «و» on its front or not: «بين», «من», «ما», «مابين».
  static func mayOpenRange(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let openers: [FunctionWord] = [.between, .from, .what, .whatBetween]
    return openers.contains { spells(word, 0, $0) || spells(word, 2, $0) && spells(word.prefix(2), .and) }
  }

  /// Whether `word` is one of them, «و» on its front or not.
  static func isAny(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    allCases.contains { spells(word, 0, $0) || spells(word, 2, $0) && spells(word.prefix(2), .and) }
  }

  private static func spells(_ word: UnsafeBufferPointer<UInt8>, _ start: Int, _ other: FunctionWord) -> Bool {
    start <= word.count && spells(word.dropFirst(start), other)
  }

  private static func spells(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ other: FunctionWord) -> Bool {
    other.spelling.withUTF8Buffer { $0.elementsEqual(word) }
  }
}
