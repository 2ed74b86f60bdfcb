import ArabicText
import FactExport
import Testing

@Suite struct AnnotationSpanTests {
  private func json(_ layer: AnnotationSpan.Layer, _ value: AnnotationSpan.Value) -> String {
    var json = JSONWriter()
    json.value(AnnotationSpan(document: "d", layer: layer, start: 3, end: 5, text: "42", value: value))
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func eachLayerHasItsValue() {
    let head = "{\"document\":\"d\",\"layer\":"
    let words = ",\"start\":3,\"end\":5,\"text\":\"42\",\"value\":"
    #expect(
      json(.numbers, .quantity(Quantity(42, .atLeast)))
        == "\(head)\"numbers\"\(words){\"best\":42,\"low\":42,\"high\":null,\"qualifier\":\"at_least\"}}"
    )
    #expect(
      json(.dates, .period(SampleFacts.march))
        == "\(head)\"dates\"\(words){\"start\":\"2020-03-01\",\"end\":\"2020-03-05\",\"precision\":\"day\","
        + "\"edtf\":\"2020-03-01/2020-03-05\"}}"
    )
    #expect(
      json(.places, .place(SampleFacts.idleb))
        == "\(head)\"places\"\(words){\"name\":\"إدلب\",\"name_en\":\"Idleb\",\"id\":\"SY07\","
        + "\"level\":\"governorate\",\"lat\":35.93,\"lon\":36.63}}"
    )
    #expect(json(.actors, .identifier("russia")) == "\(head)\"actors\"\(words)\"russia\"}")
  }

  @Test func aSpanOverTokensLeavesItsProcliticOut() {
    let text = Tokenizer().tokenize(Normalizer(.matching).normalize("قُتل رجل وثَلاثة أطفال."))
    let span = AnnotationSpan(
      document: "d", layer: .numbers, tokens: 2..<3, proclitic: 2, of: text,
      offsets: CodePointOffsets(text.text.source), value: .quantity(Quantity(3))
    )
    #expect(span.start == 10 && span.end == 16)
    #expect(span.text == "ثَلاثة")
  }
}
