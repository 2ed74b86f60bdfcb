import Testing

@testable import CasualtyExtraction
@testable import FactExport

@Suite struct FactGeoJSONTests {
  private func features(_ results: [DocumentResult]) throws -> [JSONValue] {
    let collection = try JSONValue.reading(FactGeoJSON().bytes(of: results))
    #expect(collection["type"] == .string("FeatureCollection"))
    return collection["features"].elements
  }

  @Test func severalDocumentsAreOneCollection() throws {
    let results = ExportSamples.results
    let none = SampleFacts.result([])
    let features = try features([none, results[0], none, results[1], none])
    #expect(features.map { $0["id"].text } == results.flatMap(\.facts).map(\.id))
    #expect(features.allSatisfy { $0["type"] == .string("Feature") })
    #expect(try self.features([]).isEmpty)
  }

  @Test func longitudeComesFirst() throws {
    let feature = try #require(try features([SampleFacts.result([SampleFacts.full])]).first)
    #expect(feature["geometry"]["type"] == .string("Point"))
    #expect(feature["geometry"]["coordinates"] == .array([.number(36.63), .number(35.93)]))
    #expect(feature["properties"]["count"] == .number(42))
    #expect(feature["properties"].members["lat"] == nil)
  }

  @Test func anUnlocatedFactHasANullGeometry() throws {
    var nameless = SampleFacts.full
    nameless.places = [Place(name: "قرية", level: .locality, latitude: .nan, longitude: 3)]
    for fact in [SampleFacts.bare, nameless] {
      let feature = try #require(try features([SampleFacts.result([fact])]).first)
      #expect(feature.members["geometry"] == .null)
    }
  }

  @Test func severalPlacesAreAMultipoint() throws {
    var fact = SampleFacts.full
    fact.places.append(Place(name: "حلب", level: .locality, latitude: 36.2, longitude: 37.1))
    let feature = try #require(try features([SampleFacts.result([fact])]).first)
    #expect(feature["geometry"]["type"] == .string("MultiPoint"))
    #expect(feature["geometry"]["coordinates"].elements.last == .array([.number(37.1), .number(36.2)]))
  }
}
