import ArabicText
import TokenPatterns

/// Which dates are periods that a report tells of, and which of these hold for the sentences behind.
extension TimeReader {
  /// Whether a reporting period holds for later sentences: not a total told by the way, nor what was before.
  func carries(_ mention: DateMention, _ period: Period) -> Bool {
    // «منذ صباح اليوم», «منذ أمس»: how far back one tally goes.
    if mention.kind == .since, mention.isRelative, period.precision == .day,
      let start = period.start, reference.map({ $0.dayNumber - start.dayNumber <= 2 }) ?? true
    {
      return false
    }
    // «هجوم … يومي الجمعة والسبت»: the days of one incident.
    if mention.kind == .interval, mention.isRelative, let start = period.start, let end = period.end,
      end.dayNumber - start.dayNumber <= 2, !isOfTally(mention.tokens)
    {
      return false
    }
    // «الحرب المستمرة منذ 18 شهراً»: how long something has gone on.
    if mention.kind == .since, mention.isRelative, period.edtf?.contains("~") ?? false { return false }
    // «نهاية الشهر الماضي», «قبل عامين»: when something happened.
    if mention.kind == .part || mention.kind == .relative, period.edtf?.hasSuffix("~") ?? false { return false }
    guard let sentence = text.sentence(of: mention.tokens.lowerBound).map({ text.text.sentences[$0].tokens }) else {
      return true
    }
    return !isRaisedByTheWay(mention.tokens.lowerBound, sentence) && text.verbTellingBack(sentence) == nil
      && !(mention.kind == .trailing && isOfWhatWentBefore(mention.tokens.lowerBound, sentence))
  }

