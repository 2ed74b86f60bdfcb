import CasualtyExtraction
import FactExport
import Testing

@Suite struct DocumentsJSONWriterTests {
  private func json(_ results: [DocumentResult]) -> String {
    String(decoding: DocumentsJSONWriter().bytes(of: results), as: UTF8.self)
  }

  @Test func noDocumentsAreAnEmptyList() {
    #expect(json([]).filter { !$0.isWhitespace } == "{\"documents\":[]}")
  }

  @Test func aDocumentHasReportFactsAndFindings() {
    let text = json([SampleFacts.result([], findings: [SampleFacts.finding]), SampleFacts.result([])])
    let report = """
      {"report":{"document":"report","date":"2020-03-06","source":null,"period":{"start":"2020-03-01",\
      "end":"2020-03-05","precision":"day","edtf":"2020-03-01/2020-03-05","text":"بين 1 و5 آذار/مارس 2020"}}
      """
    let finding = """
      {"kind":"sum_mismatch","severity":"error","facts":["report#4"],"expected":"42","actual":"40",\
      "message":"the rows add up to 40, not 42","evidence":{"start":120,"end":122,"sentence":2,"text":"42"}}
      """
    #expect(
      text == "{\"documents\": [\n\(report),\"facts\":[],\"findings\":[\(finding)]},\n"
        + "\(report),\"facts\":[],\"findings\":[]}\n]}\n"
    )
  }
}
