import CasualtyExtraction

/// A fact in a line of words, for people who look at an annotation.
enum FactSummary {
  /// `killed ≥ 42 civilian, Idleb, 2020-03-01/2020-03-05, by russia, with airstrike, says snhr`.
  static func text(of fact: Fact) -> String {
    let row = FactRow(fact)
    var words = "\(fact.event.rawValue) \(row.count)"
    if fact.assertion != .asserted { words += " (\(fact.assertion.rawValue))" }
    if !row.victim.isEmpty { words += " " + row.victim }
    for (label, value) in [
      ("", row.places), ("", row.time), ("by ", row.perpetrators), ("with ", row.weapons), ("says ", row.source),
    ] where !value.isEmpty {
      words += ", " + label + value
    }
    if let whole = fact.partOf { words += ", part of " + whole }
    return words
  }
}
