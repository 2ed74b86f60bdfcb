import ArabicText
import CasualtyExtraction

/// The words that a page shows of a fact.
struct FactWords {
  let event: String
  let count: String
  let victim: String
  let perpetrators: String
  let means: String
  let places: String
  let time: String
  let source: String

  init(_ fact: Fact, _ labels: Labels) {
    let doubt = fact.assertion == .asserted ? "" : " (\(labels.name("assertion", fact.assertion.rawValue)))"
    event = labels.name("event", fact.event.rawValue) + doubt
    count = FactRow.count(fact.count, grouped: labels.grouped, about: "≈", families: labels["unit.family"])
    victim = Self.victim(fact.victim, labels)
    let suspected = fact.attribution == .suspected ? " (\(labels.name("attribution", "suspected")))" : ""
    perpetrators = labels.names("actor", fact.perpetrators) + suspected
    means = [labels.names("weapon", fact.weapons), labels.names("target", fact.targets)].filter { !$0.isEmpty }
      .joined(separator: " → ")
    places = labels.names(of: fact.places)
    time = fact.time.map { $0.edtf ?? $0.text } ?? ""
    source = fact.source.map { labels.name("actor", $0) } ?? ""
  }

  private static func victim(_ victim: Victim, _ labels: Labels) -> String {
    let words =
      [victim.status, victim.age, victim.sex, victim.role].compactMap(\.self).map { labels.name("victim", $0) }
      + [victim.affiliation.map { labels.name("actor", $0) }, victim.nationality].compactMap(\.self)
    return words.joined(separator: labels.isRightToLeft ? "، " : ", ")
  }
}

extension Labels {
  /// A figure with its thousands apart.
  func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var text: [UInt8] = number < 0 ? [0x2D] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(0x2C) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
