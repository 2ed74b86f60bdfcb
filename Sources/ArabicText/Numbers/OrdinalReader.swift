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
    if let hundreds = hundreds(after: end) {
      value += hundreds
      end += 2
    }
    return Figure(tokens: index..<end, form: .ordinal(value))
  }

  /// «بعد المئة» (after the hundred) behind a rank: «الحادي والعشرون بعد المئة» is the 121st.
  private func hundreds(after end: Int) -> Int? {
    guard tokens.continues(end), tokens.isWord(end, .after), tokens.continues(end + 1) else { return nil }
    return tokens.first(at: end + 1) { word, reading in
      guard reading.proclitics == .article else { return nil }
      switch word {
      case .hundred(let value), .scale(let value, .singular): return value
      default: return nil
      }
    }
  }

  /// The rank that goes on from a definite hundred or thousand: «المئة والخامس والعشرون» (the 125th).
  func figure(behind numeral: Numeral) -> Figure? {
    guard numeral.value.isWhole, !numeral.beginsWithDigits, numeral.value.numerator.isMultiple(of: 100),
      let next = tokens.conjoined(after: numeral.tokens.upperBound),
      tokens.first(at: numeral.tokens.lowerBound, { $1.proclitics.contains(.article) ? true : nil }) == true,
      let rank = figure(at: next.index), case .ordinal(let rest) = rank.form, rest < 100
    else { return nil }
    return Figure(
      tokens: numeral.tokens.lowerBound..<rank.tokens.upperBound, form: .ordinal(numeral.value.numerator + rest)
    )
  }
}
