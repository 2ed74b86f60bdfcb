extension FigureContext {
  /// Whether the figure is one of the groups of a telephone number: «+963 933 123 456», «هاتف 011 222 3333».
  func isPhone(_ figure: Figure) -> Bool {
    guard case .number(let numeral) = figure.form, numeral.beginsWithDigits else { return false }
    var first = figure.tokens.lowerBound
    var last = figure.tokens.upperBound
    func joins(_ index: Int) -> Bool { tokens.isNumber(index) || tokens.isMark(index, "-") }
    while figure.tokens.lowerBound - first < 8, tokens.continues(first), joins(first - 1) { first -= 1 }
    while last - figure.tokens.upperBound < 8, tokens.continues(last), joins(last) { last += 1 }
    guard last - first > 1 else { return false }
    while first < last, !tokens.isNumber(first) { first += 1 }
    var digits = 0
    for index in first..<last where tokens.isNumber(index) { digits += tokens.bytes(index).count }
    guard digits >= 7 else { return false }
    let head = first
    if tokens.isMark(head - 1, "+"), tokens.isGlued(head) { return true }
    return tokens.bytes(head).count >= 3 && tokens.bytes(head).first == 0x30
      || hasCue(.phone, at: cuePlace(before: head))
  }

  /// The tokens of the telephone number that begins with `figure`, its plus sign and all its groups: «+963 933 123 456»,
  /// «011-222-3333». A group with a zero in front begins the next number.
  func phoneTokens(of figure: Figure) -> Range<Int> {
    let start = figure.tokens.lowerBound
    var end = figure.tokens.upperBound
    var digits = figure.tokens.reduce(0) { $0 + (tokens.isNumber($1) ? tokens.bytes($1).count : 0) }
    while tokens.continues(end) {
      let next = tokens.isMark(end, "-") && tokens.continues(end + 1) ? end + 1 : end
      guard tokens.isNumber(next) else { break }
      let group = tokens.bytes(next)
      guard digits + group.count <= Self.longestPhone, digits < 7 || group.count < 3 || group.first != 0x30 else {
        break
      }
      digits += group.count
      end = next + 1
    }
    return (tokens.isMark(start - 1, "+") && tokens.isGlued(start) ? start - 1 : start)..<end
  }

  /// Fifteen digits (ITU-T E.164) behind «00».
  private static let longestPhone = 17
}
