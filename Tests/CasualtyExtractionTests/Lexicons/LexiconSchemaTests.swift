import ArabicText
import CasualtyExtraction
import Testing

/// What the tables may say.
@Suite struct LexiconSchemaTests {
  @Test func noTwoClassesShareACode() {
    // «سجون» stands for the cases of killing in them, as «حالة» does.
    let classes = CasualtyLexicon.schema.classes.filter { $0.key != "killing.place" }
    for (code, named) in Dictionary(grouping: classes, by: \.value.lexicalClass.rawValue) {
      #expect(named.count == 1, "\(code): \(named.map(\.key).sorted())")
    }
  }
}
