import ArabicText
import TokenPatterns

/// Which parts stand behind a count, and what tells them apart.
extension FieldResolver {
  /// «عشرة أطفال ونساء»: told apart by what they are, though no facet says it.
  private func isMixed(_ count: CountMention) -> Bool {
    count.tokens.dropFirst().contains { text.startsWithConjunction($0) && text.reads($0, .person) }
  }

  /// Whether no facet tells the part apart from its whole.
  func isBare(_ draft: Draft) -> Bool {
    hasNoFacet(draft) && !isOfKind(draft.count) && !isMixed(draft.count)
      // «بينهم شخص تحت التعذيب»: right behind it what only those go through who are told apart.
      && (draft.count.noun == .victim || draft.count.quantity.best != 1
        || text.reads(draft.count.end, .weapon, "torture"))
      // «بينهم 35 حالة إصابتهم خطيرة»: told apart by their state.
      && !text.tellsSevere(behind: draft.count.end) && !isOfFamily(draft.count)
      && !draft.count.tokens.contains { text.reads($0, .severe) }
  }

  /// «بينهم 55 سائحاً», «بينهم 9 سوريين»: told apart by what or whose citizens they are.
  private func isOfKind(_ count: CountMention) -> Bool {
    guard count.noun == .person, let entry = count.entry,
      entry.lexicalClass == .person || entry.lexicalClass == .nationality
    else { return false }
    return !entry.has("anyone")
  }

  /// «بينهم 11 من عائلة واحدة و4 من عائلة أخرى»: told apart by whose they are.
  func isOfFamily(_ count: CountMention) -> Bool {
    (count.start..<count.end).contains { at in
      text.reads(at, .fromWord)
        && text.reading(at + 1, .person).map { text.entry($0).features["unit"] == "family" } ?? false
    }
  }

  func hasNoFacet(_ draft: Draft) -> Bool {
    let victim = draft.count.victim
    return victim.age == nil && victim.sex == nil && victim.role == nil && victim.affiliation == nil
      && victim.status == nil
  }

  /// «6 بينهم 4 بسبب التعذيب على يد …»: a bare part that its cause tells apart leaves what stands behind that to its whole.
  func isToldApart<Mention: StandingMention>(_ segment: Int, _ offer: Offer<Mention>, _ draft: Draft) -> Bool {
    guard let first = offer[segment].first?.tokens.lowerBound,
      let part = firstCount(segment, draft.sentence),
      drafts[part].ownSegment == nil, !drafts[part].hasOwnVerb,
      (1...3).contains(where: { text.reads(first - $0, .agentPhrase) })
    else { return false }
    return (drafts[part].count.end..<max(first, drafts[part].count.end)).contains {
      text.reads($0, .causePhrase) && text.reads($0 + 1, .weapon)
    }
  }

  /// The segment of the part before where that stands under a verb of its own and this one is joined to it.
  func verbBefore(_ index: Int) -> Int? {
    let draft = drafts[index]
    let start = draft.count.figure?.lowerBound ?? draft.count.start
    guard draft.segment > 0, text.startsWithConjunction(start),
      let before = counts(in: draft.sentence).first(where: {
        drafts[$0].segment == draft.segment - 1 && drafts[$0].hasOwnVerb
      }), (0...2).contains(start - drafts[before].count.end)
    else { return nil }
    return draft.segment - 1
  }

  /// «8 بينهم طفل نتيجة إعدامه من قبل …»: what befell that one alone, told of him by a pronoun.
  func isOfOne(_ segment: Int, _ sentence: Int) -> Bool {
    guard let part = firstCount(segment, sentence),
      drafts[part].count.quantity.best == 1
    else { return false }
    let end = drafts[part].count.end
    return (end..<min(end + 2, segments[sentence][segment].tokens.upperBound)).contains { at in
      (text.reads(at, .causePhrase) || text.reads(at, .dateLink, "after"))
        && text.tokens[at + 1].readings.contains {
          $0.lexicalClass == .eventMasdar && $0.form.contains(.pronoun) && !$0.form.contains(.pluralPronoun)
        }
    }
  }

  func isBarePart(_ segment: Int, _ sentence: Int) -> Bool {
    counts(in: sentence).contains {
      drafts[$0].segment == segment && (isBare(drafts[$0]) || drafts[$0].hasOwnVerb)
    }
  }

