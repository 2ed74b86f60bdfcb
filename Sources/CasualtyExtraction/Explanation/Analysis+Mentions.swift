import ArabicText

extension Analysis {
  /// Everything the text names, in text order; agents, weapons, targets and sources are named again in their role.
  /// O(n log n) in the number of tokens.
  public var mentions: [Mention] {
    let all: [[Mention]] = [
      quantities.map { Mention($0, in: tokens) },
      dates.map { Mention($0.tokens, $0.period, $0.kind, in: tokens) },
      places.map { mention(name(of: $0), .place($0.row.place)) { $0 == .place } },
      actorMentions, organizationMentions, roleMentions, eventMentions,
    ]
    return all.flatMap(\.self).sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
  }

  private func mention(
    _ tokens: Range<Int>, _ meaning: Mention.Meaning, _ classes: (LexicalClass) -> Bool
  ) -> Mention {
    Mention(
      tokens: tokens, proclitic: self.tokens.procliticLength(at: tokens.lowerBound, in: classes), meaning: meaning
    )
  }

  // MARK: Names

  /// The name without the cue before it: «إدلب» of «مدينة إدلب».
  private func name(of place: PlaceMention) -> Range<Int> {
    let end = place.tokens.upperBound
    let start = place.tokens.first { index in
      tokens.tokens[index].readings.contains { $0.lexicalClass == .place && index + $0.length == end }
    }
    return (start ?? place.tokens.lowerBound)..<end
  }

  /// Actors by name or taken up by a noun, and adjectives («روسية») where they say who did it.
  private var actorMentions: [Mention] {
    let agents = Set(assembler.agents.map(\.tokens))
    let places = Set(self.places.map { name(of: $0) })
    return actors.mentions
      .filter {
        $0.isAdjective ? agents.contains($0.tokens) : !places.contains($0.tokens) || agents.contains($0.tokens)
      }
      .map { mention($0.tokens, .actor($0.ids)) { $0.isOfActors } }
  }

  private var organizationMentions: [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < text.count {
      if let actor = actors.mention(at: index), !actor.isAdjective {
        index = actor.tokens.upperBound
      } else if let reading = text.reading(index, .organization) {
        let range = index..<min(index + reading.length, text.count)
        mentions.append(mention(range, .organization(text.entry(reading).value)) { $0 == .organization })
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }

  // MARK: Roles

  private var roleMentions: [Mention] {
    assembler.agents.map { mention($0.tokens, .agent($0.ids, isSuspected: $0.isSuspected)) { $0.isOfActors } }
      + assembler.weapons.map { mention($0.tokens, .weapons($0.ids)) { $0 == .weapon || $0 == .actor } }
      + assembler.targets.map { mention($0.tokens, .targets($0.ids)) { $0 == .target } }
      + assembler.sources.map {
        mention($0.tokens, .source($0.id)) { $0.isOfActors || $0 == .organization || $0 == .unnamedSource }
      }
  }

  // MARK: Events

  /// Words that govern counts, and counted nouns that say their event.
  private var eventMentions: [Mention] {
    var mentions: [Mention] = []
    var seen = Set<Int>()
    for trigger in triggers {
      guard let event = trigger.event, trigger.kind != .none, seen.insert(trigger.tokens.lowerBound).inserted else {
        continue
      }
      mentions.append(mention(trigger.tokens, .event(event)) { $0.isOfEvents })
    }
    for count in counts {
      guard let (event, noun) = eventNoun(of: count), seen.insert(noun.lowerBound).inserted else { continue }
      mentions.append(mention(noun, .event(event)) { $0.isOfEvents })
    }
    return mentions
  }

  private func eventNoun(of count: CountMention) -> (EventKind, Range<Int>)? {
    guard let event = count.ownEvent else { return nil }
    for index in count.tokens {
      for reading in tokens.tokens[index].readings where reading.lexicalClass.isOfEvents {
        guard text.entry(reading).value == event.rawValue else { continue }
        return (event, index..<min(index + reading.length, text.count))
      }
    }
    return nil
  }
}

extension LexicalClass {
  fileprivate var isOfActors: Bool { self == .actor || self == .actorAnaphor || self == .actorAdjective }

  fileprivate var isOfEvents: Bool {
    [.eventVerb, .eventMasdar, .victim, .incident, .postEvent, .splitVerb].contains(self)
  }
}
