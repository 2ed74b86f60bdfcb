import CasualtyExtraction
import FactExport
import Testing

@Suite struct FindingJSONWriterTests {
  private func lines(_ language: MessageLanguage, _ findings: [Finding]) -> String {
    String(
      decoding: FindingJSONWriter(language: language).bytes(of: SampleFacts.result([], findings: findings)),
      as: UTF8.self)
  }

  @Test func aFindingIsALineWithItsDocument() {
    let line = """
      {"document":"report","kind":"sum_mismatch","severity":"error","facts":["report#4"],"expected":"42","actual":"40",\
      "message":"the rows add up to 40, not 42","evidence":{"start":120,"end":122,"sentence":2,"text":"42"}}

      """
    #expect(lines(.english, [SampleFacts.finding, SampleFacts.finding]) == line + line)
    #expect(lines(.english, []).isEmpty)
  }

  @Test func messagesAreInTheLanguageAskedFor() {
    #expect(lines(.arabic, [SampleFacts.finding]).contains("\"message\":\"مجموع الأسطر 40 لا 42\""))
  }
}
