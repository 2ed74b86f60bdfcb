extension NumeralReader {
  /// A part of one that begins at `index`: «نصف», «الثلث»; «النصف الثاني» (the second half) is a period.
  func bareFraction(at index: Int) -> Numeral? {
    if let sign = tokens.vulgarFraction(index) {
      return fractionTerm(sign, index..<(index + 1)) ?? part(sign, index..<(index + 1))
    }
    guard case .fraction(let ratio, .singular) = tokens.numeral(at: index, .any), !isRanked(index + 1), !isName(index)
    else {
      return nil
    }
    return part(ratio, index..<(index + 1))
  }

  /// `sum` with the parts that its last unit counts: «ثلاثة أرباع», «مئة وثلاثة أخماس», «2½».
  func withParts(_ sum: Numeral) -> Numeral {
    let end = sum.tokens.upperBound
    guard sum.scale == 1, sum.value.isWhole, tokens.continues(end) else { return sum }
    if sum.digits != nil {
      guard tokens.isGlued(end), let sign = tokens.vulgarFraction(end), let value = sum.value.adding(sign) else {
        return sum
      }
      return withScales(sum.with(value, end: end + 1))
    }
    let unit = sum.value.numerator % 100
    guard case .fraction(let ratio, .plural) = tokens.numeral(at: end, .none), (2...10).contains(unit),
      let parts = ratio.multiplied(by: unit), let value = Ratio(sum.value.numerator - unit)?.adding(parts)
    else {
      return conjoinedParts(sum)
    }
    guard sum.value.numerator == unit else { return sum.with(value, end: end + 1) }
    return part(parts, sum.tokens.lowerBound..<(end + 1))
  }

  /// «عشرون وثلاثة أخماس».
  private func conjoinedParts(_ sum: Numeral) -> Numeral {
    guard let next = tokens.conjoined(after: sum.tokens.upperBound),
      case .unit(let count) = tokens.numeral(at: next.index, next.clitics), tokens.continues(next.index + 1),
      case .fraction(let ratio, .plural) = tokens.numeral(at: next.index + 1, .none),
      let value = ratio.multiplied(by: count).flatMap({ sum.value.adding($0) })
    else { return sum }
    return sum.with(value, end: next.index + 2)
  }

  /// «مليون إلا ربعاً», «ثلاثة آلاف إلا ربع الألف»: a scale that a part of is missing.
  func withoutFraction(_ sum: Numeral) -> Numeral? {
    let end = sum.tokens.upperBound
    guard sum.scale > 1, sum.isSimple, tokens.continues(end + 1), tokens.isWord(end, .except),
      case .fraction(let ratio, .singular) = tokens.numeral(at: end + 1, .none),
      sum.value.isWhole, let rest = Ratio(ratio.denominator - ratio.numerator, over: ratio.denominator),
      let part = rest.multiplied(by: sum.scale), let less = Ratio(sum.value.numerator - sum.scale)?.adding(part),
      less.isWhole
    else { return nil }
    var after = end + 2
    if tokens.continues(after), case .scale(sum.scale, _) = tokens.numeral(at: after, .article) { after += 1 }
    return sum.with(less, end: after)
  }

  /// Behind `sum`, the hundreds that follow it without «و»: «ألف خمسمئة».
  func hundreds(behind sum: Numeral) -> (index: Int, clitics: NumberTokens.Clitics)? {
    let end = sum.tokens.upperBound
    guard sum.isSimple, sum.scale >= 1000, tokens.continues(end) else { return nil }
    switch tokens.numeral(at: end, .none) {
    case .hundred: return (end, .none)
    case .unit(3...9):
      guard tokens.continues(end + 1), case .hundred(100) = tokens.numeral(at: end + 1, .none) else { return nil }
      return (end, .none)
    default: return nil
    }
  }

  /// «.77»: a decimal without its zero; not a full stop that lost its space to the word before it, «.15 قتيلاً».
  func pointedFigure(_ figure: DigitFigure, at index: Int) -> Numeral? {
    guard tokens.isGlued(index), tokens.isMark(index - 1, "."), !tokens.isGlued(index - 1), tokens.continues(index),
      figure.shape == .whole, !figure.hasSeparator, figure.digits <= 6
    else { return nil }
    let next = index + 1
    guard !tokens.continues(next) || tokens.isMark(next) || tokens.mayBe([.units, .numerals], at: next) else {
      return nil
    }
    var denominator = 1
    for _ in 0..<figure.digits { denominator *= 10 }
    guard let value = Ratio(figure.value.numerator, over: denominator) else { return nil }
    return Numeral(
      tokens: (index - 1)..<next, value: value, scale: 1, coefficient: value, firstScale: 1, beginsWithDigits: true)
  }

  /// «3/4 السكان», «2/3 المساحة», «15/20»: a part of what follows, or one that no day and month can be.
  func slashedFraction(_ figure: DigitFigure, at index: Int) -> Ratio? {
    let end = index + 3
    guard tokens.isMark(index + 1, "/"), tokens.isGlued(index + 1), tokens.isGlued(index + 2),
      !tokens.isGlued(index) || tokens.isQuoteOrBracket(index - 1),
      tokens.isNumber(index + 2), let below = DigitFigure(tokens.bytes(index + 2)), isPlain(figure), isPlain(below),
      figure.value.numerator > 0, figure.value.numerator < below.value.numerator, !isTied(end),
      !isDateExpected(index)
    else { return nil }
    let isNoDate = figure.value.numerator > 12 && below.value.numerator > 12 || below.value.numerator > 31
    guard isNoDate || below.value.isBelow(11) && isWhole(end) else { return nil }
    return Ratio(figure.value.numerator, over: below.value.numerator)
  }

  /// Whether what stands at `index` goes on with figures and slashes: «3/4/2015», «1/2-5».
  private func isTied(_ index: Int) -> Bool {
    if tokens.isMark(index, "/") || tokens.isMark(index, "-") { return true }
    guard tokens.isGlued(index) else { return false }
    return !(tokens.isQuoteOrBracket(index) || tokens.isMark(index, ".") || tokens.isMark(index, ","))
  }

  private func isPlain(_ figure: DigitFigure) -> Bool {
    figure.shape == .whole && !figure.hasSeparator && !figure.hasLeadingZero && figure.digits <= 3
  }

  /// Whether what stands before `index` may announce a date or a code; «أكثر من» does not.
  private func isDateExpected(_ index: Int) -> Bool {
    guard tokens.continues(index) else { return false }
    if tokens.isWordOrConjoined(index - 1, .from) { return false }
    return !tokens.isWord(index - 1) && !tokens.isQuoteOrBracket(index - 1) && !tokens.isMark(index - 1, ",")
      || tokens.mayBe(TokenClasses.dates.union([.cues, .names]), at: index - 1)
      || tokens.isWordOrConjoined(index - 1, .inside)
  }

  /// Whether what a part is taken of stands at `index`: a definite noun, a unit, a scale, or «من» and a definite noun.
  private func isWhole(_ index: Int) -> Bool {
    let index = tokens.isQuoteOrBracket(index) ? index + 1 : index
    guard tokens.continues(index) else { return false }
    let noun = tokens.isWord(index, .from) ? index + 1 : index
    guard tokens.continues(noun) else { return false }
    if tokens.begins(noun, .article) { return !tokens.mayBe(.dates, at: noun) }
    if noun == index, case .scale = tokens.numeral(at: index, .none) { return true }
    return noun == index && tokens.isUnit(index)
  }

  func part(_ ratio: Ratio, _ range: Range<Int>) -> Numeral {
    Numeral(
      tokens: range, value: ratio, scale: 1, coefficient: nil, firstScale: 1, beginsWithDigits: false,
      isFraction: true
    )
  }

  /// «ربع نقل» (a pick-up truck).
  private func isName(_ index: Int) -> Bool {
    tokens.first(at: index) { word, reading in
      if case .name = word, reading.length > 1 { return true }
      return nil
    } ?? false
  }

  /// «قرية بليون» (the village of Balyun): a word that is a number elsewhere.
  func isPlaceName(_ index: Int) -> Bool {
    tokens.first(.names, at: index - 1) { word, reading in
      if case .placeName = word, reading.length == 2 { return true }
      return nil
    } ?? false
  }

  /// Whether a rank stands at `index`: «الثاني», «الأخير».
  private func isRanked(_ index: Int) -> Bool {
    guard tokens.continues(index) else { return false }
    if tokens.isWord(index, .last) || tokens.isWord(index, .lastFeminine) { return true }
    return tokens.first(at: index) { word, _ in
      if case .ordinal = word { return true }
      return nil
    } ?? false
  }
}

