import ArabicText
import TokenPatterns

/// When: which period of its sentence, of an earlier one or of none hangs on a count.
extension FieldAssembler {
  func reportingPeriods() -> [TimeReader.Dated] {
    dates.filter {
      $0.carries && !text.isInRow($0.tokens.lowerBound) && !headsRow($0.tokens)
        && !tableTokens.contains($0.tokens.lowerBound)
    }
  }

  /// «آذار: 498»: a row that a month heads.
  private func headsRow(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    return (start == 0 || text.tokens[start].lineBreaksBefore > 0) && text.isMark(tokens.upperBound, ":")
      && tokens.upperBound + 1 < text.count && text.tokens[tokens.upperBound + 1].kind == .number
  }

  func fillTime(
    _ draft: inout Draft, _ index: Int, _ usable: [TimeReader.Dated], _ resolver: FieldResolver,
    _ reporting: [TimeReader.Dated]
  ) {
    var (own, origin) = resolver.adjuncts(of: index, in: usable[...])
    if let prelude = prelude(of: own, before: draft) { own = prelude }
    if own.isEmpty || origin != "own clause", let same = samePeriod(draft, resolver) {
      draft.time = same.period
      note(&draft, .time, "the same period", [same], at: \.tokens)
      return
    }
    // «خلال عام كامل، منذ 3 أيار …»: how long, beside from when.
    let dated = own.lazy.filter { $0.kind != .trailing }
    let named = isNamedRight(before: draft, within(text.text.sentences[draft.sentence].tokens, usable))
    if let first = own.first, let period = coveredPeriod(first, reporting) {
      draft.time = period.period
      note(&draft, .time, "carried period", [period], at: \.tokens)
      return
    }
    if let first = named ?? finer(dated, draft)
      ?? dated.first(where: { $0.period.start != nil && $0.period.end != nil })
      ?? beforeUntil(own.first, draft, usable) ?? own.first(where: { $0.period.start != nil || $0.period.end != nil })
      ?? own.first
    {
      draft.time = first.period
      note(&draft, .time, origin, [first], at: \.tokens)
      return
    }
    if draft.isPart, draft.whole != nil || draft.isJoint { return }
    // The sentence's period holds for all its counts.
    let sentence = text.text.sentences[draft.sentence].tokens
    if let period = within(sentence, usable).first(where: { $0.isReporting && $0.period.start != nil }),
      !isTallyDate(period.tokens, draft, resolver), !isOfContrast(period.tokens, draft, resolver)
    {
      draft.time = period.period
      note(&draft, .time, "the sentence's period", [period], at: \.tokens)
      return
    }
    if let day = onlyDay(draft, index, usable, resolver) {
      draft.time = day.period
      note(&draft, .time, "the sentence's only day", [day], at: \.tokens)
      return
    }
    let start = text.text.sentences[draft.sentence].tokens.lowerBound
    let earlier = reporting[..<reporting.prefixCount { $0.tokens.lowerBound < start }]
    // «خلال شهر تشرين الأول … هي الأعلى في عام 2014»: of two periods in a sentence the first governs.
    guard let last = earlier.last, let told = text.sentence(of: last.tokens.lowerBound) else { return }
    let begin = text.text.sentences[told].tokens.lowerBound
    let inSentence = earlier.dropFirst(earlier.prefixCount { $0.tokens.lowerBound < begin })
    if let carried = inSentence.first(where: { $0.period.precision != .day || $0.period.start != $0.period.end })
      ?? inSentence.last, holds(carried, draft)
    {
      draft.time = carried.period
      draft.hasCarriedPeriod = true
      note(&draft, .time, "carried period", [carried], at: \.tokens)
    }
  }

