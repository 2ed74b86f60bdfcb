import ArabicText
import CasualtyExtraction
import FactExport

/// Parts the numbers that say how many or how much from the others: ranks, times of day, names («الفرقة 25», the 25th
/// Division), list numbers, telephone numbers, versions and what stands in hashtags and links. What belongs to a date is
/// in neither layer.
struct NumberLayer {
  private static let kinds: Set<QuantityMention.Kind> = [
    .cardinal, .decimal, .fraction, .percent, .age, .duration, .distance, .area, .weight, .volume, .power, .degree,
    .money, .lone,
  ]
  private let text: TokenizedText
  private let dateTokens: Set<Int>

  init(_ text: TokenizedText, dates: [DateMention]) {
    self.text = text
    dateTokens = Set(dates.flatMap(\.tokens))
  }

  /// The layer of `quantity`, nil for what belongs to a date; a figure inside a date counts only with a unit
  /// («خلال 48 ساعة», within 48 hours).
  func layer(of quantity: QuantityMention) -> AnnotationSpan.Layer? {
    let isDated = quantity.figure.allSatisfy(dateTokens.contains)
    guard Self.kinds.contains(quantity.kind) else {
      return quantity.kind == .date || isDated ? nil : .otherNumbers
    }
    switch quantity.kind {
    case .cardinal, .decimal, .fraction, .lone: return isDated ? nil : .numbers
    default: return .numbers
    }
  }

  /// The kind of `quantity` and its unit's words as written.
  func detail(of quantity: QuantityMention) -> AnnotationSpan.Detail {
    .number(quantity.kind, unit: quantity.unitTokens.map { text.sourceString($0) })
  }
}