extension Numeral {
  /// The same number up to `end`, amounting to `value`.
  fileprivate func with(_ value: Ratio, end: Int) -> Numeral {
    var numeral = self
    numeral.value = value
    numeral.isSimple = false
    numeral.digits = nil
    numeral.tokens = tokens.lowerBound..<end
    return numeral
  }
}

extension TokenRecord {
  /// Whether the token is a sign from «½» to «⅞».
  @inline(__always)
  var isVulgarFraction: Bool {
    kind == .mark && ((0xBC...0xBE).contains(mark) || (0x2150...0x215E).contains(mark))
  }
}

extension NumberTokens {
  /// The value of the sign at `index`, «½» to «⅞» as the Unicode database gives it.
  func vulgarFraction(_ index: Int) -> Ratio? {
    guard index >= 0, index < count, tokens[index].isVulgarFraction else { return nil }
    switch tokens[index].mark {
    case 0xBC: return Ratio(1, over: 4)
    case 0xBD: return Ratio(1, over: 2)
    case 0xBE: return Ratio(3, over: 4)
    case 0x2150: return Ratio(1, over: 7)
    case 0x2151: return Ratio(1, over: 9)
    case 0x2152: return Ratio(1, over: 10)
    case 0x2153...0x2154: return Ratio(Int(tokens[index].mark) - 0x2152, over: 3)
    case 0x2155...0x2158: return Ratio(Int(tokens[index].mark) - 0x2154, over: 5)
    case 0x2159: return Ratio(1, over: 6)
    case 0x215A: return Ratio(5, over: 6)
    case 0x215B...0x215E: return Ratio((Int(tokens[index].mark) - 0x215B) * 2 + 1, over: 8)
    default: return nil
    }
  }
}
