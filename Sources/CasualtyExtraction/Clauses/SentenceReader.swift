import ArabicText
import TokenPatterns

/// Reads one sentence: the state that triggers, markers and boundaries change, and the counts that meet it.
struct SentenceReader {
  /// A list of parts that a marker opened.
  struct PartList {
    /// The drafts the parts may belong to; several where killed and injured share the marker.
    var wholes: [Int]
    var event: EventKind?
    /// All of them, when the first part has chosen one.
    var siblings: [Int] = []
    /// What a verb right before the marker says befell the parts («توفي منهم 5»).
    var befell: EventKind?
    /// Whether no part was read yet.
    var isFresh = true
    /// Whether its whole is no casualty, so that its parts are none.
    var isDead = false
    /// Whether one item closes it («أحدهم»).
    var takesOne = false
    /// Whether «من بين القتلى» opened it: its whole is no part itself.
    var isAmong = false
    /// The list that goes on when this one ends.
    var outer: [PartList] = []
  }

  /// Nothing, but of a type that only an address tells: the compiler then hands the reader's questions its address, where it
  /// would copy the whole state, some five hundred bytes, for each of them.
  private let inPlace: any Sendable = ()

  let clauses: ClauseContext
  let text: AnnotatedText
  let sentence: Int
  let headings: HeadingContext
  /// The index of the sentence's first draft.
  private(set) var firstDraft = 0
  /// The index of the first draft of the last eight sentences: nothing older is taken up.
  private(set) var recentStart = 0
  var drafts: [Draft] = []
  var segments: [Segment] = []

  /// The event that a count here takes, and the rule that set it.
  var event: EventKind?
  var rule: RuleName = ""
  var trigger: Trigger?
  /// Whether the trigger still waits for its first count.
  var isOpen = false
  /// Whether the words govern counts that are no casualties.
  var isNone = false
  /// The last accepted count of this clause.
  var last: Int?
  var parts: PartList?
  /// Whether «عدد», «حصيلة» stands in the clause.
  var hasTally = false
  /// What a reaching verb says of the clause's top-level counts.
  var reach: Quantity.Qualifier?
  var isRaised = false
  /// What «عدد القتلى» says is counted, for a reaching verb later in the clause.
  var tallied: EventKind?
  /// The event that the last plural of victims in the sentence named.
  var topic: EventKind?
  /// Who «عدد الضحايا المدنيين» says they are.
  var talliedVictim = Victim()
  /// The token behind what opened the clause.
  var openEnd = 0
  /// Triggers that a count before them has taken already.
  var consumed = Set<Int>()
  /// What the last count of people in the sentence says.
  var personEvent: EventKind?
  /// Whether a figure has taken the tally that stands behind it.
  var isToldTally = false
  /// Whether «توزعت …» breaks a total down within the sentence.
  var isBreakdown = false
  /// Whether «إذا», «متى» makes the clause a mere case.
  var isHypothetical = false
  /// Counts that no trigger governs yet.
  var pending: [Int] = []
  var assertion: Assertion = .asserted
  /// Whether «فيما» or «أن» parts the next segment from the one before.
  var isApart = false
  /// Where the last count ends that is no casualty: its parts are none either.
  var rejectedEnd = -1
  /// Where the last count of things ends («1308 منازل»): a bare figure joined to it counts things too.
  var thingEnd = -1
  /// The event and the last count before a verb of no casualty.
  var beforeNone: (event: EventKind, last: Int)?
  /// The token behind «نفى».
  var denialEnd = -9
  /// Part lists to return to when a bracket closes.
  var bracketed: [PartList?] = []
  /// Whether a headline begins with the parts («بينهم 3 أطفال.. مصرع 8 …»).
  var opensWithParts = false
  /// The mark that closes counts told in quotes behind their total.
  var quotedEnd: Int?

  init(_ clauses: ClauseContext, _ sentence: Int, _ headings: HeadingContext) {
    self.clauses = clauses
    self.text = clauses.text
    self.sentence = sentence
    self.headings = headings
  }

  /// Takes over the drafts read so far, leaving `known` empty.
  mutating func take(_ known: inout [Draft]) {
    swap(&drafts, &known)
    firstDraft = drafts.count
    recentStart = drafts.count
    while recentStart > 0, sentence - drafts[recentStart - 1].sentence <= 8 { recentStart -= 1 }
  }

