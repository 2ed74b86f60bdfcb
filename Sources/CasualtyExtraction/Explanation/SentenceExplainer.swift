import ArabicText

/// Puts together what an analysis found in each sentence.
struct SentenceExplainer {
  let analysis: Analysis
  let tokens: TokenizedText
  private let tracer: FactTracer
  private let named: [Int: [Mention]]
  private let triggers: [Int: [Trigger]]
  private let counts: [Int: [CountMention]]
  private let facts: [Int: [Int]]
  /// The facts' ids by the tokens of their counts.
  private let ids: [Range<Int>: [String]]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    tokens = analysis.tokens
    tracer = FactTracer(analysis)
    let sentences = analysis.tokens.sentences
    named = Dictionary(grouping: analysis.mentions) { sentences.index(holding: $0.tokens.lowerBound) }
    triggers = Dictionary(grouping: analysis.triggers) { sentences.index(holding: $0.tokens.lowerBound) }
    counts = Dictionary(grouping: analysis.counts) { sentences.index(holding: $0.start) }
    let drafts = zip(analysis.factDrafts, analysis.result.facts).map { (analysis.drafts[$0], $1.id) }
    facts = Dictionary(grouping: drafts.indices) { drafts[$0].0.sentence }
    ids = Dictionary(drafts.map { ($0.count.tokens, [$1]) }, uniquingKeysWith: +)
  }

  /// The explanation of the sentence at `index`.
  func explanation(of index: Int) -> SentenceExplanation {
    let sentence = tokens.sentences[index]
    return SentenceExplanation(
      index: index, block: tokens.blocks[sentence.block].kind, text: tokens.sourceString(sentence.tokens),
      tokens: sentence.tokens.map { analysis.explanation(ofToken: $0) }, sections: sections(named[index] ?? []),
      clauses: analysis.segments[index].map { clause($0, in: index) },
      facts: (facts[index] ?? []).map { tracer.explanation(of: $0) }
    )
  }

  private func sections(_ named: [Mention]) -> [SentenceExplanation.Section] {
    let bySection = Dictionary(grouping: named, by: \.section)
    return Mention.sections.compactMap { name in
      guard let mentions = bySection[name] else { return nil }
      return SentenceExplanation.Section(
        name: name,
        entries: mentions.map { .init(text: tokens.sourceString($0.tokens), meaning: $0.meaning.description) }
      )
    }
  }

  // MARK: Clauses

  private func clause(_ segment: Segment, in index: Int) -> ClauseExplanation {
    let holds: (Int) -> Bool = { segment.tokens.contains($0) }
    var members = (triggers[index] ?? []).filter { holds($0.tokens.lowerBound) }.map(member)
    members += (counts[index] ?? []).filter { holds($0.start) }.map(member)
    members += (named[index] ?? []).filter { holds($0.tokens.lowerBound) }.compactMap(member)
    return ClauseExplanation(
      kind: segment.kind.map { "\($0)" } ?? "opening", isPart: segment.isPart, isApart: segment.isApart,
      text: tokens.sourceString(segment.tokens), members: members.sorted { $0.start < $1.start }
    )
  }

  private func member(_ trigger: Trigger) -> ClauseExplanation.Member {
    let event = trigger.event?.rawValue ?? "without an event"
    return ClauseExplanation.Member(
      role: "trigger", meaning: "\(event), \(trigger.kind)", text: tokens.sourceString(trigger.tokens),
      start: trigger.tokens.lowerBound
    )
  }

  private func member(_ count: CountMention) -> ClauseExplanation.Member {
    let outcome = ids[count.tokens]?.joined(separator: ", ") ?? "no fact"
    return ClauseExplanation.Member(
      role: "count", meaning: "\(count.quantity.summary), noun \(count.noun), \(outcome)",
      text: tokens.sourceString(count.tokens), start: count.start
    )
  }

  /// What stands with the event: who, with what, where, when, who says so.
  private func member(_ mention: Mention) -> ClauseExplanation.Member? {
    let role: String
    switch mention.meaning {
    case .date: role = "time"
    case .place: role = "place"
    case .agent: role = "agent"
    case .weapons: role = "weapon"
    case .targets: role = "target"
    case .source: role = "source"
    case .quantity, .actor, .organization, .event: return nil
    }
    return ClauseExplanation.Member(
      role: role, meaning: mention.meaning.description, text: tokens.sourceString(mention.tokens),
      start: mention.tokens.lowerBound
    )
  }
}

extension [Sentence] {
  /// The index of the sentence that holds the token at `index`, the last one's for tokens behind it. O(log n).
  func index(holding index: Int) -> Int {
    var (low, high) = (0, count - 1)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
