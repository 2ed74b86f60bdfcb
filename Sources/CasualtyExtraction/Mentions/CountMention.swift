import ArabicText

/// A figure with its counted noun, or a noun that is its own figure, before any event is known.
///
/// What is known of it lies in an array of one, which copies share until one of them is changed: a count is handed from
/// question to question far more often than it changes.
struct CountMention: Sendable {
  /// What stands as counted noun.
  enum Noun: Sendable {
    /// A person's noun.
    case person
    /// A noun that carries its event («شهيد», «وفاة»).
    case victim
    /// A countable incident.
    case incident
    /// «آخرين».
    case others
    /// No noun.
    case none
    /// A word that the lexicon does not know.
    case unknown
    /// A thing: never a casualty.
    case object
  }

  private var content: [Content]

  private struct Content {
    var tokens: Range<Int>
    var figure: Range<Int>?
    var quantity: Quantity
    var noun: Noun
    var ownEvent: EventKind?
    var unit: Count.Unit = .person
    var victim = Victim()
    var isOthers = false
    var isDefinite = false
    var hasPronoun = false
    var end: Int
    var weapon: String?
    var partitive: Victim?
    var among: EventKind?
    var entry: LexiconEntry?
  }

  init(tokens: Range<Int>, figure: Range<Int>?, quantity: Quantity, noun: Noun, end: Int) {
    content = [Content(tokens: tokens, figure: figure, quantity: quantity, noun: noun, end: end)]
  }

  /// Takes over what the noun phrase says of those counted.
  mutating func take(_ phrase: NounPhrase) {
    Self.fill(&content[0], phrase)
  }

  private static func fill(_ content: inout Content, _ phrase: NounPhrase) {
    content.noun = phrase.noun
    content.ownEvent = phrase.ownEvent
    content.unit = phrase.noun == .incident ? .incident : phrase.unit
    content.victim = phrase.victim
    content.victim.words = phrase.noun == .incident || phrase.noun == .others ? nil : phrase.range
    content.isOthers = phrase.isOthers
    content.isDefinite = phrase.isDefinite
    content.weapon = phrase.weapon
    content.partitive = phrase.partitive
    content.among = phrase.among
    content.entry = phrase.entry
  }

  /// Figure and noun, qualifier and modifiers left out: the evidence.
  var tokens: Range<Int> {
    get { content[0].tokens }
    _modify { yield &content[0].tokens }
  }

  /// The figure with its qualifier; nil where the noun is the figure.
  var figure: Range<Int>? {
    get { content[0].figure }
    _modify { yield &content[0].figure }
  }

  var quantity: Quantity {
    get { content[0].quantity }
    _modify { yield &content[0].quantity }
  }

  var noun: Noun {
    get { content[0].noun }
    _modify { yield &content[0].noun }
  }

  /// The event that the noun itself says.
  var ownEvent: EventKind? {
    get { content[0].ownEvent }
    _modify { yield &content[0].ownEvent }
  }

  var unit: Count.Unit {
    get { content[0].unit }
    _modify { yield &content[0].unit }
  }

  var victim: Victim {
    get { content[0].victim }
    _modify { yield &content[0].victim }
  }

  /// Whether «آخرين» goes with the noun.
  var isOthers: Bool {
    get { content[0].isOthers }
    _modify { yield &content[0].isOthers }
  }

  /// Whether the noun is definite: a title before a name, or something told before.
  var isDefinite: Bool {
    get { content[0].isDefinite }
    _modify { yield &content[0].isDefinite }
  }

  /// Whether the noun carries a pronoun («طفلها»).
  var hasPronoun: Bool {
    get { content[0].hasPronoun }
    _modify { yield &content[0].hasPronoun }
  }

  /// The token behind the noun phrase with its modifiers.
  var end: Int {
    get { content[0].end }
    _modify { yield &content[0].end }
  }

  /// Weapon that the noun itself says («غارة»).
  var weapon: String? {
    get { content[0].weapon }
    _modify { yield &content[0].weapon }
  }

  /// What «من …» behind the noun says of it.
  var partitive: Victim? {
    get { content[0].partitive }
    _modify { yield &content[0].partitive }
  }

  /// The event of «من القتلى», «من المصابين» behind the figure: the count is part of those.
  var among: EventKind? {
    get { content[0].among }
    _modify { yield &content[0].among }
  }

  /// Whether the noun counts bodies, cases or uses rather than heads.
  var entry: LexiconEntry? {
    get { content[0].entry }
    _modify { yield &content[0].entry }
  }

  /// Whether there is no figure: a singular or dual noun.
  var isImplicit: Bool { figure == nil }
  var start: Int { tokens.lowerBound }
}

extension Victim {
  /// Fills facets that are still empty from a noun's or adjective's `features`.
  mutating func take(_ features: LexiconFeatures) {
    status = status ?? features["status"]
    age = age ?? features["age"]
    sex = sex ?? features["sex"]
    role = role ?? features["role"]
  }

  /// What «آخرين» carries on from `other`: status, role, affiliation, nationality; not age or sex.
  mutating func continueFrom(_ other: Victim) {
    if let status, status != other.status { return }
    if role != nil, role != other.role { return }
    if affiliation != nil || nationality != nil { return }
    status = other.status
    role = other.role
    affiliation = other.affiliation
    nationality = other.nationality
  }
}
