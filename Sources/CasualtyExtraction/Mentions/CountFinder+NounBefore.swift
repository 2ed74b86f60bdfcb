import ArabicText
import TokenPatterns

/// Counts whose noun stands before the figure, and figures behind a word that count nothing.
extension CountFinder {
  /// «مدنيين اثنين», «مجزرة واحدة»: the numeral behind its noun.
  func nounBefore(_ quantity: QuantityMention, _ earlier: [CountMention]) -> CountMention? {
    if let count = definiteNounBefore(quantity) ?? nounBeforeBracket(quantity) ?? nounBeforeFigure(quantity) {
      return count
    }
    guard let best = quantity.quantity.best, best == 1 || best == 2, quantity.figure.count == 1 else { return nil }
    let figure = quantity.figure.lowerBound
    guard figure > 0, text.tokens[figure].kind == .word, !text.startsWithConjunction(figure),
      text.tokens[figure].lineBreaksBefore == 0
    else { return nil }
    // «قتيلا مدنيا واحدا»: an adjective may stand between.
    let noun = best == 1 && hasAdjective(figure) ? figure - 2 : figure - 1
    guard let phrase = reader.phrase(at: noun), phrase.range.lowerBound == noun, !phrase.isOthers,
      phrase.noun != .unknown, phrase.noun != .none
    else { return nil }
    guard
      phrase.form.contains(best == 1 ? .singular : .dual) || phrase.form.contains(.dualOrPlural)
        || phrase.entry?.features["number"] == (best == 1 ? "one" : "two")
    else { return nil }
    let after = reader.phrase(at: quantity.figure.upperBound)
    let end =
      after?.isOthers == true && after?.noun == .others ? quantity.figure.upperBound + 1 : quantity.figure.upperBound
    var count = CountMention(
      tokens: noun..<end, figure: quantity.figure, quantity: quantity.quantity, noun: phrase.noun, end: end
    )
    take(phrase, into: &count)
    // «إرهابيين اثنين من تنظيم …»
    reader.readSide(behind: count.end, &count)
    return count
  }

  /// «إرهابيين (02)», «قتلى (14)»: the figure in a bracket behind a noun that has none.
  private func nounBeforeBracket(_ quantity: QuantityMention) -> CountMention? {
    let figure = quantity.figure
    guard figure.lowerBound > 1, text.isMark(figure.lowerBound - 1, "("), text.isMark(figure.upperBound, ")"),
      text.tokens[figure.lowerBound - 1].lineBreaksBefore == 0,
      let phrase = reader.phrase(at: figure.lowerBound - 2),
      phrase.range == figure.lowerBound - 2..<figure.lowerBound - 1,
      phrase.noun == .person || phrase.entry?.lexicalClass == .victim, !phrase.isDefinite,
      phrase.form.contains(.plural) || phrase.form.contains(.dual) || phrase.form.contains(.dualOrPlural),
      !text.isNumber(figure.lowerBound - 3)
    else { return nil }
    // «… (14) قتيلاً»: the noun behind is the figure's.
    if let next = reader.phrase(at: figure.upperBound + 1), next.noun != .object, next.noun != .others { return nil }
    var count = CountMention(
      tokens: phrase.range.lowerBound..<figure.upperBound, figure: figure, quantity: quantity.quantity,
      noun: phrase.noun,
      end: figure.upperBound + 1)
    take(phrase, into: &count)
    return count
  }

  /// «أطفال 52، نساء 31»: an item of a list whose noun stands first.
  private func nounBeforeFigure(_ quantity: QuantityMention) -> CountMention? {
    let (noun, end) = (quantity.figure.lowerBound - 1, quantity.figure.upperBound)
    guard noun > 0, quantity.figure.count == 1, text.tokens[noun + 1].kind == .number,
      text.tokens[noun + 1].lineBreaksBefore == 0,
      end >= text.count || text.isMark(end) || text.startsWithConjunction(end) || text.tokens[end].lineBreaksBefore > 0,
      text.isMark(noun - 1, ",") || text.isMark(noun - 1, ":") || text.isMark(noun - 1, "(")
        || text.startsWithConjunction(noun) && text.tokens[noun - 1].kind == .number,
      let phrase = reader.phrase(at: noun), phrase.range == noun..<noun + 1, phrase.noun == .person, !phrase.isDefinite,
      phrase.form.contains(.plural) || phrase.form.contains(.dualOrPlural)
    else { return nil }
    var count = CountMention(
      tokens: noun..<end, figure: quantity.figure, quantity: quantity.quantity, noun: .person, end: end)
    take(phrase, into: &count)
    return count
  }

