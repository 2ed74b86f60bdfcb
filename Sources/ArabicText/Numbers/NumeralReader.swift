/// Reads numbers of any size, in digits, words or both: «مليون و200 ألف», «ألفين وثلاثمئة وخمسة».
///
/// A number is a sum of terms that fall in scale, each a group below a thousand or a figure with its scales.
struct NumeralReader {
  let tokens: NumberTokens
  private let groups: GroupReader

  init(_ tokens: NumberTokens) {
    self.tokens = tokens
    groups = GroupReader(tokens: tokens)
  }

  /// The longest number that begins at `index`, nil if none does.
  func numeral(at index: Int) -> Numeral? {
    if case .zero = tokens.numeral(at: index, .any) { return zero(at: index) }
    if tokens.mayBe(.of(.fraction), at: index), let ratio = tokens.spelledFraction(at: index) {
      return fractionTerm(ratio, index..<(index + 1)) ?? part(ratio, index..<(index + 1))
    }
    guard var sum = term(at: index, .any) else { return bareFraction(at: index) }
    sum = withPoint(sum)
    while let longer = withFraction(sum) ?? withTerm(sum) { sum = longer }
    if let less = withoutFraction(sum) { return less }
    return withParts(sum)
  }

  /// The figure or the word below a hundred at `index`, where ``NumberTokens/endsNumber(_:)`` says that it is all; nil for
  /// other words, which ``numeral(at:)`` reads.
  func oneToken(at index: Int) -> Numeral? {
    let tokens = index..<(index + 1)
    if self.tokens.isNumber(index) {
      if self.tokens.isGlued(index), self.tokens.isMark(index - 1, ".") { return numeral(at: index) }
      return DigitFigure(self.tokens.bytes(index)).map { figure in
        Numeral(
          tokens: tokens, value: figure.value, scale: 1, coefficient: figure.value, firstScale: 1, digits: figure.form,
          beginsWithDigits: true
        )
      }
    }
    switch self.tokens.numeral(at: index, .any) {
    case .unit(let number), .teen(let number), .ten(let number):
      return Ratio(number).map { value in
        Numeral(
          tokens: tokens, value: value, scale: 1, coefficient: value, firstScale: 1, beginsWithDigits: false
        )
      }
    default: return nil
    }
  }

  private func zero(at index: Int) -> Numeral? {
    guard let value = Ratio(0) else { return nil }
    let zero = Numeral(
      tokens: index..<(index + 1), value: value, scale: 1, coefficient: value, firstScale: 1, beginsWithDigits: false
    )
    return withPoint(zero)
  }

  // MARK: Terms

  private func term(at index: Int, _ clitics: NumberTokens.Clitics) -> Numeral? {
    guard index < tokens.count else { return nil }
    if tokens.isNumber(index) { return digitTerm(at: index, clitics) }
    switch tokens.numeral(at: index, clitics) {
    case .scale(let scale, let form):
      guard !isPlaceName(index), let value = bareScale(scale, form, at: index) else { return nil }
      let start = Numeral(
        tokens: index..<(index + 1), value: value, scale: scale, coefficient: nil, firstScale: scale,
        beginsWithDigits: false
      )
      return withScales(start)
    case .fraction(let ratio, .scaled), .fraction(let ratio, .singular): return fractionTerm(ratio, index..<(index + 1))
    default: break
    }
    guard let group = groups.group(at: index, clitics), let value = Ratio(group.value) else { return nil }
    if (2...9).contains(group.value), tokens.continues(group.end),
      case .fraction(let ratio, .plural) = tokens.numeral(at: group.end, .none),
      let parts = ratio.multiplied(by: group.value), let term = fractionTerm(parts, index..<(group.end + 1))
    {
      return term
    }
    return withScales(
      Numeral(
        tokens: index..<group.end, value: value, scale: 1, coefficient: value, firstScale: 1, beginsWithDigits: false
      )
    )
  }

