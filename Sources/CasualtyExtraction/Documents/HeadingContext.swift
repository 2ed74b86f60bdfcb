import ArabicText

/// What a heading says for the rows below it.
struct HeadingContext: Sendable {
  /// The event that rows without an event word count, from the heading or the count it breaks down.
  private(set) var event: EventKind?
  /// Whether the heading announces a breakdown («توزعت …», «على النحو التالي»).
  private(set) var isBreakdown = false
  /// Whether the sentence being read is a row under the heading.
  private(set) var inRow = false
  /// How many drafts there were when the heading ended: the totals stand before.
  private(set) var totals = 0
  /// The heading's sentence.
  private(set) var headingTokens = 0..<0
  private var headingBlock = -1
  /// The block of the heading or of the last row under it.
  private var lastRow = -1
  private var rowBlocks = 0
  /// What the rows of the list below amount to, from each of them on, and the first of them.
  private var rowSums: [Int] = []
  private var firstRow = 0

  /// Prepares for a sentence in `block`.
  mutating func enter(_ text: AnnotatedText, block: Int, drafts: [Draft]) {
    let kind = text.text.blocks[block].kind
    guard block != headingBlock else {
      inRow = false
      return
    }
    inRow =
      isBreakdown
      && (kind == .listRow || (kind == .headline || isDottedRow(text, block)) && isShortRow(text, block)
        || isFigureRow(text, block)
        || block == lastRow + 1 && isLabelRow(text, block))
    if inRow, isEntry(text, block), !headingTokens.contains(where: { text.reads($0, .breakdown) }) { inRow = false }
    if inRow { lastRow = block }
    if !inRow, isBreakdown, kind == .paragraph || kind == .headline { close() }
  }

  /// Takes note of what `sentence` announces for the lines below.
  mutating func leave(_ text: AnnotatedText, sentence: Sentence, drafts: [Draft], firstNew: Int, counts: [CountMention])
  {
    let tokens = sentence.tokens
    guard let last = tokens.last, !inRow || text.isMark(last, ":") else { return }
    let announces = tokens.contains { text.reads($0, .breakdown) }
    let ends =
      text.isMark(last, ":")
      || isLastOfBlock(text, sentence)
        && (announces || isTitle(text, sentence, drafts, firstNew) || isTotal(text, sentence, drafts, firstNew, counts))
    guard ends else { return }
    let isLabelled =
      text.isMark(last, ":") && announces && sentence.block + 1 < text.text.blocks.count
      && isLabel(text, sentence.block + 1)
    guard isLabelled || nextBlockIsRow(text, sentence.block) else { return }
    isBreakdown = true
    headingBlock = sentence.block
    lastRow = sentence.block
    totals = drafts.count
    headingTokens = tokens
    let sum = rowSum(text, sentence.block, counts)
    event =
      total(of: sum, drafts[firstNew...]) ?? eventNamedLast(in: tokens, text) ?? eventNamed(in: tokens, text) ?? drafts[
        firstNew...
      ].last { !$0.isPart }?.event ?? drafts.last { !$0.isPart }?.event
  }

  /// «حصيلة غارات الجمعة» above rows: a line that counts nobody itself and says what the rows count.
  private func isTitle(_ text: AnnotatedText, _ sentence: Sentence, _ drafts: [Draft], _ firstNew: Int) -> Bool {
    guard drafts.count == firstNew, !inRow, text.text.blocks[sentence.block].kind != .listRow,
      sentence.block + 1 < text.text.blocks.count, text.text.blocks[sentence.block + 1].kind == .listRow
    else { return false }
    return sentence.tokens.contains {
      text.reads($0, .tallyNoun) || text.reads($0, .attackNoun) || text.reads($0, .disaster)
        || text.reads($0, .victim) || text.reads($0, .eventMasdar)
    }
  }

  /// «… منذ مطلع العام: 64 حالة» above rows that add up to it.
  private func isTotal(
    _ text: AnnotatedText, _ sentence: Sentence, _ drafts: [Draft], _ firstNew: Int, _ counts: [CountMention]
  ) -> Bool {
    guard !inRow, firstNew < drafts.count, let whole = drafts[firstNew...].last(where: { !$0.isPart }),
      !whole.event.isIncident, let total = whole.quantity.best, total > 3, nextBlockIsRow(text, sentence.block),
      nextBlockIsRow(text, sentence.block + 1)
    else { return false }
    return addUp(to: total, text, sentence.block, counts)
  }

  /// What the first figures of the rows below amount to. Reads each row once, though each be a heading itself.
  private mutating func rowSum(_ text: AnnotatedText, _ block: Int, _ counts: [CountMention]) -> Int {
    let first = block + 1
    let blocks = text.text.blocks
    guard first < blocks.count, blocks[first].kind == .listRow else { return 0 }
    if !(firstRow..<(firstRow + rowSums.count)).contains(first) {
      let end = blocks[first...].firstIndex { $0.kind != .listRow } ?? blocks.count
      var sum = 0
      rowSums = (first..<end).reversed().map { row in
        sum = Figures.plus(sum, firstFigure(text, row, counts))
        return sum
      }
      rowSums.reverse()
      firstRow = first
    }
    return rowSums[first - firstRow]
  }

  /// Whether the first figures of the rows below, short lines among them, add up to `total`. Reads no row behind the
  /// one that goes beyond it.
  private func addUp(to total: Int, _ text: AnnotatedText, _ block: Int, _ counts: [CountMention]) -> Bool {
    var sum = 0
    var next = block + 1
    while sum <= total, next < text.text.blocks.count, next - block <= 80,
      text.text.blocks[next].kind == .listRow || isShortRow(text, next)
    {
      sum = Figures.plus(sum, firstFigure(text, next, counts))
      next += 1
    }
    return sum == total
  }

