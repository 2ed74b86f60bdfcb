import ArabicText
import CasualtyExtraction
import FactExport

@testable import extract

/// The spans that a text gets, for comparing.
enum Annotated {
  private static let extractor = Result { try CasualtyExtractor() }

  /// The spans of `text` in `layers`, each checked against its offsets.
  static func spans(
    _ text: String, _ layers: Set<AnnotationSpan.Layer>, date: CivilDate? = nil
  ) throws -> [AnnotationSpan] {
    let annotator = Annotator(extractor: try extractor.get(), layers: layers)
    return annotator.spans(of: Document(name: "t", text: text, date: date))
  }

  /// The words of the spans with what they mean.
  static func meanings(
    _ text: String, _ layer: AnnotationSpan.Layer, date: CivilDate? = nil
  ) throws -> [String] {
    try spans(text, [layer], date: date).map { "\($0.text) = \(meaning($0.value))" }
  }

  /// What a span says beside its value: «distance كم», «day impossible_date».
  static func detail(_ span: AnnotationSpan) -> String {
    switch span.detail {
    case .number(let kind, let unit): "\(kind.rawValue) \(unit ?? "-")"
    case .date(let kind, let flags): ([kind.rawValue] + flags.names).joined(separator: " ")
    case nil: "-"
    }
  }

  static func meaning(_ value: AnnotationSpan.Value) -> String {
    func bound(_ value: Int?) -> String { value.map { String($0) } ?? "-" }
    return switch value {
    case .quantity(let number):
      "\(bound(number.best)) \(bound(number.low)) \(bound(number.high)) \(number.qualifier.rawValue)"
    case .decimal(let number, let qualifier): "\(number) \(qualifier.rawValue)"
    case .period(let period): "\(period.edtf ?? "-") \(period.precision.rawValue)"
    case .place(let place): "\(place.id ?? "-") \(place.level.rawValue)"
    case .identifier(let id): id
    }
  }
}
