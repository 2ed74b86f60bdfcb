/// Tells from its surroundings what a figure is there for.
struct FigureContext {
  let tokens: NumberTokens
  private let dates: DateFigures

  init(_ tokens: NumberTokens) {
    self.tokens = tokens
    dates = DateFigures(tokens: tokens)
  }

  /// What `figure` is there for; `cue` is where ``cuePlace(before:)`` finds a cue for it.
  func kind(of figure: Figure, cue: Int?) -> QuantityMention.Kind {
    let isAmongWords = isAmongWords(figure.tokens)
    if !isAmongWords, isHandle(figure) { return .handle }
    if !isAmongWords || figure.tokens.count > 1, isPhone(figure) { return .phone }
    if isPercent(figure, cue) { return .percent }
    if let kind = digitKind(of: figure, isAmongWords) { return kind }
    if dates.isDate(figure, isAmongWords) { return .date }
    if dates.isClockTime(figure) { return .clockTime }
    if isClockFraction(figure) { return .clockTime }
    if case .ordinal = figure.form { return .ordinal }
    if let kind = measure(figure) { return kind }
    if let kind = cued(figure, cue) { return kind }
    if isRank(figure) { return .ordinal }
    if figure.digits != nil, isAlone(figure.tokens.lowerBound, figure.tokens.upperBound) { return .lone }
    if case .number(let numeral) = figure.form, !numeral.value.isWhole, numeral.firstScale == 1 {
      return numeral.isFraction ? .fraction : .decimal
    }
    return .cardinal
  }

  /// Whether words or the line's ends stand on both sides of `figure`, none written onto it: what marks and figures
  /// beside it would make of it need not be asked then.
  private func isAmongWords(_ figure: Range<Int>) -> Bool {
    let (start, end) = (figure.lowerBound, figure.upperBound)
    return !tokens.isGlued(start) && !tokens.isGlued(end) && (start == 0 || tokens.isWord(start - 1))
      && (end == tokens.count || tokens.isWord(end))
  }

  /// Whether the figure carries the article.
  func isDefinite(_ figure: Figure) -> Bool {
    let first = figure.tokens.lowerBound
    return tokens.hasArticleBefore(first) || isDefiniteWord(first)
  }

  /// Whether the word at `index` is a number with the article.
  func isDefiniteWord(_ index: Int) -> Bool {
    if tokens.isNumber(index) { return false }
    return tokens.first(at: index) { _, reading in reading.proclitics.contains(.article) ? true : nil } ?? false
  }

  // MARK: Digits

  private func digitKind(of figure: Figure, _ isAmongWords: Bool) -> QuantityMention.Kind? {
    guard let digits = figure.digits else { return nil }
    let start = figure.tokens.lowerBound
    let end = figure.tokens.upperBound
    if case .groups(let isDate) = digits.shape { return isDate ? .date : .version }
    if !isAmongWords, isListNumber(figure) { return .listNumber }
    if digits.hasLeadingZero, digits.digits >= 7 { return .phone }
    if isAmongWords { return nil }
    if tokens.isMark(start - 1, "+"), tokens.isGlued(start), digits.digits >= 6 { return .phone }
    if isGluedDash(start - 1), tokens.isGlued(start), digits.digits >= 5, tokens.isNumber(start - 2),
      tokens.bytes(start - 2).first == 0x30
    {
      return .phone
    }
    if digits.hasLeadingZero, isGluedDash(end), tokens.isGlued(end + 1), tokens.isNumber(end + 1),
      tokens.bytes(end + 1).count >= 5
    {
      return .phone
    }
    if isDashed(start), digits.digits >= 2, !dates.isDate(figure) { return .phone }
    if isLatin(start - 1) && (tokens.isGlued(start) || isGluedDash(start)) || tokens.isGlued(end) && isLatin(end) {
      return .name
    }
    // «كم²» folds to «كم2».
    if tokens.isGlued(start), tokens.isUnit(start - 1), digits.digits == 1 { return .name }
    if isGluedDash(start - 1), tokens.isGlued(start), start >= 2, tokens.isWord(start - 2) {
      return .name
    }
    return nil
  }

