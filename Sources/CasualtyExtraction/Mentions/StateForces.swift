import ArabicText
import TokenPatterns

/// Whose forces «قوات الأمن», «القوات الحكومية» are: those of the country that the text tells of most.
struct StateForces {
  /// The country that the text tells of most.
  let country: String?
  private let traits: ActorTraits

  /// Counts the countries of `text`: nationalities, and places that need no cue. O(tokens).
  init(_ text: AnnotatedText) {
    var votes = CountryVotes()
    for index in text.indices(reading: ClassSet([.nationality, .place])) {
      if let reading = text.reading(index, .nationality) {
        // «القصف الإسرائيلي»: who attacks from outside.
        if text.reads(index, .actorAdjective), (1...2).contains(where: { text.namesAttack(index - $0) }) { continue }
        votes.add(text.entry(reading).value)
      } else if text.isWithin(index, .actor, reach: 5) {
        // «تنظيم دولة العراق والشام» fights in Syria as well.
        continue
      } else if let reading = text.reading(index, .place), let row = text.gazetteer.row(ofEntry: Int(reading.entry)),
        !row.needsCue
      {
        votes.add(text.gazetteer.country(of: row))
      }
    }
    country = votes.most
    traits = text.actorTraits
  }

  /// The actor's id on `date`; nil for countries whose forces no row names, or where several compete.
  func id(on date: CivilDate?, isArmy: Bool) -> String? {
    country.flatMap { traits.forces(of: $0, isArmy: isArmy, on: date) }
  }
}
