import ArabicText
import TokenPatterns

/// Where: the finest places that the text ties to a count.
extension FieldAssembler {
  func fillPlaces(
    _ draft: inout Draft, _ index: Int, _ settled: [PlaceMention], _ resolver: FieldResolver
  ) {
    // «حُوّل عشرون منهم إلى الخرطوم»: where they were brought.
    let all = draft.event == .displaced ? places : settled
    let here = withoutDateline(all, draft.sentence)
    var (found, origin) = resolver.adjuncts(of: index, in: here)
    // «نزوح 40 أسرة من نوى إلى تسيل»: whence they fled, unless only where to is told.
    if draft.event == .displaced, found.count > 1 {
      let origins = found.filter { !isDestination($0.tokens.lowerBound) }
      if !origins.isEmpty { found = origins[...] }
    }
    if found.isEmpty, let taken = placesTakenUp(before: draft) { (found, origin) = (taken[...], "the attack taken up") }
    // «عدد الشهداء منذ بدء العدوان على غزة»: the war whose dead are counted.
    if found.isEmpty, !warPlaces.isEmpty {
      (found, origin) = resolver.adjuncts(of: index, in: within(text.text.sentences[draft.sentence].tokens, warPlaces))
    }
    if let finer = withinHeading(found, here) { found = finer }
    draft.places = finest(found)
    if let finer = finerBehind(draft, here) ?? finerBefore(draft, here) { draft.places = finer }
    note(&draft, .places, origin, found, at: \.tokens)
  }

  /// «انتُشلت في تونس 4 جثث لمهاجرين قضوا بعد غرق مركبهم قبالة قرقنة»: behind the count, in the country named before it.
  private func finerBehind(_ draft: Draft, _ here: ArraySlice<PlaceMention>) -> [Gazetteer.Row]? {
    guard draft.places.count == 1, let country = draft.places.first, country.place.level == .country,
      let place = here.dropFirst(here.prefixCount { $0.tokens.lowerBound < draft.count.end }).first,
      !place.isReference, isUnit(place.row), isWithin(place.row, country),
      place.tokens.lowerBound - draft.count.end <= 12,
      !(draft.count.end..<place.tokens.lowerBound).contains(where: {
        text.isMark($0) || text.tokens[$0].kind == .number || text.reads($0, .victim) || text.reads($0, .sayVerb)
          || text.startsWithConjunction($0)
      })
    else { return nil }
    return [place.row]
  }

  /// «تسببت اشتباكات في دارفور في مقتل 11 في المنطقة الواقعة غرب السودان»: before the count, in the country behind it.
  private func finerBefore(_ draft: Draft, _ here: ArraySlice<PlaceMention>) -> [Gazetteer.Row]? {
    guard draft.places.count == 1, let country = draft.places.first, country.place.level == .country,
      let place = here.last(where: { $0.tokens.upperBound <= draft.count.start }), !place.isReference,
      place.row.place.level != .country, isWithin(place.row, country), draft.count.start - place.tokens.upperBound <= 6,
      text.reads(place.tokens.lowerBound - 1, .inWord),
      !(place.tokens.upperBound..<draft.count.start).contains(where: {
        text.isMark($0) || text.tokens[$0].kind == .number || text.reads($0, .sayVerb) || text.startsWithConjunction($0)
      })
    else { return nil }
    return [place.row]
  }

  /// «وفي ريف دمشق قُتلت امرأة وطفلها جراء غارة على مدينة دوما»: joined under one verb, the finer place is of both.
  func refinePlaces(of index: Int, by next: Int, _ drafts: inout [Draft]) {
    let isOneVerb = drafts[index].trigger.map({ $0 == drafts[next].trigger }) ?? false
    guard drafts[index].places.count == 1, !drafts[next].places.isEmpty, !drafts[next].isPart,
      drafts[next].sentence == drafts[index].sentence,
      isOneVerb && drafts[next].event == drafts[index].event
        || isOfOneRow(drafts[index], drafts[next]),
      (0...1).contains(drafts[next].count.start - drafts[index].count.end),
      drafts[next].places.allSatisfy({ isWithin($0, drafts[index].places[0]) })
    else { return }
    drafts[index].places = drafts[next].places
  }

