import ArabicText

/// One counted claim that a text makes: so many killed, injured, detained…, so many massacres or attacks.
public struct Fact: Hashable, Sendable {
  /// `document#n`, n from 1 in text order.
  public var id: String
  /// The document's name.
  public var document: String
  /// What happened to those counted.
  public var event: EventKind
  /// The figure and its bounds.
  public var count: Count
  /// Who was counted, as far as the counted noun says.
  public var victim: Victim
  /// The id of the whole that this is a part of.
  public var partOf: String?
  /// Who did it, by actor id, in text order.
  public var perpetrators: [String]
  /// How the text ties the perpetrators to it; nil without one.
  public var attribution: Attribution?
  /// What was hit, by target id.
  public var targets: [String]
  /// With what, by weapon id.
  public var weapons: [String]
  /// Where, the finest the text ties to the count.
  public var places: [Place]
  /// When.
  public var time: Period?
  /// What kind of toll the text calls it.
  public var toll: Toll?
  /// Who counted, by organisation or actor id.
  public var source: String?
  /// Whether the text asserts, denies or supposes it.
  public var assertion: Assertion
  /// Where the text says it.
  public var evidence: Evidence
  /// The rule that found it.
  public var rule: String
}

/// What a count counts.
public enum EventKind: String, Sendable, CaseIterable {
  case killed, injured, casualties, missing, detained, abducted, displaced, massacre, attack

  /// Whether it counts incidents rather than people.
  public var isIncident: Bool { self == .massacre || self == .attack }
}

extension EventKind {
  /// The event that a row of the lexicon names, nil where it names none; length and first letter choose one to compare.
  init?(_ entry: LexiconEntry) {
    let name = entry.value.utf8
    let event: EventKind
    switch (name.count, name.first) {
    case (6, 0x6B): event = .killed
    case (7, 0x69): event = .injured
    case (10, _): event = .casualties
    case (7, _): event = .missing
    case (8, 0x64): event = .detained
    case (8, 0x61): event = .abducted
    case (9, _): event = .displaced
    case (8, _): event = .massacre
    case (6, _): event = .attack
    default: return nil
    }
    guard entry.stands(for: event.rawValue) else { return nil }
    self = event
  }
}

/// A figure with its bounds, unit and words.
public struct Count: Hashable, Sendable {
  /// What one of the count is.
  public enum Unit: String, Sendable {
    case person, family, incident
  }

  /// The figure and its bounds.
  public var quantity: Quantity
  /// What one of the count is.
  public var unit: Unit
  /// The words of the figure, its qualifier included.
  public var text: String
}

/// How a text ties a perpetrator to an event.
public enum Attribution: String, Sendable {
  case stated, suspected
}

/// What kind of toll a text calls a figure.
public enum Toll: String, Sendable {
  case preliminary, final, raised
}

/// Whether a text asserts, denies or supposes a fact.
public enum Assertion: String, Sendable {
  case asserted, denied, possible
}

/// Where a text says a fact, as a W3C Web Annotation text position.
public struct Evidence: Hashable, Sendable {
  /// The first code point of the document that belongs to it, from 0.
  public var start: Int
  /// The code point behind the last.
  public var end: Int
  /// The sentence, from 0.
  public var sentence: Int
  /// The words as written.
  public var text: String
}

/// A place of the gazetteer, or one named as written.
public struct Place: Hashable, Sendable {
  /// The gazetteer's Arabic name.
  public var name: String
  /// The gazetteer's English name, nil where unknown.
  public var nameEnglish: String?
  /// A P-code, else ISO 3166-2 or 3166-1, else nil. A town without a code of its own carries that of its unit, unless
  /// another town of the fact would carry it too.
  public var id: String?
  /// How large it is.
  public var level: Level
  /// Degrees north, nil where unknown.
  public var latitude: Double?
  /// Degrees east, nil where unknown.
  public var longitude: Double?
  /// The ids of the coded units that it lies in, itself among them: a locality's country, governorate, district.
  public var units = Units()

  /// Ids by level; a handful, kept side by side.
  public struct Units: Hashable, Sendable {
    private var ids: [Entry] = []

    private struct Entry: Hashable {
      let level: Level
      let id: String
    }

    /// No ids.
    public init() {}

    /// The id of the unit of `level`, nil without one.
    public subscript(level: Level) -> String? {
      get { ids.first { $0.level == level }?.id }
      set {
        if let index = ids.firstIndex(where: { $0.level == level }) { ids.remove(at: index) }
        guard let newValue else { return }
        if ids.isEmpty { ids.reserveCapacity(4) }
        ids.append(Entry(level: level, id: newValue))
      }
    }
  }

  /// How large a place is, coarse to fine.
  public enum Level: String, Sendable, CaseIterable {
    case country, region, governorate, district, subdistrict, locality, neighbourhood
  }
}
