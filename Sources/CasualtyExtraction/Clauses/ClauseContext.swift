import ArabicText
import TokenPatterns

/// What is known of a document before its clauses are read: its counts and triggers by token, and whose the tokens are.
///
/// A class, so that the readers of sentences share it.
final class ClauseContext {
  let text: AnnotatedText
  /// The counts in text order.
  let counts: [CountMention]
  /// The triggers in text order.
  let triggers: [Trigger]
  /// The count that begins at a token.
  let countAt: TokenMap
  /// The trigger that begins at a token.
  let triggerAt: TokenMap
  /// The tokens at which a count's figure or qualifier begins.
  let figureStarts: TokenSet
  /// The tokens at which the reader of a sentence has anything to do.
  let stops: TokenSet
  /// The tokens behind counts.
  let countEnds: TokenSet
  /// The places in text order.
  let places: [PlaceMention]
  let placeTokens: TokenSet
  /// The first tokens of places.
  let placeStarts: TokenSet
  let dateTokens: TokenSet
  let actorTokens: TokenSet
  let phrases: NounPhraseReader
  /// Whether the text tells of a disease, so that «إصابة», «حالة» are its cases.
  let hasDisease: Bool
  /// Whether the text tells of matches, whose attacks are none.
  let hasSport: Bool

  init(
    _ text: AnnotatedText, counts: [CountMention], triggers: [Trigger], places: [PlaceMention],
    placeTokens: TokenSet, dateTokens: TokenSet, actorTokens: TokenSet, hasDisease: Bool, hasSport: Bool,
    phrases: NounPhraseReader
  ) {
    self.text = text
    self.counts = counts
    self.triggers = triggers
    self.places = places
    self.placeTokens = placeTokens
    placeStarts = TokenSet(places.indices.lazy.map { places[$0].tokens.lowerBound })
    self.dateTokens = dateTokens
    self.actorTokens = actorTokens
    self.hasDisease = hasDisease
    self.hasSport = hasSport
    self.phrases = phrases
    countAt = TokenMap(counts.indices.lazy.map { counts[$0].start })
    triggerAt = TokenMap(triggers.indices.lazy.map { triggers[$0].tokens.lowerBound })
    figureStarts = TokenSet(counts.indices.lazy.compactMap { counts[$0].figure?.lowerBound })
    countEnds = TokenSet(counts.indices.lazy.map { counts[$0].end })
    stops = Self.stops(text, counts, triggers)
  }

  /// The trigger that begins at `index`.
  func trigger(at index: Int) -> Trigger? { triggerAt[index].map { triggers[$0] } }

  /// Whether the token belongs to a date.
  func isDate(_ index: Int) -> Bool { dateTokens.contains(index) }

  /// The first-level units of the places named in `tokens`.
  func units(in tokens: Range<Int>) -> [String] {
    places[places.indices(beginningIn: tokens)].compactMap {
      $0.isReference ? nil : text.gazetteer.governorate(of: $0.row)
    }
  }

  /// Who a plural of victims without figure says they are: «عدد الضحايا المدنيين».
  func victim(of trigger: Trigger) -> Victim {
    let start = trigger.tokens.lowerBound
    var victim = phrases.phrase(at: start)?.victim ?? Victim()
    // «عدد المدنيين الجرحى»
    if victim.isBare, text.isDefinite(start), let before = text.reading(start - 1, .person),
      before.proclitics.contains(.article), before.form.contains(.plural) || before.form.contains(.dualOrPlural)
    {
      victim.take(text.entry(before).features)
    }
    return victim
  }
}
