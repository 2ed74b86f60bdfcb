import ArabicText
import TokenPatterns

/// The words before a name that say what kind of place it is.
extension PlaceFinder {
  /// The cue right before the name: «مدينة», «بلدة», «ريف», and «في» as the weak cue «any».
  func cue(before index: Int) -> String? {
    guard index > 0, text.tokens[index].lineBreaksBefore == 0 else { return nil }
    // «في "السند"»
    let index = isDressed(index) ? index - 1 : index
    for distance in 1...2 where index - distance >= 0 {
      for reading in text.tokens[index - distance].readings where reading.lexicalClass == .placeCue {
        let value = text.entry(reading).value
        // «المناطق المنكوبة»
        let isDefinite = value == "area" && reading.proclitics.contains(.article)
        if value != "any", distance == 1, !isDefinite { return value }
        if value == "any", distance == 1 { return "any" }
      }
    }
    return nil
  }

  func cueStart(_ index: Int) -> Int {
    isDressed(index) && !text.isMark(index - 1, "(") ? index - 2 : index - 1
  }

  /// «في "السند"», «قرية (الكشمة)», «بلدة #الكسوة»: what stands between a cue and its name.
  func isDressed(_ index: Int) -> Bool {
    text.isMark(index - 1, "\"") || text.isMark(index - 1, "#")
      || text.isMark(index - 1, "(") && text.reads(index - 2, .placeCue) && !text.reads(index - 2, .inWord)
  }

  /// «شرقي», «شرق العاصمة السورية»: a direction right behind the place before.
  func isDirected(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 6, let last = gap.last else { return false }
    let near = max(gap.lowerBound, last - 2)...last
    // «في بعقوبة، شمال شرق بغداد»
    let start =
      text.isMark(gap.lowerBound, ",") && text.reads(gap.lowerBound + 1, .direction)
      ? gap.lowerBound + 1 : gap.lowerBound
    return near.contains { text.reads($0, .direction) }
      && !(start..<gap.upperBound).contains { text.isMark($0, ",") || text.startsWithConjunction($0) }
  }

  func cueFits(_ cue: String?, _ row: Gazetteer.Row) -> Bool {
    switch cue {
    case "governorate": [.governorate, .region, .district].contains(row.place.level)
    case "locality", "camp": row.place.level == .locality
    case "neighbourhood": row.place.level == .neighbourhood || row.place.level == .locality
    case "district": [.district, .subdistrict, .locality].contains(row.place.level)
    case "rural": [.governorate, .district, .locality, .subdistrict].contains(row.place.level)
    default: true
    }
  }
}
