import ArabicText

/// Gives every count the adjuncts that belong to it: its own clause's, those behind its parts, those shared
/// with the next count, those told before it in the sentence.
struct FieldResolver {
  let segments: [[Segment]]
  let drafts: [Draft]
  let draftsBySentence: [Int: [Int]]
  let text: AnnotatedText

  init(_ text: AnnotatedText, _ segments: [[Segment]], _ drafts: [Draft]) {
    self.text = text
    self.segments = segments
    self.drafts = drafts
    draftsBySentence = Dictionary(grouping: drafts.indices, by: { drafts[$0].sentence })
  }

  /// What `all` offers to one sentence, by segment.
  private struct Offer<Mention> {
    let bySegment: [[Mention]]
    subscript(_ segment: Int) -> [Mention] { bySegment[segment] }
    var isEmpty: Bool { bySegment.allSatisfy(\.isEmpty) }
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
    let offer = Offer(bySegment: list.map { segment in here.filter { segment.tokens.contains(tokens($0).lowerBound) } })
    if isListed(draft) {
      // Behind the last part the words belong to the outer count, unless the parts carry their own.
      return isLastOfList(draft) && !siblingsHaveOwn(index, offer) ? ([], "") : (offer[draft.segment], "own clause")
    }
    let own = owned(index, offer)
    if !own.mentions.isEmpty { return own }
    if let shared = shared(index, offer) { return (shared, "shared with the next count") }
    for segment in stride(from: draft.segment - 1, through: 0, by: -1) where !list[segment].isPart && !offer[segment].isEmpty {
      return (offer[segment], "told before in the sentence")
    }
    return ([], "")
  }

  /// Whether the draft stands in a list of parts of its own sentence.
  private func isListed(_ draft: Draft) -> Bool { segments[draft.sentence][draft.segment].isPart }

  private func owned<Mention>(_ index: Int, _ offer: Offer<Mention>) -> (mentions: [Mention], origin: String) {
    let draft = drafts[index]
    if !offer[draft.segment].isEmpty { return (offer[draft.segment], "own clause") }
    let parts = partSegments(behind: index)
    guard let last = parts.last, !offer[last].isEmpty, parts.dropLast().allSatisfy({ offer[$0].isEmpty }) else { return ([], "") }
    return (offer[last], "behind its parts")
  }

  /// The segments of parts that stand between the draft and the next top-level count.
  private func partSegments(behind index: Int) -> [Int] {
    let list = segments[drafts[index].sentence]
    var segment = drafts[index].segment + 1
    var parts: [Int] = []
    while segment < list.count, list[segment].isPart {
      parts.append(segment)
      segment += 1
    }
    return parts
  }

  private func isLastOfList(_ draft: Draft) -> Bool {
    let list = segments[draft.sentence]
    return draft.segment + 1 >= list.count || !list[draft.segment + 1].isPart
  }

  private func siblingsHaveOwn<Mention>(_ index: Int, _ offer: Offer<Mention>) -> Bool {
    let list = segments[drafts[index].sentence]
    var segment = drafts[index].segment - 1
    while segment >= 0, list[segment].isPart {
      if !offer[segment].isEmpty { return true }
      segment -= 1
    }
    return false
  }

  /// What the next counts of the chain offer: «مقتل 4 وإصابة 5 في …».
  private func shared<Mention>(_ index: Int, _ offer: Offer<Mention>) -> [Mention]? {
    let siblings = (draftsBySentence[drafts[index].sentence] ?? []).filter { !isListed(drafts[$0]) && $0 != index }
    var current = index
    for _ in 0..<4 {
      guard let next = siblings.first(where: { drafts[$0].segment > drafts[current].segment }), isChained(current, next) else { return nil }
      let found = owned(next, offer).mentions
      if !found.isEmpty { return found }
      current = next
    }
    return nil
  }

  /// Whether two counts follow each other without a word that parts them.
  private func isChained(_ one: Int, _ other: Int) -> Bool {
    let list = segments[drafts[one].sentence]
    let between = (drafts[one].segment + 1)...drafts[other].segment
    guard between.allSatisfy({ !list[$0].isApart }) else { return false }
    // Each joined by its own verb and far apart tells its own story.
    let gap = drafts[other].count.start - drafts[one].count.end
    return gap <= 30
  }
}
