/// One row of a lexicon. Copies share what they hold.
public struct LexiconEntry: Sendable {
  @usableFromInline let content: Content

  @usableFromInline
  final class Content: Sendable {
    @usableFromInline let lexicalClass: LexicalClass
    @usableFromInline let value: String
    @usableFromInline let features: LexiconFeatures
    @usableFromInline let lemma: String

    init(_ lexicalClass: LexicalClass, _ value: String, _ features: LexiconFeatures, _ lemma: String) {
      self.lexicalClass = lexicalClass
      self.value = value
      self.features = features
      self.lemma = lemma
    }
  }

  /// What kind of word it is.
  @inlinable public var lexicalClass: LexicalClass { content.lexicalClass }
  /// The canonical id it stands for («russia», «killed», «9» of a month).
  @inlinable public var value: String { content.value }
  /// Its features; a flag has the value "".
  @inlinable public var features: LexiconFeatures { content.features }
  /// The form it is listed under, as written in the table.
  @inlinable public var lemma: String { content.lemma }

  /// An entry, as a row of a table or made by code.
  public init(lexicalClass: LexicalClass, value: String, features: [String: String], lemma: String) {
    self.init(lexicalClass, value, LexiconFeatures(features), lemma)
  }

  init(_ lexicalClass: LexicalClass, _ value: String, _ features: LexiconFeatures, _ lemma: String) {
    content = Content(lexicalClass, value, features, lemma)
  }

  /// Whether ``value`` is `value`; of most the length already differs.
  @inlinable
  public func stands(for value: String) -> Bool {
    content.value.utf8.count == value.utf8.count && content.value == value
  }

  /// Whether the row carries the flag or feature `name`.
  @inlinable public func has(_ name: String) -> Bool { content.features[name] != nil }
}

/// The grammatical form that inflection generated, as far as it tells readings apart.
public struct WordForm: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// One: «طفل».
  @inlinable public static var singular: Self { Self(rawValue: 1 << 0) }
  /// Two: «طفلان», «طفلين».
  @inlinable public static var dual: Self { Self(rawValue: 1 << 1) }
  /// Three and more: «أطفال».
  @inlinable public static var plural: Self { Self(rawValue: 1 << 2) }
  /// Feminine by its ending or by the row.
  @inlinable public static var feminine: Self { Self(rawValue: 1 << 3) }
  /// Accusative with tanween alef: «طفلاً».
  @inlinable public static var accusative: Self { Self(rawValue: 1 << 4) }
  /// Oblique «-ين» against «-ون», «-ان».
  @inlinable public static var oblique: Self { Self(rawValue: 1 << 5) }
  /// Without its nun, before a noun or pronoun: «طفلا», «جثتا».
  @inlinable public static var construct: Self { Self(rawValue: 1 << 6) }
  /// With a possessive or object pronoun: «طفلها».
  @inlinable public static var pronoun: Self { Self(rawValue: 1 << 7) }
  /// The pronoun is dual or plural: «مقتلهم».
  @inlinable public static var pluralPronoun: Self { Self(rawValue: 1 << 8) }
  /// Perfect: «قتل».
  @inlinable public static var perfect: Self { Self(rawValue: 1 << 9) }
  /// Imperfect: «يقتل».
  @inlinable public static var imperfect: Self { Self(rawValue: 1 << 10) }
  /// A form that a bare plural shares with the dual («مدنيين»).
  @inlinable public static var dualOrPlural: Self { Self(rawValue: 1 << 11) }
}

/// What is written onto the front of a word.
public struct Proclitics: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// «و».
  @inlinable public static var wa: Self { Self(rawValue: 1 << 0) }
  /// «ف».
  @inlinable public static var fa: Self { Self(rawValue: 1 << 1) }
  /// «ب».
  @inlinable public static var bi: Self { Self(rawValue: 1 << 2) }
  /// «ل».
  @inlinable public static var li: Self { Self(rawValue: 1 << 3) }
  /// «ك».
  @inlinable public static var ka: Self { Self(rawValue: 1 << 4) }
  /// «ال».
  @inlinable public static var article: Self { Self(rawValue: 1 << 5) }
  /// «س» of the future.
  @inlinable public static var future: Self { Self(rawValue: 1 << 6) }

  /// «و» or «ف».
  @inlinable public static var conjunction: Self { Self(rawValue: wa.rawValue | fa.rawValue) }
  /// «ب», «ل» or «ك».
  @inlinable public static var preposition: Self { Self(rawValue: bi.rawValue | li.rawValue | ka.rawValue) }
}

/// One way to read a token, or a run of tokens that begins with it.
public struct Reading: Sendable {
  /// What kind of word it is.
  public let lexicalClass: LexicalClass
  /// What is written onto its front.
  public let proclitics: Proclitics
  // Sixteen bytes in all, in this order: a text has more readings than tokens.
  @usableFromInline let shortProcliticLength: UInt8
  /// The generated form.
  public let form: WordForm
  @usableFromInline let shortEntry: Int32
  @usableFromInline let shortLength: Int32

  /// The entry's index in the lexicon.
  @inlinable public var entry: Int { Int(shortEntry) }
  /// How many normalised bytes «و», «ف», «ب», «ل», «ك» take at its front; the article belongs to the word.
  @inlinable public var procliticLength: Int { Int(shortProcliticLength) }
  /// How many tokens it spans, at least 1.
  @inlinable public var length: Int { Int(shortLength) }

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
