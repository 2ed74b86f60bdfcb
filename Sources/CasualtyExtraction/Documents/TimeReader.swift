import ArabicText
import TokenPatterns

/// Resolves a text's dates and decides which are a fact's time and which carry on as reporting period.
struct TimeReader {
  /// A date of the text with its days.
  struct Dated: StandingMention, Sendable {
    let tokens: Range<Int>
    let kind: DateMention.Kind
    var period: Period
    let flags: DateFlags
    let isYearless: Bool
    /// Whether it dates a verb of saying rather than what is told.
    var isSaying: Bool
    /// Whether it is a period that a report tells of: it holds for its sentence.
    var isReporting: Bool
    /// Whether it holds for later sentences until another reporting period.
    var carries: Bool
    /// Whether it is the day of a disaster.
    var isDisaster: Bool
    /// The date that «منذ», «بعد» run from, where a relative clause tells of it: «منذ هجوم آب 2014 الذي قُتل فيه 9».
    var edge: Period?
  }

  let text: AnnotatedText
  let reference: CivilDate?
  /// Tokens at which an event word, a count or a complementiser stands.
  let events: TokenSet
  /// The sentences that may give a reporting period.
  let tallied: TokenSet

  /// «الانتهاكات في تشرين الأول 2014 / توزعت لهذا الشهر …»: the month that a report of the past named right before.
  private func monthTakenUp(_ mention: DateMention, _ period: Period, _ before: Dated?) -> Period? {
    guard mention.kind == .relative, period.precision == .month, let before, before.kind == .month,
      let end = before.period.end, let start = period.start, end < start,
      (max(0, mention.tokens.lowerBound - 1)..<mention.tokens.upperBound).contains(where: {
        text.reads($0, .demonstrative, "near")
      }),
      let here = text.sentence(of: mention.tokens.lowerBound), let there = text.sentence(of: before.tokens.lowerBound),
      here - there <= 3
    else { return nil }
    return before.period
  }

  /// The dates in text order, resolved against each other.
  func dated(_ mentions: [DateMention]) -> [Dated] {
    var result: [Dated] = []
    var anchors: [String: Period] = [:]
    var preceding: Period?
    var enclosing: Period?
    var full = FullDates(mentions, reference)
    var namesakes = AnchorSearch()
    for (index, mention) in mentions.enumerated() {
      // Where one before is known, none behind is asked for.
      let next = preceding == nil ? full.next(behind: index) : nil
      let context = DateContext(
        reference: reference, enclosing: enclosing, preceding: preceding, following: next, anchors: anchors
      )
      var (period, flags) = mention.resolution(in: context)
      if mention.kind == .anchored, period.start == nil { anchored(&period, mention, result, &namesakes) }
      // «منذ بدء العدوان» in a text of 2014 is no later one of the tables.
      if mention.kind == .named, let start = period.start, let reference, start > reference {
        (period.start, period.end, period.edtf) = (nil, nil, nil)
      }
      if isSince(mention), let start = period.start, let reference, start < reference {
        period = Period(
          start: start, end: reference, precision: period.precision, edtf: "\(start)/..", text: period.text)
      }
      if let month = monthTakenUp(mention, period, result.last) { period = month }
      if let anchor = mention.anchor, period.start != nil { anchors[anchor] = period }
      // What a report says is dated by the day it says it; a month or year is what it tells of.
      var isSaying =
        isAgeOf(mention) || period.precision != .day && datesPlace(mention.tokens) || isComparison(mention)
        || datesLaunch(mention.tokens) || recurs(mention)
        // «الأراضي المحتلة عام 1948»: which land.
        || text.reads(mention.tokens.lowerBound - 1, .occupied)
        || isRecord(mention) || isDateline(mention) || isPosted(mention)
        // «حتى الآن», «حتى اللحظة»: says no day.
        || (mention.kind == .until || mention.kind == .relative) && mention.tokens.contains { isNow($0) }
        || period.precision == .day && (mention.kind == .day || mention.kind == .relative) && isSaying(mention.tokens)
      // «الأكبر منذ زلزال 1999 الذي قتل 900»: the day of what is held against.
      let edge = leadsRelative(mention.tokens) ? mention.edge(in: context) : nil
      let isHeldAgainst = edge != nil && isRecord(mention)
      if isHeldAgainst, let edge { (period, isSaying) = (edge, false) }
      let isReporting =
        !isSaying && !isHeldAgainst && isReporting(mention)
        && (isTalliedSentence(mention.tokens) || headsEntry(mention)) && period.start != nil
      result.append(
        Dated(
          tokens: mention.tokens, kind: mention.kind, period: period, flags: flags, isYearless: mention.isYearless,
          isSaying: isSaying, isReporting: isReporting, carries: isReporting && carries(mention, period),
          isDisaster: isReporting && period.precision == .day && isDisaster(mention.tokens),
          edge: edge
        )
      )
      if period.start != nil {
        preceding = period
        if isReporting, mention.kind != .day, !text.isInRow(mention.tokens.lowerBound), period.end != nil {
          enclosing = period
        }
      }
    }
    takeGlosses(&result)
    // «أعنف موجة … منذ بدأ العدوان قبل اثني عشر يوماً»: how long ago that was.
    for index in result.indices.dropFirst()
    where isRecord(mentions[index - 1]) && mentions[index].kind == .relative && !result[index].isSaying
      && mentions[index].tokens.lowerBound - mentions[index - 1].tokens.upperBound <= 4
      && !(mentions[index - 1].tokens.upperBound..<mentions[index].tokens.lowerBound).contains(where: {
        text.isMark($0)
      })
    {
      result[index].isSaying = true
    }
    return tallied(result.indices.map { spanned(result[$0], result) })
  }

