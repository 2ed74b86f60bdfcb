import Testing

@testable import FactExport

@Suite struct HTMLEscapingTests {
  private func escaped(_ text: String) -> String {
    var html = HTMLWriter()
    html.text(text)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"),
    ("</script>", "&lt;/script&gt;"),
    ("a\u{0}b\u{1B}c\u{7F}", "a␀b␛c␡"),
    ("a\u{85}b\u{9F}", "a\u{FFFD}b\u{FFFD}"),
    ("1\u{202E}23\u{202C}4\u{2066}5\u{2069}", "12345"),
    ("ق\u{200F}تل", "ق\u{200F}تل"),
    ("\u{FFFF}\u{FFFE}", "\u{FFFD}\u{FFFD}"),
    ("a\tb\nc", "a\tb\nc"),
    ("", ""),
  ])
  func whatIsNoTextIsEscaped(source: String, expected: String) {
    #expect(escaped(source) == expected)
  }

  @Test func arabicAndOtherScriptsStayAsTheyAre() {
    let text = "مقتل ٣ — 漢字 🕊 é\u{2019}"
    #expect(escaped(text) == text)
  }

  @Test func attributesAreQuotedAndEscaped() {
    var html = HTMLWriter()
    html.open("p", ["title": "\" onclick=\"x", "class": nil, "hidden": ""])
    #expect(String(decoding: html.bytes, as: UTF8.self) == "<p title=\"&quot; onclick=&quot;x\" hidden>")
  }

  @Test func nothingInADataBlockEndsIt() {
    var json = JSONWriter()
    json.string("</script><!--&\u{202E}\u{2067}\u{0}\u{7F}\u{85}\"\\ é")
    var html = HTMLWriter()
    html.data(id: "d", json.bytes)
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == #"<script type="application/json" id="d">"\u003c/script\u003e\u003c!--\u0026\u202e\u2067\u0000\u007f\u0085\"\\ é"</script>"#
    )
  }
}