  private static let means = ClassSet([.weapon, .attackNoun, .accident, .impact, .disaster])

  /// «12 بقذائف», «خمسة بانقلاب سيارة»: with what, no things counted.
  func isMeans(_ at: Int) -> Bool {
    text.word(at).beginsWithBi
      && text.tokens[at].readings.contains {
        Self.means.contains($0.lexicalClass) && $0.proclitics.contains(.bi)
      }
  }

  /// Whether a noun and one adjective stand before the token.
  func hasAdjective(_ index: Int) -> Bool {
    guard index > 1, !text.reads(index - 2, .fromWord), let phrase = reader.phrase(at: index - 2) else { return false }
    guard phrase.range == index - 2..<index, phrase.form.contains(.singular) else { return false }
    if phrase.noun == .person { return true }
    guard let entry = phrase.entry else { return false }
    return entry.lexicalClass == .victim
  }

  /// «المهاجمون الخمسة», «أطفالها الأربعة»: a definite plural and its definite numeral.
  func definiteNounBefore(_ quantity: QuantityMention) -> CountMention? {
    // «الركاب الـ 43»
    let isLoneArticle = text.reads(quantity.figure.lowerBound - 1, .dateLink, "article")
    let noun = quantity.figure.lowerBound - (isLoneArticle ? 2 : 1)
    // «شارع «الشهداء السبعة»»: a name.
    if text.isMark(noun - 1, "\""), text.reads(noun - 2, .nameOf) || text.reads(noun - 2, .placeCue) { return nil }
    // «مئات القتلى وآلاف الجرحى»: the next count.
    if text.startsWithConjunction(quantity.figure.lowerBound) { return nil }
    guard quantity.isDefinite || isLoneArticle, noun >= 0, text.tokens[noun + 1].kind == .word,
      text.tokens[noun + 1].lineBreaksBefore == 0, let phrase = reader.phrase(at: noun),
      // «جميع ركابها الـ176»
      !isLoneArticle || text.isDefinite(noun) || phrase.form.contains(.pronoun), phrase.range == noun..<(noun + 1),
      phrase.noun == .person || (phrase.noun == .victim || phrase.noun == .incident) && !isLoneArticle,
      // «قتلت الغارات العشرات»: two nouns.
      phrase.noun != .incident || quantity.quantity.qualifier != .vague,
      phrase.form.contains(.plural) || phrase.form.contains(.dualOrPlural)
    else { return nil }
    var count = CountMention(
      tokens: noun..<quantity.figure.upperBound, figure: quantity.figure, quantity: quantity.quantity,
      noun: phrase.noun,
      end: quantity.figure.upperBound
    )
    take(phrase, into: &count)
    return count
  }

  /// «2016: 120؛ 2017: 214»: a year before its figure.
  func isYear(_ quantity: QuantityMention) -> Bool {
    let next = quantity.figure.upperBound
    // «"سيناء 2018"»: behind a name, before a closing quote.
    if let best = quantity.quantity.best, (1950...2060).contains(best), quantity.figure.count == 1,
      text.isMark(next, "\""), text.tokens[max(quantity.figure.lowerBound - 1, 0)].kind == .word,
      text.isPlaceOrUnread(max(quantity.figure.lowerBound - 1, 0))
    {
      return true
    }
    guard let best = quantity.quantity.best, (1950...2060).contains(best), quantity.figure.count == 1,
      text.isMark(next, ":"), next + 1 < text.count
    else { return false }
    return text.tokens[next + 1].kind == .number
  }

  /// «عدد من قتلوا»: the number of those who were killed, not a number of something.
  func isRelative(_ quantity: QuantityMention) -> Bool {
    let next = quantity.figure.upperBound
    return quantity.quantity.qualifier == .vague && text.reads(next - 1, .fromWord) && next < text.count
      && text.tokens[next].readings.contains {
        ($0.lexicalClass == .eventVerb || $0.lexicalClass == .splitVerb || $0.lexicalClass == .carrying)
          && !$0.proclitics.contains(.article)
      }
  }