  /// A dash before `index` that both its neighbours touch: «كوفيد-19».
  private func isGluedDash(_ index: Int) -> Bool { tokens.isMark(index, "-") && tokens.isGlued(index) }

  /// One of three figures joined by dashes: «555-123-4567».
  private func isDashed(_ index: Int) -> Bool {
    func joined(_ at: Int) -> Bool {
      tokens.isMark(at, "-") && tokens.isGlued(at) && tokens.isGlued(at + 1) && tokens.isNumber(at + 1)
        && tokens.isNumber(at - 1)
    }
    let (before, after) = (joined(index - 1), joined(index + 1))
    return before && after || before && joined(index - 3) || after && joined(index + 3)
  }

  private func isLatin(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens.isWord(index) else { return false }
    return tokens.bytes(index).first.map { $0 < 0x80 } ?? false
  }

  private func isListNumber(_ figure: Figure) -> Bool {
    let start = figure.tokens.lowerBound
    guard figure.tokens.count == 1, tokens.opensLine(start) else { return false }
    let next = start + 1
    guard tokens.tokens[start].range.count <= 2, tokens.continues(next), tokens.continues(next + 1) else {
      return false
    }
    return tokens.isMark(next, ")")
      || tokens.isGlued(next) && !(tokens.isNumber(next + 1) && tokens.isGlued(next + 1))
        && (tokens.isMark(next, "-") || tokens.isMark(next, "."))
  }

  private func isAlone(_ start: Int, _ end: Int) -> Bool {
    var (first, last) = (start, end)
    while !tokens.opensLine(first) {
      guard tokens.isMark(first - 1) else { return false }
      first -= 1
    }
    while tokens.continues(last) {
      guard tokens.isMark(last) else { return false }
      last += 1
    }
    return tokens.tokens.count > end - start
  }

  /// In a hashtag, a handle or a link: «#5», «@user5», «https://…/5».
  private func isHandle(_ figure: Figure) -> Bool {
    var at = figure.tokens.lowerBound
    while at > 0, tokens.isGlued(at) {
      at -= 1
      if tokens.isMark(at, "#") || tokens.isMark(at, "@") { return true }
      if tokens.isMark(at, "/"), isLatin(at - 1) || tokens.isMark(at - 1, "/") { return true }
      if tokens.isMark(at, "_"), at > 0, tokens.isGlued(at) || isLatin(at - 1) { return true }
      guard figure.tokens.lowerBound - at < 64 else { return false }
    }
    return false
  }

  // MARK: Neighbours

  /// The first token behind the figure, a closing quotation mark or bracket passed over.
  func behind(_ figure: Figure) -> Int {
    let end = figure.tokens.upperBound
    let opens = tokens.isQuoteOrBracket(figure.tokens.lowerBound - 1)
    return opens && tokens.continues(end) && tokens.isQuoteOrBracket(end) ? end + 1 : end
  }

  private func isPercent(_ figure: Figure, _ cue: Int?) -> Bool {
    let end = behind(figure)
    if tokens.isMark(figure.tokens.lowerBound - 1, "%"), tokens.isGlued(figure.tokens.lowerBound) { return true }
    if hasCue(.percent, at: cue) { return true }
    guard tokens.continues(end) else { return false }
    if tokens.isMark(end, "%") { return true }
    return tokens.isPercentWord(end) || tokens.isWord(end, .inside) && tokens.isPercentWord(end + 1)
  }

  /// Where a word stands that says what the figure at `index` is, quotation marks, a colon and an article between them
  /// passed over; nil where no such word does.
  func cuePlace(before index: Int) -> Int? {
    var at = index - 1
    while at >= 0, tokens.continues(at + 1),
      tokens.isQuoteOrBracket(at) || tokens.isMark(at, ":") || tokens.hasArticleBefore(at + 1)
    {
      at -= 1
    }
    return tokens.mayBe(.cues, at: at) && tokens.continues(at + 1) ? at : nil
  }

  /// Whether the word at `place` is `cue`.
  @inline(__always)
  func hasCue(_ cue: NumberWord.Cue, at place: Int?) -> Bool {
    guard let place else { return false }
    return tokens.hasCue(cue, at: place)
  }

