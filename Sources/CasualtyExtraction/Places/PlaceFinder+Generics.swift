import ArabicText
import TokenPatterns

extension PlaceFinder {
  /// Adds what «المدينة», «المحافظة» take up: the last place of that level.
  func withGenerics(_ named: [PlaceMention], _ countries: CountryVotes) -> [PlaceMention] {
    var mentions = named
    var last: [Place.Level: PlaceMention] = [:]
    var next = 0
    // The regions named before, the last one last.
    var lastRegions: [Gazetteer.Row] = []
    var regions = NamedRegions()
    for index in text.indices(reading: ClassSet([.genericPlace, .therein])) {
      if let place = takenUp(index, named) { mentions.append(place) }
      guard let reading = text.reading(index, .genericPlace), !isBehindOrigin(index), !isWhereSaid(index) else {
        continue
      }
      while next < named.count, named[next].tokens.upperBound <= index {
        let row = named[next].row
        last[row.place.level] = named[next]
        if row.place.level == .region {
          lastRegions.removeAll { $0.key == row.key }
          lastRegions.append(row)
        }
        next += 1
      }
      // What begins right behind the word, or holds it, is its own place: «بئر القرية في مديرية حيس».
      let own = text.reads(index + 1, .inWord) || text.isMark(index + 1, "\"") ? index + 2 : index + 1
      if next < named.count, named[next].tokens.lowerBound <= own { continue }
      let level = text.entry(reading).value
      // «باسم حكومة الولاية»: an office's name.
      if text.reads(index - 1, .office), text.reads(index - 2, .spokesman) || text.reads(index - 2, .official) {
        continue
      }
      // «الرمادي عاصمة المحافظة»
      if level != "capital", text.reads(index - 1, .direction, "seat") { continue }
      if level == "countryside" {
        // «دمشق وريفها»
        guard let town = named[..<next].last, town.tokens.upperBound == index else { continue }
        let row = text.gazetteer.countryside(of: town.row) ?? town.row
        mentions.append(PlaceMention(tokens: index..<(index + 1), row: row))
        continue
      }
      if level == "capital" {
        if let row = capital(at: index, named[..<next].last, countries) {
          let isReference = next > 0 && isDirected(named[next - 1].tokens.upperBound..<index)
          mentions.append(PlaceMention(tokens: index..<(index + 1), row: row, isReference: isReference))
        }
        continue
      }
      // «القطاع» is «قطاع غزة», not a region of another name.
      var before =
        level == "region"
        ? lastRegions.last { $0.place.name.hasPrefix(text.withoutArticle(index)) }
        : last[level == "locality" ? .locality : .governorate]?.row
      // «وزارة الصحة بغزة: … في القطاع»: of a name that tells no place itself.
      if level == "region", before == nil, let row = strip(namedBy: index, &regions) {
        mentions.append(PlaceMention(tokens: index..<(index + 1), row: row))
        continue
      }
      // «القصرين … في هذه المدينة»: a town that bears its governorate's name.
      if level == "locality", before == nil, next > 0, named[next - 1].row.place.level == .governorate {
        before = named[next - 1].row
      }
      if let before { mentions.append(PlaceMention(tokens: index..<(index + 1), row: before)) }
    }
    return (mentions + sameAreas(named)).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// «في المنطقة ذاتها», «في الحي نفسه»: the last place named, in the sentence before or this one.
  private func sameAreas(_ named: [PlaceMention]) -> [PlaceMention] {
    text.indices(reading: ClassSet([.demonstrative, .itself])).compactMap { index in
      let area = index - 1
      guard area > 0, text.reads(index, .itself), text.isDefinite(area),
        text.reads(area, .placeCue, "area") || text.reads(area, .placeCue, "neighbourhood"),
        text.reads(area - 1, .inWord),
        let sentence = text.sentence(of: area)
      else { return nil }
      let earlier = named.prefixCount { $0.tokens.upperBound <= area }
      guard earlier > 0, case let last = named[earlier - 1], last.row.place.level != .country,
        let told = text.sentence(of: last.tokens.lowerBound), sentence - told <= 1
      else { return nil }
      return PlaceMention(tokens: area..<index + 1, row: last.row)
    }
  }

  /// «القطاع» where the text names it, or what it is called after, before: «وزارة الصحة في قطاع غزة».
  private func strip(namedBy index: Int, _ regions: inout NamedRegions) -> Gazetteer.Row? {
    // «القطاع الصحي»
    guard !text.isDefinite(index + 1) || text.tokens[index + 1].lineBreaksBefore > 0 else { return nil }
    regions.read(text, before: index)
    return regions.rows.first { $0.place.name.hasPrefix(text.withoutArticle(index)) }
  }

  /// The regions that the text names, or in which right above it a place lies, each where it comes first. Read on from
  /// token to token: a text is gone through once.
  private struct NamedRegions {
    private(set) var rows: [Gazetteer.Row] = []
    private var end = 0

    /// Reads on to `index`, which never falls.
    mutating func read(_ text: AnnotatedText, before index: Int) {
      while end < index {
        for reading in text.tokens[end].readings where reading.lexicalClass == .place {
          guard let row = text.gazetteer.row(ofEntry: reading.entry),
            let outer = row.place.level == .region ? row : text.gazetteer.unit(above: row),
            outer.place.level == .region, !rows.contains(where: { $0.key == outer.key })
          else { continue }
          rows.append(outer)
        }
        end += 1
      }
    }
  }

  /// «جنوب العاصمة»: the capital of the country named last before it, else of the one that the text tells of most;
  /// not «العاصمة المؤقتة», but «احتلت العاصمة المرتبة الثالثة».
  private func capital(at index: Int, _ last: PlaceMention?, _ countries: CountryVotes) -> Gazetteer.Row? {
    let next = index + 1
    // «أصيلتي العاصمة»: where somebody comes from.
    if text.reads(index - 1, .origin) { return nil }
    if next < text.count, text.tokens[next].lineBreaksBefore == 0, text.isDefinite(next),
      !text.reads(next, .dateWeekday), !text.reads(next + 1, .ordinal)
    {
      return nil
    }
    guard let country = last.map({ text.gazetteer.country(of: $0.row) }) ?? countries.most else { return nil }
    return text.gazetteer.capital(of: country)
  }

  /// «محافظة … بلغ عدد المجازر فيها 7»: the last place named in the sentence.
  private func takenUp(_ index: Int, _ named: [PlaceMention]) -> PlaceMention? {
    let isThere = text.reads(index, .therein, "there")
    guard isThere || text.reads(index, .therein, "in"),
      (1...3).contains(where: { text.reads(index - $0, .tallyNoun) })
        // «امتد القتال إلى مدينة …، وخلّف هناك 136 قتيلاً»
        || isThere && text.reads(index - 1, .resultVerb)
    else { return nil }
    let earlier = named.prefixCount { $0.tokens.upperBound <= index }
    guard earlier > 0, case let before = named[earlier - 1], index - before.tokens.upperBound <= 20,
      !(before.tokens.upperBound..<index).contains(where: {
        text.isMark($0, ".") || text.tokens[$0].lineBreaksBefore > 0
      })
    else { return nil }
    return PlaceMention(tokens: index..<(index + 1), row: before.row)
  }
}
