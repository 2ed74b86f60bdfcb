extension FigureContext {
  /// The words of the unit that make `figure` a number of `kind`, which is measured: «كم», «%», «في المئة»; nil where a
  /// cue alone makes it («نسبة 30», a share of 30).
  func unitTokens(of figure: Figure, _ kind: QuantityMention.Kind) -> Range<Int>? {
    guard kind.isMeasured else { return nil }
    let end = behind(figure)
    if tokens.continues(end) {
      if kind == .percent ? tokens.isMark(end, "%") || tokens.isPercentWord(end) : isCurrency(end) {
        return end..<(end + 1)
      }
      if kind == .percent, tokens.isWord(end, .inside), tokens.isPercentWord(end + 1) { return end..<(end + 2) }
      if let unit = measure(at: end, kind) { return unit }
    }
    let before = figure.tokens.lowerBound - 1
    guard tokens.continues(before + 1) else { return nil }
    if kind == .percent ? tokens.isMark(before, "%") : isCurrency(before) { return before..<(before + 1) }
    return measure(at: tokens.hasArticleBefore(before + 1) ? before - 1 : before, kind)
  }

  private func measure(at index: Int, _ kind: QuantityMention.Kind) -> Range<Int>? {
    tokens.first(at: index) { word, reading in
      guard case .measure(let unit, _) = word, unit == kind || unit == .duration && kind == .age else { return nil }
      return index..<(index + reading.length)
    }
  }

  /// «الساعة العاشرة والنصف», «الساعة 10 وربع».
  func isClockFraction(_ figure: Figure) -> Bool {
    guard case .number(let numeral) = figure.form, numeral.isFraction else { return false }
    let start = figure.tokens.lowerBound
    return (2...4).contains { tokens.continues(start - $0 + 2) && tokens.hasCue(.clockTime, at: start - $0) }
  }

  /// Whether the figure is below zero: «سالب ثلاثة», «-5 درجات»; a dash before any other count is a bullet.
  func isNegative(_ figure: Figure, _ kind: QuantityMention.Kind, cue: Int?) -> Bool {
    guard case .number = figure.form else { return false }
    let start = figure.tokens.lowerBound
    if hasCue(.minus, at: cue) { return tokens.hasCue(.minus, at: start - 1) }
    guard kind == .lone || kind == .degree || kind == .percent, tokens.isMark(start - 1, "-"), tokens.isGlued(start)
    else { return false }
    return !tokens.isGlued(start - 1)
  }
}