  /// «حلب: 5 شهداء وعشرات الجرحى جراء قصف حي الشعار»: killed and injured behind a label, joined by nothing but «و».
  private func isOfOneRow(_ one: Draft, _ next: Draft) -> Bool {
    one.event == .killed && next.event == .injured && next.trigger == nil
      && text.startsWithConjunction(next.count.start)
  }

  /// «أم درمان: 6 قتلى و12 جريحاً في قصف على حي بكرري»: the town that heads the line gives way to a place in it.
  private func withinHeading(_ found: ArraySlice<PlaceMention>, _ here: ArraySlice<PlaceMention>)
    -> ArraySlice<PlaceMention>?
  {
    guard found.count == 1, let heading = found.first, text.opensSentence(heading.tokens.lowerBound),
      text.isMark(heading.tokens.upperBound, ":") || text.isMark(heading.tokens.upperBound, ".")
    else { return nil }
    let finer = here.filter { isWithin($0.row, heading.row) && $0.row.key != heading.row.key }
    return finer.isEmpty ? nil : finer[...]
  }

  /// «صنعاء - خُطف … في شبوة»: where the report was written gives way to any other place of its sentence.
  private func withoutDateline(_ places: [PlaceMention], _ sentence: Int) -> ArraySlice<PlaceMention> {
    let here = within(text.text.sentences[sentence].tokens, places)
    return here.contains(where: \.isDateline) ? here.filter { !$0.isDateline }[...] : here
  }

  func isDestination(_ start: Int) -> Bool {
    guard start > 0, text.tokens[start].lineBreaksBefore == 0 else { return false }
    // «نقلوا إلى مستشفى لودر»: a hospital named after its town.
    let isHospital =
      text.reads(start - 1, .target, "medical_facility")
      && !(text.reading(start - 1, .target).map { $0.form.contains(.plural) } ?? false)
    if isLaunchSite(start) || isGrave(start) { return true }
    // «من اتجاه الجولان»: whence it came.
    let before = isHospital ? start - 2 : start - 1
    // «نُقلوا إلى مشفى المواساة بدمشق»
    let isTown = text.tokens[start].readings.contains { $0.proclitics.contains(.bi) } || text.reads(start - 1, .inWord)
    if isTown,
      (2...5).contains(where: {
        text.reads(start - $0, .target, "medical_facility") && text.reads(start - $0 - 1, .toWord)
      })
    {
      return true
    }
    return text.reads(before, .toWord) && !text.reads(before, .toWord, "until") || isHeading(before)
  }

  private func isHeading(_ index: Int) -> Bool {
    text.reads(index, .heading) && !text.reads(index, .heading, "launched") && !text.reads(index, .heading, "burial")
  }

  /// «بقذائف أطلقت من القامشلي», «بالمدفعية من معسكر جورين»: whence it was fired.
  private func isLaunchSite(_ start: Int) -> Bool {
    // «غرق مركب غادر صفاقس»
    if text.reads(start - 1, .heading, "launched"), text.reads(start - 2, .object) || text.reads(start - 2, .accident) {
      return true
    }
    let from = text.reads(start - 1, .target, "military_site") ? start - 2 : start - 1
    guard from > 1, text.isLoneFrom(from) else { return false }
    return text.reads(from - 1, .heading, "launched") || (1...3).contains { text.reads(from - $0, .weapon, "shelling") }
  }

  /// «ودُفن في بلدة الجيزة», «شُيّع في مدينة الهفوف»: where the dead were buried.
  private func isGrave(_ start: Int) -> Bool {
    guard text.reads(start - 1, .inWord) || text.tokens[start].readings.contains(where: { $0.proclitics.contains(.bi) })
    else { return false }
    return (max(0, start - 5)..<start).contains { at in
      text.reads(at, .heading, "burial")
        && !(at..<start).contains { text.isMark($0) || text.reads($0, .victim) || text.reads($0, .eventVerb) }
    }
  }