  /// «الشهر الأخير من العام (كانون الأول 2025)»: a bracket right behind a date that says it in full.
  private func takeGlosses(_ dates: inout [Dated]) {
    for index in dates.indices.dropFirst() {
      let gloss = dates[index]
      guard !gloss.isYearless, gloss.period.start != nil, gloss.kind == .month || gloss.kind == .day,
        text.isMark(gloss.tokens.lowerBound - 1, "("), text.isMark(gloss.tokens.upperBound, ")"),
        case let end = dates[index - 1].tokens.upperBound,
        end == gloss.tokens.lowerBound - 1 || end == gloss.tokens.lowerBound - 2 && text.isMark(end, ","),
        [.part, .relative, gloss.kind].contains(dates[index - 1].kind)
      else { continue }
      dates[index - 1].period = gloss.period
      // «أعلن المركز اليوم الأحد (4 أيار 2025) عن …»: both say when he did.
      if dates[index - 1].isSaying { dates[index].isSaying = true }
    }
  }

  /// «زلزال 8 أيلول خلّف حتى ظهر اليوم …», «منذ 5 آذار (تاريخ بدء الهدنة) وحتى أمس»: a day, or since when, and how far
  /// the tally goes are one period.
  private func tallied(_ dates: [Dated]) -> [Dated] {
    var result = dates
    for index in result.indices where result[index].kind == .until && result[index].period.start == nil {
      guard let end = result[index].period.end,
        let sentence = text.sentence(of: result[index].tokens.lowerBound).map({ text.text.sentences[$0].tokens }),
        !result[index].tokens.contains(where: { isNow($0) })
      else { continue }
      for at in result.indices[..<index].reversed() {
        let day = result[at]
        guard sentence.contains(day.tokens.lowerBound) else { break }
        let isSince = day.kind == .since || day.kind == .named || day.kind == .anchored
        guard isSince || day.kind == .day || day.kind == .relative, isSince || day.period.precision == .day,
          !day.isSaying, let start = day.period.start, start <= end,
          // «في 27 حزيران 1980 قُتل …، ولم يُحاسب أحد حتى اليوم»
          isSince || end.dayNumber - start.dayNumber <= 92
        else { continue }
        let period = Period(
          start: start, end: end, precision: day.period.precision, edtf: "\(start)/\(end)", text: day.period.text)
        for changed in [at, index] {
          result[changed].period = period
          result[changed].isSaying = false
          if !result[changed].isReporting { result[changed].carries = true }
          result[changed].isReporting = true
        }
        break
      }
    }
    return result
  }