  /// «يغطي التقرير الفترة ما بين 1 و7 … خلال هذا الأسبوع»: the span that the report named before.
  private func coveredPeriod(_ date: TimeReader.Dated, _ reporting: [TimeReader.Dated]) -> TimeReader.Dated? {
    // «في عام 2015 …، مؤكداً أن هذا العام شهد»
    if date.kind == .relative, date.period.precision == .year,
      (date.tokens.lowerBound..<date.tokens.upperBound).contains(where: { text.reads($0, .demonstrative, "near") }),
      let before = reporting[..<reporting.prefixCount { $0.tokens.lowerBound < date.tokens.lowerBound }].last,
      before.kind == .year, text.sentence(of: before.tokens.lowerBound) == text.sentence(of: date.tokens.lowerBound)
    {
      return before
    }
    guard date.kind == .relative,
      (max(0, date.tokens.lowerBound - 1)..<date.tokens.upperBound).contains(where: {
        text.reads($0, .demonstrative, "near")
      }),
      let start = date.period.start, let end = date.period.end,
      let last = reporting[..<reporting.prefixCount { $0.tokens.lowerBound < date.tokens.lowerBound }].last,
      last.kind == .interval, let from = last.period.start, let to = last.period.end
    else { return nil }
    // As long as the week or month that the words name, and another.
    let length = { (one: CivilDate, other: CivilDate) in other.dayNumber - one.dayNumber }
    return abs(length(from, to) - length(start, end)) <= 3 && (from, to) != (start, end) ? last : nil
  }

  /// «أوقفت الشهر الماضي متورطين في هجوم 19 آب الذي قُتل فيه 2»: the date right before the relative clause.
  private func isNamedRight(before draft: Draft, _ dates: ArraySlice<TimeReader.Dated>) -> TimeReader.Dated? {
    // «… الذي قُتل فيه 9», «… الذي تسبّب في مقتل 9»
    guard let trigger = draft.trigger?.lowerBound,
      let relative = (1...3).lazy.map({ trigger - $0 }).first(where: { text.reads($0, .relative) || text.isMark($0) }),
      text.reads(relative, .relative)
    else { return nil }
    let right = dates.last { $0.period.start != nil && (relative - 1...relative).contains($0.tokens.upperBound) }
    guard var right else { return nil }
    right.period = right.edge ?? right.period
    return right
  }

  /// «…، فيما قال البنتاغون إنه شن 70 ضربة منذ 28 شباط»: the period of what another clause behind counts.
  private func isOfContrast(_ tokens: Range<Int>, _ draft: Draft, _ resolver: FieldResolver) -> Bool {
    let list = resolver.segments[draft.sentence]
    guard let segment = list.index(holding: tokens.lowerBound), segment > draft.segment,
      let apart = list[(draft.segment + 1)...segment].lastIndex(where: {
        $0.isApart && text.reads($0.tokens.lowerBound, .boundary, "apart")
      })
    else { return false }
    // «…، بينما قُتل 41 عنصراً، منذ مطلع الشهر»: behind a comma of all.
    if text.isMark(tokens.lowerBound - 1, ",") { return false }
    return (apart...segment).contains { resolver.holdsCount($0, draft.sentence) }
  }

  /// A tally's period is its own, not that of the incident told before it in the sentence.
  private func isTallyDate(_ tokens: Range<Int>, _ draft: Draft, _ resolver: FieldResolver) -> Bool {
    let list = resolver.segments[draft.sentence]
    guard let segment = list.index(holding: tokens.lowerBound), segment > draft.segment
    else { return false }
    return list[(draft.segment + 1)...segment].contains { $0.isTally }
  }

  /// «في أيار 2022 أودى حريق بحياة 4، وفي العام الماضي قضى 7»: what opens the clause goes before what was told earlier.
  private func prelude(of dates: ArraySlice<TimeReader.Dated>, before draft: Draft) -> ArraySlice<TimeReader.Dated>? {
    guard dates.count > 1, let last = dates.last(where: { $0.tokens.lowerBound < draft.count.start }),
      last.tokens != dates.first?.tokens, last.period.start != nil
    else { return nil }
    // «، وفي العام الماضي», «، وفجر اليوم»
    let first = last.tokens.lowerBound
    let link = text.reads(first - 1, .inWord) && !text.startsWithConjunction(first) ? first - 1 : first
    return text.startsWithConjunction(link) && text.isMark(link - 1, ",") ? [last] : nil
  }

  /// «كمين … (كانون الثاني 2025): في 14 كانون الثاني قُتل 9»: a day of the month told first.
  private func finer(
    _ dates: LazyFilterSequence<ArraySlice<TimeReader.Dated>>, _ draft: Draft
  ) -> TimeReader.Dated? {
    guard let first = dates.first, first.kind == .month || first.kind == .year, let start = first.period.start,
      let end = first.period.end
    else { return nil }
    return dates.first {
      $0.tokens.lowerBound > first.tokens.lowerBound && $0.tokens.lowerBound < draft.count.start
        && $0.period.precision == .day && $0.period.start ?? end > start && $0.period.end ?? start < end
    }
  }

