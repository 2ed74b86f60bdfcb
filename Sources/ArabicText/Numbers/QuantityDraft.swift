/// A figure with its qualifier, before its kind is known.
struct QuantityDraft: Sendable {
  let figure: Figure
  private var qualifierSpan = TokenSpan.none
  private var qualifier = Quantity.Qualifier.exact

  @inline(__always)
  init(_ figure: Figure) { self.figure = figure }

  /// Its value and bounds; ranges and vague words keep theirs under a qualifier.
  private var quantity: Quantity {
    let quantity = figure.quantity
    guard qualifier != .exact, let value = quantity.best else { return quantity }
    return Quantity(value, qualifier)
  }

  /// The words that qualify the figure, nil where it is bare.
  var qualifierTokens: Range<Int>? { qualifierSpan.given }

  /// Qualifier and figure where they touch, else the figure.
  var tokens: Range<Int> {
    guard let qualifierTokens else { return figure.tokens }
    if qualifierTokens.upperBound <= figure.tokens.lowerBound {
      return qualifierTokens.lowerBound..<figure.tokens.upperBound
    }
    guard qualifierTokens.lowerBound == figure.tokens.upperBound else { return figure.tokens }
    return figure.tokens.lowerBound..<qualifierTokens.upperBound
  }

  mutating func qualify(_ qualifier: Quantity.Qualifier, _ tokens: Range<Int>) {
    qualifierSpan = TokenSpan(tokens)
    self.qualifier = qualifier
  }

  func mention(_ context: FigureContext) -> QuantityMention {
    if context.isPlainCount(figure) {
      return QuantityMention(
        tokens: tokens, figure: figure.tokens, quantity: quantity, decimal: nil, kind: .cardinal,
        qualifierTokens: qualifierTokens, unitTokens: nil, isDefinite: context.isDefiniteWord(figure.tokens.lowerBound))
    }
    var decimal: Double?
    if case .number(let numeral) = figure.form, !numeral.value.isWhole, numeral.scale == 1, numeral.firstScale == 1 {
      decimal = numeral.value.double
    }
    let cue = context.cuePlace(before: figure.tokens.lowerBound)
    let kind = context.kind(of: figure, cue: cue)
    let mention = QuantityMention(
      tokens: tokens,
      figure: figure.tokens,
      quantity: quantity,
      decimal: decimal,
      kind: kind,
      qualifierTokens: qualifierTokens,
      unitTokens: context.unitTokens(of: figure, kind),
      isDefinite: context.isDefinite(figure)
    )
    return context.isNegative(figure, kind, cue: cue) ? mention.negative : mention
  }
}
