import CasualtyExtraction

/// W3C Web Annotations (JSON-LD): an AnnotationPage with an annotation for each fact, then for each finding.
///
/// A fact's annotation has three bodies: its event as a tag, the fact in words, and the fact as JSON, as
/// ``FactJSONWriter`` writes it. The target is the stretch of the document that gives the figure: its code points
/// (TextPositionSelector) and its words with those around them (TextQuoteSelector). Documents are named by relative
/// IRIs, which hang on the place the page is published at; a fact's id is a fragment of its document's.
public struct WebAnnotations: FactFormat {
  /// The language of the findings' messages.
  public var language: MessageLanguage

  /// A page with messages in `language`.
  public init(language: MessageLanguage = .english) { self.language = language }

  /// The head of the page.
  public var opening: [UInt8] {
    Array("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\",\"items\":[\n".utf8)
  }
  /// A comma and a new line.
  public var separator: [UInt8] { Array(",\n".utf8) }
  /// The end of the page.
  public var closing: [UInt8] { Array("\n]}\n".utf8) }

  /// The annotations of `result`, with commas between them.
  public func bytes(of result: DocumentResult) -> [UInt8] {
    var json = JSONWriter(capacity: (result.facts.count + result.findings.count) * 2048)
    var text = CodePointText(result.text)
    let document = RelativeIRI.encoded(result.report.document)
    var isFirst = true
    for fact in result.facts {
      if !isFirst { json.separateLines() }
      isFirst = false
      // «report#4» in a document named «report»; ids that are not the document's own are taken as they are.
      let prefix = result.report.document + "#"
      let fragment = fact.id.hasPrefix(prefix) ? String(fact.id.dropFirst(prefix.count)) : fact.id
      json.beginAnnotation("\(document)#\(RelativeIRI.encoded(fragment))", motivation: "describing")
      json.bodies(of: fact)
      json.target(document, fact.evidence, &text)
      json.endObject()
    }
    for (index, finding) in result.findings.enumerated() {
      if !isFirst { json.separateLines() }
      isFirst = false
      json.beginAnnotation("\(document)#finding-\(index + 1)", motivation: "assessing")
      json.body(of: finding, language)
      json.target(document, finding.evidence, &text)
      json.endObject()
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func beginAnnotation(_ id: String, motivation: String) {
    beginObject()
    member("id", id)
    member("type", "Annotation")
    member("motivation", motivation)
    key("generator")
    beginObject()
    member("type", "Software")
    member("name", "arabic-casualties")
    endObject()
    key("body")
  }

  fileprivate mutating func bodies(of fact: Fact) {
    beginArray()
    textualBody(fact.event.rawValue, purpose: "tagging")
    textualBody(FactSummary.text(of: fact), purpose: "commenting", language: "en")
    var json = JSONWriter()
    json.value(fact)
    textualBody(String(decoding: json.bytes, as: UTF8.self), purpose: "describing", format: "application/json")
    endArray()
  }

  fileprivate mutating func body(of finding: Finding, _ language: MessageLanguage) {
    beginArray()
    textualBody(finding.kind.rawValue, purpose: "tagging")
    textualBody(finding.message[language], purpose: "commenting", language: language.rawValue)
    endArray()
  }

  private mutating func textualBody(
    _ value: String, purpose: String, format: String = "text/plain", language: String? = nil
  ) {
    beginObject()
    member("type", "TextualBody")
    member("purpose", purpose)
    member("format", format)
    if let language { member("language", language) }
    member("value", value)
    endObject()
  }

  fileprivate mutating func target(_ document: String, _ evidence: Evidence, _ text: inout CodePointText) {
    key("target")
    beginObject()
    member("source", document)
    key("selector")
    beginArray()
    beginObject()
    member("type", "TextPositionSelector")
    member("start", evidence.start)
    member("end", evidence.end)
    endObject()
    beginObject()
    member("type", "TextQuoteSelector")
    member("exact", evidence.text)
    member("prefix", text.slice(evidence.start - 32, evidence.start))
    member("suffix", text.slice(evidence.end, evidence.end + 32))
    endObject()
    endArray()
    endObject()
  }
}