  private func measure(_ figure: Figure) -> QuantityMention.Kind? {
    let end = behind(figure)
    let start = figure.tokens.lowerBound
    if isCurrency(start - 1) && tokens.isGlued(start) || tokens.continues(end) && isCurrency(end) { return .money }
    if tokens.continues(end), let kind = unit(at: end, of: figure) {
      return kind == .duration && isAge(figure, end) ? .age : kind
    }
    if let kind = unitBefore(figure) { return kind }
    // «الأيام الأربعة», «الساعات الـ24».
    var before = start - 1
    if tokens.hasArticleBefore(start) { before -= 1 }
    guard isDefinite(figure), tokens.continues(before + 1) else { return nil }
    let isOne = figure.quantity.best == 1
    return tokens.first(.units, at: before) { word, reading in
      // «القرن العشرين» is a rank.
      guard case .measure(let kind, _) = word, reading.proclitics.contains(.article),
        isOne || figure.digits != nil || !reading.form.contains(.singular)
      else { return nil }
      return kind
    }
  }

  /// «يوم واحد», «ساعتين اثنتين».
  private func unitBefore(_ figure: Figure) -> QuantityMention.Kind? {
    guard case .number(let numeral) = figure.form, !numeral.beginsWithDigits, numeral.tokens.count == 1,
      numeral.value.isBelow(3), numeral.value.isWhole || !isDefinite(figure), tokens.continues(figure.tokens.lowerBound)
    else { return nil }
    return tokens.first(.units, at: figure.tokens.lowerBound - 1) { word, reading in
      guard case .measure(let kind, _) = word, !reading.proclitics.contains(.article) else { return nil }
      return kind
    }
  }

  func isCurrency(_ index: Int) -> Bool {
    guard tokens.isMark(index) else { return false }
    return tokens.isMark(index, "$") || tokens.isMark(index, "€") || tokens.isMark(index, "£")
      || tokens.isMark(index, "¥")
  }

  private func unit(at index: Int, of figure: Figure) -> QuantityMention.Kind? {
    tokens.first(.units, at: index) { word, reading in
      guard case .measure(let kind, let mayBeginDate) = word, reading.proclitics.isSubset(of: .article) else {
        return nil
      }
      // «جرح العشرات اليوم الأحد»: the day it happened.
      if case .vague = figure.form {
        return mayBeginDate && reading.proclitics.contains(.article) && reading.form.contains(.singular) ? nil : kind
      }
      guard reading.proclitics.isEmpty else { return nil }
      let isBare = reading.form.contains(.singular) && !reading.form.contains(.accusative)
      // «قتل 5 يوم الجمعة», «88 شهيداً شهر آذار»: a date of its own.
      return mayBeginDate && isBare && !isDefinite(figure) && isDateTail(index + 1) ? nil : kind
    }
  }

  /// Whether what follows makes the noun before it a date: a definite noun, a figure, a month.
  private func isDateTail(_ index: Int) -> Bool {
    guard tokens.continues(index) else { return false }
    if tokens.isNumber(index) { return true }
    guard tokens.isWord(index) else { return false }
    if tokens.begins(index, .article) || tokens.isWord(index, .yesterday) {
      return true
    }
    return dates.isMonth(index)
  }

  /// An age: a cue before or behind, or the figure with its unit in brackets or between commas.
  private func isAge(_ figure: Figure, _ unit: Int) -> Bool {
    let start = figure.tokens.lowerBound
    var first = start
    while first > 0, tokens.continues(first), tokens.isNumber(first - 1) || tokens.isWord(first - 1, .and) {
      first -= 1
    }
    let opens = tokens.isMark(first - 1, "(") || tokens.isMark(first - 1, ",")
    let closes = tokens.isMark(unit + 1, ")") || tokens.isMark(unit + 1, ",")
    // «خلال الـ (24 ساعة)» is none.
    if opens, closes, isLifetime(unit), !tokens.isWord(first - 2, .article) { return true }
    for at in max(0, start - 3)..<start where tokens.hasCue(.age, at: at) { return true }
    return tokens.isWord(unit + 1, .from) && tokens.hasCue(.ageAfter, at: unit + 2)
  }

