/// Reads figures: ranges first, then numbers, vague words and ranks.
struct FigureReader {
  let tokens: NumberTokens
  private let numerals: NumeralReader
  private let vague: VagueReader
  private let ordinals: OrdinalReader

  init(_ tokens: NumberTokens) {
    self.tokens = tokens
    numerals = NumeralReader(tokens)
    vague = VagueReader(tokens: tokens)
    ordinals = OrdinalReader(tokens: tokens)
  }

  /// The figure that begins at `index`, nil if none does.
  func figure(at index: Int) -> Figure? {
    if tokens.endsNumber(index), !tokens.mayBe(.of(.fraction), at: index), let numeral = numerals.oneToken(at: index) {
      return isWeekday(numeral) ? nil : Figure(numeral)
    }
    return anyFigure(at: index)
  }

  /// The whole number in digits at `index`, where ``NumberTokens/endsNumber(_:)`` says that it is all; nil for decimals,
  /// codes and groups.
  @inline(__always)
  func plainDigits(at index: Int) -> Int? {
    DigitFigure(tokens.bytes(index)).flatMap { $0.shape == .whole && !$0.hasLeadingZero ? $0.value.numerator : nil }
  }

  /// The same without a branch that digits decide; nil for more than eight of them too.
  @inline(__always)
  func shortDigits(at index: Int) -> Int? {
    let token = tokens.tokens[index]
    guard token.count <= 8, token.end >= 8 else { return nil }
    return ShortDigits.value(of: tokens.tokens.bytes, from: token.start, to: token.end)
  }

  /// The same for the word of a number below a hundred.
  @inline(__always)
  func plainWord(at index: Int) -> Int? {
    if tokens.mayBe(.of(.fraction), at: index), tokens.spelledFraction(at: index) != nil { return nil }
    switch tokens.numeral(at: index, .any) {
    case .unit(let number), .teen(let number), .ten(let number):
      return number == 2 && hasArticle(index) ? nil : number
    default: return nil
    }
  }

  /// The same by the whole grammar, which numbers of one token need not go through.
  func anyFigure(at index: Int) -> Figure? {
    if tokens.mayBe(.opensRange, at: index), let range = between(index) ?? fromTo(index) { return range }
    if tokens.isNumber(index) || tokens.isMark(index) || tokens.mayBe(.numerals, at: index),
      let numeral = numerals.numeral(at: index)
    {
      guard !isWeekday(numeral), !tokens.isPercentWord(index) || numeral.tokens.count > 1 && !endsShare(index) else {
        return nil
      }
      return ordinals.figure(behind: numeral) ?? openRange(numeral) ?? share(numeral) ?? quotient(numeral)
        ?? Figure(numeral)
    }
    return vague.figure(at: index) ?? ordinals.figure(at: index)
  }

  /// «واحد من كل ثلاثة», «3 من كل 10»: a part, which counts nobody.
  private func share(_ numeral: Numeral) -> Figure? {
    let end = numeral.tokens.upperBound
    guard numeral.value.isWhole, tokens.continues(end + 1), tokens.isWord(end, .from), tokens.isWord(end + 1, .each),
      let whole = number(behind: end + 1), whole.value.isWhole, numeral.value.numerator < whole.value.numerator,
      let ratio = Ratio(numeral.value.numerator, over: whole.value.numerator)
    else { return nil }
    return Figure(
      Numeral(
        tokens: numeral.tokens.lowerBound..<whole.tokens.upperBound, value: ratio, scale: 1, coefficient: nil,
        firstScale: 1, beginsWithDigits: numeral.beginsWithDigits, isFraction: true
      )
    )
  }

  /// «١ على ٣» (one over three): a part where it stands alone or before what it is taken of; «1 على 3 حواجز» is one man
  /// at three checkpoints.
  private func quotient(_ numeral: Numeral) -> Figure? {
    let over = numeral.tokens.upperBound
    guard numeral.digits?.shape == .whole, tokens.continues(over + 1), tokens.isWord(over, .upon),
      tokens.isNumber(over + 1), let below = numerals.numeral(at: over + 1), below.digits?.shape == .whole,
      numeral.value.numerator > 0, below.value.isBelow(1001), numeral.value.numerator < below.value.numerator,
      let ratio = Ratio(numeral.value.numerator, over: below.value.numerator)
    else { return nil }
    let end = below.tokens.upperBound
    guard
      !tokens.continues(end) || tokens.isMark(end) && !tokens.isMark(end, "%") || tokens.isWord(end, .from)
        || tokens.begins(end, .article)
    else { return nil }
    return Figure(
      Numeral(
        tokens: numeral.tokens.lowerBound..<end, value: ratio, scale: 1, coefficient: nil, firstScale: 1,
        beginsWithDigits: true, isFraction: true))
  }

  /// Whether the hundred at `index` ends a share: «5 في المئة و17», «خمسين بالمئة».
  private func endsShare(_ index: Int) -> Bool {
    let before = tokens.isWord(index - 1, .inside) ? index - 2 : index - 1
    return tokens.continues(index) && (tokens.isNumber(before) || tokens.hasNumberWord(before))
  }

