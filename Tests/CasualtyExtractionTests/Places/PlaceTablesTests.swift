import ArabicText
import Testing

@testable import CasualtyExtraction

/// The tables behind the gazetteer against plain look-ups.
@Suite struct PlaceTablesTests {
  @Test func rowsAreFoundByTheirKeys() {
    let names = (0..<20_000).map { "K\($0 % 15_000)" }
    let keys = RowKeys(names.map(PlaceKey.hash))
    func row(_ key: String) -> Int? { keys.row(PlaceKey.hash(of: key)) { names[$0] == key } }
    // The first of two rows with one key.
    #expect([0, 7, 14_999].allSatisfy { row(names[$0]) == $0 })
    #expect(row("K15000") == nil && row("") == nil)
  }

  @Test func spellingsAreFoldedAsWordsAre() throws {
    let file = LexiconFile(
      name: "places.tsv",
      contents: """
        id\tlevel\tparent\tlat\tlon\tweight\tcue\tname_en\tname_ar\taliases_ar
        XX\tcountry\t\t\t\t3\tno\tX\tأرضُ الشَّمال\tالأراضي الشماليّة|أرض
        -\tlocality\tXX\t1.5\t-2\t1\tyes\t\tقَرْيـة\t
        """)
    let gazetteer = Gazetteer([file])
    #expect(gazetteer.errors.isEmpty)
    let normalizer = Normalizer(.matching)
    for (index, row) in gazetteer.rows.enumerated() {
      let natural = [row.place.name] + row.aliases
      #expect(gazetteer.names.spellings(ofRow: index) == natural.map { normalizer.normalizedBytes(Array($0.utf8)) })
    }
    #expect(gazetteer.rows.map(\.key) == ["XX", "XX:قَرْيـة"] && gazetteer.rows[1].place.longitude == -2)
    let village = try #require(gazetteer.row(forKey: "XX:قَرْيـة"))
    #expect(gazetteer.top(of: village).key == "XX" && gazetteer.governorate(of: village) == nil)
    #expect(gazetteer.coded(village).units[.country] == "XX" && gazetteer.coded(village).units[.district] == nil)
  }

  @Test func countriesAreCounted() {
    var votes = CountryVotes()
    #expect(votes.isEmpty && votes["SY"] == nil)
    for country in ["SY", "YE", "SY"] { votes.add(country) }
    #expect(votes["SY"] == 2 && votes["YE"] == 1 && votes["IQ"] == nil && votes.count == 2)
  }
}
