import ArabicText
import CasualtyExtraction

extension JSONWriter {
  /// A member with a string, `null` for nil.
  @inline(__always)
  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// A member with a whole number, `null` for nil.
  @inline(__always)
  mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  /// A member with a number, `null` for nil.
  mutating func member(_ name: StaticString, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// A member with an array of strings.
  @inline(__always)
  mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  /// A member with a day, `null` for nil.
  mutating func member(_ name: StaticString, _ value: CivilDate?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// The members of a quantity, without its words.
  mutating func members(of quantity: Quantity) {
    member("best", quantity.best)
    member("low", quantity.low)
    member("high", quantity.high)
    member("qualifier", quantity.qualifier.rawValue)
  }

  /// The members of a period, without its words.
  mutating func members(of period: Period) {
    member("start", period.start)
    member("end", period.end)
    member("precision", period.precision.rawValue)
    member("edtf", period.edtf)
  }

  /// A period with its words, `null` for nil.
  mutating func value(_ period: Period?) {
    guard let period else { return null() }
    beginObject()
    members(of: period)
    member("text", period.text)
    endObject()
  }

  /// A place.
  mutating func value(_ place: Place) {
    beginObject()
    member("name", place.name)
    member("name_en", place.nameEnglish)
    member("id", place.id)
    member("level", place.level.rawValue)
    member("lat", place.latitude)
    member("lon", place.longitude)
    endObject()
  }

  /// Where the text says something.
  mutating func value(_ evidence: Evidence) {
    beginObject()
    member("start", evidence.start)
    member("end", evidence.end)
    member("sentence", evidence.sentence)
    member("text", evidence.text)
    endObject()
  }
}
