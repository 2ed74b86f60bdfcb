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
}