  /// «ومن بين القتلى الـ12 امرأتان», «من بين الضحايا الاثني عشر»: the number of those that the parts are of.
  func isOfThoseTold(_ quantity: QuantityMention) -> Bool {
    guard quantity.isDefinite else { return false }
    let first = quantity.figure.lowerBound
    let figure = text.tokens[first].kind == .number ? first - 1 : first
    return (max(0, figure - 3)..<max(0, figure)).contains { start in
      text.tokens[start].readings.contains {
        $0.lexicalClass == .partMarker && start + $0.length == figure && text.entry($0).stands(for: "among")
      }
    }
  }

  /// «أعلى عدد من القتلى بلغ 345»: what a superlative picks out is a tally, no vague count.
  func isPickedOut(_ quantity: QuantityMention) -> Bool {
    // «شيع الآلاف جثمان …»: those who came.
    if quantity.quantity.qualifier == .vague, text.reads(quantity.figure.lowerBound - 1, .funeral) { return true }
    return quantity.quantity.qualifier == .vague && text.reads(quantity.figure.lowerBound, .tallyNoun)
      && text.reads(quantity.figure.lowerBound - 1, .superlative) && !text.isDefinite(quantity.figure.lowerBound - 1)
  }

  /// «الفرقة 17 …», «شبكة دير الزور 24»: a figure that ends a name and counts no noun; «مناطق عدة» counts nobody.
  func isPartOfName(_ quantity: QuantityMention) -> Bool {
    let first = quantity.figure.lowerBound
    if quantity.isDefinite, text.isMark(first - 2, "\""),
      text.reads(first - 3, .nameOf) || text.reads(first - 3, .placeCue)
    {
      return true
    }
    let before = quantity.figure.lowerBound - 1
    let next = quantity.figure.upperBound
    // «بركة السبع»: a town.
    if quantity.isDefinite, quantity.figure.count == 1, text.tokens[first].kind == .word, text.reads(before, .placeHead)
    {
      return true
    }
    // «بلدات إحسم وسرجة وبليون»: a town joined to another.
    if quantity.figure.count == 1, text.tokens[first].kind == .word, text.reads(first, .place),
      text.startsWithConjunction(first), text.reads(before, .place)
    {
      return true
    }
    // «شبكة "درعا 24"»: the end of a quoted name.
    if text.isMark(next, "\""), text.isMark(first - 2, "\"") || text.isMark(first - 3, "\""),
      !text.reads(first - 1, .eventMasdar), !text.reads(first - 1, .eventVerb)
    {
      return true
    }
    // «رصدت درعا24 يوم أمس …»: an outlet that bears its town's name.
    if text.tokens[first].kind == .number, text.tokens[first].isGlued, text.reads(before, .place),
      text.reads(before - 1, .countVerb) || text.reads(before - 1, .sayVerb) || text.reads(before - 1, .according)
    {
      return true
    }
    // «بأشكال وأساليب عدة خلال …»
    if quantity.quantity.qualifier == .vague, quantity.figure.count == 1, before >= 0,
      text.tokens[first].lineBreaksBefore == 0,
      text.reads(before, .object) || text.isUnread(before) && text.startsWithConjunction(before),
      text.tokens[before].kind == .word, next < text.count, text.reads(next, .causePhrase) || text.reads(next, .inWord)
    {
      return true
    }
    // «وإصابة عدد آخر.» counts right behind its event word.
    let isGoverned = quantity.figure.count > 1 && (text.reads(before, .eventMasdar) || text.reads(before, .eventVerb))
    if quantity.quantity.qualifier == .vague, (quantity.quantity.low ?? 0) <= 3, !isGoverned,
      next >= text.count || text.isMark(next)
    {
      return true
    }
    guard before >= 0, text.tokens[quantity.figure.lowerBound].kind == .number,
      text.reads(before, .numberedName) || endsOrganization(before)
    else { return false }
    return next >= text.count || text.tokens[next].lineBreaksBefore > 0
      || reader.phrase(at: next) == nil && !isUnknownNoun(next)
  }

  /// Whether an organisation's name ends with the token.
  private func endsOrganization(_ before: Int) -> Bool {
    (1...4).contains { length in
      text.reads(before - length + 1, .organization)
        && text.tokens[before - length + 1].readings.contains {
          $0.lexicalClass == .organization && $0.length == length
        }
    }
  }
}
