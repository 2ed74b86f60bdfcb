import ArabicText
import Testing

@testable import FactExport

@Suite struct FactSchemaTests {
  private func facts() throws -> [JSONValue] {
    try ExportSamples.results.flatMap { result in
      try FactJSONWriter().bytes(of: result).split(separator: 0x0A).map { try JSONValue.reading($0) }
    }
  }

  @Test func everyFactIsValid() throws {
    let check = try SchemaCheck(FactSchema.fact.json)
    let facts = try facts()
    #expect(facts.count > 5)
    for fact in facts { #expect(check.errors(in: fact) == []) }
    for fact in [SampleFacts.full, SampleFacts.bare] {
      let bytes = FactJSONWriter().bytes(of: SampleFacts.result([fact]))
      #expect(check.errors(in: try JSONValue.reading(bytes)) == [])
    }
  }

  @Test func aBrokenFactIsNot() throws {
    let check = try SchemaCheck(FactSchema.fact.json)
    let fact = try #require(try facts().first)
    func errors(_ name: String, _ value: JSONValue) -> [String] {
      var broken = fact
      broken[name] = value
      return check.errors(in: broken)
    }
    #expect(check.errors(in: fact.without("rule")) == ["$: required rule"])
    #expect(errors("mood", .null) == ["$: additional mood"])
    #expect(errors("event", .string("wounded")) == ["$.event: enum"])
    #expect(errors("id", .number(1)) == ["$.id: type"])
    #expect(errors("rule", .string("")) == ["$.rule: minLength"])
    #expect(errors("weapons", .array([.string("airstrike"), .null])) == ["$.weapons[1]: type"])
    #expect(errors("attribution", .null) == ["$: anyOf"])
    var evidence = fact["evidence"]
    evidence["start"] = .number(-1)
    #expect(errors("evidence", evidence) == ["$.evidence.start: minimum"])
    evidence["start"] = .number(0.5)
    #expect(errors("evidence", evidence) == ["$.evidence.start: type"])
    var victim = fact["victim"]
    victim["nationality"] = .string("syr")
    #expect(errors("victim", victim) == ["$.victim.nationality: pattern"])
    #expect(check.errors(in: .array([])).contains("$: type"))
  }

  @Test func documentsAndFindingsAreValid() throws {
    let results = ExportSamples.results + [SampleFacts.result([SampleFacts.full], findings: [SampleFacts.finding])]
    let documents = try JSONValue.reading(DocumentsJSONWriter().bytes(of: results))
    #expect(try SchemaCheck(FactSchema.documents.json).errors(in: documents) == [])
    let finding = try JSONValue.reading(FindingJSONWriter(language: .english).bytes(of: results))
    let check = try SchemaCheck(FactSchema.finding.json)
    #expect(check.errors(in: finding) == [])
    #expect(check.errors(in: finding.without("document")) == ["$: required document"])
  }

  @Test(
    arguments: [
      (AnnotationSpan.Layer.numbers, .quantity(Quantity(3)), .number(.cardinal, unit: nil)),
      (.otherNumbers, .decimal(-4.5, .exact), .number(.degree, unit: "درجة")),
      (.dates, .period(SampleFacts.march), .date(.day, [.impossibleDate, .calendarMismatch])),
      (.places, .place(SampleFacts.idleb), nil),
      (.actors, .identifier("russia"), nil),
    ] as [(AnnotationSpan.Layer, AnnotationSpan.Value, AnnotationSpan.Detail?)])
  func everyKindOfSpanIsValid(
    _ layer: AnnotationSpan.Layer, _ value: AnnotationSpan.Value, _ detail: AnnotationSpan.Detail?
  ) throws {
    var json = JSONWriter()
    json.value(AnnotationSpan(document: "d", layer: layer, start: 0, end: 2, text: "42", value: value, detail: detail))
    #expect(try SchemaCheck(FactSchema.span.json).errors(in: JSONValue.reading(json.bytes)) == [])
  }

  @Test func aSpanHasTheKeysOfItsLayer() throws {
    let check = try SchemaCheck(FactSchema.span.json)
    func errors(_ span: String) throws -> [String] { check.errors(in: try JSONValue.reading(span.utf8)) }
    let head = "{\"document\":\"d\",\"start\":0,\"end\":2,\"text\":\"42\",\"layer\":"
    let number = "{\"best\":42,\"low\":42,\"high\":42,\"qualifier\":\"exact\"}"
    #expect(try errors("\(head)\"numbers\",\"value\":\(number),\"kind\":\"cardinal\",\"unit\":null}") == [])
    #expect(try errors("\(head)\"events\",\"value\":\"killed\"}") == [])
    for wrong in [
      "\"numbers\",\"value\":\(number),\"unit\":null}", "\"numbers\",\"value\":\(number),\"kind\":\"cardinal\"}",
      "\"numbers\",\"value\":\"42\",\"kind\":\"cardinal\",\"unit\":null}",
      "\"numbers\",\"value\":\(number),\"kind\":\"cardinal\",\"unit\":null,\"flags\":[]}",
      "\"dates\",\"value\":\(number),\"kind\":\"day\",\"flags\":[]}", "\"places\",\"value\":\"SY07\"}",
      "\"events\",\"value\":\"killed\",\"kind\":\"event\"}", "\"actors\",\"value\":\(number)}",
    ] {
      #expect(try errors(head + wrong) == ["$: anyOf"], "\(wrong)")
    }
  }
}