  /// Whether «الذي», «، التي» stand behind.
  private func leadsRelative(_ tokens: Range<Int>) -> Bool {
    text.reads(text.isMark(tokens.upperBound, ",") ? tokens.upperBound + 1 : tokens.upperBound, .relative)
  }

  /// «حتى الآن», «حتى اللحظة»: no day.
  private func isNow(_ index: Int) -> Bool {
    text.reading(index, .dateNearDay).map { text.entry($0).has("now") } ?? false
  }

  /// What runs from one date of a sentence to another: a disaster's toll to the tally's day, «منذ بدء المعارك … فجر
  /// الأربعاء 27 تشرين الثاني» from that day on.
  private func spanned(_ dated: Dated, _ all: [Dated]) -> Dated {
    let isOpen = dated.kind == .anchored && dated.period.start == nil
    guard isOpen || dated.isReporting && dated.kind == .day || dated.isReporting && dated.kind == .relative,
      let sentence = text.sentence(of: dated.tokens.lowerBound).map({ text.text.sentences[$0].tokens })
    else { return dated }
    var period = dated.period
    let start = all.prefixCount { $0.tokens.lowerBound < sentence.lowerBound }
    let end = all.prefixCount { $0.tokens.lowerBound < sentence.upperBound }
    let others = all[start..<max(start, end)].filter { $0.period.precision == .day && $0.tokens != dated.tokens }
    if isOpen {
      guard let day = others.first(where: { $0.tokens.lowerBound > dated.tokens.lowerBound && !$0.isSaying }),
        let start = day.period.start
      else { return dated }
      // «منذ بدء العدوان حتى يوم أمس»: the day ends it.
      if (1...2).contains(where: {
        [day.tokens.lowerBound - $0].contains { text.reads($0, .toWord) || text.reads($0, .dateLink, "until") }
      })
        || day.kind == .until
      {
        return dated
      }
      period = Period(start: start, end: reference, precision: .day, edtf: "\(start)/..", text: period.text)
    } else {
      guard isDisaster(dated.tokens), let start = period.start,
        let end = others.compactMap(\.period.end).max(), end > start
      else { return dated }
      period = Period(start: start, end: end, precision: .day, edtf: "\(start)/\(end)", text: period.text)
    }
    var spanned = dated
    spanned.period = period
    if !dated.isReporting { spanned.carries = true }
    spanned.isReporting = true
    return spanned
  }

  /// «زلزال 6 شباط», «الزلزال الذي ضرب البلاد في 6 شباط»: the day of a disaster.
  private func isDisaster(_ tokens: Range<Int>) -> Bool {
    for distance in 1...14 where tokens.lowerBound - distance >= 0 {
      let at = tokens.lowerBound - distance
      // «الهزة الأرضية، التي سُجلت مساء أمس», «الحريق الذي وقع في …، فجر اليوم»
      let isRelative = text.isMark(at, ",") && (text.reads(at + 1, .relative) || distance <= 2)
      if text.isMark(at) && !isRelative || text.tokens[at + 1].lineBreaksBefore > 0 { return false }
      if text.reads(at, .disaster) {
        return distance <= 4 || (at + 1..<min(at + 5, text.count)).contains { text.reads($0, .relative) }
      }
      if events.contains(at) { return false }
    }
    return false
  }

