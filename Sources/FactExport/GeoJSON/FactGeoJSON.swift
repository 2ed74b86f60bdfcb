import CasualtyExtraction

/// GeoJSON (RFC 7946): a FeatureCollection with a feature for each fact, on a line of its own.
///
/// The geometry is a point, for several places a multipoint, and `null` where no place or no coordinates are known.
/// Points are those of the gazetteer, for an area one within it: `place_level` tells which. The other properties are
/// the columns of ``DelimitedFacts``.
public struct FactGeoJSON: FactFormat {
  private static let columns = FactColumn.all.filter { !["lat", "lon"].contains($0.name) }

  /// The format; it has no options.
  public init() {}

  /// The head of the collection.
  public var opening: [UInt8] { Array("{\"type\":\"FeatureCollection\",\"features\":[\n".utf8) }
  /// A comma and a new line.
  public var separator: [UInt8] { Array(",\n".utf8) }
  /// The end of the collection.
  public var closing: [UInt8] { Array("\n]}\n".utf8) }

  /// False: findings are left out.
  public var usesFindings: Bool { false }

  /// The features of `result`, with commas between them.
  public func bytes(of result: DocumentResult) -> [UInt8] {
    var json = JSONWriter(capacity: result.facts.count * 1280)
    for (index, fact) in result.facts.enumerated() {
      if index > 0 { json.separateLines() }
      json.feature(fact, of: result, columns: Self.columns)
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func feature(_ fact: Fact, of result: DocumentResult, columns: [FactColumn]) {
    beginObject()
    member("type", "Feature")
    member("id", fact.id)
    key("geometry")
    geometry(fact.places)
    key("properties")
    beginObject()
    for column in columns {
      key(named: column.name)
      value(column.value(fact, result))
    }
    endObject()
    endObject()
  }

  /// The points of `places`, longitude first, as RFC 7946 has it.
  private mutating func geometry(_ places: [Place]) {
    let points = places.compactMap { place -> [Double]? in
      guard let longitude = place.longitude, let latitude = place.latitude else { return nil }
      return longitude.isFinite && latitude.isFinite ? [longitude, latitude] : nil
    }
    guard let first = points.first else { return null() }
    beginObject()
    member("type", points.count == 1 ? "Point" : "MultiPoint")
    key("coordinates")
    if points.count == 1 {
      position(first)
    } else {
      beginArray()
      for point in points { position(point) }
      endArray()
    }
    endObject()
  }

  private mutating func position(_ point: [Double]) {
    beginArray()
    for number in point { self.number(number) }
    endArray()
  }
}
