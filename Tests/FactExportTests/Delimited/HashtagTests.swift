import Testing

@testable import FactExport

/// The row of hashtags as the HXL standard 1.1 has it (hxlstandard.org).
@Suite struct HashtagTests {
  private static let format = DelimitedFormat(hasHashtags: true)

  /// The hashtags of the standard's dictionary that are in use here, and what libhxl wants their cells to be.
  private static let core: Set<String> = [
    "#adm1", "#adm2", "#adm3", "#affected", "#cause", "#country", "#date", "#description", "#event", "#geo", "#impact",
    "#loc", "#meta",
  ]

  @Test(arguments: [false, true])
  func everyHashtagIsOneOfTheStandardWithAttributesOnce(_ isWide: Bool) throws {
    let opening = isWide ? WideFacts(Self.format).opening : DelimitedFacts(Self.format).opening
    let hashtags = try #require(ReadTable.rows(opening)?.last)
    #expect(hashtags.count > 40 && Set(hashtags).count == hashtags.count)
    for hashtag in hashtags {
      // As libhxl reads them: a letter, then letters, digits and low lines; lower case, no spaces.
      #expect(hashtag.wholeMatch(of: /#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*/) != nil, "\(hashtag)")
      let parts = hashtag.split(separator: "+")
      #expect(Self.core.contains(String(try #require(parts.first))), "\(hashtag)")
      #expect(Set(parts).count == parts.count, "\(hashtag)")
    }
  }

  /// libhxl lets only numbers stand under `#affected` and only dates under `#date`.
  @Test func numbersAndDatesAloneStandWhereTheyMust() throws {
    for (bytes, least) in [
      (DelimitedFacts(Self.format).bytes(of: ExportSamples.results), 10),
      (WideFacts(Self.format).bytes(of: ExportSamples.results), 5),
    ] {
      let rows = try #require(ReadTable.rows(bytes))
      var numbers = 0
      var days = 0
      for row in rows.dropFirst(2) {
        for (hashtag, cell) in zip(rows[1], row) where !cell.isEmpty {
          if hashtag.hasPrefix("#affected") {
            #expect(Int(cell) != nil, "\(hashtag) \(cell)")
            numbers += 1
          }
          if hashtag.hasPrefix("#date") {
            #expect(cell.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil, "\(hashtag) \(cell)")
            days += 1
          }
        }
      }
      #expect(numbers >= least && days > 2)
    }
  }
}
