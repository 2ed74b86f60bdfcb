import ArabicText
import TokenPatterns

/// What stands before a count in its sentence, and which of it still holds for it.
extension FieldResolver {
  /// Whether the draft stands in a list of parts of its own sentence.
  func isListed(_ draft: Draft) -> Bool { segments[draft.sentence][draft.segment].isPart }

  func toldBefore<Mention: StandingMention>(
    _ draft: Draft, _ offer: Offer<Mention>, _ skipsIncidents: Bool, _ kind: Kind
  ) -> Found<Mention> {
    let list = segments[draft.sentence]
    if kind != .circumstance, isAdded(draft) { return ([], "") }
    // «…، وبلغ عددهم 30»: of those told before.
    let isTheirs = list[draft.segment].tokens.prefix(3).contains { text.reads($0, .tallyNoun, "theirs") }
    if kind != .agent, diesInCustody(draft) { return ([], "") }
    if list[draft.segment].isTally, !isTheirs { return toldBeforeTally(draft, offer, kind) }
    for segment in stride(from: draft.segment - 1, through: 0, by: -1)
    where
      (!list[segment].isPart
      || (kind == .circumstance || draft.count.isOthers) && endsList(segment, before: draft, offer))
      && (!list[segment].isAside || isFirst(draft, behind: segment))
    {
      if counts(in: draft.sentence).contains(where: { drafts[$0].segment == segment && isDescribed($0) }) { continue }
      // Behind a list of parts as well, which is passed over here.
      if kind != .circumstance,
        opensMore(segment + 1, draft) || (segment + 1...draft.segment).contains(where: { opensContrast($0, draft) })
      {
        break
      }
      if kind == .agent, tellsAnew(draft, behind: segment) || opensObjection(segment + 1, draft) { break }
      // Another speaks of something else.
      if kind != .circumstance, list[(segment + 1)...draft.segment].contains(where: \.isSpeech) { break }
      if kind == .means, draft.event.isIncident, holdsCount(segment, draft) { break }
      // «توزعوا: 150 على يد …؛ فيما سقط 22 باقتتال»: each item tells its own.
      if kind != .circumstance, draft.isRow, holdsCount(segment, draft) { break }
      let isOthers =
        skipsIncidents
        && counts(in: draft.sentence).contains {
          drafts[$0].segment == segment && drafts[$0].event.isIncident && drafts[$0].event != draft.event
        }
      // «ارتفع إلى 91 عدد الشهداء في الغارات …، بعد استشهاد 15»: the tally's words are its own.
      if kind != .circumstance, list[segment].isTally, draft.segment > segment,
        counts(in: draft.sentence).contains(where: {
          drafts[$0].segment == segment && drafts[$0].event == draft.event && !drafts[$0].isPart
        })
      {
        break
      }
      if !offer.isEmpty(segment), !isOthers || draft.event == .killed || draft.event == .injured {
        return (outsideAside(offer[segment], segment, draft), "told before in the sentence")
      }
      // A tally tells its own story: what stands before it is another's.
      if list[segment].isTally {
        // «بلغ مجموع … 31 قتيلاً و70 جريحاً»: both are of the place that opens the statement.
        let tallied = firstCount(segment, draft.sentence)
        // «وفي شبوة ارتفعت حصيلة الوفيات إلى 6»: its noun stands in a clause of its own.
        if tallied == nil, kind == .circumstance, segment == draft.segment - 1 {
          return prelude(to: segment, behind: -1, draft, offer, kind)
        }
        guard kind == .circumstance, let tallied, drafts[tallied].event != draft.event else { break }
        return toldBeforeTally(drafts[tallied], offer, kind)
      }
    }
    return ([], "")
  }

  /// «أُصيب 30 برصاص الجيش في جنين، فيما توفي 6، بينهم امرأة، في سجونه»: where they were held and nowhere told before.
  private func diesInCustody(_ draft: Draft) -> Bool {
    guard draft.event == .killed, let trigger = draft.trigger?.lowerBound, text.has(.caseNoun) else { return false }
    let end = min(draft.count.end + 8, text.text.sentences[draft.sentence].tokens.upperBound)
    return (draft.count.end..<max(draft.count.end, end)).contains {
      text.reads($0, .caseNoun, "prison") && text.reads($0 - 1, .inWord)
    }
      && counts(in: draft.sentence).contains {
        drafts[$0].segment < draft.segment && !drafts[$0].isPart && drafts[$0].count.end < trigger
      }
  }

  /// «16 قتلوا على يد القوات …، وقتل 12 بانفجار ألغام»: the same event under a verb of its own.
  private func tellsAnew(_ draft: Draft, behind segment: Int) -> Bool {
    guard let verb = draft.trigger?.lowerBound, text.startsWithConjunction(verb), text.reads(verb, .eventVerb) else {
      return false
    }
    let end = min(draft.count.end + 10, text.text.sentences[draft.sentence].tokens.upperBound)
    return (draft.count.end..<max(end, draft.count.end)).contains { text.namesAttack($0) || text.reads($0, .clash) }
      && counts(in: draft.sentence).contains {
        drafts[$0].segment <= segment && drafts[$0].event == draft.event && drafts[$0].trigger != draft.trigger
      }
  }

