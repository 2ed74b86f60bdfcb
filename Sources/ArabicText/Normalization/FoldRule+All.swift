/// All rules, as ICU UnicodeSet patterns; where two name a scalar, the first of the chosen options holds.
///
/// Properties are ICU's wherever it has one. Letters and bullets are listed, because no Unicode property says that
/// «ک» (keheh) is typed for «ك» (kaf).
extension FoldRule {
  static let all = marks + signs + forms + letters

  private static let marks = [
    FoldRule(
      .removeInvisible, "[[:Default_Ignorable_Code_Point:][[:Cf:]-[:Prepended_Concatenation_Mark:]]]", .remove),
    FoldRule(.removeTashkeel, #"[\u064B-\u065F\u0670]"#, .remove),
    FoldRule(
      .removeKoranicMarks, #"[[[:Mn:]&[:scx=Arab:]-[\u064B-\u065F\u0670]][\u06DD\u06DE\u06E5\u06E6\u06E9]]"#, .remove),
    FoldRule(.removeTatweel, #"[\u0640]"#, .remove),
  ]

  private static let signs = [
    FoldRule(.foldDigits, "[[:Nd:]-[0-9]]", .digit),
    FoldRule(.foldNumberSigns, #"[\u066B]"#, "."),
    FoldRule(.foldNumberSigns, #"[\u066C]"#, ","),
    FoldRule(.foldNumberSigns, #"[\u066A]"#, "%"),
    FoldRule(.foldNumberSigns, #"[\u060D]"#, "/"),
    FoldRule(.foldPunctuation, #"[\u060C]"#, ","),
    FoldRule(.foldPunctuation, #"[\u061B]"#, ";"),
    FoldRule(.foldPunctuation, #"[\u061F\u2E2E]"#, "?"),
    FoldRule(.foldPunctuation, #"[\u06D4]"#, "."),
    FoldRule(.foldPunctuation, #"[\u066D]"#, "*"),
    FoldRule(.foldPunctuation, #"[\u2026]"#, .compatibility),
    // Written from right to left, the "right" bracket opens.
    FoldRule(.foldPunctuation, #"[\uFD3F]"#, "("),
    FoldRule(.foldPunctuation, #"[\uFD3E]"#, ")"),
    FoldRule(.foldQuotes, #"[\u00B4\u2018-\u201B\u2032\u2035\u2039\u203A\uFF07]"#, "'"),
    FoldRule(.foldQuotes, #"[[:Quotation_Mark:][\u2033\u2036]-[\u0022\u0027]]"#, "\""),
    FoldRule(.foldDashes, #"[[:Pd:][\u2212]-[\u002D]]"#, "-"),
    // U+F0A7, U+F0B7 and U+F0D8 are what word processors leave of bullets in symbol fonts.
    FoldRule(
      .foldBullets,
      #"[\u00B7\u2023\u2043\u204C\u204D\u2219\u25A0\u25A1\u25AA\u25AB\u25B6\u25B8\u25BA\u25C0\u25C2\u25C4\u25C6\u25C7"#
        + #"\u25CB\u25CF\u25D8\u25D9\u25E6\u25FB-\u25FE\u26AA\u26AB\u29BF\u2B1B\u2B1C\u2B24\u27A2\u27A4"#
        + #"\uF0A7\uF0B7\uF0D8]"#,
      "\u{2022}"
    ),
    FoldRule(.foldSpaces, #"[[:Zs:]-[\u0020]]"#, " "),
    // CR is not here: whether it stays depends on the scalar behind it.
    FoldRule(.foldLineBreaks, #"[\u000B\u000C\u0085\u2028\u2029]"#, "\n"),
  ]

  private static let forms = [
    FoldRule(
      .decomposePresentationForms,
      #"[[:Block=Arabic_Presentation_Forms_A:][:Block=Arabic_Presentation_Forms_B:]"#
        + #"[:Block=Arabic_Mathematical_Alphabetic_Symbols:][:Block=Alphabetic_Presentation_Forms:][\u0675-\u0678]]"#,
      .compatibility
    ),
    FoldRule(
      .foldWidth,
      "[[:Block=Halfwidth_And_Fullwidth_Forms:][:Block=Small_Form_Variants:]"
        + "[:Block=Vertical_Forms:][:Block=CJK_Compatibility_Forms:]]",
      .compatibility
    ),
  ]

  private static let letters = [
    FoldRule(.foldSimilarLetters, #"[\u06A9\u06AA]"#, "\u{643}"),
    FoldRule(.foldSimilarLetters, #"[\u06CC\u06D2]"#, "\u{64A}"),
    FoldRule(.foldSimilarLetters, #"[\u06C1\u06BE\u06D5]"#, "\u{647}"),
    FoldRule(.foldSimilarLetters, #"[\u06C3]"#, "\u{629}"),
    // The Maghrebi hand: feh with its dot below, qaf with one above.
    FoldRule(.foldSimilarLetters, #"[\u06A2]"#, "\u{641}"),
    FoldRule(.foldSimilarLetters, #"[\u06A7]"#, "\u{642}"),
    FoldRule(.foldAlef, #"[\u0622\u0623\u0625\u0671-\u0673]"#, "\u{627}"),
    FoldRule(.foldHamza, #"[\u0624]"#, "\u{648}"),
    FoldRule(.foldHamza, #"[\u0626]"#, "\u{64A}"),
    FoldRule(.foldHamza, #"[\u0674]"#, .remove),
    FoldRule(.foldAlefMaqsura, #"[\u0649]"#, "\u{64A}"),
    FoldRule(.foldTehMarbuta, #"[\u0629]"#, "\u{647}"),
    FoldRule(.foldBorrowedLetters, #"[\u067E]"#, "\u{628}"),
    FoldRule(.foldBorrowedLetters, #"[\u0679]"#, "\u{62A}"),
    FoldRule(.foldBorrowedLetters, #"[\u0686]"#, "\u{62C}"),
    FoldRule(.foldBorrowedLetters, #"[\u0688]"#, "\u{62F}"),
    FoldRule(.foldBorrowedLetters, #"[\u0691\u0695]"#, "\u{631}"),
    FoldRule(.foldBorrowedLetters, #"[\u0698]"#, "\u{632}"),
    FoldRule(.foldBorrowedLetters, #"[\u06A4\u06A5]"#, "\u{641}"),
    FoldRule(.foldBorrowedLetters, #"[\u06A8]"#, "\u{642}"),
    FoldRule(.foldBorrowedLetters, #"[\u06AB-\u06AF]"#, "\u{643}"),
    FoldRule(.foldBorrowedLetters, #"[\u06B5]"#, "\u{644}"),
    FoldRule(.foldBorrowedLetters, #"[\u06BA\u06BB]"#, "\u{646}"),
    FoldRule(.foldBorrowedLetters, #"[\u06C0\u06C2]"#, "\u{647}"),
    FoldRule(.foldBorrowedLetters, #"[\u06C4-\u06CB\u06CF]"#, "\u{648}"),
    FoldRule(.foldBorrowedLetters, #"[\u06CD\u06CE\u06D0\u06D3]"#, "\u{64A}"),
  ]
}
