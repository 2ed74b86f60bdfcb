import ArabicText

/// What words that open or close a state need to be asked.
extension SentenceReader {
  /// «عندما أطلقوا النار وفجروا عبوات في …»: the second of two verbs in one clause of time.
  func goesOnWithAttack(_ index: Int, behind end: Int) -> Bool {
    guard text.startsWithConjunction(index), index - end <= 12 else { return false }
    let clause = end..<max(end, index)
    return clause.contains { text.reads($0, .attackVerb) && !text.startsWithConjunction($0) }
      && clause.contains { text.reads($0, .zeroLink) || text.reads($0, .afterThat) }
      && !clause.contains { text.isMark($0, ",") || clauses.placeTokens.contains($0) }
  }

  /// A finite verb of attack at the head of a statement: «… ، واستهدفت», not the noun «قصف» or the hour «فجر».
  func opensStatement(_ index: Int) -> Bool {
    guard !text.reads(index, .attackNoun), !clauses.isDate(index), !text.reads(index - 1, .relative) else {
      return false
    }
    // «هجمات من قبل قوات النظام، استهدفت …»: a relative clause on the attack.
    if text.isMark(index - 1, ","), !text.startsWithConjunction(index), !text.reads(index + 1, .attackNoun),
      !clauses.actorTokens.contains(index + 1), let last,
      drafts[last].event.isIncident
        || (drafts[last].count.end..<index).contains(where: { text.reads($0, .attackNoun) && !text.isDefinite($0) })
    {
      return false
    }
    return text.startsWithConjunction(index) || text.isMark(index - 1) || text.reads(index - 1, .boundary)
  }

  /// «قُتل ستة خلال محاولتهم النزوح إلى …، إضافة إلى ثلاثة»: a count told beside the last one is one of its event.
  mutating func resumeBeside(_ next: Int) {
    guard text.isAddedAt(next), startsCount(next), isOpen, let last, drafts[last].sentence == sentence,
      drafts[last].count.end <= openEnd
    else { return }
    event = drafts[last].event
    rule = drafts[last].rule
    trigger = nil
    isOpen = false
  }

  /// «وبعدها درعا 141», «وأخيراً محافظة النجف 4»: the next place of a row of places, not what happened later.
  func opensPlace(behind index: Int) -> Bool {
    (index..<min(index + 2, max(index, text.count))).contains { clauses.placeTokens.contains($0) }
  }

  /// «وكانت … الأكثر تضرراً»
  func tellsMost(behind index: Int) -> Bool {
    (index + 1..<min(index + 7, max(index + 1, text.count))).contains {
      text.reads($0, .superlative) && text.isDefinite($0)
    }
  }

  /// «توزعت الاعتداءات …»: what the verb's subject counts.
  func eventAhead(_ index: Int) -> EventKind? {
    for at in (index + 1)..<max(index + 1, min(index + 3, text.count)) {
      for reading in text.tokens[at].readings
      where [.incident, .victim, .eventMasdar].contains(reading.lexicalClass) && reading.form.contains(.plural) {
        return EventKind(text.entry(reading))
      }
    }
    return nil
  }

  /// «توزعوا على النحو الآتي: 3 في …, 5 في …»: what follows breaks the count before it down.
  mutating func openBreakdown(_ index: Int) {
    // «القتلى الذين توزعوا على 14 محافظة»: says where, and lists nothing.
    let end = text.text.sentences[sentence].tokens.upperBound
    if text.reads(index - 1, .relative), !(index..<end).contains(where: { text.isMark($0, ":") }) { return }
    // «عدد الإصابات تتوزع في حلب 281 …»: cases of a disease.
    if clauses.hasDisease, (eventAhead(index) ?? trigger?.event ?? topic) == .injured {
      isNone = true
      event = nil
      return
    }
    isBreakdown = true
    if let last = drafts.indices[firstDraft...].last(where: { drafts[$0].sentence == sentence && !drafts[$0].isPart }) {
      parts = PartList(wholes: [last], event: drafts[last].event)
    } else if let named = eventAhead(index) ?? tallied ?? (trigger?.kind == .victims ? trigger?.event : event) ?? topic
    {
      event = named
    } else if let before = lastRecent(where: { !$0.isPart && sentence - $0.sentence <= 1 }) {
      // «وتوزع العدد في المحافظات التالية: حلب: 49 …»
      event = drafts[before].event
      rule = "\(drafts[before].event.rawValue).breakdown"
    }
    isNone = false
    isOpen = true
  }

  /// «بعد أن», «قبل أن»: no new statement begins.
  func isAfterThat(_ index: Int) -> Bool {
    if let conditional = text.reading(index - 1, .conditional), conditional.length > 1 { return true }
    // «وأشار الناجون إلى أن …» says something, and is no «until».
    if text.reads(index - 1, .toWord), (2...12).contains(where: { text.reads(index - $0, .sayVerb) }) { return false }
    return isBehindAfterThat(index)
  }

  /// «قد تدفع الحرب …»: «قد» before an imperfect; «تسبب», «توفي» and their like are perfect.
  func mayHappen(_ index: Int) -> Bool {
    guard text.reads(index, .auxiliary, "may"), index + 1 < text.count, text.tokens[index + 1].kind == .word else {
      return false
    }
    let readings = text.tokens[index + 1].readings
    // «قد يصلون إلى 7 آلاف» tells a possible figure.
    if readings.contains(where: { $0.form.contains(.perfect) || $0.lexicalClass == .reachVerb }) { return false }
    return text.word(index + 1).beginsAsImperfect
  }

  /// «من أن تؤدي الضربة إلى مقتل …»: what might come.
  func supposes(_ index: Int) -> Bool {
    guard text.reads(index, .complementizer, "bare"), index + 1 < text.count else { return false }
    // «ومن المتوقع أن يصل عدد القتلى إلى …»
    if index > 0, text.reads(index - 1, .expected),
      text.word(index + 1).beginsAsImperfect
    {
      return true
    }
    return text.reads(index + 1, .outcome)
  }

  func isBehindAfterThat(_ index: Int) -> Bool {
    text.reads(index - 1, .afterThat) || text.reads(index, .afterThat)
  }

  /// «نفى التنظيم اعتقال قائده، وأُصيب 5 جنود»: behind a denied noun a verb tells what happened; behind «نفى أن» it goes on
  /// with what is denied.
  func tellsMore(_ found: Trigger) -> Bool {
    let start = found.tokens.lowerBound
    guard found.kind == .verb || found.kind == .result, text.startsWithConjunction(start), denialEnd > 0,
      start - denialEnd > 1,
      text.isMark(start - 1, ","), !text.text.word(start).hasPrefix("وي")
    else { return false }
    return !(denialEnd - 1..<start).contains { text.reads($0, .complementizer) }
  }
}
