import Testing

@testable import FactExport

/// No text and no name can add anything to a page but words.
@Suite struct HostileDocumentTests {
  private static let attack =
    "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)>&lt;&#60;\u{0}\u{8}\u{1B}\u{85}\u{202E}\u{2066}"
  private static let text =
    "مقتل 3 مدنيين \(attack) في حلب.\nوأصيب 5 \(attack) أطفال\u{202E} في إدلب <b>آذار 2021</b> & قالت روسيا"

  @Test(arguments: [true, false])
  func aPageHasOnlyItsOwnElements(isSingle: Bool) {
    let plain = "مقتل 3 مدنيين في حلب.\nوأصيب 5 أطفال في إدلب"
    let page =
      isSingle
      ? HTMLSamples.page(Self.text, name: Self.attack)
      : HTMLSamples.page(Self.text, plain, name: Self.attack)
    let harmless = isSingle ? HTMLSamples.page(plain) : HTMLSamples.page(plain, plain)
    #expect(page.contains("مدنيين"))
    for element in ["<script", "</script", "<style", "<meta", "<head", "<body", "<main"] {
      #expect(page.components(element) == harmless.components(element), "\(element)")
    }
    for element in ["<img", "<b>", "<svg/", "<!--", "<iframe", "<base", "<link"] {
      #expect(page.components(element) == 0, "\(element)")
    }
    #expect(!page.contains(" onerror=alert(2)>"))
  }

  @Test func noControlOrDirectionCharacterIsLeft() {
    for scalar in HTMLSamples.page(Self.text, name: Self.attack).unicodeScalars {
      let isControl = scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
      let turns = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      #expect(!isControl && !turns, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func directionCharactersOfTheTextAreShownByName() {
    #expect(HTMLSamples.page("قتل 1\u{202E}2 مدنياً").contains("<i class=\"turn\" data-n=\"RLO\"></i>"))
  }

  @Test func everyElementIsClosed() {
    for page in [HTMLSamples.page(Self.text, name: Self.attack), HTMLSamples.page(Self.text, "", Self.text)] {
      #expect(TagBalance(page).problem == nil)
    }
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}

/// Whether the elements of a page nest; scripts and styles are passed over.
private struct TagBalance {
  /// The first that does not.
  private(set) var problem: String?

  init(_ page: String) {
    let void: Set<Substring> = ["meta", "input", "!doctype", "br"]
    var open: [Substring] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else {
        problem = "an open tag"
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else {
          problem = "</\(tag.dropFirst())>"
          return
        }
        continue
      }
      let name = tag.prefix { $0 != " " && $0 != "/" }
      if void.contains(name) || tag.hasSuffix("/") { continue }
      if name == "script" || name == "style" {
        let pieces = rest.split(separator: "</\(name)>", maxSplits: 1, omittingEmptySubsequences: false)
        guard pieces.count == 2 else {
          problem = "<\(name)>"
          return
        }
        rest = pieces[1]
      } else {
        open.append(name)
      }
    }
    if let last = open.last { problem = "<\(last)>" }
  }
}
