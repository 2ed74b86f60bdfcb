import ArabicText
import TokenPatterns

/// Tallies: «حصيلة», «عدد القتلى», verbs of reaching.
extension SentenceReader {
  /// «8 شهداء … حصيلة أولية للغارات على …»: says of the counts before it what they are the toll of.
  func standsAsPredicate(_ index: Int, behind end: Int) -> Bool {
    guard index > end else { return index == end }
    let gap = end..<index
    if text.reads(index, .tollWord), gap.allSatisfy({ text.isMark($0) }) { return true }
    // «47 شخصاً بين قتيل وجريح حصيلة انفجار …», «…، هذه هي الحصيلة النهائية لغارة», «كانوا حصيلة القصف»
    return gap.count <= 4
      && (text.reads(end, .postEvent) && (text.reading(end, .postEvent)?.length ?? 0) == gap.count
        || gap.contains { text.reads($0, .demonstrative) } && gap.allSatisfy { !text.reads($0, .inWord) }
        || gap.count == 1 && text.reads(end, .auxiliary)
        // «…، هي الحصيلة الجديدة للتفجير», «هو عدد ضحايا الغارة»
        || text.reads(index - 1, .copula) && gap.dropLast().allSatisfy { text.isMark($0) })
  }

  /// «رفع المرصد السوري لحقوق الإنسان العدد إلى 10»: the bare number as object, behind the one who raises it.
  func tellsNumber(_ index: Int) -> Bool {
    (index + 1..<min(index + 9, max(index + 1, text.count))).contains {
      text.reads($0, .tallyNoun, "bare") && text.reads($0 + 1, .toWord)
    }
  }

  /// «أعداد الهجمات», «حصيلة الغارات»: what a tally counts is no people.
  func talliedIncidents(behind index: Int) -> EventKind? {
    guard let incident = text.reading(index + 1, .incident), incident.form.contains(.plural),
      incident.proclitics.contains(.article), !text.entry(incident).has("generic")
    else { return nil }
    return EventKind(text.entry(incident))
  }

  /// Counts from `end` on are of `event`, which no trigger of its own tells.
  mutating func govern(_ event: EventKind, rule: RuleName, behind end: Int) {
    self.event = event
    self.rule = rule
    trigger = nil
    openEnd = end
    isOpen = true
    isNone = false
  }

  /// «، والغارة على …»: behind a count the noun of another attack, joined, with what it hit.
  func opensAttack(_ index: Int) -> Bool {
    guard text.isMark(index - 1, ","), text.startsWithConjunction(index), parts == nil, bracketed.isEmpty, let last,
      drafts[last].sentence == sentence, let open = segments.last, open.tokens.lowerBound < index,
      !text.reads(index, .attackVerb), clauses.countAt[index] == nil
    else { return false }
    return text.reads(index + 1, .onWord) || clauses.actorTokens.contains(index + 1) && text.reads(index + 2, .onWord)
  }

  /// «بسيارة كان يستقلها», «الذي كان برفقته»: an auxiliary that goes on with the noun before it.
  func isOfRelative(_ index: Int) -> Bool {
    guard text.reads(index, .auxiliary), !text.startsWithConjunction(index), index > 0,
      text.tokens[index].lineBreaksBefore == 0, index + 1 < text.count, text.tokens[index + 1].kind == .word
    else { return false }
    // «الذي كان متوجهاً إلى …»: another story.
    if text.reads(index - 1, .relative) {
      return text.tokens[index + 1].readings.contains { $0.proclitics.contains(.bi) }
        || text.word(index + 1).beginsWithBi
    }
    return text.tokens[index - 1].kind == .word && !text.reads(index - 1, .complementizer)
      && !text.reads(index - 1, .afterThat)
      && text.word(index + 1).beginsAsImperfect && !text.reads(index + 1, .others)
  }

  /// A tally tells its own story; its noun and its verb open it once.
  mutating func openTally(at index: Int) {
    if let open = segments.last, open.isTally, last.map({ drafts[$0].count.start < open.tokens.lowerBound }) ?? true {
      return
    }
    isApart = true
    openSegment(at: index, kind: .victims)
    segments[segments.count - 1].isTally = true
  }

  /// «تجاوز عدد القتلى 190», «ارتفع ضحايا القصف إلى 18»: the tally may follow its verb.
  func isTallyAhead(_ index: Int) -> Bool {
    (index + 1..<min(index + 5, max(index + 1, text.count))).contains { at in
      text.reads(at, .tallyNoun)
        || text.tokens[at].readings.contains {
          ($0.lexicalClass == .victim || $0.lexicalClass == .eventMasdar) && $0.form.contains(.plural)
            && clauses.countAt[at] == nil
        }
    }
  }

  /// «يرتفع إلى 63 … تعداد الذين قضوا»: the subject stands behind the figure, and says the event.
  mutating func tellsTallyLater(_ index: Int) -> Bool {
    guard text.reads(index + 1, .toWord),
      event == nil || trigger == nil || trigger?.kind == Trigger.Kind.none || namesTally(index + 2)
    else { return false }
    let last = text.text.sentences[sentence].tokens.upperBound
    // «وصل مجموع حالات الشفاء إلى 900، فيما ارتفع عدد الوفيات إلى 12»: another statement's tally.
    let end =
      (index + 2..<max(last, index + 2)).first { text.reads($0, .boundary) || text.reads($0, .reachVerb) } ?? last
    guard let tally = (index + 2..<max(end, index + 2)).first(where: { text.reads($0, .tallyNoun) }) else {
      return false
    }
    for at in tally..<min(tally + 6, end) {
      for reading in text.tokens[at].readings
      where [.victim, .eventVerb, .eventMasdar, .incident].contains(reading.lexicalClass) {
        tallied = EventKind(text.entry(reading))
        rule = "\(text.entry(reading).value).tally"
        isToldTally = tallied != nil
        return isToldTally
      }
    }
    return false
  }

  /// «يرتفع إلى 87 تعداد الاستهدافات»: the tally right behind the figure.
  func namesTally(_ index: Int) -> Bool {
    clauses.countAt[index].map { text.reads(clauses.counts[$0].end, .tallyNoun) || text.reads(index + 1, .tallyNoun) }
      ?? false
  }
}