  /// The drafts of the last eight sentences.
  var recent: ArraySlice<Draft> { drafts[recentStart...] }

  /// The last draft of the last eight sentences that satisfies `predicate`. Not inlined: Swift 6.3 fails on it.
  @inline(never)
  func lastRecent(where predicate: (Draft) -> Bool) -> Int? {
    var index = drafts.count - 1
    while index >= recentStart {
      if predicate(drafts[index]) { return index }
      index -= 1
    }
    return nil
  }

  mutating func read() {
    let tokens = text.text.sentences[sentence].tokens
    if headings.inRow {
      event = headings.event
      rule = "\(event?.rawValue ?? "count").row"
    }
    segments.reserveCapacity(4)
    openSegment(at: tokens.lowerBound, kind: nil)
    var index = nextStop(from: tokens.lowerBound, before: tokens.upperBound)
    while index < tokens.upperBound {
      // Two statements: as an argument the step would have the reader copied.
      let next = step(index, tokens)
      index = nextStop(from: next, before: tokens.upperBound)
    }
    if opensWithParts { hangOpeningParts() }
    if var segment = segments.popLast() {
      segment.tokens = segment.tokens.lowerBound..<tokens.upperBound
      segments.append(segment)
    }
  }

  /// Reads what stands at `index`; the token to go on with.
  private mutating func step(_ index: Int, _ tokens: Range<Int>) -> Int {
    if let marker = text.reading(index, .partMarker), !isCountInside(index, marker.length) {
      if let next = readMarker(index, marker) { return next }
    }
    if let count = clauses.countAt[index] {
      readCount(count)
      return max(index + 1, clauses.counts[count].tokens.upperBound)
    }
    if let found = clauses.triggerAt[index] {
      readTrigger(clauses.triggers[found])
      return clauses.triggers[found].tokens.upperBound
    }
    readWord(index)
    return index + 1
  }

  private func isCountInside(_ index: Int, _ length: Int) -> Bool { length > 1 && clauses.countAt[index] != nil }

  // MARK: Words that change the state

