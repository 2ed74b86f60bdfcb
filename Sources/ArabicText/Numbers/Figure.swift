/// A number, a range or a vague word with the tokens it spans; small, because figures are copied as they are read.
struct Figure: Sendable {
  /// What it is made of.
  enum Form: Sendable {
    /// One number.
    case number(Numeral)
    /// Two numbers and what lies between; whether both may be years, or days of a month.
    case range(low: Int, high: Int, areYears: Bool, areDays: Bool)
    /// A word without a figure, with the bounds it allows; no upper one is `Int.max`.
    case vague(low: Int, high: Int)
    /// A rank.
    case ordinal(Int)
  }

  private let span: TokenSpan
  /// What it is made of.
  let form: Form

  /// A figure in `tokens`.
  @inline(__always)
  init(tokens: Range<Int>, form: Form) {
    span = TokenSpan(tokens)
    self.form = form
  }

  /// A figure that is one number.
  @inline(__always)
  init(_ numeral: Numeral) { self.init(tokens: numeral.tokens, form: .number(numeral)) }
}

extension Figure {
  /// «بين», «من» included, the figure's tokens.
  @inline(__always) var tokens: Range<Int> { span.tokens }

  /// Its value and bounds before any qualifier.
  var quantity: Quantity {
    switch form {
    case .number(let numeral): Quantity(numeral.value.rounded)
    case .range(let low, let high, _, _): Quantity(best: nil, low: low, high: high, qualifier: .range)
    case .vague(let low, let high):
      Quantity(best: nil, low: low, high: high == .max ? nil : high, qualifier: .vague)
    case .ordinal(let rank): Quantity(rank)
    }
  }

  /// How the number in digits is written that it consists of, nil for anything else.
  var digits: DigitForm? {
    if case .number(let numeral) = form { return numeral.digits }
    return nil
  }
}
