import ArabicText

/// Gives every count the adjuncts that belong to it: its own clause's, those shared with the next count,
/// those told before it in the sentence.
struct FieldResolver {
  let segments: [[Segment]]
  let drafts: [Draft]
  /// The first draft of each sentence, for finding neighbours.
  let draftsBySentence: [Int: [Int]]
  let text: AnnotatedText

  init(_ text: AnnotatedText, _ segments: [[Segment]], _ drafts: [Draft]) {
    self.text = text
    self.segments = segments
    self.drafts = drafts
    draftsBySentence = Dictionary(grouping: drafts.indices, by: { drafts[$0].sentence })
  }

  /// The mentions of `all` (in token order) that belong to the draft at `index`, and where they stand.
  func adjuncts<Mention>(
    of index: Int, in all: [Mention], at tokens: (Mention) -> Range<Int>
  ) -> (mentions: [Mention], origin: String) {
    let draft = drafts[index]
    let sentence = text.text.sentences[draft.sentence].tokens
    let here = all.filter { sentence.contains(tokens($0).lowerBound) }
    guard !here.isEmpty else { return ([], "") }
    let list = segments[draft.sentence]
    func inside(_ segment: Int) -> [Mention] { here.filter { list[segment].tokens.contains(tokens($0).lowerBound) } }
    let own = inside(draft.segment)
    if draft.isPart, draft.whole != nil || draft.isJoint {
      // Behind the last part the words belong to the outer count, unless the parts carry their own.
      return flowsUp(draft) && !siblingsHaveOwn(index, inside) ? ([], "") : (own, "own clause")
    }
    if !own.isEmpty { return (own, "own clause") }
    for segment in ownParts(of: index) {
      let found = inside(segment)
      if !found.isEmpty, isLastPart(segment, index), !partsHaveOwn(index, inside, segment) { return (found, "behind its parts") }
    }
    var next = nextTop(draft)
    var steps = 0
    while let segment = next, steps < 3 {
      let found = inside(segment)
      if !found.isEmpty { return (found, "shared with the next count") }
      next = nextTop(segment: segment, draft.sentence)
      steps += 1
    }
    for segment in stride(from: draft.segment - 1, through: 0, by: -1) where !list[segment].isPart {
      let found = inside(segment)
      if !found.isEmpty { return (found, "told before in the sentence") }
    }
    return ([], "")
  }

  /// The segments of the parts that hang on the draft at `index`.
  private func ownParts(of index: Int) -> [Int] {
    (draftsBySentence[drafts[index].sentence] ?? []).filter { drafts[$0].isPart && isBelow($0, index) }.map { drafts[$0].segment }
  }

  private func isBelow(_ part: Int, _ whole: Int) -> Bool {
    var at = drafts[part].whole
    for _ in 0..<6 {
      if at == whole { return true }
      guard let next = at else { return false }
      at = drafts[next].whole
    }
    return false
  }

  private func isLastPart(_ segment: Int, _ index: Int) -> Bool { ownParts(of: index).max() == segment }

  private func partsHaveOwn<Mention>(_ index: Int, _ inside: (Int) -> [Mention], _ last: Int) -> Bool {
    ownParts(of: index).contains { $0 != last && !inside($0).isEmpty }
  }

  /// Whether the part is the last of its list in the sentence.
  private func flowsUp(_ draft: Draft) -> Bool {
    guard draft.rule.hasSuffix(".part") else { return false }
    let parts = (draftsBySentence[draft.sentence] ?? []).filter { drafts[$0].isPart && root(of: $0) == root(of: draft) }
    return parts.map { drafts[$0].segment }.max() == draft.segment
  }

  private func root(of index: Int) -> Int {
    var at = index
    for _ in 0..<6 { at = drafts[at].whole ?? at }
    return at
  }

  private func root(of draft: Draft) -> Int { draft.whole.map { root(of: $0) } ?? -1 }

  private func siblingsHaveOwn<Mention>(_ index: Int, _ inside: (Int) -> [Mention]) -> Bool {
    let draft = drafts[index]
    return (draftsBySentence[draft.sentence] ?? []).contains {
      $0 != index && drafts[$0].isPart && root(of: $0) == root(of: draft) && !inside(drafts[$0].segment).isEmpty
    }
  }

  /// The segment of the count that shares its adjuncts with `draft`: joined right behind it by a word of the same kind.
  private func nextTop(_ draft: Draft) -> Int? { nextTop(segment: draft.segment, draft.sentence) }

  private func nextTop(segment: Int, _ sentence: Int) -> Int? {
    let list = segments[sentence]
    var next = segment + 1
    while next < list.count, list[next].isPart { next += 1 }
    guard next < list.count, !list[next].isApart else { return nil }
    let kinds = (list[segment].kind, list[next].kind)
    switch kinds {
    case (.masdar?, .masdar?), (.verb?, .verb?), (.result?, .result?), (.victims?, _), (_, .victims?), (.result?, .masdar?): break
    case (.masdar?, .verb?), (.verb?, .masdar?): break
    default: return list[segment].kind == list[next].kind ? next : nil
    }
    return next
  }
}
