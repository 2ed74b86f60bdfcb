import Testing

@testable import FactExport

@Suite struct MarkedTextTests {
  private func text(of page: String) -> Substring {
    HTMLSamples.part(of: page, from: "<div class=\"text\" lang=\"ar\" dir=\"rtl\">", to: "</section>")
  }

  @Test(arguments: [
    "قُتل 12 مدنياً في إدلب يوم 3 آذار 2021.",
    "مقتل 4 وجرح 31 مدنياً على يد القوات الروسية & غيرها \"هنا\" <tag>",
    "بين 20 و30 جريحاً في كل من حلب وحماة",
    "🕊 استشهد طفلان وامرأة 漢字 في دمشق1",
    "لا أعداد هنا",
    "\t مسافات   كثيرة 7 قتلى ",
  ])
  func theWordsAreThoseOfTheDocument(source: String) {
    #expect(HTMLSamples.words(of: text(of: HTMLSamples.page(source))) == source + "\n")
  }

  @Test func everyLineIsAParagraph() {
    let page = HTMLSamples.page("مقتل 3\r\nجرح 4\n\n\u{2028}نزوح 5 عائلات\u{85}آخر\rسطر")
    let text = text(of: page)
    #expect(HTMLSamples.words(of: text) == "مقتل 3\nجرح 4\nنزوح 5 عائلات\nآخر\nسطر\n")
    #expect(text.split(separator: "<p class=\"gap\">", omittingEmptySubsequences: false).count == 2)
  }

  @Test func countsLinkToTheirRowsAndBack() {
    let page = HTMLSamples.page("قُتل 12 مدنياً، بينهم 3 أطفال، في إدلب.")
    for anchor in ["href=\"#f1-1\"", "id=\"m1-1\"", "id=\"f1-1\"", "href=\"#m1-1\"", "href=\"#f1-2\"", "id=\"f1-2\""] {
      #expect(page.contains(anchor), "\(anchor)")
    }
  }

  @Test func namesAreMarkedWithTheirMeaning() {
    let page = HTMLSamples.page("قتلت القوات الروسية 5 مدنيين في حلب يوم 3 آذار 2021")
    let text = text(of: page)
    for mark in ["<mark class=\"a\"", "<mark class=\"p\"", "<mark class=\"t\""] {
      #expect(text.contains(mark), "\(mark)")
    }
    #expect(page.contains("Aleppo · governorate · SY02"))
    #expect(page.contains("\"2021-03-03\""))
  }

  @Test func aCountOfTwoPlacesHasOneMarkForBothFacts() {
    let page = HTMLSamples.page("ارتكبت 4 مجازر في كل من إدلب ودير الزور")
    #expect(page.contains("data-f=\"f1-1 f1-2 \""))
  }

  @Test func anEndlessLineIsCutBetweenWords() {
    let source = Array(String(repeating: "قتل مدني. ", count: 4000).utf8)
    let lines = TextLines(source).lines
    #expect(lines.count > 10)
    #expect(lines.allSatisfy { $0.range.count <= 2 * TextLines.longest })
    #expect(lines.dropFirst().allSatisfy { source[$0.range.lowerBound - 1] == 0x20 && $0.continues })
    #expect(lines.reduce(0) { $0 + $1.range.count } == source.count)
  }

  @Test func aLineWithoutSpacesIsCutBetweenCharacters() {
    let source = Array(String(repeating: "ق", count: 20_001).utf8)
    let lines = TextLines(source).lines
    #expect(lines.map(\.range.lowerBound).allSatisfy { source[$0] & 0xC0 != 0x80 })
    #expect(lines.reduce(0) { $0 + $1.range.count } == source.count)
  }
}
