import CasualtyExtraction

/// Puts a page together.
struct ReportPage {
  let sections: [ReportSection]
  let leftOut: Int
  let labels: Labels
  let units: PlaceUnits

  /// The most documents that have charts of their own besides those of all.
  private static let charted = 50

  private var isSingle: Bool { sections.count == 1 }

  /// The page, UTF-8.
  var bytes: [UInt8] {
    var html = HTMLWriter(capacity: sections.reduce(1 << 16) { $0 + $1.source.count * 3 })
    var data = PageData()
    var table = FactTableMarkup(labels, hasDocuments: !isSingle)
    head(&html)
    html.markup("<header class=\"top\">")
    if isSingle { title(sections[0], &html) } else { overview(&html) }
    html.markup("</header><main id=\"main\">\n")
    if !isSingle { charts(merged, id: "charts", "h2", &html) }
    for (number, section) in sections.enumerated() {
      write(section, number, &html, &data)
      let anchors = section.anchors
      table.add(section.result.facts, of: number, named: section.result.report.document, anchors: anchors)
      data.add(section.result)
    }
    let events = Set(sections.flatMap { $0.result.facts.map(\.event) })
    table.write(to: &html, events: EventKind.allCases.filter(events.contains))
    html.markup("</main><footer><p>")
    html.text(labels["page.footer"])
    html.markup("</p></footer><div id=\"card\" role=\"tooltip\" hidden></div>\n")
    data.write(to: &html, labels)
    html.markup("<script>")
    html.asset(.script)
    html.markup("</script></body></html>\n")
    return html.bytes
  }

  // MARK: Head

  var title: String {
    isSingle ? sections[0].result.report.document : labels.counted("page.documents", sections.count + leftOut)
  }

  private func head(_ html: inout HTMLWriter) {
    html.markup("<!doctype html>\n")
    html.open("html", ["lang": labels.language.rawValue, "dir": labels.isRightToLeft ? "rtl" : "ltr"])
    html.markup(
      """
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
      <meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">\
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      """)
    html.element("title", text: "\(title) · \(labels["page.title"])")
    html.markup("<style>")
    html.asset(.style)
    html.markup("</style><noscript><style>tr[hidden]{display:table-row!important}</style></noscript></head><body>\n")
    html.element("a", ["class": "skip", "href": "#facts"], text: labels["page.skip"])
  }

  private var merged: [TollBreakdown.Dimension: TollBreakdown] {
    var sums: [TollBreakdown.Dimension: TollBreakdown] = [:]
    for section in sections {
      for (dimension, breakdown) in section.breakdowns {
        sums[dimension, default: TollBreakdown()].add(breakdown)
      }
    }
    return sums
  }

  private func charts(
    _ breakdowns: [TollBreakdown.Dimension: TollBreakdown], id: String, _ heading: StaticString,
    _ html: inout HTMLWriter
  ) {
    let charts = TollCharts(breakdowns: breakdowns, units: units, labels: labels)
    if charts.isEmpty { return }
    html.open("section", ["aria-labelledby": "\(id)-title"])
    html.element(heading, ["id": "\(id)-title"], text: labels["chart.title"])
    charts.write(to: &html)
    if !isSingle, id == "charts" { html.element("p", ["class": "note"], text: labels["chart.documents"]) }
    html.markup("</section>\n")
  }

  // MARK: A document

  private func write(_ section: ReportSection, _ number: Int, _ html: inout HTMLWriter, _ data: inout PageData) {
    let id = "d\(number + 1)"
    html.open("article", ["id": id, "aria-labelledby": isSingle ? nil : "\(id)-title"])
    if !isSingle {
      html.element("h2", ["id": "\(id)-title"]) { $0.element("bdi", text: section.result.report.document) }
      glance([section], &html)
    }
    html.open("div", ["class": section.result.findings.isEmpty ? "columns one" : "columns"])
    html.open("section", ["class": "paper", "aria-labelledby": "\(id)-text"])
    html.element(isSingle ? "h2" : "h3", ["id": "\(id)-text"], text: labels["text.title"])
    if number == 0 { legend(&html) }
    html.open("div", ["class": "text", "lang": "ar", "dir": "rtl"])
    var text = MarkedText(
      source: section.source, marks: section.marks, facts: section.result.facts, document: number)
    text.write(to: &html, &data)
    html.markup("</div></section>")
    html.open("section", ["class": "side", "aria-labelledby": "\(id)-findings"])
    html.element(isSingle ? "h2" : "h3", ["id": "\(id)-findings"], text: labels["findings.title"])
    FindingMarkup(labels: labels, document: number)
      .write(section.result.findings, of: section.result.facts, anchors: section.anchors, to: &html)
    html.markup("</section></div>\n")
    if isSingle {
      charts(section.breakdowns, id: "charts", "h2", &html)
    } else if sections.count <= Self.charted, section.addends > 2 {
      html.markup("<details class=\"own\"><summary>")
      html.text(labels["chart.title"])
      html.markup("</summary>")
      TollCharts(breakdowns: section.breakdowns, units: units, labels: labels).write(to: &html)
      html.close("details")
    }
    html.markup("</article>\n")
  }

  private func legend(_ html: inout HTMLWriter) {
    html.open("p", ["class": "legend marks"])
    for (kind, key) in [("c k", "event.killed"), ("c i", "event.injured"), ("c", "legend.count")]
      as [(StaticString, String)]
    {
      html.element("span", ["class": "\(kind)"], text: labels[key])
      html.markup(" ")
    }
    for (kind, key) in [("a", "legend.actor"), ("p", "legend.place"), ("t", "legend.date")] as [(StaticString, String)]
    {
      html.element("mark", ["class": "\(kind)"], text: labels[key])
      html.markup(" ")
    }
    html.close("p")
  }
}
