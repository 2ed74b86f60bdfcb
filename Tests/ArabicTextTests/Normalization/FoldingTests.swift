import Testing

@testable import ArabicText

/// What each step does, alone and together.
@Suite struct FoldingTests {
  @Test(arguments: [
    ("أحمد إلى آخر ٱلبيت", "احمد الي اخر البيت"),
    ("مسؤول رئيس مئة على مدرسة", "مسوول رييس ميه علي مدرسه"),
    ("مُدَرِّسٌ رحمٰن", "مدرس رحمن"),
    ("٤٢ ۷۱۱ ７１１ ९", "42 711 711 9"),
    ("١٬٢٧١ و٢٫٣ و٥٪", "1,271 و2.3 و5%"),
    ("قالوا: «نعم»، ثم “لا”؛ لماذا؟", "قالوا: \"نعم\", ثم \"لا\"; لماذا?"),
    ("5–12 و 5—12 و −3", "5-12 و 5-12 و -3"),
    ("ﻻ ﺑﻴﺖ ﷲ ﷺ", "لا بيت الله صلي الله عليه وسلم"),
    ("قتـــلى", "قتلي"),
    ("مـ ـقتـ.ـل", "مقتل"),
    ("القـ.ـتلى شهـ*_-ـداء", "القتلي شهداء"),
    ("\u{202B}12\u{200F} شه\u{200C}يد\u{202C}\u{FEFF}", "12 شهيد"),
    ("سطر\r\nآخر\rثالث\u{85}رابع\u{2028}خامس\n", "سطر\nاخر\nثالث\nرابع\nخامس\n"),
    ("کتاب علی ہذا ڤيينا پاريس چاد گاز", "كتاب علي هذا فيينا باريس جاد كاز"),
    ("● واحد ▪ اثنان · ثلاثة", "• واحد • اثنان • ثلاثه"),
    ("صلى…", "صلي..."),
    ("ا\u{654} و\u{654} ي\u{654}", "ا و ي"),
    ("ﹷﹰ", ""),
    ("", ""),
    ("\u{64E}\u{64F}\u{200F}", ""),
  ])
  func matching(_ source: String, _ expected: String) {
    #expect(Normalizer(.matching).normalize(source).string == expected)
  }

  @Test(arguments: [
    ("أحمد إلى آخر مدرسة", "أحمد إلى آخر مدرسة"),
    ("مُدَرِّسٌ", "مُدَرِّسٌ"),
    ("٤٢، ٢٫٣؟", "42، 2.3؟"),
    ("ا\u{654}حمد مسو\u{654}ول ا\u{200D}\u{653}خر", "أحمد مسؤول آخر"),
    ("ب\u{654}", "ب\u{654}"),
    ("ﻷن ﷲ", "لأن الله"),
    ("کتاب قتـــلى مـ ـقتـ.ـل", "كتاب قتلى مقتل"),
    ("«نعم» ‘لا’", "\"نعم\" 'لا'"),
    ("ﹰ", "\u{64B}"),
  ])
  func faithful(_ source: String, _ expected: String) {
    let result = Normalizer(.faithful).normalize(source).string
    #expect(Array(result.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    arguments: [
      (.foldDigits, "أ٤«", "أ4«"),
      (.foldAlef, "أ٤إ", "ا٤ا"),
      (.foldTehMarbuta, "ةى", "هى"),
      (.foldAlefMaqsura, "ةى", "ةي"),
      (.foldHamza, "ؤئأ", "ويأ"),
      (.removeTashkeel, "بَ\u{6D6}", "ب\u{6D6}"),
      (.removeKoranicMarks, "بَ\u{6D6}", "بَ"),
      (.removeTatweel, "بـ.ـت", "ب.ت"),
      (.joinBrokenWords, "بـ.ـت", "بت"),
      (.foldLineBreaks, "a\r\nb", "a\nb"),
      (.composeLetters, "ا\u{653}", "آ"),
      ([.composeLetters, .foldAlef], "ا\u{653}", "ا"),
      (.foldWidth, "Ａ１！", "A1!"),
      (.foldSpaces, "a\u{A0}b", "a b"),
      ([], "أٌـ٤«\r\nﷺ", "أٌـ٤«\r\nﷺ"),
    ] as [(NormalizationOptions, String, String)])
  func stepsAlone(_ options: NormalizationOptions, _ source: String, _ expected: String) {
    let result = Normalizer(options: options).normalize(source).string
    #expect(Array(result.unicodeScalars) == Array(expected.unicodeScalars))
  }

  /// A tatweel before a plain full stop or space is no broken-up word.
  @Test(arguments: [("1438هـ .", "1438ه ."), ("الـ 30", "ال 30"), ("هـ.....ـب", "ه.....ب"), ("ـ.", "."), ("ـ", "")])
  func plainTatweel(_ source: String, _ expected: String) {
    #expect(Normalizer(.matching).normalize(source).string == expected)
  }

  /// Up to Unicode 13, which every ICU that is still in use knows.
  @Test func everyDecimalDigitFolds() {
    for value in UInt32(0)..<0x2_0000 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory == .decimalNumber,
        let age = scalar.properties.age, age.major <= 13
      else { continue }
      let expected = scalar.properties.numericValue.map { String(Int($0)) }
      #expect(
        Normalizer(.faithful).normalize(String(Character(scalar))).string == expected, "U+\(String(value, radix: 16))")
    }
  }
}
