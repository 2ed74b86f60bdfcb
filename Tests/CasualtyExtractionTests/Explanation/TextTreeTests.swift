import CasualtyExtraction
import Testing

@Suite struct TextTreeTests {
  @Test func levelsAreIndentedAndLabelsAreLines() {
    let tree = TextTree("one\r\ntwo", [TextTree("a", [TextTree("b")]), TextTree("c")])
    #expect(tree.text == "one two\n  a\n    b\n  c\n")
  }
}