  /// A figure in digits; behind a number only with a «و» of its own, which the caller has seen.
  private func digitTerm(at index: Int, _ clitics: NumberTokens.Clitics) -> Numeral? {
    if case .conjunction = clitics { return nil }
    guard let figure = DigitFigure(tokens.bytes(index)) else { return nil }
    if let sign = pointedFigure(figure, at: index) { return withScales(sign) }
    if let ratio = slashedFraction(figure, at: index) {
      return fractionTerm(ratio, index..<(index + 3)) ?? part(ratio, index..<(index + 3))
    }
    var numeral = Numeral(
      tokens: index..<(index + 1), value: figure.value, scale: 1, coefficient: figure.value, firstScale: 1,
      digits: figure.form, beginsWithDigits: true
    )
    if case .groups = figure.shape { return numeral }
    if tokens.isAnnouncedYear(index) { return numeral }
    if let joined = spacedThousands(figure, at: index) { return withScales(joined) }
    if let hundreds = countedHundreds(figure, at: index) { return withScales(hundreds) }
    // «“20” ألف»: the quotation mark behind the figure may stand before its scale.
    if tokens.isQuoteOrBracket(index - 1), tokens.isQuoteOrBracket(index + 1), tokens.continues(index + 2),
      case .scale = tokens.numeral(at: index + 2, .none)
    {
      numeral.tokens = index..<(index + 2)
      let scaled = withScales(numeral)
      if scaled.scale > 1 { return scaled }
      numeral.tokens = index..<(index + 1)
    }
    return withScales(numeral)
  }

  /// «3 مئة», «5 مئات و20», «2.5 مئة»: a digit counts the hundreds behind it.
  private func countedHundreds(_ figure: DigitFigure, at index: Int) -> Numeral? {
    guard (2...9).contains(figure.value.numerator / figure.value.denominator), figure.value.isBelow(10),
      figure.digits < 4, !figure.hasLeadingZero, groups.isHundred(index + 1),
      !tokens.isPercentWord(index + 1), let value = figure.value.multiplied(by: 100), value.isWhole
    else { return nil }
    let group = groups.withRest(value.numerator, after: index + 2)
    guard let sum = Ratio(group.value) else { return nil }
    return Numeral(
      tokens: index..<group.end, value: sum, scale: 1, coefficient: sum, firstScale: 1, beginsWithDigits: true
    )
  }

  /// «10 000», «1 234 567», «1'234'567»: groups of three digits with single spaces or apostrophes.
  private func spacedThousands(_ figure: DigitFigure, at index: Int) -> Numeral? {
    guard figure.digits <= 3, !figure.hasLeadingZero, !figure.hasSeparator, figure.value.numerator > 0 else {
      return nil
    }
    // «الفرقة 25 150 عنصراً»: a name's number joins nothing.
    let isAnnounced: Bool? = tokens.first(at: index - 1) { word, _ in
      switch word {
      case .name, .cue, .measure: true
      default: nil
      }
    }
    guard isAnnounced != true || !tokens.continues(index) else { return nil }
    var value = figure.value
    var end = index + 1
    while let group = spacedGroup(end), let next = DigitFigure(tokens.bytes(group)), !next.hasSeparator,
      let sum = value.multiplied(by: 1000)?.adding(next.value)
    {
      value = sum
      end = group + 1
    }
    guard end > index + 1 else { return nil }
    return Numeral(
      tokens: index..<end, value: value, scale: 1, coefficient: value, firstScale: 1, beginsWithDigits: true
    )
  }

  /// Where the three digits behind a single space or a glued apostrophe at `index` stand.
  private func spacedGroup(_ index: Int) -> Int? {
    guard tokens.continues(index) else { return nil }
    if tokens.isNumber(index) {
      let gap = tokens.tokens[index].range.start - tokens.tokens[index - 1].range.end
      return gap == 1 && tokens.bytes(index).count == 3 ? index : nil
    }
    let next = index + 1
    guard tokens.isMark(index, "'"), tokens.isGlued(index), tokens.isGlued(next), tokens.isNumber(next),
      tokens.bytes(next).count == 3
    else { return nil }
    return next
  }

  func fractionTerm(_ ratio: Ratio, _ range: Range<Int>) -> Numeral? {
    guard let scale = scale(at: range.upperBound, .article) ?? hundred(at: range.upperBound),
      let value = ratio.multiplied(by: scale)
    else { return nil }
    return Numeral(
      tokens: range.lowerBound..<(range.upperBound + 1), value: value, scale: scale, coefficient: ratio,
      firstScale: scale, beginsWithDigits: false
    )
  }

