/// The forms of a noun phrase of several words in folded spelling: a noun with its adjectives («مركز صحي») or with what it
/// is one of («محطة كهرباء», «مركز للشرطة»).
enum PhraseInflection {
  private typealias Word = [UInt8]

  private static let article = Array("ال".utf8)
  private static let forThe = Array("لل".utf8)
  private static let teh = Array("ه".utf8)

  static func inflect(_ phrase: Range<Int>, into forms: inout InflectedForms) {
    let words = forms.words(phrase).map(Array.init)
    guard let first = words.first else { return }
    let isPlural = ["ات", "ون", "ين"].contains { first.ends(with: Array($0.utf8)) }
    let isDual = ["ان", "تين"].contains { first.ends(with: Array($0.utf8)) }
    let number: WordForm = isDual ? .dual : isPlural ? .plural : []
    var spellings: [(words: [Word], form: WordForm)] = [(words, number)]
    let definite = words.map { $0.starts(with: article) || $0.starts(with: forThe) ? $0 : article + $0 }
    spellings.append((definite, number))
    spellings.append((words.dropLast() + [definite[definite.count - 1]], number))
    if number.isEmpty {
      if let accusative = accusative(words) { spellings.append((accusative, [.singular, .accusative])) }
      for (nominative, ending) in [(true, WordForm.dual), (false, [.dual, .oblique])] {
        spellings.append((dual(words, nominative), ending))
      }
    }
    var told = Set<Word>()
    for (words, form) in spellings {
      let spelling = Word(words.joined(separator: [0x20]))
      if told.insert(spelling).inserted { forms.add(spelling, form) }
    }
  }

  /// «مركزا صحيا», «مركزا للشرطة»; nil where no word takes the alef: «محطة كهرباء», «حاجز تفتيش».
  private static func accusative(_ words: [Word]) -> [Word]? {
    guard takesAlef(words[0]) else { return nil }
    var result = words
    var index = 0
    while index < words.count, takesAlef(words[index]) {
      result[index] += Array("ا".utf8)
      index += 1
    }
    return index == words.count || words[index].starts(with: forThe) ? result : nil
  }

  /// «مركزين صحيين», «غارتان جويتان», and as a construct «قذيفتي هاون».
  private static func dual(_ words: [Word], _ isNominative: Bool) -> [Word] {
    let isFeminine = words[0].ends(with: teh)
    let agree = words.count > 1 && (isFeminine ? words[1].ends(with: teh) : takesAlef(words[1]))
    let isConstruct = words.count > 1 && !agree && !words[1].starts(with: forThe)
    return words.enumerated().map { index, word in
      guard index == 0 || agree && index == 1 else { return word }
      let stem = word.ends(with: teh) ? word.dropLast(teh.count) + Array("ت".utf8) : word
      let ending: String = isConstruct ? (isNominative ? "ا" : "ي") : isNominative ? "ان" : "ين"
      return stem + Array(ending.utf8)
    }
  }

  /// Whether the indefinite accusative of the word is written with an alef: of no feminine, plural or definite one.
  private static func takesAlef(_ word: Word) -> Bool {
    !word.starts(with: article) && !word.starts(with: forThe)
      && !["ه", "ا", "اء", "ات", "ون", "ين", "ان"].contains { word.ends(with: Array($0.utf8)) }
  }
}

extension Array where Element == UInt8 {
  fileprivate func ends(with suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
