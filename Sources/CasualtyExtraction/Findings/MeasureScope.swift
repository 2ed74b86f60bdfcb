import ArabicText

extension ReadFacts {
  /// Whether nothing that the text says of time, place, perpetrator and source sets two facts apart.
  func mayShareScope(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (facts[one], facts[other])
    return first.event == second.event && first.count.unit == second.count.unit && overlap(first.time, second.time)
      && (first.perpetrators.isEmpty || second.perpetrators.isEmpty
        || !Set(first.perpetrators).isDisjoint(with: second.perpetrators))
      && (first.places.isEmpty || second.places.isEmpty || !placeNames(first).isDisjoint(with: placeNames(second)))
      && (first.source == nil || second.source == nil || first.source == second.source)
  }

  /// Whether two facts say the same of time, place, perpetrator, weapon and source.
  func haveOneScope(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (facts[one], facts[other])
    return first.event == second.event && first.count.unit == second.count.unit && first.time?.start != nil
      && first.time?.start == second.time?.start && first.time?.end == second.time?.end
      && Set(first.perpetrators) == Set(second.perpetrators) && placeNames(first) == placeNames(second)
      && Set(first.weapons) == Set(second.weapons) && first.source == second.source
  }

  /// Whether no one is in both of two parts of a whole: groups that share nobody, places or perpetrators of their own.
  func areDisjoint(_ one: Int, _ other: Int) -> Bool {
    if facts[one].victim.isDisjoint(from: facts[other].victim) { return true }
    let (first, second) = (facts[one], facts[other])
    if namesOwn(.places, one), namesOwn(.places, other), first.places.count == 1, second.places.count == 1,
      first.places[0].level == second.places[0].level
    {
      return placeNames(first) != placeNames(second)
    }
    return namesOwn(.perpetrators, one) && namesOwn(.perpetrators, other) && first.perpetrators.count == 1
      && second.perpetrators.count == 1 && first.perpetrators != second.perpetrators
  }

  /// Whether the words of `field` stand behind the count before the next one.
  private func namesOwn(_ field: NotedField, _ index: Int) -> Bool {
    let draft = drafts[index]
    guard let tokens = draft.words[field]?.first, tokens.lowerBound >= draft.count.start,
      text.text.sentences[draft.sentence].tokens.contains(tokens.lowerBound)
    else { return false }
    let next = drafts[(index + 1)...].first { $0.count.start > draft.count.start }
    return next.map { tokens.lowerBound <= $0.count.start } ?? true
  }

  /// Ids of the places, names where there is none.
  func placeNames(_ fact: Fact) -> Set<String> { Set(fact.places.map { $0.id ?? $0.name }) }

  /// Whether two periods share a day; unknown ones may.
  private func overlap(_ one: Period?, _ other: Period?) -> Bool {
    guard let one, let other else { return true }
    if let start = one.start, let end = other.end, end < start { return false }
    if let start = other.start, let end = one.end, end < start { return false }
    return true
  }
}
