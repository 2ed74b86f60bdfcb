import ArabicText
import CasualtyExtraction
import Testing

/// What the short form of a fact shows besides event, count, unit and assertion.
enum Aspect {
  case victim, part, perpetrators, weapons, targets, places, time, source, toll, evidence
}

/// One extractor with the embedded lexicons for all tests.
let sharedExtractor = Result { try CasualtyExtractor() }

/// The facts of `text` in short form, «killed ≥12 civilian part_of#1»; `date` is the document's day.
func facts(in text: String, date: String? = nil, showing aspects: Set<Aspect> = [.victim, .part]) throws -> [String] {
  let day = try date.map { try #require(CivilDate(iso: $0)) }
  return try sharedExtractor.get().extract(Document(name: "t", text: text, date: day)).facts
    .map { $0.short(aspects) }
}

extension Fact {
  /// The fact on one line, what is empty left out.
  func short(_ aspects: Set<Aspect>) -> String {
    var words = ["\(event)", count.quantity.short]
    if count.unit == .family { words.append("families") }
    if aspects.contains(.victim) { words += victim.facets }
    if aspects.contains(.part), let partOf { words.append("part_of#\(partOf.drop { $0 != "#" }.dropFirst())") }
    if aspects.contains(.perpetrators), !perpetrators.isEmpty {
      words.append((attribution == .suspected ? "perhaps by " : "by ") + perpetrators.joined(separator: "+"))
    }
    if aspects.contains(.weapons), !weapons.isEmpty { words.append("with " + weapons.joined(separator: "+")) }
    if aspects.contains(.targets), !targets.isEmpty { words.append("on " + targets.joined(separator: "+")) }
    if aspects.contains(.places), !places.isEmpty {
      words.append("in " + places.map { $0.id ?? $0.name }.joined(separator: "+"))
    }
    if aspects.contains(.time), let time { words.append("when " + (time.edtf ?? "unknown")) }
    if aspects.contains(.source), let source { words.append("says " + source) }
    if aspects.contains(.toll), let toll { words.append("\(toll)") }
    if aspects.contains(.evidence) { words.append("«\(evidence.text)»") }
    if assertion != .asserted { words.append("\(assertion)") }
    return words.joined(separator: " ")
  }
}

extension Victim {
  /// The facets that are said.
  fileprivate var facets: [String] {
    [status, age, sex, role, affiliation.map { "of " + $0 }, nationality].compactMap(\.self)
  }
}

extension Quantity {
  /// «12», «≥12», «>12», «~12», «≤12», «<12», «20-30», «vague 20-99».
  fileprivate var short: String {
    let figure = best.map(String.init) ?? "?"
    let bounds = "\(low.map(String.init) ?? "")-\(high.map(String.init) ?? "")"
    return switch qualifier {
    case .exact: figure
    case .atLeast: "≥" + figure
    case .moreThan: ">" + figure
    case .approximately: "~" + figure
    case .atMost: "≤" + figure
    case .lessThan: "<" + figure
    case .range: bounds
    case .vague: "vague " + bounds
    }
  }
}
