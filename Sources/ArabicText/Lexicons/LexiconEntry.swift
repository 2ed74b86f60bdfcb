/// One row of a lexicon.
public struct LexiconEntry: Sendable {
  /// What kind of word it is.
  public let lexicalClass: LexicalClass
  /// The canonical id it stands for («russia», «killed», «9» of a month).
  public let value: String
  /// Its features; a flag has the value "".
  public let features: [String: String]
  /// The form it is listed under, as written in the table.
  public let lemma: String

  /// An entry, as a row of a table or made by code.
  public init(lexicalClass: LexicalClass, value: String, features: [String: String], lemma: String) {
    self.lexicalClass = lexicalClass
    self.value = value
    self.features = features
    self.lemma = lemma
  }

  /// Whether the row carries the flag or feature `name`.
  public func has(_ name: String) -> Bool { features[name] != nil }
}

/// The grammatical form that inflection generated, as far as it tells readings apart.
public struct WordForm: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// One: «طفل».
  public static let singular = Self(rawValue: 1 << 0)
  /// Two: «طفلان», «طفلين».
  public static let dual = Self(rawValue: 1 << 1)
  /// Three and more: «أطفال».
  public static let plural = Self(rawValue: 1 << 2)
  /// Feminine by its ending or by the row.
  public static let feminine = Self(rawValue: 1 << 3)
  /// Accusative with tanween alef: «طفلاً».
  public static let accusative = Self(rawValue: 1 << 4)
  /// Oblique «-ين» against «-ون», «-ان».
  public static let oblique = Self(rawValue: 1 << 5)
  /// Without its nun, before a noun or pronoun: «طفلا», «جثتا».
  public static let construct = Self(rawValue: 1 << 6)
  /// With a possessive or object pronoun: «طفلها».
  public static let pronoun = Self(rawValue: 1 << 7)
  /// The pronoun is dual or plural: «مقتلهم».
  public static let pluralPronoun = Self(rawValue: 1 << 8)
  /// Perfect: «قتل».
  public static let perfect = Self(rawValue: 1 << 9)
  /// Imperfect: «يقتل».
  public static let imperfect = Self(rawValue: 1 << 10)
  /// A form that a bare plural shares with the dual («مدنيين»).
  public static let dualOrPlural = Self(rawValue: 1 << 11)
}

/// What is written onto the front of a word.
public struct Proclitics: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// «و».
  public static let wa = Self(rawValue: 1 << 0)
  /// «ف».
  public static let fa = Self(rawValue: 1 << 1)
  /// «ب».
  public static let bi = Self(rawValue: 1 << 2)
  /// «ل».
  public static let li = Self(rawValue: 1 << 3)
  /// «ك».
  public static let ka = Self(rawValue: 1 << 4)
  /// «ال».
  public static let article = Self(rawValue: 1 << 5)
  /// «س» of the future.
  public static let future = Self(rawValue: 1 << 6)

  /// «و» or «ف».
  public static let conjunction: Self = [.wa, .fa]
  /// «ب», «ل» or «ك».
  public static let preposition: Self = [.bi, .li, .ka]
}

/// One way to read a token, or a run of tokens that begins with it.
public struct Reading: Sendable {
  /// What kind of word it is.
  public let lexicalClass: LexicalClass
  /// What is written onto its front.
  public let proclitics: Proclitics
  /// The generated form.
  public let form: WordForm
  // Sixteen bytes in all: a text has more readings than tokens.
  private let shortProcliticLength: UInt8
  private let shortEntry: Int32
  private let shortLength: Int32

  /// The entry's index in the lexicon.
  public var entry: Int { Int(shortEntry) }
  /// How many normalised bytes «و», «ف», «ب», «ل», «ك» take at its front; the article belongs to the word.
  public var procliticLength: Int { Int(shortProcliticLength) }
  /// How many tokens it spans, at least 1.
  public var length: Int { Int(shortLength) }

  init(
    lexicalClass: LexicalClass, entry: Int32, form: WordForm, proclitics: Proclitics, procliticLength: Int, length: Int
  ) {
    self.lexicalClass = lexicalClass
    self.proclitics = proclitics
    self.form = form
    shortProcliticLength = UInt8(clamping: procliticLength)
    shortEntry = entry
    shortLength = Int32(clamping: length)
  }

  /// The same reading over `length` tokens.
  func spanning(_ length: Int) -> Reading {
    Reading(
      lexicalClass: lexicalClass, entry: shortEntry, form: form, proclitics: proclitics,
      procliticLength: procliticLength, length: length
    )
  }
}
