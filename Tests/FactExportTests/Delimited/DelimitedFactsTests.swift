import Testing

@testable import CasualtyExtraction
@testable import FactExport

@Suite struct DelimitedFactsTests {
  @Test(arguments: [DelimitedFormat.Delimiter.comma, .tab])
  func everyRowHasTheColumnsOfTheHead(_ delimiter: DelimitedFormat.Delimiter) throws {
    let format = DelimitedFormat(delimiter, hasHashtags: true)
    let byte: UInt8 = delimiter == .comma ? 0x2C : 0x09
    for (bytes, names) in [
      (DelimitedFacts(format).bytes(of: ExportSamples.results), DelimitedFacts.columnNames),
      (WideFacts(format).bytes(of: ExportSamples.results), WideFacts.columnNames),
    ] {
      let rows = try #require(ReadTable.rows(bytes, delimiter: byte))
      #expect(rows.count > 3)
      #expect(rows.first == names)
      #expect(rows.allSatisfy { $0.count == names.count })
      #expect(rows[1].allSatisfy { $0.hasPrefix("#") && $0.utf8.count > 1 })
      #expect(Set(names).count == names.count)
      #expect(Set(rows[1]).count == names.count)
    }
  }

  @Test func aByteOrderMarkComesFirstWhereItIsAskedFor() {
    let plain = DelimitedFacts().opening
    let marked = DelimitedFacts(DelimitedFormat(hasByteOrderMark: true)).opening
    #expect(marked == [0xEF, 0xBB, 0xBF] + plain)
    #expect(plain.suffix(2) == [0x0D, 0x0A])
    #expect(WideFacts(DelimitedFormat(hasByteOrderMark: true)).opening.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func theHeadStandsOnceAboveSeveralDocuments() {
    let results = ExportSamples.results
    let records = ReadTable.records(DelimitedFacts().bytes(of: results))
    #expect(records.map { $0["id"] } == results.flatMap(\.facts).map(\.id))
  }

  @Test func aFactFillsItsCells() throws {
    let record = try #require(
      ReadTable.records(DelimitedFacts().bytes(of: [SampleFacts.result([SampleFacts.full])])).first)
    for (name, cell) in [
      ("id", "report#4"), ("document_date", "2020-03-06"), ("event", "killed"), ("count", "42"), ("count_low", "42"),
      ("count_high", ""), ("qualifier", "at_least"), ("status", "civilian"), ("age", ""), ("place_id", "SY07"),
      ("lat", "35.93"), ("lon", "36.63"), ("time_start", "2020-03-01"), ("time_end", "2020-03-05"),
      ("evidence_text", "42 مدنيًا"), ("sentence_text", ""),
    ] {
      #expect(record[name] == cell, "\(name)")
    }
  }

  @Test func severalPlacesShareACellAndHaveNoCoordinates() throws {
    var fact = SampleFacts.full
    fact.places.append(Place(name: "قرية", level: .locality))
    let record = try #require(ReadTable.records(DelimitedFacts().bytes(of: [SampleFacts.result([fact])])).first)
    #expect(record["place"] == "إدلب|قرية")
    #expect(record["place_id"] == "SY07|")
    #expect(record["lat"] == "" && record["lon"] == "")
  }

  @Test func hostileWordsStayInTheirCell() throws {
    var fact = SampleFacts.full
    fact.document = "=cmd|'/c calc'!A1"
    fact.victim.text = "-1\",\r\n\"@x"
    fact.evidence.text = "+1\n2"
    let result = SampleFacts.result([fact])
    let record = try #require(ReadTable.records(DelimitedFacts().bytes(of: [result])).first)
    #expect(record["document"] == "'" + fact.document)
    #expect(record["victim_text"] == "'-1\",\r\n\"@x")
    #expect(record["evidence_text"] == "'+1\n2")
    #expect(record["rule"] == fact.rule)
  }

  @Test func sentencesAreQuotedFromTheText() throws {
    let result = try #require(ExportSamples.results.first)
    for record in ReadTable.records(DelimitedFacts().bytes(of: [result])) {
      let sentence = try #require(record["sentence_text"])
      #expect(try sentence.contains(#require(record["evidence_text"])))
    }
  }
}
