import ArabicText

/// What the rows of actors say of them beside their names; made once for a lexicon.
struct ActorTraits: Sendable {
  /// The rows of the features `state` and `army` by country, in table order.
  private var states: [String: [LexiconEntry]] = [:]
  private var armies: [String: [LexiconEntry]] = [:]
  private var airPowers: Set<String> = []
  private var groups: Set<String> = []
  private var forceIDs: Set<String> = []

  /// The traits of the actors among `entries`. O(entries).
  init(_ entries: some Sequence<LexiconEntry>) {
    for entry in entries where entry.lexicalClass == .actor {
      for country in Self.countries(entry, "state") { states[country, default: []].append(entry) }
      for country in Self.countries(entry, "army") { armies[country, default: []].append(entry) }
      if entry.features["state"] != nil || entry.features["army"] != nil { forceIDs.insert(entry.value) }
      if entry.has("group") { groups.insert(entry.value) }
      if entry.has("airpower") { airPowers.insert(entry.value) }
    }
  }

  /// The rows of those who hold arms for `country`: its forces of every kind, then its army alone.
  private func forces(of country: String, isArmy: Bool) -> [LexiconEntry] {
    states[country, default: []] + (isArmy ? armies[country, default: []] : [])
  }

  /// The actor that the nation of `country` itself sends out on `date`: none of an occupied country.
  func ownForces(of country: String, on date: CivilDate?) -> String? {
    forces(of: country, isArmy: true).first {
      $0.isNamed(on: date) && $0.isStillNamed(on: date)
        && isOwn($0, country)
    }?.value
  }

  /// The actor that `country`'s forces are on `date`; nil where no row names them.
  func forces(of country: String, isArmy: Bool, on date: CivilDate?) -> String? {
    forces(of: country, isArmy: isArmy).first { $0.isNamed(on: date) && $0.isStillNamed(on: date) }?.value
  }

  /// Whether the actor `id` is an armed group, no state's forces.
  func isGroup(_ id: String) -> Bool { groups.contains(id) }

  /// Whether the actor `id` is some country's forces.
  func isForces(_ id: String) -> Bool { forceIDs.contains(id) }

  /// Whether strikes of the actor `id` are air strikes.
  func isAirPower(_ id: String) -> Bool { airPowers.contains(id) }

  private func isOwn(_ entry: LexiconEntry, _ country: String) -> Bool {
    Self.countries(entry, "state").first == country || Self.countries(entry, "army").first == country
  }

  /// The countries of the feature `name`, several joined by «+».
  private static func countries(_ entry: LexiconEntry, _ name: String) -> [String] {
    entry.features[name].map { $0.split(separator: "+").map(String.init) } ?? []
  }
}
