import ArabicText
import CasualtyExtraction
import Testing

@Suite struct ExplanationTests {
  private static let extractor = Result { try CasualtyExtractor() }

  private func explanation(_ text: String) throws -> [SentenceExplanation] {
    try Self.extractor.get().analysis(of: Document(name: "t", text: text)).explanation
  }

  private func origin(_ name: String, of fact: FactExplanation?) -> String? {
    fact?.fields.first { $0.name == name }?.origin
  }

  @Test func everyTokenAndFactIsShownOnce() throws {
    let text = "نشرة أيار 2019\nقُتل 12 مدنياً بينهم 4 أطفال، وأصيب 9.\n- حلب: 3\n- إدلب: 6\n"
    let analysis = try Self.extractor.get().analysis(of: Document(name: "t", text: text))
    let sentences = analysis.explanation
    #expect(sentences.map(\.index) == Array(sentences.indices))
    #expect(sentences.flatMap(\.tokens).map(\.index) == Array(analysis.tokens.tokens.indices))
    #expect(sentences.flatMap(\.facts).map(\.id).sorted() == analysis.result.facts.map(\.id).sorted())
  }

  @Test func clausesCoverTheirSentence() throws {
    for sentence in try explanation("قُتل رجلان في حمص، وأصيب 9 آخرون بينهم طفلة. ثم نزحت 30 أسرة.") {
      #expect(!sentence.clauses.isEmpty)
      for clause in sentence.clauses { #expect(sentence.text.contains(clause.text)) }
    }
  }

  @Test func fieldsNameTheirOrigin() throws {
    let sentences = try explanation("قتلت غارة روسية 12 مدنياً في بلدة سرمين، بينهم 4 أطفال.")
    let facts = sentences.flatMap(\.facts)
    #expect(facts.map(\.rule) == ["killed.verb", "killed.part"])
    let whole = facts.first
    #expect(origin("places", of: whole) == "own clause")
    #expect(whole?.fields.first { $0.name == "perpetrators" }?.words == ["روسية"])
    #expect(origin("status", of: whole) == "the counted noun")
    let part = facts.last
    #expect(part?.fields.first { $0.name == "part_of" }?.value == "t#1")
    #expect(origin("places", of: part) == "its whole")
    #expect(origin("age", of: part) == "the counted noun")
  }

  @Test func whatIsCarriedNamesItsSentence() throws {
    let facts = try explanation("وثق المرصد السوري لحقوق الإنسان مقتل 5 مدنيين. وأصيب 3 رجال.").flatMap(\.facts)
    #expect(origin("source", of: facts.last) == "carried from sentence 0")
  }

  @Test func aCountWithoutAFactIsShownAsSuch() throws {
    let members = try explanation("استقبل المركز 40 طالباً.").flatMap(\.clauses).flatMap(\.members)
    #expect(members.contains { $0.role == "count" && $0.meaning.hasSuffix("no fact") && $0.text == "40 طالباً" })
  }

  @Test func readingsShowFormAndClitics() throws {
    let token = try explanation("وقتلوا رجلاً").first?.tokens.first
    let reading = token?.readings.first { $0.lexicalClass == "verb" }
    #expect(reading?.value == "killed")
    #expect(reading?.proclitics == .wa)
    #expect(reading?.description.hasPrefix("verb killed voice=either perfect plural, wa+") == true)
  }

  @Test(arguments: ["", " ", "\n\n", "،", "و", "123", "«»", "\u{64B}", "قتل", "- \n- "])
  func anyTextIsExplained(_ text: String) throws {
    let sentences = try explanation(text)
    #expect(sentences.allSatisfy { !$0.tree.text.isEmpty })
  }
}
