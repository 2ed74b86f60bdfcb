/// Finds the dates, periods and relative times of a text.
///
/// ```swift
/// let finder = DateFinder(lexicon)
/// let period = finder.dates(in: text).first?.resolve(in: DateContext(reference: reportDate))
/// ```
/// The words come from `Lexicons/dates.tsv`, declared by ``LexiconSchema/declareDates()``. Total.
public struct DateFinder: Sendable {
  private let vocabulary: DateVocabulary

  /// A finder for texts annotated with `lexicon`.
  public init(_ lexicon: Lexicon) { vocabulary = DateVocabulary(lexicon) }

  /// The mentions in the text's order; they do not overlap. O(tokens).
  public func dates(in text: TokenizedText) -> [DateMention] {
    var reader = DateReader(text, vocabulary)
    var mentions: [DateMention] = []
    var index = 0
    while index < text.tokens.count {
      if index >= reader.limit { reader.limit = endOfLine(text, from: index) }
      guard let found = reader.mention(index) else {
        index += 1
        continue
      }
      if let value = found.value {
        let tokens = value.start..<found.next
        mentions.append(
          DateMention(
            tokens: tokens, expression: value.expression, text: text.sourceString(tokens), anchor: value.anchor
          )
        )
      }
      index = max(found.next, index + 1)
    }
    return mentions
  }

  private func endOfLine(_ text: TokenizedText, from index: Int) -> Int {
    var end = index + 1
    while end < text.tokens.count, text.tokens[end].lineBreaksBefore == 0 { end += 1 }
    return end
  }
}

/// A mention being read.
struct FoundDate {
  let start: Int
  let expression: DateExpression
  var anchor: String?
}

extension DateReader {
  /// The mention that begins at `index`; an inner nil passes over words that only look like one.
  func mention(_ index: Int) -> Read<FoundDate?>? {
    let token = tokens[index]
    guard token.kind == .number || token.kind == .word && isDateWord(token) else { return nil }
    if let next = skip(index, .bar(.whole)) { return Read(value: nil, next: next) }
    let bar = barBefore(index)
    func found(_ read: Read<DateExpression>) -> Read<FoundDate?> {
      read.map { FoundDate(start: index, expression: $0) }
    }
    if let since = since(index) {
      return since.map { FoundDate(start: index, expression: $0.expression, anchor: $0.anchor) }
    }
    if let read = interval(index) ?? openEnd(index) { return found(read) }
    if let during = skip(index, .during, .into), let read = trailing(during, cue: skip(index, .during) != nil) {
      return found(read)
    }
    if let read = trailing(index, cue: false) ?? dayList(index) { return found(read) }
    let isPair = unit(index)?.value.isPair ?? false
    let start = isPair ? index + 1 : index
    let cue = isPair || hasCue(index)
    guard let first = date(start, cue: cue) else { return nil }
    if isBarred(first.value, bar) { return first.map { _ in nil } }
    return found(extended(first, isPair: isPair))
  }

  private func isDateWord(_ token: Token) -> Bool {
    token.readings.contains { vocabulary.word(of: $0) != nil }
  }

  /// «حتى …», «قبل …», «بعد …» with a date.
  private func openEnd(_ index: Int) -> Read<DateExpression>? {
    if let start = skip(index, .until), let end = date(start, cue: true, bare: true) { return end.map { .until($0) } }
    if let ago = ago(index) { return ago }
    if let start = skip(index, .before), let end = date(start, cue: true) { return end.map { .before($0) } }
    if let start = skip(index, .after), let end = date(start, cue: true) { return end.map { .after($0) } }
    return nil
  }

  /// Whether a word before says that a date follows.
  private func hasCue(_ index: Int) -> Bool {
    guard index > 0, tokens[index].lineBreaksBefore == 0 else { return false }
    if skip(index - 1, .during, .into, .since, .until, .to, .on, .before, .after) == index { return true }
    return tokens[index].readings.contains { $0.proclitics.contains(.bi) && vocabulary.word(of: $0) != nil }
  }

  private func barBefore(_ index: Int) -> DateBar? {
    guard index > 0, tokens[index].lineBreaksBefore == 0 else { return nil }
    return pick(index - 1) { word -> DateBar? in
      if case .bar(let bar) = word.word, word.next == index { return bar }
      return nil
    }?.value
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