  /// «نصف المئة»: a hundred of which a part is taken.
  private func hundred(at index: Int) -> Int? {
    guard tokens.continues(index), case .hundred(100) = tokens.numeral(at: index, .article) else { return nil }
    return 100
  }

  // MARK: Scales

  private func scale(at index: Int, _ clitics: NumberTokens.Clitics) -> Int? {
    guard tokens.continues(index), case .scale(let scale, let form) = tokens.numeral(at: index, clitics),
      form != .dual
    else { return nil }
    return scale
  }

  /// `numeral` with the scales that follow it: «5 آلاف», «مئة ألف مليون».
  func withScales(_ numeral: Numeral) -> Numeral {
    var result = numeral
    while let scale = scale(at: result.tokens.upperBound, .none) ?? definiteScale(behind: result), scale >= result.scale
    {
      var factor = result.value
      if scale >= 1_000_000, result.scale == 1, let point = result.pointValue { factor = point }
      guard let value = factor.multiplied(by: scale) else { break }
      result.value = value
      if result.scale == 1 { result.coefficient = factor }
      result.scale = scale
      result.firstScale = scale
      result.digits = nil
      result.tokens = result.tokens.lowerBound..<(result.tokens.upperBound + 1)
    }
    return result
  }

  /// «ثلاثة الآلاف»: the article stands on the thousands that a word counts.
  private func definiteScale(behind numeral: Numeral) -> Int? {
    guard numeral.scale == 1, !numeral.beginsWithDigits, numeral.tokens.count == 1, numeral.value.isBelow(11),
      tokens.continues(numeral.tokens.upperBound),
      case .scale(let scale, .plural) = tokens.numeral(at: numeral.tokens.upperBound, .article)
    else { return nil }
    return scale
  }

  /// What a scale without a number before it amounts to; nil for a plural, which is vague.
  private func bareScale(_ scale: Int, _ form: NumberWord.ScaleForm, at index: Int) -> Ratio? {
    switch form {
    case .singular: Ratio(scale)
    case .dual: Ratio(scale)?.multiplied(by: 2)
    case .plural, .counted: nil
    case .open: Ratio(scale)?.multiplied(by: isAccusativeSingular(index) ? 1 : 2)
    }
  }

  /// «ألفا» is the accusative of a thousand when it is written with its tanween, goes on with «و» and a number,
  /// or has «من» behind it; else the dual before a noun.
  private func isAccusativeSingular(_ index: Int) -> Bool {
    let range = tokens.tokens.sourceRange(at: index)
    let source = tokens.tokens.source
    var at = range.start
    while at + 1 < min(range.end + 2, source.count) {
      if source[at] == 0xD9, source[at + 1] == 0x8B { return true }
      at += 1
    }
    guard let next = tokens.conjoined(after: index + 1) else { return false }
    if tokens.isWord(index + 1, .from) { return true }
    if case .article = next.clitics, tokens.isNumber(next.index) { return true }
    return tokens.numeral(at: next.index, next.clitics) != nil
  }

  // MARK: Sums

  /// `sum` with «و» and a smaller term, nil if none follows; hundreds may do without («ألف خمسمئة»).
  private func withTerm(_ sum: Numeral) -> Numeral? {
    if let one = withOne(sum) { return one }
    guard sum.scale > 1, let next = hundreds(behind: sum) ?? tokens.conjoined(after: sum.tokens.upperBound),
      let term = term(at: next.index, next.clitics), term.hasValue
    else { return nil }
    var result = sum
    result.isSimple = false
    result.digits = nil
    result.tokens = sum.tokens.lowerBound..<term.tokens.upperBound
    if term.value.isBelow(sum.scale), let value = sum.value.adding(term.value) {
      result.value = value
      result.scale = term.scale
      return result
    }
    if isOneMore(term, behind: sum), let value = sum.value.adding(term.value) {
      result.value = value
      return result
    }
    // «ألف وخمسمئة مليار»: the scale holds for the whole sum.
    guard term.scale > sum.scale, !sum.beginsWithDigits, !term.beginsWithDigits, let part = term.coefficient,
      !part.isBelow(100), part.isBelow(sum.scale), sum.isSimple,
      let value = sum.value.adding(part)?.multiplied(by: term.scale)
    else { return nil }
    result.value = value
    result.scale = term.scale
    return result
  }

