import ArabicText
import CasualtyExtraction
import Testing

/// What a file adds to the built-in tables, replaces of them, and gets wrong.
@Suite struct ExtraLexiconTests {
  private func errors(_ rows: String) -> [String] {
    let people = EmbeddedLexicons.file(named: "people.tsv").map { [$0] } ?? []
    do {
      _ = try CasualtyLexicon(files: people + [LexiconFile(name: "dir/new.tsv", contents: rows)], gazetteers: [])
      return []
    } catch {
      return error.errors.map(\.description)
    }
  }

  @Test(arguments: [
    ("pirson\t-\t-\tnoun\tقظاش", "1:1: error: unknown class 'pirson'; known are "),
    ("person\t-\tage=old\tnoun\tقظاش", "1:10: error: unknown value 'old' of feature 'age'; known are "),
    ("person\t-\t=\tnoun\tقظاش", "1:10: error: unknown feature '' for person"),
    ("person\t-\t-\tnouns\tقظاش", "1:12: error: unknown inflection 'nouns'; known are "),
    ("person\t-\t-\tnoun", "1:1: error: 4 columns; a row has 5: "),
    ("verb\tkild\tvoice=either\tverb\tغاص|يغوص", "1:6: error: unknown value 'kild' for verb; known are "),
    ("# x\nperson\t-\t-\tfixed\tقظاش|\u{FEEF}\u{FEFB}", "2:23: error: presentation form in "),
    ("person\t-\t-\tfixed\tقظاش| ظاقش", "1:23: error: stray space in ' ظاقش'"),
    ("person\t-\t-\tfixed\tقظـاش", "1:18: error: tatweel in "),
    ("person\t-\t-\tfixed\tقظاش|", "1:23: error: empty form"),
    ("person\t-\t-\tfixed\tقظاش|قظّاش", "1:23: error: 'قظّاش' twice in one row after folding"),
    (
      "\r\nperson\t-\t-\tfixed\tقظاش\r\nperson\t-\t-\tfixed\tقظاش\r\n",
      "3:18: error: 'قظاش' again; it stands in dir/new.tsv:2"
    ),
    ("person\t-\t-\tfixed\tقظاش/ظاقش", "1:18: error: '/' in 'قظاش/ظاقش'; forms are letters and spaces"),
    ("person\t-\t-\tnoun\tقظاش كبير", "1:17: error: 'قظاش كبير' is a phrase"),
    ("person\t-\t-\tadjective\tقظاش|قظاشة", "1:22: error: an adjective lists one form"),
    ("verb\tkilled\t-\tverb\tغاص|يغوص", "1:13: error: verb needs the feature 'voice'"),
    ("verb\tkilled\tvoice=either\tverb\tغاص", "1:31: error: a verb lists two forms, perfect|imperfect, not 1"),
    ("verb\tkilled\tvoice=either\tverb\tيغوص|غاص", "1:31: error: the imperfect 'غاص' does not begin with «ي»"),
    ("actor\tMali Army\t-\tfixed\tقظاش", "1:7: error: 'Mali Army' is not an id"),
    ("actor\tx\tuntil=2024-13-01\tfixed\tقظاش", "1:9: error: '2024-13-01' of feature 'until' is not a day"),
    ("actor\tx\tstate=Mali\tfixed\tقظاش", "1:9: error: 'Mali' of feature 'state' is not a country's code"),
    ("nationality\tSyria\t-\thuman\tقظاش", "1:13: error: 'Syria' is not a country's code"),
    ("weapon\t-\t-\tfixed\tقظاش", "1:8: error: '-' is not an id"),
    ("person\t-\tage=adult\tfixed\tطفل", "1:26: error: 'طفل' has another reading in people.tsv:"),
  ])
  func anErrorIsLocated(_ rows: String, _ message: String) {
    let errors = errors(rows)
    #expect(errors.count == 1)
    #expect(errors.first?.hasPrefix("dir/new.tsv:" + message) == true, "\(errors)")
  }

  @Test func theBuiltInTablesHaveNoErrors() {
    #expect(CasualtyLexicon.builtInErrors.map(\.description) == [])
  }

  @Test func allErrorsAreToldInLineOrder() {
    let rows = "person\t-\t-\tfixed\t قظاش\nx\t-\t-\tfixed\tظاقش\nperson\t-\t-\tfixed\tشظاق\nperson\t-\t-\tfixed\tشظاق"
    #expect(errors(rows).map { $0.prefix(14) } == ["dir/new.tsv:1:", "dir/new.tsv:2:", "dir/new.tsv:4:"])
  }

  @Test func aDeclaredAmbiguityIsNone() {
    #expect(errors("person\t-\tage=adult,shared\tfixed\tقظاش\nperson\t-\tage=child,shared\tfixed\tقظاش") == [])
  }

  @Test func aNewWordIsFoundByExtraction() throws {
    let text = Document(name: "t", text: "قُتل 3 قظاشين.")
    let file = LexiconFile(name: "new.tsv", contents: "person\t-\trole=worker\tnoun\tقظاش|قظاشين\n")
    let fact = try #require(try CasualtyExtractor(extra: [file]).extract(text).facts.first)
    #expect(fact.victim.role == "worker" && fact.evidence.text == "3 قظاشين")
    #expect(try CasualtyExtractor().extract(text).facts.first?.victim.role == nil)
  }

  @Test func aStatesForcesAreARow() throws {
    let text = Document(name: "t", text: "قُتل 5 مدنيين في أوغندا برصاص قوات الأمن.")
    let row = "actor\tuganda_army\tstate=UG\tfixed\tقوات كمبالا\n"
    let file = LexiconFile(name: "new.tsv", contents: row)
    #expect(try CasualtyExtractor(extra: [file]).extract(text).facts.first?.perpetrators == ["uganda_army"])
    #expect(try CasualtyExtractor().extract(text).facts.first?.perpetrators == [])
  }

  @Test func aNewPlaceIsFound() throws {
    let row = "-\tlocality\tSY07\t35.9\t36.6\t1\tno\tTell Example\tتل المثال\n"
    let file = LexiconFile(name: "places_own.tsv", contents: row)
    let text = Document(name: "t", text: "قُتل مدنيان في تل المثال.")
    let facts = try CasualtyExtractor(extra: [file]).extract(text).facts
    #expect(facts.first?.places.map(\.nameEnglish) == ["Tell Example"])
  }

  @Test func aTableOfTheSameNameReplacesTheBuiltInOne() throws {
    let file = LexiconFile(name: "some/weapons.tsv", contents: "weapon\tsling\t-\tnoun\tمقلاع|مقاليع\n")
    let lexicon = try CasualtyExtractor(extra: [file]).lexicon
    #expect(lexicon.readings(ofForm: "مقلاع").map(\.value) == ["sling"])
    let builtIn = try CasualtyExtractor().lexicon
    let isWeapon: (LexiconEntry) -> Bool = { ["landmine", "drone", "shelling"].contains($0.value) }
    #expect(builtIn.entries.contains(where: isWeapon) && !lexicon.entries.contains(where: isWeapon))
  }
}
