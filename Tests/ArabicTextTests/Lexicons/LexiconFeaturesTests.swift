import Testing

@testable import ArabicText

@Suite struct LexiconFeaturesTests {
  @Test func featuresAreFoundByName() {
    let features = LexiconFeatures(["voice": "either", "body": ""])
    #expect(features["voice"] == "either" && features["body"] == "" && features["age"] == nil)
    #expect(!features.isEmpty && LexiconFeatures().isEmpty)
  }

  @Test func theOrderOfAddingIsOfNoMeaning() {
    var one = LexiconFeatures()
    var other = LexiconFeatures()
    #expect(one.insert("b", "1") && one.insert("a", "2") && !one.insert("b", "3"))
    #expect(other.insert("a", "2") && other.insert("b", "1"))
    #expect(one == other && one["b"] == "1")
    #expect(one.map(\.key) == ["a", "b"])
  }

  @Test(arguments: [
    "0", "-0", "36.2021", "-0.5", "180", "1.", "12345678901234567", "0.1", "-", ".", "-.", "1.2.3", "٣", "",
  ])
  func decimalsAreThoseOfTheStandardLibrary(_ text: String) throws {
    var rows: [TableRow] = []
    TableLines(LexiconFile(name: "x.tsv", contents: "x\t\(text)")).forEachRow { rows.append($0) }
    let row = try #require(rows.first)
    #expect(row.decimal(1)?.description == Double(text)?.description)
    #expect(row.whole(1) == Int(text))
    #expect(row.holds(1, text) && !row.holds(1, text + "1"))
  }

  @Test func ofTwoNamesTheFirstIsTheClasses() {
    var schema = LexiconSchema()
    for name in ["b", "a", "c"] { schema.declare(name, LexicalClass(rawValue: 250)) }
    #expect(schema.name(of: LexicalClass(rawValue: 250)) == "b")
    #expect(schema.name(of: LexicalClass(rawValue: 251)) == "class 251")
  }
}