  /// Whether the unit at `index` is one that ages are told in: days and more.
  private func isLifetime(_ index: Int) -> Bool {
    tokens.first(.units, at: index) { word, _ in
      if case .measure(_, mayBeginDate: true) = word { return true }
      return nil
    } ?? false
  }

  private func cued(_ figure: Figure, _ cue: Int?) -> QuantityMention.Kind? {
    if case .vague = figure.form { return nil }
    if hasCue(.age, at: cue) { return .age }
    if tokens.continues(figure.tokens.upperBound), tokens.isWord(figure.tokens.upperBound, .from),
      tokens.hasCue(.ageAfter, at: figure.tokens.upperBound + 1)
    {
      return .age
    }
    if hasCue(.phone, at: cue), figure.digits.map({ $0.digits >= 3 }) ?? false { return .phone }
    if hasCue(.degree, at: cue) { return .degree }
    if hasCue(.version, at: cue) { return .version }
    return isName(figure) ? .name : nil
  }

  /// «الفرقة 25», «القرار 2254», «القانون رقم 10», «ساحة السبع»; not where the figure counts the noun behind it:
  /// «قتلت الفرقة 25 عنصراً».
  private func isName(_ figure: Figure) -> Bool {
    let start = figure.tokens.lowerBound
    switch figure.form {
    case .number(let numeral): guard numeral.beginsWithDigits || isDefinite(figure) else { return false }
    case .range: guard tokens.isNumber(start) else { return false }
    default: return false
    }
    let at = tokens.isMark(start - 1, ":") || tokens.hasArticleBefore(start) ? start - 2 : start - 1
    let isNamed = (0..<3).contains { back in
      tokens.first(.names, at: at - back) { word, reading in
        guard case .name(let isBare, let wantsArticle) = word, reading.length == back + 1,
          !wantsArticle || isDefinite(figure)
        else { return nil }
        return isBare && reading.proclitics.contains(.article) ? nil : true
      } ?? false
    }
    let end = figure.tokens.upperBound
    guard isNamed, tokens.continues(start) else { return false }
    return isDefinite(figure) || !(tokens.continues(end) && tokens.isCounted(end))
  }

  /// «الذكرى الـ15», «القمة الـ30», «المرة العشرين»: behind a definite noun that ranks.
  private func isRank(_ figure: Figure) -> Bool {
    let start = figure.tokens.lowerBound
    guard case .number = figure.form, start >= 1, tokens.continues(start) else { return false }
    var noun = start - 1
    // «العدوان المتواصل لليوم 248»
    let end = figure.tokens.upperBound
    if figure.digits != nil, !tokens.hasArticleBefore(start), !tokens.continues(end) || !tokens.isCounted(end) {
      return tokens.first(.cues, at: noun) { word, reading in
        if case .cue(.rank) = word, reading.proclitics.isSuperset(of: [.li, .article]) { return true }
        return nil
      } ?? false
    }
    if figure.digits != nil {
      guard tokens.hasArticleBefore(start), tokens.continues(noun) else { return false }
      noun -= 1
    } else if !isDefinite(figure) {
      return false
    }
    return tokens.first(.cues, at: noun) { word, reading in
      if case .cue(.rank) = word, reading.proclitics.contains(.article) { return true }
      return nil
    } ?? false
  }
}

extension NumberTokens {
  func hasCue(_ cue: NumberWord.Cue, at index: Int) -> Bool {
    first(.cues, at: index) { word, _ in
      if case .cue(cue) = word { return true }
      return nil
    } ?? false
  }

  /// Whether the word at `index` reads as an indefinite noun that a figure counts.
  func isCounted(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    if endsInAlef(index) { return true }
    return tokens.readings(at: index).contains { reading in
      reading.proclitics.isEmpty && vocabulary[reading] == nil
        && !reading.form.isDisjoint(with: [.singular, .plural, .accusative])
    }
  }

  /// Whether a unit of measure or money stands at `index`.
  func isUnit(_ index: Int) -> Bool {
    first(.units, at: index) { word, reading in
      if case .measure = word, reading.proclitics.isEmpty { return true }
      return nil
    } ?? false
  }

  private func endsInAlef(_ index: Int) -> Bool { bytes(index).suffix(2).elementsEqual([0xD8, 0xA7]) }
}
