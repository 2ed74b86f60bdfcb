import ArabicText

/// A token and what the lexicon knows of it.
public struct TokenExplanation: Hashable, Sendable {
  /// Its number in the document, from 0.
  public let index: Int
  /// `word`, `number` or `mark`.
  public let kind: String
  /// The folded word.
  public let word: String
  /// Its readings, the longest first.
  public let readings: [ReadingExplanation]

  /// The token in one line; `width` is what the longest word beside it takes.
  func line(width: Int) -> String {
    let number = String(index)
    var line = String(repeating: " ", count: max(0, 3 - number.count)) + number + " "
    line += kind + String(repeating: " ", count: max(0, 6 - kind.count)) + " " + word
    guard !readings.isEmpty else { return line }
    line += String(repeating: " ", count: max(0, width - word.count))
    return line + "  " + readings.map(\.description).joined(separator: " | ")
  }
}

/// One reading of a token: class, value, form and what is written onto its front.
public struct ReadingExplanation: Hashable, Sendable, CustomStringConvertible {
  /// The class as the lexicon's tables write it.
  public let lexicalClass: String
  /// The value, a place's key; nil where the row has none.
  public let value: String?
  /// What the row says besides: `age=child`.
  public let features: [String]
  /// The grammatical form.
  public let form: WordForm
  /// «و», «ب», «ال» and the like.
  public let proclitics: Proclitics
  /// How many tokens it spans.
  public let length: Int

  /// `verb killed voice=either perfect plural, wa+, 2 tokens`.
  public var description: String {
    let head = ([lexicalClass] + (value.map { [$0] } ?? []) + features + form.names).joined(separator: " ")
    let clitics = proclitics.names.map { $0 + "+" }.joined()
    return ([head] + (clitics.isEmpty ? [] : [clitics]) + (length > 1 ? ["\(length) tokens"] : [])).joined(
      separator: ", ")
  }
}

extension WordForm {
  /// The names of its parts.
  var names: [String] {
    let all: [(WordForm, String)] = [
      (.perfect, "perfect"), (.imperfect, "imperfect"), (.singular, "singular"), (.dual, "dual"), (.plural, "plural"),
      (.dualOrPlural, "or-dual"), (.feminine, "feminine"), (.accusative, "accusative"), (.oblique, "oblique"),
      (.construct, "construct"), (.pluralPronoun, "plural-pronoun"), (.pronoun, "pronoun"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}

extension Proclitics {
  /// The names of its parts, in the order they are written.
  var names: [String] {
    let all: [(Proclitics, String)] = [
      (.wa, "wa"), (.fa, "fa"), (.future, "sa"), (.bi, "bi"), (.li, "li"), (.ka, "ka"), (.article, "al"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
