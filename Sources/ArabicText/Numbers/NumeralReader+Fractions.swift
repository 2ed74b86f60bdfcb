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

  private func part(_ ratio: Ratio, _ range: Range<Int>) -> Numeral {
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
