/// Reads ranks in words: «الثالث» (the third), «الحادي عشر» (the eleventh), «الخامس والعشرين» (the 25th).
struct OrdinalReader {
  let tokens: NumberTokens

  /// The rank that begins at `index`, nil if none does.
  func figure(at index: Int) -> Figure? {
    let rank: Int? = tokens.first(.ordinals, at: index) { word, _ in
      guard case .ordinal(let rank) = word else { return nil }
      return rank
    }
    guard let rank else { return nil }
    var value = rank
    var end = index + 1
    if rank < 10, tokens.continues(end), case .unit(10) = tokens.numeral(at: end, .none) {
      value += 10
      end += 1
    } else if rank < 10, let next = tokens.conjoined(after: end),
      case .ten(let ten) = tokens.numeral(at: next.index, next.clitics)
    {
      value += ten
      end = next.index + 1
    }
    return Figure(tokens: index..<end, quantity: Quantity(value), form: .ordinal)
  }

  /// The rank that goes on from a definite hundred or thousand: «المئة والخامس والعشرون» (the 125th).
  func figure(behind numeral: Numeral) -> Figure? {
    guard numeral.value.isWhole, !numeral.beginsWithDigits, numeral.value.numerator.isMultiple(of: 100),
      let next = tokens.conjoined(after: numeral.tokens.upperBound),
      tokens.first(at: numeral.tokens.lowerBound, { $1.proclitics.contains(.article) ? true : nil }) == true,
      let rank = figure(at: next.index), let rest = rank.quantity.best, rest < 100
    else { return nil }
    return Figure(
      tokens: numeral.tokens.lowerBound..<rank.tokens.upperBound,
      quantity: Quantity(numeral.value.numerator + rest), form: .ordinal
    )
  }
}
