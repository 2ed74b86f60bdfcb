import ArabicText
import CasualtyExtraction

/// Results of own sentences, for the formats that need text and facts together.
enum ExportSamples {
  /// A toll with parts, a denied and a zero count; the dove takes four bytes and one code point.
  static let toll = """
    🕊 قُتل 12 مدنيًا، بينهم 4 أطفال و3 نساء، وأصيب نحو 20 آخرين في قصف جوي روسي على مدينة إدلب يوم 3 آذار/مارس 2020.
    ونفى المجلس المحلي مقتل 5 عمال في مدينة الباب.
    لم يُصب أي مسعف في الرقة.
    """

  /// A count without a place, and one over two places.
  static let places = "جُرح ثلاثة عمال. وقُتل سبعة مدنيين في دمشق وحلب."

  /// The results of both, in this order; empty where the extractor cannot be made.
  static let results: [DocumentResult] = [result(toll, named: "toll 1"), result(places, named: "أماكن")].compactMap(
    \.self)

  private static func result(_ text: String, named name: String) -> DocumentResult? {
    HTMLSamples.extractor?.extract(Document(name: name, text: text, date: CivilDate(year: 2020, month: 3, day: 4)))
  }

  /// The code points of `text` from `start` up to `end`.
  static func slice(_ text: String, _ start: Int, _ end: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    guard 0 <= start, start <= end, end <= scalars.count else { return "no such range" }
    var slice = String.UnicodeScalarView()
    slice.append(contentsOf: scalars[start..<end])
    return String(slice)
  }
}
