/// The function words around numbers, in folded spelling; grammar, not vocabulary.
enum FunctionWord {
  case and, andThe, article, toThe, by
  case from, to, until, between, what, whatBetween, or
  case inside, since, during, about, upon
  case yesterday, commonEra, hijri, gregorian, hijriEra

  var spelling: StaticString {
    switch self {
    case .and: "و"
    case .andThe: "وال"
    case .article: "ال"
    case .toThe: "لل"
    case .by: "ب"
    case .from: "من"
    case .to: "الي"
    case .until: "حتي"
    case .between: "بين"
    case .what: "ما"
    case .whatBetween: "مابين"
    case .or: "او"
    case .inside: "في"
    case .since: "منذ"
    case .during: "خلال"
    case .about: "عن"
    case .upon: "علي"
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
