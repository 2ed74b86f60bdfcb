/// How often a text names each country, itself or by what lies in it; a handful, kept side by side.
struct CountryVotes {
  private var counts: [(country: String, count: Int)] = []

  /// How many countries are named.
  var count: Int { counts.count }
  var isEmpty: Bool { counts.isEmpty }

  /// How often `country` is named, nil where it is not.
  subscript(country: String) -> Int? {
    for entry in counts where entry.country == country { return entry.count }
    return nil
  }

  /// The country named most, of several as often the first by its code; nil where none is named.
  var most: String? { counts.max { ($0.count, $1.country) < ($1.count, $0.country) }?.country }

  /// How often the country named most is named.
  var largest: Int { counts.map(\.count).max() ?? 0 }

  /// Adds a naming of `country`.
  mutating func add(_ country: String) {
    for index in counts.indices where counts[index].country == country {
      counts[index].count += 1
      return
    }
    counts.append((country, 1))
  }
}
