import ArabicText
import CasualtyExtraction

/// The words that a table shows of a fact.
struct FactRow {
  static let titles = [
    "event", "count", "victim", "perpetrators", "weapons", "places", "time", "source", "evidence",
  ]

  let event: String
  let count: String
  let victim: String
  let perpetrators: String
  let weapons: String
  let places: String
  let time: String
  let source: String
  let evidence: String

  /// One text a title.
  var cells: [String] { [event, count, victim, perpetrators, weapons, places, time, source, evidence] }

  init(_ fact: Fact) {
    event = Self.event(of: fact)
    count = Self.count(fact.count)
    victim = Self.victim(fact.victim)
    perpetrators = fact.perpetrators.joined(separator: ", ") + (fact.attribution == .suspected ? " (suspected)" : "")
    weapons = fact.weapons.joined(separator: ", ")
    places = fact.places.map { $0.nameEnglish ?? $0.name }.joined(separator: ", ")
    time = fact.time.map { $0.edtf ?? $0.text } ?? ""
    source = fact.source ?? ""
    evidence = fact.evidence.text
  }

  /// «↳» (a part of the row above it) before the event, what is not asserted behind it.
  private static func event(of fact: Fact) -> String {
    let part = fact.partOf == nil ? "" : "↳ "
    let assertion = fact.assertion == .asserted ? "" : " (\(fact.assertion.rawValue))"
    return part + fact.event.rawValue + assertion
  }

  /// The figure with a sign for its qualifier; `grouped` writes a figure, `about` stands before a rough one, `families`
  /// behind a count of them.
  static func count(
    _ count: Count, grouped: (Int) -> String = { String($0) }, about: String = "~", families: String = "families"
  ) -> String {
    let text = count.quantity.shown(grouped: grouped, about: about)
    return count.unit == .family ? "\(text) \(families)" : text
  }

  private static func victim(_ victim: Victim) -> String {
    [victim.status, victim.age, victim.sex, victim.role, victim.affiliation, victim.nationality]
      .compactMap(\.self)
      .joined(separator: " ")
  }
}
