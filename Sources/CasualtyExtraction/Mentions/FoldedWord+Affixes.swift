import ArabicText

/// The letters that Arabic writes onto a word, folded: grammar, which rules test on words that no table knows and where
/// a reading does not tell which letters a form has. Words are no matter of code: they stand in the lexicons.
enum Affix {
  /// «و» (and), alone or onto any word.
  static let and: Unicode.Scalar = "و"
  /// The prepositions that stand alone before figures: «بـ 19», «ل 17», «ك 3».
  fileprivate static let prepositions: [StaticString] = ["ب", "ل", "ك"]
  /// The article.
  static let article = "ال"
  /// The article with one particle before it or none: «القوات», «للقوات».
  fileprivate static let articles: [StaticString] = ["ال", "لل", "بال", "وال"]
  /// The letters of the third person's imperfect: «يقتل», «تقتل».
  fileprivate static let imperfects: [StaticString] = ["ي", "ت"]
  /// The same behind «سـ» of the future: «سيقتل», «ستقتل».
  fileprivate static let futures: [StaticString] = ["سي", "ست"]
}

extension FoldedWord {
  /// Whether it is a preposition that stands alone.
  var isPreposition: Bool { isAny(of: Affix.prepositions) }

  /// Whether it begins with the article, behind clitics or not, and goes on: «القتلى», «للقتلى».
  var hasArticle: Bool {
    guard count > 6 else { return false }
    if begins(with: "ا") || begins(with: "ل") { return dropFirst(letters: 1).begins(with: "ل") }
    guard count > 8, begins(with: "و") || begins(with: "ب") else { return false }
    let rest = dropFirst(letters: 1)
    return rest.begins(with: "ا") && rest.dropFirst(letters: 1).begins(with: "ل")
  }

  /// How many bytes the article takes with one particle before it or none, 0 where the word does not begin with it.
  var articleLength: Int {
    for article in Affix.articles where hasPrefix(article) { return article.utf8CodeUnitCount }
    return 0
  }

  /// «بال…»: «بـ» before the article.
  var hasBiBeforeArticle: Bool { hasPrefix("بال") }

  /// «بال…», «لل…» of more than the article and two letters, which are hardly letters of the word.
  var hasPrepositionBeforeArticle: Bool { hasBiBeforeArticle && count > 10 || hasPrefix("لل") && count > 8 }

  /// «بـ» or a first letter «ب».
  var beginsWithBi: Bool { hasPrefix("ب") }

  /// «لـ» or a first letter «ل».
  var beginsWithLi: Bool { hasPrefix("ل") }

  /// Whether it may be an imperfect of the third person: «يقتل», «تقتل».
  var beginsAsImperfect: Bool { hasAnyPrefix(Affix.imperfects) }

  /// Whether it may be of the future: «سيتفقد», «وستعلن».
  var beginsAsFuture: Bool {
    hasAnyPrefix(Affix.futures) || hasPrefix("و") && dropFirst(letters: 1).hasAnyPrefix(Affix.futures)
  }

  /// «ـة» or «ـه», which folding makes one.
  var endsWithTehMarbuta: Bool { hasSuffix("ه") }

  /// «ـا» of the accusative or dual: «شاباً».
  var endsWithAlef: Bool { hasSuffix("ا") }

  /// «ـوا» of a verb's plural: «سقطوا».
  var endsAsPluralVerb: Bool { hasSuffix("وا") }

  /// «ـها»: «نفذتها».
  var endsWithHer: Bool { hasSuffix("ها") }

  /// «ـته», «ـها», «ـه» behind a verb: its object.
  var endsWithObject: Bool { hasSuffix("ها") || hasSuffix("ه") }

  /// «ـهما»: «مقتلهما».
  var endsWithBoth: Bool { hasSuffix("هما") }

  /// «ـته», «ـتها» of a feminine perfect with its object: «نفذتها».
  var endsAsHerDeed: Bool { hasSuffix("ته") || hasSuffix("تها") }

  private func hasAnyPrefix(_ prefixes: [StaticString]) -> Bool {
    for prefix in prefixes where hasPrefix(prefix) { return true }
    return false
  }
}

extension LexiconEntry {
  /// Whether the lemma ends in «ة»: a feminine that the row lists.
  var hasFeminineLemma: Bool { lemma.unicodeScalars.last == "ة" }

  /// Whether the lemma itself begins with «س», which is then no mark of the future.
  var beginsWithSin: Bool { lemma.unicodeScalars.first == "س" }
}
