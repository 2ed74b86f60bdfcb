import CasualtyExtraction

/// The table of the facts of all documents of a page.
///
/// Every row is in the page; the script shows ``FactTableMarkup/shown`` at first, and paper shows all.
struct FactTableMarkup {
  let labels: Labels
  /// Whether a column names the document.
  let hasDocuments: Bool
  /// The rows shown before someone asks for more.
  static let shown = 200
  private(set) var rows = HTMLWriter()
  private(set) var count = 0

  init(_ labels: Labels, hasDocuments: Bool) {
    self.labels = labels
    self.hasDocuments = hasDocuments
  }

  /// Adds the facts of document `number` of the page; those with a mark of their own are in `marked`.
  mutating func add(_ facts: [Fact], of number: Int, named document: String, anchors: [Int: Int]) {
    let indices = Dictionary(facts.indices.map { (facts[$0].id, $0) }) { first, _ in first }
    for (index, fact) in facts.enumerated() {
      row(fact, index, of: number, named: document, whole: fact.partOf.flatMap { indices[$0] }, anchors[index])
      count += 1
    }
  }

  private mutating func row(
    _ fact: Fact, _ index: Int, of number: Int, named document: String, whole: Int?, _ anchor: Int?
  ) {
    let words = FactWords(fact, labels)
    rows.markup("<tr id=\"f")
    rows.anchor(number, index)
    rows.markup("\"")
    if fact.assertion != .asserted { rows.markup(" class=\"d\"") }
    if count >= Self.shown { rows.markup(" hidden") }
    rows.markup("><th scope=\"row\">")
    rows.number(count + 1)
    rows.markup("</th>")
    if hasDocuments { rows.element("td") { $0.element("bdi", text: document) } }
    rows.markup("<td>")
    if let whole {
      rows.markup("<a class=\"part\" href=\"#f")
      rows.anchor(number, whole)
      rows.markup("\" title=\"")
      rows.text(labels["table.part"])
      rows.markup("\">↳</a> ")
    }
    rows.text(words.event)
    rows.markup("</td><td class=\"n\" data-s=\"")
    let quantity = fact.count.quantity
    rows.number(quantity.best ?? quantity.low ?? quantity.high ?? 0)
    rows.markup("\">")
    rows.text(words.count)
    rows.markup("</td>")
    rows.cell(words.victim)
    rows.cell(words.perpetrators)
    rows.cell(words.means)
    rows.cell(words.places)
    rows.markup("<td class=\"n\">")
    rows.text(words.time)
    rows.markup("</td>")
    rows.cell(words.source)
    rows.markup("<td lang=\"ar\" dir=\"rtl\">")
    if let anchor {
      rows.markup("<a href=\"#m")
      rows.anchor(number, anchor)
      rows.markup("\">")
    }
    rows.text(fact.evidence.text)
    if anchor != nil { rows.markup("</a>") }
    rows.markup("</td><td class=\"r\">")
    rows.text(fact.rule)
    rows.markup("</td></tr>\n")
  }

  /// The keys of the columns' titles.
  private var columns: [StaticString] {
    ["table.number"] + (hasDocuments ? ["table.document"] : [])
      + [
        "table.event", "table.count", "table.victim", "table.perpetrators", "table.means", "table.places",
        "table.time", "table.source", "table.words", "table.rule",
      ]
  }

  /// Writes the section with its controls.
  func write(to html: inout HTMLWriter, events: [EventKind]) {
    html.markup("<section id=\"facts\" aria-labelledby=\"facts-title\"><h2 id=\"facts-title\">")
    html.text(labels["facts.title"])
    html.markup("</h2>")
    controls(events, to: &html)
    html.markup(
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"facts-title\"><table id=\"table\">")
    html.element("caption", text: labels["table.caption"])
    html.markup("<thead><tr>")
    for column in columns { html.element("th", ["scope": "col", "data-key": "\(column)"], text: labels["\(column)"]) }
    html.markup("</tr></thead><tbody>\n")
    html.append(rows)
    html.markup("</tbody></table></div>")
    html.element(
      "button", ["type": "button", "id": "more", "class": "needs", "hidden": ""], text: labels["table.more"])
    html.markup("</section>\n")
  }

  private func controls(_ events: [EventKind], to html: inout HTMLWriter) {
    html.open(
      "form",
      ["id": "filter", "class": "controls needs", "role": "search", "aria-label": labels["filter.title"], "hidden": ""])
    html.element("label") {
      $0.text(labels["filter.words"])
      $0.open("input", ["type": "search", "id": "words", "autocomplete": "off"])
    }
    html.element("label") {
      $0.text(labels["filter.event"])
      $0.element("select", ["id": "event"]) {
        $0.element("option", ["value": ""], text: labels["filter.all"])
        for event in events {
          $0.element("option", text: labels.name("event", event.rawValue))
        }
      }
    }
    html.element("label", ["class": "check"]) {
      $0.open("input", ["type": "checkbox", "id": "totals"])
      $0.text(labels["filter.totals"])
    }
    html.element("button", ["type": "button", "id": "csv"], text: labels["table.csv"])
    html.element("p", ["id": "status", "role": "status"]) { _ in }
    html.close("form")
  }
}

extension HTMLWriter {
  /// Adds a cell of a table.
  fileprivate mutating func cell(_ text: String) {
    markup("<td>")
    self.text(text)
    markup("</td>")
  }
}
