import ArabicText

extension JSONWriter {
  /// A span as `{"document", "layer", "start", "end", "text", "value"}`.
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
    case .period(let period):
      beginObject()
      members(of: period)
      endObject()
    case .place(let place): value(place)
    case .identifier(let identifier): string(identifier)
    }
    endObject()
  }
}
