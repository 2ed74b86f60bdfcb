import ArabicText

/// Names that a place shares with another one.
extension PlaceFinder {
  /// «بعلبك - الهرمل»: the first-level unit that bears the names of two of its towns, where a dash at `dash` parts them.
  func unit(of first: [Gazetteer.Row], _ second: [Gazetteer.Row], dashAt dash: Int) -> Gazetteer.Row? {
    guard dash + 1 < text.count, text.isMark(dash, "-") || text.isMark(dash, "–"),
      text.tokens[dash].lineBreaksBefore == 0, text.tokens[dash + 1].lineBreaksBefore == 0
    else { return nil }
    for one in first {
      guard let unit = text.gazetteer.unit(above: one), unit.place.level == .governorate else { continue }
      for other in second
      where other.parent == unit.key && unit.place.name == "\(one.place.name) \(other.place.name)" {
        return unit
      }
    }
    return nil
  }

  /// Whether `row` is its country's capital.
  func isCapital(_ row: Gazetteer.Row) -> Bool {
    text.gazetteer.capital(of: text.gazetteer.country(of: row))?.key == row.key
  }

  /// «عمان»: a country that bears the name of another one's capital, meant only where the text tells of it more.
  func bearsCapital(_ country: Gazetteer.Row, _ namesakes: [Gazetteer.Row]) -> Bool {
    country.place.level == .country
      && namesakes.contains { text.gazetteer.country(of: $0) != country.key && isCapital($0) }
  }

  /// «عمان»: of the two countries the one that the text tells of more so far, else the capital's.
  func likelier(_ namesakes: [Gazetteer.Row], _ votes: CountryVotes) -> String? {
    guard let country = namesakes.first(where: { bearsCapital($0, namesakes) })?.key,
      let other = namesakes.lazy.filter(isCapital).map(text.gazetteer.country).first(where: { $0 != country })
    else { return nil }
    return (votes[country] ?? 0) > (votes[other] ?? 0) ? country : other
  }

  /// «في تدمر»: the town whose district, one of `units`, is admitted under the same name, though it needs a cue itself.
  func seats(of units: [Gazetteer.Row], namedBy readings: some Sequence<Gazetteer.Row>) -> [Gazetteer.Row] {
    readings.filter { row in
      row.place.level == .locality && row.weight >= 2 && !units.contains { $0.key == row.key }
        && units.contains {
          ($0.place.level == .district || $0.place.level == .subdistrict) && text.gazetteer.contains($0, row)
        }
    }
  }
}
