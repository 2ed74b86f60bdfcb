import ArabicText

/// The stretches that speak of most of those counted or of the rest, not of all: «معظمها على يد …», «والباقون في …».
///
/// What stands there belongs to no count.
struct MajorityScope {
  private var tokens = TokenSet()

  init(_ text: AnnotatedText) {
    let records = text.tokens.storage.records
    var openers = text.indices(reading: ClassSet([.majority]))
    for index in records.indices where records[index].mark == 0x25 { openers.insert(index) }
    for index in text.indices(reading: ClassSet([.negation])) where Self.denies(text, index) { openers.insert(index) }
    // «30 بالمئة من الأسر» tells how many, «85 بالمئة منهم على يد …» of whom.
    for index in openers
    where !Self.isOfPlaces(text, index)
      && (!text.reads(index, .majority, "share") || text.reads(index + 1, .partMarker, "them"))
    {
      let tellsWho = !Self.isShare(text, index) && Self.isNoun(text, index)
      var at = index
      while at < text.count, at < index + 40, at == index || text.tokens[at].lineBreaksBefore == 0,
        at == index || !text.isMark(at),
        // «معظمهم أطفال إثر غارة» tells how all fell, «معظمهم جراء قصف …» how most did.
        !text.reads(at, .boundary), !text.reads(at, .causePhrase) || at == index + 1 && text.reads(index, .majority),
        !(tellsWho && (Self.isVerb(text, at) || Self.isAttack(text, at)))
      {
        tokens.insert(at)
        at += 1
      }
    }
    for index in text.indices(reading: ClassSet([.remainder])) where Self.isRest(text, index) {
      var at = index
      while at < text.count, at < index + 40, at == index || text.tokens[at].lineBreaksBefore == 0,
        !text.isMark(at) || Self.goesOnInPlaces(text, at),
        at == index || !text.reads(at, .boundary) && !text.reads(at, .causePhrase) && !Self.isVerb(text, at)
      {
        tokens.insert(at)
        at += 1
      }
    }
  }

  /// «والباقون في حمص، ودرعا», «وبقيتهم في …»: where those fell whom nothing counts; «وأخرى في حمص» is one more.
  private static func isRest(_ text: AnnotatedText, _ index: Int) -> Bool {
    text.reads(index + 1, .inWord) && text.startsWithConjunction(index)
      && (text.isDefinite(index) || text.word(index).hasSuffix("هم"))
  }

  /// «في حمص، ودرعا»: a comma within a row of places.
  private static func goesOnInPlaces(_ text: AnnotatedText, _ comma: Int) -> Bool {
    text.isMark(comma, ",") && text.reads(comma + 1, .place) && text.startsWithConjunction(comma + 1)
      && !(comma + 2..<min(comma + 4, text.count)).contains { text.tokens[$0].kind == .number }
  }

  /// «في معظم مدن وبلدات الضفة»: most of the places, not of those counted.
  private static func isOfPlaces(_ text: AnnotatedText, _ index: Int) -> Bool {
    text.reads(index - 1, .inWord)
      && (text.reads(index + 1, .placeCue) || text.reads(index + 1, .genericPlace) || text.reads(index + 1, .object))
  }

  /// «…، دون ورود معلومات عن خسائر بشرية في عين عيسى»: where nothing is known of.
  private static func denies(_ text: AnnotatedText, _ index: Int) -> Bool {
    text.isMark(index - 1, ",") && !text.reads(index, .negation, "wish") && !text.startsWithConjunction(index)
      && (index + 1..<min(index + 4, max(index + 1, text.count))).contains { text.reads($0, .noZero) }
  }

  /// «85 بالمئة منهم قتلوا على يد …»: how many of them, in the verb that follows too.
  private static func isShare(_ text: AnnotatedText, _ index: Int) -> Bool {
    index >= 0 && (text.isMark(index, "%") || text.reads(index, .majority, "share"))
  }

  /// «معظمهم أطفال سقطوا بغارة»: the noun says who most are, the verb goes on with all.
  private static func isNoun(_ text: AnnotatedText, _ index: Int) -> Bool {
    text.reads(index + 1, .person) || text.reads(index + 1, .fromWord)
  }

  /// «معظمهم من المدنيين في هجوم بمنطقة …»: the attack was on all.
  private static func isAttack(_ text: AnnotatedText, _ at: Int) -> Bool {
    if text.reads(at, .inWord, "in") { return text.namesAttack(at + 1) || text.reads(at + 1, .impact, "blast") }
    return text.tokens[at].readings.contains {
      [.attackNoun, .incident, .weapon].contains($0.lexicalClass) && $0.proclitics.contains(.bi)
    }
  }

  private static func isVerb(_ text: AnnotatedText, _ index: Int) -> Bool {
    (text.reading(index, .eventVerb) ?? text.reading(index, .resultVerb))?.form.contains(.plural) ?? false
      // «معظمهم طالبات وأُصيب 150 في …»
      || text.reads(index, .eventVerb) && text.startsWithConjunction(index)
      || text.reads(index, .resultVerb) && text.word(index).endsAsPluralVerb
  }

  /// Whether the token at `index` stands in such a stretch.
  func contains(_ index: Int) -> Bool { tokens.contains(index) }
}
