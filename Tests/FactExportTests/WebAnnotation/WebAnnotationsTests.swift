import Testing

@testable import FactExport

@Suite struct WebAnnotationsTests {
  @Test func selectorsFindTheWordsInTheText() throws {
    for result in ExportSamples.results {
      let page = try JSONValue.reading(WebAnnotations().bytes(of: [result]))
      let items = page["items"].elements
      #expect(page["type"] == .string("AnnotationPage"))
      #expect(items.count == result.facts.count + result.findings.count)
      for item in items {
        let selectors = item["target"]["selector"].elements
        let start = Int(try #require(selectors.first?["start"].number))
        let end = Int(try #require(selectors.first?["end"].number))
        let quote = try #require(selectors.last)
        #expect(quote["exact"].text == ExportSamples.slice(result.text, start, end))
        #expect(quote["prefix"].text == ExportSamples.slice(result.text, max(0, start - 32), start))
        let length = result.text.unicodeScalars.count
        #expect(quote["suffix"].text == ExportSamples.slice(result.text, end, min(length, end + 32)))
      }
    }
  }

  @Test func documentsAreOnePageWithIdsOfTheirOwn() throws {
    let items = try JSONValue.reading(WebAnnotations().bytes(of: ExportSamples.results))["items"].elements
    let ids = items.compactMap { $0["id"].text }
    #expect(ids.first == "toll%201#1" && ids.last?.hasPrefix("أماكن#") == true)
    #expect(Set(ids).count == items.count)
  }

  @Test func theFactIsABodyAsJSON() throws {
    let result = SampleFacts.result([SampleFacts.full], findings: [SampleFacts.finding])
    let items = try JSONValue.reading(WebAnnotations().bytes(of: [result]))["items"].elements
    let body = try #require(items.first?["body"].elements.last)
    #expect(body["format"] == .string("application/json"))
    let fact = try JSONValue.reading(try #require(body["value"].text).utf8)
    #expect(try fact == JSONValue.reading(FactJSONWriter().bytes(of: SampleFacts.result([SampleFacts.full]))))
    #expect(items.last?["motivation"] == .string("assessing"))
  }
}