  /// «أكدت منظمة الصحة العالمية في ليبيا أن …», «الذي يتخذ من بريطانيا مقراً له»: where the one who speaks works.
  func isSpeakersSeat(_ place: PlaceMention) -> Bool {
    let start = place.tokens.lowerBound
    if text.reads(place.tokens.upperBound, .seat) {
      return true
    }
    guard place.row.place.level == .country, start > 1, text.reads(start - 1, .inWord) else { return false }
    let isBehindName = (1...5).contains { back in
      let at = start - 1 - back
      return at >= 0 && (text.reading(at, .organization)?.length ?? 0) == back
    }
    guard isBehindName else { return false }
    // «كشفت مفوضية حقوق الإنسان في العراق مقتل …»
    let end = place.tokens.upperBound
    if text.reads(end, .eventMasdar) || text.reads(end, .find) { return true }
    let near = end..<min(end + 4, text.count)
    if near.contains(where: { text.reads($0, .complementizer) || text.isMark($0, "\"") || isPause($0) }) { return true }
    // «في سوريا اليوم (الأربعاء) إن …»
    let behind = (end..<min(end + 8, text.count)).first {
      !isDayWord($0) && !text.isMark($0, "(") && !text.isMark($0, ")")
    }
    return behind.map { text.reads($0, .complementizer) } ?? false
  }

  private func isPause(_ index: Int) -> Bool { text.isMark(index, ":") || text.isMark(index, ",") }

  private func isDayWord(_ index: Int) -> Bool {
    text.reads(index, .dateNearDay) || text.reads(index, .dateWeekday) || text.reads(index, .dateDayPart)
  }

  /// Of places named together the finest: a unit that contains another one named is left out.
  func finest(_ mentions: ArraySlice<PlaceMention>) -> [Gazetteer.Row] {
    guard let only = mentions.first else { return [] }
    guard mentions.count > 1 else { return [only.row] }
    var rows: [Gazetteer.Row] = []
    for index in mentions.indices {
      let mention = mentions[index]
      // «قرب صفاقس وجزيرة قرقنة»: both are told alike.
      let isJoinedToNext = index + 1 < mentions.endIndex && isConjoined(mention, mentions[index + 1])
      let isCountry = mention.row.place.level == .country
      if mention.isReference && !isJoinedToNext
        // «جنوب غربي باكستان قرب إيران»
        && mentions.contains(where: { !$0.isReference && (isUnit($0.row) || isCountry) })
        || index > mentions.startIndex
          && (isAround(mention, mentions[index - 1]) || isIncluded(mention, mentions[index - 1]))
      {
        continue
      }
      if !rows.contains(where: { $0.key == mention.row.key }) { rows.append(mention.row) }
    }
    // An unknown village falls back to the nearest larger unit named with it.
    if rows.contains(where: { !$0.isUnknown && isUnit($0) }) {
      rows.removeAll(where: \.isUnknown)
    } else if rows.contains(where: \.isUnknown) {
      rows.removeAll { !$0.isUnknown }
    }
    if rows.count == 1, rows[0].place.level != .region { return rows }
    // A region without a code says no more where a unit is named.
    let isNamingUnit = rows.contains(where: isUnit)
    return rows.filter { row in
      if row.place.level == .region, isJoined(row, mentions) { return true }
      if row.place.level == .region, isNamingUnit { return false }
      return !rows.contains { $0.key != row.key && isWithin($0, row) }
    }
  }

  private func isConjoined(_ one: PlaceMention, _ next: PlaceMention) -> Bool {
    (0...1).contains(next.tokens.lowerBound - one.tokens.upperBound)
      && (text.startsWithConjunction(next.tokens.lowerBound) || text.startsWithConjunction(one.tokens.upperBound))
  }

  /// «في الضفة الغربية والقدس»: told beside another place, not around it.
  private func isJoined(_ region: Gazetteer.Row, _ mentions: ArraySlice<PlaceMention>) -> Bool {
    mentions.indices.dropLast().contains { index in
      let (one, next) = (mentions[index], mentions[index + 1])
      return (one.row.key == region.key || next.row.key == region.key)
        && next.tokens.lowerBound - one.tokens.upperBound <= 1 && text.startsWithConjunction(next.tokens.lowerBound)
    }
  }

