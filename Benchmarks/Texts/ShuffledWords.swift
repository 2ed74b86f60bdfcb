import ArabicText

/// Words in random order, one in twelve a figure or a word of numbers and dates, as in news; plain or with vowels.
public enum ShuffledWords {
  /// Documents of about `length` bytes, `total` bytes in all, the same at every run. With `vowels` every letter but the
  /// last carries one, some a shadda, and figures are Arabic-Indic.
  public static func documents(length: Int = 4096, total: Int, vowels: Bool = false) -> [[UInt8]] {
    var generator = XorShift()
    let plain = words.map { vowels ? vocalised($0, &generator) : Array($0.utf8) }
    let numbers = numberWords.map { vowels ? vocalised($0, &generator) : Array($0.utf8) }
    var documents: [[UInt8]] = []
    var made = 0
    while made < total {
      var text: [UInt8] = []
      while text.count < length {
        if generator.next(24) == 0 {
          text += figure(1 + generator.next(2400), vowels)
        } else {
          let list = generator.next(23) == 0 ? numbers : plain
          text += list[generator.next(list.count)]
        }
        text += generator.next(11) == 0 ? (generator.next(4) == 0 ? Array(".\n".utf8) : Array("، ".utf8)) : [0x20]
      }
      made += text.count
      documents.append(text)
    }
    return documents
  }

  /// The words of the phrases and of the lexicons' people, events, targets and places.
  private static let words: [String] = {
    let names = ["people.tsv", "events.tsv", "targets.tsv", "places.tsv", "words.tsv"]
    let listed = names.compactMap(EmbeddedLexicons.file(named:)).flatMap(forms)
    let lines = ShuffledReports.phrases + ShuffledReports.places
    let phrases = lines.flatMap { $0.split(separator: " ").map(String.init) }
    // The words of phrases come again and again, as common words do.
    return Array(listed.prefix(20_000)) + Array(repeatElement(phrases, count: 24).joined())
  }()

  private static let numberWords: [String] = ["numbers.tsv", "dates.tsv"].compactMap(EmbeddedLexicons.file(named:))
    .flatMap(forms)

  private static func forms(_ file: LexiconFile) -> [String] {
    file.contents.split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap { line in
      (line.split(separator: "\t").last ?? "").split { $0 == "|" || $0 == " " }.map(String.init)
    }
  }

  private static func figure(_ number: Int, _ isArabic: Bool) -> [UInt8] {
    let digits = Array(String(number).utf8)
    return isArabic ? digits.flatMap { [0xD9, $0 + 0x70] } : digits
  }

  private static func vocalised(_ word: String, _ generator: inout XorShift) -> [UInt8] {
    let vowels: [Unicode.Scalar] = ["\u{64E}", "\u{64F}", "\u{650}", "\u{652}"]
    var text = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      text.append(scalar)
      guard (0x621...0x64A).contains(scalar.value), scalar.value != 0x627 else { continue }
      if generator.next(8) == 0 { text.append("\u{651}") }
      text.append(vowels[generator.next(4)])
    }
    return Array(String(text).utf8)
  }
}

/// A generator that is the same everywhere.
struct XorShift {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
