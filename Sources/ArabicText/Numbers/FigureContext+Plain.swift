extension FigureContext {
  /// Whether `figure` is a count by its neighbours alone, without a look at all that else it might be: a word of no
  /// meaning to numbers or a full stop, comma or semicolon stands on both sides. Most figures of prose stand so.
  ///
  /// Where it holds ``kind(of:cue:)`` gives `cardinal`; where it does not, it may all the same.
  func isPlainCount(_ figure: Figure) -> Bool {
    switch figure.form {
    case .number(let numeral):
      guard numeral.value.isWhole, numeral.digits.map({ $0.shape == .whole && !$0.hasLeadingZero }) ?? true else {
        return false
      }
      return standsPlain(figure.tokens, as: numeral.value.numerator, inDigits: numeral.digits != nil)
    case .range(_, _, let areYears, _): return !areYears && standsPlain(figure.tokens, as: 0, inDigits: false)
    case .vague: return standsPlain(figure.tokens, as: 0, inDigits: false)
    case .ordinal: return false
    }
  }

  /// Whether a figure of this `value` is a count where it stands, between plain words.
  @inline(__always)
  func standsPlain(_ range: Range<Int>, as value: Int, inDigits: Bool) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    let months = tokens.vocabulary.months
    guard !tokens.isGlued(start), !tokens.isGlued(end), inDigits || !tokens.mayBe(months, at: start) else {
      return false
    }
    let hasFront = tokens.continues(start)
    if hasFront {
      guard isPlain(start - 1, inDigits ? .announcing : .numbers), !isTied(start - 1) || !tokens.isNumber(start - 2),
        !tokens.mayBe(.names, at: start - 2), !tokens.mayBe(.names, at: start - 3), !tokens.hasArticleBefore(start)
      else { return false }
    }
    if tokens.continues(end) {
      guard isPlain(end, inDigits ? .continuingDigits : .continuing), !tokens.mayBe(months, at: end) else {
        return false
      }
      // Between the small words that tie numbers and dates and what they tie nothing stands.
      if isTied(end) {
        guard !tokens.isNumber(end + 1), !tokens.mayBe(months.union(.numbers), at: end + 1) else { return false }
      }
    }
    if (1300...2199).contains(value), mayBeYear(start, end) { return false }
    // A figure in digits between marks may be a row's number, or stand alone on its line.
    return !inDigits || hasFront && tokens.isWord(start - 1) || tokens.continues(end) && tokens.isWord(end)
  }

  /// Whether the token at `index`, which is there, is a mark or a small word.
  private func isTied(_ index: Int) -> Bool { tokens.isMark(index) || tokens.tokens[index].count < 8 }

  /// Whether a number that may be a year by its value, between plain words, may be one by these.
  private func mayBeYear(_ start: Int, _ end: Int) -> Bool {
    if tokens.isWord(end, .gregorian) || tokens.isWord(end, .hijriEra) { return true }
    guard tokens.continues(start) else { return false }
    let before = start - 1
    return !tokens.isWord(before) || tokens.mayBe(tokens.vocabulary.months, at: before)
      || tokens.mayBe(tokens.vocabulary.months, at: before - 1) || tokens.isWordOrConjoined(before, .since)
      || tokens.isWordOrConjoined(before, .until) || tokens.isWordOrConjoined(before, .during)
      || tokens.isWordOrConjoined(before, .inside)
  }

  /// Whether the token at `index`, which is there, is a word of none of `classes` or parts sentences and their parts.
  @inline(__always)
  private func isPlain(_ index: Int, _ classes: TokenClasses) -> Bool {
    let token = tokens.tokens[index]
    switch token.kind {
    case .word: return token.count >= 4 && tokens.tokens.classes(at: index).isDisjoint(with: classes)
    case .mark: return token.mark == 0x2C || token.mark == 0x2E || token.mark == 0x3B
    case .number: return false
    }
  }
}

extension TokenClasses {
  /// The classes of numbers that tell what a figure in digits behind them is.
  fileprivate static var announcing: Self { [.cues, .names, .units, .anyQualifiers] }
}
