import ArabicText
import TokenPatterns

/// Whose forces «قوات الأمن», «القوات الحكومية» are: those of the country that the text tells of most.
struct StateForces {
  private let country: String?

  /// Counts the countries of `text`: nationalities, and places that need no cue. O(tokens).
  init(_ text: AnnotatedText) {
    var votes = CountryVotes()
    for index in text.indices(reading: ClassSet([.nationality, .place])) {
      if let reading = text.reading(index, .nationality) {
        votes.add(text.entry(reading).value)
      } else if let reading = text.reading(index, .place), let row = text.gazetteer.row(ofEntry: Int(reading.entry)),
        !row.needsCue
      {
        votes.add(text.gazetteer.country(of: row))
      }
    }
    country = votes.most
  }

  /// The actor's id on `date`; nil for countries whose forces no table names, or where several compete.
  func id(on date: CivilDate?, isArmy: Bool) -> String? {
    switch country {
    case "LB" where isArmy: return "lebanon_army"
    case "SD" where isArmy: return "saf"
    case "PS" where isArmy, "IL" where isArmy: return "israel"
    case "TR" where isArmy: return "turkey"
    case "SY": return isBefore(date, "2024-12-08") ? "syrian_regime" : "syrian_government"
    case "AF": return isBefore(date, "2021-08-15") ? "afghan_government" : nil
    case "IQ": return "iraq_government"
    case "EG": return "egypt_army"
    case "YE": return "yemen_government"
    case "SO": return "somalia_government"
    case "DZ": return "algeria_army"
    default: return nil
    }
  }

  private func isBefore(_ date: CivilDate?, _ day: String) -> Bool {
    guard let date, let change = CivilDate(iso: day) else { return true }
    return date < change
  }
}
