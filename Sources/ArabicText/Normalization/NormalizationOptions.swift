/// The steps of a normaliser, each of which can be had alone.
///
/// "fold" merges distinct characters into one, "remove" deletes, "compose" and "decompose" change between
/// equivalent encodings. The steps do not depend on their order.
public struct NormalizationOptions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  // MARK: Signs

  /// Decimal digits of every script become 0…9: «٧١١», «۷۱۱», «７１１».
  public static let foldDigits = Self(rawValue: 1 << 0)
  /// The Arabic decimal, thousands, percent and date signs «٫», «٬», «٪», «؍» become `.`, `,`, `%`, `/`.
  public static let foldNumberSigns = Self(rawValue: 1 << 1)
  /// «،», «؛», «؟», «۔», «٭», «…» become `,`, `;`, `?`, `.`, `*`, `...`; the ornate brackets «﴿ ﴾» become `( )`.
  public static let foldPunctuation = Self(rawValue: 1 << 2)
  /// Double quotation marks of every kind, guillemets included, become `"`, single ones and primes `'`.
  public static let foldQuotes = Self(rawValue: 1 << 3)
  /// Dashes and the minus sign become `-`.
  public static let foldDashes = Self(rawValue: 1 << 4)
  /// Dots, squares, triangles and lozenges that open list rows become `•`.
  public static let foldBullets = Self(rawValue: 1 << 5)
  /// Spaces of every width, no-break ones included, become U+0020.
  public static let foldSpaces = Self(rawValue: 1 << 6)
  /// CR, CR LF, VT, FF, NEL and the line and paragraph separators become one LF.
  public static let foldLineBreaks = Self(rawValue: 1 << 7)
  /// Full-width, half-width, small and vertical forms become ordinary ones (NFKC).
  public static let foldWidth = Self(rawValue: 1 << 8)

  // MARK: Letters

  /// Arabic presentation forms and ligatures become the letters they stand for (NFKC): «ﻻ», «ﷲ», «ﷺ».
  public static let decomposePresentationForms = Self(rawValue: 1 << 9)
  /// A letter followed by a combining madda or hamza becomes one letter (NFC): «ا» with U+0654 is «أ».
  public static let composeLetters = Self(rawValue: 1 << 10)
  /// Letters that other keyboards give for the Arabic one: «ک» for «ك», «ی» for «ي», «ہ», «ھ», «ە» for «ه».
  public static let foldSimilarLetters = Self(rawValue: 1 << 11)
  /// Letters for foreign sounds become their Arabic base: «پ» «ب», «چ» «ج», «ڤ» «ف», «گ» «ك».
  public static let foldBorrowedLetters = Self(rawValue: 1 << 12)
  /// «أ», «إ», «آ», «ٱ» become «ا».
  public static let foldAlef = Self(rawValue: 1 << 13)
  /// Hamza carriers lose their hamza: «ؤ» becomes «و», «ئ» «ي».
  public static let foldHamza = Self(rawValue: 1 << 14)
  /// «ى» becomes «ي».
  public static let foldAlefMaqsura = Self(rawValue: 1 << 15)
  /// «ة» becomes «ه».
  public static let foldTehMarbuta = Self(rawValue: 1 << 16)

  // MARK: Marks and what cannot be seen

  /// Short vowels, tanween, shadda, sukun, combining hamza and madda, superscript alef go.
  public static let removeTashkeel = Self(rawValue: 1 << 17)
  /// Koranic signs and honorifics written over letters, small letters, the end of ayah go.
  public static let removeKoranicMarks = Self(rawValue: 1 << 18)
  /// The stroke that lengthens a word, «ـ», goes.
  public static let removeTatweel = Self(rawValue: 1 << 19)
  /// Bidi marks and isolates, zero-width characters, soft hyphens, BOM, variation selectors go: whatever ICU has as
  /// default-ignorable or as a format character without a glyph.
  public static let removeInvisible = Self(rawValue: 1 << 20)
  /// A word broken up against filters is joined: one to four of space `.` `*` `-` `_` between two tatweels go with them,
  /// «مـ ـقتـ.ـل» becomes «مقتل». Implies ``removeTatweel``.
  public static let joinBrokenWords = Self(rawValue: 1 << 21)
}

extension NormalizationOptions {
  /// One sign for each meaning, every letter and vowel kept: what ``NormalizationProfile/faithful`` does.
  public static let faithful: Self = [
    .foldDigits, .foldNumberSigns, .foldQuotes, .foldDashes, .foldBullets, .foldSpaces, .foldLineBreaks, .foldWidth,
    .decomposePresentationForms, .composeLetters, .foldSimilarLetters,
    .removeTatweel, .removeInvisible, .joinBrokenWords,
  ]

  /// Also merges what writers vary without meaning it, for lookup: what ``NormalizationProfile/matching`` does.
  public static let matching: Self = faithful.union([
    .foldPunctuation, .foldBorrowedLetters, .foldAlef, .foldHamza, .foldAlefMaqsura, .foldTehMarbuta,
    .removeTashkeel, .removeKoranicMarks,
  ])

  /// The options with those that they imply.
  var completed: Self { contains(.joinBrokenWords) ? union(.removeTatweel) : self }
}
