import CasualtyExtraction

/// The list of what does not add up in a document.
struct FindingMarkup {
  let labels: Labels
  /// The document's number on the page.
  let document: Int

  /// Writes `findings`, the gravest first; `anchors` are the facts' marks.
  func write(_ findings: [Finding], of facts: [Fact], anchors: [Int: Int], to html: inout HTMLWriter) {
    guard !findings.isEmpty else {
      return html.element("p", ["class": "quiet"], text: labels["findings.none"])
    }
    let indices = Dictionary(facts.indices.map { (facts[$0].id, $0) }) { first, _ in first }
    html.open("ul", ["class": "findings"])
    for finding in findings.filter({ $0.severity == .error }) + findings.filter({ $0.severity != .error }) {
      html.open("li", ["class": finding.severity == .error ? "error" : "warning"])
      html.element("strong") {
        $0.text(labels.name("severity", finding.severity.rawValue))
        $0.markup(" · ")
        $0.text(labels.name("finding", finding.kind.rawValue))
      }
      html.element("p") { message(finding.message[labels.language], to: &$0) }
      html.element("q", ["lang": "ar", "dir": "rtl"], text: finding.evidence.text)
      for index in finding.facts.compactMap({ indices[$0] }) {
        guard let anchor = anchors[index] else { continue }
        html.markup(" <a href=\"#m")
        html.anchor(document, anchor)
        html.markup("\">")
        html.text(labels.counted("findings.fact", index + 1))
        html.markup("</a>")
      }
      html.close("li")
    }
    html.close("ul")
  }

  /// Writes a message; what it quotes between guillemets has a direction of its own.
  private func message(_ message: String, to html: inout HTMLWriter) {
    var isFirst = true
    for piece in message.split(separator: "«", omittingEmptySubsequences: false) {
      defer { isFirst = false }
      let parts = piece.split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
      guard !isFirst, parts.count == 2 else {
        html.text((isFirst ? "" : "«") + piece)
        continue
      }
      html.text("«")
      html.element("bdi", text: String(parts[0]))
      html.text("»" + parts[1])
    }
  }
}
