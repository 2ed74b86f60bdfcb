/// Finds the dates, periods and relative times of a text.
///
/// ```swift
/// let finder = DateFinder(lexicon)
/// let period = finder.dates(in: text).first?.resolve(in: DateContext(reference: reportDate))
/// ```
/// The words come from `Lexicons/dates.tsv`, declared by ``LexiconSchema/declareDates()``. Total.
public struct DateFinder: Sendable {
  let vocabulary: DateVocabulary

  /// A finder for texts annotated with `lexicon`.
  public init(_ lexicon: Lexicon) { vocabulary = DateVocabulary(lexicon) }

  /// The mentions in the text's order; they do not overlap. O(tokens).
  public func dates(in text: TokenizedText) -> [DateMention] {
    var mentions: [DateMention] = []
    DateReader.with(text, vocabulary) { reader in
      for block in text.blocks {
        reader.limit = block.tokens.upperBound
        var index = Self.contentStart(block.tokens.lowerBound, block.contentStart, reader.tokens)
        while index < reader.limit {
          if reader.tokens[index].kind == .number || !reader.kinds[index].isEmpty {
            index = reader.read(index, into: &mentions)
          } else {
            index += 1
          }
        }
      }
    }
    for index in mentions.indices { mentions[index].source = text.text.source }
    return mentions
  }

  /// Where dates may begin in a line whose content does at `content`: a row's bullet or number is no day, but
  /// «30-أيلول-2015» is a date.
  static func contentStart(_ start: Int, _ content: Int, _ tokens: TokenView) -> Int {
    let isTied =
      content - start == 2 && content < tokens.count && tokens[content].isGlued && tokens[content - 1].isGlued
    return isTied ? start : content
  }
}

/// A mention being read.
struct FoundDate {
  let start: Int
  let expression: DateExpression
  var anchor: String?
}

extension DateReader {
  /// Appends the mention that begins at `index`, if one does; returns where to read on.
  func read(_ index: Int, into mentions: inout [DateMention]) -> Int {
    guard let found = mention(index) else { return index + 1 }
    if let value = found.value, !isInHashtag(index) { mentions.append(mention(value, end: found.next)) }
    return max(found.next, index + 1)
  }

  /// «#مسيرات_آذار»: within a hashtag a month is a part of a name; one that begins with a day tells it.
  private func isInHashtag(_ index: Int) -> Bool {
    var start = index
    while start > 0, tokens[start].isGlued { start -= 1 }
    return start + 1 < index && tokens[start].mark == 0x23
  }

  /// A mention without the conjunction on its front.
  func mention(_ found: FoundDate, end: Int) -> DateMention {
    var start = found.start
    while start + 1 < end, skip(start, .article) == nil, skip(start, .preposition) == start + 1 { start += 1 }
    var range = tokens.range(of: start..<end)
    let conjunction = tokens.readings(at: start).first { reading in
      vocabulary.isDateWord(reading) && !reading.proclitics.isDisjoint(with: .conjunction)
    }
    if conjunction != nil,
      !tokens.readings(at: start).contains(where: { $0.proclitics.isEmpty && vocabulary.isDateWord($0) })
    {
      // «و» and «ف» take two bytes each.
      range.start += 2
    }
    return DateMention(
      tokens: start..<end, expression: found.expression, sourceRange: tokens.source(of: range), anchor: found.anchor
    )
  }

  /// The mention that begins at `index`; an inner nil passes over words that only look like one.
  func mention(_ index: Int) -> Read<FoundDate?>? {
    guard mayBegin(index) else { return nil }
    let isFigure = tokens[index].kind == .number
    if let next = skip(index, .wholeBar) { return Read(value: nil, next: next) }
    func found(_ read: Read<DateExpression>) -> Read<FoundDate?> {
      read.map { FoundDate(start: index, expression: $0) }
    }
    if let since = since(index) {
      return since.map { FoundDate(start: index, expression: $0.expression, anchor: $0.anchor) }
    }
    if let read = interval(index) ?? openEnd(index) { return found(read) }
    if let during = skip(index, [.during, .into]),
      let read = (mayHoldFeast(during) ? feast(during, cue: true) : nil)
        ?? trailing(during, cue: skip(index, .during) != nil) ?? hours(during)
    {
      return found(read)
    }
    // «في», «من» and their like begin nothing else.
    guard isFigure || !kinds[index].isDisjoint(with: .nounStarts) else { return nil }
    if let read = trailing(index, cue: false) ?? dayList(index) ?? years(index) ?? yearOfEvent(index) {
      return found(read)
    }
    let pairStart = pairUnit(index)
    let isPair = pairStart != nil
    let start = pairStart ?? index
    let cue = isPair || hasCue(index)
    guard let first = date(start, cue: cue) else { return nil }
    let event = anniversary(index, first.value)
    if event != first.value { return found(first.map { _ in event }) }
    if isYearOfNumber(index, first.value) || isBarred(first.value, barBefore(index)) || isTwoOf(index, first.value) {
      return first.map { _ in nil }
    }
    return found(extended(first, isPair: isPair))
  }

  /// Whether a date may begin at `index`, which is in the line: most words that dates know are prepositions, and these
  /// stand before anything.
  @inline(__always)
  func mayBegin(_ index: Int) -> Bool {
    let kinds = kinds[index]
    if tokens[index].kind == .number { return couldBegin(index) }
    guard !kinds.isDisjoint(with: .starts) else { return false }
    guard kinds.isDisjoint(with: .loneStarts) else { return true }
    // The others begin something only where something of a date follows, or a bracket.
    let next = index + 1
    guard next < limit else { return false }
    if tokens[next].kind == .mark {
      // Lists go on behind a comma; «ت.1».
      return !tokens[next].partsSentences || mayRead(next + 1) || kinds.contains(.monthStem)
    }
    if kinds == .into { return mayCount(next) }
    return mayRead(next)
  }