  /// «خلال أيلول …، ولا يزال 2 مفقودين حتى اليوم»: what was named before tells more than how far it goes.
  private func beforeUntil(
    _ own: TimeReader.Dated?, _ draft: Draft, _ usable: [TimeReader.Dated]
  ) -> TimeReader.Dated? {
    guard let own, own.kind == .until, own.period.start == nil else { return nil }
    return within(text.text.sentences[draft.sentence].tokens, usable).prefix(8).first {
      $0.tokens.lowerBound < draft.count.start && $0.period.start != nil && $0.period.end != nil
    }
  }

  /// «7 قتلى و3 جرحى: تلك حصيلة هجوم نُفّذ فجر السبت», «دهمت فجر اليوم بلدة …، وشنت حملة طالت 9 أشخاص»: the one day that
  /// a sentence of the news tells, which no other of its counts has for itself.
  private func onlyDay(
    _ draft: Draft, _ index: Int, _ usable: [TimeReader.Dated], _ resolver: FieldResolver
  ) -> TimeReader.Dated? {
    let here = within(text.text.sentences[draft.sentence].tokens, usable)
    // A sentence of the news, no list.
    let counts = resolver.counts(in: draft.sentence)
    guard here.count <= 4, counts.count <= 12, let day = here.first(where: { $0.period.start != nil }),
      here.allSatisfy({ $0.period.start == nil || $0.period.start == day.period.start }), !day.isReporting,
      day.kind == .day || day.kind == .relative, day.period.precision == .day, let start = day.period.start,
      let end = day.period.end, end.dayNumber - start.dayNumber <= 1,
      let reference, (0...10).contains(reference.dayNumber - start.dayNumber),
      tellsWhenItHappened(day.tokens.lowerBound)
    else { return nil }
    return counts.allSatisfy { other in
      other == index || resolver.drafts[other].trigger == draft.trigger && draft.trigger != nil
        || resolver.adjuncts(of: other, in: [day]).mentions.isEmpty
    } ? day : nil
  }

  /// Whether the word of telling or happening that stands next before a date is one of happening.
  private func tellsWhenItHappened(_ date: Int) -> Bool {
    guard let sentence = text.sentence(of: date).map({ text.text.sentences[$0].tokens }) else { return false }
    for at in stride(from: date - 1, through: max(sentence.lowerBound, date - 60), by: -1)
    where text.reads(at, anyOf: Self.tellings) {
      return text.reads(at, anyOf: Self.happenings)
    }
    return false
  }

  private static let happenings = ClassSet([
    .attackNoun, .attackVerb, .eventVerb, .eventMasdar, .incident, .disaster, .clash, .weapon,
  ])
  private static let tellings = happenings.union([.sayVerb, .complementizer, .according, .countVerb])

  /// «وفي الفترة نفسها أُصيب 12»: the period told last before.
  private func samePeriod(_ draft: Draft, _ resolver: FieldResolver) -> TimeReader.Dated? {
    guard text.has(.itself) else { return nil }
    let sentence = text.text.sentences[draft.sentence].tokens
    let clause = resolver.segments[draft.sentence][draft.segment].tokens
    let (start, end) = (draft.count.start, draft.count.end)
    let first = max(sentence.lowerBound, start - 40)
    let last = min(max(clause.upperBound, end), end + 40)
    guard let named = (first..<max(first, last)).last(where: { text.isSamePeriod($0) }) else { return nil }
    return dates[..<dates.prefixCount { $0.tokens.lowerBound < named }].suffix(24).last {
      !$0.isSaying && $0.period.start != nil && $0.period.end != nil
        && ($0.isReporting || $0.period.start != $0.period.end)
    }
  }

  /// Whether a carried period holds for the count: an incident told of the time before is not of the tally's day or of
  /// what counts from a day on; the day of a disaster does not date arrests after it.
  private func holds(_ carried: TimeReader.Dated, _ draft: Draft) -> Bool {
    let isDay = carried.period.precision == .day && carried.period.start == carried.period.end
    let isOpen = carried.kind == .since || carried.kind == .named || carried.kind == .anchored
    if isOpen || isDay && !carried.isDisaster,
      let verb = text.verbTellingBack(text.text.sentences[draft.sentence].tokens),
      isOpen ? text.reads(verb, .sayVerb) && !text.reads(verb, .countVerb) : true
    {
      return false
    }
    return !(isDay && carried.isDisaster && (draft.event == .detained || draft.event == .abducted))
  }
}
