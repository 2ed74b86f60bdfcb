import ArabicText
import CasualtyExtraction

/// Chooses the numbers that the layer shows: those that say how many or how much.
///
/// Ranks, dates, times of day, names («الفرقة 25», the 25th Division), list numbers, telephone numbers, versions and
/// what stands in hashtags and links do not.
struct NumberLayer {
  private static let kinds: Set<QuantityMention.Kind> = [
    .cardinal, .decimal, .percent, .age, .duration, .distance, .area, .weight, .volume, .power, .degree, .money, .lone,
  ]
  private let text: TokenizedText
  private let dateTokens: Set<Int>

  init(_ text: TokenizedText, dates: [DateMention]) {
    self.text = text
    dateTokens = Set(dates.flatMap(\.tokens))
  }

  /// The numbers among `quantities`; a figure inside a date counts only with a unit («خلال 48 ساعة», within 48 hours).
  func mentions(of quantities: [QuantityMention]) -> [Mention] {
    quantities.filter { quantity in
      guard Self.kinds.contains(quantity.kind) else { return false }
      guard quantity.kind == .cardinal || quantity.kind == .decimal || quantity.kind == .lone else { return true }
      return !quantity.figure.allSatisfy(dateTokens.contains)
    }
    .map { Mention($0, in: text) }
  }
}