  /// «الاثنين» is Monday.
  private func isWeekday(_ numeral: Numeral) -> Bool {
    guard numeral.tokens.count == 1, numeral.value.numerator == 2, !numeral.beginsWithDigits else { return false }
    return hasArticle(numeral.tokens.lowerBound)
  }

  private func hasArticle(_ index: Int) -> Bool {
    tokens.tokens.readings(at: index).contains { $0.proclitics.contains(.article) }
  }

  // MARK: Ranges

  /// «بين 20 و30», «ما بين 10 إلى 15».
  private func between(_ index: Int) -> Figure? {
    var at = index
    if tokens.isWordOrConjoined(at, .what), tokens.continues(at + 1) { at += 1 }
    let isOne = at == index && tokens.isWordOrConjoined(at, .whatBetween)
    guard
      isOne || tokens.isWord(at, .between) || at == index && tokens.isWordOrConjoined(at, .between)
    else { return nil }
    let isAmong = tokens.isWordOrConjoined(index - 1, .from)
    guard let low = number(behind: at) else { return nil }
    let end = behindCloser(low)
    if let high = number(conjoinedBehind: end) ?? number(behindPercent: end, { number(conjoinedBehind: $0) }) {
      return range(index, low, high, descending: true)
    }
    if let high = number(behindConnective: end) { return range(index, low, high, descending: true) }
    if let high = number(conjoinedBehind: end + 1), isSameNoun(end, high.tokens.upperBound) {
      return range(index, low, high, descending: false)
    }
    return isAmong ? nil : split(low, from: index)
  }

  /// The number that «و» ties to what ends before `end`.
  private func number(conjoinedBehind end: Int) -> Numeral? {
    guard let (next, _) = tokens.conjoined(after: end), !tokens.isNumber(next) || next > end else { return nil }
    var at = next
    while at > end, tokens.continues(at), tokens.isQuoteOrBracket(at) { at += 1 }
    return tokens.continues(at) ? numerals.numeral(at: at) : nil
  }

  /// The number that `find` gives behind a percent sign at `end`: «30% إلى 40%»; it must have one too.
  private func number(behindPercent end: Int, _ find: (Int) -> Numeral?) -> Numeral? {
    guard tokens.continues(end), tokens.isMark(end, "%"), let high = find(end + 1),
      tokens.isMark(high.tokens.upperBound, "%")
    else { return nil }
    return high
  }

  /// Whether the word at `first` is there again at `second`, or nothing is there: «بين 30 قتيلاً و40 قتيلاً», not
  /// «بين 3 قتلى و5 جرحى», which are two counts.
  private func isSameNoun(_ first: Int, _ second: Int) -> Bool {
    guard tokens.continues(first), tokens.isWord(first), !tokens.isUnit(first) else { return false }
    guard tokens.continues(second), tokens.isWord(second) else { return false }
    return tokens.bytes(first).elementsEqual(tokens.bytes(second))
  }

  /// The token behind `numeral`, the mark left out that closes the bracket or quotation mark before it: «(30)».
  private func behindCloser(_ numeral: Numeral) -> Int {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    return tokens.isQuoteOrBracket(start - 1) && tokens.continues(end) && tokens.isQuoteOrBracket(end) ? end + 1 : end
  }

  /// «بين خمسة وعشرين», «بين خمسمئة وثلاثة آلاف»: the sum falls apart where nothing else is the second number.
  private func split(_ sum: Numeral, from index: Int) -> Figure? {
    let start = sum.tokens.lowerBound
    guard sum.tokens.count > 1 else { return nil }
    for end in (start + 1)..<sum.tokens.upperBound {
      guard let next = tokens.conjoined(after: end), next.index < sum.tokens.upperBound,
        let low = NumeralReader(tokens.limited(to: end)).numeral(at: start), low.tokens.upperBound == end,
        let high = numerals.numeral(at: next.index), high.tokens.upperBound == sum.tokens.upperBound,
        let range = range(index, low, high, descending: false)
      else { continue }
      return range
    }
    return nil
  }

  /// «من 20 إلى 30»; a rise «من 9 إلى 12» is no range.
  private func fromTo(_ index: Int) -> Figure? {
    guard tokens.isWordOrConjoined(index, .from), let low = number(behind: index) else { return nil }
    let end = behindCloser(low)
    guard let high = number(behindConnective: end) ?? number(behindFor: end), !isChange(index) else { return nil }
    return range(index, low, high, descending: false)
  }

