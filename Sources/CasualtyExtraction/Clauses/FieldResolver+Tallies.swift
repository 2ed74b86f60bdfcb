import ArabicText
import TokenPatterns

/// What a tally takes from the words before it.
extension FieldResolver {
  /// «أما في تركيا فقد تجاوز عدد القتلى …»: what opens the statement; «ارتفعت حصيلة … إلى 96، فيما بلغ عدد الجرحى
  /// 230»: the tally of another event goes on with that before it.
  func toldBeforeTally<Mention: StandingMention>(
    _ draft: Draft, _ offer: Offer<Mention>, _ kind: Kind
  ) -> Found<Mention> {
    let list = segments[draft.sentence]
    let last = counts(in: draft.sentence).last { drafts[$0].segment < draft.segment && !isListed(drafts[$0]) }
    if let last, list[drafts[last].segment].isTally && drafts[last].event != draft.event || retellsToll(draft, last) {
      let found = offer[drafts[last].segment]
      return found.isEmpty
        ? toldBefore(drafts[last], offer, false, kind) : (found, "told before in the sentence")
    }
    return prelude(to: draft.segment, behind: last.map { drafts[$0].segment } ?? -1, draft, offer, kind)
  }

  /// «غارات على تدمر أدت إلى مقتل 36، بينما قال المرصد إن حصيلة القتلى بلغت 68»: another tells the same toll; one that
  /// says since when it counts is another story.
  private func retellsToll(_ draft: Draft, _ last: Int) -> Bool {
    guard drafts[last].event == draft.event, !draft.isPart else { return false }
    let gap = drafts[last].count.end..<max(draft.count.start, drafts[last].count.end)
    let rest = gap.lowerBound..<max(gap.upperBound, segments[draft.sentence][draft.segment].tokens.upperBound)
    return gap.contains { text.reading($0, .sayVerb)?.form.contains(.pronoun) == false }
      && !rest.contains { text.reads($0, .dateLink, "since") }
  }

  /// What opens the statement of the tally at `segment`, behind the segment `last` of the count before.
  func prelude<Mention: StandingMention>(
    to segment: Int, behind last: Int, _ draft: Draft, _ offer: Offer<Mention>, _ kind: Kind
  ) -> Found<Mention> {
    let list = segments[draft.sentence]
    var before = segment - 1
    // «عدد الوفيات نتيجة حريق في مبنى يأوي عمالاً بمنطقة المنقف ارتفع إلى 49»: the subject of its verb.
    if let subject = list[..<segment].lastIndex(where: \.isTally), subject > last,
      (subject..<segment).allSatisfy({ !holdsCount($0, draft.sentence) && ($0 == subject || !list[$0].isApart) }),
      let told = (subject..<segment).first(where: { !offer.isEmpty($0) })
    {
      return (offer[told], "told before in the sentence")
    }
    // «انتشال جثث من تحت أنقاض عقار في عين شمس ليرتفع عدد الوفيات إلى 19»: goes on with what stands before.
    let opener = list[segment].tokens.lowerBound
    if before > last, before >= 0, !list[segment].tokens.isEmpty, !holdsCount(before, draft.sentence),
      text.tokens[opener].readings.contains(where: {
        $0.lexicalClass == .reachVerb && !$0.proclitics.isDisjoint(with: [.li, .fa])
      })
    {
      return (offer[before], "told before in the sentence")
    }
    // «… في تحديث لحصيلة غارة على بلدة حاروف، بأن الحصيلة ارتفعت …»
    let isLink =
      kind != .agent && before > last + 1 && list[before].kind == nil && list[before].tokens.count <= 2
      && text.reads(list[before].tokens.lowerBound, .complementizer)
    if isLink { before -= 1 }
    guard before > last, before >= 0, list[before].kind == nil, !holdsCount(before, draft.sentence) else {
      return ([], "")
    }
    let tokens = list[before].tokens
    let tellsEvent = tokens.contains { text.reads($0, anyOf: Self.eventNouns) }
    guard isLink ? tellsEvent : tokens.count <= 12 || tellsEvent || text.reads(tokens.upperBound - 1, .boundary) else {
      return ([], "")
    }
    return (offer[before], "told before in the sentence")
  }

  /// What a tally may be of.
  private static let eventNouns = ClassSet([.attackNoun, .incident, .disaster, .victim, .clash])
}