  /// «منذ تأسيسها عام 2013», «منذ تفشي المرض في 27 نيسان»: from the day of what the noun names.
  private func isSince(_ mention: DateMention) -> Bool {
    // «منذ هجوم بيسلان عام 2004 الذي قُتل فيه 330»: told of that year.
    guard [.year, .month, .day].contains(mention.kind), !leadsRelative(mention.tokens) else { return false }
    let start = mention.tokens.lowerBound
    for at in stride(from: start - 1, through: max(0, start - 8), by: -1) {
      if text.isMark(at) || text.tokens[at + 1].lineBreaksBefore > 0 || text.tokens[at].kind == .number { return false }
      if text.reads(at, .dateLink, "since") { return start - at > 1 }
      if text.reads(at, .eventVerb) || text.reads(at, .relative) { return false }
    }
    return false
  }

  /// «منذ تدخلها» after a sentence that dates the intervention: from its day to the reference.
  private func anchored(
    _ period: inout Period, _ mention: DateMention, _ earlier: [Dated], _ search: inout AnchorSearch
  ) {
    let stems = mention.tokens.compactMap { AnchorSearch.stem(of: text.text.word($0)) }
    guard let named = search.last(naming: stems, before: mention.tokens.lowerBound, in: earlier, of: text),
      let start = earlier[named].period.start
    else { return }
    period.start = start
    period.end = reference
    period.edtf = "\(start)/.."
  }

  private func isTalliedSentence(_ tokens: Range<Int>) -> Bool {
    text.sentence(of: tokens.lowerBound).map(tallied.contains) ?? false || headsRows(tokens)
  }

  /// «عن الفترة ذاتها من العام الماضي», «مقارنة بشهر أيار»: what a figure is held against.
  private func isComparison(_ mention: DateMention) -> Bool {
    let start = mention.tokens.lowerBound
    let near = max(0, start - 4)..<start
    // «مقارنة مع شهر تموز عندما قُتل 175»: what happened then is told.
    let behind = mention.tokens.upperBound..<min(mention.tokens.upperBound + 3, text.count)
    if behind.prefix(while: { !text.isMark($0) }).contains(where: { text.reads($0, .eventVerb) }) { return false }
    // «بزيادة 15% عن العام 2016»
    if text.reads(start - 1, .sought), text.isMark(start - 2, "%") { return true }
    return !near.contains { text.tokens[$0].kind == .number }
      && near.contains { at in
        text.reads(at, .compared) || text.reads(at, .itself) && text.reads(at - 1, .stretch)
      }
  }

  /// «هذا هو العدد الأكبر منذ 2004», «في أعلى حصيلة شهرية منذ ثلاث سنوات»: since when nothing was as large.
  private func isRecord(_ mention: DateMention) -> Bool {
    guard [.since, .relative, .named, .anchored, .trailing].contains(mention.kind), text.has(.superlative) else {
      return false
    }
    let start = mention.tokens.lowerBound
    // «في أكثر الأيام دموية هذا العام», «في أعنف هجوم هذا الشهر»
    if mention.kind == .relative {
      return mention.days(in: DateContext(reference: reference)).precision != .day
        && (max(0, start - 4)..<start).contains { at in
          text.reads(at, .superlative)
            && !(at..<start).contains { text.isMark($0) || text.tokens[$0].kind == .number || text.reads($0, .onWord) }
        }
    }
    return (max(0, start - 14)..<start).reversed().prefix { text.tokens[$0].kind != .number && !text.isMark($0, ".") }
      .contains { at in
        guard text.reads(at, .superlative) else { return false }
        // «941 جريحاً على الأقل، منذ …»
        if text.isDefinite(at) {
          // «- وهو العدد الأعلى في الأشهر الأولى من أي عام منذ 2011»
          let isOfTally = text.reads(at - 1, .tallyNoun) && text.isDefinite(at - 1) && text.reads(at - 2, .copula)
          return isOfTally || start - at <= 3 && !text.reads(at - 1, .onWord)
        }
        // «بأعنف موجة قصف … منذ بدء العدوان»
        return (1...2).contains {
          text.reads(at + $0, .tallyNoun) || text.reads(at + $0, .attackNoun) || text.reads(at + $0, .incident)
        }
      }
  }

