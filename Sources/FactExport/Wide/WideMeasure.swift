import CasualtyExtraction

/// A column of the wide table that adds counts up.
struct WideMeasure: Sendable {
  /// The column's name.
  let name: String
  /// Its HXL hashtag.
  let hashtag: String
  /// Whether a fact is one of those it counts.
  let counts: @Sendable (Fact) -> Bool

  /// Every measure, in the order of the table.
  static let all = events.flatMap(measures) + [families] + incidents

  private static let events: [EventKind] = [
    .killed, .injured, .casualties, .missing, .detained, .abducted, .displaced,
  ]

  /// Who is told apart among the people of an event.
  private static let groups: [(name: String, hashtag: String, holds: @Sendable (Victim) -> Bool)] = [
    ("civilians", "+civilians", { $0.status == "civilian" }),
    ("combatants", "+combatants", { $0.status == "combatant" }),
    ("children", "+children", { isChild($0) }),
    ("women", "+f+adults", { $0.sex == "female" && !isChild($0) }),
    ("men", "+m+adults", { $0.sex == "male" && !isChild($0) }),
    ("medical", "+medical", { $0.role == "medical" || $0.role == "civil_defence" }),
    ("media", "+media", { $0.role == "media" }),
  ]

  private static func isChild(_ victim: Victim) -> Bool { victim.age == "child" || victim.age == "infant" }

  /// An event's people, and who is told apart among them; of mixed tolls and the displaced, texts tell little.
  private static func measures(of event: EventKind) -> [Self] {
    let name = event.rawValue
    let groups =
      event == .casualties || event == .displaced
      ? groups.filter { ["civilians", "children", "women"].contains($0.name) } : groups
    let total = Self(name: name, hashtag: "#affected+\(name)") { $0.event == event && $0.count.unit == .person }
    return [total]
      + groups.map { group in
        Self(name: "\(name)_\(group.name)", hashtag: "#affected+\(name)\(group.hashtag)") {
          total.counts($0) && group.holds($0.victim)
        }
      }
  }

  private static let families = Self(name: "displaced_families", hashtag: "#affected+displaced+hh") {
    $0.event == .displaced && $0.count.unit == .family
  }

  private static let incidents = [
    Self(name: "massacres", hashtag: "#event+massacres+num") { $0.event == .massacre },
    Self(name: "attacks", hashtag: "#event+attacks+num") { $0.event == .attack },
  ]
}