  /// «20-30», «20 إلى 30», «ثلاثة أو أربعة».
  private func openRange(_ low: Numeral) -> Figure? {
    let start = low.tokens.lowerBound
    let end = low.tokens.upperBound
    guard tokens.continues(end) else { return nil }
    if tokens.isMark(end, "%") { return percentRange(low) }
    // «3 ـ 5»: a tatweel for the dash.
    if tokens.isNumber(end), tokens.tokens.hasTatweel(before: end), !isListNumber(low),
      let high = numerals.numeral(at: end)
    {
      return range(start, low, high, descending: false)
    }
    if let digits = low.digits, digits.hasLeadingZero, digits.digits > 2 { return nil }
    if tokens.isMark(end, "~"), tokens.isGlued(end), tokens.isGlued(end + 1), let high = numerals.numeral(at: end + 1) {
      return range(start, low, high, descending: false)
    }
    if tokens.isMark(end, "-"), tokens.continues(end + 1), !tokens.isMark(start - 1, "-") || !tokens.isGlued(start),
      !isListNumber(low), let high = numerals.numeral(at: end + 1),
      !(tokens.isMark(high.tokens.upperBound, "-") && tokens.isGlued(high.tokens.upperBound))
    {
      return range(start, low, high, descending: false)
    }
    if tokens.isWord(end, .to), !isChange(start), !tokens.isWord(start - 1, .from),
      let high = number(behind: end), high.isYear || !endsDate(low)
    {
      return range(start, low, high, descending: false)
    }
    if tokens.isWord(end, .or), let high = number(behind: end) {
      return range(start, low, high, descending: false)
    }
    return nil
  }

  /// «منذ 7 أكتوبر 2023 إلى 41052»: the year of a date, behind which the verb of rising goes on.
  private func endsDate(_ low: Numeral) -> Bool {
    let before = low.tokens.lowerBound - 1
    return low.isYear && low.digits != nil && tokens.continues(before + 1)
      && (tokens.endsMonth(before) || tokens.hasCue(.year, at: before))
  }

  /// «30% إلى 40%», «30%-40%».
  private func percentRange(_ low: Numeral) -> Figure? {
    let high = number(behindPercent: low.tokens.upperBound) { end in
      if tokens.isMark(end, "-"), tokens.continues(end + 1) { return numerals.numeral(at: end + 1) }
      return tokens.isWord(end, .to) && !isChange(low.tokens.lowerBound) ? number(behind: end) : nil
    }
    return high.flatMap { range(low.tokens.lowerBound, low, $0, descending: false) }
  }

  /// «1- 12 قتيلاً» at the head of a line: the row's number.
  private func isListNumber(_ numeral: Numeral) -> Bool {
    let start = numeral.tokens.lowerBound
    guard numeral.digits != nil, numeral.value.isBelow(100) else { return false }
    let isFirst = tokens.opensLine(start)
    return isFirst && tokens.isGlued(start + 1) && !tokens.isGlued(start + 2)
  }

  private func number(behind index: Int) -> Numeral? {
    var at = index + 1
    while tokens.continues(at), tokens.isQuoteOrBracket(at) || tokens.isWord(at, .article) { at += 1 }
    return tokens.continues(at) ? numerals.numeral(at: at) : nil
  }

  /// The number behind «إلى», «حتى» or «وحتى», which one noun may part from the first number: «من 10 قتلى إلى 15».
  private func number(behindConnective end: Int) -> Numeral? {
    if let high = number(behindPercent: end, { number(behindConnective: $0) }) { return high }
    for at in [end, end + 1] where tokens.continues(at) {
      if tokens.isWord(at, .to) || tokens.isWordOrConjoined(at, .until) { return number(behind: at) }
      guard tokens.isWord(at) else { return nil }
    }
    return nil
  }

  /// The number behind «لـ», which speech has for «إلى»: «من 200 لـ 300».
  private func number(behindFor end: Int) -> Numeral? {
    tokens.continues(end) && tokens.isWord(end, .for) ? number(behind: end) : nil
  }

  private func range(_ start: Int, _ low: Numeral, _ high: Numeral, descending: Bool) -> Figure? {
    guard low.hasValue, high.hasValue else { return nil }
    var first = low.value
    // «1.5 إلى مليوني»: a decimal is of the scale that follows.
    let bare = low.value.isWhole ? nil : Ratio(high.value.numerator, over: high.value.denominator * high.firstScale)
    if low.scale == 1, low.isSimple, high.firstScale > 1, let coefficient = high.coefficient ?? bare,
      Self.isLess(low.value, coefficient), low.value.isBelow(1000),
      let scaled = (low.pointValue ?? low.value).multiplied(by: high.firstScale)
    {
      first = scaled
    }
    var bounds = (first.rounded, high.value.rounded)
    if descending, bounds.0 > bounds.1 { bounds = (bounds.1, bounds.0) }
    guard bounds.0 < bounds.1 else { return nil }
    return Figure(
      tokens: start..<behindCloser(high),
      form: .range(
        low: bounds.0, high: bounds.1, areYears: low.isYear && high.isYear, areDays: low.isDay && high.isDay)
    )
  }

  private static func isLess(_ one: Ratio, _ other: Ratio) -> Bool { one.double < other.double }

  /// Whether a verb of rising or falling governs the figure at `index`: up to eight tokens before it, in its clause.
  private func isChange(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, at >= index - 8, tokens.continues(at + 1) {
      if tokens.isMark(at, ".") || tokens.isMark(at, ",") || tokens.isMark(at, ";") { return false }
      let isChange: Bool? = tokens.first(.cues, at: at) { word, _ in
        if case .cue(.change) = word { return true }
        return nil
      }
      if isChange == true { return true }
      at -= 1
    }
    return false
  }
}