  /// Whether a count of units may stand at `index`, behind «في».
  private func mayCount(_ index: Int) -> Bool {
    guard tokens[index].kind == .number else { return !kinds[index].isDisjoint(with: .counting) }
    let next = index + 1
    return next < limit && (kinds[next].contains(.unit) || tokens[next].kind == .mark)
  }

  /// Whether a figure can begin a date: something of a date stands beside it.
  private func couldBegin(_ index: Int) -> Bool {
    let next = index + 1
    if next < limit {
      if !kinds[next].isDisjoint(with: .behindFigures) { return true }
      switch tokens[next].kind {
      case .word: break
      case .mark:
        if next + 1 < limit, tokens[next + 1].kind == .number || !kinds[next + 1].isEmpty { return true }
      case .number: if tokens.hasTatweel(before: next) { return true }
      }
    }
    let length = tokens[index].count
    return length >= 6 || length == 4 && index > 0 && !kinds[index - 1].isDisjoint(with: .beforeYears)
  }

  /// «حرب 1967», «انتخابات 2021».
  func yearOfEvent(_ index: Int) -> Read<DateExpression>? {
    guard index > 0, tokens[index].kind == .number, !tokens[index].opensLine, !tokens[index].isGlued,
      pick(index - 1, .yearOf, { $0.next == index && $0.proclitics.isDisjoint(with: .article) ? true : nil }) != nil,
      index < 2 || tokens[index - 2].kind != .number
    else { return nil }
    return yearFigure(index, in: 1900...2050).map { $0.map(Self.expression) }
  }

  /// «حتى …», «قبل …», «بعد …» with a date.
  private func openEnd(_ index: Int) -> Read<DateExpression>? {
    guard !kinds[index].isDisjoint(with: [.until, .before, .after]) else { return nil }
    if let start = skip(index, .until), let end = moment(start) { return end.map { .until($0) } }
    // «بعد غد», «قبل ظهر اليوم».
    if tokens.readings(at: index).contains(where: isPhrase), let day = datedDay(index, cue: false) { return day }
    let ago = ago(index)
    if let start = skip(index, .before), let end = date(start, cue: true), end.next > ago?.next ?? 0 {
      return end.map { .before($0) }
    }
    if let ago = ago ?? ahead(index) { return ago }
    if let start = skip(index, .after), let end = date(start, cue: true) { return end.map { .after($0) } }
    return nil
  }

  private func isPhrase(_ reading: Reading) -> Bool {
    guard reading.length > 1 else { return false }
    switch vocabulary.word(of: reading) {
    case .nearDay, .dayPart: return true
    default: return false
    }
  }

  /// Whether a word before says that a date follows.
  private func hasCue(_ index: Int) -> Bool {
    guard index > 0, tokens[index].lineBreaksBefore == 0 else { return false }
    if skip(index - 1, [.during, .into, .since, .until, .to, .on, .before, .after]) == index { return true }
    return tokens.readings(at: index).contains { $0.proclitics.contains(.bi) && vocabulary.isDateWord($0) }
  }

  private func barBefore(_ index: Int) -> DateBar? {
    guard index > 0, tokens[index].lineBreaksBefore == 0 else { return nil }
    return pick(index - 1, .bar) { word -> DateBar? in
      // «شارع 17 تموز»; «المدينة مساء السبت»: no name follows a definite noun.
      if case .bar(let bar) = word.word, word.next == index, !word.proclitics.contains(.article) { return bar }
      return nil
    }?.value
  }

  /// «الانتحاريين الاثنين», «الشقيقان الاثنان»: the two of them, no Monday.
  private func isTwoOf(_ index: Int, _ expression: DateExpression) -> Bool {
    guard case .weekday(2, nil) = expression, index > 0, kinds[index - 1].isEmpty, tokens[index - 1].kind == .word,
      tokens[index].lineBreaksBefore == 0, !tokens[index].isGlued
    else { return false }
    if tokens.readings(at: index - 1).contains(where: { $0.form.contains(.dual) && $0.proclitics.contains(.article) }) {
      return true
    }
    // Of «-ين» alone, a plural too, only where nothing goes on: «استهدف المدنيين الاثنين في …» is a Monday.
    let ending: [UInt8] = [0xD9, 0x8A, 0xD9, 0x86]
    return tokens.bytes(at: index - 1).suffix(4).elementsEqual(ending) && tokens[index - 1].count > 10
      && index + 1 < limit && tokens[index + 1].kind == .mark && !isMark(index + 1, "(")
  }

  /// «القرار 2254 لعام 2015»: the year belongs to the name.
  private func isYearOfNumber(_ index: Int, _ expression: DateExpression) -> Bool {
    guard case .fields(let fields) = expression, fields.month == nil, index > 0, tokens[index].lineBreaksBefore == 0
    else {
      return false
    }
    return tokens[index - 1].kind == .number && tokens.readings(at: index).contains { $0.proclitics.contains(.li) }
  }

  /// «شارع 17 تموز» and «سوق الجمعة» are names; a year makes them dates again.
  private func isBarred(_ expression: DateExpression, _ bar: DateBar?) -> Bool {
    switch (bar, expression) {
    case (.before?, .fields(let fields)): fields.year == .unstated
    case (.before?, .weekday), (.beforeWeekday?, .weekday): true
    default: false
    }
  }
}
