import CasualtyExtraction

/// The words of a page in one language.
///
/// They are rows of `Sources/CReport/Page/labels.tsv`: key, English, Arabic. A value without a row (an actor of a folder of lexicons)
/// is shown as its id with spaces.
struct Labels: Sendable {
  /// The language.
  let language: MessageLanguage
  private let words: [String: String]

  /// The words in `language`.
  init(_ language: MessageLanguage) {
    self.language = language
    let column = language == .english ? 1 : 2
    var words: [String: String] = [:]
    for line in String(decoding: ReportAsset.labels.bytes, as: UTF8.self).split(separator: "\n") {
      guard line.first != "#" else { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count > column { words[String(cells[0])] = String(cells[column]) }
    }
    self.words = words
  }

  /// The words of the page under `key`.
  subscript(key: String) -> String { words[key] ?? key }

  /// The words under `key` with `number` in the place of `#`.
  func counted(_ key: String, _ number: Int) -> String {
    if number == 1, let one = words[key + ".one"] { return one }
    return self[key].split(separator: "#", omittingEmptySubsequences: false).joined(separator: number.description)
  }

  /// The name of `value`, one of `group`: `event`, `actor`, `weapon`…
  func name(_ group: String, _ value: String) -> String {
    words["\(group).\(value)"] ?? value.split(separator: "_").joined(separator: " ")
  }

  /// The names of `values` in a row.
  func names(_ group: String, _ values: [String]) -> String {
    values.map { name(group, $0) }.joined(separator: language == .english ? ", " : "، ")
  }

  /// The name of a place.
  func name(of place: Place) -> String {
    language == .english ? place.nameEnglish ?? place.name : place.name
  }

  /// The names of places in a row.
  func names(of places: [Place]) -> String {
    places.map(name).joined(separator: language == .english ? ", " : "، ")
  }

  /// Whether the page runs from right to left.
  var isRightToLeft: Bool { language == .arabic }
}