  /// «…، إضافة إلى مقتل 69»: told beside what stands before.
  private func isAdded(_ draft: Draft) -> Bool {
    guard let trigger = draft.trigger?.lowerBound else { return false }
    guard text.isAddedAt(trigger),
      let before = counts(in: draft.sentence).last(where: { drafts[$0].segment < draft.segment })
    else { return false }
    // «إضافة إلى إصابة امرأة بقصف على قرية أخرى»: an attack of its own.
    let behind = draft.count.end..<max(draft.count.end, segments[draft.sentence][draft.segment].tokens.upperBound)
    return drafts[before].event == .attack
      || behind.contains { text.reads($0, .attackNoun) && !text.isDefinite($0) }
  }

  /// Whether the count is that of one case among those counted before.
  func isAside(_ draft: Draft) -> Bool {
    let list = segments[draft.sentence]
    guard let aside = list[...draft.segment].lastIndex(where: \.isAside) else { return false }
    return isFirst(draft, behind: aside)
  }

  /// Whether no other count stands between the words and the draft: «أضخمها في … أودت بحياة 58».
  private func isFirst(_ draft: Draft, behind segment: Int) -> Bool {
    !counts(in: draft.sentence).contains {
      drafts[$0].segment > segment && drafts[$0].segment < draft.segment
    }
  }

  /// Whether another count is told in the clause, whose attack is not the incident's.
  func holdsCount(_ segment: Int, _ draft: Draft) -> Bool {
    counts(in: draft.sentence).contains { drafts[$0].segment == segment && !isListed(drafts[$0]) }
  }

  /// «إلا أن», «غير أن»: another story.
  private func opensObjection(_ segment: Int, _ draft: Draft) -> Bool {
    let start = segments[draft.sentence][segment].tokens.lowerBound
    return text.reading(start, .boundary).map {
      $0.length > 1 && text.entry($0).stands(for: "apart") && text.reads(start + $0.length - 1, .complementizer)
    } ?? false
  }

  /// «…، بينما قُتل 31 على يد جهات أخرى»: a clause that sets the same event apart was another's act.
  private func opensContrast(_ segment: Int, _ draft: Draft) -> Bool {
    let start = segments[draft.sentence][segment].tokens.lowerBound
    guard let boundary = text.reading(start, .boundary), text.entry(boundary).stands(for: "apart"),
      // «في حين أنها …» goes on with the one told of.
      !text.reads(start + boundary.length - 1, .complementizer, "she")
    else { return false }
    // «بينما اعتقلت في حلب 15»: the active verb goes on with its subject.
    if let verb = draft.trigger.flatMap({ text.reading($0.lowerBound, .eventVerb) }), verb.form.contains(.feminine),
      text.entry(verb).features["voice"] == "either", draft.victim.sex != "female",
      // «فيما قتلت القوى المسلحة …»: a subject of its own.
      !(draft.trigger.map { text.isDefinite($0.upperBound) && text.reads($0.upperBound, .party) } ?? false)
    {
      return false
    }
    return counts(in: draft.sentence).contains {
      drafts[$0].segment < segment && drafts[$0].event == draft.event && !isListed(drafts[$0])
    }
  }

  /// «…، كما استشهد شاب في قرية …»: one more case, told with where or how of its own.
  private func opensMore(_ segment: Int, _ draft: Draft) -> Bool {
    let start = segments[draft.sentence][segment].tokens.lowerBound
    guard let boundary = text.reading(start, .boundary), text.entry(boundary).has("more"),
      draft.trigger?.lowerBound == start + 1, !draft.count.isOthers
    else { return false }
    return hasAdjunct(draft)
  }

  /// «أفاد المرصد، المعني بتوثيق ضحايا الألغام في اليمن، بأن …»: of what opens the statement the words up to the comma behind
  /// who makes it.
  private func outsideAside<Mention: StandingMention>(
    _ found: ArraySlice<Mention>, _ segment: Int, _ draft: Draft
  ) -> ArraySlice<Mention> {
    let list = segments[draft.sentence]
    let tokens = list[segment].tokens
    guard list[segment].kind == nil, segment + 1 < list.count,
      text.reads(list[segment + 1].tokens.lowerBound, .complementizer),
      let verb = tokens.first(where: { text.reads($0, .sayVerb) }),
      let named = (verb + 1..<tokens.upperBound).first(where: {
        text.reads($0, .organization) || text.reads($0, .sourceAnaphor)
      }),
      let comma = (named..<tokens.upperBound).first(where: { text.isMark($0, ",") || text.isMark($0, "-") })
    else { return found }
    return found.prefix { $0.tokens.lowerBound < comma }
  }
}