  /// A month, a year, «منذ …», an interval of a tally; a day only of a tally or disaster.
  private func isReporting(_ mention: DateMention) -> Bool {
    switch mention.kind {
    // «منذ الخميس الماضي» says when one thing began, unless a tally counts from there.
    case .since:
      return !mention.isRelative || isTallied(mention.tokens) || startsMonth(mention) || followsTally(mention.tokens)
    // «ليل السبت الأحد»: when one thing happened.
    case .interval where text.reads(mention.tokens.lowerBound, .dateDayPart): return isTallied(mention.tokens)
    case .month, .year, .interval, .part, .named, .season, .decade, .until, .anchored: return true
    // «خلال الأيام الأربعة الأخيرة»; «خلال ستة أيام» says how long one thing took.
    case .trailing: return mention.days(in: DateContext(reference: reference)).start != nil && endsNow(mention)
    case .relative:
      let period = mention.days(in: DateContext(reference: reference))
      return period.precision != .day || isTallied(mention.tokens)
    case .day: return isTallied(mention.tokens) || headsEntry(mention)
    default: return false
    }
  }

  /// «حصيلة القتلى في المعارك الدائرة منذ الرابع من نيسان الماضي»
  func followsTally(_ tokens: Range<Int>) -> Bool {
    guard let sentence = text.sentence(of: tokens.lowerBound).map({ text.text.sentences[$0].tokens }) else {
      return false
    }
    return (max(sentence.lowerBound, tokens.lowerBound - 12)..<tokens.lowerBound).contains {
      text.reads($0, .tallyNoun)
    }
  }

  /// «الماضية», «الأخيرة», «المنصرمة» behind a stretch of time.
  private func endsNow(_ mention: DateMention) -> Bool {
    let tokens = mention.tokens
    return (tokens.lowerBound..<min(tokens.upperBound + 1, text.count)).contains { at in
      text.reads(at, .datePosition, "past") || text.reads(at, .recent)
        || text.tokens[at].kind == .number && text.word(at) == "24"
    }
  }

  /// «منذ مطلع العام», «منذ بداية الشهر»: no mere day.
  private func startsMonth(_ mention: DateMention) -> Bool {
    let period = mention.days(in: DateContext(reference: reference))
    return period.precision != .day || period.start.map { $0.day == 1 } ?? true
  }

  /// «أحصت اللجان سقوط 96 شهيداً في سوريا يوم أمس»: the day of a count that opens its sentence.
  private func isCountedDay(_ tokens: Range<Int>) -> Bool {
    guard let sentence = text.sentence(of: tokens.lowerBound).map({ text.text.sentences[$0].tokens }) else {
      return false
    }
    return text.reads(sentence.lowerBound, .countVerb) && tokens.lowerBound - sentence.lowerBound <= 16
  }

  func isTallied(_ tokens: Range<Int>) -> Bool {
    let near = max(0, tokens.lowerBound - 4)..<tokens.lowerBound
    // «لقي 11 شخصاً مصرعهم، كحصيلة أولية، مساء اليوم»: how sure the figure is, no tally of a day.
    let tally = near.last { text.reads($0, .tallyNoun) }
    let isToll =
      tally.map { at in
        text.reads(at, .tollWord) || text.reads(at + 1, .tollWord)
          || text.tokens[at].readings.contains { $0.lexicalClass == .tallyNoun && $0.proclitics.contains(.ka) }
      } ?? true
    return !isToll || isDisaster(tokens) || isCountedDay(tokens)
      || headsRows(tokens) || headsDay(tokens) || datesTallied(tokens)
  }
}
