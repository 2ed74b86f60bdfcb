/// Reads counts without a figure: «عشرات الآلاف» (tens of thousands), «بضعة عشر» (some teens), «عدد من» (a number of).
struct VagueReader {
  let tokens: NumberTokens

  /// The vague count that begins at `index`, nil if none does.
  func figure(at index: Int) -> Figure? {
    if case .scale(let scale, .plural) = tokens.numeral(at: index, .any) {
      return figure(index..<(index + 1), Self.bounds(ofPlural: scale))
    }
    guard let (vague, length) = vagueWord(at: index, .any) else { return nil }
    let end = index + length
    if vague.factor > 0, let scale = scale(at: end), let bounds = Self.multiply((2, 10), scale, vague.factor) {
      return figure(index..<(end + 1), (bounds.0, bounds.1.map { $0 - 1 }))
    }
    if vague.countsScales, let counted = counted(by: vague, index, end) { return counted }
    return figure(index..<end, (vague.low, vague.high))
  }

  private func vagueWord(at index: Int, _ clitics: NumberTokens.Clitics) -> (NumberWord.Vague, Int)? {
    tokens.first(.vagueStarts, at: index) { word, reading in
      // «ارتفع العدد من 30» (the number rose from 30).
      guard case .vague(let vague) = word, clitics.allow(reading.proclitics),
        reading.length == 1 || !reading.proclitics.contains(.article),
        !vague.needsMarbuta || !tokens.isWrittenWithHeh(index)
      else { return nil }
      return (vague, reading.length)
    }
  }

  private func scale(at index: Int) -> Int? {
    guard tokens.continues(index), case .scale(let scale, .plural) = tokens.numeral(at: index, .article) else {
      return nil
    }
    return scale
  }

  /// «بضع مئات», «عدة آلاف», «بضعة عشر», «بضع وعشرين».
  private func counted(by vague: NumberWord.Vague, _ start: Int, _ end: Int) -> Figure? {
    guard tokens.continues(end) else { return nil }
    if let scale = scale(at: end) {
      guard !vague.isSeveral else { return figure(start..<(end + 1), Self.bounds(ofPlural: scale)) }
      guard let bounds = Self.multiply((vague.low, vague.high.map { $0 + 1 } ?? 10), scale, 1) else { return nil }
      return figure(start..<(end + 1), (bounds.0, bounds.1.map { $0 - 1 }))
    }
    if let (next, length) = vagueWord(at: end, .article), next.factor > 0 {
      let low = vague.isSeveral ? next.low : vague.low * next.factor
      return figure(start..<(end + length), (low, next.high))
    }
    guard !vague.isSeveral, let high = vague.high else { return nil }
    if case .unit(10) = tokens.numeral(at: end, .none) {
      return figure(start..<(end + 1), (10 + vague.low, 10 + high))
    }
    if let next = tokens.conjoined(after: end), case .ten(let ten) = tokens.numeral(at: next.index, next.clitics) {
      return figure(start..<(next.index + 1), (ten + vague.low, ten + high))
    }
    return nil
  }

  /// «آلاف» is 2000 to 9999; millions and more have no upper bound.
  private static func bounds(ofPlural scale: Int) -> (Int, Int?) {
    (scale * 2, scale >= 1_000_000 ? nil : scale * 10 - 1)
  }

  private static func multiply(_ bounds: (Int, Int), _ scale: Int, _ factor: Int) -> (Int, Int?)? {
    let low = Ratio(scale)?.multiplied(by: factor)?.multiplied(by: bounds.0)
    let high = Ratio(scale)?.multiplied(by: factor)?.multiplied(by: bounds.1)
    return low.map { ($0.numerator, high?.numerator) }
  }

  private func figure(_ range: Range<Int>, _ bounds: (Int, Int?)) -> Figure {
    Figure(tokens: range, form: .vague(low: bounds.0, high: bounds.1 ?? .max))
  }
}
