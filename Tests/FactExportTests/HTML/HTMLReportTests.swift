import CasualtyExtraction
import Testing

@testable import FactExport

@Suite struct HTMLReportTests {
  private static let text =
    "قُتل 30 مدنياً في سوريا خلال آذار 2021، بينهم 11 طفلاً.\nوأصيب 5 مدنيين في حلب بقصف روسي، واعتُقل 3 أشخاص."

  @Test(arguments: MessageLanguage.allCases)
  func everyWordOfThePageIsInTheLabels(language: MessageLanguage) {
    for page in [
      HTMLSamples.page(Self.text, language: language), HTMLSamples.page(Self.text, Self.text, language: language),
      HTMLSamples.page("", "x", "y", language: language, limit: .init(documents: 2)),
    ] {
      for text in page.split(separator: ">").compactMap({ $0.split(separator: "<", maxSplits: 1).first }) {
        let isKey =
          text.split(separator: ".").count > 1 && text.allSatisfy { $0.isLowercase && $0.isASCII || $0 == "." }
        #expect(
          !isKey || text.hasPrefix("killed.") || text.hasPrefix("injured.") || text.hasPrefix("detained."), "\(text)")
      }
    }
  }

  @Test func thePageSpeaksItsLanguage() {
    let arabic = HTMLSamples.page(Self.text, language: .arabic)
    #expect(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(arabic.contains("جدول الوقائع"))
    let english = HTMLSamples.page(Self.text)
    #expect(english.contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(english.contains("<div class=\"text\" lang=\"ar\" dir=\"rtl\">"))
  }

  @Test func nothingIsLoadedFromElsewhere() {
    let page = HTMLSamples.page(Self.text)
    for way in ["http://", "https://", " src=", "@import", "url(", "<link"] { #expect(!page.contains(way), "\(way)") }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func everyChartSaysWhatItAddsUp() {
    let page = HTMLSamples.page(Self.text)
    let figures = page.split(separator: "<figure>").dropFirst()
    #expect(figures.count == 4)
    for figure in figures {
      #expect(figure.contains("<figcaption>") && figure.contains("<p class=\"note\">"))
      #expect(figure.contains("role=\"img\"") && figure.contains("aria-label=\""))
    }
  }

  @Test func severalDocumentsHaveAListAndAnchors() {
    let page = HTMLSamples.page(Self.text, "مقتل 2 في حمص", Self.text)
    for number in 1...3 { #expect(page.contains("href=\"#d\(number)\"") && page.contains("id=\"d\(number)\"")) }
    #expect(page.contains("<title>3 documents"))
    let ids = page.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(Set(ids).count == ids.count)
  }

  @Test func aFullPageSaysHowManyAreLeftOut() {
    let page = HTMLSamples.page(Self.text, Self.text, Self.text, limit: .init(documents: 2))
    #expect(page.contains("1 further documents"))
    #expect(!page.contains("id=\"d3\""))
    let small = HTMLSamples.page(Self.text, Self.text, limit: .init(bytes: 10))
    #expect(small.contains("id=\"d1\"") && !small.contains("id=\"d2\""))
  }

  @Test func headersTellTheirOrderAndScope() {
    let page = HTMLSamples.page(Self.text)
    #expect(page.contains("<th scope=\"col\" data-key=\"table.count\">"))
    #expect(page.contains("head.setAttribute(\"aria-sort\""))
    #expect(page.contains("<th scope=\"row\">1</th>"))
  }

  @Test func aTextWithoutFactsHasAPageToo() {
    let page = HTMLSamples.page("لا أعداد هنا")
    #expect(page.contains("لا أعداد هنا") && !page.contains("<figure>"))
    #expect(!HTMLSamples.page("").isEmpty)
  }
}
