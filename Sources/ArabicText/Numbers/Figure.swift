/// A number, a range or a vague word with the tokens it spans.
struct Figure {
  /// What it is made of.
  enum Form {
    /// One number.
    case number(Numeral)
    /// Two numbers and what lies between; whether both may be years, or days of a month.
    case range(areYears: Bool, areDays: Bool)
    /// A word without a figure.
    case vague
    /// A rank.
    case ordinal
  }

  /// «بين», «من» included, the figure's tokens.
  var tokens: Range<Int>
  /// Its value and bounds before any qualifier.
  var quantity: Quantity
  /// What it is made of.
  var form: Form
}

extension Figure {
  /// A figure that is one number.
  init(_ numeral: Numeral) {
    self.init(tokens: numeral.tokens, quantity: Quantity(numeral.value.rounded), form: .number(numeral))
  }

  /// The number in digits it consists of, nil for anything else.
  var digits: DigitFigure? {
    if case .number(let numeral) = form { return numeral.digits }
    return nil
  }
}
