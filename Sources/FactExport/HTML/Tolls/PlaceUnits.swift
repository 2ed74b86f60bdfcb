import CasualtyExtraction

/// Which place lies in which, and which governorate holds it.
struct PlaceUnits: Sendable {
  private let gazetteer: Gazetteer

  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The first-level unit that holds `place`; the place itself where there is none.
  func governorate(of place: Place) -> Place {
    chain(of: place).first { $0.place.level == .governorate }?.place ?? place
  }

  /// The other first-level units of the countries of `places`, for the map's background.
  func neighbours(of places: [Place]) -> [Place] {
    let countries = Set(places.compactMap { chain(of: $0).last?.key })
    return gazetteer.rows.filter {
      $0.place.level == .governorate && countries.contains($0.parent)
    }.map(\.place).filter { unit in !places.contains { Self.isSame($0, unit) } }
  }

  /// Whether `inner` is `outer` or lies in it.
  func contains(_ outer: Place, _ inner: Place) -> Bool {
    Self.isSame(outer, inner) || chain(of: inner).contains { Self.isSame($0.place, outer) }
  }

  private static func isSame(_ one: Place, _ other: Place) -> Bool {
    one.level == other.level && one.id == other.id && one.name == other.name
  }

  /// The unit of `place` and those around it, fine to coarse.
  private func chain(of place: Place) -> [Gazetteer.Row] {
    var rows: [Gazetteer.Row] = []
    var key = place.id ?? ""
    while rows.count < 8, let row = gazetteer.row(forKey: key) {
      rows.append(row)
      key = row.parent
    }
    return rows
  }
}
