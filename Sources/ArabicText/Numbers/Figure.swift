/// A number, a range or a vague word with the tokens it spans.
struct Figure: Sendable {
  /// What it is made of.
  enum Form: Sendable {
    /// One number.
    case number(Numeral)
    /// Two numbers and what lies between; whether both may be years, or days of a month.
    case range(areYears: Bool, areDays: Bool)
    /// A word without a figure.
    case vague
    /// A rank.
    case ordinal
  }

  private var span: TokenSpan
  /// Its value and bounds before any qualifier.
  var quantity: Quantity
  /// What it is made of.
  var form: Form

  /// A figure in `tokens`.
  init(tokens: Range<Int>, quantity: Quantity, form: Form) {
    span = TokenSpan(tokens)
    self.quantity = quantity
    self.form = form
  }

  /// «بين», «من» included, the figure's tokens.
  @inline(__always) var tokens: Range<Int> { span.tokens }
}

extension Figure {
  /// A figure that is one number.
  init(_ numeral: Numeral) {
    self.init(tokens: numeral.tokens, quantity: Quantity(numeral.value.rounded), form: .number(numeral))
  }

  /// How the number in digits is written that it consists of, nil for anything else.
  var digits: DigitForm? {
    if case .number(let numeral) = form { return numeral.digits }
    return nil
  }
}