  /// «مليون واحد»: a scale that says of itself that it is one.
  private func withOne(_ sum: Numeral) -> Numeral? {
    let end = sum.tokens.upperBound
    guard sum.tokens.count == 1, sum.coefficient == nil, sum.value.numerator == sum.scale, tokens.continues(end),
      !sum.beginsWithDigits, case .unit(1) = tokens.numeral(at: end, .none), tokens.endsNumber(end)
    else { return nil }
    var result = sum
    result.isSimple = false
    result.tokens = sum.tokens.lowerBound..<(end + 1)
    return result
  }

  /// Whether `term` is one or two of the scale that `sum` has hundreds of: «مئتا ألف وألف» (201,000), «مئة مليون
  /// ومليونان» (102 million).
  private func isOneMore(_ term: Numeral, behind sum: Numeral) -> Bool {
    guard term.scale == sum.scale, term.coefficient == nil, term.isSimple, !sum.beginsWithDigits, sum.value.isWhole
    else { return false }
    let hundreds = sum.value.numerator / sum.scale % 1000
    return hundreds >= 100 && hundreds % 100 == 0
  }

  /// `sum` with «ونصف» (and a half) of its scale or of the one that follows.
  private func withFraction(_ sum: Numeral) -> Numeral? {
    guard let next = tokens.conjoined(after: sum.tokens.upperBound),
      case .fraction(let ratio, let form) = tokens.numeral(at: next.index, next.clitics), form != .plural
    else { return nil }
    var result = sum
    result.isSimple = false
    result.digits = nil
    result.tokens = sum.tokens.lowerBound..<(next.index + 1)
    if let scale = scale(at: next.index + 1, .article) {
      result.tokens = sum.tokens.lowerBound..<(next.index + 2)
      if sum.scale == 1 {
        guard sum.isSimple, sum.value.isBelow(1000), let value = sum.value.adding(ratio)?.multiplied(by: scale) else {
          return nil
        }
        (result.value, result.scale, result.firstScale) = (value, scale, scale)
        return result
      }
      guard scale <= sum.scale, let part = ratio.multiplied(by: scale), let value = sum.value.adding(part) else {
        return nil
      }
      (result.value, result.scale) = (value, scale)
      return result
    }
    guard sum.isSimple, sum.value.isWhole, let part = ratio.multiplied(by: sum.scale),
      let value = sum.value.adding(part)
    else { return nil }
    (result.value, result.scale) = (value, 1)
    return result
  }

  /// `sum` with «فاصلة» (point) and decimals in words: «اثنان فاصلة خمسة مليون».
  private func withPoint(_ sum: Numeral) -> Numeral {
    let point = sum.tokens.upperBound
    guard sum.scale == 1, sum.value.isWhole, tokens.continues(point),
      case .decimalPoint = tokens.numeral(at: point, .any)
    else { return sum }
    var at = point + 1
    var denominator = 1
    while tokens.continues(at), case .zero = tokens.numeral(at: at, .none), denominator < 1_000_000 {
      denominator *= 10
      at += 1
    }
    let rest: (value: Int, end: Int)?
    if tokens.continues(at), tokens.isNumber(at) {
      let figure = DigitFigure(tokens.bytes(at)).flatMap { $0.hasSeparator || $0.digits > 6 ? nil : $0 }
      for _ in 0..<(figure?.digits ?? 0) { denominator *= 10 }
      rest = figure.map { ($0.value.numerator, at + 1) }
    } else {
      rest = tokens.continues(at) ? groups.group(at: at, .none) : nil
      for _ in 0..<String(rest?.value ?? 0).utf8.count { denominator *= 10 }
    }
    guard let rest, let part = Ratio(rest.value, over: denominator), let value = sum.value.adding(part) else {
      return sum
    }
    var result = sum
    (result.value, result.coefficient, result.digits) = (value, value, nil)
    result.tokens = sum.tokens.lowerBound..<rest.end
    return withScales(result)
  }
}

extension Numeral {
  /// Whether it is a number at all, not groups of digits.
  var hasValue: Bool {
    if case .groups = digits?.shape { return false }
    return true
  }
}
