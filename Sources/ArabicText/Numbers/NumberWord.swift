/// What a lexicon row means to the number grammar.
enum NumberWord: Sendable {
  /// How a scale is written.
  enum ScaleForm: String, Sendable, CaseIterable {
    /// «ألف».
    case singular
    /// «ألفان», «ألفين», «ألفي»: two thousand.
    case dual
    /// «آلاف».
    case plural
    /// «تلاف»: a plural of speech that only stands behind a number («خمس تلاف»).
    case counted
    /// «ألفا»: accusative of one, or two before a noun.
    case open
  }

  /// How a part of one is written.
  enum FractionForm: String, Sendable, CaseIterable {
    /// «ربع».
    case singular
    /// «أرباع», behind their number.
    case plural
    /// «نص», which is a text too: only before or behind a scale.
    case scaled
    /// «خُمس», which is spelled like a number: with its vowel, or before the noun it is a part of.
    case unit
    /// «ثُمن», which is spelled like another word (a price): with its vowel alone.
    case vocalised
  }

  /// On which side of its figure a qualifier stands.
  enum Side: String, Sendable, CaseIterable { case before, after, both }

  /// What a neighbouring word makes of a figure.
  enum Cue: String, Sendable, CaseIterable {
    case clockTime = "clock_time"
    case clockAfter = "clock_after"
    case year
    case date
    case age
    case ageAfter = "age_after"
    case phone
    case percent
    case degree
    case version
    case change
    case rank
    case minus
  }

  /// A vague word and the bounds it allows.
  struct Vague: Sendable {
    let low: Int
    let high: Int?
    /// What it makes of a scale: «عشرات الآلاف» is tens of thousands.
    let factor: Int
    /// Whether it counts scales, tens and teens: «بضعة آلاف», «بضعة عشر».
    let countsScales: Bool
    /// Whether a scale's own vague bounds hold beside it: «عدة آلاف».
    let isSeveral: Bool
    /// Whether it must be written with teh marbuta: «عدة» (several) against «عده» (counted him).
    let needsMarbuta: Bool
  }

  case zero
  case unit(Int)
  case boundUnit(Int)
  case teen(Int)
  case ten(Int)
  case hundred(Int)
  case scale(Int, ScaleForm)
  case fraction(Ratio, FractionForm)
  case decimalPoint
  /// «متين», «تلت»: of speech and other words too, so that a hundred or a unit only where what they count tells so.
  case spokenHundred(Int)
  case spokenUnit(Int)
  case ordinal(Int)
  case vague(Vague)
  case qualifier(Quantity.Qualifier, Side, isJoined: Bool)
  case splitQualifier(Quantity.Qualifier)
  case measure(QuantityMention.Kind, mayBeginDate: Bool)
  case cue(Cue)
  case name(isBare: Bool, wantsArticle: Bool)
  /// A place whose name is a number elsewhere, with the noun before it.
  case placeName
}

extension NumberWord {
  /// The meaning of `entry`, nil if it is no number word.
  init?(_ entry: LexiconEntry) {
    switch entry.lexicalClass {
    case .number: self.init(numeral: entry)
    case .numberScale:
      guard let value = Int(entry.value) else { return nil }
      self = .scale(value, ScaleForm(rawValue: entry.features["form"] ?? "") ?? .singular)
    case .fraction:
      let parts = entry.value.split(separator: "/").compactMap { Int($0) }
      guard parts.count == 2, let ratio = Ratio(parts[0], over: parts[1]) else { return nil }
      self = .fraction(ratio, FractionForm.allCases.first { entry.has($0.rawValue) } ?? .singular)
    case .decimalPoint: self = .decimalPoint
    case .ordinal:
      guard let value = Int(entry.value) else { return nil }
      self = .ordinal(value)
    case .vagueQuantity: self.init(vague: entry)
    case .quantityQualifier:
      guard let qualifier = Quantity.Qualifier(rawValue: entry.value) else { return nil }
      self = .qualifier(
        qualifier, Side(rawValue: entry.features["side"] ?? "") ?? .before, isJoined: entry.has("joined"))
    case .splitQualifier:
      guard let qualifier = Quantity.Qualifier(rawValue: entry.value) else { return nil }
      self = .splitQualifier(qualifier)
    case .measureUnit:
      guard let kind = QuantityMention.Kind(rawValue: entry.value) else { return nil }
      self = .measure(kind, mayBeginDate: entry.has("dated"))
    case .numberCue:
      guard let cue = Cue(rawValue: entry.value) else { return nil }
      self = .cue(cue)
    case .numberedName:
      self = entry.value == "place" ? .placeName : .name(isBare: entry.has("bare"), wantsArticle: entry.has("ranked"))
    default: return nil
    }
  }

  private init?(numeral entry: LexiconEntry) {
    guard let value = Int(entry.value) else { return nil }
    switch entry.features["role"] {
    case "zero": self = .zero
    case "unit": self = entry.has("spoken") ? .spokenUnit(value) : .unit(value)
    case "bound": self = .boundUnit(value)
    case "teen": self = .teen(value)
    case "ten": self = .ten(value)
    case "hundred": self = entry.has("spoken") ? .spokenHundred(value) : .hundred(value)
    default: return nil
    }
  }

  private init?(vague entry: LexiconEntry) {
    let bounds = entry.value.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard bounds.count == 2, let low = bounds[0] else { return nil }
    self = .vague(
      Vague(
        low: low,
        high: bounds[1],
        factor: entry.features["factor"].flatMap { Int($0) } ?? 0,
        countsScales: entry.has("few") || entry.has("several"),
        isSeveral: entry.has("several"),
        needsMarbuta: entry.has("marbuta")
      )
    )
  }
}

/// The number words of a lexicon by entry: one array look-up a reading.
struct NumberVocabulary: Sendable {
  private let words: [NumberWord?]
  /// The class of month names, where the lexicon has one.
  private let month: LexicalClass?
  /// The class of what months are abbreviated to («ت1»), where the lexicon has one.
  private let monthStem: LexicalClass?

  init(_ lexicon: Lexicon) {
    words = lexicon.entries.map { NumberWord($0) }
    month = lexicon.schema.classes["date.month"]?.lexicalClass
    monthStem = lexicon.schema.classes["date.month-stem"]?.lexicalClass
  }

  /// The table while a search runs over it; it must not leave the scope that lends it.
  struct View {
    fileprivate let words: UnsafeBufferPointer<NumberWord?>
    let month: LexicalClass?
    let monthStem: LexicalClass?
    /// The class of months, empty where the lexicon has none.
    let months: TokenClasses

    subscript(_ reading: Reading) -> NumberWord? { reading.entry < words.count ? words[reading.entry] : nil }
  }

  /// Lends the table to `body`.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    words.withUnsafeBufferPointer {
      body(View(words: $0, month: month, monthStem: monthStem, months: month.map { TokenClasses($0) } ?? []))
    }
  }
}
