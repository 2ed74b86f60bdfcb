import ArabicText
import CasualtyExtraction

@testable import FactExport

/// Pages and parts of pages made from texts.
enum HTMLSamples {
  static let extractor: CasualtyExtractor? = try? CasualtyExtractor()

  /// The page of `texts`, which are named 1, 2 and so on unless `name` is given.
  static func page(
    _ texts: String..., name: String? = nil, language: MessageLanguage = .english, limit: HTMLReport.Limit = .init()
  ) -> String {
    guard let extractor else { return "" }
    var report = HTMLReport(language: language, gazetteer: extractor.vocabulary.gazetteer, limit: limit)
    for (index, text) in texts.enumerated() {
      let document = Document(
        name: name ?? "\(index + 1)", text: text, date: CivilDate(year: 2021, month: 4, day: 2))
      report.add(report.section(of: extractor.analysis(of: document)))
    }
    return String(decoding: report.bytes, as: UTF8.self)
  }

  /// The figures of `text`, as «event bucket figure».
  static func amounts(_ text: String, by dimension: TollBreakdown.Dimension) -> Set<String> {
    guard let extractor else { return [] }
    let units = PlaceUnits(extractor.vocabulary.gazetteer)
    let result = extractor.extract(
      Document(name: "t", text: text, date: CivilDate(year: 2021, month: 4, day: 2)))
    let breakdown = TollBreakdown(TollTree(result, units), by: dimension, units)
    return Set(
      breakdown.amounts.map { key, value in
        let bucket =
          switch key.bucket {
          case .month(let month): "\(month / 12)-\(month % 12 + 1)"
          case .period(let period, _): period
          case .places(let places): places.map { $0.id ?? $0.name }.joined(separator: "+")
          case .actors(let ids): ids.joined(separator: "+")
          case .unknown: "-"
          }
        return "\(key.event.rawValue) \(bucket) \(value)"
      })
  }

  /// The words between the tags of `html`, references read back.
  static func words(of html: Substring) -> String {
    var text = ""
    var isTag = false
    for character in html.unicodeScalars {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        text.unicodeScalars.append(character)
      }
    }
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
    }
    return text
  }

  /// What stands in `page` between `start` and the next `end`.
  static func part(of page: String, from start: String, to end: String) -> Substring {
    let pieces = page.split(separator: start, maxSplits: 1)
    guard pieces.count == 2 else { return "" }
    return pieces[1].split(separator: end, maxSplits: 1).first ?? ""
  }
}
