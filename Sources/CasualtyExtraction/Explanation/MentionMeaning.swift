import ArabicText

extension Mention {
  /// The section of an explanation that lists it.
  var section: String {
    switch meaning {
    case .quantity: "quantities"
    case .date: "dates"
    case .place: "places"
    case .actor: "actors"
    case .organization: "organizations"
    case .agent: "agents"
    case .weapons: "weapons"
    case .targets: "targets"
    case .source: "sources"
    case .event: "events"
    }
  }

  /// The sections in the order of printing.
  static let sections = [
    "quantities", "dates", "places", "actors", "organizations", "agents", "weapons", "targets", "sources", "events",
  ]
}

extension Mention.Meaning: CustomStringConvertible {
  /// What is named, in a few words.
  public var description: String {
    switch self {
    case .quantity(let quantity): "\(quantity.summary), \(quantity.kind.rawValue)"
    case .date(let period, let kind): "\(period.summary), \(kind.rawValue)"
    case .place(let place): place.summary
    case .actor(let ids), .weapons(let ids), .targets(let ids): ids.joined(separator: ", ")
    case .agent(let ids, let isSuspected): ids.joined(separator: ", ") + (isSuspected ? ", suspected" : "")
    case .organization(let id): id
    case .source(let id): id ?? "without an id"
    case .event(let event): event.rawValue
    }
  }
}

extension QuantityMention {
  fileprivate var summary: String { decimal.map { "\($0) \(quantity.qualifier.rawValue)" } ?? quantity.summary }
}

extension Quantity {
  /// `42 exact`, `20…30 range`.
  var summary: String {
    if let best { return "\(best) \(qualifier.rawValue)" }
    func bound(_ value: Int?) -> String { value.map { String($0) } ?? "" }
    return "\(bound(low))…\(bound(high)) \(qualifier.rawValue)"
  }
}

extension Period {
  /// The EDTF string and the precision.
  var summary: String { "\(edtf ?? "unresolved") \(precision.rawValue)" }
}

extension Place {
  /// Id, English name and level.
  var summary: String { [id ?? "without an id", nameEnglish ?? name, level.rawValue].joined(separator: ", ") }
}
