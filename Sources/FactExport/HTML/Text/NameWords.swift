import ArabicText
import CasualtyExtraction

/// What a page tells of a date, a place or an actor.
struct NameWords {
  let labels: Labels

  init(_ labels: Labels) { self.labels = labels }

  /// The kind and words of `mention`; nil for what is not marked.
  func meaning(of mention: Mention) -> (TextMark.Kind, String)? {
    switch mention.meaning {
    case .date(let period, _):
      (.date, period.edtf ?? labels["time.unresolved"])
    case .place(let place): (.place, words(of: place))
    case .actor(let ids), .agent(let ids, isSuspected: false): (.actor, labels.names("actor", ids))
    case .agent(let ids, isSuspected: true):
      (.actor, "\(labels.names("actor", ids)) (\(labels.name("attribution", "suspected")))")
    case .organization(let id), .source(.some(let id)): (.actor, labels.name("actor", id))
    case .quantity, .weapons, .targets, .source, .event: nil
    }
  }

  /// Name, level, code and coordinates.
  private func words(of place: Place) -> String {
    var words = [labels.name(of: place), labels.name("level", place.level.rawValue)]
    if let id = place.id { words.append(id) }
    if let latitude = place.latitude, let longitude = place.longitude { words.append("\(latitude), \(longitude)") }
    return words.joined(separator: " · ")
  }
}
