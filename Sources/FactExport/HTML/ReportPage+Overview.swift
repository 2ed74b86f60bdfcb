import CasualtyExtraction

/// What stands above the texts.
extension ReportPage {
  func title(_ section: ReportSection, _ html: inout HTMLWriter) {
    html.element("p", ["class": "kind"], text: labels["page.title"])
    html.element("h1") { $0.element("bdi", text: section.result.report.document) }
    glance([section], &html)
  }

  /// What is known of the whole, in a line.
  func glance(_ sections: [ReportSection], _ html: inout HTMLWriter) {
    html.open("dl", ["class": "glance"])
    if sections.count == 1 {
      let report = sections[0].result.report
      term("report.date", report.date?.description, &html)
      term("report.period", report.period?.edtf, &html)
      term("report.source", report.source.map { labels.name("actor", $0) }, &html)
    }
    term("report.facts", labels.grouped(sections.reduce(0) { $0 + $1.result.facts.count }), &html)
    term("report.findings", labels.grouped(sections.reduce(0) { $0 + $1.result.findings.count }), &html)
    for event in TollTree.events {
      let total = sections.reduce(0) { $0 + $1.total(of: event) }
      if total > 0 { term("event.\(event.rawValue)", labels.grouped(total), isSum: true, &html) }
    }
    html.close("dl")
  }

  private func term(_ key: String, _ value: String?, isSum: Bool = false, _ html: inout HTMLWriter) {
    guard let value else { return }
    html.open("div")
    html.element("dt", text: labels[key] + (isSum ? " (\(labels["report.sum"]))" : ""))
    html.element("dd", text: value)
    html.close("div")
  }

  /// The list of several documents.
  func overview(_ html: inout HTMLWriter) {
    html.element("p", ["class": "kind"], text: labels["page.title"])
    html.element("h1", text: title)
    if leftOut > 0 { html.element("p", ["class": "warning"], text: labels.counted("page.leftout", leftOut)) }
    if sections.isEmpty { return }
    glance(sections, &html)
    html.open("nav", ["aria-label": labels["page.list"]])
    html.open("div", ["class": "scroll short", "tabindex": "0", "role": "region", "aria-label": labels["page.list"]])
    html.markup("<table><thead><tr>")
    for key in ["table.document", "report.date", "report.facts", "report.findings", "event.killed", "event.injured"] {
      html.element("th", ["scope": "col"], text: labels[key])
    }
    html.markup("</tr></thead><tbody>")
    for (number, section) in sections.enumerated() {
      html.markup("<tr><th scope=\"row\"><a href=\"#d")
      html.number(number + 1)
      html.markup("\">")
      html.element("bdi", text: section.result.report.document)
      html.markup("</a></th>")
      let figures = [
        section.result.facts.count, section.result.findings.count, section.total(of: .killed),
        section.total(of: .injured),
      ]
      html.element("td", ["class": "n"], text: section.result.report.date?.description ?? "")
      for figure in figures { html.element("td", ["class": "n"], text: figure == 0 ? "" : labels.grouped(figure)) }
      html.close("tr")
    }
    html.markup("</tbody></table></div></nav>")
  }
}
