import ArabicText

/// What punctuation does to the state of the sentence.
extension SentenceReader {
  mutating func readMark(_ index: Int) {
    if text.isMark(index, ","), isHypothetical, !isDrill { isHypothetical = false }
    // «يُخشى أن يكون 340 قد قضوا …، ولم يُنتشل سوى تسع جثث»
    if text.isMark(index, ","), assertion == .possible, let last, drafts[last].sentence == sentence,
      drafts[last].assertion == .possible, text.startsWithConjunction(index + 1), text.reads(index + 1, .negation)
    {
      assertion = .asserted
    }
    // «وزير الصحة: 12 سائحاً بين القتلى»: who speaks at the head of the sentence.
    if text.isMark(index, ":") {
      let first = text.text.sentences[sentence].tokens.lowerBound
      pending.removeAll { [clauses] in
        clauses.counts[$0].isImplicit && clauses.counts[$0].start - first <= 1 && index - first <= 8
      }
    }
    if let end = quotedEnd, index >= end {
      quotedEnd = nil
      parts = bracketed.popLast() ?? nil
    } else if let end = appositionEnd(index) {
      bracketed.append(parts)
      if !text.isMark(index, "(") { quotedEnd = end }
      if let last { open(list: [last], event: drafts[last].event) }
    } else if isAroundFigure(index) {
      // «بينهم (5) في جوبر»: nothing opens or ends.
    } else if text.isMark(index, "(") {
      bracketed.append(parts)
    } else if text.isMark(index, ")"), let outer = bracketed.popLast() {
      parts = outer
    } else if opensBreakdown(index), let last {
      open(list: [last], event: drafts[last].event)
    } else if text.isMark(index, ","), closesBarePart(index) {
      openSegment(at: index, kind: nil)
    } else if text.isMark(index, ","), let whole = accusedWhole(behind: index) {
      openSegment(at: index, kind: nil)
      drafts[whole].ownSegment = segments.count - 1
    } else if text.isMark(index, ";"), !clauses.figureStarts.contains(index + 1) {
      parts = nil
    }
  }

  /// Whether the bracket at `index` holds nothing but a figure.
  private func isAroundFigure(_ index: Int) -> Bool {
    let figure = text.isMark(index, "(") ? index + 1 : index - 1
    return figure > 0 && figure + 1 < text.count && text.tokens[figure].kind == .number
      && text.isMark(figure - 1, "(") && text.isMark(figure + 1, ")")
  }

  /// «200 إصابة بينها 40 بالرصاص، خلال مظاهرات الخميس»: the time behind a comma is not the bare part's alone.
  private func closesBarePart(_ index: Int) -> Bool {
    guard segments.last?.isPart == true, let last, drafts[last].isPart, drafts[last].sentence == sentence,
      drafts[last].count.noun == .none, drafts[last].count.end < index
    else { return false }
    return text.reads(index + 1, .dateLink, "during") || clauses.isDate(index + 1)
  }

  /// «إعدام 9 متهمين أدينوا باغتيال …، داخل سجن … صباح الأربعاء»: behind what they were accused of, the accused are told of
  /// again.
  private func accusedWhole(behind index: Int) -> Int? {
    guard text.has(.accused), let trigger, trigger.kind == .masdar, let last, drafts[last].trigger == trigger.tokens,
      text.reads(index + 1, .inWord) || text.reads(index + 1, .dateDayPart) || text.reads(index + 1, .dateWeekday),
      (max(0, trigger.tokens.lowerBound - 3)..<trigger.tokens.lowerBound).contains(where: { text.reads($0, .accused) })
    else { return nil }
    let before = last - 1
    guard before >= firstDraft, drafts[before].sentence == sentence, !drafts[before].isPart,
      drafts[before].trigger != trigger.tokens
    else { return nil }
    return before
  }

  /// «خمسة شهداء "ثلاثة أطفال وامرأتان"», «7 قتلى (4 رجال و3 نساء)»: counts in quotes or brackets right behind one that
  /// they add up to; the mark that closes them.
  private func appositionEnd(_ index: Int) -> Int? {
    // «سبعة أشخاص توفوا غرقا (5 … و2 …)»
    guard let last, drafts[last].sentence == sentence, (0...3).contains(index - drafts[last].count.end),
      !(drafts[last].count.end..<index).contains(where: { text.isMark($0) || text.tokens[$0].kind == .number }),
      let total = drafts[last].quantity.best, text.isMark(index, "(") || text.isMark(index, "\"")
    else { return nil }
    let close: Unicode.Scalar = text.isMark(index, "(") ? ")" : "\""
    let limit = min(index + 24, text.text.sentences[sentence].tokens.upperBound)
    guard let end = (index + 1..<max(index + 1, limit)).first(where: { text.isMark($0, close) }) else { return nil }
    let inside = (index + 1..<end).compactMap { clauses.countAt[$0] }.map { clauses.counts[$0] }
    let isSame = inside.allSatisfy { $0.ownEvent == nil || $0.ownEvent == drafts[last].event }
    guard inside.count > 1, isSame, inside.reduce(0, { Figures.plus($0, $1.quantity.best ?? .max) }) == total else {
      return nil
    }
    return end
  }

  /// «بلغ عدد القتلى 437: 119 في حلب، و50 في إدلب»: bare figures behind the colon that follows a count break it down.
  private func opensBreakdown(_ index: Int) -> Bool {
    guard text.isMark(index, ":"), parts == nil, let last, drafts[last].sentence == sentence,
      index == drafts[last].count.end, let total = drafts[last].quantity.best
    else { return false }
    let end = text.text.sentences[sentence].tokens.upperBound
    var rest = 0
    var rows = 0
    for at in index + 1..<max(index + 1, end) {
      guard let counted = clauses.countAt[at], case let count = clauses.counts[counted] else { continue }
      guard count.noun == .none, let best = count.quantity.best, best < total else { return false }
      rest = Figures.plus(rest, best)
      if rest > total { return false }
      if clauses.placeTokens.contains(count.end) || text.reads(count.end, .inWord)
        || placeStart(before: head(count)) != nil || text.reads(count.end, .severe)
      {
        rows += 1
      }
    }
    return rows > 1
  }

  /// «تضمّنت فرضية انهيار مبنى، 14 إصابة»: all that the sentence counts is supposed.
  private var isDrill: Bool {
    text.text.sentences[sentence].tokens.contains { text.reads($0, .drill) }
  }
}