  /// «وتأتي المعارك بعد مقتل 15 … خلال اليومين الماضيين»: when what went before the news happened.
  private func isOfWhatWentBefore(_ date: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound + 1, date - 12)..<max(sentence.lowerBound + 1, date)).contains {
      text.reads($0, .eventMasdar) && text.reads($0 - 1, .dateLink, "after")
    }
  }

  /// «إجمالي الضحايا خلال يومي …», «قُتل 211 … يومي …، وتوزع عددهم»
  private func isOfTally(_ tokens: Range<Int>) -> Bool {
    isTallied(tokens) || followsTally(tokens)
      || (tokens.upperBound..<min(tokens.upperBound + 5, text.count)).contains {
        text.reads($0, .tallyNoun) || text.reads($0, .breakdown)
      }
  }

  /// «عدد الشهداء المدنيين الذين سقطوا يوم أمس»: the day on which those fell whom a tally counts.
  func datesTallied(_ tokens: Range<Int>) -> Bool {
    let verb = tokens.lowerBound - (text.reads(tokens.lowerBound - 1, .inWord) ? 2 : 1)
    guard verb > 1, text.reads(verb - 1, .relative), text.reads(verb, .eventVerb) || text.reads(verb, .resultVerb)
    else { return false }
    for at in stride(from: verb - 2, through: max(0, verb - 8), by: -1) {
      if text.reads(at, .tallyNoun) { return true }
      if text.isMark(at) || text.tokens[at].kind == .number || text.tokens[at + 1].lineBreaksBefore > 0 { return false }
    }
    return false
  }

  /// «منذ 3 أشهر», «منذ ساعتين» alone in a line: when a page was posted.
  func isPosted(_ mention: DateMention) -> Bool {
    guard mention.kind == .since, mention.isRelative,
      let sentence = text.sentence(of: mention.tokens.lowerBound).map({ text.text.sentences[$0] })
    else { return false }
    let line = text.text.blocks[sentence.block].tokens
    return line.count <= mention.tokens.count + 3
      && !line.contains { !mention.tokens.contains($0) && text.tokens[$0].kind == .word }
  }

  /// «حوادث اليوم في درعا | السبت 28 أيار», «إحصائيات اليوم» alone above rows: they are of that day.
  func headsRows(_ tokens: Range<Int>) -> Bool {
    guard let sentence = text.sentence(of: tokens.lowerBound).map({ text.text.sentences[$0] }) else { return false }
    let blocks = text.text.blocks
    let block = blocks[sentence.block]
    return block.kind == .headline && block.tokens.count <= 16 && sentence.block + 1 < blocks.count
      && blocks[sentence.block + 1].kind == .listRow && !block.tokens.contains { events.contains($0) }
  }

  /// «17 تشرين الثاني 1997», «7 تموز 2004 - تفجيرات طابا», «عام 2015» alone in a line: the entry of a chronicle; the day on
  /// which a page was written is none.
  func headsEntry(_ mention: DateMention) -> Bool {
    let tokens = mention.tokens
    guard [.day, .month, .year].contains(mention.kind), !mention.isYearless, !mention.isRelative,
      let sentence = text.text.sentences.indices.contains(text.sentence(of: tokens.lowerBound) ?? -1)
        ? text.text.sentences[text.sentence(of: tokens.lowerBound) ?? 0] : nil
    else { return false }
    let blocks = text.text.blocks
    let block = blocks[sentence.block]
    guard block.kind == .headline, block.tokens.count <= tokens.count + 8, sentence.block + 1 < blocks.count,
      !block.tokens.contains(where: { text.tokens[$0].kind == .number && !tokens.contains($0) })
    else { return false }
    let before = block.tokens.lowerBound..<tokens.lowerBound
    let closes = (tokens.upperBound..<block.tokens.upperBound).allSatisfy { text.isMark($0) }
    let opens =
      closes || [":", "-", "–", "|", "/"].contains(where: { text.isMark(tokens.upperBound, $0) })
    // «مجزرة داريا (26 آب 2012)»: named for what happened.
    guard
      opens && before.allSatisfy({ text.isMark($0) || text.reads($0, .dateWord) })
        || closes && before.contains(where: { text.reads($0, .incident) || text.reads($0, .attackNoun) })
          && !before.contains(where: { text.reads($0, .sayVerb) || text.reads($0, .tallyNoun) })
    else { return false }
    guard let start = mention.days(in: DateContext(reference: reference)).start else { return false }
    return reference.map { abs($0.dayNumber - start.dayNumber) > 3 } ?? (sentence.block > 2)
  }

  /// «الأربعاء 11 تموز 2012: …» at the head of the first line: the page of one day.
  func headsDay(_ tokens: Range<Int>) -> Bool {
    guard let first = text.text.sentences.first, tokens.lowerBound == first.tokens.lowerBound, tokens.count >= 4,
      text.text.blocks[first.block].kind == .headline, text.isMark(tokens.upperBound, ":")
    else { return false }
    return text.text.blocks.count > 1
  }

  /// «…، ليرتفع العدد منذ مطلع العام إلى 50», «مما يرفع حصيلة العدوان …»: a total told beside what happened.
  private func isRaisedByTheWay(_ date: Int, _ sentence: Range<Int>) -> Bool {
    for at in stride(from: date - 1, through: max(sentence.lowerBound, date - 14), by: -1) {
      guard text.reads(at, .reachVerb),
        let reach = text.tokens[at].readings.first(where: {
          $0.lexicalClass == .reachVerb && $0.form.contains(.imperfect)
        })
      else { continue }
      return at > sentence.lowerBound || reach.proclitics.contains(.li)
    }
    return false
  }
}

extension AnnotatedText {
  /// «وكان المركز قد أعلن …»: the verb of a sentence about the time before.
  func verbTellingBack(_ sentence: Range<Int>) -> Int? {
    guard let verb = reading(sentence.lowerBound, .auxiliary), verb.form.contains(.perfect) else { return nil }
    return
      (sentence.lowerBound + 1..<max(sentence.lowerBound + 1, min(sentence.lowerBound + 9, sentence.upperBound - 1)))
      .first { reads($0, .auxiliary, "may") }.map { $0 + 1 }
  }

  /// «الفترة ذاتها», «المدة نفسها»; «الفترة نفسها من العام الماضي» is another.
  func isSamePeriod(_ index: Int) -> Bool {
    reads(index, .stretch, "span") && reads(index + 1, .itself) && !reads(index + 2, .fromWord)
  }
}
