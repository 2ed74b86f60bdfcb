/// What stands somewhere in a text.
protocol StandingMention {
  /// The tokens it is read from.
  var tokens: Range<Int> { get }
}

extension RandomAccessCollection where Element: StandingMention, Index == Int, SubSequence: RandomAccessCollection {
  /// Those that begin in `tokens`; all stand in token order. O(log n).
  func indices(beginningIn tokens: Range<Int>) -> Range<Int> {
    let start = prefixCount { $0.tokens.lowerBound < tokens.lowerBound }
    let first = startIndex + start
    return first..<first + self[first...].prefixCount { $0.tokens.lowerBound < tokens.upperBound }
  }
}
