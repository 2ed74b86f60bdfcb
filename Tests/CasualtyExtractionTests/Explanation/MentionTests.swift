import ArabicText
import CasualtyExtraction
import Testing

@Suite struct MentionTests {
  private static let extractor = Result { try CasualtyExtractor() }

  @Test func mentionsStandInOrderAndInsideTheText() throws {
    let text = "وفي 3 أيار 2019 قتلت قوات النظام 12 رجلاً ببلدة سرمين وفق الدفاع المدني السوري"
    let analysis = try Self.extractor.get().analysis(of: Document(name: "t", text: text))
    let starts = analysis.mentions.map(\.tokens.lowerBound)
    #expect(starts == starts.sorted())
    for mention in analysis.mentions {
      #expect(!mention.tokens.isEmpty && mention.tokens.upperBound <= analysis.tokens.tokens.count)
      #expect(mention.proclitic < analysis.tokens.tokens[mention.tokens.lowerBound].range.count)
    }
    let meanings = analysis.mentions.map(\.meaning.description)
    for meaning in ["12 exact, cardinal", "2019-05-03 day, day", "syrian_regime", "C3953, Sarmin, locality", "killed"] {
      #expect(meanings.contains(meaning), "\(meaning)")
    }
  }

  @Test func procliticsAreTakenFromTheReadingsOfTheClass() throws {
    let lexicon = try Self.extractor.get().lexicon
    var text = Tokenizer().tokenize(Normalizer(.matching).normalize("وثلاثة واحد وكلمةمجهولة ولد"))
    lexicon.annotate(&text)
    func length(_ index: Int) -> Int { text.procliticLength(at: index) { $0 == .number } }
    #expect(length(0) == 2 && length(1) == 0 && length(2) == 2)
    #expect(length(99) == 0)
  }
}