  private func firstFigure(_ text: AnnotatedText, _ block: Int, _ counts: [CountMention]) -> Int {
    let tokens = text.text.blocks[block].tokens
    return counts[counts.prefixCount { $0.start < tokens.lowerBound }...].prefix { $0.start < tokens.upperBound }
      .first { !$0.isImplicit }?.quantity.best ?? 0
  }

  /// The event of the total that the rows add up to.
  private func total(of sum: Int, _ drafts: ArraySlice<Draft>) -> EventKind? {
    drafts.first { !$0.isPart && $0.quantity.best == sum }?.event
  }

  private mutating func close() {
    isBreakdown = false
    event = nil
  }

  private func isShortRow(_ text: AnnotatedText, _ block: Int) -> Bool {
    let range = text.text.blocks[block].tokens
    return range.count <= 12 && range.contains { text.tokens[$0].kind == .number || text.isMark($0, ":") }
  }

  /// «ولاية شمال دارفور: 3 حالات وفاة.»: a row like those above that ends with a mark.
  private func isDottedRow(_ text: AnnotatedText, _ block: Int) -> Bool { block == lastRow + 1 && isLabel(text, block) }

  /// «151 من أبناء محافظة …، بينهم 47 مدنياً.»: a line that opens with its figure, behind a heading that ends with a colon.
  private func isFigureRow(_ text: AnnotatedText, _ block: Int) -> Bool {
    guard let last = headingTokens.last, text.isMark(last, ":"), block > headingBlock, block - headingBlock <= 40 else {
      return false
    }
    let range = text.text.blocks[block].tokens
    guard range.count <= 40 else { return false }
    // «و37 مدنياً …» right below another row
    let start = block == lastRow + 1 && text.isLoneWa(range.lowerBound) ? range.lowerBound + 1 : range.lowerBound
    return start < range.upperBound && text.tokens[start].kind == .number
  }

  /// «الشهداء المدنيون: 6587، من ضمنهم …»: a line that tells first what its figure counts, behind a heading with a colon.
  private func isLabelRow(_ text: AnnotatedText, _ block: Int) -> Bool {
    guard let last = headingTokens.last, text.isMark(last, ":") else { return false }
    return isLabel(text, block)
  }

  /// «19 آب 2003: هجوم بشاحنة …»: the entry of a chronicle tells an incident of its own.
  private func isEntry(_ text: AnnotatedText, _ block: Int) -> Bool {
    let range = text.text.blocks[block].tokens
    guard let colon = range.prefix(8).first(where: { text.isMark($0, ":") }), colon + 1 < range.upperBound,
      text.tokens[colon + 1].kind == .word
    else { return false }
    let head = range.lowerBound..<colon
    let figures = head.filter { text.tokens[$0].kind == .number }
    return figures.contains { text.tokens[$0].range.count == 4 }
      && head.contains { at in text.tokens[at].readings.contains { $0.lexicalClass == .dateMonth } }
  }

  private func isLabel(_ text: AnnotatedText, _ block: Int) -> Bool {
    let range = text.text.blocks[block].tokens
    guard range.count <= 60, let colon = range.prefix(14).first(where: { text.isMark($0, ":") }),
      colon > range.lowerBound, colon + 1 < range.upperBound, text.tokens[colon + 1].kind == .number
    else { return false }
    // «وبذلك بلغ العدد الإجمالي: 41», «نقطة (1): 210»
    return !(range.lowerBound..<colon).contains {
      text.tokens[$0].kind == .number || text.reads($0, .tallyNoun) || text.reads($0, .reachVerb)
    }
  }

  private func isLastOfBlock(_ text: AnnotatedText, _ sentence: Sentence) -> Bool {
    text.text.blocks[sentence.block].tokens.upperBound == sentence.tokens.upperBound
  }

  private func nextBlockIsRow(_ text: AnnotatedText, _ block: Int) -> Bool {
    guard block + 1 < text.text.blocks.count else { return false }
    let next = text.text.blocks[block + 1]
    let opensWithFigure =
      text.isMark(text.text.blocks[block].tokens.upperBound - 1, ":") && next.tokens.count <= 40
      && text.tokens[next.tokens.lowerBound].kind == .number
    return next.kind == .listRow || isShortRow(text, block + 1) || opensWithFigure
  }

  /// «ارتكب … مجزرة بحق 9 أشخاص …، والشهداء هم:»: those whom the words before the colon name.
  private func eventNamedLast(in tokens: Range<Int>, _ text: AnnotatedText) -> EventKind? {
    guard let colon = tokens.last, text.isMark(colon, ":") else { return nil }
    let noun = text.reads(colon - 1, .partMarker, "whole") ? colon - 2 : colon - 1
    return text.reading(noun, .victim).flatMap { EventKind(text.entry($0)) }
  }

  /// «توزعت المجازر», «توزعت الوفيات», «توزع القتلى».
  private func eventNamed(in tokens: Range<Int>, _ text: AnnotatedText) -> EventKind? {
    for index in tokens {
      for lexicalClass in [LexicalClass.incident, .victim, .eventMasdar] {
        guard let reading = text.reading(index, lexicalClass) else { continue }
        if lexicalClass == .eventMasdar, !text.entry(reading).has("countable") { continue }
        return EventKind(text.entry(reading))
      }
    }
    return nil
  }
}
