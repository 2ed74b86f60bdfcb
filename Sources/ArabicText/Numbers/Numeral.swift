/// A number that the grammar has read, in digits, words or both; small, because numbers are copied as they are read.
struct Numeral: Sendable {
  private var span: TokenSpan
  /// What it amounts to.
  var value: Ratio
  /// The scale of its last term: 1000 for «4 آلاف», 1 for «4 آلاف و500».
  var scale: Int
  private var givenCoefficient: Ratio
  /// The scale of its first term.
  var firstScale: Int
  /// How the figure is written, when the number is one in digits and nothing else.
  var digits: DigitForm?
  /// Whether its first term is written in digits.
  var beginsWithDigits: Bool
  /// Whether it is one term only.
  var isSimple = true
  /// Whether a part of one and nothing else: «نصف», «ثلاثة أرباع».
  var isFraction = false

  /// A number in `tokens`.
  @inline(__always)
  init(
    tokens: Range<Int>, value: Ratio, scale: Int, coefficient: Ratio?, firstScale: Int, digits: DigitForm? = nil,
    beginsWithDigits: Bool, isFraction: Bool = false
  ) {
    span = TokenSpan(tokens)
    self.value = value
    self.scale = scale
    givenCoefficient = coefficient ?? .none
    self.firstScale = firstScale
    self.digits = digits
    self.beginsWithDigits = beginsWithDigits
    self.isFraction = isFraction
  }

  /// The tokens it spans; clitics on the first are not taken off.
  @inline(__always) var tokens: Range<Int> {
    get { span.tokens }
    set { span = TokenSpan(newValue) }
  }
  /// What stands before the scale of its first term, nil where the scale stands alone: «ألف».
  var coefficient: Ratio? {
    get { givenCoefficient.isNone ? nil : givenCoefficient }
    set { givenCoefficient = newValue ?? .none }
  }
  /// What «1.271» is as a decimal, which only a scale of a million and more makes it; of a number in digits alone.
  var pointValue: Ratio? {
    digits?.hasThousandsPoint == true ? Ratio(value.numerator, over: 1000) : nil
  }
}

/// Reads numbers below a thousand in words.
///
/// A hundred takes «و» and what is below it; a unit takes «عشر» (-teen) or «و» and a ten; nothing else adds up:
/// «ثلاثة وأربعة» (three and four) is two numbers.
struct GroupReader {
  let tokens: NumberTokens

  /// A number below a thousand that begins at `index`, and where it ends.
  func group(at index: Int, _ clitics: NumberTokens.Clitics) -> (value: Int, end: Int)? {
    guard let word = tokens.numeral(at: index, clitics) else { return nil }
    if case .hundred(let value) = word { return withRest(value, after: index + 1) }
    if case .unit(let value) = word, (3...9).contains(value), isHundred(index + 1) || isDefiniteHundred(index + 1) {
      return withRest(value * 100, after: index + 2)
    }
    return belowHundred(at: index, clitics)
  }

  /// Whether «مئة» or «مئات» goes on at `index` from a unit before it.
  func isHundred(_ index: Int) -> Bool {
    guard tokens.continues(index) else { return false }
    if case .hundred(100) = tokens.numeral(at: index, .none) { return true }
    return tokens.first(at: index) { word, reading in
      if case .vague(let vague) = word, vague.factor == 100, reading.proclitics.isEmpty { return true }
      return nil
    } ?? false
  }

  /// «ثلاث المئة».
  private func isDefiniteHundred(_ index: Int) -> Bool {
    guard tokens.continues(index), case .hundred(100) = tokens.numeral(at: index, .article) else { return false }
    return true
  }

  /// `hundreds` with what is below a hundred behind `end`.
  func withRest(_ hundreds: Int, after end: Int) -> (value: Int, end: Int) {
    guard let next = tokens.conjoined(after: end) else { return (hundreds, end) }
    // «خمسمية خمسة وعشرين», as speech has it; a unit alone would begin another count.
    if let rest = belowHundred(at: end, .none), rest.value > 10, !isHundred(rest.end) {
      return (hundreds + rest.value, rest.end)
    }
    if let rest = belowHundred(at: next.index, next.clitics), !isHundred(rest.end) || rest.value > 9 {
      return (hundreds + rest.value, rest.end)
    }
    // «مئة وألف ألف» is how some generators write 101 thousand.
    if case .scale(let scale, .singular) = tokens.numeral(at: next.index, next.clitics),
      tokens.continues(next.index + 1),
      case .scale(scale, _) = tokens.numeral(at: next.index + 1, .none)
    {
      return (hundreds + 1, next.index + 1)
    }
    // «مئة و50»: digits take a «و» of their own.
    if case .article = next.clitics, tokens.isNumber(next.index), let figure = DigitFigure(tokens.bytes(next.index)),
      figure.value.isWhole, figure.value.isBelow(100), !figure.hasSeparator, hundreds % 100 == 0
    {
      return (hundreds + figure.value.numerator, next.index + 1)
    }
    return (hundreds, end)
  }

  private func belowHundred(at index: Int, _ clitics: NumberTokens.Clitics) -> (value: Int, end: Int)? {
    switch tokens.numeral(at: index, clitics) {
    case .teen(let value), .ten(let value): return (value, index + 1)
    case .unit(let value):
      // «أوقعت الاثنين عشرة قتلى»: Monday and ten; twelve is «الاثني عشر».
      let isMonday = value == 2 && tokens.begins(index, .article)
      if value < 10, let end = compound(value, index, takesTen: !isMonday) { return end }
      return (value, index + 1)
    case .boundUnit(let value): return compound(value, index)
    default: return nil
    }
  }

  /// «خمسة عشر» (fifteen), «خمسة وعشرون» (twenty-five).
  private func compound(_ unit: Int, _ index: Int, takesTen: Bool = true) -> (value: Int, end: Int)? {
    if takesTen, tokens.continues(index + 1), case .unit(10) = tokens.numeral(at: index + 1, .none) {
      return (10 + unit, index + 2)
    }
    if let next = tokens.conjoined(after: index + 1), case .ten(let ten) = tokens.numeral(at: next.index, next.clitics)
    {
      return (ten + unit, next.index + 1)
    }
    return nil
  }
}
