import ArabicText

/// A figure with its counted noun, or a noun that is its own figure, before any event is known.
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

  /// Figure and noun, qualifier and modifiers left out: the evidence.
  var tokens: Range<Int>
  /// The figure with its qualifier; nil where the noun is the figure.
  var figure: Range<Int>?
  var quantity: Quantity
  var noun: Noun
  /// The event that the noun itself says.
  var ownEvent: EventKind?
  var unit: Count.Unit = .person
  var victim = Victim()
  /// Whether «آخرين» goes with the noun.
  var isOthers = false
  /// Whether the noun is definite: a title before a name, or something told before.
  var isDefinite = false
  /// Whether the noun carries a pronoun («طفلها»).
  var hasPronoun = false
  /// The token behind the noun phrase with its modifiers.
  var end: Int
  /// Weapon that the noun itself says («غارة»).
  var weapon: String?
  /// What «من …» behind the noun says of it.
  var partitive: Victim?
  /// The event of «من القتلى», «من المصابين» behind the figure: the count is part of those.
  var among: EventKind?
  /// Whether the noun counts bodies, cases or uses rather than heads.
  var entry: LexiconEntry?

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

  /// Whether no facet is known.
  var isBare: Bool {
    status == nil && age == nil && sex == nil && role == nil && affiliation == nil && nationality == nil
  }
}