  private mutating func readWord(_ index: Int) {
    if text.isMark(index) { return readMark(index) }
    openAtPlace(index)
    let storage = text.tokens.storage
    guard index < storage.annotations.count else { return }
    let annotation = storage.annotations[index]
    for at in annotation.start..<(annotation.start + annotation.count) {
      let reading = storage.readings[at]
      var isRead = true
      defer { assert(!isRead || Self.stateWords.contains(reading.lexicalClass), "stateWords lacks a class") }
      switch reading.lexicalClass {
      // «بحسب حصيلة أولية» only says whence.
      case .tallyNoun where text.reads(index - 1, .according): continue
      case .tallyNoun:
        hasTally = true
        tallied = talliedIncidents(behind: index)
        if let tallied {
          govern(tallied, rule: "\(tallied.rawValue).tally", behind: index + 2)
        }
        parts = nil
        // «عدد الفلسطينيين الذين قتلوا»
        if !text.reads(index + 1, .victim) { talliedVictim = clauses.phrases.phrase(at: index + 1)?.victim ?? Victim() }
        // «في حصيلة أولية» goes on with its clause.
        let isPredicate =
          last.map { drafts[$0].sentence == sentence && standsAsPredicate(index, behind: drafts[$0].count.end) }
          ?? false
        if !text.reads(index - 1, .inWord), !isPredicate, !isToldTally,
          reading.proclitics.isDisjoint(with: [.bi, .ka, .li])
        {
          openTally(at: index)
          // «نسبة من القتلى … وعددهم 611»: those named last.
          if let topic, event == nil, text.reads(index, .tallyNoun, "theirs") {
            govern(topic, rule: "\(topic.rawValue).tally", behind: index + 1)
          }
        }
      case .breakdown: openBreakdown(index)
      case .allWord: fillAll(behind: index)
      // «إذا قتل 20 عدواً»; behind a comma it is written for «إذ».
      case .conditional
      where text.entry(reading).value == "if" && (!text.reads(index + 1, .eventVerb) || text.isMark(index - 1, ",")):
        continue
      case .conditional, .drill: isHypothetical = true
      case .auxiliary where mayHappen(index): isHypothetical = true
      // «…، وكانت محافظة بغداد الأكثر تضرراً»: says nothing of those counted before.
      case .auxiliary where text.startsWithConjunction(index) && tellsMost(behind: index):
        isApart = true
        openSegment(at: index, kind: nil)
      case .still:
        isNone = false
        if trigger?.kind == Trigger.Kind.none { event = nil }
      // «ارتفاع العدد إلى 241 قتيلا بعد قيام قوات … باستهداف طبيبة»: the latest case.
      case .dateLink where text.entry(reading).value == "after" && segments.last?.isTally == true:
        if let last, drafts[last].sentence == sentence,
          text.reads(index + 1, .undertaking) || text.reads(index + 1, .eventMasdar)
        {
          isApart = true
          openSegment(at: index, kind: nil)
        }
      case .afterThat:
        // «ارتفع عدد الشهداء إلى 7 بعد أن استشهدت … في قصف»: one case of those counted.
        if segments.last?.isTally == true, let last, drafts[last].sentence == sentence {
          isApart = true
          openSegment(at: index, kind: nil)
        }
        return
      // «ضحايا قارب المهاجرين»: a boat.
      case .reachVerb where text.reads(index - 1, .victim) && !text.isDefinite(index - 1): continue
      // «وما يزيد على 300 ألف مشرد»: of its own figure.
      case .reachVerb where text.isWithin(index, .quantityQualifier, reach: 2): continue
      case .reachVerb where isOfRelative(index): continue
      case .reachVerb:
        let entry = text.entry(reading)
        if hasTally || tellsTallyLater(index) || tellsNumber(index)
          || tallied != nil && trigger?.kind == Trigger.Kind.none
          || trigger?.kind == .victims
          || isTallyAhead(index)
        {
          if let tallied { event = tallied }
          if event == nil, tellsNumber(index), let previous = lastRecent(where: { !$0.isPart && !$0.event.isIncident })
          {
            // «ثم رفع المرصد العدد إلى 10»: of what was told before.
            event = drafts[previous].event
            rule = "\(drafts[previous].event.rawValue).tally"
          }
          reach = Quantity.Qualifier(rawValue: entry.value == "more_than" ? "more_than" : entry.value)
          isRaised = isRaised || entry.has("raised")
          isOpen = true
          isNone = false
          parts = nil
          // «… على محافظات …، ليرتفع العدد إلى 600»: the breakdown is over.
          if reading.proclitics.contains(.li) { isBreakdown = false }
          openTally(at: index)
        }
      // «وقُتل في المقابل 70»: between the verb and its count.
      case .boundary
      where (reading.length > 1 || text.entry(reading).has("more")) && isOpen && trigger?.kind == .verb
        && index == openEnd
        && startsCount(index + reading.length):
        openEnd = index + reading.length
        return
      // «قُتلوا كذلك في ننكرهار»
      case .boundary
      where text.entry(reading).has("more") && !text.startsWithConjunction(index)
        && !text.isMark(index - 1) && index > text.text.sentences[sentence].tokens.lowerBound
        && text.reads(index + 1, .inWord):
        return
      // «ما أدى كذلك إلى استشهاد أربعة»
      case .boundary where text.entry(reading).has("more") && text.reads(index - 1, .resultVerb): return
      case .boundary:
        // «هم: 61 مدنياً بينهم 5 نساء، إضافة إلى 108 …» goes on with the list around the parts.
        if !(parts.map { !$0.outer.isEmpty || $0.isAmong } ?? false) || !text.reads(index, .adding) { parts = nil }
        resumeBeside(index + reading.length)
        isApart = isApart || text.entry(reading).stands(for: "apart")
        pending = []
        if text.entry(reading).stands(for: "apart") {
          // «نجا منهم 18، فيما يُعتقد أن 57 آخرين لقوا حتفهم»
          if isNone, event == nil, !text.has(.exchange) { isNone = false }
          assertion = .asserted
          reach = nil
          hasTally = false
          tallied = nil
          isRaised = false
          isHypothetical = false
          openSegment(at: index, kind: nil)
        }
        return
      // «حتى الآن» is no «أن».
      case .complementizer where reading.proclitics.contains(.article): continue
      // «قارب كان يقل …», «الذي كان برفقته»: no «كأن», and no new statement.
      case .complementizer where reading.proclitics.contains(.ka) && (isOfRelative(index) || isHypothetical): continue
      case .complementizer:
        // «يعتقد أنها روسية» supposes who did it; no new statement begins.
        if isAfterThat(index) || text.isWithin(index, .suspicion, reach: 3) { return }
        reset()
        isHypothetical = supposes(index)
        // «ويُخشى أن يكون 12 آخرون قد …»
        if index - denialEnd > 2, !text.reads(index - 1, .possibility) { assertion = .asserted }
        openSegment(at: index, kind: nil)
        return
      case .against:
        // «المجازر بحق …» tells those killed.
        if (max(0, index - 3)..<index).contains(where: { text.reads($0, .incident, "massacre") }) {
          govern(.killed, rule: "killed.massacre-against", behind: index + 1)
        }
      case .denial:
        assertion = .denied
        denialEnd = index + reading.length
      case .attackVerb:
        if reading.form.contains(.perfect), bracketed.isEmpty, text.startsWithConjunction(index) { parts = nil }
        if reading.form.contains(.perfect), !reading.form.contains(.pronoun), let last,
          drafts[last].sentence == sentence,
          segments.last.map({ $0.tokens.lowerBound <= drafts[last].count.start }) ?? false, opensStatement(index),
          !goesOnWithAttack(index, behind: drafts[last].count.end)
        {
          openSegment(at: index, kind: nil)
          segments[segments.count - 1].isStatement = true
        }
      // «… أدت إلى سقوط 9 شهداء، والغارة على عين بعال إلى سقوط 3»: another attack.
      case .attackNoun where opensAttack(index): openSegment(at: index, kind: segments.last?.kind)
      case .adding:
        let opens = text.entry(reading).stands(for: "last") && opensPlace(behind: index + reading.length)
        if opens || text.entry(reading).stands(for: "next") {
          openSegment(at: index, kind: segments.last?.kind)
          segments[segments.count - 1].startsWithPlace = true
        }
        pending = []
      case .sayVerb where !reading.form.contains(.pronoun):
        pending = []
        // «نفت القوات مسؤوليتها، وأعلنت مقتل 5», «نفى الخبر، مؤكداً مقتل 3»: what is said next is not denied.
        if assertion == .denied, index - denialEnd > 1, text.startsWithConjunction(index) || text.isMark(index - 1, ",")
        {
          assertion = .asserted
        }
        // «…، وأعلن الجيش العثور على …»: another speaks.
        if reading.form.contains(.perfect), bracketed.isEmpty, text.startsWithConjunction(index), let last,
          drafts[last].sentence == sentence, drafts[last].count.end <= index
        {
          isApart = true
          openSegment(at: index, kind: nil)
          segments[segments.count - 1].isSpeech = true
        }
      case .superlative where text.entry(reading).stands(for: "among") && !reading.proclitics.contains(.article):
        openSegment(at: index, kind: nil)
        segments[segments.count - 1].isAside = true
      // «طائرات يرجح أنها روسية» supposes who, not what.
      case .possibility where text.reading(index, .suspicion).map({ $0.length > reading.length }) ?? false: continue
      // «نفت الأنباء عن مقتل …»
      case .possibility where assertion == .denied && index - denialEnd <= 3: continue
      case .possibility: assertion = .possible
      default: isRead = false
      }
    }
  }

  private mutating func reset() {
    tallied = nil
    isHypothetical = false
    event = headings.inRow ? headings.event : nil
    trigger = nil
    isOpen = false
    isNone = false
    parts = nil
    hasTally = false
    reach = nil
    isRaised = false
    pending = []
    isApart = true
    last = nil
  }

  // MARK: Segments

  mutating func openSegment(at token: Int, kind: Trigger.Kind?, isPart: Bool = false) {
    if var open = segments.popLast() {
      if open.tokens.lowerBound == token {
        open.kind = kind ?? open.kind
        open.isApart = open.isApart || isApart
        open.isPart = isPart
        isApart = false
        segments.append(open)
        return
      }
      open.tokens = open.tokens.lowerBound..<token
      segments.append(open)
    }
    segments.append(Segment(tokens: token..<(token + 1), kind: kind, isApart: isApart, isPart: isPart))
    isApart = false
  }
}