  /// «قتلت 3 بينهم طفل في الضفة، وأصابت 109»: behind the last of its parts stands what is said of their whole.
  func endsList<Mention: StandingMention>(_ segment: Int, before draft: Draft, _ offer: Offer<Mention>) -> Bool {
    let list = segments[draft.sentence]
    // «قُتل 7 بينهم طفلان في حلب، فيما أصيب 12 آخرون»
    let isContrast =
      draft.count.isOthers && segment + 2 == draft.segment && list[segment + 1].kind == nil
      && list[segment + 1].tokens.count <= 2
    guard segment + 1 == draft.segment || isContrast, !offer.isEmpty(segment),
      draft.count.isOthers || !list[draft.segment].isApart,
      let verb = draft.trigger?.lowerBound, isContrast || text.startsWithConjunction(verb) || draft.count.isOthers,
      !isBarePart(segment, draft.sentence),
      counts(in: draft.sentence).allSatisfy({ drafts[$0].segment >= draft.segment || drafts[$0].event != draft.event })
    else { return false }
    var before = segment - 1
    while before >= 0, list[before].isPart {
      if !offer.isEmpty(before) { return false }
      before -= 1
    }
    return true
  }

  /// Whether words behind the part in `segment` say where, with what or by whom it was: «6 في هجوم للفصائل بريف منبج».
  func tellsOwn(_ segment: Int, _ sentence: Int) -> Bool {
    let tokens = segments[sentence][segment].tokens
    guard let part = firstCount(segment, sentence) else { return false }
    let end = max(drafts[part].count.end, tokens.lowerBound)
    return (end..<max(end, tokens.upperBound)).contains { at in
      text.reads(at, .agentPhrase) || text.reads(at, .causePhrase)
        || text.reads(at, .inWord)
          && (text.namesAttack(at + 1) || text.reads(at + 1, .placeCue)
            || text.reads(at + 1, .place) && !text.reads(at + 1, .ordinal))
        || text.tokens[at].readings.contains {
          $0.proclitics.contains(.bi) && [.weapon, .attackNoun, .incident, .placeCue, .place].contains($0.lexicalClass)
        }
    }
  }

  /// «اغتيل رئيس شعبة المعلومات في قوى الأمن … وقُتل سبعة آخرون»: others of the same event, only titles between.
  func isWithOthers(_ one: Int, _ other: Int, _ gap: Range<Int>) -> Bool {
    drafts[other].count.isOthers && drafts[one].event == drafts[other].event && drafts[one].count.isImplicit
      && !gap.contains {
        text.namesAttack($0) || text.reads($0, .causePhrase) || text.isMark($0)
          || text.reads($0, .placeCue) && !text.reads($0, .inWord)
      }
  }

  /// A word of a name, or the verb that goes on: nothing that says where, when or how.
  func isNameOrVerb(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && !text.reads(index, .inWord) && !text.reads(index, .causePhrase)
      && !text.reads(index, .complementizer) && !text.reads(index, .sayVerb) && !text.reads(index, .fromWord)
      && !text.reads(index, .weapon) && !text.reads(index, .placeCue)
  }

  /// The segments of the parts of a part, right behind it: «و300 ضحية، بينهم 5 أطفال، على يد …».
  func nestedParts(_ index: Int) -> Range<Int> {
    let draft = drafts[index]
    var end = draft.segment + 1
    for other in counts(in: draft.sentence) where drafts[other].whole == index && drafts[other].segment == end {
      end += 1
    }
    return draft.segment + 1..<end
  }

  /// Whether the part in the segment stands under its own verb, which opens it: «قتل منهم النظام 14».
  func hasOwnVerb(_ segment: Int, _ sentence: Int) -> Bool {
    let start = segments[sentence][segment].tokens.lowerBound
    return text.reads(start, .eventVerb)
      && counts(in: sentence).contains { drafts[$0].segment == segment && drafts[$0].hasOwnVerb }
  }

  /// The segments of parts that stand between the draft and the next top-level count.
  func partSegments(behind index: Int) -> Range<Int> {
    let list = segments[drafts[index].sentence]
    let first = drafts[index].segment + 1
    var end = first
    // «بينهم 12 طفلاً و10 سيدات في …، قتل منهم النظام 14»: a part with a verb of its own ends the run.
    while end < list.count, list[end].isPart, end == first || !hasOwnVerb(end, drafts[index].sentence) { end += 1 }
    return first..<end
  }

  /// Whether the words stand right behind the part in `segment`, not in what is told after it.
  func stands<Mention: StandingMention>(_ words: Mention, rightBehind segment: Int, _ draft: Draft) -> Bool {
    counts(in: draft.sentence).contains {
      drafts[$0].segment == segment && words.tokens.lowerBound >= drafts[$0].count.end
        && words.tokens.lowerBound - drafts[$0].count.end <= 4
    }
  }
}
