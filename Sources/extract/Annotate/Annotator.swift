import ArabicText
import CasualtyExtraction
import FactExport

/// Finds the spans that `annotate` prints.
struct Annotator: Sendable {
  let extractor: CasualtyExtractor
  let layers: Set<AnnotationSpan.Layer>

  /// The spans of `document` in text order, the longer first where two begin together.
  func spans(of document: Document) -> [AnnotationSpan] {
    var spans: [AnnotationSpan] = []
    if layers.contains(.events) {
      for fact in extractor.extract(document).facts {
        let evidence = fact.evidence
        spans.append(
          AnnotationSpan(
            document: document.name, layer: .events, start: evidence.start, end: evidence.end, text: evidence.text,
            value: .identifier(fact.event.rawValue)
          )
        )
      }
    }
    return spans.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
  }
}
