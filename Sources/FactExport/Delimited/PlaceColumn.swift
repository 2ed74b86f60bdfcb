import CasualtyExtraction

/// A column that tells of the places of a count.
///
/// A count over several places has their names and codes in one cell each, in the same order, and no coordinates.
struct PlaceColumn: Sendable {
  let name: String
  let hashtag: String
  let value: @Sendable ([Place]) -> CellValue

  /// The same column of a fact's own places.
  var factColumn: FactColumn {
    let value = value
    return FactColumn(name, hashtag) { value($0.places) }
  }

  /// Every column of places.
  static let all = [
    PlaceColumn(name: "place", hashtag: "#loc+name+i_ar") { joined($0.map(\.name)) },
    PlaceColumn(name: "place_en", hashtag: "#loc+name+i_en") { joined($0.map { $0.nameEnglish ?? "" }) },
    PlaceColumn(name: "place_id", hashtag: "#loc+code") { joined($0.map { $0.id ?? "" }) },
    PlaceColumn(name: "place_level", hashtag: "#loc+type") { joined($0.map(\.level.rawValue)) },
    PlaceColumn(name: "country", hashtag: "#country+code+v_iso2") { units($0, .country) },
    PlaceColumn(name: "adm1_pcode", hashtag: "#adm1+code+v_pcode") { units($0, .governorate, isISO: false) },
    PlaceColumn(name: "adm1_iso", hashtag: "#adm1+code+v_iso3166_2") { units($0, .governorate, isISO: true) },
    PlaceColumn(name: "adm2_pcode", hashtag: "#adm2+code+v_pcode") { units($0, .district, isISO: false) },
    PlaceColumn(name: "adm3_pcode", hashtag: "#adm3+code+v_pcode") { units($0, .subdistrict, isISO: false) },
    PlaceColumn(name: "lat", hashtag: "#geo+lat") { CellValue(only($0)?.latitude) },
    PlaceColumn(name: "lon", hashtag: "#geo+lon") { CellValue(only($0)?.longitude) },
  ]

  private static func only(_ places: [Place]) -> Place? { places.count == 1 ? places.first : nil }

  /// The texts of several places in one cell, nothing where none has any.
  private static func joined(_ texts: [String]) -> CellValue {
    texts.allSatisfy(\.isEmpty) ? .missing : .text(texts.joined(separator: DelimitedText.listSeparator))
  }

  /// The codes of the units of `level` that hold the places, each once; P-codes or those of ISO 3166-2 («IQ-NI»).
  private static func units(_ places: [Place], _ level: Place.Level, isISO: Bool? = nil) -> CellValue {
    var codes: [String] = []
    for place in places {
      guard let code = place.units[level], !codes.contains(code) else { continue }
      if let isISO, code.utf8.contains(UInt8(ascii: "-")) != isISO { continue }
      codes.append(code)
    }
    return joined(codes)
  }
}
