import ArabicText

/// A step of the normaliser by the name that the command line knows it by.
enum NormalizationStep: String, CaseIterable, Sendable {
  case foldDigits = "fold-digits"
  case foldNumberSigns = "fold-number-signs"
  case foldPunctuation = "fold-punctuation"
  case foldQuotes = "fold-quotes"
  case foldDashes = "fold-dashes"
  case foldBullets = "fold-bullets"
  case foldSpaces = "fold-spaces"
  case foldLineBreaks = "fold-line-breaks"
  case foldWidth = "fold-width"
  case decomposePresentationForms = "decompose-presentation-forms"
  case composeLetters = "compose-letters"
  case foldSimilarLetters = "fold-similar-letters"
  case foldBorrowedLetters = "fold-borrowed-letters"
  case foldAlef = "fold-alef"
  case foldHamza = "fold-hamza"
  case foldAlefMaqsura = "fold-alef-maqsura"
  case foldTehMarbuta = "fold-teh-marbuta"
  case removeTashkeel = "remove-tashkeel"
  case removeKoranicMarks = "remove-koranic-marks"
  case removeTatweel = "remove-tatweel"
  case removeInvisible = "remove-invisible"
  case joinBrokenWords = "join-broken-words"
}

extension NormalizationStep {
  /// The step as an option of the normaliser.
  var options: NormalizationOptions {
    switch self {
    case .foldDigits: .foldDigits
    case .foldNumberSigns: .foldNumberSigns
    case .foldPunctuation: .foldPunctuation
    case .foldQuotes: .foldQuotes
    case .foldDashes: .foldDashes
    case .foldBullets: .foldBullets
    case .foldSpaces: .foldSpaces
    case .foldLineBreaks: .foldLineBreaks
    case .foldWidth: .foldWidth
    case .decomposePresentationForms: .decomposePresentationForms
    case .composeLetters: .composeLetters
    case .foldSimilarLetters: .foldSimilarLetters
    case .foldBorrowedLetters: .foldBorrowedLetters
    case .foldAlef: .foldAlef
    case .foldHamza: .foldHamza
    case .foldAlefMaqsura: .foldAlefMaqsura
    case .foldTehMarbuta: .foldTehMarbuta
    case .removeTashkeel: .removeTashkeel
    case .removeKoranicMarks: .removeKoranicMarks
    case .removeTatweel: .removeTatweel
    case .removeInvisible: .removeInvisible
    case .joinBrokenWords: .joinBrokenWords
    }
  }

  /// What the step does, for `--help`.
  var summary: String {
    switch self {
    case .foldDigits: "decimal digits of every script become 0…9"
    case .foldNumberSigns: "«٫ ٬ ٪ ؍» become . , % /"
    case .foldPunctuation: "«، ؛ ؟ ۔ ٭ …» become , ; ? . * ..."
    case .foldQuotes: "quotation marks become \" and '"
    case .foldDashes: "dashes and the minus sign become -"
    case .foldBullets: "bullets become •"
    case .foldSpaces: "spaces of every width become a plain one"
    case .foldLineBreaks: "CR, CR LF, NEL and their like become one LF"
    case .foldWidth: "full-width and half-width forms become plain ones"
    case .decomposePresentationForms: "presentation forms and ligatures become letters"
    case .composeLetters: "a letter with a combining hamza or madda becomes one"
    case .foldSimilarLetters: "«ک ی ہ ە» become «ك ي ه ه»"
    case .foldBorrowedLetters: "«پ چ ڤ گ» become «ب ج ف ك»"
    case .foldAlef: "«أ إ آ ٱ» become «ا»"
    case .foldHamza: "«ؤ ئ» become «و ي»"
    case .foldAlefMaqsura: "«ى» becomes «ي»"
    case .foldTehMarbuta: "«ة» becomes «ه»"
    case .removeTashkeel: "vowel signs go"
    case .removeKoranicMarks: "Koranic signs and small letters go"
    case .removeTatweel: "«ـ» goes"
    case .removeInvisible: "bidi marks, zero-width characters, soft hyphens, BOM go"
    case .joinBrokenWords: "«مـ ـقتـ.ـل» becomes «مقتل»; implies remove-tatweel"
    }
  }

  /// A line for each step, with the profiles that have it behind its summary.
  static let table = allCases.map { step in
    let profiles = NormalizationProfile.allCases.filter { $0.options.contains(step.options) }
    let names = profiles == NormalizationProfile.allCases ? "both" : profiles.map(\.rawValue).joined(separator: ", ")
    return "  \(step.rawValue): \(step.summary) (\(names))"
  }.joined(separator: "\n")
}