  /// «بلدة قانا قضاء صور», «في العوامية بالقطيف»: what a place right behind another lies in, though no table says so.
  private func isAround(_ outer: PlaceMention, _ inner: PlaceMention) -> Bool {
    if isUnitOf(inner, outer) { return true }
    guard outer.row.place.level == .locality, inner.row.place.level == .locality,
      !isWithin(outer.row, inner.row), !text.startsWithConjunction(outer.tokens.lowerBound)
    else { return false }
    let gap = inner.tokens.upperBound..<max(outer.tokens.lowerBound, inner.tokens.upperBound)
    // «في حي الربصة في مديرية “الحوك” وسط مدينة الحديدة»
    if (1...3).contains(gap.count), text.reads(outer.tokens.lowerBound - 1, .placeCue),
      gap.contains(where: { text.reads($0, .direction) || text.reads($0, .amid) }),
      gap.allSatisfy({ text.reads($0, .direction) || text.reads($0, .placeCue) || text.isMark($0, "\"") })
    {
      return true
    }
    if inner.row.isUnknown { return false }
    if gap.isEmpty {
      let first = text.tokens[outer.tokens.lowerBound].readings
      return first.contains {
        $0.lexicalClass == .placeCue && text.entry($0).value == "district" || $0.proclitics.contains(.bi)
      }
    }
    // «قرية حسرات بريف مدينة البوكمال»
    if gap.count <= 2, text.tokens[gap.lowerBound].readings.contains(where: { $0.proclitics.contains(.bi) }),
      gap.allSatisfy({ text.reads($0, .placeCue) })
    {
      return true
    }
    return gap.count == 1 && text.reads(gap.lowerBound, .inWord)
  }

  /// «في بيني بمقاطعة كيفو الشمالية», «بيشاور، كبرى مدن إقليم …»: the unit of a town of which the tables know the country.
  private func isUnitOf(_ inner: PlaceMention, _ outer: PlaceMention) -> Bool {
    let code = text.gazetteer.coded(inner.row).id
    let isUnit =
      outer.row.place.level == .governorate && code == nil
      || outer.row.place.level == .district && code == text.gazetteer.coded(outer.row).id
    guard inner.row.place.level == .locality, inner.row.place.id == nil, isUnit,
      text.gazetteer.country(of: inner.row) == text.gazetteer.country(of: outer.row),
      !text.startsWithConjunction(outer.tokens.lowerBound), inner.tokens.upperBound <= outer.tokens.lowerBound
    else { return false }
    let gap = inner.tokens.upperBound..<outer.tokens.lowerBound
    // «بلدة "جمرود" بمنطقة "خيبر"»
    if gap.count <= 3,
      gap.allSatisfy({ text.isMark($0, "\"") || text.reads($0, .placeCue) && !text.reads($0, .inWord) })
    {
      return (gap.lowerBound...outer.tokens.lowerBound).contains { at in
        text.tokens[at].readings.contains { $0.proclitics.contains(.bi) }
      }
    }
    // «، كبرى مدن …»
    return gap.count == 1 && text.reads(gap.lowerBound, .inWord)
      || gap.count <= 4 && text.isMark(gap.lowerBound, ",") && gap.contains { text.reads($0, .placeCue, "locality") }
  }

  /// «في الضفة الغربية، بما فيها القدس المحتلة»: told as lying in the place before.
  private func isIncluded(_ inner: PlaceMention, _ outer: PlaceMention) -> Bool {
    guard outer.row.place.level == .region || outer.row.place.level == .country || isWithin(inner.row, outer.row)
    else { return false }
    return (outer.tokens.upperBound..<max(outer.tokens.upperBound, inner.tokens.lowerBound)).contains { at in
      text.reading(at, .partMarker).map { $0.length > 1 && at + $0.length >= inner.tokens.lowerBound - 1 } ?? false
    }
  }

  /// Whether the row says more than the country or region.
  private func isUnit(_ row: Gazetteer.Row) -> Bool { row.place.level != .country && row.place.level != .region }

  private func isWithin(_ inner: Gazetteer.Row, _ outer: Gazetteer.Row) -> Bool {
    text.gazetteer.contains(outer, inner)
  }
}
