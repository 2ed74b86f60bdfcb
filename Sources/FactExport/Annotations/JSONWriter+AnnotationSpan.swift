import ArabicText

extension JSONWriter {
  /// A span as `{"document", "layer", "start", "end", "text", "value"}`, a number's with `"kind"` and `"unit"`, a date's
  /// with `"kind"` and `"flags"` behind.
  public mutating func value(_ span: AnnotationSpan) {
    beginObject()
    member("document", span.document)
    member("layer", span.layer.rawValue)
    member("start", span.start)
    member("end", span.end)
    member("text", span.text)
    key("value")
    switch span.value {
    case .quantity(let quantity):
      beginObject()
      members(of: quantity)
      endObject()
    case .decimal(let number, let qualifier):
      // The bounds are those that a whole number has under the same words.
      let bounds = Quantity(0, qualifier)
      beginObject()
      member("best", bounds.best.map { _ in number })
      member("low", bounds.low.map { _ in number })
      member("high", bounds.high.map { _ in number })
      member("qualifier", qualifier.rawValue)
      endObject()
    case .period(let period):
      beginObject()
      members(of: period)
      endObject()
    case .place(let place): value(place)
    case .identifier(let identifier): string(identifier)
    }
    switch span.detail {
    case .number(let kind, let unit):
      member("kind", kind.rawValue)
      member("unit", unit)
    case .date(let kind, let flags):
      member("kind", kind.rawValue)
      member("flags", flags.names)
    case nil: break
    }
    endObject()
  }
}
